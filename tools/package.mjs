// Builds the npm package in target/npm/kerek from the same code as the site, and packs it.
//
//   node tools/package.mjs     (make package)

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'target/npm/kerek');
const run = (program, ...args) => execFileSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

run('cargo', 'build', '--quiet', '--release', '--locked', '--target', 'wasm32-unknown-unknown', '--features', 'npm', '--bin', 'engine');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const built = join(process.env.CARGO_TARGET_DIR ?? join(root, 'target'), 'wasm32-unknown-unknown/release/engine.wasm');
run('wasm-bindgen', '--target', 'web', '--no-typescript', '--remove-name-section', '--remove-producers-section', '--out-dir', out, built);
const wasm = join(out, 'engine_bg.wasm');
run('wasm-opt', '-Oz', ...['bulk-memory', 'bulk-memory-opt', 'multivalue', 'mutable-globals', 'nontrapping-float-to-int', 'reference-types', 'sign-ext'].map((name) => `--enable-${name}`), '-o', wasm, wasm);

for (const name of ['index.mjs', 'index.d.ts', 'README.md']) cpSync(join(root, 'npm', name), join(out, name));
cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
const [, version] = readFileSync(join(root, 'Cargo.toml'), 'utf8').match(/^version = "(.+)"$/m);
writeFileSync(join(out, 'package.json'), `${JSON.stringify({ ...JSON.parse(readFileSync(join(root, 'npm/package.json'))), version }, null, 2)}\n`);

const size = (name) => [name, readFileSync(join(out, name)).length, brotliCompressSync(readFileSync(join(out, name))).length];
console.log(`${'bytes'.padEnd(20)}${'raw'.padStart(10)}${'brotli'.padStart(10)}`);
for (const [name, raw, brotli] of ['engine_bg.wasm', 'engine.js', 'index.mjs'].map(size)) console.log(`${name.padEnd(20)}${String(raw).padStart(10)}${String(brotli).padStart(10)}`);
