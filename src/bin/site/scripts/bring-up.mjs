// On a phone the keyboard takes the lower half of the screen. So a search field goes to the top while it is in use,
// and what it finds is right below it.

const isHandheld = matchMedia('(width < 48rem) and (pointer: coarse)');

function bringUp({ target }) {
  if (!isHandheld.matches || !target.matches?.('input[type=search]')) return;
  // Not the field: it sticks to the top of the screen, wherever its place on the page is.
  const above = target.form.querySelector('label').getBoundingClientRect().bottom;
  if (Math.round(above) !== 0) scrollBy({ top: above, behavior: 'instant' });
}

export function bringUpSearch() {
  // The groups are one line, which scrolls: the one that the address asks for is in sight.
  const chosen = document.querySelector('.filter [aria-pressed="true"]');
  if (chosen) chosen.parentElement.scrollLeft = chosen.offsetLeft - chosen.parentElement.firstElementChild.offsetLeft;
  addEventListener('focusin', bringUp);
  // With the frame that draws the new rows, so that the page is laid out once.
  addEventListener('input', (event) => requestAnimationFrame(() => bringUp(event)));
}
