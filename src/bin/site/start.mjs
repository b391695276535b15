// Starts the app on the painted page. tools/bundle.mjs makes one file of this and
// of what wasm-bindgen writes; a file, because the site's Content-Security-Policy
// allows no script inside a page.

import { keepOffline } from './offline.mjs';
import init, { take_over as takeOver } from 'kerek';

// What the page needs beyond this script. Nothing of it is fetched before the page has
// been painted once: the painted page is what the reader waits for.
const needs = document.querySelector('script[data-wasm]').dataset;
const painted = () => new Promise((go) => (document.hidden ? go() : requestAnimationFrame(() => setTimeout(go))));

async function texts() {
  const response = await fetch(needs.texts);
  if (!response.ok) throw new Error(`texts: ${response.status}`);
  return response.text();
}

// Buttons that are pressed before the app is there are pressed again when it is.
const pressed = [];
const press = ({ target }) => pressed.push(target.closest('button'));
addEventListener('click', press, true);

try {
  await painted();
  const [pack] = await Promise.all([texts(), init({ module_or_path: needs.wasm })]);
  takeOver(pack);
  removeEventListener('click', press, true);
  pressed.forEach((button) => button?.click());
  keepOffline();
} catch (error) {
  // The page stays readable as it is, and says what is missing.
  document.documentElement.dataset.failed = '';
  console.error(error);
}
