// The checker in the pages of other sites: on another origin, under a strict policy of
// theirs, among friendly and hostile hosts.
import { test as base, expect } from '@playwright/test';
import { faintColours, violations } from './axe.mjs';
import { whole } from './chromium.mjs';
import { Checker, HostPage } from './pages/host.mjs';
import { act, drawn, inField, row } from './published.mjs';

const test = base.extend({
  host: async ({ page }, use) => {
    const host = new HostPage(page, test.info().config.metadata.hosts);
    await use(host);
    expect(host.faults, 'nothing went wrong').toEqual(host.expected ?? []);
  },
});

test.use({ launchOptions: whole });

/** The walk of somebody whose profession is listed. */
async function answered(checker) {
  await expect(checker.ready).toBeAttached();
  await checker.citizen('other');
  await checker.work(row('2217-4-001').ru, '2217-4-001');
  await expect(checker.verdict).toHaveAttribute('data-verdict', 'listed');
}

const grown = (checker) => expect.poll(async () => (({ outer, inner }) => outer - inner)(await checker.heights()), 'the frame is as high as its content').toBe(0);

test('the element carries the whole checker, as high as its content', async ({ host }) => {
  await host.open('element');
  const checker = host.frame();
  await expect(checker.iframe).toHaveAttribute('title', /Керек/);
  await expect(checker.iframe).toHaveAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox');
  await answered(checker);
  await grown(checker);
  await expect(checker.inside.locator('.framed')).toContainText(`№ ${act.number}`);
  await expect(checker.full).toHaveAttribute('href', /\/ru\/check\/#.*profession=2217-4-001/);
  const heights = await host.told('kerek-height');
  expect(heights.at(-1)).toEqual({ height: (await checker.heights()).inner });
  await expect(host.page.getByText('the full page')).toBeHidden();
});

test('the result is told only after the reader has agreed, and only while they do', async ({ host }) => {
  await host.open('element');
  const checker = host.frame();
  await answered(checker);
  await expect(checker.inside.locator('.sharing')).toContainText(host.url);
  await expect(checker.consent).not.toBeChecked();
  expect(await host.told('kerek-result')).toEqual([]);
  await checker.consent.check();
  await expect.poll(() => host.told('kerek-result')).toEqual([{ verdict: 'listed', code: '2217-4-001' }]);
  await checker.change();
  await checker.citizen('kazakhstan');
  await expect.poll(() => host.told('kerek-result').then((told) => told.at(-1))).toEqual({ verdict: 'not-foreigner', code: '2217-4-001' });
  await checker.consent.uncheck();
  const before = (await host.told('kerek-result')).length;
  await checker.change();
  await checker.citizen('other');
  await expect(checker.verdict).toHaveAttribute('data-verdict', 'listed');
  expect(await host.told('kerek-result')).toHaveLength(before);
});

test('several on one page keep to themselves', async ({ host }) => {
  await host.open('several');
  const [kazakh, english, fixed] = [0, 1, 2].map((nth) => host.frame(nth));
  await expect(kazakh.ready).toBeAttached();
  await expect(kazakh.root).toHaveAttribute('lang', 'kk');
  await expect(english.root).toHaveAttribute('data-theme', 'dark');
  await english.citizen('other');
  await expect(english.verdict).toHaveAttribute('data-verdict', 'listed');
  await expect(kazakh.verdict).toHaveCount(0);
  await fixed.iframe.scrollIntoViewIfNeeded();
  await fixed.citizen('other');
  // The group that was asked for is offered before anything is typed.
  await expect(fixed.inside.locator('[data-results="match"] [data-code]')).toHaveCount(drawn(inField('health')));
  expect((await fixed.heights()).outer).toBe(500);
  await grown(english);
});

test('attributes may change, and the answers stay', async ({ host }) => {
  await host.open('element');
  const checker = host.frame();
  const set = (name, value) => host.elements.evaluate((element, [name, value]) => element.setAttribute(name, value), [name, value]);
  await answered(checker);
  await set('theme', 'dark');
  await set('accent', 'green');
  await expect(checker.root).toHaveAttribute('data-theme', 'dark');
  await expect(checker.root).toHaveAttribute('data-accent', 'green');
  await set('lang', 'kk');
  await expect(checker.root).toHaveAttribute('lang', 'kk');
  await expect(checker.verdict).toHaveAttribute('data-verdict', 'listed');
  await expect(checker.root).toHaveAttribute('data-theme', 'dark');
  await expect(checker.iframe).toHaveAttribute('title', /тексеру/);
  await set('height', '640');
  await expect.poll(() => checker.heights().then(({ outer }) => outer)).toBe(640);
  await host.elements.evaluate((element) => element.removeAttribute('height'));
  await grown(checker);
});

test('it is taken out cleanly, and put in again', async ({ host, page }) => {
  await host.open('element');
  await expect(host.frame().ready).toBeAttached();
  await page.evaluate(() => {
    window.kept = document.querySelector('kerek-checker');
    window.kept.remove();
    window.told.length = 0;
  });
  await page.evaluate(() => postMessage({ kerek: 1, say: 'height', height: 900 }, '*'));
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(await host.told('kerek-height')).toEqual([]);
  await page.evaluate(() => document.body.append(window.kept));
  await answered(host.frame());
});

test('a plain frame needs no script of its host', async ({ host }) => {
  await host.open('plain');
  const checker = host.frame();
  await answered(checker);
  // Nobody listens, so nothing is offered to be shared.
  await expect(checker.inside.locator('.sharing')).toBeHidden();
});

test('what leads out of a frame opens beside it, with the answers', async ({ host, page }) => {
  await host.open('element');
  const checker = host.frame();
  await answered(checker);
  const [opened] = await Promise.all([page.waitForEvent('popup'), checker.full.click()]);
  await expect(opened.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'listed');
  expect(new URL(opened.url()).pathname).toBe('/ru/check/');
});

test('a frame without an origin of its own works, and remembers nothing', async ({ host }) => {
  await host.open('opaque');
  const checker = host.frame();
  await answered(checker);
  expect(await checker.root.evaluate(() => self.origin)).toBe('null');
  await expect(checker.inside.locator('.sharing')).toBeHidden();
});

test('a hostile host changes nothing but language and looks', async ({ host, page }) => {
  await host.open('element');
  const checker = host.frame();
  await answered(checker);
  await page.evaluate(() => {
    const frame = document.querySelector('kerek-checker').shadowRoot.querySelector('iframe').contentWindow;
    const wrong = [null, 'kerek', 7, [], {}, { kerek: 2, say: 'look', theme: 'dark' }, { kerek: 1, say: 'answers' }, { kerek: 1, say: 'look', theme: 'url(x)', lang: '../../', accent: '<img>', surface: {} }, { kerek: 1, say: 'look', answers: 'citizenship=none' }];
    for (let times = 0; times < 1500; times += 1) for (const message of wrong) frame.postMessage(message, '*');
    frame.postMessage({ kerek: 1, say: 'look', accent: 'violet' }, '*');
  });
  await expect(checker.root, 'what came after the flood was heard').toHaveAttribute('data-accent', 'violet');
  await expect(checker.root).toHaveAttribute('data-theme', 'auto');
  await expect(checker.root).toHaveAttribute('lang', 'ru');
  await expect(checker.verdict).toHaveAttribute('data-verdict', 'listed');
});

test('the element believes only its own frame, and that only within bounds', async ({ host, page }) => {
  await host.open('element');
  const checker = host.frame();
  await expect(checker.ready).toBeAttached();
  await grown(checker);
  // Others in the page speak as the frame would.
  await page.evaluate(() => {
    window.told.length = 0;
    for (const message of [{ kerek: 1, say: 'result', verdict: 'listed', code: '2512-1-007' }, { kerek: 1, say: 'height', height: 3000 }]) postMessage(message, '*');
  });
  // The frame itself, were it taken over, says what cannot be.
  await checker.root.evaluate(() => {
    const say = (message) => parent.postMessage({ kerek: 1, ...message }, '*');
    for (const height of [NaN, Infinity, '<b>', null, {}]) say({ say: 'height', height });
    for (const [verdict, code] of [['yes', null], ['listed', '<script>'], ['listed', 7], ['listed', ['2512-1-007']]]) say({ say: 'result', verdict, code });
    say({ say: 'height', height: 1e9 });
    say({ say: 'height', height: -1e9 });
  });
  await expect.poll(() => host.told('kerek-height')).toEqual([{ height: 20000 }, { height: 240 }]);
  expect(await host.told('kerek-result')).toEqual([]);
});

test('script in attributes stays text', async ({ host, page }) => {
  await host.open('injected');
  const checker = host.frame();
  await expect(checker.ready).toBeAttached();
  expect(await page.evaluate(() => window.broken)).toBeUndefined();
  expect(await checker.iframe.getAttribute('src')).toMatch(/\/embed\/ru\/\?theme=auto&accent=sky&surface=plain$/);
});

test('the full site refuses to be framed', async ({ host, page }) => {
  host.expected = [expect.stringContaining('frame-ancestors')];
  await host.open('full');
  await expect.poll(() => host.faults.length).toBe(1);
  expect(page.frames().map((frame) => frame.url())).not.toContain(expect.stringContaining('/en/'));
  await expect(page.frameLocator('iframe').locator('main')).toHaveCount(0);
});

test('a host whose policy keeps the frame out shows the link instead', async ({ host, page }) => {
  host.expected = [expect.stringContaining('embed.js')];
  await host.open('closed');
  await expect(page.getByRole('link', { name: 'the full page' })).toBeVisible();
});

test('fifty changes of height settle', async ({ host, page }) => {
  await host.open('element');
  const checker = host.frame();
  await answered(checker);
  await page.evaluate(() => (window.told.length = 0));
  await checker.root.evaluate(async () => {
    const block = document.createElement('div');
    document.body.append(block);
    for (let change = 1; change <= 50; change += 1) {
      block.style.height = `${(change * 137) % 700}px`;
      await new Promise(requestAnimationFrame);
    }
  });
  await grown(checker);
  const told = (await host.told('kerek-height')).length;
  // As long again as the changes took, and nothing more is said.
  await page.evaluate(async () => {
    for (let frame = 0; frame < 50; frame += 1) await new Promise(requestAnimationFrame);
  });
  expect((await host.told('kerek-height')).length).toBe(told);
  expect(told).toBeLessThanOrEqual(52);
});

test("the host's styles and globals stay its own, and the frame's too", async ({ host, page }) => {
  await host.open('element');
  const checker = host.frame();
  await expect(checker.ready).toBeAttached();
  expect(await page.evaluate(() => Object.keys(window).filter((name) => /kerek/i.test(name)))).toEqual([]);
  expect(await page.evaluate(() => document.head.querySelectorAll('style, link').length)).toBe(1);
  const loud = 'rgb(255, 0, 255)';
  expect(await page.locator('#before').evaluate((button) => getComputedStyle(button).color)).toBe(loud);
  expect(await checker.inside.locator('h1').evaluate((heading) => getComputedStyle(heading).color)).not.toBe(loud);
  expect(await checker.inside.locator('h1').evaluate((heading) => getComputedStyle(heading).letterSpacing)).toBe('normal');
});

test('the element is as wide as its host lets blocks be, and not there when it is hidden', async ({ host, page }) => {
  await host.open('element');
  const checker = host.frame();
  await expect(checker.ready).toBeAttached();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('kerek-checker { max-inline-size: 300px }');
    document.adoptedStyleSheets = [sheet];
  });
  await expect.poll(() => checker.iframe.evaluate((frame) => frame.getBoundingClientRect().width)).toBe(300);
  await host.elements.evaluate((element) => (element.hidden = true));
  await expect(checker.iframe).toBeHidden();
});

