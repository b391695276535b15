// What the browser draws, from the texts that it was given, is what is drawn natively: every page of the app, and the
// result of every scenario of the checker. A text that is missing or another in the browser is found here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './kerek.mjs';
import { root } from './published.mjs';

const drawings = readFileSync(join(root, 'target/drawings.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line));

/** Goes to an address in the page and says where what stands there differs from a drawing; null if nowhere. */
async function differenceFrom({ path, html }) {
  const plain = (body) => {
    const main = body.querySelector('main');
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_COMMENT);
    const comments = [];
    while (walker.nextNode()) comments.push(walker.currentNode);
    comments.forEach((comment) => comment.remove());
    main.normalize();
    // Leptos writes classes last and sets them first; the order of attributes means nothing.
    for (const element of main.querySelectorAll('*')) {
      const attributes = [...element.attributes].sort((one, other) => (one.name < other.name ? -1 : 1));
      attributes.forEach(({ name }) => element.removeAttribute(name));
      attributes.forEach(({ name, value }) => element.setAttribute(name, value));
    }
    // A link to a check names the site, which a drawing does not know.
    return main.outerHTML.replaceAll(location.origin, '').replaceAll(encodeURIComponent(location.origin), '');
  };
  const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const { hash } = new URL(path, location.href);
  if (location.hash !== hash) {
    location.hash = hash;
    await drawn();
  }
  await drawn();
  const expected = plain(new DOMParser().parseFromString(html, 'text/html').body);
  const found = plain(document.body.cloneNode(true));
  if (found === expected) return null;
  let at = 0;
  while (found[at] === expected[at]) at += 1;
  const around = (text) => text.slice(Math.max(0, at - 60), at + 60);
  return `${path}: expected …${around(expected)}…, found …${around(found)}…`;
}

test.describe.configure({ mode: 'parallel' });
for (const lang of ['ru', 'kk', 'en']) {
  const ofLang = drawings.filter(({ path }) => path.split('/').includes(lang));

  test(`every page of the app in ${lang} stands in the browser as it was drawn natively`, async ({ page, check }) => {
    test.slow();
    await page.clock.setFixedTime('2026-11-22T12:00:00');
    for (const drawing of ofLang.filter(({ path }) => !path.includes('#'))) {
      await check.open(drawing.path);
      expect(await page.evaluate(differenceFrom, drawing)).toBeNull();
    }
  });

  test(`every scenario in ${lang} comes out in the browser as it was drawn natively`, async ({ page, check }) => {
    test.slow();
    const scenarios = ofLang.filter(({ path }) => path.includes('#'));
    expect(scenarios.length).toBeGreaterThan(150);
    for (const day of new Set(scenarios.map(({ day }) => day))) {
      await page.clock.setFixedTime(`${day}T12:00:00`);
      await page.goto('about:blank');
      await check.open(`/${lang}/check/`);
      for (const scenario of scenarios.filter((scenario) => scenario.day === day)) {
        expect(await page.evaluate(differenceFrom, scenario)).toBeNull();
      }
    }
  });
}
