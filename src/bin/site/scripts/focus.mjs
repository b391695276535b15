// A control that goes away when it is pressed leaves the focus to what stood around it: otherwise who works with
// the keyboard begins at the top of the page again. Where a better place is known, the app has put it there already.

const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), summary, [tabindex]';
// What is folded away has a place all the same, in browsers that search in it.
const isShown = (element) => element.isConnected && (element.checkVisibility?.() ?? element.getClientRects().length > 0);

function ancestors(element) {
  const found = [];
  for (let around = element.parentElement; around; around = around.parentElement) found.push(around);
  return found;
}

function restore(control, around) {
  const { activeElement } = document;
  if (isShown(control) || (activeElement !== control && activeElement !== document.body)) return;
  const places = around.filter(isShown).flatMap((place) => [...place.querySelectorAll(FOCUSABLE)].find(isShown) ?? []);
  places[0]?.focus({ preventScroll: true });
}

export function keepFocus() {
  addEventListener(
    'click',
    ({ target }) => {
      const control = target.closest?.(FOCUSABLE);
      if (!control) return;
      // Where it stood is known only as long as it stands there.
      const around = ancestors(control);
      requestAnimationFrame(() => setTimeout(() => restore(control, around)));
    },
    true,
  );
}
