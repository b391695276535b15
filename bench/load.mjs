// What one nginx process sends in a second, for a first visit and for a later one.
//
//   make load

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { start } from '../tests/browser/servers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const html = readFileSync(join(dist, 'ru/index.html'), 'utf8');
const named = [...html.matchAll(/(?:href|src|data-wasm|data-rows|data-index|data-texts)="([^"]+\.(?:css|js|wasm|bin|svg|webmanifest))"/g)].map((match) => new URL(match[1], 'http://kerek/ru/').pathname);
const visits = { 'first visit': ['/ru/', ...new Set(named)], 'later visit': ['/sw.js'] };

const server = await start('nginx', dist, 8194);
console.log('nginx, one process; wrk, 1 thread, 64 connections, 10 s, on the same machine');
console.log(`${''.padEnd(14)}${['requests', 'bytes', 'requests/s', 'visits/s', 'MB/s'].map((head) => head.padStart(12)).join('')}`);
for (const [name, paths] of Object.entries(visits)) {
  const sizes = await Promise.all(paths.map(async (path) => Number((await fetch(server.url + path, { method: 'HEAD', headers: { 'Accept-Encoding': 'br' } })).headers.get('content-length'))));
  const script = join(root, 'target/load.lua');
  writeFileSync(script, `local paths = { ${paths.map((path) => `"${path}"`).join(', ')} }\nlocal at = 0\nwrk.headers["Accept-Encoding"] = "br"\nrequest = function() at = at % #paths + 1 return wrk.format("GET", paths[at]) end\n`);
  const out = execFileSync('wrk', ['-t1', '-c64', '-d10s', '-s', script, server.url], { encoding: 'utf8' });
  const rate = Number(out.match(/Requests\/sec:\s+([\d.]+)/)[1]);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const cells = [paths.length, bytes, rate.toFixed(0), (rate / paths.length).toFixed(0), ((rate / paths.length) * bytes / 1e6).toFixed(0)];
  console.log(name.padEnd(14) + cells.map((cell) => String(cell).padStart(12)).join(''));
}
await server.stop();
