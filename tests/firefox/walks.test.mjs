// The main walks, offline and embedding once more in Firefox.

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { dist, drawn, inField, naming, row, rows } from '../browser/published.mjs';
import { Server } from '../server.mjs';
import { Visitor, launch, same } from './visitor.mjs';

const port = 8400;
const url = `http://127.0.0.1:${port}/`;
const neurosurgeons = naming('нейрохирург').map(({ code }) => code).toSorted();
const hosts = `http://localhost:${port + 1}/`;
let browser;
let site;
let portal;
let visitor;

before(async () => {
  browser = await launch();
  portal = await new Server('portal.mjs', '--port', `${port + 1}`, '--kerek', url, '--pages', 'tests/browser/hosts').start();
});
beforeEach(async () => {
  site = await new Server('serve.mjs', '--port', `${port}`, '--dist', dist).start();
  visitor = await Visitor.in(browser);
});
afterEach(async () => {
  await visitor.page.browserContext().close();
  await site.stop();
  assert.deepEqual(visitor.faults, [], 'nothing went wrong');
});
after(async () => {
  await browser?.close();
  await portal?.stop();
});

test('a search finds a row, the other keyboard layout is read, and Back brings the query again', async () => {
  await visitor.open(`${url}ru/`);
  assert.equal((await visitor.rows(drawn(rows))).length, drawn(rows));
  await visitor.type('ytqhj[bhehu');
  assert.deepEqual((await visitor.rows(neurosurgeons.length)).toSorted(), neurosurgeons);
  await visitor.press('[data-code="2217-4-001"] h2 a');
  await visitor.at(/\/ru\/2217-4-001\/$/);
  await visitor.until(() => document.activeElement === document.querySelector('h1'));
  assert.equal(await visitor.text('h1'), row('2217-4-001').ru);
  await visitor.page.goBack();
  assert.deepEqual((await visitor.rows(neurosurgeons.length)).toSorted(), neurosurgeons);
  assert.equal(await visitor.page.$eval('input[type=search]', ({ value }) => value), 'ytqhj[bhehu');
});

test('the list is filtered, starred and worked by keys', async () => {
  await visitor.open(`${url}en/`);
  await visitor.press('[data-field="creative"]');
  await visitor.rows(drawn(inField('creative')));
  await visitor.press('[data-code] .star');
  await visitor.until(() => document.querySelector('.star').getAttribute('aria-pressed') === 'true');
  await visitor.page.focus('h1 ~ *, body');
  await visitor.page.keyboard.press('/');
  await visitor.until(() => document.activeElement.id === 'search');
  await visitor.page.keyboard.press('ArrowDown');
  await visitor.until(() => document.activeElement.closest('[data-code]'));
  await visitor.page.keyboard.press('Enter');
  await visitor.at(/\/en\/[\d-]+\/$/);
});

test('the checker comes to its verdict, and the address keeps the answers', async () => {
  await visitor.open(`${url}kk/check/`);
  await visitor.press('[data-answer="citizenship=other"]');
  await visitor.type('нейрохирург');
  await visitor.press('[data-code="2217-4-001"] a');
  await visitor.verdict('listed');
  await visitor.at(/profession=2217-4-001/);
  await visitor.page.reload();
  await visitor.verdict('listed');
  await visitor.press('.languages summary');
  await visitor.press('.languages [lang="en"]');
  await visitor.at(/\/en\/check\/#.*profession=2217-4-001/);
  await visitor.verdict('listed');
});

test('opened once, the site works without its server', async () => {
  await visitor.open(`${url}ru/`);
  await visitor.page.waitForSelector('.kept:not([hidden])');
  await site.stop();
  await visitor.open(`${url}kk/?q=2512-1-007`);
  await visitor.rows(1);
  for (const path of ['en/rules/', 'en/about/', 'ru/check/#v=1&citizenship=other&profession=2217-4-001']) await visitor.open(url + path);
  await visitor.verdict('listed');
});

test('the element grows with the checker, and tells the host after consent only', async () => {
  await visitor.page.goto(`${hosts}element.html`);
  const frame = await visitor.frame();
  await visitor.press('[data-answer="citizenship=other"]', frame);
  await visitor.type('нейрохирург', frame);
  await visitor.press('[data-code="2217-4-001"] a', frame);
  await visitor.verdict('listed', frame);
  await same(
    () => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
    () => visitor.page.evaluate(() => Math.round(document.querySelector('kerek-checker').shadowRoot.querySelector('iframe').getBoundingClientRect().height)),
  );
  const results = () => visitor.page.evaluate(() => window.told.filter(({ name }) => name === 'kerek-result').map(({ detail }) => detail));
  assert.deepEqual(await results(), []);
  await visitor.press('.sharing input', frame);
  await visitor.until(() => window.told.some(({ name }) => name === 'kerek-result'));
  assert.deepEqual(await results(), [{ verdict: 'listed', code: '2217-4-001' }]);
});

test('a frame without any script of the host works', async () => {
  await visitor.page.goto(`${hosts}plain.html`);
  const frame = await visitor.frame();
  await visitor.press('[data-answer="citizenship=kazakhstan"]', frame);
  await visitor.verdict('not-foreigner', frame);
});
