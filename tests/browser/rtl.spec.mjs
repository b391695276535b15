// Right to left is ready: what a page would be in a language that is written so. There is none yet; a made-up one stands
// in for it, the English texts in Hebrew letters.
import { expect, test } from './kerek.mjs';

const pages = {
  'the list': 'en/?q=doctor',
  'a profession': 'en/2512-1-007/',
  'a check': 'en/check/#v=1&citizenship=other&profession=2512-1-007&place=abroad&petition=no',
  'the rules': 'en/rules/',
  'about': 'en/about/',
};

/** In the page: turns it round, and its Latin letters into others. */
function turned() {
  document.documentElement.dir = 'rtl';
  const letters = 'אבגדהוזחטיכלמנסעפצקרשתבגדה';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text.parentElement.closest('[lang="ru"], script, style, .code')) continue;
    text.nodeValue = text.nodeValue.replace(/[a-z]/gi, (letter) => letters[letter.toLowerCase().charCodeAt(0) - 97]);
  }
}

for (const width of [320, 1280]) {
  test(`a page that is turned round has all that it had, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(`/${path}`);
      await page.locator('html[data-ready]').waitFor({ state: 'attached' });
      const before = await page.evaluate(() => document.querySelector('h1').getBoundingClientRect().left);
      await page.evaluate(turned);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width);
      // What began at the left begins at the right, at the same distance.
      const after = await page.evaluate(() => innerWidth - document.querySelector('h1').getBoundingClientRect().right);
      expect(Math.abs(after - before), name).toBeLessThanOrEqual(1);
    }
  });
}

test('a star stands behind the name, an arrow points back', async ({ list, page }) => {
  await list.open('/en/');
  await page.evaluate(turned);
  const [name, star] = await Promise.all(['h2 a', '.star'].map((part) => list.rows.first().locator(part).boundingBox()));
  expect(star.x + star.width).toBeLessThanOrEqual(name.x + 1);
  await page.goto('/en/2512-1-007/');
  await page.evaluate(turned);
  const arrow = () => page.evaluate(() => [...document.querySelectorAll('main a')].map((link) => getComputedStyle(link, '::before').content).find((content) => /[←→]/.test(content)));
  expect(await arrow()).toContain('→');
});
