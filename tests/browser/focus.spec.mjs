// The keyboard never loses its place: whatever is pressed, the focus stays on something that can be used from there.
import { expect, test } from './kerek.mjs';
import { edition } from './published.mjs';

const fragment = `#v=1&edition=${edition}&citizenship=other&profession=2217-4-001`;

/** What has the focus: nothing if it has fallen to the page as a whole. */
const focused = (page) =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    const isThere = element && element !== document.body && element.getClientRects().length > 0;
    return isThere ? element.outerHTML.slice(0, 80) : null;
  });

/** After what was pressed has been drawn, and the focus has settled. */
const settled = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(done))))));

test('“as typed” leaves the focus with what was found', async ({ list, page }) => {
  await list.open('/ru/');
  await list.search.fill('ytqhj[bhehu');
  await expect(list.instead).toBeVisible();
  await list.instead.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(list.instead).toHaveCount(0);
  await expect(list.summary).toBeFocused();
});

test('deleting saved checks leaves the focus with the next one, and at last with the page', async ({ check, mine, page }) => {
  await check.open(`/en/check/${fragment}`);
  for (const name of ['one', 'two', 'three']) await check.save(name);
  await mine.open('/en/mine/');
  await expect(mine.saved).toHaveCount(3);
  const deleting = (name) => mine.deleting(name);
  await deleting('one').focus();
  await page.keyboard.press('Enter');
  await expect(mine.saved).toHaveCount(2);
  await expect(deleting('two')).toBeFocused();
  await deleting('three').focus();
  await page.keyboard.press('Enter');
  await expect(deleting('two'), 'the last of the rest').toBeFocused();
  await page.keyboard.press('Enter');
  await expect(mine.saved).toHaveCount(0);
  await expect(mine.heading).toBeFocused();
});

test('who goes on to the next field at once keeps the focus there', async ({ check, page }) => {
  await check.open('/en/check/');
  // As soon as the field is drawn, before the page itself moves the focus.
  await page.evaluate(() => {
    const watch = new MutationObserver(() => document.querySelector('input[type=search]')?.focus());
    watch.observe(document.body, { childList: true, subtree: true });
    document.querySelector('[data-answer="citizenship=other"]').click();
  });
  await expect(check.search).toBeFocused();
  await settled(page);
  await expect(check.search).toBeFocused();
});

// Every control that stands on a page, pressed by the keyboard, each on a page opened anew.
const pages = {
  list: '/ru/',
  'what is similar': `/ru/?q=${encodeURIComponent('сисадмин')}`,
  'what was retyped': '/ru/?q=ytqhj%5Bbhehu',
  'nothing found': '/ru/?q=qqqqqq',
  profession: '/ru/2217-4-001/',
  'first question': '/ru/check/',
  'question of the profession': '/ru/check/?field=digital#v=1&citizenship=other',
  result: `/ru/check/${fragment}`,
  absent: `/ru/check/#v=1&citizenship=other&profession=none`,
  rules: '/ru/rules/',
  embedding: '/ru/about/embed/',
};

const controls = '#main :is(a[href], button, summary, input[type=checkbox], input[type=radio])';
/** So many of one kind are pressed: fifty rows answer alike, and on a phone as they do elsewhere. */
const ofAKind = (isMobile) => (isMobile ? 1 : 3);

for (const [name, path] of Object.entries(pages)) {
  test(`no control of ${name} loses the focus when it is pressed by keyboard`, async ({ check, page, isMobile }) => {
    test.slow();
    await check.open(path);
    if (name === 'result') await check.page.evaluate(() => localStorage.setItem('kerek', '1;;;;;a:v%3D1,b:v%3D1'));
    // Of each kind of control the first ones: a kind is its tag and class, and those of what it stands in.
    const kinds = await page.locator(controls).evaluateAll((all) =>
      all.map((control) => (control.checkVisibility() ? [control, control.parentElement, control.parentElement.parentElement].map((element) => `${element.tagName}.${element.className}`).join(' ') : null)),
    );
    const chosen = kinds.flatMap((kind, place) => (kind && kinds.slice(0, place).filter((other) => other === kind).length < ofAKind(isMobile) ? [place] : []));
    expect(chosen.length).toBeGreaterThan(0);
    const lost = [];
    const kept = await page.evaluate(() => ({ ...localStorage }));
    for (const place of chosen) {
      // What an earlier press has left on the device would change which control stands where.
      await page.evaluate((kept) => (localStorage.clear(), Object.assign(localStorage, kept)), kept);
      await page.goto('about:blank');
      await check.open(path);
      // Prints and leaves are the browser's.
      await page.evaluate(() => (window.print = () => {}));
      const control = page.locator(controls).nth(place);
      const what = await control.evaluate((element) => element.outerHTML.slice(0, 100));
      if (/download|target=|adilet/.test(what)) continue;
      await control.focus();
      const isOurs = await control.evaluate((element) => !element.href || new URL(element.href).origin === location.origin);
      if (!isOurs) continue;
      const href = await control.evaluate((element) => element.href);
      await page.evaluate(() => (window.isThisPage = true));
      await page.keyboard.press((await control.getAttribute('type')) === 'checkbox' || (await control.getAttribute('type')) === 'radio' ? 'Space' : 'Enter');
      if (href) await page.waitForURL(href, { waitUntil: 'load' });
      // A page that the browser opens anew begins at its top.
      const isAnew = await settled(page).then(
        () => page.evaluate(() => !window.isThisPage),
        () => true,
      );
      if (!isAnew && !(await focused(page))) lost.push(what);
    }
    expect(lost).toEqual([]);
  });
}
