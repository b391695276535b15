// Lists the sources behind what Kerek says, those that were looked at longest ago first,
// for a maintainer to look at again. With --online it also asks whether they still answer.
//
//   node tools/sources.mjs [--online]

import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(new URL(`../public/data/${name}`, import.meta.url)));
const [list, facts, holidays] = ['professions.json', 'facts.json', 'holidays.json'].map(read);
const isOnline = process.argv.includes('--online');

// What rests on each source, and when the first of it was checked. Entries of the glossary have no day of their own.
const entries = [
  ...facts.facts.map(({ id, sources, checked }) => ({ what: `fact ${id}`, sources, checked })),
  ...facts.terms.map(({ id, sources }) => ({ what: `term ${id}`, sources })),
  ...holidays.years.map(({ year, sources, checked }) => ({ what: `year ${year}`, sources, checked })),
];
const rows = [...facts.sources, ...holidays.sources].map((source) => {
  const resting = entries.filter(({ sources }) => sources.includes(source.id));
  const checked = resting.map((entry) => entry.checked).filter(Boolean).sort()[0] ?? 'never';
  return { ...source, resting: resting.map(({ what }) => what), checked };
});
// Acts and editions have no day on which they were looked at: they are listed last.
for (const act of list.acts) rows.push({ id: `act ${act.id}`, en: `Order № ${act.number}, signed ${act.signed}`, url: act.source, resting: ['its days and its registration'], checked: 'no day' });
for (const edition of list.editions) rows.push({ id: `edition ${edition.id}`, en: `The rows of the edition of ${edition.id}`, url: edition.source, resting: ['the list'], checked: 'no day' });
const newest = list.acts.find(({ id }) => id === list.editions.at(-1).act);
for (const row of rows) row.en = row.en.replace('{act}', newest.number).replace('{signed}', newest.signed);

/** What came of asking for an address, in a word or two. */
async function answer(url) {
  try {
    const { status } = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(10_000) });
    return `answers ${status}`;
  } catch (error) {
    return `does not answer (${error.cause?.code ?? error.name})`;
  }
}

for (const row of rows.sort((one, other) => one.checked.localeCompare(other.checked))) {
  console.log(`${row.checked}  ${row.id}: ${row.en}`);
  console.log(`            ${row.url ?? 'no address: look for it by its name'}${isOnline && row.url ? `  ${await answer(row.url)}` : ''}`);
  console.log(`            ${row.resting.join(', ')}`);
}
