// The oldest browsers that have what the built site uses, against the table in the README.
//
// What is used is read off dist/ (styles by their syntax tree, scripts by what esbuild would have to rewrite and
// by the names they speak, WebAssembly by what it does not validate without); since when browsers have it is
// MDN's browser-compat-data.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { test } from 'node:test';
import * as csstree from 'css-tree';
import { transform } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const compat = createRequire(import.meta.url)('@mdn/browser-compat-data');
const browsers = { chrome: 'Chrome, Edge', chrome_android: 'Chrome for Android', samsunginternet_android: 'Samsung Internet', firefox: 'Firefox', safari: 'Safari', safari_ios: 'Safari on iPhone and iPad' };

/** Without these the page is only a little less fine: nothing of it is lost. */
const adornments = [
  'css.types.color.light-dark', // dark is not to be had; the styles ask first
  'css.properties.text-wrap', // lines break as they did before
  'css.properties.text-size-adjust', // in Firefox and Safari nothing needs adjusting
  'css.properties.hyphens', // long words in narrow tables break without a hyphen
  'css.properties.text-underline-offset',
  'css.properties.text-decoration-thickness',
  'css.properties.accent-color', // ticks in the browser's own colour
  'css.properties.overflow.clip', // square corners in the preview
  'css.properties.cursor', // a finger has none
  'css.properties.user-select', // text for screen readers may be selected too
  'css.selectors.details-content', // folded parts stay folded on paper
  'css.properties.content-visibility',
  'css.properties.contain-intrinsic-block-size',
  'css.properties.overflow-anchor', // where it is not known, nothing is anchored
  'css.properties.float.inline-start', // the sign stands above its sources
  'css.properties.scrollbar-width', // a bar shows below what scrolls sideways
  'css.at-rules.media.scripting', // what needs scripts is shown to who has none; a line says so
  'api.BeforeInstallPromptEvent',
];
const isAdornment = (path) => adornments.some((adornment) => path === adornment || path.startsWith(`${adornment}.`));

const dist = (pattern) => readdirSync(join(root, 'dist')).filter((name) => pattern.test(name)).map((name) => join(root, 'dist', name));
const at = (path) => path.split('.').reduce((place, name) => place?.[name], compat);

/** The version that a browser has something since; null where it does not have it, undefined where it is not known. */
function since(path, browser) {
  const support = [at(path).__compat.support[browser]].flat().filter(Boolean);
  const whole = support.find(({ version_removed, flags, partial_implementation, alternative_name }) => !version_removed && !flags && !partial_implementation && !alternative_name);
  const version = (whole ?? support[0])?.version_added;
  return version === undefined || version === 'preview' ? undefined : version === false ? null : Number.parseFloat(String(version).replace('≤', ''));
}

/** Everything of CSS that the styles use, as paths of the compatibility data. */
function usedByStyles() {
  const used = new Set();
  const note = (...names) => at(names.join('.'))?.__compat && used.add(names.join('.'));
  for (const file of dist(/\.css$/)) {
    csstree.walk(csstree.parse(readFileSync(file, 'utf8')), {
      enter(node) {
        if (node.type === 'Atrule') note('css.at-rules', node.name);
        if (node.type === 'Feature' || node.type === 'FeatureRange') {
          for (const name of [node.name, node.left?.name, node.middle?.name, node.right?.name].filter(Boolean)) note('css.at-rules.media', name);
          if (node.type === 'FeatureRange') note('css.at-rules.media.range_syntax');
        }
        if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector') note('css.selectors', node.name);
        if (node.type !== 'Declaration' || node.property.startsWith('--')) {
          if (node.type === 'Function') ['css.types', 'css.types.color', 'css.types.easing-function'].forEach((types) => note(types, node.name));
          return;
        }
        note('css.properties', node.property);
        csstree.walk(node.value, ({ type, name }) => ['Identifier', 'Function'].includes(type) && note('css.properties', node.property, name));
      },
    });
    // Values of custom properties are text until they are used.
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/([a-z-]+)\(/g)) ['css.types', 'css.types.color'].forEach((types) => note(types, name));
  }
  return [...used];
}

