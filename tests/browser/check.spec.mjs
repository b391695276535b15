// The checker's first walk.
import { expect, test } from './kerek.mjs';

test('a foreigner whose profession is listed is told so, why, and what stays open', async ({ check, page }) => {
  await check.open('/ru/check/');
  await check.citizen('other');
  await check.work('разработчик мобильных приложений', '2512-2-003');
  await expect(check.verdict).toHaveAttribute('data-verdict', 'listed');
  await expect(check.verdict).toContainText('№ 134');
  await expect(check.conditions).toHaveCount(3);
  await expect(check.conditions.nth(2)).toHaveAttribute('data-standing', 'unknown');
  for (const statement of await check.statements.all()) {
    await expect(statement).toHaveAttribute('data-source', /./);
    await expect(statement).toHaveAttribute('data-certainty', /^(law|reported|disputed|derived|not-known)$/);
  }
  await expect(page).toHaveURL(/#v=1&citizenship=other&profession=2512-2-003$/);
  expect(new URL(page.url()).search).toBe('');
});

test('a citizen of Kazakhstan is told at once that the order does not speak of them', async ({ check }) => {
  await check.open('/en/check/');
  await check.citizen('kazakhstan');
  await expect(check.verdict).toHaveAttribute('data-verdict', 'not-foreigner');
});

test('a stateless person is told why the order does not speak of them', async ({ check }) => {
  await check.open('/kk/check/');
  await check.citizen('none');
  await expect(check.verdict).toHaveAttribute('data-verdict', 'not-foreigner');
  await expect(check.conditions.first()).toContainText('Азаматтығы жоқ адамдар');
});

test('a code below a listed group counts as listed with its group', async ({ check, page }) => {
  await check.open('/ru/check/#v=1&citizenship=other');
  await check.search.fill('2166-1-003');
  await page.locator('[data-answer="2166-1-003"]').click();
  await expect(check.verdict).toHaveAttribute('data-verdict', 'group');
});

test('a profession that the list does not have is absent, with the general way', async ({ check, page }) => {
  await check.open('/ru/check/#v=1&citizenship=other');
  await check.search.fill('юрист');
  await page.locator('[data-answer="none"]').click();
  await expect(check.verdict).toHaveAttribute('data-verdict', 'absent');
  await expect(page.locator('main')).toContainText('1 320 МРП');
});

test('not knowing one’s citizenship is an answer, and gives no verdict', async ({ check }) => {
  await check.open('/en/check/#v=1&citizenship=unknown&profession=2217-4-001');
  await expect(check.page.getByRole('heading', { name: 'No answer yet' })).toBeVisible();
  await expect(check.verdict).toHaveCount(0);
});

test('one changed answer keeps the other, and Back brings back the first', async ({ check, page }) => {
  await check.open('/en/check/#v=1&citizenship=kazakhstan&profession=2217-4-001');
  await expect(check.verdict).toHaveAttribute('data-verdict', 'not-foreigner');
  await check.change(/citizen of/);
  await check.citizen('other');
  await expect(check.verdict).toHaveAttribute('data-verdict', 'listed');
  await page.goBack();
  await page.goBack();
  await expect(check.verdict).toHaveAttribute('data-verdict', 'not-foreigner');
});

test('a link opens on another device with the same answers, in another language too', async ({ check }) => {
  await check.open('/kk/check/#v=1&citizenship=other&profession=2519-9-002');
  await expect(check.verdict).toHaveAttribute('data-verdict', 'listed');
  await check.language('Русский');
  await expect(check.verdict).toHaveAttribute('data-verdict', 'listed');
  await expect(check.verdict).toContainText('Программист приложений');
});

test('a damaged link says so and keeps what it can', async ({ check }) => {
  await check.open('/ru/check/#v=1&citizenship=other&profession=25x');
  await expect(check.notice).toContainText('не читается');
  await expect(check.answers).toContainText('Другого государства');
});

test('from a profession to its check', async ({ profession, check }) => {
  await profession.open('/ru/2145-9-006/');
  await profession.toCheck.click();
  await check.citizen('other');
  await expect(check.verdict).toHaveAttribute('data-verdict', 'listed');
});
