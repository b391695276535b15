// Says the outcome of a search to screen readers once the reader has paused: on every letter it
// would talk over itself. It says it again when the words changed and the outcome did not.

const PAUSE = 500;
let [isWaiting, isTyping] = [false, false];

function say() {
  const said = document.querySelector('#said');
  const outcome = document.querySelector('.summary')?.textContent ?? '';
  // The same text again would not be noticed.
  said.textContent = outcome === said.textContent ? `${outcome}\u00a0` : outcome;
}

/** A timer that runs is left to run: to end it and begin another takes time at each key. */
function wait() {
  isWaiting = true;
  isTyping = false;
  setTimeout(() => {
    isWaiting = false;
    if (isTyping) wait();
    else say();
  }, PAUSE);
}

export function announceOutcomes() {
  const later = ({ target }) => {
    if (!target.closest?.('input[type=search], [data-field]')) return;
    isTyping = true;
    if (!isWaiting) wait();
  };
  addEventListener('input', later);
  addEventListener('click', later);
}
