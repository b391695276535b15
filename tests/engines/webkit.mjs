// A visitor with WebKit, the engine of every browser on an iPhone, as Debian builds it: driven through classic WebDriver,
// without a screen.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Builder, By, Capabilities, Key } from 'selenium-webdriver';
import { freePort } from '../server.mjs';

const phone = fileURLToPath(new URL('phone.js', import.meta.url));
/** How long anything may take to come about, in milliseconds. */
const PATIENCE = 20_000;

/** Starts the driver; each visitor has a browser of their own, the size of a phone. */
export async function launch() {
  const port = await freePort();
  // A group of its own, so that the screen ends with the driver.
  const driver = spawn('xvfb-run', ['--auto-servernum', 'WebKitWebDriver', `--port=${port}`], { stdio: 'ignore', detached: true });
  return {
    async visitor({ storage = true } = {}) {
      const args = storage ? [] : ['--no-storage'];
      const wanted = new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: phone, args } });
      return new Visitor(await answering(() => new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(wanted).build()));
    },
    async close() {
      process.kill(-driver.pid);
      await once(driver, 'exit');
    },
  };
}

/** Asks again while the driver is not there yet. */
async function answering(ask) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!/ECONNREFUSED/.test(error.message) || Date.now() > end) throw error;
    }
    await new Promise((again) => setTimeout(again, 100));
  }
}

class Visitor {
  // Classic WebDriver tells nothing of what a page writes on its console.
  faults = [];

  constructor(driver) {
    this.driver = driver;
  }

  goto(url) {
    return this.driver.get(url);
  }

  reload() {
    return this.driver.navigate().refresh();
  }

  back() {
    return this.driver.navigate().back();
  }

  run(question, ...args) {
    return this.driver.executeScript(`return (${question})(...arguments)`, ...args);
  }

  until(question, ...args) {
    return this.driver.wait(() => this.run(question, ...args), PATIENCE, `${question}`);
  }

  async press(selector) {
    await (await this.found(selector)).click();
  }

  async type(words) {
    const field = await this.found('input[type=search]');
    await field.clear();
    await field.sendKeys(words);
  }

  async key(name) {
    await this.driver.actions().sendKeys(Key[{ ArrowDown: 'ARROW_DOWN', Enter: 'ENTER' }[name]] ?? name).perform();
  }

  found(selector) {
    return this.driver.wait(async () => (await this.driver.findElements(By.css(selector)))[0], PATIENCE, selector);
  }

  async inFrame(act) {
    const frame = () => this.driver.executeScript("return document.querySelector('iframe') ?? document.querySelector('kerek-checker').shadowRoot.querySelector('iframe')");
    await this.driver.switchTo().frame(await this.driver.wait(frame, PATIENCE, 'the frame'));
    try {
      await this.until(() => 'ready' in document.documentElement.dataset);
      return await act();
    } finally {
      await this.driver.switchTo().defaultContent();
    }
  }

  leave() {
    return this.driver.quit();
  }
}
