// Compares the search with others, in one page of Chromium and one run: on the list,
// with the queries of tests/search, and on a synthetic list of 10,000 occupations.
//
//   make bench

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const work = join(root, 'target/bench');
mkdirSync(work, { recursive: true });
const brotli = (bytes) => brotliCompressSync(bytes).length;

execFileSync('cargo', ['build', '--quiet', '--release', '--locked', '--target', 'wasm32-unknown-unknown', '--target-dir', join(root, 'target/bench-engine')], { cwd: join(root, 'bench/engine'), stdio: 'inherit' });
execFileSync(join(root, 'node_modules/.bin/wasm-opt'), ['-Oz', '--strip-debug', '--strip-producers', '--enable-bulk-memory', '--enable-nontrapping-float-to-int', '--enable-sign-ext', '--enable-mutable-globals', '--enable-reference-types', '--enable-multivalue', join(root, 'target/bench-engine/wasm32-unknown-unknown/release/kerek_bench_engine.wasm'), '-o', join(work, 'engine.wasm')]);
const engine = readFileSync(join(work, 'engine.wasm'));

const bundled = async (contents) =>
  (await build({ stdin: { contents, resolveDir: join(root, 'bench') }, bundle: true, minify: true, format: 'esm', write: false })).outputFiles[0].contents;
const script = await bundled("import './engines.mjs';");
const shipped = {
  Kerek: brotli(engine),
  MiniSearch: brotli(await bundled("import M from 'minisearch'; globalThis.x = M;")),
  'Fuse.js': brotli(await bundled("import F from 'fuse.js'; globalThis.x = F;")),
  FlexSearch: brotli(await bundled("import F from 'flexsearch'; globalThis.x = F.Index;")),
  uFuzzy: brotli(await bundled("import u from '@leeoniya/ufuzzy'; globalThis.x = u;")),
};

const list = JSON.parse(readFileSync(join(root, 'public/data/professions.json')));
const documents = list.professions.map(({ code, ru, kk, en, also }, id) => ({ id, names: [ru, kk, en, ...also.ru, ...also.kk, ...also.en, code] }));
const row = new Map(list.professions.map(({ code }, id) => [code, id]));
const queries = readFileSync(join(root, 'tests/search/queries.tsv'), 'utf8').trim().split('\n').slice(1).map((line) => {
  const [kind, query, expected] = line.split('\t');
  return { kind, query, expected: expected.split(',').map((code) => row.get(code)) };
});
// Titles that others wrote, on whose state two readers agree; a row that either named is right.
const titles = readFileSync(join(root, 'tests/search/titles.tsv'), 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t')).filter(([, , , , one, , other]) => one === other).map(([, , , query, state, ones, , others]) => ({
  kind: state,
  query,
  expected: `${ones},${others}`.split(',').map((code) => row.get(code.trim())).filter((id) => id !== undefined),
}));
// Every third query, typed letter by letter.
const keystrokes = queries.filter((_, number) => number % 3 === 0).flatMap(({ query }) => [...query].map((_, length) => query.slice(0, length + 1)));

/** Ten thousand occupations of a seeded mixture of the list's own words. */
function synthetic(count) {
  let seed = 49;
  const random = (limit) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  const words = [...new Set(documents.flatMap(({ names }) => names.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u))))].filter((word) => word.length > 3);
  const syllables = ['ра', 'то', 'ми', 'не', 'кол', 'сер', 'ва', 'дин', 'пе', 'гра', 'ло', 'ту'];
  const made = () => Array.from({ length: 2 + random(3) }, () => syllables[random(syllables.length)]).join('');
  const word = () => (random(3) === 0 ? made() : words[random(words.length)]);
  const name = () => Array.from({ length: 2 + random(3) }, word).join(' ');
  return Array.from({ length: count }, (_, id) => ({ id, names: Array.from({ length: 4 }, name) }));
}
const many = synthetic(10_000);
const manyKeystrokes = many.filter((_, number) => number % 250 === 0).flatMap(({ names: [name] }) => [...name].map((_, length) => name.slice(0, length + 1)).filter((_, length) => length % 4 === 2));

const server = createServer((request, response) => {
  const files = { '/': ['text/html', '<!doctype html><script type="module" src="/bench.js"></script>'], '/bench.js': ['text/javascript', script], '/engine.wasm': ['application/wasm', engine] };
  const [type, body] = files[request.url] ?? ['text/plain', ''];
  // Isolated pages are given a clock of 5 microseconds instead of 100.
  response.writeHead(200, { 'Content-Type': type, 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' }).end(Buffer.from(body));
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const browser = await chromium.launch({ executablePath: process.env.KEREK_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'] });
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
await page.waitForFunction('globalThis.compare');
const names = Object.keys(shipped);
const compare = (options) => page.evaluate((given) => globalThis.compare(given), { names, ...options });

const small = await compare({ documents, queries, titles, keystrokes, times: 3, listed: true });
const percent = (share) => (100 * share).toFixed(1);
const line = (cells) => cells.map((cell, column) => (column === 0 ? String(cell).padEnd(12) : String(cell).padStart(11))).join('');
console.log(`${documents.length} rows, ${queries.length} queries, ${keystrokes.length} keystrokes; times in milliseconds a keystroke, sizes in brotli bytes`);
console.log(line(['', 'success@1', 'success@3', 'absent', 'build', 'p50', 'p95', 'p95 ratio', 'bytes']));
for (const name of names) {
  const { first, third, absent, built, p50, p95 } = small[name];
  console.log(line([name, percent(first), percent(third), percent(absent), built.toFixed(2), p50.toFixed(4), p95.toFixed(4), (p95 / small.Kerek.p95).toFixed(2), shipped[name]]));
}
console.log(`\n${titles.length} titles that others wrote: the right row among the first three, and nothing answered where the list has nothing`);
console.log(line(['', 'success@3', 'absent', 'bytes']));
for (const name of names) console.log(line([name, percent(small[name].titles.third), percent(small[name].titles.absent), shipped[name]]));
const large = {};
for (const name of names) Object.assign(large, await compare({ names: [name], documents: many, keystrokes: manyKeystrokes, times: 1, listed: false }));
await browser.close();
server.close();
console.log(`\n10,000 occupations, ${manyKeystrokes.length} keystrokes`);
console.log(line(['', 'build', 'p50', 'p95', 'p95 ratio', 'measured']));
for (const name of names) {
  const { built, p50, p95, measured } = large[name];
  console.log(line([name, built.toFixed(0), p50.toFixed(3), p95.toFixed(3), (p95 / large.Kerek.p95).toFixed(2), measured]));
}
writeFileSync(join(work, 'search.json'), JSON.stringify({ small, large, shipped }, null, 2));
