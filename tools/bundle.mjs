// Makes of what Trunk has written the files that a page loads: one script for each kind of page, with the script that
// wasm-bindgen wrote bundled into those that start the app, and names that change with the content.
//
//   node tools/bundle.mjs STAGING   (called by the binary `site`)

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const staging = resolve(process.argv[2]);
const root = fileURLToPath(new URL('..', import.meta.url));
const names = readdirSync(staging);
const glue = join(staging, names.find((name) => /^kerek-[0-9a-f]+\.js$/.test(name)));
const wasm = join(staging, names.find((name) => /^kerek-[0-9a-f]+_bg\.wasm$/.test(name)));

// The script of the app, of the app in a frame, and of the pages that are only read.
const scripts = {
  app: 'start.mjs',
  frame: 'frame.mjs',
  reading: 'reading.mjs',
  examples: 'examples.mjs',
  embedding: 'embedding.mjs',
  'embed-check': 'embed-check.mjs',
};

// The same digits as `fingerprint` in src/bin/site/assets.rs.
function hashed(stem, extension, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return join(staging, `${stem}-${hash}.${extension}`);
}

const bundles = await Promise.all(
  Object.entries(scripts).map(async ([name, entry]) => {
    const { outputFiles } = await build({
      entryPoints: [join(root, 'src/bin/site/scripts', entry)],
      alias: { kerek: glue },
      bundle: true,
      format: 'esm',
      minify: true,
      target: ['es2022'],
      legalComments: 'none',
      write: false,
    });
    return [name, outputFiles[0].contents];
  }),
);
for (const [name, script] of bundles) writeFileSync(hashed(name, 'js', script), script);
renameSync(wasm, hashed('app', 'wasm', readFileSync(wasm)));
rmSync(glue);
// The sheets that Trunk copied for the page of `trunk serve`; the binary `site` writes those of the published pages.
for (const name of names) if (name.endsWith('.css')) rmSync(join(staging, name));
