// A new visitor's walk, on a desktop and on a phone.
import { expect, scrollsSideways, test } from './kerek.mjs';
import { alike, drawn, fields, inField, naming, row, rows } from './published.mjs';

// As a visitor's browser would.
test.use({ serviceWorkers: 'allow' });

test('finds a profession, opens it, and comes back to what was searched', async ({ list, profession, page }) => {
  await list.open('/ru/');
  await expect(list.matches).toHaveCount(drawn(rows));
  await list.search.fill('нейрохирург');
  await expect(list.matches).toHaveCount(naming('нейрохирург').length);
  await expect(page).toHaveURL(/\?q=%D0%BD/);
  await list.follow('2217-4-001');
  await expect(profession.heading).toHaveText(row('2217-4-001').ru);
  await expect(profession.heading).toBeFocused();
  await expect.poll(() => page.title()).toContain(row('2217-4-001').ru);
  await expect(profession.levels).toHaveCount(6);
  await page.goBack();
  await expect(list.search).toHaveValue('нейрохирург');
  await expect(list.matches).toHaveCount(naming('нейрохирург').length);
  await page.goForward();
  await expect(profession.heading).toHaveText(row('2217-4-001').ru);
});

test('a page can be installed, in its own language', async ({ page }) => {
  for (const path of ['/kk/', '/en/check/', '/zh/about/']) {
    await page.goto(path);
    const manifest = page.locator('link[rel=manifest]');
    await expect(manifest).toBeAttached();
    const answer = await page.request.get(await manifest.evaluate(({ href }) => href));
    expect(await answer.json()).toMatchObject({ lang: path.split('/')[1], display: 'standalone' });
  }
});

for (const [query, code] of [
  ['нейрохирург', '2217-4-001'],
  [row('2512-1-007').en.toLowerCase(), '2512-1-007'],
  ['2512-1-007', '2512-1-007'],
  ['ытфздтс', null],
]) {
  test(`answers “${query}” with ${code ?? 'kind words'}`, async ({ list }) => {
    await list.open('/ru/');
    await list.search.fill(query);
    if (code) {
      await expect(list.matches.first()).toHaveAttribute('data-code', code);
    } else {
      await expect(list.rows).toHaveCount(0);
      await expect(list.summary).toHaveText('В перечне ничего не нашлось');
      await list.page.getByRole('link', { name: 'Показать весь перечень' }).click();
      await expect(list.matches).toHaveCount(drawn(rows));
    }
  });
}

test('answers a general Kazakh word with the rows it fits, and says that there is no general row', async ({ list }) => {
  await list.open('/kk/');
  await list.search.fill('дәрігер');
  await expect(list.summary).toContainText('деген жалпы жол жоқ');
  expect(await list.codes()).toEqual(expect.arrayContaining(rows.filter(({ kk }) => /дәрігер/i.test(kk)).map(({ code }) => code)));
});

test('a profession that the list does not have is never a match', async ({ list }) => {
  await list.open('/en/');
  await list.search.fill('lawyer');
  await expect(list.summary).toHaveText('The list does not have this profession.');
  await expect(list.matches).toHaveCount(0);
});

test('says which other reading it searched, and lets the reader undo it', async ({ list }) => {
  await list.open('/ru/');
  await list.search.fill('ytqhj[bhehu');
  await expect(list.instead).toContainText('нейрохирург');
  await expect(list.matches.first()).toHaveAttribute('data-code', '2217-4-001');
  await list.instead.getByRole('button').click();
  await expect(list.rows).toHaveCount(0);
});

test('highlights what matched and names the other name that did', async ({ list }) => {
  await list.open('/ru/');
  await list.search.fill('лазерщик');
  await expect(list.row('2149-9-002').locator('.why mark')).toHaveText('лазерщик');
  await list.search.fill('лазе');
  await expect(list.row('2149-9-002').locator('h2 mark')).toHaveText('лазе');
});

test('shows near-identical rows together, each with its code', async ({ list, page }) => {
  const [[code, ...others]] = alike;
  await list.open('/ru/');
  await list.search.fill(row(code).ru);
  await expect(list.matches.first()).toHaveAttribute('data-code', code);
  // As rows of their own, or below those found.
  for (const other of others) await expect(page.locator('[data-results], .alike').filter({ hasText: other })).not.toHaveCount(0);
});

