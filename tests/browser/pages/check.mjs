import { SitePage } from './site.mjs';

/** The checker. */
export class CheckPage extends SitePage {
  constructor(page) {
    super(page);
    this.verdict = page.locator('[data-verdict]');
    this.answers = page.locator('.answers');
    this.conditions = page.locator('.conditions li');
    this.statements = page.locator('.statement');
    this.notice = page.locator('.notice');
  }

  async citizen(id) {
    await this.page.locator(`[data-answer="${id}"]`).click();
  }

  async work(words, code) {
    await this.search.fill(words);
    await this.page.locator(`[data-code="${code}"] a`).click();
  }

  async change(question) {
    await this.answers.getByRole('link', { name: question }).click();
  }
}
