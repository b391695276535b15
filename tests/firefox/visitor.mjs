// A visitor with Firefox, driven through WebDriver BiDi: what the walks need and nothing more.
// The browser tests proper are in tests/browser; Playwright does not drive the Firefox that people have.

import puppeteer from 'puppeteer-core';

const firefox = process.env.KEREK_FIREFOX ?? '/usr/bin/firefox-esr';

/** Asks again and again until two answers are the same. */
export async function same(one, other) {
  const end = Date.now() + 20_000;
  for (;;) {
    const answers = await Promise.all([one(), other()]);
    if (answers[0] === answers[1]) return;
    if (Date.now() > end) throw new Error(`never the same: ${answers.join(' and ')}`);
  }
}

export const launch = () => puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true });

/** A tab as wide as a phone, and what went wrong in it. */
export class Visitor {
  static async in(browser) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 360, height: 740 });
    return new Visitor(page);
  }

  constructor(page) {
    this.page = page;
    this.faults = [];
    // Hosts of the tests have no icon, and allow themselves none.
    const note = (text) => text.includes('favicon.ico') || this.faults.push(text);
    page.on('pageerror', ({ message }) => note(message));
    page.on('console', (message) => message.type() === 'error' && note(message.text()));
  }

  async open(url) {
    await this.page.goto(url);
    await this.ready();
  }

  ready(frame = this.page) {
    return frame.waitForSelector('html[data-ready]');
  }

  /** The frame of the checker in another site's page. */
  async frame() {
    const frame = await (await this.page.waitForSelector('>>> iframe')).contentFrame();
    await this.ready(frame);
    return frame;
  }

  type(words, frame = this.page) {
    return frame.locator('input[type=search]').fill(words);
  }

  press(selector, frame = this.page) {
    return frame.locator(selector).click();
  }

  /** Waits until so many rows are shown, and tells their codes. */
  async rows(count, kind = 'match') {
    const rows = `[data-results="${kind}"] [data-code]`;
    await this.page.waitForFunction((rows, count) => document.querySelectorAll(rows).length === count, {}, rows, count);
    return this.page.$$eval(rows, (found) => found.map(({ dataset }) => dataset.code));
  }

  text(selector) {
    return this.page.$eval(selector, ({ textContent }) => textContent);
  }

  verdict(verdict, frame = this.page) {
    return frame.waitForSelector(`[data-verdict="${verdict}"]`);
  }

  /** Waits until the address matches. */
  at(pattern) {
    return this.page.waitForFunction((pattern) => new RegExp(pattern).test(location.href), {}, pattern.source);
  }

  /** Waits until something is true in the page. */
  until(question, ...args) {
    return this.page.waitForFunction(question, {}, ...args);
  }
}
