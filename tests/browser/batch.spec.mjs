// Many professions at once: a list is pasted or read from a file, its lines are looked up, corrected and chosen for in
// place, and taken along as a table.
import { readFileSync } from 'node:fs';
import { violations } from './axe.mjs';
import { expect, scrollsSideways, test } from './kerek.mjs';
import { languages, row, rows } from './published.mjs';

const one = row('2217-4-001');
const staff = `№;ФИО;Должность\n1;А. Б.;${one.ru}\n2;В. Г.;Golang разработчик\n3;Д. Е.;Сварщик\n4;Ё. Ж.;${one.code}\n`;

/** What stands where: a number for each state. */
const states = async (batch) => {
  const counts = {};
  for (const state of ['listed', 'confirm', 'similar', 'absent', 'blank']) counts[state] = await batch.count(state);
  return counts;
};

test('a table that was pasted is looked up by the column of professions', async ({ batch }) => {
  await batch.open('/ru/check/many/');
  await batch.check(staff);
  await expect(batch.said).toHaveText('Готово. Строк: 4.');
  await expect(batch.said).toBeFocused();
  await expect(batch.column).toHaveValue('2');
  expect(await states(batch)).toEqual({ listed: 2, confirm: 1, similar: 0, absent: 1, blank: 0 });
  await expect(batch.line(1)).toContainText(`${one.ru} ${one.code}`);
  await expect(batch.line(4)).toHaveAttribute('data-state', 'listed');
  await batch.show('absent');
  await expect(batch.lines).toHaveCount(1);
  await expect(batch.line(3).getByRole('textbox')).toHaveValue('Сварщик');
  await batch.show();
  await expect(batch.lines).toHaveCount(4);
});

test('another column is looked up when it is chosen', async ({ batch }) => {
  await batch.open('/ru/check/many/');
  await batch.check(staff);
  await batch.column.selectOption('ФИО');
  await expect(batch.line(1).getByRole('textbox')).toHaveValue('А. Б.');
  await batch.column.selectOption('');
  await expect(batch.line(3).getByRole('textbox')).toHaveValue('3 Д. Е. Сварщик');
});

test('a person chooses the row where the words do not settle it, and may take it back', async ({ batch, page }) => {
  await batch.open('/ru/check/many/');
  await batch.check('Golang разработчик');
  const choice = batch.line(1).getByRole('combobox');
  await choice.focus();
  await choice.selectOption('2512-1-007');
  await expect(batch.line(1)).toHaveAttribute('data-state', 'listed');
  await expect(batch.line(1)).toContainText('Выбрано вами.');
  await expect(choice).toBeFocused();
  await choice.selectOption('none');
  await expect(batch.line(1)).toHaveAttribute('data-state', 'absent');
  await expect(choice).toBeFocused();
  await page.reload();
  await batch.ready();
  await expect(batch.lines).toHaveCount(0);
});

test('a line stays in sight and keeps the focus while a person chooses for it', async ({ batch }) => {
  await batch.open('/ru/check/many/');
  await batch.check(`Golang разработчик\n${one.ru}\nврач`);
  await batch.show('confirm');
  await expect(batch.lines).toHaveCount(2);
  const choice = batch.line(1).getByRole('combobox');
  await choice.focus();
  await choice.selectOption('2512-1-007');
  await expect(batch.line(1)).toHaveAttribute('data-state', 'listed');
  await expect(choice).toBeFocused();
  await expect(batch.lines).toHaveCount(2);
  expect(await batch.count('confirm')).toBe(1);
  // As many lines as before, and others.
  await batch.check(`Сварщик\nGolang разработчик\n${one.ru}`);
  await expect(batch.lines).toHaveCount(1);
  await expect(batch.line(2)).toHaveAttribute('data-state', 'confirm');
});

test('a line is corrected in place, and so is the table that is taken along', async ({ batch }) => {
  await batch.open('/ru/check/many/');
  await batch.check(`Нйрхрг\n=HYPERLINK("http://x")\n${one.ru}`);
  await expect(batch.line(2)).toContainText('Похоже на формулу');
  const field = batch.line(1).getByRole('textbox');
  await field.fill(one.code);
  await field.press('Tab');
  await expect(batch.line(1)).toHaveAttribute('data-state', 'listed');
  const table = readFileSync(await (await batch.table()).path(), 'utf8');
  expect(table.startsWith('\ufeff')).toBe(true);
  const lines = table.slice(1).trim().split('\r\n').map((line) => line.split(';'));
  expect(lines).toHaveLength(4);
  expect(lines[1]).toEqual(expect.arrayContaining(['Нйрхрг', one.code, 'В перечне', one.ru]));
  // Excel runs nothing of it.
  expect(lines[2][0]).toBe('"\'=HYPERLINK(""http://x"")"');
});

