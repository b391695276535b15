/** A page of another site that embeds the checker; see tests/browser/hosts. */
export class HostPage {
  constructor(page, url) {
    this.page = page;
    this.url = url;
    this.faults = [];
    page.on('pageerror', (error) => this.faults.push(`error: ${error.message}`));
    page.on('console', (message) => message.type() === 'error' && this.faults.push(`console: ${message.text()}`));
    this.elements = page.locator('kerek-checker');
  }

  async open(name) {
    await this.page.goto(`${this.url}/${name}.html`);
  }

  /** A page of this host with some code in it, as an editor would paste it. */
  async paste(code) {
    await this.open('plain');
    await this.page.evaluate((code) => {
      const place = document.querySelector('iframe');
      place.replaceWith(document.createRange().createContextualFragment(code));
    }, code);
  }

  /** The frame of an element, or one in the page itself. */
  frame(nth = 0) {
    return new Checker(this.page.locator('iframe').nth(nth));
  }

  /** What the page was told by events of this name. */
  async told(name) {
    return this.page.evaluate((name) => window.told.filter((event) => event.name === name).map(({ detail }) => detail), name);
  }
}

/** The checker inside a frame. */
export class Checker {
  constructor(iframe) {
    this.iframe = iframe;
    this.inside = iframe.contentFrame();
    this.root = this.inside.locator('html');
    this.ready = this.inside.locator('html[data-ready]');
    this.verdict = this.inside.locator('[data-verdict]');
    this.answers = this.inside.locator('.answers');
    this.consent = this.inside.locator('.sharing input');
    this.full = this.inside.locator('.framed a').first();
  }

  async citizen(id) {
    await this.inside.locator(`[data-answer="citizenship=${id}"]`).click();
  }

  /** Opens the first question again. */
  async change() {
    await this.inside.locator('details:not([open]):has(.answers) > summary').click();
    await this.answers.locator('a').first().click();
  }

  async work(words, code) {
    await this.inside.locator('input[type=search]').fill(words);
    await this.inside.locator(`[data-code="${code}"] a`).click();
  }

  /** The height of the frame, and of what stands in it. */
  async heights() {
    const outer = await this.iframe.evaluate((frame) => frame.getBoundingClientRect().height);
    const inner = await this.root.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    return { outer, inner };
  }
}
