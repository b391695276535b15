// Two tabs of one reader: what one of them keeps is not lost to the other, and is seen there.
import { expect, test } from './kerek.mjs';
import { CheckPage } from './pages/check.mjs';
import { ListPage } from './pages/list.mjs';
import { MinePage } from './pages/mine.mjs';

const fragment = '#v=1&citizenship=other&profession=2217-4-001';

/** Another tab of the same browser. */
const anotherTab = async (context, Page) => new Page(await context.newPage());

test('a star set in one tab does not take away those of the other, and each sees both', async ({ list, context }) => {
  await list.open('/ru/');
  const other = await anotherTab(context, ListPage);
  await other.open('/ru/');
  await list.star('2217-4-001').click();
  await expect(other.star('2217-4-001'), 'what another tab keeps is seen here').toHaveAttribute('aria-pressed', 'true');
  await other.star('2211-7-004').click();
  await expect(list.star('2211-7-004')).toHaveAttribute('aria-pressed', 'true');
  for (const tab of [list, other]) {
    await tab.page.reload();
    await tab.ready();
    for (const code of ['2217-4-001', '2211-7-004']) await expect(tab.star(code)).toHaveAttribute('aria-pressed', 'true');
  }
});

test('ticks and days of two tabs are kept together', async ({ check, context }) => {
  await check.open(`/ru/check/${fragment}`);
  const other = await anotherTab(context, CheckPage);
  await other.open(`/ru/check/${fragment}`);
  await check.paper('medical').getByRole('checkbox').check();
  await expect(other.paper('medical').getByRole('checkbox')).toBeChecked();
  await other.paper('photo').getByRole('checkbox').check();
  await check.day('police', '2026-01-01');
  await expect(other.paper('police')).toContainText('30 июня 2026 года');
  await other.day('passport', '2027-01-01');
  await check.page.reload();
  await check.ready();
  for (const paper of ['medical', 'photo']) await expect(check.paper(paper).getByRole('checkbox')).toBeChecked();
  await expect(check.paper('police').locator('input[type=date]')).toHaveValue('2026-01-01');
  await expect(check.paper('passport').locator('input[type=date]')).toHaveValue('2027-01-01');
});

test('checks saved in two tabs are both there, and one that is deleted goes from both', async ({ check, context }) => {
  await check.open(`/en/check/${fragment}`);
  const other = await anotherTab(context, CheckPage);
  await other.open(`/en/check/${fragment}&place=abroad`);
  await check.save('mine');
  await expect(other.toSaved).toContainText('1');
  await other.save('hers');
  await expect(check.toSaved).toContainText('2');
  const mine = new MinePage(check.page);
  const hers = new MinePage(other.page);
  await mine.open('/en/mine/');
  await hers.open('/en/mine/');
  await mine.deleting('mine').click();
  await expect(hers.saved).toHaveCount(1);
  await hers.page.reload();
  await hers.ready();
  await expect(hers.saved).toHaveText(/hers/);
});

test('what one tab does while the other has not heard of it yet is kept as well', async ({ list, context }) => {
  await list.open('/ru/');
  const other = await anotherTab(context, ListPage);
  await other.page.addInitScript(() => addEventListener('storage', (event) => event.stopImmediatePropagation(), true));
  await other.open('/ru/');
  await list.star('2217-4-001').click();
  await other.star('2211-7-004').click();
  await list.page.reload();
  await list.ready();
  for (const code of ['2217-4-001', '2211-7-004']) await expect(list.star(code)).toHaveAttribute('aria-pressed', 'true');
});
