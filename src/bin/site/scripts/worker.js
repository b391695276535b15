// Kerek's service worker: the site without a network, one whole version at a time.
// The binary `site` puts in place of KEREK what this version consists of:
// { version, edition, changed, files, shells }; paths are below the worker's own folder.

const kerek = KEREK;
const scope = new URL('./', self.location).href;
const prefix = `kerek ${scope} `;
const cacheName = prefix + kerek.version;
const address = (path) => new URL(path, scope).href;

// All or nothing, and past the browser's own cache: half a version never serves anyone.
self.addEventListener('install', (event) => {
  const files = kerek.files.map((path) => new Request(address(path), { cache: 'reload', credentials: 'same-origin' }));
  event.waitUntil(
    caches.open(cacheName).then((cache) =>
      cache.addAll(files).catch(async (error) => {
        await caches.delete(cacheName);
        throw error;
      }),
    ),
  );
});

// Other apps on this origin keep their caches.
self.addEventListener('activate', (event) => {
  const older = (names) => names.filter((name) => name.startsWith(prefix) && name !== cacheName);
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(older(names).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

// A page may ask who waits, and say that its reader agrees to the new version.
self.addEventListener('message', ({ data, ports, source }) => {
  if (!source || !source.url.startsWith(scope)) return;
  if (data === 'kerek: who') ports[0]?.postMessage({ version: kerek.version, edition: kerek.edition, changed: kerek.changed });
  if (data === 'kerek: take over') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !url.href.startsWith(scope)) return;
  if (request.mode === 'navigate') event.respondWith(page(request, url));
  else if (kerek.files.includes(url.href.slice(scope.length))) event.respondWith(kept(url.origin + url.pathname).then((answer) => answer ?? fetch(request)));
});

const kept = (key) => caches.open(cacheName).then((cache) => cache.match(key)).catch(() => undefined);

/** A page of this version; one that is not kept comes from the network, or is drawn by the app on the page of its language. */
async function page(request, url) {
  const path = url.pathname.replace(/index\.html$/, '').replace(/([^/])$/, (last) => (/\.[a-z]+$/.test(url.pathname) ? last : `${last}/`));
  const whole = await kept(url.origin + path);
  // Addresses in a page are relative to it, and without the last slash they would lead elsewhere.
  if (whole) return path.startsWith(url.pathname) && path !== url.pathname ? Response.redirect(path + url.search) : whole;
  try {
    const answer = await fetch(request);
    if (answer.ok || answer.status === 404) return answer;
    throw new Error(String(answer.status));
  } catch (error) {
    const lang = path.slice(new URL(scope).pathname.length).split('/')[0];
    const shell = await kept(address(kerek.shells[lang] ?? kerek.shells.other));
    if (shell) return elsewhere(shell);
    throw error;
  }
}

/** A page as it has to be at another depth than its own: what it refers to is written from the root. */
async function elsewhere(page) {
  const { pathname: root } = new URL(scope);
  const headers = new Headers(page.headers);
  for (const name of ['Content-Encoding', 'Content-Length']) headers.delete(name);
  return new Response((await page.text()).replaceAll('="../', `="${root}`), { headers });
}
