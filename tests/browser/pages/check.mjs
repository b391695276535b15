import { SitePage } from './site.mjs';

/** The checker. */
export class CheckPage extends SitePage {
  constructor(page) {
    super(page);
    this.verdict = page.locator('[data-verdict]');
    this.answers = page.locator('.answers');
    this.conditions = page.locator('[data-condition]');
    this.statements = page.locator('.statement');
    this.notice = page.locator('.notice');
    this.step = page.locator('#step');
    this.papers = page.locator('[data-paper]');
    this.toSaved = page.locator('.to-saved');
  }

  async citizen(id) {
    await this.page.locator(`[data-answer="citizenship=${id}"]`).click();
  }

  async work(words, code) {
    await this.search.fill(words);
    await this.page.locator(`[data-code="${code}"] a`).click();
  }

  /** An answer to choose, as links write it. */
  option(question, value) {
    return this.page.locator(`[data-answer="${question}=${value}"]`);
  }

  condition(id) {
    return this.page.locator(`[data-condition="${id}"]`);
  }

  paper(id) {
    return this.page.locator(`[data-paper="${id}"]`);
  }

  /** Opens what a part of the page is folded into. */
  async unfold(part) {
    const fold = this.page.locator('details:not([open])', { has: part });
    if (await fold.count()) await fold.locator('> summary').click();
  }

  /** Enters the day that a paper's limit is counted from. */
  async day(paper, day) {
    const field = this.paper(paper).locator('input[type=date]');
    if (await field.isHidden()) await this.paper(paper).locator('.more > summary').click();
    await field.fill(day);
    await field.blur();
  }

  /** Keeps the check on the device; the page's language is English. */
  async save(name) {
    await this.unfold(this.page.getByLabel('Name of the check'));
    await this.page.getByLabel('Name of the check').fill(name);
    await this.page.getByRole('button', { name: 'Save on this device' }).click();
  }

  /** Opens a question again; the first one, if none is named. */
  async change(question = /./) {
    await this.unfold(this.answers);
    await this.answers.getByRole('link', { name: question }).first().click();
  }
}