/** Interfaces and methods that the scripts speak of. */
function usedByScripts() {
  const code = dist(/\.js$/).map((file) => readFileSync(file, 'utf8')).join('\n');
  const named = [...new Set(code.match(/\b[A-Z]\w+\b/g))].map((name) => `api.${name}`);
  const methods = [...new Set(code.match(/(?<=\.)[a-z]\w+(?=\()/g))].flatMap((name) => ['Array', 'String', 'Object', 'Promise'].map((type) => `javascript.builtins.${type}.${name}`));
  return [...named, ...methods, 'api.Navigator.serviceWorker', 'html.elements.script.type.module'].filter((path) => at(path)?.__compat);
}

/** As binaryen names them, by their names in the compatibility data. */
const wasmFeatures = {
  'bulk-memory-operations': ['BulkMemory', 'BulkMemoryOpt'],
  'non-trapping-float-to-int-conversions': ['NontrappingFPToInt'],
  'sign-extension-operations': ['SignExt'],
  'reference-types': ['ReferenceTypes', 'CallIndirectOverlong'],
  'multi-value': ['Multivalue'],
};

/** What the WebAssembly is not valid without. binaryen complains at length, so in a process of its own. */
function usedByWebAssembly() {
  const ask = `
    import binaryen from 'binaryen';
    import { readFileSync } from 'node:fs';
    const [file, table] = process.argv.slice(1);
    const bits = (names) => names.reduce((features, name) => features | binaryen.Features[name], 0);
    const features = JSON.parse(table);
    const all = bits(['MutableGlobals', ...Object.values(features).flat()]);
    const isValid = (features) => {
      const module = binaryen.readBinary(readFileSync(file), features);
      module.setFeatures(features);
      return module.validate() === 1;
    };
    if (!isValid(all)) throw new Error('it uses what is not in the table');
    const used = Object.keys(features).filter((name) => !isValid(all & ~bits(features[name])));
    process.stdout.write(JSON.stringify(used));`;
  const used = dist(/\.wasm$/).flatMap((file) => {
    const told = execFileSync(process.execPath, ['--input-type=module', '-e', ask, file, JSON.stringify(wasmFeatures)], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8' });
    return JSON.parse(told);
  });
  return [...new Set(used)].map((name) => `webassembly.${name}`);
}

/** The oldest version for which esbuild would leave the syntax of the scripts as it is. */
async function syntaxSince(browser) {
  const target = { chrome: 'chrome', chrome_android: 'chrome', firefox: 'firefox', safari: 'safari', safari_ios: 'ios' }[browser];
  if (!target) return 0;
  const code = dist(/\.js$/).map((file) => readFileSync(file, 'utf8'));
  const as = (target) => Promise.all(code.map(async (script) => (await transform(script, { target, format: 'esm' })).code));
  const modern = await as('esnext');
  for (let version = target === 'safari' || target === 'ios' ? 12 : 61; version < 200; version += 1) {
    const old = await as(`${target}${version}`).catch(() => null);
    if (old && old.every((script, place) => script === modern[place])) return version;
  }
  throw new Error(`no ${target} has the syntax`);
}

test('the table of browsers in the README is what the build needs', async (t) => {
  const used = [...usedByStyles(), ...usedByScripts(), ...usedByWebAssembly()].filter((path) => !isAdornment(path));
  assert.ok(used.includes('css.selectors.has') && used.some((path) => path.startsWith('webassembly.')), 'what is used is found');
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  for (const [browser, name] of Object.entries(browsers)) {
    const missing = used.filter((path) => since(path, browser) === null);
    assert.deepEqual(missing, [], `${name} does not have it at all`);
    const versions = used.map((path) => [since(path, browser) ?? 0, path]);
    versions.push([await syntaxSince(browser), 'the syntax of scripts']);
    const [oldest] = versions.sort(([one], [other]) => other - one);
    const deciding = versions.filter(([version]) => version === oldest[0]).map(([, path]) => path);
    t.diagnostic(`${name} ${oldest[0]}: ${deciding.join(', ')}; then ${versions.filter(([version]) => version < oldest[0]).slice(0, 3).map(([version, path]) => `${path} ${version}`).join(', ')}`);
    assert.match(readme, new RegExp(`\\| ${name} \\| ${oldest[0]} \\|`), `${name}: ${oldest[0]}`);
  }
});
