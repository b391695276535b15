// The open data is what its schemas say, and the schemas refuse what they have to.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import Ajv from 'ajv/dist/2020.js';

const read = (name) => JSON.parse(readFileSync(new URL(`../public/data/${name}`, import.meta.url)));
const ajv = new Ajv({ formats: { uri: /^https:\/\// } });

for (const [name, changes] of [
  ['professions', [
    ['a malformed code of four digits after the group', (data) => (data.professions[0].code = '2217-4-0001')],
    ['a missing name', (data) => delete data.professions[3].kk],
    ['a stray field', (data) => (data.professions[3].colour = 'blue')],
    ['a row in no edition', (data) => (data.professions[3].editions = [])],
  ]],
  ['holidays', [
    ['a day written in another way', (data) => (data.years[2].dated[0].date = '06.06.2025')],
    ['a month that no year has', (data) => (data.rule[0].month = 13)],
    ['a missing name', (data) => delete data.holidays[3].kk],
    ['a stray field', (data) => (data.years[0].colour = 'blue')],
    ['a swap without a day that is worked', (data) => delete data.years[2].swaps[0].worked],
    ['a year that does not say how it is known', (data) => delete data.years[4].status],
    ['a year without a source', (data) => (data.years[4].sources = [])],
  ]],
]) {
  const valid = ajv.compile(read(`${name}.schema.json`));

  test(`${name}.json names its schema and is as it says`, () => {
    const data = read(`${name}.json`);
    assert.equal(data.$schema, `${name}.schema.json`);
    assert.ok(valid(data), JSON.stringify(valid.errors));
  });

  for (const [what, change] of changes) {
    test(`the schema of ${name} refuses ${what}`, () => {
      const data = read(`${name}.json`);
      change(data);
      assert.equal(valid(data), false);
    });
  }
}
