// A WordPress of Debian's packages, made for one run: its own copy of the files, its own database, PHP's own web server.

import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '../server.mjs';
import { Throwaway } from './throwaway.mjs';

const PACKAGED = '/usr/share/wordpress';
const installer = fileURLToPath(new URL('install.php', import.meta.url));

export class WordPress {
  #throwaway = new Throwaway('kerek-wordpress');
  #files = join(this.#throwaway.folder, 'wordpress');

  static async start() {
    const wordpress = new WordPress();
    await wordpress.#start();
    return wordpress;
  }

  async #start() {
    const socket = await this.#database();
    const port = await freePort();
    // Another host than that of the checker, as it will be: to a browser 127.0.0.1 is another site.
    this.url = `http://localhost:${port}`;
    this.#unpack(socket);
    await promisify(execFile)('php', [installer, this.#files, socket], { env: { ...process.env, WORDPRESS_URL: this.url } });
    await this.#throwaway.run(/Development Server .* started/, 'php', ['-S', `localhost:${port}`, '-t', this.#files], { WORDPRESS_URL: this.url, PHP_CLI_SERVER_WORKERS: '2' });
  }

  /** MariaDB without a network and without accounts: whoever may open the folder may do everything. */
  async #database() {
    const data = join(this.#throwaway.folder, 'data');
    const socket = join(this.#throwaway.folder, 'socket');
    mkdirSync(data);
    const asRoot = process.getuid() === 0 ? ['--user=root'] : [];
    await this.#throwaway.run(/ready for connections/, '/usr/sbin/mariadbd', ['--no-defaults', ...asRoot, `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${data}/pid`, '--skip-networking', '--skip-grant-tables']);
    return socket;
  }

  #unpack(socket) {
    cpSync(PACKAGED, this.#files, { recursive: true, dereference: true });
    // No mail, no updates, nothing that is done on the side: all of it would leave this machine.
    writeFileSync(
      join(this.#files, 'wp-config.php'),
      `<?php
      const DB_NAME = 'wordpress', DB_USER = 'root', DB_PASSWORD = '', DB_HOST = 'localhost:${socket}', DB_CHARSET = 'utf8mb4';
      const DISABLE_WP_CRON = true, WP_HTTP_BLOCK_EXTERNAL = true, AUTOMATIC_UPDATER_DISABLED = true;
      define('WP_SITEURL', getenv('WORDPRESS_URL'));
      define('DISALLOW_UNFILTERED_HTML', is_file(__DIR__ . '/strict'));
      $table_prefix = 'wp_';
      require __DIR__ . '/wp-settings.php';`,
    );
  }

  /** The version as it is written, such as 6.1.9. */
  get version() {
    return readFileSync(join(PACKAGED, 'wp-includes/version.php'), 'utf8').match(/\$wp_version = '([^']+)'/)[1];
  }

  /** From now on nobody may put in code, not even an administrator; as in a network of sites. */
  forbidCode() {
    writeFileSync(join(this.#files, 'strict'), '');
  }

  /** What somebody who runs the server can put there. */
  addMustUsePlugin(name, code) {
    const folder = join(this.#files, 'wp-content/mu-plugins');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), code);
  }

  /** As it was before the two above. */
  relent() {
    rmSync(join(this.#files, 'strict'), { force: true });
    rmSync(join(this.#files, 'wp-content/mu-plugins'), { force: true, recursive: true });
  }

  stop() {
    this.#throwaway.end();
  }
}
