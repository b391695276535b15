// The test that every browser test starts from: pages as objects, and a watch on
// what the site must never do.
import { test as base, expect } from '@playwright/test';
import { CheckPage } from './pages/check.mjs';
import { ListPage } from './pages/list.mjs';
import { ProfessionPage } from './pages/profession.mjs';

export { expect };

export const test = base.extend({
  // Nothing is requested of another host, no cookie is set, nothing goes wrong unsaid.
  page: async ({ page, baseURL }, use) => {
    const faults = [];
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL) && !url.startsWith('data:') && !url.startsWith('blob:')) faults.push(`request to ${url}`);
    });
    page.faults = faults;
    await use(page);
    if (!page.isClosed()) expect(await page.context().cookies(), 'no cookies').toEqual([]);
    expect(faults, 'nothing went wrong, nothing left the site').toEqual([]);
  },
  list: async ({ page }, use) => use(new ListPage(page)),
  profession: async ({ page }, use) => use(new ProfessionPage(page)),
  check: async ({ page }, use) => use(new CheckPage(page)),
});

/** Does the page scroll sideways? */
export async function scrollsSideways(page) {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