test('a file is read in the encodings that spreadsheets leave', async ({ batch }) => {
  const text = `Должность\tСтаж\r\n${one.ru}\t7\r\n`;
  const cyrillic = (char) => (char >= 'А' && char <= 'я' ? char.charCodeAt(0) - 0x350 : char.charCodeAt(0));
  const encodings = {
    'utf-8': Buffer.from(`\ufeff${text}`),
    'utf-16': Buffer.from(`\ufeff${text}`, 'utf16le'),
    'windows-1251': Buffer.from([...text].map(cyrillic)),
  };
  for (const [name, buffer] of Object.entries(encodings)) {
    await batch.open('/ru/check/many/');
    await batch.file.setInputFiles({ name: `${name}.csv`, mimeType: 'text/csv', buffer });
    await expect(batch.line(1), name).toContainText(`${one.ru} ${one.code}`);
    await expect(batch.lines, name).toHaveCount(1);
  }
});

test('what says nothing gets a kind word, and nothing is lost', async ({ batch }) => {
  await batch.open('/en/check/many/');
  await batch.check(' \n\t\n');
  await expect(batch.problem).toHaveText('There is no line here. Type a profession or a code.');
  await expect(batch.text).toHaveValue(' \n\t\n');
  await batch.check(`${'Neurosurgeon '.repeat(80_000)}\n${one.en}`);
  await expect(batch.problem).toHaveText('');
  await expect(batch.line(1)).toContainText('only its beginning was checked');
  await expect(batch.line(2)).toHaveAttribute('data-state', 'listed');
});

test('a long list shows how far it is, is stopped, and keeps what was found', async ({ batch, page }) => {
  await batch.open('/en/check/many/');
  const names = rows.map(({ en }) => en);
  const list = Array.from({ length: 20_000 }, (_, place) => `${names[place % names.length]} ${place}`);
  // Typing so much by hand would be what takes long.
  await batch.text.evaluate((text, list) => (text.value = list), list.join('\n'));
  await page.locator('.many [type=submit]').click();
  await batch.stop.click();
  await expect(batch.said).toHaveText(/^Stopped\. Checked: \d+ of 20000\.$/);
  const [, done] = (await batch.said.textContent()).match(/(\d+) of/);
  expect(Number(done)).toBeGreaterThan(0);
  await expect(batch.lines).toHaveCount(Math.min(50, Number(done)));
  await page.getByRole('button', { name: 'Show 50 more' }).click();
  await expect(batch.lines).toHaveCount(Math.min(100, Number(done)));
});

test('on paper stand all lines, and nothing that only a screen needs', async ({ batch, page }) => {
  await batch.open('/en/check/many/');
  await page.evaluate(() => (window.print = () => (window.printed = document.querySelectorAll('.many-line').length)));
  await batch.check(Array.from({ length: 120 }, (_, place) => `Welder ${place}`).join('\n'));
  await page.getByRole('button', { name: 'Print' }).click();
  await page.waitForFunction(() => window.printed);
  expect(await page.evaluate(() => window.printed)).toBe(120);
  await page.emulateMedia({ media: 'print' });
  await expect(batch.text).toBeHidden();
  await expect(batch.line(120)).toBeVisible();
});

for (const lang of languages) {
  test(`it fits a narrow phone in ${lang}, and the checker and the page about the site lead to it`, async ({ batch, page }) => {
    await page.goto(`/${lang}/about/`);
    await page.locator(`main a[href$="/${lang}/check/many/"]`).click();
    await batch.ready();
    await batch.check(staff);
    await expect(batch.lines).toHaveCount(4);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await scrollsSideways(page)).toBe(false);
    await page.goto(`/${lang}/check/`);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await expect(page.locator(`main a[href$="/${lang}/check/many/"]`)).toBeVisible();
  });
}