test('the keyboard passes through the frame in order', async ({ host, page }) => {
  await host.open('element');
  const checker = host.frame();
  await expect(checker.ready).toBeAttached();
  await grown(checker);
  await page.locator('#before').focus();
  const inside = [];
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.locator('#after').evaluate((button) => button === document.activeElement)) break;
    inside.push(await checker.root.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 20)));
  }
  await expect(page.locator('#after')).toBeFocused();
  const places = await checker.root.evaluate(() => [...document.querySelectorAll('a[href], button, input, summary')].filter((element) => element.checkVisibility()).length);
  expect(inside).toHaveLength(places);
});

// The browser of these tests keeps nothing for frames of another site, and so no worker
// either; what is kept is seen on a host of the same site, whose origin is still another.
const ofTheSameSite = (host) => (host.url = host.url.replace('localhost', '127.0.0.1'));

test.describe('kept on the device', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the frame goes on without a network', async ({ host, context }) => {
    ofTheSameSite(host);
    await host.open('plain');
    const checker = host.frame();
    await expect(checker.ready).toBeAttached();
    await expect(checker.inside.locator('.kept')).not.toHaveAttribute('hidden');
    await context.setOffline(true);
    await checker.root.evaluate(() => location.reload());
    await answered(checker);
  });
});

