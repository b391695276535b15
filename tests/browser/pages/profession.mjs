import { SitePage } from './site.mjs';

/** One row of the list. */
export class ProfessionPage extends SitePage {
  constructor(page) {
    super(page);
    this.levels = page.locator('details', { has: page.getByRole('heading', { name: 'Что значит код', includeHidden: true }) }).locator('dt');
    this.star = page.locator('.star');
    this.statements = page.locator('.statement');
    this.toCheck = page.locator('article .button');
    this.back = page.locator('.back');
  }
}
