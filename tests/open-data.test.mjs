// The open data is what its schema says, and the schema refuses what it has to.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import Ajv from 'ajv/dist/2020.js';

const read = (name) => JSON.parse(readFileSync(new URL(`../public/data/${name}`, import.meta.url)));
const valid = new Ajv({ formats: { uri: /^https:\/\// } }).compile(read('professions.schema.json'));

test('professions.json is as its schema says', () => {
  assert.ok(valid(read('professions.json')), JSON.stringify(valid.errors));
});

for (const [what, change] of [
  ['a malformed code of four digits after the group', (data) => (data.professions[0].code = '2217-4-0001')],
  ['a missing name', (data) => delete data.professions[3].kk],
  ['a stray field', (data) => (data.professions[3].colour = 'blue')],
  ['a row in no edition', (data) => (data.professions[3].editions = [])],
]) {
  test(`the schema refuses ${what}`, () => {
    const data = read('professions.json');
    change(data);
    assert.equal(valid(data), false);
  });
}
