// A list that is longer than a page should be: built with made-up rows, 250 in all.
import { fileURLToPath } from 'node:url';
import { Site } from '../server.mjs';
import { expect, test as base } from './kerek.mjs';

const dist = fileURLToPath(new URL('../../target/dist-many', import.meta.url));
const test = base.extend({
  site: async ({}, use, { workerIndex }) => {
    const site = await new Site(8340 + workerIndex).start(dist);
    await use(site);
    await site.stop();
  },
  // The requests of these tests go to a server of their own.
  page: async ({ context }, use) => use(await context.newPage()),
});

test('a long list comes a hundred rows at a time, and every row can be reached', async ({ site, list, page }) => {
  await page.goto(`${site.url}en/`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  const more = page.locator('.more');
  await expect(list.matches).toHaveCount(100);
  await expect(list.summary).toContainText('250');
  await expect(more).toHaveText('Show 100 more');
  await more.click();
  await expect(list.matches).toHaveCount(200);
  await expect(list.matches.nth(100).locator('h2 a'), 'the first of the new rows has the focus').toBeFocused();
  await more.click();
  await expect(list.matches).toHaveCount(250);
  await expect(more).toHaveCount(0);
});

test('Back finds as many rows as were shown, and a search all there are', async ({ site, list, page }) => {
  await page.goto(`${site.url}en/`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.locator('.more').click();
  await expect(list.matches).toHaveCount(200);
  await list.matches.first().locator('h2 a').click();
  await expect(list.matches).toHaveCount(0);
  await page.goBack();
  await expect(list.matches).toHaveCount(200);
  await list.search.fill('neurosurgeon');
  await expect(list.matches.first()).toHaveAttribute('data-code', '2217-4-001');
});
