// A part of the app on its prerendered page. tools/bundle.mjs makes a script of this and of what wasm-bindgen
// writes for the program of that part; a file, because the site's Content-Security-Policy allows no
// script inside a page.

import { writeFromTheRoot } from './addresses.mjs';
import { announceOutcomes } from './announce.mjs';
import { bringUpSearch } from './bring-up.mjs';
import { keepFocus } from './focus.mjs';
import { tendHeader } from './header.mjs';
import { listenToKeys } from './keys.mjs';
import { keepOffline } from './offline.mjs';
import { unfoldOnPaper } from './print.mjs';
import init, * as program from 'kerek';

// What the page needs beyond this script. Nothing of it is fetched before the page has
// been painted once: the prerendered page is what the reader waits for.
const needs = document.querySelector('script[data-wasm]').dataset;
// The browser says when. The end of a frame's script is too early: where it takes long to put a frame on the screen, the
// program would begin before, and hold it up for a second.
function painted() {
  return new Promise((go) => {
    if (document.hidden) go();
    new PerformanceObserver(go).observe({ type: 'paint', buffered: true });
    // Firefox does not report every paint.
    setTimeout(go, 500);
  });
}

async function bytes(name) {
  const response = await fetch(needs[name]);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

// What is pressed before the app is there is pressed again when it is: buttons, and answers
// of the checker, whose prerendered links know nothing of the answers in the address.
const pressed = [];
function press(event) {
  const control = event.target.closest('button, [data-answer]');
  const { answer } = control?.dataset ?? {};
  if (answer) event.preventDefault();
  pressed.push(() => (answer ? document.querySelector(`[data-answer="${answer}"]`) : control)?.click());
}

// After a fault of the app itself the page stands still: it says so. What was answered is in the address.
// Faults of others, such as an extension's scripts, are not ours to report.
function watchForPanics() {
  const alarm = document.querySelector('.panic');
  alarm.querySelector('button').onclick = () => location.reload();
  addEventListener('error', ({ error, filename }) => {
    if (error instanceof WebAssembly.RuntimeError || filename.startsWith(`${location.origin}/`)) alarm.hidden = false;
  });
}

// On the list the field is ready to be typed into, where that opens no keyboard over the page.
function offerSearch() {
  const isList = /^\w\w\/$/.test(document.documentElement.dataset.page);
  const hasKeyboard = matchMedia('(hover: hover) and (pointer: fine)').matches;
  if (isList && hasKeyboard && document.activeElement === document.body) document.querySelector('#search')?.focus({ preventScroll: true });
}

/** Hydrates the prerendered page, unless its reader has asked for it as it is. */
export async function startApp() {
  // A page is hydrated once, however often the script is put into it.
  const { dataset } = document.documentElement;
  if ('started' in dataset) return;
  dataset.started = '';
  if (new URLSearchParams(location.search).has('plain')) {
    dataset.failed = '';
    return;
  }
  watchForPanics();
  addEventListener('click', press, true);
  try {
    await painted();
    writeFromTheRoot(dataset, needs);
    const files = ['rows', 'index', 'texts', 'ownTexts'].filter((name) => name in needs);
    const [, ...given] = await Promise.all([init({ module_or_path: needs.wasm }), ...files.map(bytes)]);
    // What search knows besides is asked for before the app begins and taken when it comes: few readers need it, and
    // nobody waits for it.
    if ('further' in needs) bytes('further').then(program.learn, () => {});
    if ('qr' in needs) import(needs.qr).catch(() => {});
    program.start(...given);
    // What the address asks for is drawn in the turn after this one.
    await new Promise((drawn) => setTimeout(drawn));
    removeEventListener('click', press, true);
    pressed.forEach((again) => again());
    offerSearch();
    bringUpSearch();
    listenToKeys();
    tendHeader();
    keepFocus();
    announceOutcomes();
    keepOffline();
    unfoldOnPaper();
  } catch (error) {
    // The page stays readable as it is, and says what is missing. Its links are the browser's again, also the one
    // that was pressed last in vain.
    removeEventListener('click', press, true);
    pressed.at(-1)?.();
    dataset.failed = '';
    console.error(error);
  }
}
