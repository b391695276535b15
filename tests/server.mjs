// One of the project's servers, for tests that stop it, or give it another site; and ports for servers of others.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A port that nothing listens to. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

export class Server {
  /** `tool`: its file in tools/; `args`: what it is always started with. */
  constructor(tool, ...args) {
    Object.assign(this, { tool, args });
  }

  /** Starts it, anew if it runs; it listens when this is done. */
  async start(...more) {
    await this.stop();
    this.process = spawn(process.execPath, [`tools/${this.tool}`, ...this.args, ...more], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    await once(this.process.stdout, 'data');
    return this;
  }

  async stop() {
    if (!this.process) return;
    const gone = once(this.process, 'exit');
    this.process.kill();
    await gone;
    this.process = null;
  }
}

/** The site of a build, below a base. */
export class Site extends Server {
  constructor(port, base = '/') {
    super('serve.mjs', '--port', `${port}`, '--base', base);
    this.url = `http://127.0.0.1:${port}${base}`;
  }

  async start(dist) {
    return super.start('--dist', dist);
  }
}
