// What a first visit loads, and whether it is within the budget of budget.json.
//
//   node tools/sizes.mjs [DIST]

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const dist = process.argv[2] ?? 'dist';
const budget = JSON.parse(readFileSync(new URL('../budget.json', import.meta.url)));
const brotli = (raw) => brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const sized = (name, raw) => ({ name, raw: raw.length, gzip: gzipSync(raw, { level: 9 }).length, brotli: brotli(raw) });

// The files that a page itself names, so that nothing is forgotten.
function visit(page) {
  const html = readFileSync(join(dist, page), 'utf8');
  const named = [...html.matchAll(/(?:href|src|data-wasm|data-rows|data-index|data-texts)="([^"]+)"/g)].map((match) => match[1]);
  const loaded = named.filter((name) => /\.(js|css|wasm|bin)$/.test(name)).map((name) => join(page, '..', name));
  const files = [page, ...new Set(loaded)];
  return files.map((name) => sized(name.replace(/-[0-9a-f]{16}/, ''), readFileSync(join(dist, name))));
}

const together = (name, rows) => rows.reduce((sum, row) => ({ name, raw: sum.raw + row.raw, gzip: sum.gzip + row.gzip, brotli: sum.brotli + row.brotli }));
const [home, check] = [visit('ru/index.html'), visit('ru/check/index.html')];
const visits = [together('first visit', home), together('first visit to the checker', check)];
// What a page of another site carries before its reader comes near the checker.
const element = sized('embed.js', readFileSync(join(dist, 'embed.js')));
const framed = together('checker in a frame', visit('embed/ru/index.html'));

const professions = readdirSync(join(dist, 'ru'), { withFileTypes: true }).filter((entry) => /^\d/.test(entry.name));
const largest = professions
  .map((entry) => readFileSync(join(dist, 'ru', entry.name, 'index.html')))
  .map((raw) => sized('largest profession page', raw))
  .reduce((most, row) => (row.brotli > most.brotli ? row : most));

// What another program loads, where the package has been built.
const engine = 'target/npm/kerek/engine_bg.wasm';
const inPackage = existsSync(engine) ? [sized('npm package, engine', readFileSync(engine))] : [];

const line = (row) => `${row.name.padEnd(28)}${[row.raw, row.gzip, row.brotli].map((bytes) => String(bytes).padStart(10)).join('')}`;
console.log(`${'bytes'.padEnd(28)}${['raw', 'gzip', 'brotli'].map((head) => head.padStart(10)).join('')}`);
for (const row of [...home, ...check.filter(({ name }) => !home.some((row) => row.name === name)), ...visits, framed, element, largest, ...inPackage]) console.log(line(row));

const over = [
  [visits[0], budget.firstVisitBrotli],
  [visits[1], budget.checkerVisitBrotli],
  [element, budget.embedBrotli],
  [largest, budget.professionPageBrotli],
].filter(([row, most]) => row.brotli > most);
for (const [row, most] of over) console.error(`sizes: ${row.name} is ${row.brotli} bytes in brotli, ${row.brotli - most} over the budget of ${most} (budget.json)`);
if (over.length > 0) process.exit(1);
console.log(`within the budgets: ${Object.values(budget).join(', ')} bytes (budget.json)`);
