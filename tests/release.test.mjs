// The archive of `make release`, on the site that is in dist/: two runs give the same bytes, and what is unpacked is whole.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';

const root = fileURLToPath(new URL('..', import.meta.url));
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const made = [];
let work;

/** Packs the site with a list of parts that has another number, hour and folder each time; returns the archive's name and bytes. */
function pack(number) {
  const [sbom, out] = ['sbom', 'out'].map((kind) => mkdtempSync(join(work, `${kind}-`)));
  const list = { serialNumber: `urn:uuid:${number}`, metadata: { timestamp: `2026-01-0${number}T00:00:00Z`, component: { name: `folder-${number}`, purl: 'pkg:npm/kerek-development@0.1.0' } }, components: [{ 'bom-ref': `path+file://${root}part` }, { 'bom-ref': `path+file://${root.replace(/\/$/, '')}#${number === 1 ? '' : 'kerek@'}0.1.0` }] };
  writeFileSync(join(sbom, 'served.cdx.json'), JSON.stringify(list));
  execFileSync(process.execPath, ['tools/release.mjs', '--sbom', sbom, '--out', out], { cwd: root });
  const name = readdirSync(out).find((name) => name.endsWith('.zip'));
  return { name, bytes: readFileSync(join(out, name)), said: readFileSync(join(out, `${name}.sha256`), 'utf8') };
}

before(() => {
  work = mkdtempSync(join(tmpdir(), 'kerek-release-'));
  made.push(pack(1), pack(2));
});
after(() => rmSync(work, { recursive: true }));

test('two runs give the same archive, named after version and edition', () => {
  const [one, other] = made;
  assert.match(one.name, /^kerek-\d+\.\d+\.\d+-edition-\d{4}(-\d)?\.zip$/);
  assert.ok(one.bytes.equals(other.bytes), 'the archives differ');
  assert.equal(one.said, `${sha256(one.bytes)}  ${one.name}\n`);
});

test('every file is there once with its checksum, and says nothing of the machine that packed it', () => {
  const [{ name, bytes }] = made;
  const folder = `${name.replace(/\.zip$/, '')}/`;
  const files = Object.entries(unzipSync(bytes)).map(([path, content]) => [path.slice(folder.length), content]);
  const sums = new Map(strFromU8(files.find(([path]) => path === 'SHA256SUMS')[1]).trim().split('\n').map((line) => line.split('  ').reverse()));
  assert.equal(sums.size, files.length - 1);
  for (const [path, content] of files) if (path !== 'SHA256SUMS') assert.equal(sums.get(path), sha256(content), path);
  for (const path of ['how-to.html', 'LICENSE', 'site/index.html', 'site/ru/index.html.br', 'site/sw.js', 'deploy/nginx.conf', 'deploy/README.md', 'sbom/served.cdx.json']) assert.ok(sums.has(path), path);
  // An editor changes this one, and forms of it would not follow.
  assert.ok(!sums.has('site/404.html.br') && !sums.has('site/404.html.gz'));
  for (const [path, content] of files) assert.ok(!Buffer.from(content).includes(root), `${path} names ${root}`);
  const list = JSON.parse(strFromU8(files.find(([path]) => path === 'sbom/served.cdx.json')[1]));
  assert.deepEqual(Object.keys(list).sort(), ['components', 'metadata']);
  assert.equal(list.metadata.component.name, 'kerek-development');
});
