// The pages as they are prerendered: without script, without WebAssembly, before the app is
// there, for search engines, and below the root.
import { readFileSync, readdirSync, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './kerek.mjs';
import { dist, drawn, languages, naming, root, rows } from './published.mjs';

function files(folder) {
  return readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile());
}

/** Keeps the app from being there until what this returns is called. */
async function holdApp(page) {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route('**/*.wasm', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of languages) {
    test(`the list, a profession, the rules and the conditions are there in ${lang}`, async ({ page }) => {
      await page.goto(`/${lang}/`);
      await expect(page.locator('[data-results="match"] [data-code]')).toHaveCount(drawn(rows));
      await expect(page.locator('[data-code="2512-1-007"]')).toContainText('2512-1-007');
      await expect(page.locator('.needs-script')).toBeVisible();
      await expect(page.getByRole('searchbox')).toBeHidden();
      await page.goto(`/${lang}/2217-4-001/`);
      await expect(page.locator('.statement')).not.toHaveCount(0);
      await page.goto(`/${lang}/rules/`);
      await expect(page.locator('.statement')).not.toHaveCount(0);
      await page.goto(`/${lang}/check/`);
      await page.locator('.folded > summary').click();
      await expect(page.locator('.reasons > li')).toHaveCount(9);
      await expect(page.locator('.reasons > li').first()).toBeVisible();
    });
  }

  test('the root is a choice of language', async ({ page }) => {
    await page.goto('/');
    for (const lang of languages) await expect(page.locator(`main a[hreflang="${lang}"]`)).toHaveJSProperty('pathname', `/${lang}/`);
  });
});

test('without WebAssembly the page says what is missing, and stays readable', async ({ page }) => {
  await page.addInitScript(() => delete globalThis.WebAssembly);
  await page.goto('/ru/');
  await expect(page.locator('.needs-script')).toBeVisible();
  await expect(page.locator('[data-code]')).toHaveCount(drawn(rows));
  // The page notes on its console why the app did not start.
  page.forgive(/WebAssembly/);
});

test('what is typed and pressed before the app is there is not lost, and nothing moves', async ({ list, page }) => {
  const release = await holdApp(page);
  await page.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((entries) => entries.getEntries().forEach((entry) => (globalThis.shift += entry.value))).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/ru/', { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/list-') && name.endsWith('.js')));
  await list.star('2211-7-004').click();
  await page.evaluate(() => scrollTo(0, 300));
  const row = await list.row('2211-7-004').elementHandle();
  release();
  await list.ready();
  await expect(list.star('2211-7-004')).toHaveAttribute('aria-pressed', 'true');
  expect(await page.evaluate(() => Math.round(scrollY))).toBe(300);
  expect(await row.evaluate((element) => element.isConnected), 'the prerendered row goes on').toBe(true);
  expect(await page.evaluate(() => globalThis.shift)).toBeLessThanOrEqual(0.01);
});

test('what is typed before the app is there is searched for, and the field keeps the focus', async ({ list, page }) => {
  const release = await holdApp(page);
  await page.goto('/ru/', { waitUntil: 'domcontentloaded' });
  await list.search.fill('онколог');
  release();
  await expect(list.matches).toHaveCount(naming('онколог').length);
  await expect(list.search).toHaveValue('онколог');
  await expect(list.search).toBeFocused();
});

test('an answer that is given before the app is there joins those in the address', async ({ check, page }) => {
  const release = await holdApp(page);
  await page.goto('/ru/check/#v=1&profession=2217-4-001', { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('texts-ru-')));
  await check.citizen('other');
  release();
  await expect(check.verdict).toHaveAttribute('data-verdict', 'listed');
});

