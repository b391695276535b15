// Says the outcome of a search to screen readers once the reader has paused: on every letter it
// would talk over itself. It says it again when the words changed and the outcome did not.

const PAUSE = 700;
let waiting = 0;

function say() {
  const said = document.querySelector('#said');
  const outcome = document.querySelector('.summary')?.textContent ?? '';
  // The same text again would not be noticed.
  said.textContent = outcome === said.textContent ? `${outcome}\u00a0` : outcome;
}

export function announceOutcomes() {
  const later = ({ target }) => {
    if (!target.closest?.('input[type=search], [data-field]')) return;
    clearTimeout(waiting);
    waiting = setTimeout(say, PAUSE);
  };
  addEventListener('input', later);
  addEventListener('click', later);
}
