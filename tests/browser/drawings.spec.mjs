// What the browser draws, from the texts that it was given, is what is drawn natively: every page of the app, and the
// result of every scenario of the checker. A text that is missing or another in the browser is found here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './kerek.mjs';
import { languages, root } from './published.mjs';

const drawings = readFileSync(join(root, 'target/drawings.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line));

/** Goes to an address in the page and says where what stands there differs from a drawing; null if nowhere. */
async function differenceFrom({ path, html }) {
  // Comments are left out, and the order of attributes: Leptos writes classes last and sets them first.
  const written = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.replaceAll('<', '&lt;');
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    const attributes = Array.from(node.attributes, ({ name, value }) => `${name}="${value}"`).sort();
    return `<${[node.localName, ...attributes].join(' ')}>${Array.from(node.childNodes, written).join('')}</${node.localName}>`;
  };
  // A link to a check names the site, which a drawing does not know.
  const plain = (body) => written(body.querySelector('main')).replaceAll(location.origin, '').replaceAll(encodeURIComponent(location.origin), '');
  const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const { hash } = new URL(path, location.href);
  if (location.hash !== hash) {
    location.hash = hash;
    await drawn();
  }
  await drawn();
  const expected = plain(new DOMParser().parseFromString(html, 'text/html').body);
  const found = plain(document.body);
  if (found === expected) return null;
  let at = 0;
  while (found[at] === expected[at]) at += 1;
  const around = (text) => text.slice(Math.max(0, at - 60), at + 60);
  return `${path}: expected …${around(expected)}…, found …${around(found)}…`;
}

test.describe.configure({ mode: 'parallel' });
const [first, ...others] = languages;
for (const lang of languages) {
  const ofLang = drawings.filter(({ path }) => path.split('/').includes(lang));

  test(`every page of the app in ${lang} stands in the browser as it was drawn natively`, async ({ page, check }) => {
    test.slow();
    await page.clock.setFixedTime('2026-11-22T12:00:00');
    for (const drawing of ofLang.filter(({ path }) => !path.includes('#'))) {
      await check.open(drawing.path);
      expect(await page.evaluate(differenceFrom, drawing)).toBeNull();
    }
  });

  // The scenarios differ in what is shown, the languages in how it is said: after the first, each language takes its turn.
  const isItsTurn = (_, place) => lang === first || others[place % others.length] === lang;

  test(`${lang === first ? 'every scenario' : 'each scenario whose turn it is'} in ${lang} comes out in the browser as it was drawn natively`, async ({ page, check }) => {
    test.slow();
    const all = ofLang.filter(({ path }) => path.includes('#'));
    expect(all.length).toBeGreaterThan(150);
    const scenarios = all.filter(isItsTurn);
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
