import { SitePage } from './site.mjs';

/** The home page: search, filter, rows. */
export class ListPage extends SitePage {
  constructor(page) {
    super(page);
    this.rows = page.locator('[data-results] [data-code]');
    this.matches = page.locator('[data-results="match"] [data-code]');
    this.similar = page.locator('[data-results="similar"] [data-code]');
    this.summary = page.locator('.summary');
    this.instead = page.locator('.instead');
  }

  async codes() {
    return this.rows.evaluateAll((rows) => rows.map((row) => row.dataset.code));
  }

  filter(field) {
    return this.page.locator(`[data-field="${field}"]`);
  }

  row(code) {
    return this.page.locator(`[data-code="${code}"]`);
  }

  star(code) {
    return this.row(code).locator('.star');
  }

  async follow(code) {
    await this.row(code).locator('h2 a').click();
  }
}
