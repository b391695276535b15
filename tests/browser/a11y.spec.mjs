// Everyone can use it: what axe can find, and what it cannot.
import { faintColours, violations } from './axe.mjs';
import { expect, scrollsSideways, test } from './kerek.mjs';
import { alike, edition, languages, naming, row, rows } from './published.mjs';

// Its page has a part more: others that are called nearly the same.
const [confused] = alike.at(-1);
const found = (word) => `${naming(word).length} profession${naming(word).length === 1 ? '' : 's'}`;
const answers = `v=1&edition=${edition}&citizenship=other`;

// Every kind of page, in every state that looks different. `then` brings it about.
const states = {
  'the choice of language': { path: () => '/embed-check.html' },
  'the whole list': { path: (lang) => `/${lang}/` },
  'a search that found': { path: (lang) => `/${lang}/?q=программист` },
  'a search read otherwise': { path: (lang) => `/${lang}/?q=ytqhj[bhehu` },
  'a search that found only what is near': { path: (lang) => `/${lang}/?q=тестировщик` },
  'a search that found nothing': { path: (lang) => `/${lang}/?q=ытфздтс` },
  'a group without a row': { path: (lang) => `/${lang}/?q=нейрохирург&field=creative` },
  'a profession': { path: (lang) => `/${lang}/${confused}/` },
  'a group of occupations': { path: (lang) => `/${lang}/2166-1/` },
  'the first question': { path: (lang) => `/${lang}/check/`, then: (page) => page.locator('.folded > summary').click() },
  'the question of the profession': { path: (lang) => `/${lang}/check/#${answers}`, then: (page) => page.locator('input[type=search]').fill('инженер') },
  'a profession that is listed': { path: (lang) => `/${lang}/check/#${answers}&profession=2512-1-007`, then: openAll },
  'a group that is listed': { path: (lang) => `/${lang}/check/#${answers}&profession=2166-1-001&place=abroad`, then: openAll },
  'one that is near': { path: (lang) => `/${lang}/check/#${answers}&profession=~тестировщик` },
  'one that is absent': { path: (lang) => `/${lang}/check/#${answers}&profession=~юрист` },
  'a ground of refusal': { path: (lang) => `/${lang}/check/#${answers}&profession=2512-1-007&grounds=expelled` },
  'no foreigner': { path: (lang) => `/${lang}/check/#v=1&citizenship=kazakhstan` },
  'a damaged link': { path: (lang) => `/${lang}/check/#v=7&citizenship=perhaps` },
  'many professions': { path: (lang) => `/${lang}/check/many/`, then: checkMany },
  'the rules': { path: (lang) => `/${lang}/rules/#received=2026-12-17`, then: openAll },
  'a day that cannot be counted from': { path: (lang) => `/${lang}/rules/#received=2026-05-09` },
  'the editions': { path: (lang) => `/${lang}/rules/editions/`, then: openAll },
  'about': { path: (lang) => `/${lang}/about/` },
  'the open data': { path: (lang) => `/${lang}/about/data/` },
  'the examples': { path: (lang) => `/${lang}/check/examples/` },
  'the frame': { path: (lang) => `/embed/${lang}/` },
};

async function checkMany(page) {
  await page.locator('#many-text').fill('Должность;Стаж\nнейрохирург;3\nврач;4\nсварщик;5\n=1+1;6');
  await page.locator('.many [type=submit]').click();
  await page.locator('.many-line').nth(3).waitFor();
}

async function openAll(page) {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}

async function show(page, { path, then }, lang) {
  // Another fragment alone would not load the page anew.
  await page.goto('about:blank');
  await page.goto(path(lang));
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await then?.(page);
}

for (const lang of languages) {
  test(`axe finds nothing in any state, ${lang}`, async ({ page, isMobile }) => {
    test.skip(isMobile && lang !== 'ru', 'a phone has other sizes, not other words');
    // Two dozen states, each looked at as a whole.
    test.setTimeout(300_000);
    for (const [name, state] of Object.entries(states)) {
      await page.emulateMedia({ colorScheme: 'light' });
      await show(page, state, lang);
      expect.soft(await violations(page), name).toEqual([]);
      // Dark colours are the same whatever the language.
      if (lang !== 'ru') continue;
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await faintColours(page), `${name}, dark`).toEqual([]);
    }
  });
}

test('axe finds nothing on an address that shows nothing', async ({ page }) => {
  for (const lang of languages) {
    await page.goto(`/${lang}/nothing/`);
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    expect(await violations(page)).toEqual([]);
  }
  page.forgive(/404/);
});

for (const lang of languages) {
  test(`every piece in another script says its language, on the pages in ${lang}`, async ({ page }) => {
    for (const name of ['the whole list', 'a search that found', 'a profession', 'a profession that is listed', 'the rules', 'the editions', 'about', 'the open data']) {
      await show(page, states[name], lang);
      // Names that the law itself has in Russian (НК РК, 028/у) are short; what the reader has typed is in no known language.
      const unsaid = await page.evaluate((lang) => {
        const own = { ru: /[әғқңөұүһі]/i, kk: /(?!)/ }[lang] ?? /[а-яё]{4}/i;
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found = [];
        while (walker.nextNode()) {
          const { textContent, parentElement } = walker.currentNode;
          if (own.test(textContent) && parentElement.closest('[lang]').lang === lang && !parentElement.closest('mark, .summary')) found.push(textContent.trim());
        }
        return found;
      }, lang);
      expect.soft(unsaid, name).toEqual([]);
    }
  });
}

