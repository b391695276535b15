// The code of docs/embedding.md in a WordPress that is made for it and thrown away: what each role that writes may put
// into a post, what WordPress leaves of it, and what readers then have.
//
//   KEREK_PICTURES=docs make wordpress     makes the pictures of docs/embedding.md anew: look at each

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { chromium, expect as expecting } from '@playwright/test';
import { Checker } from '../browser/pages/host.mjs';
import { dist, root, row } from '../browser/published.mjs';
import { Site, freePort } from '../server.mjs';
import { WordPress } from './wordpress.mjs';
import { Writer } from './writer.mjs';

const documentation = readFileSync(join(root, 'docs/embedding.md'), 'utf8');
const [element, frame] = Array.from(documentation.matchAll(/```html\n([^`]+)```/g), ([, code]) => code);
const [plugin] = Array.from(documentation.matchAll(/```php\n([^`]+)```/g), ([, code]) => code);

/** The folder for the pictures, if they are asked for. */
const pictures = process.env.KEREK_PICTURES;
// WordPress takes its time.
const expect = expecting.configure({ timeout: 20_000 });

describe('WordPress', () => {
  let site;
  let wordpress;
  let browser;
  let faults;
  const open = [];
  const title = 'Check your profession';

  before(async () => {
    site = new Site(await freePort());
    process.once('exit', () => site.process?.kill());
    await site.start(dist);
    wordpress = await WordPress.start();
    const executablePath = process.env.KEREK_CHROMIUM ?? '/usr/bin/chromium';
    // When the run is broken off, what it has started is ended in one place; see Throwaway.
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
  });
  after(async () => {
    await browser?.close();
    wordpress?.stop();
    await site?.stop();
  });
  afterEach(async () => {
    wordpress.relent();
    await Promise.all(open.splice(0).map((context) => context.close()));
  });

  /** Documented code, for the site that is tested. */
  const here = (code) => code.replaceAll('https://kerek.example/', site.url);

  async function loggedIn(role) {
    const writer = await Writer.logIn(browser, wordpress.url, role);
    open.push(writer.page.context());
    return writer;
  }

  /** Where readers find a post that somebody of this role has published, with this code in it. */
  async function published(role, code) {
    const writer = await loggedIn(role);
    await writer.beginPost(title);
    await writer.addCode(here(code));
    return writer.publish();
  }

  /** The post as a reader who is not known there has it. */
  async function read(address) {
    const context = await browser.newContext({ viewport: { width: 1000, height: 720 } });
    open.push(context);
    const page = await context.newPage();
    faults = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(address);
    return page;
  }

  /** The checker is there, as wide as the text around it, answers, and becomes as high as its content. */
  async function works(page) {
    const checker = new Checker(page.locator('kerek-checker iframe'));
    await expect(checker.ready).toBeAttached();
    await standsInText(page);
    await checker.citizen('other');
    await checker.work(row('2217-4-001').ru, '2217-4-001');
    await expect(checker.verdict).toHaveAttribute('data-verdict', 'listed');
    await expect.poll(() => checker.heights().then(({ outer, inner }) => outer - inner), 'the frame is as high as its content').toBe(0);
    await expect(page.getByRole('link', { name: 'Check a profession' })).toBeHidden();
    assert.deepEqual(faults, [], 'nothing went wrong');
  }

  /** The frame is no wider than the text of the post, and does not stand beside it. */
  async function standsInText(page) {
    const [text, frame] = await Promise.all(['h1', 'iframe'].map((name) => page.locator(name).first().evaluate((box) => ({ from: box.getBoundingClientRect().left, width: box.clientWidth }))));
    assert.deepEqual(frame, text);
  }

  /** Neither script nor element nor frame, but the way to the full page. */
  async function onlyLinks(page) {
    await expect(page.locator('kerek-checker, iframe, script[src*="embed.js"]')).toHaveCount(0);
    await page.getByRole('link', { name: 'Check a profession' }).click();
    await expect(page).toHaveURL(/\/kk\/check\/$/);
    await expect(page.locator('html[data-ready]')).toBeAttached();
  }

  /** Writes a picture for the docs, if they are asked for: as much of the page from above. */
  async function picture(page, name, height) {
    if (pictures) await page.screenshot({ path: join(root, pictures, `${name}.png`), clip: { x: 0, y: 0, width: 1000, height } });
  }

  test('an administrator puts the element into a post, and its readers have the checker', async (t) => {
    t.diagnostic(`WordPress ${wordpress.version}`);
    const page = await read(await published('administrator', element));
    await expect(new Checker(page.locator('iframe')).ready).toBeAttached();
    await picture(page, 'wordpress-post', 640);
    await works(page);
  });

  test('what it looks like to paste the code', { skip: !pictures }, async () => {
    const editor = await loggedIn('editor');
    await editor.beginPost(title);
    await editor.addCode(element.trim());
    await picture(editor.page, 'wordpress-block', 400);
    await editor.openMenuOfBlock();
    await picture(editor.page, 'wordpress-share', 640);
  });

  test('an editor may do the same', async () => {
    await works(await read(await published('editor', element)));
  });

  test('a plain frame needs no script, and keeps the height that it was given', async () => {
    const page = await read(await published('editor', `<div>${frame}</div>`));
    const checker = new Checker(page.locator('iframe'));
    await expect(checker.ready).toBeAttached();
    await standsInText(page);
    await checker.citizen('other');
    await expect(checker.verdict).toHaveAttribute('data-verdict', 'listed');
    assert.equal(await checker.iframe.evaluate(({ clientHeight }) => clientHeight), 720);
  });

  test('of what an author puts in, the link is left', async () => {
    await onlyLinks(await read(await published('author', element)));
  });

  test('of a plain frame, an author is left with nothing', async () => {
    const page = await read(await published('author', frame));
    await expect(page.locator('iframe')).toHaveCount(0);
    await expect(page.locator('.wp-block-post-content')).toHaveText(/^\s*$/);
  });

  test('of what a contributor hands in, an editor publishes the link', async () => {
    const contributor = await loggedIn('contributor');
    await contributor.beginPost(title);
    await contributor.addCode(here(element));
    const handedIn = await contributor.handIn();
    const editor = await loggedIn('editor');
    await editor.takeOver(handedIn);
    await onlyLinks(await read(await editor.publish()));
  });

  test('code that an editor puts into the post of an author is gone when the author saves it again', async () => {
    const address = await published('author', '<p>More will stand here soon.</p>');
    const editor = await loggedIn('editor');
    await editor.takeOver(address);
    await editor.changeCode(here(element));
    await works(await read(address));
    const author = await loggedIn('author');
    await author.takeOver(address);
    await author.changeTitle('Check your profession again');
    await onlyLinks(await read(address));
  });

  test('a block that an administrator shares stays, whoever saves the post, and authors and contributors may put it in', async () => {
    const administrator = await loggedIn('administrator');
    await administrator.beginPost(title);
    await administrator.addCode(here(element));
    await administrator.shareBlock('Kerek');
    await works(await read(await administrator.publish()));
    const number = await administrator.numberOfShared('Kerek');

    const editor = await loggedIn('editor');
    await editor.beginPost(title);
    await editor.addBlock('kerek', 'Kerek');
    await works(await read(await editor.publish()));

    const author = await loggedIn('author');
    await author.beginPost(title);
    await author.pasteShared(number);
    const address = await author.publish();
    await works(await read(address));
    await author.changeTitle('Check your profession again');
    await works(await read(address));

    const contributor = await loggedIn('contributor');
    await contributor.beginPost(title);
    await contributor.pasteShared(number);
    const handedIn = await contributor.handIn();
    await editor.takeOver(handedIn);
    await works(await read(await editor.publish()));
  });

  test('where nobody may put in code, administrators are left with the link, too', async () => {
    wordpress.forbidCode();
    await onlyLinks(await read(await published('administrator', element)));
  });

  test('where somebody has put the plugin on the server, the element alone is enough, and everybody may put it in', async () => {
    wordpress.forbidCode();
    wordpress.addMustUsePlugin('kerek.php', here(plugin));
    const [alone] = element.match(/<kerek-checker.*/);
    await works(await read(await published('author', alone)));
  });
});
