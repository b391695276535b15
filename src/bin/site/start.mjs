// Starts the app on the painted page. tools/bundle.mjs makes one file of this and
// of what wasm-bindgen writes; a file, because the site's Content-Security-Policy
// allows no script inside a page.

import init, { take_over as takeOver } from 'kerek';

const preloaded = (type) => document.querySelector(`link[as="fetch"][type="${type}"]`).href;

async function texts() {
  const response = await fetch(preloaded('text/plain'));
  if (!response.ok) throw new Error(`texts: ${response.status}`);
  return response.text();
}

try {
  const [pack] = await Promise.all([texts(), init({ module_or_path: preloaded('application/wasm') })]);
  takeOver(pack);
} catch (error) {
  // The page stays readable as it is, and says what is missing.
  document.documentElement.dataset.failed = '';
  console.error(error);
}
