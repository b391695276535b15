// The feeds of the site that is in dist/: valid Atom by libxml2, each entry once, newest first, its pages there.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { validateXML } from 'xmllint-wasm';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name) => readFileSync(join(root, name), 'utf8');
const schema = read('tests/fixtures/atom.rng');
const { changes, facts } = JSON.parse(read('public/data/facts.json'));
const { acts, editions, title } = JSON.parse(read('public/data/professions.json'));
const feeds = Object.keys(title).map((lang) => [lang, read(`dist/${lang}/changes.atom`)]);

const faults = async (contents) => {
  const { errors } = await validateXML({ xml: [{ fileName: 'changes.atom', contents }], schema: [schema], extension: 'relaxng' });
  return errors.map(({ message }) => message);
};
const all = (text, element) => [...text.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, content]) => content);

for (const [lang, feed] of feeds) {
  test(`the feed in ${lang} is valid Atom`, async () => {
    assert.deepEqual(await faults(feed), []);
    assert.equal(feed.match(/rel="self"/g).length, 1);
  });

  test(`the feed in ${lang} tells of every edition and every change of statements, the newest first`, () => {
    const signed = editions.map(({ act }) => acts.find(({ id }) => id === act).signed);
    const days = [...signed, ...changes.map(({ on }) => on)].sort().reverse();
    const [whole, ...updated] = all(feed, 'updated');
    assert.deepEqual(updated, days.map((day) => `${day}T00:00:00+05:00`));
    assert.equal(whole, updated[0]);
    for (const change of changes) {
      assert.ok(feed.includes(change[lang].replaceAll('"', '&quot;').split(' ').at(-1)), change.on);
      const text = feed.replaceAll('\u00a0', ' ');
      for (const id of change.facts) {
        const { [lang]: statement } = facts.find((fact) => fact.id === id);
        // Sums and numbers are filled in.
        const piece = statement.replaceAll('\u00a0', ' ').split(/[{"&]/)[0].replace(/\.$/, '');
        assert.ok(text.includes(piece), `${id}: ${piece}`);
      }
    }
  });

  test(`the pages that the feed in ${lang} leads to are there`, () => {
    const links = [...feed.matchAll(/rel="alternate" [^>]*href="([^"]+)"/g)].map(([, href]) => new URL(href, `http://kerek/${lang}/changes.atom`).pathname);
    assert.equal(links.length, editions.length + changes.length + 1);
    for (const link of links) assert.ok(existsSync(join(root, 'dist', link, 'index.html')), link);
    assert.match(read(`dist/${lang}/index.html`), /<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href="\.\.\/\w\w\/changes\.atom">/);
  });
}

test('no two entries of all feeds have one name', () => {
  const ids = feeds.flatMap(([, feed]) => all(feed, 'id'));
  assert.equal(new Set(ids).size, ids.length);
});

test('a feed with a fault is refused', async () => {
  const [[, feed]] = feeds;
  for (const [from, to] of [[/<updated>[^<]*<\/updated>/, ''], ['+05:00', ''], ['rel="self"', 'rel="mine"'], ['urn:uuid:', ''], ['<title>', '<title type="html">']]) {
    assert.notDeepEqual(await faults(feed.replace(from, to)), [], `${from}`);
  }
});