/** As if nothing had been focused yet: the list gives the field the focus. */
async function beginAtTheTop(page) {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
}

test('the field of the list has the focus where no keyboard opens for it', async ({ page, list, isMobile }) => {
  await list.open('/ru/');
  if (isMobile) await expect(list.search).not.toBeFocused();
  else await expect(list.search).toBeFocused();
  await list.open('/ru/2512-1-007/');
  await expect(page.locator('body')).toBeFocused();
});

test('a code is heard digit by digit, and copied as it is written', async ({ page, list }) => {
  await list.open('/en/');
  const code = list.row('2512-1-007').locator('.code');
  await expect(code).toHaveAccessibleName('2 5 1 2 , 1 , 0 0 7');
  await expect(code, 'in every browser').toHaveText('2512-1-007');
  const copied = await list.row('2512-1-007').locator('.facts').evaluate((facts) => {
    getSelection().selectAllChildren(facts);
    return getSelection().toString();
  });
  expect(copied).toContain('2512-1-007');
  expect(copied).not.toContain('2 5 1 2');
});

test('the focus goes through a page in the order in which it is read, and shows', async ({ page, list, isMobile }) => {
  test.skip(isMobile, 'a phone has no Tab');
  await list.open('/ru/');
  await beginAtTheTop(page);
  const order = [];
  for (let press = 0; press < 25; press += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const all = [...document.querySelectorAll('a[href], button, input, summary')];
      return { place: all.indexOf(element), outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth) };
    });
    expect(focus.outline, `stop ${press} shows that it has the focus`).toBeGreaterThanOrEqual(2);
    order.push(focus.place);
  }
  expect(order).toEqual([...order].sort((one, other) => one - other));
  expect(order[0], 'the first stop skips to the content').toBe(0);
});

test('the first link skips to the content', async ({ page, list }) => {
  await list.open('/en/');
  await beginAtTheTop(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('what is pressed is large enough for a finger', async ({ page, isMobile }) => {
  test.slow();
  const least = isMobile ? 44 : 24;
  for (const name of ['a search that found', 'a profession', 'the first question', 'a profession that is listed', 'the rules', 'the editions']) {
    await show(page, states[name], 'ru');
    const small = await page.evaluate((least) => {
      // Rows that are not on the screen have no size otherwise.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.row { content-visibility: visible !important; }');
      document.adoptedStyleSheets = [sheet];
      const isInText = (element) => element.tagName === 'A' && [...element.parentElement.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== '');
      const pressed = [...document.querySelectorAll('button, input, select, summary, .sections a, .languages a, .choices a, .options a, .button')];
      const visible = pressed.filter((element) => element.checkVisibility() && !element.closest('.unseen, .skip') && !isInText(element));
      // A label is pressed for its checkbox.
      const place = (element) => (element.type === 'checkbox' ? element.labels[0] : element).getBoundingClientRect();
      return visible.map((element) => [element.outerHTML.slice(0, 90), place(element)]).filter(([, { width, height }]) => Math.min(width, height) < least).map(([html, { width, height }]) => `${Math.round(width)}x${Math.round(height)} ${html}`);
    }, least);
    expect.soft(small, name).toEqual([]);
  }
});

test('twice the text, and more space in it, cut nothing off', async ({ page }) => {
  test.slow();
  for (const lang of languages) {
    const word = (row) => Math.max(...row[lang].split(/[ -]/).map(({ length }) => length));
    const [longest] = [...rows].sort((one, other) => word(other) - word(one));
    const shown = ['the whole list', 'a profession', 'a profession that is listed', 'the rules', 'about'].map((name) => [name, states[name]]);
    for (const [name, state] of [...shown, ['the longest word', { path: (lang) => `/${lang}/${longest.code}/` }]]) {
      await show(page, state, lang);
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('html { font-size: 200% } * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
        document.adoptedStyleSheets = [sheet];
      });
      await page.setViewportSize({ width: 640, height: 800 });
      expect.soft(await scrollsSideways(page), `${name}, ${lang}`).toBe(false);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('main *')].filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element);
          const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
          return hides && !element.closest('.unseen, svg, input') && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
        }).map((element) => element.outerHTML.slice(0, 80)));
      expect.soft(cut, `${name}, ${lang}`).toEqual([]);
    }
  }
});

test('nothing moves unless it is asked to', async ({ page }) => {
  for (const name of ['the whole list', 'a profession that is listed', 'the rules']) {
    await show(page, states[name], 'ru');
    const moving = await page.evaluate(() => document.getAnimations().length + [...document.querySelectorAll('*')].filter((element) => Number.parseFloat(getComputedStyle(element).transitionDuration) > 0).length);
    expect(moving, name).toBe(0);
  }
});

