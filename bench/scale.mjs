// The site with many more rows than the list has: what is built, what a first visit loads, and how the list
// feels in Chromium, four times slower than this machine as phones are. Prints a table.
//
//   node bench/scale.mjs [ROWS...]     (make scale)

import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { Site } from '../tests/server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [51, 1000, 10_000];
const keystrokes = [...'инженер по автоматизации', ...'software developer', '2', '25', '251', '2512'];

function built(rows) {
  const data = join(root, `target/scale/data-${rows}`);
  const dist = join(root, `target/scale/dist-${rows}`);
  execFileSync(process.execPath, [join(root, 'tests/fixtures/many.mjs'), data, String(rows)]);
  const start = Date.now();
  // Of the pages, only the one that is looked at: with all of them, 10,000 rows are 60,000 pages, each compressed twice.
  const env = { ...process.env, KEREK_DATA: data, KEREK_PAGES: 'ru/' };
  execFileSync('trunk', ['build', '--config', 'Trunk.release.toml', '--dist', dist], { cwd: root, env, stdio: 'ignore' });
  return { dist, seconds: (Date.now() - start) / 1000 };
}

const bytes = (dist, pattern) => {
  const [name] = readdirSync(dist).filter((name) => pattern.test(name));
  return readFileSync(join(dist, name)).length;
};
const quantile = (values, part) => [...values].sort((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * part))];

/** Milliseconds from a key or a press to the frame in which its rows stand. */
async function felt(dist) {
  const site = await new Site(8194).start(dist);
  const browser = await chromium.launch({ executablePath: process.env.KEREK_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const start = Date.now();
  await page.goto(`${site.url}ru/`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  const ready = Date.now() - start;
  const drawn = (act, ...given) =>
    page.evaluate(
      ([act, given]) =>
        new Promise((done) => {
          const start = performance.now();
          if (act === 'type') {
            const field = document.querySelector('#search');
            [field.value] = given;
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          } else document.querySelector(given[0]).click();
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
        }),
      [act, given],
    );
  const typed = [];
  for (let length = 1; length <= keystrokes.length; length += 1) typed.push(await drawn('type', keystrokes.slice(0, length).join('')));
  await drawn('type', '');
  const filtered = [];
  for (const field of ['digital', 'health', 'creative', '']) filtered.push(await drawn('press', `[data-field="${field}"]`));
  const more = (await page.locator('.more').count()) ? await drawn('press', '.more') : Number.NaN;
  await browser.close();
  await site.stop();
  return { ready, typed, filtered, more };
}

const columns = ['rows', 'build s', 'page', 'wasm', 'data', 'texts', 'first visit', 'ready ms', 'key p50', 'key p95', 'filter p95', 'more ms'];
console.log('Scale: bytes in brotli; milliseconds to the next frame in Chromium, CPU four times slower');
console.log(columns.map((name) => name.padStart(12)).join(''));
for (const rows of sizes) {
  const { dist, seconds } = built(rows);
  const page = readFileSync(join(dist, 'ru/index.html.br')).length;
  const files = [/^list-.*\.wasm\.br$/, /^rows-.*\.br$/, /^index-.*\.br$/, /^texts-ru-.*\.br$/, /^list-.*\.js\.br$/, /^app-.*\.css\.br$/];
  const [wasm, list, index, texts, script, style] = files.map((pattern) => bytes(dist, pattern));
  const { ready, typed, filtered, more } = await felt(dist);
  const cells = [rows, seconds.toFixed(0), page, wasm, list + index, texts, page + wasm + list + index + texts + script + style, ready, quantile(typed, 0.5).toFixed(0), quantile(typed, 0.95).toFixed(0), quantile(filtered, 0.95).toFixed(0), Number.isNaN(more) ? '' : more.toFixed(0)];
  console.log(cells.map((cell) => String(cell).padStart(12)).join(''));
}
