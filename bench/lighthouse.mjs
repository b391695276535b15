// Lighthouse on the built site, as a phone on a slow network sees it: median of five runs
// a page, served compressed as in production. Prints a table.
//
//   make bench

import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Site } from '../tests/server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'target/bench');
mkdirSync(out, { recursive: true });
const runs = Number(process.env.RUNS ?? 5);
// Every kind of page. ONLY=list,about runs some of them.
const kinds = {
  languages: '/',
  list: '/ru/',
  profession: '/ru/2512-1-007/',
  checker: '/ru/check/',
  rules: '/ru/rules/',
  editions: '/ru/rules/editions/',
  about: '/ru/about/',
  data: '/ru/about/data/',
  embedding: '/ru/about/embed/',
  examples: '/ru/check/examples/',
  parts: '/ru/about/parts/',
  frame: '/embed/ru/',
};
const only = process.env.ONLY?.split(',');
const pages = Object.fromEntries(Object.entries(kinds).filter(([name]) => !only || only.includes(name)));
const chrome = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const site = await new Site(8193).start(join(root, 'dist'));
const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
const columns = {
  performance: ({ categories }) => 100 * categories.performance.score,
  access: ({ categories }) => 100 * categories.accessibility.score,
  practices: ({ categories }) => 100 * categories['best-practices'].score,
  seo: ({ categories }) => 100 * categories.seo.score,
  'LCP s': ({ audits }) => audits['largest-contentful-paint'].numericValue / 1000,
  'FCP s': ({ audits }) => audits['first-contentful-paint'].numericValue / 1000,
  'TBT ms': ({ audits }) => audits['total-blocking-time'].numericValue,
  CLS: ({ audits }) => audits['cumulative-layout-shift'].numericValue,
  'KB moved': ({ audits }) => audits['total-byte-weight'].numericValue / 1024,
};
console.log(`Lighthouse, mobile preset, median of ${runs}`);
console.log(''.padEnd(12) + Object.keys(columns).map((name) => name.padStart(12)).join(''));
const missed = [];
for (const [name, path] of Object.entries(pages)) {
  const results = [];
  for (let run = 0; run < runs; run += 1) {
    const file = join(out, `lighthouse-${name}.json`);
    await promisify(execFile)(process.execPath, [
      join(root, 'node_modules/lighthouse/cli/index.js'), new URL(path, site.url).href, '--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${chrome.join(' ')}`,
    ], { env: { ...process.env, CHROME_PATH: process.env.KEREK_CHROMIUM ?? '/usr/bin/chromium' } });
    results.push(JSON.parse(readFileSync(file)));
  }
  const cells = Object.values(columns).map((read) => String(Number(median(results.map(read)).toFixed(3))).padStart(12));
  console.log(name.padEnd(12) + cells.join(''));
  // These two do not depend on the machine, and are promised.
  for (const [what, key] of [['accessibility', 'accessibility'], ['best practices', 'best-practices']]) {
    if (results.some(({ categories }) => categories[key].score < 1)) missed.push(`${name}: ${what}`);
  }
}
await site.stop();
if (missed.length > 0) {
  console.error(`not 100: ${missed.join(', ')}`);
  process.exit(1);
}
