// What a built site publishes: its newest edition, the act behind it, and its rows. Tests take from here what they
// expect of the list, so that they hold for whatever edition is the newest.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The site that is tested: KEREK_DIST, seen from the root of the project. */
export const dist = resolve(root, process.env.KEREK_DIST ?? 'dist');

/** How many rows the list draws at once, AT_ONCE of src/search/listing.rs. */
export const atOnce = 60;

/** How many of these rows are drawn before anybody asks for more. */
export const drawn = (rows) => Math.min(rows.length, atOnce);

/** What the site in this folder publishes. */
export function publishedBy(dist) {
  const { title, acts, editions, fields, alike, professions } = JSON.parse(readFileSync(join(dist, 'data/professions.json'), 'utf8'));
  const newest = editions.at(-1);
  const rowsOf = (edition) => professions.filter((row) => row.editions.includes(edition));
  const rows = rowsOf(newest.id);
  const isListed = (code) => rows.some((row) => row.code === code);
  return {
    /** The tags of the languages of the interface, in the order in which it offers them. */
    languages: Object.keys(title),
    /** The id of the newest edition, and of every one, the oldest first. */
    edition: newest.id,
    editions: editions.map(({ id }) => id),
    /** The act of the newest edition. */
    act: acts.find(({ id }) => id === newest.act),
    rows,
    rowsOf,
    /** The codes that an older edition had, and this one has no more. */
    former: professions.map(({ code }) => code).filter((code) => !isListed(code)),
    fields,
    inField: (field) => rows.filter((row) => row.field === field),
    /** Codes that are easily confused, those of one kind together. */
    alike: alike.map((codes) => codes.filter(isListed)).filter((codes) => codes.length > 1),
    row(code) {
      if (!isListed(code)) throw new Error(`${code} is not in the edition of ${newest.id}: take another row as the example`);
      return rows.find((row) => row.code === code);
    },
    /** The rows that are called something with this word in it, in one of the languages of the index: what a search for it finds. */
    naming: (word) => rows.filter((row) => ['ru', 'kk', 'en'].some((lang) => row[lang].toLowerCase().includes(word))),
  };
}

export const { languages, edition, editions, act, rows, rowsOf, former, fields, inField, alike, row, naming } = publishedBy(dist);
