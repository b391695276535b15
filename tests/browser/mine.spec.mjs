// The reader's own list: what is starred and saved is found again, compared, taken away and put back, taken along.
import { readFileSync } from 'node:fs';
import { violations } from './axe.mjs';
import { expect, scrollsSideways, test } from './kerek.mjs';
import { languages, rows } from './published.mjs';

const [one, other] = rows;
const kept = {
  version: 2,
  lang: null,
  favourites: [one.code, other.code],
  ticks: ['photo'],
  dates: { passport: '2031-05-01', police: '2026-01-10' },
  saved: [{ name: 'Алия', fragment: 'v=1&citizenship=other' }],
};

/** Opens the page with something kept. */
async function open(page, lang = 'ru', memory = kept) {
  await page.addInitScript((memory) => localStorage.kerek ?? (localStorage.kerek = JSON.stringify(memory)), memory);
  await page.goto(`/${lang}/mine/`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}

const memory = (page) => page.evaluate(() => JSON.parse(localStorage.kerek));

test('who has kept nothing is told how to, and led to the list', async ({ page }) => {
  await page.goto('/ru/mine/');
  await expect(page.locator('.mine-empty')).toBeVisible();
  await page.locator('.mine-empty a').click();
  await expect(page).toHaveURL(/\/ru\/$/);
});

test('a star that is set on the list is found on the page that the head leads to', async ({ list, page }) => {
  await list.open('/ru/');
  await list.star(one.code).click();
  await list.section('Мой список');
  await expect(page.locator(`.starred [data-code="${one.code}"]`)).toContainText(one.ru);
  await expect(page.locator('.mine-empty')).toBeHidden();
});

test('what is taken away can be put back, where it was', async ({ mine, page }) => {
  await open(page);
  await mine.starred.first().getByRole('button').click();
  await expect(mine.starred).toHaveCount(1);
  expect((await memory(page)).favourites).toEqual([other.code]);
  await expect(mine.undo).toBeFocused();
  await mine.undo.click();
  await expect(mine.starred).toHaveCount(2);
  expect((await memory(page)).favourites).toEqual([one.code, other.code]);
  await mine.deleting('Алия').click();
  await expect(mine.saved).toHaveCount(0);
  await mine.undo.click();
  await expect(mine.saved).toHaveText(/Алия/);
});

test('two rows stand side by side, and a third takes the place of the first', async ({ mine, page }) => {
  const third = rows.find(({ field }) => field !== one.field);
  await open(page, 'en', { ...kept, favourites: [one.code, other.code, third.code] });
  const tick = (code) => mine.box(code).check();
  await tick(one.code);
  await expect(mine.compared).toHaveCount(0);
  await tick(other.code);
  await expect(mine.compared.locator('thead')).toContainText(one.en);
  await tick(third.code);
  await expect(mine.compared.locator('thead')).not.toContainText(one.en);
  await expect(mine.compared.locator('thead')).toContainText(third.en);
  await expect(mine.compared.locator('.statement').first()).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await scrollsSideways(page)).toBe(false);
});

test('days stand in their order around today, and go to a calendar', async ({ mine, page }) => {
  await open(page);
  const { days } = mine;
  await expect(days).toHaveCount(3);
  await expect(days.nth(0)).toHaveAttribute('data-passed', '');
  await expect(days.nth(1)).toHaveAttribute('data-today', '');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[download="kerek.ics"]').click()]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(text).toContain('DTSTART;VALUE=DATE:20301101');
});

test('a file takes everything to another device, and a file of something else changes nothing', async ({ mine, page }) => {
  await open(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[download="kerek-list.json"]').click()]);
  const file = readFileSync(await download.path());
  await page.evaluate(() => localStorage.clear());
  await page.evaluate(() => (localStorage.kerek = '{}'));
  await page.reload();
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  const choose = (buffer) => page.locator('input[type=file]').setInputFiles({ name: 'kerek-list.json', mimeType: 'application/json', buffer });
  await choose(Buffer.from('{"a": [1, 2'));
  await expect(page.getByText('Ничего не изменилось')).toBeVisible();
  await expect(mine.starred).toHaveCount(0);
  await choose(file);
  await expect(mine.starred).toHaveCount(2);
  await expect(page.getByText('Добавлено записей: 6.')).toBeVisible();
  const { favourites, dates, saved } = await memory(page);
  expect({ favourites, dates, saved }).toEqual({ favourites: kept.favourites, dates: kept.dates, saved: kept.saved });
});

for (const lang of languages) {
  test(`it is accessible and fits a narrow phone in ${lang}`, async ({ mine, page }) => {
    await open(page, lang);
    for (const box of await mine.starred.getByRole('checkbox').all()) await box.check();
    await expect(mine.compared).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await scrollsSideways(page)).toBe(false);
  });
}
