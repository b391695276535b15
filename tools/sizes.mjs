// What a first visit loads, and whether it is within the budget of budget.json.
//
//   node tools/sizes.mjs [DIST]

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const dist = process.argv[2] ?? 'dist';
const budget = JSON.parse(readFileSync(new URL('../budget.json', import.meta.url)));
const brotli = (raw) => brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

// The files that the home page itself names, so that nothing is forgotten.
const home = readFileSync(join(dist, 'ru/index.html'), 'utf8');
const base = home.match(/data-base="([^"]*)"/)[1];
const named = [...home.matchAll(/<(?:link|script)[^>]*(?:href|src)="([^"]+)"/g)].map((match) => match[1]);
const loaded = named.filter((name) => name.startsWith(base) && /\.(js|css|wasm|txt)$/.test(name)).map((name) => name.slice(base.length));
const files = ['ru/index.html', ...new Set(loaded)];

const rows = files.map((name) => {
  const raw = readFileSync(join(dist, name));
  return { name: name.replace(/-[0-9a-f]{16}/, ''), raw: raw.length, gzip: gzipSync(raw, { level: 9 }).length, brotli: brotli(raw) };
});
const total = rows.reduce((sum, row) => ({ name: 'first visit', raw: sum.raw + row.raw, gzip: sum.gzip + row.gzip, brotli: sum.brotli + row.brotli }));

const professions = readdirSync(join(dist, 'ru'), { withFileTypes: true }).filter((entry) => /^\d/.test(entry.name));
const largest = professions
  .map((entry) => readFileSync(join(dist, 'ru', entry.name, 'index.html')))
  .map((raw) => ({ name: 'largest profession page', raw: raw.length, gzip: gzipSync(raw, { level: 9 }).length, brotli: brotli(raw) }))
  .reduce((most, row) => (row.brotli > most.brotli ? row : most));

const line = (row) => `${row.name.padEnd(26)}${[row.raw, row.gzip, row.brotli].map((bytes) => String(bytes).padStart(10)).join('')}`;
console.log(`${'bytes'.padEnd(26)}${['raw', 'gzip', 'brotli'].map((head) => head.padStart(10)).join('')}`);
for (const row of [...rows, total, largest]) console.log(line(row));

const over = [
  [total, budget.firstVisitBrotli],
  [largest, budget.professionPageBrotli],
].filter(([row, most]) => row.brotli > most);
for (const [row, most] of over) console.error(`sizes: ${row.name} is ${row.brotli} bytes in brotli, ${row.brotli - most} over the budget of ${most} (budget.json)`);
if (over.length > 0) process.exit(1);
console.log(`within the budget of ${budget.firstVisitBrotli} and ${budget.professionPageBrotli} bytes (budget.json)`);
