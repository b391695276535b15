// Packs what a web server needs into one archive: the site, configurations of servers, a page on how to put it online,
// lists of what it is made of, checksums. Two runs on one build give the same bytes: files stand in the order of their
// names, and have all the same day.
//
//   node tools/release.mjs [--dist dist] [--sbom target/sbom] [--out target/release]     (make release)

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: join(root, 'dist') },
    sbom: { type: 'string', default: join(root, 'target/sbom') },
    out: { type: 'string', default: join(root, 'target/release') },
  },
});

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** The files below a folder, by their names with slashes. */
function below(folder) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(names.map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name))]));
}

const at = (folder, files) => Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${folder}/${name}`, bytes]));

/** A list of what the site is made of, without what differs each time it is made: its number, its hour, this folder. */
function settled(list) {
  const { serialNumber, ...said } = JSON.parse(list);
  delete said.metadata?.timestamp;
  // npm calls the project after the folder that it lies in.
  const { component } = said.metadata ?? {};
  if (component?.purl?.startsWith('pkg:npm/')) component.name = component.purl.replace(/^pkg:npm\/|@.*$/g, '');
  // Nor does cargo name a package that lies in a folder of its name.
  const named = JSON.stringify(said, null, 1).replaceAll(join(root, '.'), '.').replace(/(?<=path\+file:\/\/\.#)(?=\d)/g, 'kerek@');
  return Buffer.from(`${named}\n`);
}

const [, version] = readFileSync(join(root, 'Cargo.toml'), 'utf8').match(/^version = "(.+)"$/m);
const { edition, act } = JSON.parse(readFileSync(join(values.dist, 'data/index.json')));
const { acts } = JSON.parse(readFileSync(join(values.dist, 'data/professions.json')));
const { signed } = acts.find(({ number }) => number === act);
const name = `kerek-${version}-edition-${edition}`;

const site = below(values.dist);
// This page alone says where the site stands, and an editor may have to change it: its compressed forms would not follow.
for (const form of ['404.html.br', '404.html.gz']) delete site[form];
const { 'how-to.html': howTo, ...deploy } = below(join(root, 'deploy'));
const lists = Object.entries(below(values.sbom)).map(([name, list]) => [name, settled(list)]);
const files = {
  'how-to.html': howTo,
  LICENSE: readFileSync(join(root, 'LICENSE')),
  ...at('site', site),
  ...at('deploy', deploy),
  ...at('sbom', Object.fromEntries(lists)),
};
const names = Object.keys(files).sort();
files['SHA256SUMS'] = Buffer.from(names.map((name) => `${sha256(files[name])}  ${name}\n`).join(''));

// What is compressed already gets no smaller.
const isPacked = (name) => /\.(br|gz|png|wasm)$/.test(name);
const entries = [...names, 'SHA256SUMS'].map((file) => [`${name}/${file}`, [files[file], { level: isPacked(file) ? 0 : 9 }]]);
// The day of the newest act, since no other day is that of the content. Zip knows no zone.
const archive = zipSync(Object.fromEntries(entries), { mtime: `${signed}T12:00:00` });

mkdirSync(values.out, { recursive: true });
const file = join(values.out, `${name}.zip`);
writeFileSync(file, archive);
writeFileSync(`${file}.sha256`, `${sha256(archive)}  ${name}.zip\n`);
console.log(`release: ${relative(process.cwd(), file)}, ${names.length + 1} files, ${(archive.length / 1e6).toFixed(1)} MB, SHA-256 ${sha256(archive)}`);
