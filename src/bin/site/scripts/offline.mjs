// Keeps the site on the device, and tells of a newer one. What is said stands in the
// page already, prerendered in its language and hidden.

import { keep, recall } from './storage.mjs';

const bar = document.querySelector('.update');
const [sentence, agree] = bar.children;
const HOUR = 3_600_000;
const KEY = 'kerek-checked';
let agreed = false;

// When the site was last found to be the newest there is; where storage is blocked, nobody knows.
const remembered = () => Number(recall(KEY));
const remember = () => keep(KEY, String(Date.now()));

function say(text, press) {
  sentence.textContent = text;
  agree.hidden = !press;
  agree.onclick = press;
  bar.hidden = false;
}

/** What the waiting worker is; a broken one does not answer, and is not offered. */
function who(worker) {
  return new Promise((answer) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => answer(data);
    worker.postMessage('kerek: who', [port2]);
  });
}

async function offer(worker) {
  const { edition, changed } = await who(worker);
  const { lang, dataset } = document.documentElement;
  const news = edition === dataset.edition ? bar.dataset.version : (changed[lang] ?? bar.dataset.version);
  say(news, () => {
    agreed = true;
    worker.postMessage('kerek: take over');
  });
}

function watch(registration) {
  if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) offer(worker);
    });
  });
}

async function check(registration) {
  try {
    await registration.update();
    remember();
  } catch {
    const month = 30 * 24 * HOUR;
    if (remembered() > 0 && Date.now() - remembered() > month && bar.hidden) say(bar.dataset.stale);
  }
}

/** How the site is installed. Browsers fetch it at once: named in the page itself, its text would be on the screen later. */
function nameManifest(base) {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = base + document.querySelector('.install').dataset.manifest;
  document.head.append(link);
}

/** Begins once the page is there: it comes before what is kept for later. */
export async function keepOffline() {
  // A frame without an origin of its own may not even ask.
  const workers = self.origin === 'null' ? null : navigator.serviceWorker;
  const { base } = document.documentElement.dataset;
  if (!workers) return;
  nameManifest(base);
  // A first worker takes an open page in its care; a later one is another version,
  // which a page that nobody looks at goes over to by itself.
  let controlled = Boolean(workers.controller);
  workers.addEventListener('controllerchange', () => {
    const another = controlled;
    controlled = true;
    if (!another) return;
    if (agreed || document.hidden) location.reload();
    else say(bar.dataset.version, () => location.reload());
  });
  try {
    const registration = await workers.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
    watch(registration);
    if (controlled) check(registration);
    else remember();
    let last = Date.now();
    const hourly = () => {
      if (Date.now() - last < HOUR) return;
      last = Date.now();
      check(registration);
    };
    setInterval(hourly, HOUR / 4);
    document.addEventListener('visibilitychange', hourly);
    await workers.ready;
    document.querySelector('.kept').hidden = false;
  } catch (error) {
    // Without a worker the site goes on as long as there is a network.
    console.info(error);
  }
}

addEventListener('beforeinstallprompt', (event) => {
  const button = document.querySelector('.install');
  button.hidden = false;
  button.onclick = () => {
    button.hidden = true;
    event.prompt();
  };
});
