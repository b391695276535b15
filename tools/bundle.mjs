// Makes of what Trunk has written the files that a page loads: a script a kind of
// page, and the WebAssembly without what the scripts do not use. wasm-bindgen exports, for
// instance, the streams of a crate that the framework brings along; 7 KB of them.
//
//   node tools/bundle.mjs STAGING   (called by the binary `site`)

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import binaryen from 'binaryen';
import { build } from 'esbuild';

const staging = resolve(process.argv[2]);
const root = fileURLToPath(new URL('..', import.meta.url));
const names = readdirSync(staging);
const glue = names.find((name) => /^kerek-[0-9a-f]+\.js$/.test(name));
const wasm = names.find((name) => /^kerek-[0-9a-f]+_bg\.wasm$/.test(name));
const hashed = (stem, extension, content) => `${stem}-${createHash('sha256').update(content).digest('hex').slice(0, 16)}.${extension}`;

// The script of the app, of the app in a frame, and of the pages that are only read.
const scripts = {
  app: 'start.mjs',
  frame: 'frame.mjs',
  reading: 'reading.mjs',
  examples: 'examples.mjs',
  embedding: 'embedding.mjs',
  'embed-check': 'embed-check.mjs',
};

async function bundled(entry) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/bin/site/scripts', entry)],
    alias: { kerek: join(staging, glue) },
    bundle: true,
    format: 'esm',
    minify: true,
    target: ['es2022'],
    legalComments: 'none',
    // Otherwise wasm-bindgen's classes count as used, by what they do for their own clean-up.
    define: { 'Symbol.dispose': 'undefined' },
    pure: ['FinalizationRegistry'],
    write: false,
  });
  return outputFiles[0].text;
}

// The framework brings streams of bytes along that nothing here opens: only the table
// of functions still holds on to them. They are emptied, so that what they need goes too.
function withoutStreams(bytes) {
  const module = binaryen.readBinary(bytes);
  let emptied = 0;
  for (let index = 0; index < module.getNumFunctions(); index += 1) {
    const func = module.getFunctionByIndex(index);
    const { name, module: imported } = binaryen.getFunctionInfo(func);
    if (!imported && name.includes('wasm_streams')) {
      binaryen.Function.setBody(func, module.unreachable());
      emptied += 1;
    }
  }
  if (emptied === 0) throw new Error('no function of wasm_streams was found: has the WebAssembly lost its names?');
  return module.emitBinary();
}

// What the script names stays, and what that needs.
const named = (await Promise.all(Object.values(scripts).map(bundled))).join('\n');
writeFileSync(join(staging, wasm), withoutStreams(readFileSync(join(staging, wasm))));
const exports = WebAssembly.Module.exports(new WebAssembly.Module(readFileSync(join(staging, wasm)))).map(({ name }) => name);
// The finalisers of classes are named, but the classes are gone: no object will ever be finalised.
const used = exports.filter((name) => named.includes(name) && !/^__wbg_\w+_free$/.test(name));
const graph = [
  { name: 'script', root: true, reaches: used },
  ...exports.map((name) => ({ name, export: name })),
];
const work = mkdtempSync(join(tmpdir(), 'kerek-'));
const run = (tool, ...args) => execFileSync(process.execPath, [join(root, 'node_modules/binaryen/bin', tool), ...args], { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });
const features = ['bulk-memory', 'nontrapping-float-to-int', 'sign-ext', 'mutable-globals', 'reference-types', 'multivalue'].map((name) => `--enable-${name}`);
writeFileSync(join(work, 'graph.json'), JSON.stringify(graph));
run('wasm-metadce', ...features, join(staging, wasm), '--graph-file', join(work, 'graph.json'), '-o', join(work, 'used.wasm'));
// Low memory is the end of the stack, which comes first: no object is ever there. Traps are kept, see decision 16.
run('wasm-opt', ...features, '--low-memory-unused', '--strip-debug', '--strip-producers', '--flatten', '--rereloop', '-Oz', '--gufa-optimizing', '-Oz', '-Oz', join(work, 'used.wasm'), '-o', join(work, 'small.wasm'));
// wasm-bindgen's names end in sixteen figures of a hash, which do not compress: both sides get short ones.
const renamed = JSON.parse(run('wasm-opt', ...features, '--minify-imports-and-exports-and-modules', join(work, 'small.wasm'), '-o', join(work, 'short.wasm')));
const small = readFileSync(join(work, 'short.wasm'));

// The other way round: what is no longer asked of the script goes too.
const asked = new Map(renamed.imports.map(([, name, short]) => [name, short]));
const given = new Map(renamed.exports);
const text = readFileSync(join(staging, glue), 'utf8');
const found = new Set();
const glued = text
  .replace(/^ {8}(__wb\w+)(: function\([^]*?^ {8}\}(?:, arguments\); \})?,\n)/gm, (entry, name, body) => {
    found.add(name);
    return asked.has(name) ? `        ${asked.get(name)}${body}` : '';
  })
  .replace(/\bwasm\.([\w$]+)/g, (access, name) => (given.has(name) ? `wasm.${given.get(name)}` : access));
const lost = [...asked.keys()].filter((name) => !found.has(name));
if (lost.length > 0) throw new Error(`the script no longer has what the WebAssembly asks for: ${lost}`);
const modules = new Set(WebAssembly.Module.imports(new WebAssembly.Module(small)).map(({ module }) => module));
if (modules.size !== 1) throw new Error(`the WebAssembly asks several modules: ${[...modules]}`);
writeFileSync(join(staging, glue), glued.replace(`"./${wasm.replace(/-[0-9a-f]+_bg\.wasm$/, '')}_bg.js"`, `"${[...modules][0]}"`));
const bundles = await Promise.all(Object.entries(scripts).map(async ([name, entry]) => [name, await bundled(entry)]));
rmSync(work, { recursive: true });

rmSync(join(staging, glue));
rmSync(join(staging, wasm));
for (const [name, script] of bundles) writeFileSync(join(staging, hashed(name, 'js', script)), script);
writeFileSync(join(staging, hashed('app', 'wasm', small)), small);
