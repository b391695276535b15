// Without a network, and from one version to the next. Each test has a server of its
// own, which can be stopped, and go over to another build.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Site } from '../server.mjs';
import { expect } from './kerek.mjs';
import { act, dist, naming, publishedBy, root, rows } from './published.mjs';
import { served } from './served.mjs';

const builds = { now: join(root, 'dist'), next: join(root, 'target/dist-next'), below: join(root, 'target/dist-below') };

const test = served(dist, 8300);
// These go from one build to another, whichever site is tested.
const update = served(builds.now, 8300);

test.use({ serviceWorkers: 'allow' });

const ready = (page) => page.locator('html[data-ready]').waitFor();
const kept = (page) => page.locator('.kept').waitFor();

test('opened at any page once, everything works without a network', async ({ site, page }) => {
  await page.goto(`${site.url}kk/rules/`);
  await kept(page);
  await site.stop();
  for (const lang of ['ru', 'kk', 'en']) {
    await page.goto(`${site.url}${lang}/?q=2512-1-007`);
    await ready(page);
    await expect(page.locator('[data-results="match"] [data-code]')).toHaveCount(1);
    await page.locator('[data-code="2512-1-007"] h2 a').click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/2512-1-007/$`));
    for (const path of ['check/', 'rules/', 'about/']) {
      await page.goto(`${site.url}${lang}/${path}`);
      await ready(page);
      await expect(page.locator('h1')).toBeVisible();
    }
    await page.goto(`${site.url}${lang}/check/#v=1&citizenship=other&profession=2166-1-003`);
    await expect(page.locator('[data-verdict="group"]')).toBeVisible();
  }
  await page.goto(`${site.url}ru/check/examples/`);
  await ready(page);
  await page.locator('#run').click();
  await expect(page.locator('#passed')).toContainText('Сошлось');
});

test('each of the professions opens without a network, in its language, by its address', async ({ site, page }) => {
  test.setTimeout(30_000 + 1_000 * rows.length);
  await page.goto(`${site.url}ru/`);
  await kept(page);
  await site.stop();
  for (const [number, row] of rows.entries()) {
    const lang = ['ru', 'kk', 'en'][number % 3];
    await page.goto(`${site.url}${lang}/${row.code}/`);
    await expect(page.locator('h1')).toHaveText(row[lang]);
  }
  await page.goto(`${site.url}ru/no-such-page/`);
  await expect(page.locator('h1')).toHaveText('Такой страницы нет');
});

update('a new edition is announced, taken on consent, and what was kept stays', async ({ site, context, page }) => {
  await page.goto(`${site.url}ru/`);
  await kept(page);
  await page.locator('[data-code="2211-7-004"] .star').click();
  const other = await context.newPage();
  await other.goto(`${site.url}en/check/#v=1&citizenship=other&profession=2512-1-007`);
  await ready(other);

  await site.start(builds.next);
  await page.bringToFront();
  await page.goto(`${site.url}ru/`);
  await expect(page.locator('html'), 'until then the old version goes on').toHaveAttribute('data-edition', publishedBy(builds.now).edition);
  await expect(page.locator('.update')).toContainText('Новая редакция перечня: 2099. Добавлено: 1, исключено: 1.');
  await page.locator('.update button').click();
  await expect(page.locator('html')).toHaveAttribute('data-edition', '2099');
  await ready(page);
  await expect(page.locator('[data-code="2211-7-004"] .star')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-code="2132-1-001"]')).toBeVisible();
  await expect(page.locator('[data-code="2131-5-001"]')).toHaveCount(0);

  // The other tab goes over by itself when nobody looks at it, or says that it should.
  await expect(async () => {
    const edition = await other.locator('html').getAttribute('data-edition');
    const told = await other.locator('.update').isVisible();
    expect(edition === '2099' || told).toBe(true);
  }).toPass();
  if (await other.locator('.update').isVisible()) await other.locator('.update button').click();
  await expect(other.locator('html')).toHaveAttribute('data-edition', '2099');
  await expect(other.locator('[data-verdict="listed"]'), 'its answers are still there').toBeVisible();
  await expect(other.locator('.notice'), 'and it says what has changed for them').toHaveCount(0);
  await site.stop();
  await page.goto(`${site.url}ru/2132-1-001/`);
  await expect(page.locator('h1')).toHaveText('Агроном');
  expect(await page.evaluate(() => caches.keys()), 'the old version is gone').toHaveLength(1);
});

