// What a test starts beside itself, and leaves nothing of: programs, and the folder that they work in.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export class Throwaway {
  #groups = [];

  /** `name`: what the folder is called after. */
  constructor(name) {
    // Nobody else may look into it, so that a database in it needs no passwords.
    this.folder = mkdtempSync(join(tmpdir(), `${name}-`));
    process.once('exit', () => this.end());
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  }

  /** Starts a program; done when what it says matches `ready`. */
  async run(ready, program, args, environment = {}) {
    // A group of its own, so that whatever it starts ends with it.
    const child = spawn(program, args, { cwd: this.folder, env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
    let said = '';
    await new Promise((listens, fails) => {
      child.once('error', fails);
      child.once('spawn', () => this.#groups.push(child.pid));
      child.once('exit', () => fails(new Error(`${program} has ended:\n${said}`)));
      child.stderr.setEncoding('utf8').on('data', (more) => {
        said += more;
        if (ready.test(said)) listens();
      });
    });
    // From here on nobody reads what it says, and it must not wait for that.
    child.stderr.removeAllListeners('data').resume();
    child.unref();
    child.stderr.unref();
  }

  /** Ends and removes everything, at once: there is no time for more when the test itself is being ended. */
  end() {
    for (const group of this.#groups.splice(0)) {
      try {
        process.kill(-group, 'SIGKILL');
      } catch {
        // It has ended already.
      }
    }
    // A program on its way out may still be writing.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10 });
  }
}
