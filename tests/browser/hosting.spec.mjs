// Every server of deploy/ sends each kind of file with the headers of deploy/headers.json.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { dist, root } from './published.mjs';
import { start } from './servers.mjs';

const table = JSON.parse(readFileSync(join(root, 'deploy/headers.json'), 'utf8'));
const named = (start, end) => readdirSync(dist).find((name) => name.startsWith(start) && name.endsWith(end));
const kinds = {
  '/': 'text/html',
  '/ru/': 'text/html',
  '/kk/2512-1-007/': 'text/html',
  '/sw.js': 'javascript',
  '/ru/manifest.webmanifest': 'application/manifest+json',
  '/kk/changes.atom': 'application/atom+xml',
  '/data/professions.json': 'application/json',
  '/icon.svg': 'image/svg+xml',
  '/icon-192.png': 'image/png',
  [`/${named('list-', '.js')}`]: 'javascript',
  [`/${named('list-', '.wasm')}`]: 'application/wasm',
  '/embed.js': 'javascript',
  [`/${named('app-', '.css')}`]: 'text/css',
  [`/${named('texts-kk', '.bin')}`]: 'application/octet-stream',
};
const hashed = new RegExp(table.hashed);

for (const [place, name] of ['nginx', 'caddy', 'apache'].entries()) {
  test(`${name} sends what each kind of file needs`, async ({}, { workerIndex }) => {
    const server = await start(name, dist, 8500 + 10 * workerIndex + place);
    test.skip(server === null && name === 'apache', 'Apache is not installed here');
    for (const [path, type] of Object.entries(kinds)) {
      const { status, headers } = await fetch(server.url + path, { headers: { 'Accept-Encoding': 'br, gzip' } });
      expect(status, path).toBe(200);
      expect(headers.get('content-type'), path).toContain(type);
      // JSON and SVG are UTF-8 by themselves.
      if (/text|javascript/.test(type)) expect(headers.get('content-type').toLowerCase(), path).toContain('charset=utf-8');
      for (const [header, value] of Object.entries(table.all)) expect(headers.get(header), `${header} of ${path}`).toBe(value);
      expect(headers.get('content-security-policy'), path).toBe(`${table.policy}; ${table.framing.everywhere}`);
      expect(headers.get('cache-control'), path).toBe(hashed.test(path) ? table.caching.hashed : table.caching.others);
      if (!path.endsWith('.png')) expect(headers.get('content-encoding'), path).toBe('br');
    }
    const plain = await fetch(`${server.url}/ru/`, { headers: { 'Accept-Encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    const missing = await fetch(`${server.url}/ru/nothing/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('Такой страницы нет');
    expect(missing.headers.get('content-security-policy')).toContain(table.policy);
    for (const path of ['/embed/ru/', '/embed-check.html']) {
      const framed = await fetch(server.url + path);
      expect(framed.headers.get('content-security-policy'), path).toBe(`${table.policy}; ${table.framing['/embed']}`);
    }
    await server.stop();
  });
}

test('the other configurations and the development server say the same', async ({ request }) => {
  for (const file of ['_headers', 'web.config']) {
    const text = readFileSync(join(root, 'deploy', file), 'utf8');
    expect(text, file).toContain(`${table.policy}; ${table.framing.everywhere}`);
    expect(text, file).toContain(`${table.policy}; ${table.framing['/embed']}`);
    for (const value of Object.values(table.all)) expect(text, file).toContain(value);
    expect(text, file).toContain(table.caching.hashed);
  }
  const kept = [...readFileSync(join(root, 'deploy/_headers'), 'utf8').matchAll(/^\/([\w-]+-)\*$/gm)].map(([, start]) => start);
  for (const name of readdirSync(dist).filter((name) => hashed.test(name))) {
    expect(kept.some((start) => name.startsWith(start)), `_headers lets ${name} be kept`).toBe(true);
  }
  const { headers } = await fetch(`${test.info().project.use.baseURL}/ru/`);
  for (const [header, value] of Object.entries(table.all)) expect(headers.get(header)).toBe(value);
  expect(headers.get('content-security-policy')).toBe(`${table.policy}; ${table.framing.everywhere}`);
});

test('each page carries the policy itself, for hosts that send none', async () => {
  for (const path of ['index.html', '404.html', 'ru/index.html', 'kk/2512-1-007/index.html', 'en/check/index.html']) {
    expect(readFileSync(join(dist, path), 'utf8'), path).toContain(`<meta http-equiv="Content-Security-Policy" content="${table.policy}">`);
  }
});
