// A list that is longer than a page should be: built with made-up rows, 150 in all.
import { join } from 'node:path';
import { expect } from './kerek.mjs';
import { publishedBy, root } from './published.mjs';
import { served } from './served.mjs';

const many = join(root, 'target/dist-next');
const test = served(many, 8340);

test('a long list comes sixty rows at a time, and every row can be reached', async ({ site, list, page }) => {
  await list.open(`${site.url}en/`);
  const more = page.locator('.more');
  await expect(list.matches).toHaveCount(60);
  await expect(list.summary).toContainText('150');
  await expect(more).toHaveText('Show 60 more');
  await more.click();
  await expect(list.matches).toHaveCount(120);
  await expect(list.matches.nth(60).locator('h2 a'), 'the first of the new rows has the focus').toBeFocused();
  await expect(more).toHaveText('Show 30 more');
  await more.click();
  await expect(list.matches).toHaveCount(150);
  await expect(more).toHaveCount(0);
});

test('Back finds as many rows as were shown, and a search all there are', async ({ site, list, page }) => {
  await list.open(`${site.url}en/`);
  await page.locator('.more').click();
  await expect(list.matches).toHaveCount(120);
  await list.matches.first().locator('h2 a').click();
  await expect(list.matches).toHaveCount(0);
  await page.goBack();
  await expect(list.matches).toHaveCount(120);
  await list.search.fill(publishedBy(many).row('2217-4-001').en);
  await expect(list.matches.first()).toHaveAttribute('data-code', '2217-4-001');
});