test('narrows to a group with counts that follow the search, and Back undoes it', async ({ list, page }) => {
  const engineers = (field) => naming('инженер').filter((row) => row.field === field);
  await list.open('/ru/');
  for (const { id } of fields) await expect(list.filter(id).locator('.count')).toHaveText(`${inField(id).length}`);
  await list.filter('digital').click();
  await expect(list.matches).toHaveCount(drawn(inField('digital')));
  await expect(page).toHaveURL(/field=digital/);
  await list.search.fill('инженер');
  await expect(list.filter('health').locator('.count')).toHaveText(`${engineers('health').length}`);
  const inDigital = Number((await list.filter('digital').locator('.count').textContent()) ?? '0');
  await expect(list.matches).toHaveCount(inDigital);
  await list.filter(fields.find(({ id }) => engineers(id).length === 0).id).click();
  await expect(list.rows).toHaveCount(0);
  await list.page.getByRole('link', { name: 'Искать во всех группах' }).click();
  await expect(list.filter('')).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await page.goBack();
  await expect(list.filter('digital')).toHaveAttribute('aria-pressed', 'true');
});

test('a link with a query and a group opens as it was sent', async ({ list }) => {
  await list.open('/en/?q=architect&field=digital');
  await expect(list.search).toHaveValue('architect');
  await expect(list.filter('digital')).toHaveAttribute('aria-pressed', 'true');
  await expect(list.matches).toHaveCount(naming('architect').filter(({ field }) => field === 'digital').length);
});

test('changes the language and stays on the page', async ({ list, profession, page }) => {
  await list.open('/ru/?q=онколог');
  await list.language('Қазақша');
  await expect(page).toHaveURL(/\/kk\/\?q=/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  await expect(list.row('2211-7-004').locator('.official')).toContainText(row('2211-7-004').ru);
  await list.follow('2211-7-004');
  await list.language('English');
  await expect(profession.heading).toHaveText(row('2211-7-004').en);
  await expect(page.getByText('unofficial translation').first()).toBeVisible();
});

test('remembers the language and the favourites', async ({ list, page }) => {
  await list.open('/ru/');
  await list.star('2211-7-004').click();
  await expect(list.star('2211-7-004')).toHaveAttribute('aria-pressed', 'true');
  await list.language('English');
  await list.open('/');
  await expect(page).toHaveURL(/\/en\/$/);
  await expect(list.star('2211-7-004')).toHaveAttribute('aria-pressed', 'true');
});

for (const [how, block] of [
  ['blocked', () => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } })],
  ['full', () => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }],
  ['broken', () => localStorage.setItem('kerek', '{"not":"ours')],
]) {
  test(`works the same with storage ${how}`, async ({ list, page }) => {
    await page.addInitScript(block);
    await list.open('/ru/');
    await list.search.fill('онколог');
    await expect(list.matches).toHaveCount(naming('онколог').length);
    await list.star('2211-7-004').click();
    await expect(list.star('2211-7-004')).toHaveAttribute('aria-pressed', 'true');
  });
}

test('an address that shows nothing says so and leads to the list', async ({ list, page }) => {
  const answer = await page.goto('/ru/2512-9-999/');
  expect(answer.status()).toBe(404);
  await list.ready();
  await expect(list.heading).toHaveText('Такой страницы нет');
  // The browser itself notes a missing page on its console.
  page.forgive(/404/);
  await page.getByRole('link', { name: 'Показать весь перечень' }).click();
  await expect(list.matches).toHaveCount(drawn(rows));
});

for (const path of ['/ru/', '/kk/2317-0-003/', '/en/2149-9-011/', '/ru/check/', '/kk/rules/', '/en/about/', '/']) {
  test(`nothing on ${path} is wider than the screen`, async ({ list, page }) => {
    await list.open(path);
    expect(await scrollsSideways(page)).toBe(false);
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await scrollsSideways(page)).toBe(false);
  });
}

test('whatever is typed, the page answers and goes on', async ({ list, page }) => {
  await list.open('/ru/');
  const odd = ['\ud800', '\udfff\ud83d', 'врач\ud83d', '\0', 'а\u0301'.repeat(5000), 'x'.repeat(10_000), '👩‍🔬 инженер', 'مهندس', 'שלום', '\u202eврач'];
  for (const text of odd) {
    // Set as a script or an extension would: a keyboard cannot type half a character.
    await list.search.evaluate((field, typed) => {
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, text);
  }
  await list.search.fill('нейрохирург');
  await expect(list.matches.first()).toHaveAttribute('data-code', '2217-4-001');
  await expect(page).toHaveURL(/\?q=%D0%BD/);
});
