// The pages that are only read: rules with the ten working days, editions, open data, about.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, scrollsSideways, test } from './kerek.mjs';
import { act, dist, edition, editions, fields, languages, publishedBy, root, row, rows, rowsOf } from './published.mjs';

const { facts, terms, sources } = JSON.parse(readFileSync(join(dist, 'data/facts.json'), 'utf8'));
const readings = ['rules/', 'rules/editions/', 'about/', 'about/data/', 'about/embed/', 'check/examples/'];

test.describe('the ten working days', () => {
  test('are counted past days off, with the reason of each', async ({ page, reading }) => {
    await page.goto('/en/rules/');
    await reading.count('2026-12-17');
    await expect(reading.lastDay).toHaveText('31 December 2026');
    await expect(reading.silence).toHaveText('5 January 2027');
    await expect(reading.daysOff).toHaveText([/^1\sJanuary\s2027 – .*New Year/, /^2\sJanuary\s2027 – .*New Year/, /^4\sJanuary\s2027 – .*2\sJanuary\s2027/]);
    await expect(reading.years).toContainText('2027 is provisional');
    await expect(reading.calendar.locator('b')).toHaveText(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  });

  test('count 31 August 2026, and not 30 August 2025', async ({ page, reading }) => {
    await page.goto('/ru/rules/');
    await reading.count('2026-08-17');
    await expect(reading.lastDay).toHaveText('31 августа 2026 года');
    await reading.count('2025-08-18');
    await expect(reading.lastDay).toHaveText('2 сентября 2025 года');
    await expect(reading.daysOff).toHaveText([/30\sавгуста\s2025\sгода.*Конституции/, /1\sсентября\s2025\sгода.*Конституции/]);
  });

  test('from a day off are refused, with the next working day to count from', async ({ page, reading }) => {
    await page.goto('/kk/rules/');
    await reading.count('2026-05-09');
    await expect(reading.fault).toContainText('2026 жылғы 9 мамыр');
    await expect(reading.fault).toContainText('2026 жылғы 12 мамыр');
    await expect(reading.lastDay).toBeHidden();
    await reading.propose.click();
    await expect(reading.received).toHaveValue('2026-05-12');
    await expect(reading.lastDay).toHaveText('2026 жылғы 26 мамыр');
  });

  for (const [what, date, said] of [
    ['no day at all', '', /no such day/],
    ['a day of another year', '2019-04-01', /2023–2027/],
    ['a term that runs out of what is known', '2027-12-28', /beyond 2027/],
  ]) {
    test(`say what is wrong with ${what}, and keep the field`, async ({ page, reading }) => {
      await page.goto('/en/rules/');
      await reading.count(date);
      await expect(reading.fault).toHaveText(said);
      await expect(reading.received).toHaveValue(date);
    });
  }

  test('are found again under their address', async ({ page, reading }) => {
    await page.goto('/en/rules/');
    await reading.count('2026-08-17');
    await expect(page).toHaveURL(/#received=2026-08-17$/);
    await page.reload();
    await expect(reading.lastDay).toHaveText('31 August 2026');
  });

  test('are said not to concern applicants, before anything is asked', async ({ page }) => {
    await page.goto('/en/rules/');
    await expect(page.locator('main .notice')).toContainText('not a deadline for applicants');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const lang of languages) {
    test(`the picture, the steps, the days off, the editions and the glossary are there in ${lang}`, async ({ page }) => {
      await page.goto(`/${lang}/rules/`);
      await expect(page.locator('svg.way')).toHaveAttribute('role', 'img');
      await expect(page.locator('.steps > li')).toHaveCount(4);
      await expect(page.locator('#term-form')).toBeHidden();
      await page.locator('.year > summary').nth(3).click();
      await expect(page.locator('.year').nth(3).locator('tbody tr')).not.toHaveCount(0);
      await page.goto(`/${lang}/rules/editions/`);
      await expect(page.locator('.timeline > li')).toHaveCount(editions.length);
      for (const [place, later] of editions.entries()) {
        for (const earlier of editions.slice(0, place)) {
          const [before, after] = [rowsOf(earlier), rowsOf(later)];
          const table = page.locator(`[id="${earlier}-${later}"] tbody tr`);
          await expect(table).toHaveCount(new Set([...before, ...after]).size);
          await expect(table.and(page.locator('.added'))).toHaveCount(after.filter((row) => !before.includes(row)).length);
        }
      }
      await page.goto(`/${lang}/about/`);
      await expect(page.locator('.glossary > div')).toHaveCount(terms.length);
      await page.goto(`/${lang}/about/data/`);
      await expect(page.locator('a[href$="/data/professions.csv"]')).toBeVisible();
    });
  }
});

for (const lang of languages) {
  test(`nothing that is read scrolls sideways in ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const path of readings) {
      await page.goto(`/${lang}/${path}`);
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      expect(await scrollsSideways(page), path).toBe(false);
    }
  });
}

test('every statement says what it rests on, and how surely', async ({ page }) => {
  for (const path of ['rules/', 'rules/editions/', 'about/']) {
    await page.goto(`/en/${path}`);
    // What is said of acts and editions is among them.
    if (path !== 'rules/') await expect(page.locator('.statement', { hasText: new RegExp(`Order № ${act.number}(,| was) signed`) })).toHaveCount(1);
    const statements = await page.locator('.statement').evaluateAll((all) => all.map(({ dataset }) => [dataset.source, dataset.certainty]));
    expect(statements.length).toBeGreaterThan(3);
    for (const [source, certainty] of statements) {
      expect(source, path).toMatch(/^[a-z0-9-]+( [a-z0-9-]+)*$/);
      expect(['law', 'reported', 'disputed', 'derived', 'not-known'], path).toContain(certainty);
    }
  }
});

test('the page about the site weighs itself', async ({ page }) => {
  await page.goto('/en/about/');
  await expect(page.locator('#bytes')).toHaveText(/^This page is \d+(\.\d)? KB\. With all that it loads it is \d+(\.\d)? KB, compressed\.$/);
});

test.describe('the open data', () => {
  const file = (name) => readFileSync(join(dist, 'data', name));

  test('are those that the index names, with their checksums', async () => {
    const index = JSON.parse(file('index.json'));
    expect(index).toMatchObject({ version: '1', edition, act: act.number });
    for (const name of ['professions.json', 'professions.csv', 'professions.schema.json', 'facts.json', 'holidays.json']) {
      const entry = index.files.find((entry) => entry.name === name);
      expect(entry, name).toEqual({ name, bytes: file(name).length, sha256: createHash('sha256').update(file(name)).digest('hex') });
    }
  });

  test('have a table that Excel opens with its Cyrillic, one line a row', async () => {
    const text = file('professions.csv').toString('utf8');
    expect(text.startsWith('\ufeffcode;field;field_ru;ru;kk;en;since;editions;zh;tr;uz\r\n')).toBe(true);
    const lines = text.trimEnd().split('\r\n');
    expect(lines.slice(1).map((line) => line.split(';')[0])).toEqual(rows.map(({ code }) => code));
    const { code, field, ru, kk, en, zh, tr, uz, editions } = row('2217-4-001');
    const group = fields.find(({ id }) => id === field).short.ru;
    expect(lines).toContain([code, field, group, ru, kk, en, editions[0], editions.join(' '), zh, tr, uz].join(';'));
  });

  test('have facts without gaps', async () => {
    expect(JSON.stringify([facts, terms, sources])).not.toMatch(/\{[\w*.]+\}/);
    expect(facts.find(({ id }) => id === 'list-rows').en).toBe(`Rows on the list: ${rows.length}; groups: ${fields.length}.`);
  });
});

test.describe('with an edition more', () => {
  const [now, next] = ['dist', 'target/dist-next'].map((folder) => join(root, folder));
  const before = publishedBy(now);
  const read = (path) => readFileSync(join(next, path), 'utf8');

  test('timeline, comparison and pictures have it', async ({ page }) => {
    const editions = [...before.editions, '2099'];
    const pairs = editions.flatMap((later, place) => editions.slice(0, place).map((earlier) => `${earlier} and ${later}`)).reverse();
    const group = (field) => new RegExp(before.fields.find(({ id }) => id === field).short.en);
    await page.setContent(read('en/rules/editions/index.html'));
    await expect(page.locator('.timeline h3')).toHaveText(editions);
    await expect(page.locator('.comparison > summary')).toHaveText(pairs);
    const newest = page.locator('.comparison').first();
    await expect(newest.locator('> ul li')).toHaveText(['Rows added: 1', 'Rows removed: 1', 'Rows renamed: 1', 'Rows moved to another group: 1']);
    await expect(newest.locator('tr.renamed td')).toHaveText([new RegExp(`^${before.row('2217-4-001').en}`), /^Surgeon of the nervous system/]);
    await expect(newest.locator('tr.moved td')).toHaveText([group(before.row('2651-3-004').field), /Pedagogy/]);
    await expect(newest.locator('tr.removed td').first()).toContainText('2131-5-001');
    await expect(page.locator('.comparison[open]'), 'only what came last').toHaveCount(1);
    await expect(newest).toHaveAttribute('open', '');
    // The first edition is known by its names alone.
    const byName = page.locator('.comparison', { hasText: 'Rows are matched by name' });
    await expect(byName.locator('> summary')).toHaveText(pairs.filter((pair) => pair.startsWith(`${editions[0]} `)));
    await expect(page.locator('.bars').last().locator('tbody tr')).toHaveCount(editions.length);
  });

  test('a row that is gone keeps its page, and nothing there says that it is listed', async ({ page }) => {
    for (const [lang, gone] of [['ru', 'больше нет'], ['kk', 'енді жоқ'], ['en', 'no longer on the list']]) {
      const html = read(`${lang}/2131-5-001/index.html`);
      await page.setContent(html);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(before.row('2131-5-001')[lang]);
      await expect(page.locator('.verdict-line')).toContainText(gone);
      await expect(page.locator('.verdict-line')).toContainText(before.edition);
      await expect(page.locator('main a[href*="/check/"]')).toHaveCount(0);
      const listed = /есть в перечне|тізбесінде бар|is on Kazakhstan|on the list since/;
      expect(html).not.toMatch(listed);
      expect(read(`${lang}/2211-7-004/index.html`), 'as that of a listed one does').toMatch(listed);
    }
  });

  test('every page that names the edition names this one', async () => {
    const { number } = before.act;
    for (const path of ['en/index.html', 'en/about/index.html', 'kk/check/index.html', 'embed/ru/index.html', 'ru/rules/index.html']) {
      expect(read(path), path).toContain('999');
      // A source of what was said of that edition keeps its name.
      const named = read(path).replace(/<ul class="sources">.*?<\/ul>/s, '');
      expect(named, path).not.toMatch(new RegExp(`as amended by order №\\s${number}|в редакции приказа №\\s${number}|Тізбе №\\s${number}`));
    }
    expect(read('ru/rules/editions/index.html')).toContain('от 15.01.2099');
    expect(read('en/rules/editions/index.html')).toContain('signed 15\u{a0}January\u{a0}2099');
    expect(read('en/2132-1-001/index.html')).toContain('Agronomist');
    expect(JSON.parse(read('data/index.json')).edition).toBe('2099');
    expect(read('data/professions.csv')).toContain('2132-1-001;');
  });
});
