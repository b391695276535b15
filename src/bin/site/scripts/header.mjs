// The head of a page. The menu of languages is a `details`, which opens without a script; with one it closes, too, as
// menus do: on Escape, and when the reader goes on elsewhere. The section of the page is in sight in its line.

const opened = () => document.querySelector('.languages[open]');

function leave({ target }) {
  const menu = opened();
  if (menu && !menu.contains(target)) menu.open = false;
}

function escape({ key }) {
  const menu = opened();
  if (!menu || key !== 'Escape') return;
  menu.open = false;
  menu.querySelector('summary').focus();
}

/** Sideways alone: a reader who has scrolled the page already stays where they are. */
function bringIntoSight(section) {
  const line = section.closest('.sections');
  line.scrollLeft = section.offsetLeft + section.offsetWidth - line.offsetLeft - line.clientWidth;
}

export function tendHeader() {
  addEventListener('pointerdown', leave);
  addEventListener('focusin', leave);
  addEventListener('keydown', escape);
  const section = document.querySelector('.sections [aria-current]');
  if (section) bringIntoSight(section);
}
