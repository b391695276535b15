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
const written = (pattern) => join(staging, names.find((name) => pattern.test(name)));
// What wasm-bindgen wrote for each program: its script and its WebAssembly.
const programs = ['list', 'checker', 'many', 'mine'].map((name) => ({
  name,
  glue: written(new RegExp(`^${name}(-[0-9a-f]+)?\\.js$`)),
  wasm: written(new RegExp(`^${name}(-[0-9a-f]+)?_bg\\.wasm$`)),
}));

// Each script, what it is made from, and the program that it starts, if it does.
const scripts = [
  { name: 'root', entry: 'root.mjs' },
  { name: 'list', entry: 'start.mjs', program: 'list' },
  { name: 'checker', entry: 'start.mjs', program: 'checker' },
  { name: 'many', entry: 'start.mjs', program: 'many' },
  { name: 'mine', entry: 'start.mjs', program: 'mine' },
  { name: 'frame', entry: 'frame.mjs', program: 'checker' },
  { name: 'examples', entry: 'examples.mjs', program: 'checker' },
  { name: 'reading', entry: 'reading.mjs' },
  { name: 'embedding', entry: 'embedding.mjs' },
  { name: 'embed-check', entry: 'embed-check.mjs' },
  { name: 'qr', entry: 'qr.mjs' },
];

// The same digits as `fingerprint` in src/bin/site/assets.rs.
function hashed(stem, extension, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
  return join(staging, `${stem}-${hash}.${extension}`);
}

const bundles = await Promise.all(
  scripts.map(async ({ name, entry, program }) => {
    const { outputFiles } = await build({
      entryPoints: [join(root, 'src/bin/site/scripts', entry)],
      alias: program && { kerek: programs.find(({ name }) => name === program).glue },
      bundle: true,
      format: 'esm',
      minify: true,
      target: ['es2022'],
      legalComments: 'none',
      // The program of My list searches nothing, and so exports no `learn`.
      logOverride: { 'import-is-undefined': 'silent' },
      write: false,
    });
    return [name, outputFiles[0].contents];
  }),
);
for (const { name, glue, wasm } of programs) {
  renameSync(wasm, hashed(name, 'wasm', readFileSync(wasm)));
  rmSync(glue);
}
for (const [name, script] of bundles) writeFileSync(hashed(name, 'js', script), script);
// The sheets that Trunk copied for the page of `trunk serve`; the binary `site` writes those of the published pages.
for (const name of names) if (name.endsWith('.css')) rmSync(join(staging, name));
