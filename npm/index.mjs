// Kerek's engine for other programs: the list, its search and the checker. Nothing leaves the program that asks.

import init, { assess as assessed, rows as allRows, search as searched } from './engine.js';

const isNode = globalThis.process?.versions?.node !== undefined;
let loading = null;

/** The WebAssembly that stands beside this file. */
async function beside() {
  const url = new URL('./engine_bg.wasm', import.meta.url);
  if (!isNode) return url;
  const { readFile } = await import('node:fs/promises');
  return readFile(url);
}

/** @see index.d.ts */
export function load(wasm) {
  loading ??= (async () => {
    await init({ module_or_path: wasm ?? (await beside()) });
    return {
      rows: (lang = 'ru') => JSON.parse(allRows(lang)),
      search: (query, lang = 'ru') => JSON.parse(searched(String(query), lang)),
      assess: (answers, { date = '', lang = 'ru' } = {}) => JSON.parse(assessed(fragment(answers), date, lang)),
    };
  })();
  return loading;
}

/** Answers as the fragment of a link; a fragment as it is. */
function fragment(answers) {
  if (typeof answers === 'string') return answers.replace(/^.*#/, '');
  const pairs = Object.entries(answers).filter(([, value]) => value !== undefined);
  return ['v=1', ...pairs.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%7E', '~')}`)].join('&');
}
