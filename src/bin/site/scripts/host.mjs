// How a page in a frame speaks with the page around it, whoever that is. It takes language
// and looks from there and nothing else; what it says is its height, and what its reader agrees to.
// The other end is public/embed.js; docs/embedding.md has the messages.

const VERSION = 1;
const allowed = {
  lang: ['ru', 'kk', 'en', 'zh', 'tr', 'uz'],
  theme: ['auto', 'light', 'dark'],
  accent: ['sky', 'green', 'violet', 'burgundy'],
  surface: ['plain', 'soft'],
};
const isFramed = parent !== window;
const page = document.documentElement;

/** What of a message, or of an address, is a look; what is not allowed is left out. */
function looks(given) {
  const known = Object.entries(allowed).filter(([name, values]) => values.includes(given[name]));
  return Object.fromEntries(known.map(([name]) => [name, given[name]]));
}

/** The page as the host wants it; the styles of a frame know these attributes. */
function dress({ theme, accent, surface }) {
  for (const [name, value] of Object.entries({ theme, accent, surface })) if (value) page.dataset[name] = value;
}

/** Says something to the host; to any, unless one is named. */
export function say(message, origin = '*') {
  if (isFramed) parent.postMessage({ kerek: VERSION, ...message }, origin);
}

/**
 * Dresses the page as its address asks, then as the host does, and calls `met` with each
 * look of the host and the host's origin. Tells the host how high the page is.
 */
export function meetHost(met) {
  dress(looks(Object.fromEntries(new URLSearchParams(location.search))));
  addEventListener('message', ({ source, origin, data }) => {
    if (!isFramed || source !== parent || data === null || typeof data !== 'object' || data.kerek !== VERSION || data.say !== 'look') return;
    const look = looks(data);
    dress(look);
    met(look, origin);
  });
  say({ say: 'ready' });
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height !== told) say({ say: 'height', height });
    told = height;
  }).observe(document.body);
}
