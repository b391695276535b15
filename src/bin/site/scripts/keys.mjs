// The keyboard on pages with a search: / goes to the field, arrows go through the rows, Escape
// goes back to the field, and empties it. Enter is the browser's, because rows are links.

import { keep, recall } from './storage.mjs';

const KEY = 'kerek-slash';
const field = () => document.querySelector('input[type=search]');
const links = () => [...document.querySelectorAll('[data-results] [data-code]')].map((row) => row.querySelector('a'));
const isTyped = (target) => target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]');

// A key that is no more than a letter can be switched off: who dictates, or presses by mistake, needs it to be.
// In the frame of another site, where there is no such switch, it is off.
let isSlashOff = document.documentElement.dataset.page.startsWith('embed/') || recall(KEY) === 'off';

function empty(search) {
  search.value = '';
  search.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function move(event) {
  const { key, target, ctrlKey, metaKey, altKey, isComposing } = event;
  const search = field();
  if (!search || ctrlKey || metaKey || altKey || isComposing) return;
  const rows = links();
  const at = rows.indexOf(target);
  const isInField = target === search;
  const goTo = {
    '/': !isTyped(target) && !isSlashOff && search,
    ArrowDown: isInField ? rows[0] : at >= 0 && rows[at + 1],
    ArrowUp: at >= 0 && (rows[at - 1] ?? search),
    Escape: at >= 0 && search,
  }[key];
  if (key === 'Escape' && isInField && search.value !== '') empty(search);
  else if (goTo) goTo.focus();
  else return;
  event.preventDefault();
}

export function listenToKeys() {
  addEventListener('keydown', move);
  addEventListener('click', ({ target }) => {
    const button = target.closest?.('[data-slash]');
    if (!button) return;
    isSlashOff = !isSlashOff;
    keep(KEY, isSlashOff ? 'off' : 'on');
    button.setAttribute('aria-pressed', isSlashOff);
  });
  document.querySelector('[data-slash]')?.setAttribute('aria-pressed', isSlashOff);
}
