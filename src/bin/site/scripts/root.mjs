// At the root: goes on to the list in the reader's language. Without a script the page is a choice of languages.

import { recall } from './storage.mjs';

/** The language that was chosen on this device: the memory is JSON, its first form was a line of text. */
function chosen() {
  const memory = recall('kerek');
  try {
    return JSON.parse(memory)?.lang;
  } catch {
    return memory.split(';')[1];
  }
}

const links = [...document.querySelectorAll('main a[hreflang]')];
const wanted = [chosen(), ...navigator.languages.map((tag) => tag.split('-')[0])];
const link = wanted.map((lang) => links.find(({ hreflang }) => hreflang === lang)).find(Boolean) ?? links[0];
// In place of this page, so that Back does not lead here; what was asked for goes along.
location.replace(link.href + location.search + location.hash);