test('every page has its own title, description and address, and names its languages', async () => {
  const seen = { title: new Set(), description: new Set(), canonical: new Set() };
  // Frames, and the page of parts, are not for search engines.
  const pages = files(dist).filter((name) => name.endsWith('index.html') && !/^embed\/|\/about\/parts\//.test(name));
  for (const name of pages) {
    const html = readFileSync(join(dist, name), 'utf8');
    const found = {
      title: html.match(/<title>([^<]+)</)?.[1],
      description: html.match(/name="description" content="([^"]+)"/)?.[1],
      canonical: html.match(/rel="canonical" href="([^"]+)"/)?.[1],
    };
    for (const [kind, value] of Object.entries(found)) {
      expect(value, `${kind} of ${name}`).toBeTruthy();
      // The root is the Russian list's address with a choice in front of it.
      if (name !== 'index.html') expect(seen[kind].has(value), `${kind} of ${name} stands twice: ${value}`).toBe(false);
      if (name !== 'index.html') seen[kind].add(value);
    }
    expect(new URL(found.canonical).pathname).toBe(`/${name.replace(/index\.html$/, '')}`);
    expect([...html.matchAll(/hreflang="([^"]+)" href=/g)].map((match) => match[1]).slice(0, languages.length + 1)).toEqual([...languages, 'x-default']);
    for (const [, data] of html.matchAll(/application\/ld\+json">([^<]+)</g)) JSON.parse(data);
  }
  const sitemap = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
  expect([...sitemap.matchAll(/<loc>/g)]).toHaveLength(pages.length);
  expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain('/sitemap.xml');
});

// The one page that is served in many places, and so has to know where the site stands.
const anywhere = '404.html';

for (const [folder, base] of [[dist, '/'], [join(root, 'target/dist-below'), '/tools/kerek/']]) {
  test(`every internal link of every page leads somewhere, also of the page for what is missing below ${base}`, async () => {
    const missing = [];
    for (const name of files(folder).filter((file) => file.endsWith('.html'))) {
      const html = readFileSync(join(folder, name), 'utf8');
      for (const [, link] of html.matchAll(/(?:href|src|data-(?:base|wasm|rows|index|texts|further|qr))="([^"#?]*)[^"]*"/g)) {
        if (link === '' || /^(https?|data|mailto):/.test(link)) continue;
        const isRight = name === anywhere ? link.startsWith(base) : link.startsWith('.');
        const file = name === anywhere ? join(folder, link.slice(base.length)) : join(folder, name, '..', link);
        const there = isRight && existsSync(file) && (statSync(file).isFile() || existsSync(join(file, 'index.html')));
        if (!there) missing.push(`${name}: ${link}`);
      }
    }
    expect(missing).toEqual([]);
  });
}

test('where nothing is, the page for it leads back, also below the root', async ({ browser }, { config, project }) => {
  const page = await browser.newPage();
  for (const home of [project.use.baseURL, config.metadata.below]) {
    const answer = await page.goto(`${home}/en/nothing/at/all/`);
    expect(answer.status()).toBe(404);
    await page.locator('html[data-ready]').waitFor();
    await page.locator('main').getByRole('link').first().click();
    await page.locator('html[data-ready]').waitFor();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(`${new URL(home).pathname.replace(/\/$/, '')}/ru/`);
  }
  await page.close();
});

test('below the root it is the same site', async ({ browser }, { config }) => {
  const page = await browser.newPage();
  const foreign = [];
  page.on('request', (request) => request.url().startsWith(config.metadata.below) || foreign.push(request.url()));
  await page.goto(`${config.metadata.below}/`);
  await page.waitForURL(/\/tools\/kerek\/(ru|kk|en)\/$/);
  await page.goto(`${config.metadata.below}/ru/`);
  await page.locator('html[data-ready]').waitFor();
  await page.getByRole('searchbox').fill('онколог');
  await page.locator('[data-code="2211-7-004"] h2 a').click();
  await expect(page).toHaveURL(/\/tools\/kerek\/ru\/2211-7-004\/$/);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('онколог');
  expect(foreign).toEqual([]);
  await page.close();
});
