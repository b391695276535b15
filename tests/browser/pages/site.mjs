// What every page has: address, heading, sections, languages.

export class SitePage {
  constructor(page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1 });
    this.search = page.locator('input[type=search]');
  }

  /** Opens an address and waits until the app has taken the page over. */
  async open(path) {
    await this.page.goto(path);
    await this.ready();
  }

  async ready() {
    await this.page.locator('html[data-ready]').waitFor({ state: 'attached' });
  }

  async language(name) {
    await this.page.locator('.languages summary').click();
    await this.page.locator('.languages').getByRole('link', { name, exact: true }).click();
  }

  async section(name) {
    await this.page.locator('.sections').getByRole('link', { name }).click();
  }
}
