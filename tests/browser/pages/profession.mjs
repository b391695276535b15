import { SitePage } from './site.mjs';

/** One row of the list. */
export class ProfessionPage extends SitePage {
  constructor(page) {
    super(page);
    this.levels = page.locator('.levels tbody tr');
    this.star = page.locator('.star');
    this.statements = page.locator('.statement');
    this.toCheck = page.locator('article .button');
    this.back = page.locator('.back');
  }
}
