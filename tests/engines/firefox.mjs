// A visitor with Firefox, driven through WebDriver BiDi: what the walks need and nothing more. Playwright, which the
// browser tests proper are written with, does not drive the Firefox that people have.

import puppeteer from 'puppeteer-core';

const firefox = process.env.KEREK_FIREFOX ?? '/usr/bin/firefox-esr';

const started = (preferences) => {
  // As where a finger is all there is to point with.
  const extraPrefsFirefox = { 'ui.primaryPointerCapabilities': 1, ...preferences };
  return puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true, extraPrefsFirefox });
};

/** Starts the browser: a tab of its own for each visitor, the size of a phone; another browser for whom storage is denied. */
export async function launch() {
  const browsers = [await started({})];
  return {
    async visitor({ storage = true } = {}) {
      if (!storage) browsers.push(await started({ 'dom.storage.enabled': false }));
      const context = await browsers.at(storage ? 0 : -1).createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width: 360, height: 640 });
      return new Visitor(page);
    },
    close: () => Promise.all(browsers.map((browser) => browser.close())),
  };
}

class Visitor {
  constructor(page) {
    this.page = page;
    // The page, or the frame of it that is spoken to.
    this.scope = page;
    this.faults = [];
    // Hosts of the tests have no icon, and allow themselves none.
    const note = (text) => text.includes('favicon.ico') || this.faults.push(text);
    page.on('pageerror', ({ message }) => note(message));
    page.on('console', (message) => message.type() === 'error' && note(message.text()));
  }

  goto(url) {
    return this.page.goto(url);
  }

  reload() {
    return this.page.reload();
  }

  back() {
    return this.page.goBack();
  }

  run(question, ...args) {
    return this.scope.evaluate(question, ...args);
  }

  until(question, ...args) {
    return this.scope.waitForFunction(question, {}, ...args);
  }

  press(selector) {
    return this.scope.locator(selector).click();
  }

  type(words) {
    return this.scope.locator('input[type=search]').fill(words);
  }

  key(name) {
    return this.page.keyboard.press(name);
  }

  /** Does something in the frame of the checker in another site's page. */
  async inFrame(act) {
    this.scope = await (await this.page.waitForSelector('>>> iframe')).contentFrame();
    try {
      await this.scope.waitForSelector('html[data-ready]');
      return await act();
    } finally {
      this.scope = this.page;
    }
  }

  leave() {
    return this.page.browserContext().close();
  }
}
