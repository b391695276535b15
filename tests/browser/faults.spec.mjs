// Faults on purpose: the page goes on working, or says what is wrong, and loses nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './kerek.mjs';
import { dist, drawn, edition, inField, naming, row, rows } from './published.mjs';

/** What the site answers a request with. */
const built = (request) => readFileSync(join(dist, new URL(request.url()).pathname));

/** Has a page of the site sent with its HTML changed. */
const changed = (page, path, change) =>
  page.route(`**${path}`, (route) => {
    const html = String(built({ url: () => `${route.request().url()}index.html` }));
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: change(html) });
  });

const fragment = `#v=1&edition=${edition}&citizenship=other&profession=2512-1-007`;

for (const [what, memory] of [
  ['a newer version', '9;kk;2211-7-004;petition;;'],
  ['nothing but separators', ';;;;;;;;;;'],
  ['codes that are none', '1;xx;9999-9-999,2211-7-004,,,-;nothing,petition;police:2026-99-99;a:b:c,%,%FF'],
  ['a megabyte', `1;ru;${'2211-7-004,'.repeat(90_000)};;;`],
  ['half of a character', '1;ru;\ud800;\udfff;;'],
]) {
  test(`storage with ${what} is read as far as it can be`, async ({ list, page }) => {
    await page.addInitScript((memory) => localStorage.setItem('kerek', memory), memory);
    await list.open('/ru/');
    await list.search.fill('онколог');
    await expect(list.matches).toHaveCount(naming('онколог').length);
    await list.star('2211-7-004').click();
    await expect(list.star('2211-7-004')).toHaveAttribute('aria-pressed', /true|false/);
    expect(await page.evaluate(() => localStorage.getItem('kerek'))).toMatch(/^\{"version":2,/);
  });
}

for (const [what, broken] of [
  ['is cut off', (route) => route.fulfill({ contentType: 'application/wasm', body: built(route.request()).subarray(0, 5000) })],
  ['has a byte changed', (route) => route.fulfill({ contentType: 'application/wasm', body: built(route.request()).fill(0xff, 40, 41) })],
  ['is missing', (route) => route.fulfill({ status: 404, body: '' })],
  ['is something else', (route) => route.fulfill({ status: 200, contentType: 'application/wasm', body: '<!doctype html>' })],
  ['never comes', (route) => route.abort()],
]) {
  for (const file of ['**/list-*.wasm', '**/rows-*.bin', '**/index-*.bin', '**/texts-ru-*.bin']) {
    // A letter or a number that is another one is not noticed.
    if (file.endsWith('.bin') && what === 'has a byte changed') continue;
    test(`the page stays readable, and says so, when ${file.slice(3)} ${what}`, async ({ page }) => {
      await page.route(file, broken);
      await page.goto('/ru/');
      await expect(page.locator('html')).toHaveAttribute('data-failed', '');
      await expect(page.locator('.needs-script')).toBeVisible();
      await expect(page.locator('[data-code="2217-4-001"] h2 a')).toBeVisible();
      await page.locator('[data-code="2217-4-001"] h2 a').click();
      await expect(page).toHaveURL(/2217-4-001/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(row('2217-4-001').ru);
      page.forgive(/Failed to load|404|WebAssembly|CompileError|TypeError|MIME|magic|texts:|Error/);
    });
  }
}

test('after a failed start the prerendered links work, the one that was pressed too early among them', async ({ page, check }) => {
  let go;
  const held = new Promise((resolve) => (go = resolve));
  await page.route('**/checker-*.wasm', async (route) => {
    await held;
    await route.abort();
  });
  await page.goto('/ru/check/', { waitUntil: 'commit' });
  await check.option('citizenship', 'other').click();
  expect(page.url(), 'the app would have answered').not.toContain('citizenship');
  go();
  await expect(page.locator('html')).toHaveAttribute('data-failed', '');
  await expect(page).toHaveURL(/citizenship=other/);
  await check.option('citizenship', 'unknown').click();
  await expect(page).toHaveURL(/citizenship=unknown/);
  page.forgive(/Failed to load|TypeError|Error/);
});

test('where a policy forbids WebAssembly the page stays readable, and says so', async ({ page }) => {
  await changed(page, '/ru/', (html) => html.replaceAll("'wasm-unsafe-eval'", ''));
  await page.goto('/ru/');
  await expect(page.locator('html')).toHaveAttribute('data-failed', '');
  await expect(page.locator('.needs-script')).toBeVisible();
  await expect(page.locator('[data-code] h2 a')).toHaveCount(drawn(rows));
  page.forgive(/unsafe-eval|CompileError|Content Security Policy/);
});

test('a script that is put in twice takes the page over once', async ({ page, list }) => {
  await changed(page, '/ru/', (html) => html.replace(/<script type="module" src="([^"]+)".*?<\/script>/, '$&<script type="module" src="$1?again"></script>'));
  await list.open('/ru/');
  expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js?again')).length)).toBe(1);
  const star = list.star('2217-4-001');
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  await list.search.fill('онколог');
  await expect(list.matches).toHaveCount(naming('онколог').length);
  await expect(page.locator('html')).not.toHaveAttribute('data-failed', '');
});

test('a slow network leaves what is prerendered, and what is pressed meanwhile is done', async ({ page, list }) => {
  let go;
  const held = new Promise((resolve) => (go = resolve));
  await page.route('**/list-*.wasm', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/ru/');
  await expect(list.matches).toHaveCount(drawn(rows));
  await list.filter('creative').click();
  go();
  await expect(list.matches).toHaveCount(drawn(inField('creative')));
});

for (const year of [1980, 2199]) {
  test(`a clock of ${year} breaks nothing`, async ({ page, check }) => {
    await page.clock.setFixedTime(new Date(`${year}-02-28T12:00:00`));
    await check.open(`/ru/check/${fragment}`);
    await expect(check.verdict).toHaveAttribute('data-verdict', 'listed');
  });
}

test('after a storm of Back and Forward the page shows what its address says', async ({ page, list }) => {
  await list.open('/ru/');
  for (const code of ['2217-4-001', '2211-7-002', '2211-7-004']) {
    await list.follow(code);
    await page.locator('.back').click();
    await expect(list.matches).toHaveCount(drawn(rows));
  }
  // From the middle, so that none of it leaves the site.
  await page.evaluate(async () => {
    history.go(-3);
    await new Promise((moved) => addEventListener('popstate', moved, { once: true }));
    for (let step = 0; step < 100; step += 1) history.go([1, -1, 2, -2][step % 4]);
    await new Promise((moved) => addEventListener('popstate', moved, { once: true }));
  });
  await expect.poll(async () => {
    const [code] = new URL(page.url()).pathname.match(/\d{4}-\d-\d{3}/) ?? [];
    return (await list.heading.textContent()) === (code ? row(code).ru : 'Нужна ли Казахстану ваша профессия?');
  }).toBe(true);
});

test('addresses with anything in them are answered, and nothing of it becomes markup', async ({ page, list }) => {
  test.slow();
  const odd = ['<img src=x onerror=broken=1>', '"><script>broken=1</script>', '%', '%FF%FE', '\u202e', "';alert(1)//", '%00', '&&&==', '𠀀'.repeat(200)];
  for (const text of odd) {
    for (const path of [`/ru/?q=${encodeURIComponent(text)}`, `/ru/?q=${text}&field=${text}`, `/ru/check/#v=1&citizenship=other&profession=~${encodeURIComponent(text)}`, `/ru/check/#${text}`]) {
      await page.goto('about:blank');
      await list.open(path);
      await expect(list.heading, path).toBeVisible();
    }
  }
  expect(await page.evaluate(() => window.broken)).toBeUndefined();
});

test('a translator that rewrites every text leaves a page that works', async ({ page, list }) => {
  await list.open('/ru/');
  // As Chrome's does: each text goes into two elements of its own.
  const translate = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (walker.currentNode.textContent.trim() !== '') texts.push(walker.currentNode);
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `${text.textContent}·`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  await page.evaluate(translate);
  await list.search.fill('нейрохирург');
  await expect(list.matches).toHaveCount(naming('нейрохирург').length);
  await page.evaluate(translate);
  await list.search.fill('онколог');
  await expect(list.matches).toHaveCount(naming('онколог').length);
  await page.evaluate(translate);
  await list.follow('2211-7-004');
  await expect(page).toHaveURL(/2211-7-004/);
  await expect(list.heading).toContainText('онколог');
  await page.evaluate(translate);
  await page.goBack();
  await expect(list.search).toHaveValue('онколог');
});

test('an extension that takes parts of the page away does not stop the rest', async ({ page, list }) => {
  await list.open('/ru/');
  await page.evaluate(() => {
    document.querySelector('.examples').remove();
    document.querySelector('.summary').remove();
    document.querySelectorAll('.row').forEach((row, place) => place % 3 === 0 && row.remove());
  });
  await list.search.fill('нейрохирург');
  await expect(list.matches).toHaveCount(naming('нейрохирург').length);
});

test('a panic keeps the answers, says so, and offers to start again or to read without the app', async ({ page, check }) => {
  await check.open(`/ru/check/${fragment}`);
  await page.evaluate(() => {
    // What the app cannot go on without.
    Document.prototype.createElement = () => { throw new Error('broken on purpose'); };
  });
  await check.change();
  const alarm = page.locator('.panic');
  await expect(alarm).toBeVisible();
  await expect(page).toHaveURL(/profession=2512-1-007/);
  await alarm.getByRole('link').click();
  await expect(page.locator('[data-results] [data-code]')).toHaveCount(drawn(rows));
  await expect(page.locator('.needs-script')).toBeVisible();
  await page.goBack();
  await check.ready();
  await expect(check.option('citizenship', 'other'), 'the question is open again, with what was answered').toHaveAttribute('aria-current', 'true');
  page.forgive(/unreachable|broken on purpose|RuntimeError/);
});
