// Makes the icons of the installed app from public/icon.svg. Run it when the drawing
// has changed; the pictures are kept in the repository.
//
//   node tools/icons.mjs

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const folder = fileURLToPath(new URL('../public/', import.meta.url));
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
// Systems cut a maskable icon to their own shape: the drawing keeps to the middle 80 %.
const icons = [
  ['icon-192.png', 192, 1],
  ['icon-512.png', 512, 1],
  ['icon-maskable-512.png', 512, 0.7],
  ['apple-touch-icon.png', 180, 0.8],
];

const browser = await chromium.launch({ executablePath: process.env.KEREK_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
for (const [name, size, share] of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const background = share < 1 ? '#00677f' : 'transparent';
  const side = Math.round(size * share);
  await page.setContent(`<body style="margin:0;display:grid;place-items:center;height:100vh;background:${background}"><div style="width:${side}px;height:${side}px">${svg.replace('<svg', '<svg width="100%" height="100%"')}</div></body>`);
  writeFileSync(join(folder, name), await page.screenshot({ omitBackground: share === 1 }));
  await page.close();
}
await browser.close();
