// Parts as they look, against pictures of them in tests/browser/pictures. Few, and of parts rather
// than pages, so that a change shows where it was made. After a change that is meant:
// make pictures, and look at each before it is committed.
import { execFileSync } from 'node:child_process';
import { whole } from './chromium.mjs';
import { expect, test } from './kerek.mjs';
import { edition } from './published.mjs';

// The engine alone sets letters a little elsewhere.
test.use({ launchOptions: whole });

const check = (lang, rest) => `/${lang}/check/#v=1&edition=${edition}&citizenship=other&${rest}`;
const parts = [
  ['header', '/kk/', '.site-header'],
  ['search', '/ru/', '.search .field'],
  ['filter', '/ru/?field=digital', '.filter'],
  ['row', '/kk/?q=нейрохирург', '.row'],
  ['statement', '/ru/2512-1-007/', '.statement >> nth=0'],
  ['question', '/ru/check/', '.choices >> nth=0'],
  ['listed', check('en', 'profession=2512-1-007'), '.verdict'],
  ['absent', check('ru', 'profession=~юрист'), '.verdict'],
  ['conditions', check('kk', 'profession=2512-1-007'), '.checklist > li >> nth=1'],
  ['way', '/ru/rules/', 'svg.way'],
  ['calendar', '/en/rules/#received=2026-12-17', '.calendar'],
  ['bars', '/ru/rules/editions/', '.bars >> nth=0'],
];

/** The font that set-up installs; with another one every letter is elsewhere. */
function hasTheFont() {
  try {
    return execFileSync('fc-match', ['system-ui'], { encoding: 'utf8' }).includes('Noto Sans');
  } catch {
    return false;
  }
}

for (const scheme of ['light', 'dark']) {
  for (const [name, path, selector] of parts) {
    test(`${name} looks as it did, ${scheme}`, async ({ page, isMobile }) => {
      test.skip(!hasTheFont(), 'the pictures are of Noto Sans');
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(path);
      await page.locator('html[data-ready]').waitFor({ state: 'attached' });
      await expect(page.locator(selector).first()).toHaveScreenshot(`${name}-${scheme}-${isMobile ? 'phone' : 'desktop'}.png`, { maxDiffPixelRatio: 0.004, animations: 'disabled' });
    });
  }
}