test('until the reader comes near, a page carries one small script', async ({ host, page }) => {
  const asked = [];
  page.on('request', (request) => !request.url().startsWith(host.url) && asked.push(new URL(request.url()).pathname));
  await host.open('below');
  await page.evaluate(() => customElements.whenDefined('kerek-checker'));
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual(['/embed.js']);
  await host.elements.scrollIntoViewIfNeeded();
  await expect(host.frame().ready).toBeAttached();
});

test('the test page says what works where it stands', async ({ host, page }) => {
  ofTheSameSite(host);
  await host.open('check');
  const states = (checker) => checker.inside.locator('section:not([hidden]) [data-probe]').evaluateAll((probes) => Object.fromEntries(probes.map(({ dataset }) => [dataset.probe, dataset.state])));
  const [well, ill] = [new Checker(page.locator('kerek-checker iframe')), new Checker(page.locator('.narrow'))];
  await expect(well.ready).toBeAttached();
  await expect(well.root).toHaveAttribute('lang', 'kk');
  const names = ['framing', 'script', 'csp', 'sandbox', 'height', 'width', 'storage', 'language'];
  expect(await states(well)).toEqual(Object.fromEntries(names.map((name) => [name, 'ok'])));
  await expect(ill.ready).toBeAttached();
  expect(await states(ill)).toEqual({ framing: 'ok', script: 'ok', csp: 'bad', sandbox: 'bad', height: 'bad', width: 'bad', storage: 'bad', language: 'ok' });
  await expect(ill.inside.locator('section:not([hidden]) [data-probe="sandbox"] .mend')).toBeVisible();
});

