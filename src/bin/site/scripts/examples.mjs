// Runs the examples of the page that were prerendered as a table, with the checker itself.

import init, { load, verdict } from 'kerek';

const needs = document.querySelector('script[data-wasm]').dataset;
const bytes = async (url) => new Uint8Array(await (await fetch(url)).arrayBuffer());
const [run, passed] = ['run', 'passed'].map((id) => document.getElementById(id));

let running = false;

run.addEventListener('click', async () => {
  // Not disabled meanwhile: that would take the focus away from it.
  if (running) return;
  running = true;
  try {
    const [list, index] = await Promise.all([bytes(needs.rows), bytes(needs.index), init({ module_or_path: needs.wasm })]);
    load(list, index);
    const rows = [...document.querySelectorAll('[data-expected]')];
    for (const row of rows) {
      const { fragment, date, expected } = row.dataset;
      row.dataset.passed = verdict(fragment, date) === expected;
      row.querySelector('.came-out').textContent = row.dataset.passed === 'true' ? '✓' : '✗';
    }
    const right = rows.filter((row) => row.dataset.passed === 'true').length;
    passed.textContent = [right, rows.length].reduce((text, number) => text.replace('{}', number), passed.dataset.template);
  } catch (error) {
    document.documentElement.dataset.failed = '';
    console.error(error);
  }
  running = false;
});
document.documentElement.dataset.ready = '';
