// Serves pages that stand for another site, on an origin of their own and under a strict
// policy: what embeds Kerek, in the tests and in `make serve-embed`.
//
//   node tools/portal.mjs [--port 8090] [--kerek http://127.0.0.1:8080/] [--pages examples/portal]
//
// In the pages, and in their policy, {{kerek}} stands for Kerek's address. Where a folder has a file
// _page.html, its other pages stand in place of {{page}} in it.

import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8090' },
    kerek: { type: 'string', default: 'http://127.0.0.1:8080/' },
    pages: { type: 'string', default: 'examples/portal' },
  },
});
const origin = new URL(values.kerek).origin;
const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };
// What docs/embedding.md asks a portal to add is the second of the two script and frame sources.
const policy = `default-src 'none'; script-src 'self' ${origin}; style-src 'self'; frame-src ${origin}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
// A portal that has added nothing.
const closed = policy.replaceAll(` ${origin}`, '').replace("frame-src", "frame-src 'none'");

const server = createServer((request, response) => {
  const path = normalize(new URL(request.url, 'http://localhost').pathname).replace(/\/$/, '/index.html');
  const file = join(values.pages, path);
  if (!existsSync(file) || !types[extname(file)]) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not here');
    return;
  }
  const around = join(values.pages, '_page.html');
  const isPart = file.endsWith('.html') && existsSync(around);
  const page = isPart ? readFileSync(around, 'utf8').replace('{{page}}', () => readFileSync(file, 'utf8')) : readFileSync(file, 'utf8');
  const body = page.replaceAll('{{kerek}}', values.kerek);
  response.writeHead(200, {
    'Content-Type': types[extname(file)],
    'Content-Security-Policy': path.includes('closed') ? closed : policy,
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(body);
});
server.listen(Number(values.port), () => console.log(`portal: http://localhost:${values.port}/`));
