// Serves a built site for development and tests, as a production server would:
// compressed, with the right types, and 404.html for what is not there.
//
//   node tools/serve.mjs [--port 8080] [--base /] [--dist dist]

import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8080' },
    base: { type: 'string', default: '/' },
    dist: { type: 'string', default: 'dist' },
  },
});

const types = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.bin': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.toml': 'application/toml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};
// What each kind of file is sent with: the same as by the servers of deploy/.
const table = JSON.parse(readFileSync(new URL('../deploy/headers.json', import.meta.url)));
const hashed = new RegExp(table.hashed);
const framed = /^embed(\/|-check\.html$)/;
const compressed = new Map();

function file(path) {
  const below = normalize(decodeURIComponent(path)).replace(/^(\.\.[/\\])+/, '');
  let name = join(values.dist, below);
  if (existsSync(name) && statSync(name).isDirectory()) name = join(name, 'index.html');
  return existsSync(name) ? name : null;
}

function body(name, encoding) {
  // What the build has laid ready; other folders are compressed here.
  const ready = `${name}.${encoding === 'br' ? 'br' : 'gz'}`;
  if (existsSync(ready)) return readFileSync(ready);
  const key = `${encoding} ${name} ${statSync(name).mtimeMs}`;
  if (!compressed.has(key)) {
    const raw = readFileSync(name);
    compressed.set(key, encoding === 'br' ? brotliCompressSync(raw) : gzipSync(raw));
  }
  return compressed.get(key);
}

const server = createServer((request, response) => {
  const path = new URL(request.url, 'http://localhost').pathname;
  let name = null;
  try {
    if (path.startsWith(values.base)) name = file(path.slice(values.base.length));
  } catch {
    // A path that cannot be decoded is not there.
  }
  const status = name ? 200 : 404;
  name ??= join(values.dist, '404.html');
  if (!existsSync(name)) {
    response.writeHead(404).end();
    return;
  }
  if (status === 200 && name.endsWith('index.html') && !path.endsWith('/') && !path.endsWith('index.html')) {
    response.writeHead(301, { Location: `${path}/` }).end();
    return;
  }
  const framing = framed.test(path.slice(values.base.length)) ? table.framing['/embed'] : table.framing.everywhere;
  const headers = {
    'Content-Type': types[extname(name)] ?? 'application/octet-stream',
    'Cache-Control': hashed.test(name) ? table.caching.hashed : table.caching.others,
    'Content-Security-Policy': `${table.policy}; ${framing}`,
    ...table.all,
  };
  const accepted = request.headers['accept-encoding'] ?? '';
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
  if (encoding && extname(name) !== '.png') {
    response.writeHead(status, { ...headers, 'Content-Encoding': encoding, Vary: 'Accept-Encoding' });
    response.end(request.method === 'HEAD' ? undefined : body(name, encoding));
  } else {
    response.writeHead(status, headers);
    if (request.method === 'HEAD') response.end();
    else createReadStream(name).pipe(response);
  }
});

server.on('error', (error) => {
  const taken = error.code === 'EADDRINUSE';
  console.error(taken ? `serve: port ${values.port} is taken; name another with PORT=…` : `serve: ${error.message}`);
  process.exit(1);
});
server.listen(Number(values.port), '127.0.0.1', () => {
  console.log(`serve: http://127.0.0.1:${values.port}${values.base}`);
});
