// On a phone the answer is where the eye is: rows above the keyboard while somebody types, and on the page of a result,
// first what matters and what to do first.
import { expect, test } from './kerek.mjs';
import { edition, languages } from './published.mjs';

const SCREEN = { width: 360, height: 640 };
/** What the keyboard of a phone leaves of it. */
const ABOVE_KEYBOARD = SCREEN.height - 280;

test.use({ viewport: SCREEN });

/** Where an element stands on the screen. */
const boxOf = (locator) => locator.evaluate((element) => element.getBoundingClientRect().toJSON());
const drawn = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

test.describe('while somebody types', () => {
  for (const [lang, words] of Object.entries({ ru: 'инженер', kk: 'дәрігер', en: 'developer', zh: '工程师' })) {
    test(`two rows at least stand above the keyboard in ${lang}`, async ({ list, page }) => {
      await list.open(`/${lang}/`);
      await list.search.tap();
      await list.search.pressSequentially(words);
      await drawn(page);
      expect((await boxOf(list.rows.first())).top).toBeLessThanOrEqual(200);
      expect((await boxOf(list.rows.nth(1).locator('h2'))).bottom).toBeLessThanOrEqual(ABOVE_KEYBOARD);
      // The field is in sight above them.
      expect((await boxOf(list.search)).top).toBeGreaterThanOrEqual(0);
    });
  }

  test('nothing jumps: the field and the first row stay where they are from key to key', async ({ list, page }) => {
    await list.open('/ru/');
    await list.search.tap();
    const places = [];
    for (const letter of 'инжен') {
      await list.search.pressSequentially(letter);
      await drawn(page);
      places.push([(await boxOf(list.search)).top, (await boxOf(list.rows.first())).top]);
    }
    const [, second, ...later] = places;
    for (const place of later) expect(place).toEqual(second);
  });

  test('what is found is shown from its beginning, also to who types again further down', async ({ list, page }) => {
    await list.open('/ru/');
    await list.search.tap();
    await list.search.pressSequentially('инженер');
    await page.evaluate(() => scrollBy(0, 400));
    await list.search.press('Backspace');
    await drawn(page);
    expect((await boxOf(list.rows.first())).top).toBeLessThanOrEqual(200);
  });

  test('an emptied field brings back the whole list and its examples, and Back the place on it', async ({ list, page }) => {
    await list.open('/ru/');
    await list.search.tap();
    await list.search.fill('инженер');
    await expect(page.locator('.examples')).toBeHidden();
    await list.search.fill('');
    await expect(page.locator('.examples')).toBeVisible();
    await expect(list.rows.first()).toBeVisible();
    await page.evaluate(() => scrollTo(0, 900));
    const before = await page.evaluate(() => scrollY);
    const seen = await list.rows.evaluateAll((rows) => rows.findIndex((row) => row.getBoundingClientRect().top > 200));
    await list.rows.nth(seen).locator('h2 a').tap();
    await expect(list.heading).toBeFocused();
    await page.goBack();
    await expect(list.rows.first()).toBeAttached();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  });
});

test('the head of the page is one line, and the menu of languages closes on Escape and elsewhere', async ({ list, page }) => {
  for (const lang of languages) {
    await list.open(`/${lang}/`);
    expect((await boxOf(page.locator('.site-header'))).height).toBeLessThanOrEqual(56);
  }
  const menu = page.locator('.languages');
  await menu.locator('summary').tap();
  await expect(menu.getByRole('link', { name: 'Русский' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu.locator('summary')).toBeFocused();
  await expect(menu.getByRole('link', { name: 'Русский' })).toBeHidden();
  await menu.locator('summary').tap();
  await list.heading.tap();
  await expect(menu.getByRole('link', { name: 'Русский' })).toBeHidden();
});

test('a row takes two lines, one with a long name three or four', async ({ list }) => {
  for (const lang of languages) {
    await list.open(`/${lang}/`);
    const heights = await list.rows.evaluateAll((rows) => rows.slice(0, 9).map((row) => row.getBoundingClientRect().height).sort((one, other) => one - other));
    expect(heights[4]).toBeLessThanOrEqual(72);
    expect(heights.at(-1)).toBeLessThanOrEqual(108);
  }
});

const result = (answers) => `/ru/check/#v=1&edition=${edition}&${answers}`;
const results = {
  listed: { answers: 'citizenship=other&profession=2211-7-004', tall: 3200, words: 350 },
  group: { answers: 'citizenship=other&profession=2166-1-003', tall: 2400, words: 350 },
  absent: { answers: 'citizenship=other&profession=~юрист', tall: 2400 },
  similar: { answers: 'citizenship=other&profession=~хирург', tall: 2400 },
  blocked: { answers: 'citizenship=other&profession=2512-1-007&grounds=expelled', tall: 2400 },
  'not-foreigner': { answers: 'citizenship=kazakhstan', tall: 2400 },
};

for (const [verdict, { answers, tall, words = Infinity }] of Object.entries(results)) {
  test(`the page of the verdict “${verdict}” is at most ${tall} pixels tall`, async ({ check, page }) => {
    await check.open(result(answers));
    await expect(check.verdict).toHaveAttribute('data-verdict', verdict);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(tall);
    const seen = await page.evaluate(() => document.body.innerText.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length);
    expect(seen).toBeLessThanOrEqual(words);
  });
}

test('the first screen of a listed profession has the verdict, its row, what it means, and what to do first', async ({ check }) => {
  await check.open(result(results.listed.answers));
  const first = check.page.locator('[data-first]');
  await expect(first).toHaveAttribute('data-condition', 'petition');
  for (const part of [check.step, check.verdict.locator('a').first(), check.verdict.locator('.statement p').first(), first.locator('strong')]) {
    expect((await boxOf(part)).bottom).toBeLessThanOrEqual(SCREEN.height);
  }
});

test('each requirement stands there once, with its certainty, and its law and source one tap away', async ({ check, page }) => {
  await check.open(result(results.listed.answers));
  const names = await page.locator('.checklist > li .head').evaluateAll((heads) => heads.map((head) => head.querySelector('strong, label span').textContent));
  expect(new Set(names).size).toBe(names.length);
  for (const requirement of await page.locator('.checklist > li').all()) {
    await expect(requirement.locator('.head .mark')).toHaveAttribute('aria-label', /./);
    const statement = requirement.locator('.statement').first();
    if (await statement.isHidden()) await requirement.locator('.more > summary').click();
    await expect(statement).toBeVisible();
    await expect(statement).toHaveAttribute('data-source', /./);
  }
});

test('what is settled is counted, and what to do first moves on', async ({ check, page }) => {
  await check.open(result(results.listed.answers));
  const progress = page.locator('.progress');
  const first = page.locator('[data-first]');
  const [, of] = (await progress.textContent()).match(/0 из (\d+)/);
  await check.option('petition', 'yes').click();
  await expect(progress).toHaveText(`Готово: 1 из ${of}`);
  await expect(first).toHaveAttribute('data-condition', 'entry');
  await check.option('place', 'kazakhstan').click();
  await check.option('diploma', 'yes').click();
  await expect(first).toHaveAttribute('data-paper', 'form');
  await check.paper('form').getByRole('checkbox').check();
  await expect(first).toHaveAttribute('data-paper', 'passport');
  await expect(progress).toHaveText(`Готово: 4 из ${of}`);
  await expect(check.verdict, 'nothing of it changes the verdict').toHaveAttribute('data-verdict', 'listed');
});
