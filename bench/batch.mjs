// How long the page for many professions takes for 10,000 lines, on an unslowed CPU: titles that others wrote
// (tests/search/titles.tsv), repeated as in a list of people, and made all different. Fails above two seconds for the first.
//
//   node bench/batch.mjs [FOLDER]     (make bench; dist/ unless another built site is named)

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { Site } from '../tests/server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const limit = 2000;
const many = 10_000;
const titles = readFileSync(join(root, 'tests/search/titles.tsv'), 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t')[3]);
const lists = {
  [`${titles.length} titles, repeated`]: Array.from({ length: many }, (_, place) => titles[place % titles.length]),
  'all different': Array.from({ length: many }, (_, place) => `${titles[place % titles.length]} ${Math.floor(place / titles.length)}`),
};

/** In the page: gives it the list, and measures until it says that all lines are done. */
async function took(list) {
  document.querySelector('#many-text').value = list;
  // To lay out so long a text is the browser's, before anybody presses the button.
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  const said = document.querySelector('.many-said');
  const done = new Promise((done) => new MutationObserver(() => said.textContent && done()).observe(said, { childList: true, characterData: true, subtree: true }));
  const start = performance.now();
  document.querySelector('.many [type=submit]').click();
  await done;
  return performance.now() - start;
}

const site = await new Site(8195).start(resolve(process.argv[2] ?? join(root, 'dist')));
const browser = await chromium.launch({ executablePath: process.env.KEREK_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const measured = {};
try {
  for (const [name, list] of Object.entries(lists)) {
    const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
    await page.goto(`${site.url}ru/check/many/`);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    measured[name] = await page.evaluate(took, list.join('\n'));
  }
} finally {
  await browser.close();
  await site.stop();
}
console.log(`Many professions at once: ${many} lines, milliseconds until all are looked up`);
for (const [name, time] of Object.entries(measured)) console.log(`${name.padEnd(28)}${time.toFixed(0).padStart(8)}`);
const [first] = Object.values(measured);
if (first > limit) {
  console.error(`${first.toFixed(0)} ms for a list of people, more than ${limit}`);
  process.exit(1);
}
