// The main walks, offline, embedding and paper once more in the engines that Playwright does not drive as people have
// them: Firefox, and WebKit. Everything at the size of a phone.

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { dist, drawn, edition, inField, naming, row, rows } from '../browser/published.mjs';
import { Server } from '../server.mjs';
import * as firefox from './firefox.mjs';
import * as webkit from './webkit.mjs';

const port = 8400;
const url = `http://127.0.0.1:${port}/`;
const hosts = `http://localhost:${port + 1}/`;
const neurosurgeons = naming('нейрохирург').map(({ code }) => code).toSorted();
const check = `check/#v=1&edition=${edition}&citizenship=other`;

for (const [name, engine] of Object.entries({ Firefox: firefox, WebKit: webkit })) {
  describe(name, () => {
    let browser;
    let site;
    let portal;
    let visitor;

    before(async () => {
      browser = await engine.launch();
      portal = await new Server('portal.mjs', '--port', `${port + 1}`, '--kerek', url, '--pages', 'tests/browser/hosts').start();
    });
    beforeEach(async () => {
      site = await new Server('serve.mjs', '--port', `${port}`, '--dist', dist).start();
      visitor = await browser.visitor();
    });
    afterEach(async () => {
      await visitor.leave();
      await site.stop();
      assert.deepEqual(visitor.faults, [], 'nothing went wrong');
    });
    after(async () => {
      await browser?.close();
      await portal?.stop();
    });

    const ready = () => visitor.until(() => 'ready' in document.documentElement.dataset);
    async function open(path) {
      await visitor.goto(url + path);
      await ready();
    }
    const at = (pattern) => visitor.until((pattern) => new RegExp(pattern).test(location.href), pattern.source);
    const verdict = (verdict) => visitor.until((verdict) => document.querySelector('[data-verdict]')?.dataset.verdict === verdict, verdict);

    /** Waits until so many rows are shown, and tells their codes. */
    async function found(count) {
      const shown = '[data-results="match"] [data-code]';
      await visitor.until((shown, count) => document.querySelectorAll(shown).length === count, shown, count);
      return visitor.run((shown) => Array.from(document.querySelectorAll(shown), ({ dataset }) => dataset.code), shown);
    }

    async function answerListed() {
      await visitor.press('[data-answer="citizenship=other"]');
      await visitor.type('нейрохирург');
      await visitor.press('[data-code="2217-4-001"] a');
      await verdict('listed');
    }

    test('a search finds a row, the other keyboard layout is read, and Back brings the query again', async () => {
      await open('ru/');
      assert.equal((await found(drawn(rows))).length, drawn(rows));
      await visitor.type('ytqhj[bhehu');
      assert.deepEqual((await found(neurosurgeons.length)).toSorted(), neurosurgeons);
      await visitor.press('[data-code="2217-4-001"] h2 a');
      await at(/\/ru\/2217-4-001\/$/);
      await visitor.until(() => document.activeElement === document.querySelector('h1'));
      assert.equal(await visitor.run(() => document.querySelector('h1').textContent), row('2217-4-001').ru);
      await visitor.back();
      assert.deepEqual((await found(neurosurgeons.length)).toSorted(), neurosurgeons);
      assert.equal(await visitor.run(() => document.querySelector('input[type=search]').value), 'ytqhj[bhehu');
    });

    test('while one types, the first row stands near the top, and nothing is wider than the screen', async () => {
      for (const lang of ['ru', 'kk', 'en']) {
        await open(`${lang}/`);
        await visitor.press('#search');
        await visitor.type('онколог');
        await found(naming('онколог').length);
        // The field is brought up with the frame that draws what was found.
        await visitor.until(() => document.querySelector('[data-code]').getBoundingClientRect().top <= 200);
        assert.ok(await visitor.run(() => document.documentElement.scrollWidth <= innerWidth), lang);
      }
    });

    test('the list is filtered, starred and worked by keys', async () => {
      await open('en/');
      await visitor.press('[data-field="creative"]');
      await found(drawn(inField('creative')));
      await visitor.press('[data-code] .star');
      await visitor.until(() => document.querySelector('.star').getAttribute('aria-pressed') === 'true');
      await visitor.key('/');
      await visitor.until(() => document.activeElement.id === 'search');
      await visitor.key('ArrowDown');
      await visitor.until(() => document.activeElement.closest('[data-code]') !== null);
      await visitor.key('Enter');
      await at(/\/en\/[\d-]+\/$/);
    });

    test('the checker comes to its verdict, and the address keeps the answers', async () => {
      await open('kk/check/');
      await answerListed();
      await at(/profession=2217-4-001/);
      await visitor.reload();
      await verdict('listed');
      await visitor.press('.languages summary');
      await visitor.press('.languages [lang="en"]');
      await at(/\/en\/check\/#.*profession=2217-4-001/);
      await verdict('listed');
    });

    test('a check on paper has no buttons, and its link as a code', async () => {
      await open(`ru/${check}&profession=2217-4-001`);
      await verdict('listed');
      // As if it were paper: no driver of both shows that.
      await visitor.run(() => {
        dispatchEvent(new Event('beforeprint'));
        const ofPaper = (rules) => {
          for (const rule of rules) {
            if (rule.media?.mediaText === 'print') rule.media.mediaText = 'all';
            else if (rule.cssRules) ofPaper(rule.cssRules);
          }
        };
        for (const { cssRules } of document.styleSheets) ofPaper(cssRules);
      });
      const shown = await visitor.run(() => {
        const seen = (selector) => Array.from(document.querySelectorAll(selector)).filter((element) => element.checkVisibility()).length;
        return { buttons: seen('button'), links: seen('.printed-link'), code: document.querySelector('.qr path')?.getAttribute('d').length > 1000 };
      });
      assert.deepEqual(shown, { buttons: 0, links: 1, code: true });
    });

    test('opened once, the site works without its server', async () => {
      await open('ru/');
      await visitor.until(() => document.querySelector('.kept:not([hidden])') !== null);
      await site.stop();
      await open('kk/?q=2512-1-007');
      await found(1);
      for (const path of ['en/rules/', 'en/about/', 'ru/mine/', `ru/${check}&profession=2217-4-001`]) await open(path);
      await verdict('listed');
    });

    test('the element grows with the checker, and tells the host after consent only', async () => {
      await visitor.goto(`${hosts}element.html`);
      await visitor.inFrame(answerListed);
      // The height is told and taken while the checker still changes.
      const end = Date.now() + 20_000;
      const inside = () => visitor.inFrame(() => visitor.run(() => Math.ceil(document.body.getBoundingClientRect().height)));
      const outside = () => visitor.run(() => Math.round(document.querySelector('kerek-checker').shadowRoot.querySelector('iframe').getBoundingClientRect().height));
      for (let heights = []; heights.length === 0 || heights[0] !== heights[1]; heights = [await inside(), await outside()]) {
        assert.ok(Date.now() < end, `the frame of ${heights[1]} px does not become as high as its page, ${heights[0]} px`);
      }
      const results = () => visitor.run(() => window.told.filter(({ name }) => name === 'kerek-result').map(({ detail }) => detail));
      assert.deepEqual(await results(), []);
      // WebKit's driver clicks beside what stands further down in a frame.
      await visitor.inFrame(() => visitor.run(() => document.querySelector('.sharing input').click()));
      await visitor.until(() => window.told.some(({ name }) => name === 'kerek-result'));
      assert.deepEqual(await results(), [{ verdict: 'listed', code: '2217-4-001' }]);
    });

    test('a frame without any script of the host works', async () => {
      await visitor.goto(`${hosts}plain.html`);
      await visitor.inFrame(async () => {
        await visitor.press('[data-answer="citizenship=kazakhstan"]');
        await verdict('not-foreigner');
      });
    });

    test('who may keep nothing on the device comes to a verdict all the same', async () => {
      await visitor.leave();
      visitor = await browser.visitor({ storage: false });
      await open('ru/check/');
      assert.equal(await visitor.run(() => Boolean(window.localStorage)), false);
      await answerListed();
    });
  });
}
