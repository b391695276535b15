// Finds out what works in the frame that a portal's editor has made, and says so.

import { meetHost } from './host.mjs';

const page = document.documentElement;
const isFramed = parent !== window;
const asked = new URLSearchParams(location.search).get('lang');
const patience = 3000;
// What a checker needs, in CSS pixels.
const [NARROWEST, TALL] = [280, 1200];

/** Leaves one of the languages that the page is prerendered in. */
function speak(lang) {
  page.lang = lang;
  for (const section of document.querySelectorAll('main > section')) section.hidden = section.lang !== lang;
}

function found(name, works) {
  for (const probe of document.querySelectorAll(`[data-probe="${name}"]`)) probe.dataset.state = works ? 'ok' : 'bad';
}

function remembers() {
  try {
    localStorage.setItem('kerek-probe', '1');
    localStorage.removeItem('kerek-probe');
    return true;
  } catch {
    return false;
  }
}

const known = [asked, navigator.language.split('-')[0]].find((lang) => document.querySelector(`section[lang="${lang}"]`));
speak(known ?? 'ru');
found('script', true);
found('framing', isFramed);
if (isFramed) {
  found('sandbox', self.origin !== 'null');
  found('storage', remembers());
  found('width', innerWidth >= NARROWEST);
  const late = new Promise((over) => setTimeout(over, patience));
  const answered = new Promise((met) => meetHost((look) => met(look)));
  // A frame that grows does so when its content does; one of a fixed height has to be high enough.
  const grown = new Promise((done) => addEventListener('resize', () => innerHeight >= TALL && done(true)));
  const isTall = innerHeight >= TALL;
  document.body.style.minBlockSize = `${TALL}px`;
  found('height', isTall || (await Promise.race([grown, late])) === true);
  document.body.style.minBlockSize = '';
  const look = await Promise.race([answered, late]);
  found('csp', Boolean(look));
  found('language', Boolean(look?.lang ?? asked));
  if (look?.lang) speak(look.lang);
} else {
  for (const sentence of document.querySelectorAll('.alone')) sentence.hidden = false;
}
page.dataset.ready = '';
