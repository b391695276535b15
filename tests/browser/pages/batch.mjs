import { SitePage } from './site.mjs';

/** The page for many professions at once. */
export class BatchPage extends SitePage {
  constructor(page) {
    super(page);
    this.text = page.locator('#many-text');
    this.problem = page.locator('#many-problem');
    this.said = page.locator('.many-said');
    this.lines = page.locator('.many-line');
    this.file = page.locator('.many input[type=file]');
    this.column = page.locator('#many-column');
    this.stop = page.locator('.many-progress button');
  }

  /** Pastes a list and has it checked. */
  async check(text) {
    await this.text.fill(text);
    await this.page.locator('.many [type=submit]').click();
  }

  line(number) {
    return this.page.locator(`.many-line[data-line="${number}"]`);
  }

  /** Shows the lines of a state alone; all without one. */
  async show(state) {
    await this.page.locator(state ? `.many-results .filter [data-state="${state}"]` : '.many-results .filter button:not([data-state])').click();
  }

  /** How many lines stand there, as the page says. */
  async count(state) {
    return Number(await this.page.locator(`.many-results .filter [data-state="${state}"] .count`).textContent());
  }

  /** The table as it is taken along, its lines in cells. */
  async table() {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.page.locator('.many-results .actions button').first().click()]);
    return download;
  }
}
