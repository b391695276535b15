// The speed of a key: typing in the list of the built site and in a plain page with the same rows (bench/plain),
// in Chromium at the size of a phone, the CPU four times slower. Prints a table, and fails when a key takes more
// than twice the plain page's time: the plain page is timed in the same run, so that the limit holds on any machine.
//
//   node bench/keys.mjs [FOLDER]     (make keys; dist/ unless another built site is named)

import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { Site } from '../tests/server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = resolve(process.argv[2] ?? join(root, 'dist'));
const limit = 2;
const goal = 1.5;
const rounds = 6;

// Each is typed from an empty field letter by letter, then taken back: letter by letter, or all at once.
const words = [
  { text: 'нейрохирург' },
  { text: 'developer', back: true },
  { text: 'дәрігер' },
  // программист, on an English keyboard.
  { text: 'ghjuhfvvbcn' },
  { text: '2512-1' },
  // Not on the list.
  { text: 'повар', back: true },
];
const all = 'all';
const strokes = words.map(({ text, back }) => [...text, ...(back ? Array.from(text, () => 'Backspace') : [all])]);

/** The plain page in a folder of its own, with the rows and the style sheet of the site that it is compared with. */
function plain() {
  const folder = join(root, 'target/bench/plain');
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'bench/plain'), folder, { recursive: true });
  cpSync(join(dist, 'data/professions.json'), join(folder, 'professions.json'));
  const [, style] = readFileSync(join(dist, 'ru/index.html'), 'utf8').match(/<link rel="stylesheet" href="([^"]+)"/);
  cpSync(join(dist, 'ru', style), join(folder, 'style.css'));
  return folder;
}

/** In the page, before its own scripts: times each key, and reads what it led to. */
function watch() {
  // All that a key changes for the reader: counts, sentences, rows in their order, and what is marked in them.
  const parts = ['.summary', '.instead', '.nothing', '[data-field]', '[data-code]:not([hidden])', '[data-code]:not([hidden]) mark'].map((part) => `main ${part}`);
  const seen = () => Array.from(document.querySelectorAll(parts), ({ textContent }) => textContent).join('\n');
  const { port1, port2 } = new MessageChannel();
  // The first to hear of it, so that everything the page does is counted. A message sent from a frame's callback is a
  // task of its own: it comes when style, layout and paint of that frame are done. (Event Timing would count the screen
  // too, but in steps of 8 ms.)
  addEventListener('input', () => {
    const start = performance.now();
    globalThis.key = new Promise((done) => {
      port1.onmessage = () => done({ took: performance.now() - start, seen: seen() });
    });
    requestAnimationFrame(() => port2.postMessage(''));
  }, { capture: true });
  globalThis.seen = seen;
}

/** A page that is ready to be typed in. */
async function opened(browser, url) {
  const phone = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
  // Without the service worker, which would fetch the other pages meanwhile.
  const page = await (await browser.newContext({ ...phone, serviceWorkers: 'block' })).newPage();
  await page.addInitScript(watch);
  await page.goto(url);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.locator('#search').focus();
  return page;
}

/** Presses a key: how many milliseconds it `took`, and what was `seen` in the page then. */
async function press(page, stroke) {
  if (stroke === all) await page.locator('#search').selectText();
  if (stroke === all || stroke === 'Backspace') await page.keyboard.press('Backspace');
  else await page.keyboard.insertText(stroke);
  return page.evaluate(() => globalThis.key);
}

/**
 * Types everything once without a clock, which warms the page up: what stands there a while after each key is what
 * has to stand there in time. A page that does not answer at all must not come out as a quick one.
 */
async function rehearsed(page) {
  const settled = async () => {
    await page.waitForTimeout(100);
    return page.evaluate(() => globalThis.seen());
  };
  const whole = await settled();
  const answers = [];
  for (const [word, { text }] of words.entries()) {
    const after = [];
    for (const stroke of strokes[word]) {
      await press(page, stroke);
      after.push(await settled());
    }
    if (after[text.length - 1] === whole) throw new Error(`${page.url()} shows the whole list for ${text}`);
    if (after.at(-1) !== whole) throw new Error(`${page.url()} does not show the whole list again after ${text}`);
    answers.push(after);
  }
  return answers;
}

/** Both pages with what each of their keys took, the plain one first. */
async function timed(browser, urls) {
  const typed = await Promise.all(Object.entries(urls).map(async ([name, url]) => {
    const page = await opened(browser, url);
    const answers = await rehearsed(page);
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
    return { name, page, answers, times: [], late: new Set() };
  }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [word, { text }] of words.entries()) {
      // In turn, and each as often first, so that both share what else the machine does.
      for (const { page, answers, times, late } of (round + word) % 2 ? typed.toReversed() : typed) {
        for (const [number, stroke] of strokes[word].entries()) {
          // Nobody types faster, and the screen is done with the last key.
          await page.waitForTimeout(30);
          const { took, seen } = await press(page, stroke);
          times.push(took);
          if (seen !== answers[word][number]) late.add(`${text}, key ${number + 1}`);
        }
      }
    }
  }
  return typed;
}

const sites = [await new Site(8196).start(plain()), await new Site(8197).start(dist)];
const browser = await chromium.launch({ executablePath: process.env.KEREK_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'] });
let typed;
try {
  typed = await timed(browser, { 'plain page': sites[0].url, Kerek: `${sites[1].url}ru/` });
} finally {
  await browser.close();
  for (const site of sites) await site.stop();
}

const quantile = (values, part) => [...values].sort((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * part))];
const shares = [0.5, 0.95];
const base = shares.map((part) => quantile(typed[0].times, part));
const faults = [];
console.log(`Speed of a key: milliseconds from input to the next frame, ${typed[0].times.length} keys a page, CPU four times slower`);
console.log(['', 'p50', 'p95', 'p50 ratio', 'p95 ratio'].map((head) => head.padStart(12)).join(''));
for (const { name, times, late } of typed) {
  const measured = shares.map((part) => quantile(times, part));
  const ratios = measured.map((value, at) => value / base[at]);
  console.log(name.padEnd(12) + [...measured.map((value) => value.toFixed(1)), ...ratios.map((ratio) => ratio.toFixed(2))].map((cell) => cell.padStart(12)).join(''));
  if (late.size > 0) faults.push(`${name}: what a key leads to is not all there in the next frame (${[...late].slice(0, 3).join('; ')})`);
  shares.forEach((part, at) => ratios[at] > limit && faults.push(`${name}: p${100 * part} is ${ratios[at].toFixed(2)} times the plain page's`));
}
console.log(`at most ${limit.toFixed(1)} times the plain page; the goal is ${goal.toFixed(1)}`);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
