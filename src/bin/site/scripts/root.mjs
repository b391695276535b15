// At the root: goes on to the list in the reader's language. Without a script, or where that fails, the page is a choice
// of languages.

import init, { choose } from 'kerek';

const { dataset } = document.documentElement;
try {
  await init({ module_or_path: document.querySelector('script[data-wasm]').dataset.wasm });
  choose();
} catch (error) {
  dataset.failed = '';
  console.error(error);
}
