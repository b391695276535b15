// On paper nothing can be unfolded, so everything is while the page is printed.

let unfolded = [];

function unfold() {
  unfolded = [...document.querySelectorAll('main details:not([open])')];
  for (const fold of unfolded) fold.open = true;
}

function fold() {
  for (const fold of unfolded) fold.open = false;
}

export function unfoldOnPaper() {
  addEventListener('beforeprint', unfold);
  addEventListener('afterprint', fold);
}
