// A step is taken once: one search, one drawing, one entry in the history, and none where nothing changes.
import { expect, test } from './kerek.mjs';

// The app marks its searches on a page that is watched from the beginning.
test.beforeEach(({ page }) => page.addInitScript(() => document.addEventListener('readystatechange', () => (document.documentElement.dataset.watched = ''))));

/** Counts, from now on, the searches and the drawings of results and of questions. */
async function counting(page) {
  await page.evaluate(() => {
    window.counted = { searches: 0, results: 0, steps: 0 };
    new PerformanceObserver((list) => (window.counted.searches += list.getEntriesByName('search').length)).observe({ type: 'mark' });
    const within = (node, selector) => (node.nodeType === 1 ? Number(node.matches(selector)) + node.querySelectorAll(selector).length : 0);
    new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        window.counted.results += within(node, '[data-results]');
        window.counted.steps += within(node, '#step');
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
}

/** What was counted since, once everything is drawn. */
const counted = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(() => done(window.counted)))))));

const entries = (page) => page.evaluate(() => history.length);

test('leaving the list draws no list, and coming back draws it once, with one search', async ({ list, page }) => {
  await list.open('/ru/?q=%D0%BE%D0%BD%D0%BA%D0%BE%D0%BB%D0%BE%D0%B3');
  await counting(page);
  await list.follow('2211-7-004');
  await expect(page).toHaveURL(/2211-7-004/);
  expect(await counted(page)).toEqual({ searches: 0, results: 0, steps: 0 });
  await page.goBack();
  await expect(list.row('2211-7-004')).toBeVisible();
  expect(await counted(page)).toEqual({ searches: 1, results: 1, steps: 0 });
});

test('a letter is one search', async ({ list, page }) => {
  await list.open('/ru/');
  await counting(page);
  await list.search.pressSequentially('о');
  const { searches, results } = await counted(page);
  expect(searches).toBe(1);
  expect(results).toBeLessThanOrEqual(1);
});

test('an answer draws the next step once', async ({ check, page }) => {
  await check.open('/ru/check/');
  await counting(page);
  await check.citizen('other');
  await expect(check.search).toBeVisible();
  expect((await counted(page)).steps).toBe(1);
});

test('leaving the checker draws no question of it again', async ({ check, page }) => {
  await check.open('/ru/check/#v=1&citizenship=other&profession=2217-4-001');
  await page.goto('/ru/check/');
  await check.ready();
  await check.citizen('other');
  await expect(check.search).toBeVisible();
  await counting(page);
  await page.goBack();
  await expect(check.option('citizenship', 'other')).toBeVisible();
  expect((await counted(page)).steps).toBe(1);
});

test('pressing the filter that is on already makes no entry in the history', async ({ list, page }) => {
  await list.open('/ru/');
  const before = await entries(page);
  await list.filter('digital').click();
  await expect(page).toHaveURL(/field=digital/);
  expect(await entries(page)).toBe(before + 1);
  await list.filter('digital').click();
  await list.filter('digital').click();
  expect(await entries(page)).toBe(before + 1);
  await page.goBack();
  await expect(page).not.toHaveURL(/field=/);
});

test('an answer that is given again, and a link to the page itself, make no entry in the history', async ({ check, list, page }) => {
  await check.open('/ru/check/#v=1&edition=2024&citizenship=other&profession=2217-4-001&place=abroad');
  const before = await entries(page);
  await check.option('place', 'abroad').click();
  expect(await entries(page)).toBe(before);
  await list.open('/ru/');
  const onList = await entries(page);
  await page.locator('.brand').click();
  expect(await entries(page)).toBe(onList);
});
