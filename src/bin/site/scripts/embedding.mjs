// The portal editor's page: follows the choices with the preview and the code to copy.

import { keepOffline } from './offline.mjs';

const form = document.querySelector('#builder');
const preview = document.querySelector('kerek-checker');
const said = document.querySelector('#copied');
const home = new URL(document.documentElement.dataset.base, document.baseURI);
// What the element and the frame take when nothing else is asked for.
const usual = { theme: 'auto', accent: 'sky', surface: 'plain' };
const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const element = (name, attributes, content = '') => {
  const written = attributes.map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${escaped(value)}"`));
  return `<${name}${written.join('')}>${content}</${name}>`;
};

/** What has been chosen; what is usual, or out of bounds, is left out. */
function chosen() {
  const values = Object.fromEntries(new FormData(form));
  const { height } = form.elements;
  if (!height.validity.valid) values.height = '';
  return Object.entries(values).filter(([name, value]) => value !== '' && value !== usual[name]);
}

/** The address of a page with the choices that it can carry. */
function address(path, choices) {
  const url = new URL(path, home);
  for (const [name, value] of choices) {
    if (name === 'profession') url.hash = `v=1&profession=${value}`;
    else if (name === 'field' || name in usual) url.searchParams.set(name, value);
  }
  return url.href;
}

function snippets(choices) {
  const { lang, height = '720' } = Object.fromEntries(choices);
  const looks = choices.filter(([name]) => !['lang', 'height'].includes(name));
  const answers = choices.filter(([name]) => ['profession', 'field'].includes(name));
  const link = element('a', [['href', address(`${lang}/check/`, answers)]], `Kerek: ${new URL(`${lang}/`, home).href}`);
  const frame = (src) =>
    element('iframe', [['src', src], ['title', 'Kerek'], ['lang', lang], ['width', '100%'], ['height', height], ['loading', 'lazy'], ['sandbox', sandbox], ['allow', 'clipboard-write']]);
  const script = element('script', [['src', new URL('embed.js', home).href], ['defer', '']]);
  return {
    script: `${script}\n${element('kerek-checker', choices, link)}`,
    iframe: frame(address(`embed/${lang}/`, looks)),
    link,
    csp: `script-src ${home.origin}; frame-src ${home.origin}`,
    check: `${script}\n${element('kerek-checker', [...choices, ['check', '']])}\n\n${frame(new URL(`embed-check.html?lang=${lang}`, home).href)}`,
  };
}

function follow() {
  const choices = chosen();
  const given = Object.fromEntries(choices);
  for (const { name } of form.elements) {
    const now = given[name] ?? null;
    if (now === null) preview.removeAttribute(name);
    else if (preview.getAttribute(name) !== now) preview.setAttribute(name, now);
  }
  for (const [kind, code] of Object.entries(snippets(choices))) document.querySelector(`[data-snippet="${kind}"]`).textContent = code;
}

form.addEventListener('input', follow);
form.addEventListener('submit', (event) => event.preventDefault());
for (const button of document.querySelectorAll('[data-copies]')) {
  button.addEventListener('click', async () => {
    const code = document.querySelector(`[data-snippet="${button.dataset.copies}"]`);
    try {
      await navigator.clipboard.writeText(code.textContent);
      said.textContent = said.dataset.copied;
    } catch {
      // Where the clipboard is closed, the code is at least marked.
      getSelection().selectAllChildren(code);
    }
  });
}
follow();
keepOffline();
document.documentElement.dataset.ready = '';
