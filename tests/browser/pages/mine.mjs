import { SitePage } from './site.mjs';

/** The reader's own list. */
export class MinePage extends SitePage {
  constructor(page) {
    super(page);
    this.saved = page.locator('.saved li');
    this.starred = page.locator('.starred li');
    this.days = page.locator('.timeline li');
    this.compared = page.locator('.compare');
    this.undo = page.locator('.undo button');
  }

  /** Takes a saved check away. */
  deleting(name) {
    return this.saved.filter({ hasText: name }).getByRole('button');
  }

  /** The row's box that has it compared. */
  box(code) {
    return this.page.locator(`.starred [data-code="${code}"] input`);
  }
}
