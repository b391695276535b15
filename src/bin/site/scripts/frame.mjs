// Starts the app in the frame of another site, and speaks with that site.

import { startApp } from './app.mjs';
import { meetHost, say } from './host.mjs';

const sharing = document.querySelector('.sharing');
const [agreed, name] = [sharing.querySelector('input'), sharing.querySelector('.host')];
let host = null;
let shared = null;

/** The result to the host, if its reader has agreed, and each only once. */
function share() {
  const result = document.querySelector('[data-verdict]')?.dataset;
  if (!agreed.checked || !result) return;
  const { verdict, profession: code = null } = result;
  const now = `${verdict} ${code}`;
  if (now !== shared) say({ say: 'result', verdict, code }, host);
  shared = now;
}

meetHost(({ lang = document.documentElement.lang }, origin) => {
  if (lang !== document.documentElement.lang) {
    location.replace(`../${lang}/${location.search}${location.hash}`);
    return;
  }
  // A host without an origin cannot be named, so nothing is shared with it.
  if (origin === 'null' || host) return;
  host = origin;
  name.textContent = origin;
  sharing.hidden = false;
});

agreed.addEventListener('change', () => {
  shared = null;
  share();
});
new MutationObserver(share).observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-verdict', 'data-profession'] });
startApp();
