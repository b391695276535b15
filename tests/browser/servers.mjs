// The servers of deploy/, started on a folder and a port of the tests.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('../../', import.meta.url));
const configuration = (name, dist, port) => readFileSync(join(root, 'deploy', name), 'utf8').replaceAll('/srv/kerek', dist).replaceAll('8080', `${port}`);
const found = (path) => (existsSync(path) ? path : null);

const servers = {
  nginx: {
    program: found('/usr/sbin/nginx'),
    arguments(work, dist, port) {
      const modules = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
      const user = process.getuid() === 0 ? 'user root;' : '';
      writeFileSync(
        join(work, 'nginx.conf'),
        `load_module ${modules}; ${user} daemon off; worker_processes 1; pid ${work}/pid; error_log stderr error; events {} http { include /etc/nginx/mime.types; access_log off; sendfile on;
         client_body_temp_path ${work}/body; proxy_temp_path ${work}/proxy; fastcgi_temp_path ${work}/fastcgi; uwsgi_temp_path ${work}/uwsgi; scgi_temp_path ${work}/scgi;
         ${configuration('nginx.conf', dist, port)} }`,
      );
      return ['-c', join(work, 'nginx.conf'), '-p', work];
    },
  },
  caddy: {
    program: found('/usr/bin/caddy'),
    arguments(work, dist, port) {
      writeFileSync(join(work, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${configuration('Caddyfile', dist, port)}`);
      return ['run', '--config', join(work, 'Caddyfile'), '--adapter', 'caddyfile'];
    },
  },
  apache: {
    program: found('/usr/sbin/apache2'),
    arguments(work, dist, port) {
      const modules = ['mpm_prefork', 'authz_core', 'dir', 'headers', 'mime', 'rewrite'];
      const loaded = modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n');
      writeFileSync(
        join(work, 'apache.conf'),
        `ServerRoot ${work}\nServerName 127.0.0.1\nListen 127.0.0.1:${port}\nPidFile ${work}/pid\nErrorLog ${work}/error.log\nTypesConfig /etc/mime.types\n${loaded}\n${configuration('apache.conf', dist, port)}`,
      );
      return ['-DFOREGROUND', '-f', join(work, 'apache.conf')];
    },
  },
};

/** Starts a server of deploy/; `null` where it is not installed. */
export async function start(name, dist, port) {
  const { program, arguments: build } = servers[name];
  if (!program) return null;
  const work = mkdtempSync(join(tmpdir(), `kerek-${name}-`));
  chmodSync(work, 0o755);
  // Apache ends its whole group when it is ended, and so needs one of its own.
  const server = spawn(program, build(work, dist, port), { stdio: 'ignore', detached: name === 'apache', env: { ...process.env, HOME: work, XDG_DATA_HOME: work } });
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(`${url}/ru/`).catch(() => null);
    if (answer?.ok) return { url, stop: () => new Promise((gone) => (server.once('exit', gone), server.kill())) };
    await new Promise((next) => setTimeout(next, 50));
  }
  server.kill();
  throw new Error(`${name} does not answer on ${url}`);
}

// As a program it is what Playwright waits for: node servers.mjs NAME DIST PORT
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name, dist, port] = process.argv.slice(2);
  await start(name, dist, Number(port));
}