test('forced colours keep what is chosen apart from what is not', async ({ page, list }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await list.open('/ru/?field=digital');
  const width = (locator) => locator.evaluate((element) => Number.parseFloat(getComputedStyle(element).borderTopWidth));
  expect(await width(list.filter('digital'))).toBeGreaterThan(await width(list.filter('health')));
  expect(await violations(page)).toEqual([]);
});

// What an autocomplete owes to those who cannot see it, by alphagov's list of criteria; here the
// matches are links on the page, so that selecting is focusing and confirming is following.
test.describe('the search', () => {
  test.beforeEach(async ({ list }) => list.open('/en/'));

  test('takes the focus by keyboard, and shows it', async ({ list, page, isMobile }) => {
    test.skip(isMobile, 'a phone has no keyboard');
    await beginAtTheTop(page);
    await page.keyboard.press('/');
    await expect(list.search).toBeFocused();
    expect(await list.search.evaluate((field) => getComputedStyle(field).outlineStyle)).not.toBe('none');
  });

  test('is a named field for search that says how it is used', async ({ list }) => {
    await expect(list.search).toHaveRole('searchbox');
    await expect(list.search).toHaveAccessibleName(/profession/i);
    await expect(list.search).toHaveAccessibleDescription(/Enter to open/);
    await expect(list.search).toBeEditable();
  });

  test('says what stands in it already', async ({ list }) => {
    await list.open('/en/?q=onco');
    await expect(list.search).toHaveValue('onco');
    await expect(list.summary).toHaveText(found('onco'));
  });

  test('says how many there are after a pause, as that changes, and when there are none', async ({ list, page }) => {
    const said = page.locator('#said');
    await expect(said).toHaveRole('status');
    await list.search.pressSequentially('engineer', { delay: 20 });
    await expect(said).toHaveText((await list.summary.textContent()).trim());
    await list.search.fill('oncologist');
    await expect(said).toHaveText(found('oncologist'));
    await expect(page.locator('.names')).toBeVisible();
    await list.search.fill('ытфздтс');
    await expect(said).toHaveText('Nothing found on the list');
    await expect(page.locator('.names'), 'no row, so nothing is said of their names').toBeHidden();
  });

  test('says it once a pause, and again when only the words change', async ({ list, page }) => {
    await page.evaluate(() => {
      window.said = [];
      const region = document.querySelector('#said');
      new MutationObserver(() => window.said.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
    });
    // Two codes: each finds one row, so that the same is said again.
    await list.search.pressSequentially('2217-4-001', { delay: 20 });
    await expect.poll(() => page.evaluate(() => window.said)).toEqual(['1 profession']);
    await list.search.fill('2211-7-004');
    await expect.poll(() => page.evaluate(() => window.said.length)).toBe(2);
    expect((await page.evaluate(() => window.said))[1].trim()).toBe('1 profession');
  });

  test('lets one go through the matches with one key at a time, and back to the field', async ({ list, page, isMobile }) => {
    test.skip(isMobile, 'a phone has no arrows');
    await list.search.fill('engineer');
    const names = await list.matches.locator('h2 a').allTextContents();
    expect(names.length).toBeGreaterThan(2);
    await page.keyboard.press('ArrowDown');
    await expect(list.matches.nth(0).locator('h2 a')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(list.matches.nth(1).locator('h2 a')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(list.search).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(list.search).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(list.search).toHaveValue('');
  });

  test('says which of the matches has the focus, in a numbered list, and that none was chosen before', async ({ list, page }) => {
    await list.search.fill('engineer');
    await expect(page.locator('[data-results]')).toHaveRole('list');
    await expect(list.search).toBeFocused();
    await expect(page.locator('[aria-selected], [aria-activedescendant]')).toHaveCount(0);
  });

  test('opens the match that has the focus, and comes back to the field', async ({ list, profession, page, isMobile }) => {
    test.skip(isMobile, 'a phone has no Enter without a keyboard');
    const { code, en } = row('2217-4-001');
    await list.search.fill(en);
    await expect(list.matches.first()).toHaveAttribute('data-code', code);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(profession.heading).toHaveText(en);
    await expect(profession.heading).toBeFocused();
    await page.goBack();
    await expect(list.search).toHaveValue(en);
    await page.keyboard.press('/');
    await expect(list.search).toBeFocused();
  });

  test('listens to / only as long as its reader wants it to', async ({ list, page, isMobile }) => {
    test.skip(isMobile, 'a phone has no keyboard');
    const off = page.getByRole('button', { name: 'Turn off the / key' });
    await off.click();
    await expect(off).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('/');
    await expect(list.search).not.toBeFocused();
    await list.open('/en/');
    await beginAtTheTop(page);
    await page.keyboard.press('/');
    await expect(list.search).not.toBeFocused();
    await off.click();
    await page.keyboard.press('/');
    await expect(list.search).toBeFocused();
  });

  test('types a slash where one is typed', async ({ list, page, isMobile }) => {
    test.skip(isMobile, 'a phone has no keyboard');
    await list.search.focus();
    await page.keyboard.type('a/b');
    await expect(list.search).toHaveValue('a/b');
  });
});
