// The npm package as it stands in target/npm/kerek: in Node, and bundled. `make package` builds it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { professions } = JSON.parse(readFileSync(join(root, 'public/data/professions.json')));
let work;

/** Runs a module in a project that has the package and nothing else; returns what it says as JSON. */
function run(name) {
  return JSON.parse(execFileSync(process.execPath, [name], { cwd: work, encoding: 'utf8' }));
}

before(() => {
  work = mkdtempSync(join(tmpdir(), 'kerek-package-'));
  mkdirSync(join(work, 'node_modules'));
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', work], { cwd: join(root, 'target/npm/kerek'), encoding: 'utf8' }));
  execFileSync('tar', ['-xzf', join(work, filename)], { cwd: work });
  cpSync(join(work, 'package'), join(work, 'node_modules/kerek'), { recursive: true });
});
after(() => rmSync(work, { recursive: true }));

// What README.md of the package shows, said as JSON.
const program = (load) => `
const { rows, search, assess } = await load(${load});
const found = search('yazilim muhendisi', 'en');
const assessed = assess({ citizenship: 'other', profession: '2512-1-007', grounds: 'none' }, { date: '2026-11-28', lang: 'en' });
const same = assess('https://kerek.example/en/check/#v=1&citizenship=other&profession=2512-1-007&grounds=none', { date: '2026-11-28', lang: 'en' });
const described = assess({ citizenship: 'other', profession: '~юрист' });
console.log(JSON.stringify({ rows: rows('kk'), found, golang: search('Golang разработчик'), general: search('архитектор'), nothing: search('  '), assessed, same, described }));
`;

function isRight({ rows, found, golang, general, nothing, assessed, same, described }) {
  const listed = professions.filter(({ editions }) => editions.includes('2024'));
  assert.deepEqual(rows.map(({ code, name }) => [code, name]), listed.map(({ code, kk }) => [code, kk]));
  assert.equal(found.state, 'match');
  assert.equal(found.rows[0].code, '2512-1-007');
  assert.deepEqual(golang.technologies, ['Golang']);
  assert.deepEqual([golang.state, general.state, general.general], ['match', 'similar', true]);
  assert.deepEqual([nothing.state, nothing.rows], ['empty', []]);
  assert.equal(assessed.verdict, 'listed');
  assert.equal(assessed.row.officialName, 'Разработчик программного обеспечения');
  assert.deepEqual(same, assessed);
  assert.equal(described.verdict, 'absent');
  for (const { basis } of assessed.conditions) assert.ok(basis.statement && basis.certainty && basis.sources.length > 0, basis.fact);
}

test('in Node it loads what stands beside it', () => {
  writeFileSync(join(work, 'node.mjs'), `import { load } from 'kerek';${program('')}`);
  isRight(run('node.mjs'));
});

test('bundled, it is given its bytes', async () => {
  writeFileSync(join(work, 'entry.mjs'), `import { load } from 'kerek';import wasm from 'kerek/engine.wasm';${program('wasm')}`);
  await build({ entryPoints: [join(work, 'entry.mjs')], outfile: join(work, 'bundle.mjs'), bundle: true, format: 'esm', platform: 'neutral', target: 'es2022', external: ['node:*'], loader: { '.wasm': 'binary' }, logLevel: 'error' });
  rmSync(join(work, 'node_modules'), { recursive: true });
  isRight(run('bundle.mjs'));
});