test('the test page says so where the browser keeps nothing', async ({ host, page }) => {
  await host.open('check');
  const checker = new Checker(page.locator('kerek-checker iframe'));
  await expect(checker.ready).toBeAttached();
  await expect(checker.inside.locator('section[lang="kk"] [data-probe="storage"]')).toHaveAttribute('data-state', 'bad');
});

for (const theme of ['light', 'dark']) {
  test(`every look has enough contrast, ${theme}`, async ({ page, baseURL }) => {
    test.slow();
    for (const accent of ['sky', 'green', 'violet', 'burgundy']) {
      for (const surface of ['plain', 'soft']) {
        await page.goto(`${baseURL}/embed/ru/?theme=${theme}&accent=${accent}&surface=${surface}#v=1&citizenship=other&profession=2512-1-007`);
        await expect(page.locator('html[data-ready]')).toBeAttached();
        await expect(page.locator('html')).toHaveAttribute('data-accent', accent);
        expect(await faintColours(page), `${accent} ${surface}`).toEqual([]);
        await page.goto('about:blank');
      }
    }
  });
}

for (const width of [280, 1200]) {
  test(`a frame of ${width} px does not scroll sideways`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width, height: 700 });
    test.slow();
    for (const lang of ['ru', 'kk', 'en']) {
      for (const answers of ['', '#v=1&citizenship=other', '#v=1&citizenship=other&profession=2512-1-007']) {
        await page.goto(`${baseURL}/embed/${lang}/${answers}`);
        await expect(page.locator('html[data-ready]')).toBeAttached();
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${lang} ${answers}`).toBeLessThanOrEqual(width);
        await page.goto('about:blank');
      }
    }
  });
}

test.describe('the page for editors', () => {
  test('shows what is chosen, and gives code that does it', async ({ page, baseURL, host }) => {
    await page.goto(`${baseURL}/en/about/embed/`);
    await expect(page.locator('html[data-ready]')).toBeAttached();
    const checker = host.frame();
    await expect(checker.ready).toBeAttached();
    await page.getByLabel('Language', { exact: true }).and(page.locator('select')).selectOption('kk');
    await page.getByLabel('Light or dark').selectOption('dark');
    await page.getByLabel('Profession', { exact: true }).selectOption('2512-1-007');
    await expect(checker.root).toHaveAttribute('data-theme', 'dark');
    await expect(checker.root).toHaveAttribute('lang', 'kk');
    const code = (kind) => page.locator(`[data-snippet="${kind}"]`).textContent();
    const [script, iframe, policy] = [await code('script'), await code('iframe'), await code('csp')];
    expect(script).toContain('lang="kk" theme="dark" profession="2512-1-007"');
    expect(policy).toBe(`script-src ${baseURL}; frame-src ${baseURL}`);
    for (const snippet of [script, iframe]) {
      await host.paste(snippet);
      const made = host.frame();
      await expect(made.ready).toBeAttached();
      await expect(made.root).toHaveAttribute('data-theme', 'dark');
      await made.citizen('other');
      await expect(made.verdict).toHaveAttribute('data-verdict', 'listed');
    }
  });

  for (const lang of ['ru', 'kk', 'en']) {
    test(`has no fault that axe finds, ${lang}`, async ({ page, baseURL }) => {
      for (const path of [`/${lang}/about/embed/`, `/embed-check.html?lang=${lang}`]) {
        await page.goto(baseURL + path);
        await expect(page.locator('html[data-ready]')).toBeAttached();
        expect(await violations(page), path).toEqual([]);
      }
    });
  }
});
