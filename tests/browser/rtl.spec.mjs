// Right to left is ready: the site with a made-up language that is written so, in the place of Uzbek. Its texts are the
// English ones in Hebrew letters (tests/fixtures/right-to-left.mjs), so that each page can be held beside the English.
import { join } from 'node:path';
import { expect } from './kerek.mjs';
import { publishedBy, root } from './published.mjs';
import { served } from './served.mjs';

const build = join(root, 'target/dist-next');
const test = served(build, 8440);
const checked = '#v=1&citizenship=other&profession=2512-1-007&place=abroad&petition=no';

const pages = {
  'the list': '?q=2512',
  'a profession': '2512-1-007/',
  'a check': `check/${checked}`,
  'many professions': 'check/many/',
  'my list': 'mine/',
  'the rules': 'rules/',
  'about': 'about/',
  'the editions': 'rules/editions/',
};

for (const width of [320, 1280]) {
  test(`a page that runs from right to left has all that it has from left to right, ${width} pixels wide`, async ({ site, page }) => {
    await page.setViewportSize({ width, height: 700 });
    for (const [name, path] of Object.entries(pages)) {
      const opened = async (lang) => {
        await page.goto(`${site.url}${lang}/${path}`);
        await page.locator('html[data-ready]').waitFor({ state: 'attached' });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${name} in ${lang}`).toBeLessThanOrEqual(width);
        return page.locator('h1').evaluate((heading) => {
          const { left, right } = heading.getBoundingClientRect();
          const end = document.documentElement.clientWidth;
          return { direction: getComputedStyle(heading).direction, left, right: end - right };
        });
      };
      const [english, madeUp] = [await opened('en'), await opened('uz')];
      expect([english.direction, madeUp.direction], name).toEqual(['ltr', 'rtl']);
      // What begins at the left begins at the right, at the same distance.
      expect(Math.abs(madeUp.right - english.left), name).toBeLessThanOrEqual(1);
    }
  });
}

test('a star stands behind the name, an arrow points back', async ({ site, list, page }) => {
  await list.open(`${site.url}uz/`);
  // The room of the name, however long it is.
  const [name, star] = await Promise.all(['h2', '.star'].map((part) => list.rows.first().locator(part).boundingBox()));
  expect(star.x + star.width).toBeLessThanOrEqual(name.x + 1);
  await list.rows.first().locator('h2 a').click();
  const arrow = () => page.evaluate(() => [...document.querySelectorAll('main a')].map((link) => getComputedStyle(link, '::before').content).find((content) => /[←→]/.test(content)));
  await expect.poll(arrow).toContain('→');
});

test('a name in its letters is found, and its words are marked', async ({ site, list }) => {
  const row = publishedBy(build).row('2217-4-001');
  await list.open(`${site.url}uz/`);
  await list.search.fill(row.uz);
  await expect(list.matches.first()).toHaveAttribute('data-code', row.code);
  await expect(list.matches.first().locator('h2 mark').first()).toBeVisible();
});

test('a code and a Russian name inside stay as they are read', async ({ site, page }) => {
  await page.goto(`${site.url}uz/2217-4-001/`);
  await expect(page.locator('main .code').first()).toHaveText('2217-4-001');
  const isBefore = await page.locator('main .code').first().evaluate((code) => {
    const text = document.createTreeWalker(code, NodeFilter.SHOW_TEXT).nextNode();
    const at = (from) => {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, from + 1);
      return range.getBoundingClientRect().left;
    };
    return at(0) < at(text.length - 1);
  });
  expect(isBefore, 'a code runs from left to right').toBe(true);
});
