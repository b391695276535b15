// Writes every page at four widths, in every language, light and dark, into a folder, to be looked at.
//
//   node tests/browser/shots.mjs [FOLDER] [FILTER]     (make shots)

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { Site } from '../server.mjs';
import { dist, edition, languages, root } from './published.mjs';

const [folder = join(root, 'shots'), filter = ''] = process.argv.slice(2);
const answers = `#v=1&edition=${edition}&citizenship=other&profession=`;
const pages = {
  list: '',
  found: '?q=программист',
  similar: '?q=тестировщик',
  nothing: '?q=ытфздтс',
  profession: '2512-1-007/',
  group: '2166-1/',
  question: 'check/',
  listed: `check/${answers}2512-1-007`,
  covered: `check/${answers}2166-1-001&place=abroad`,
  absent: `check/${answers}~юрист`,
  blocked: `check/${answers}2512-1-007&grounds=expelled`,
  examples: 'check/examples/',
  rules: 'rules/#received=2026-12-17',
  editions: 'rules/editions/',
  about: 'about/',
  data: 'about/data/',
  embedding: 'about/embed/',
  parts: 'about/parts/',
  frame: { path: (lang) => `embed/${lang}/` },
};
const chromiumAt = process.env.KEREK_CHROMIUM ?? '/usr/bin/chromium';

mkdirSync(folder, { recursive: true });
const site = await new Site(8195).start(dist);
const browser = await chromium.launch({ executablePath: chromiumAt, args: ['--no-sandbox', '--disable-gpu'] });
let count = 0;
for (const colorScheme of ['light', 'dark']) {
  for (const width of [320, 390, 768, 1280]) {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    for (const lang of languages) {
      for (const [name, of] of Object.entries(pages)) {
        const file = `${name}-${lang}-${width}-${colorScheme}.png`;
        if (!file.includes(filter)) continue;
        const page = await context.newPage();
        await page.goto(site.url + (of.path?.(lang) ?? `${lang}/${of}`));
        await page.locator('html[data-ready]').waitFor({ state: 'attached' });
        await page.screenshot({ path: join(folder, file), fullPage: true });
        await page.close();
        count += 1;
      }
    }
    await context.close();
  }
}
await browser.close();
await site.stop();
console.log(`shots: ${count} pictures in ${folder}`);
