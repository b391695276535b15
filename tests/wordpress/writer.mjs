/**
 * Somebody who writes in WordPress, by its block editor. What is pressed is called as in version 6.1, which Debian 12 has;
 * from 6.3 on reusable blocks are called patterns.
 */
export class Writer {
  #bar;
  #panel;
  #sharing;

  /** `role`: the name and the password of a user, too. */
  static async logIn(browser, url, role) {
    const context = await browser.newContext({ viewport: { width: 1000, height: 720 } });
    const page = await context.newPage();
    await page.goto(`${url}/wp-login.php`);
    await page.getByLabel('Username').fill(role);
    await page.getByLabel('Password', { exact: true }).fill(role);
    await page.getByRole('button', { name: 'Log In' }).click();
    await page.locator('#wpadminbar').waitFor();
    return new Writer(page, url);
  }

  constructor(page, url) {
    Object.assign(this, { page, url });
    this.code = page.getByRole('textbox', { name: 'HTML', exact: true });
    this.#bar = page.getByRole('region', { name: 'Editor top bar' });
    this.#panel = page.getByRole('region', { name: 'Editor publish' });
    this.#sharing = page.getByRole('menuitem', { name: 'Create Reusable block' });
  }

  async beginPost(title) {
    await this.page.goto(`${this.url}/wp-admin/post-new.php`);
    await this.page.getByRole('textbox', { name: 'Add title' }).fill(title);
  }

  /** Opens a post that somebody else still has open. `address`: where readers find it, or would. */
  async takeOver(address) {
    const { searchParams } = new URL(address);
    await this.page.goto(`${this.url}/wp-admin/post.php?post=${searchParams.get('p')}&action=edit`);
    await this.page.getByRole('link', { name: 'Take over' }).click();
  }

  /** A block on the next line, by the first letters of its name. */
  async addBlock(letters, name) {
    await this.page.getByRole('textbox', { name: 'Add title' }).press('Enter');
    await this.page.keyboard.type(`/${letters}`);
    await this.page.getByRole('option', { name }).click();
  }

  async addCode(code) {
    await this.addBlock('html', 'Custom HTML');
    await this.code.fill(code);
  }

  /** What can be done with the block at hand. */
  async openMenuOfBlock() {
    // While somebody types, it is out of the way.
    for (const to of [300, 310]) await this.page.mouse.move(to, to);
    await this.page.getByRole('toolbar', { name: 'Block tools' }).getByRole('button', { name: 'Options' }).click();
    await this.#sharing.hover();
  }

  /** Saves the block at hand under a name, for all who write. */
  async shareBlock(name) {
    await this.openMenuOfBlock();
    await this.#sharing.click();
    const dialog = this.page.getByRole('dialog', { name: 'Create Reusable block' });
    await dialog.getByLabel('Name').fill(name);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await this.page.getByText('Reusable block created.').first().waitFor();
  }

  /** The number of a block that is shared, as its address in WordPress has it. */
  async numberOfShared(name) {
    await this.#bar.getByRole('button', { name: 'Options' }).click();
    await this.page.getByRole('menuitem', { name: 'Manage Reusable blocks' }).click();
    await this.page.getByRole('link', { name: `“${name}” (Edit)` }).click();
    await this.page.waitForURL(/post=\d+/);
    return new URL(this.page.url()).searchParams.get('post');
  }

  /** The line that stands for a shared block, pasted below the title. */
  async pasteShared(number) {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.getByRole('textbox', { name: 'Add title' }).press('Enter');
    await this.page.evaluate((line) => navigator.clipboard.writeText(line), `<!-- wp:block {"ref":${number}} /-->`);
    await this.page.keyboard.press('Control+V');
    await this.page.getByText('Block has been deleted or is unavailable.').waitFor();
  }

  /** Publishes the post, and tells its address. */
  async publish() {
    await this.#bar.getByRole('button', { name: 'Publish', exact: true }).click();
    await this.#panel.getByRole('button', { name: 'Publish', exact: true }).click();
    const address = await this.#panel.getByRole('link', { name: 'View Post' }).getAttribute('href');
    await this.#panel.getByRole('button', { name: 'Close panel' }).click();
    return address;
  }

  /** What a contributor can do instead; tells the address that the post has once it is published. */
  async handIn() {
    await this.#bar.getByRole('button', { name: 'Publish', exact: true }).click();
    await this.#panel.getByRole('button', { name: 'Submit for Review' }).click();
    await this.page.getByText('Draft saved.').first().waitFor();
    const { searchParams } = new URL(this.page.url());
    return `${this.url}/?p=${searchParams.get('post')}`;
  }

  async changeCode(code) {
    await this.code.fill(code);
    await this.#update();
  }

  async changeTitle(title) {
    await this.page.getByRole('textbox', { name: 'Add title' }).fill(title);
    await this.#update();
  }

  async #update() {
    await this.page.getByRole('button', { name: 'Update', exact: true }).click();
    await this.page.getByText('Post updated.').first().waitFor();
  }
}
