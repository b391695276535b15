// The test that every browser test starts from: pages as objects, and a watch on
// what the site must never do.
import { test as base, expect } from '@playwright/test';
import { BatchPage } from './pages/batch.mjs';
import { CheckPage } from './pages/check.mjs';
import { ListPage } from './pages/list.mjs';
import { MinePage } from './pages/mine.mjs';
import { ProfessionPage } from './pages/profession.mjs';
import { ReadingPage } from './pages/reading.mjs';

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
    // What the browser itself writes on its console when a test breaks something is no fault of the page.
    let forgiven = /(?!)/;
    page.forgive = (pattern) => (forgiven = pattern);
    // When the app is there, everything has been fetched.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.documentElement?.dataset.ready === undefined) return;
        performance.mark('ready');
        observer.disconnect();
      }).observe(document, { attributes: true, attributeFilter: ['data-ready'], subtree: true });
    });
    await use(page);
    if (!page.isClosed() && page.url().startsWith(baseURL)) {
      const late = await page.evaluate(() => {
        const [ready] = performance.getEntriesByName('ready');
        return ready ? performance.getEntriesByType('resource').filter(({ startTime }) => startTime > ready.startTime).map(({ name }) => name) : [];
      });
      // The browser itself looks at the icon whenever the address changes; the page of examples has
      // its WebAssembly when the reader runs them.
      const ours = late.filter((url) => !url.endsWith('/icon.svg'));
      if (!page.url().endsWith('/examples/')) expect(ours, 'nothing is requested after the load').toEqual([]);
    }
    if (!page.isClosed()) expect(await page.context().cookies(), 'no cookies').toEqual([]);
    expect(faults.filter((fault) => !forgiven.test(fault)), 'nothing went wrong, nothing left the site').toEqual([]);
  },
  list: async ({ page }, use) => use(new ListPage(page)),
  profession: async ({ page }, use) => use(new ProfessionPage(page)),
  check: async ({ page }, use) => use(new CheckPage(page)),
  batch: async ({ page }, use) => use(new BatchPage(page)),
  mine: async ({ page }, use) => use(new MinePage(page)),
  reading: async ({ page }, use) => use(new ReadingPage(page)),
});

/** Does the page scroll sideways? */
export async function scrollsSideways(page) {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