update('an update that is cut off half-way leaves the old version working', async ({ site, page }) => {
  await page.goto(`${site.url}ru/`);
  await kept(page);
  const broken = mkdtempSync(join(tmpdir(), 'kerek-broken-'));
  cpSync(builds.next, broken, { recursive: true });
  const worker = readFileSync(join(broken, 'sw.js'), 'utf8');
  const lost = worker.match(/"(texts-kk-[0-9a-f]+\.bin)"/)[1];
  for (const end of ['', '.br', '.gz']) rmSync(join(broken, lost + end), { force: true });
  await site.start(broken);
  await page.goto(`${site.url}ru/`);
  await ready(page);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const worker = registration.installing ?? registration.waiting;
    if (worker && worker.state !== 'redundant') await new Promise((done) => worker.addEventListener('statechange', () => worker.state === 'redundant' && done()));
  });
  await expect(page.locator('.update')).toBeHidden();
  await site.stop();
  await page.goto(`${site.url}kk/check/`);
  await ready(page);
  await expect(page.locator('html')).toHaveAttribute('data-edition', publishedBy(builds.now).edition);
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  rmSync(broken, { recursive: true });
});

test('a page that could not look for a month says of which day its list is', async ({ site, page }) => {
  await page.goto(`${site.url}ru/`);
  await kept(page);
  await page.evaluate(() => localStorage.setItem('kerek-checked', String(Date.now() - 31 * 24 * 3_600_000)));
  await site.stop();
  await page.goto(`${site.url}ru/`);
  await expect(page.locator('.update')).toContainText('Больше 30 дней');
  const signed = new Date(act.signed);
  const day = signed.toLocaleDateString('ru', { day: 'numeric', month: 'long', timeZone: 'UTC' });
  await expect(page.locator('.update')).toContainText(`${day} ${signed.getUTCFullYear()} года`);
});

for (const [how, block] of [
  ['there are no service workers', () => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined })],
  ['a service worker is refused', () => { navigator.serviceWorker.register = () => Promise.reject(new DOMException('no', 'SecurityError')); }],
  ['storage is blocked', () => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } })],
]) {
  test(`the site works where ${how}`, async ({ site, page }) => {
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(block);
    await page.goto(`${site.url}ru/`);
    await ready(page);
    await page.getByRole('searchbox').fill('онколог');
    await expect(page.locator('[data-results="match"] [data-code]')).toHaveCount(naming('онколог').length);
    expect(errors).toEqual([]);
  });
}

test('where the quota is full, nothing is kept and the site works', async ({ site, page, context }) => {
  await page.goto(`${site.url}data/professions.json`);
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin, quotaSize: 1000 });
  await page.goto(`${site.url}ru/`);
  await ready(page);
  await page.getByRole('searchbox').fill('онколог');
  await expect(page.locator('[data-results="match"] [data-code]')).toHaveCount(naming('онколог').length);
  await expect(page.locator('.kept')).toBeHidden();
});

test('below the root, beside another app, each keeps its own', async ({ page }, { workerIndex }) => {
  const shared = mkdtempSync(join(tmpdir(), 'kerek-shared-'));
  cpSync(builds.below, join(shared, 'tools/kerek'), { recursive: true });
  writeFileSync(join(shared, 'index.html'), '<!doctype html><title>Another app</title>');
  writeFileSync(join(shared, '404.html'), '<!doctype html><title>Not here</title>');
  writeFileSync(join(shared, 'sw.js'), "self.addEventListener('install', (event) => event.waitUntil(caches.open('another').then((cache) => cache.put('/kept', new Response('kept')))));");
  const site = await new Site(8400 + workerIndex).start(shared);
  await page.goto(site.url);
  await page.evaluate(() => navigator.serviceWorker.register('/sw.js').then(() => navigator.serviceWorker.ready));
  await page.goto(`${site.url}tools/kerek/ru/`);
  await kept(page);
  expect((await page.evaluate(() => caches.keys())).sort()).toEqual(['another', expect.stringContaining('kerek http')]);
  await site.stop();
  await page.goto(`${site.url}tools/kerek/en/2211-7-004/`);
  await expect(page.locator('h1')).toHaveText(publishedBy(builds.below).row('2211-7-004').en);
  rmSync(shared, { recursive: true });
});
