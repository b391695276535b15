// The link of a check as a QR code on paper: a phone takes the check up again where the sheet left it. Nobody waits for
// this script: the page asks for it when it is ready, see app.mjs.

import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';
// What readers of codes expect to be blank around one, in modules.
const QUIET = 4;

/** The code of a text, a module being one unit wide. */
function drawn(text) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  // The link stands beside it in letters.
  svg.setAttribute('aria-hidden', 'true');
  const path = svg.appendChild(document.createElementNS(SVG, 'path'));
  path.setAttribute('d', dark.join(''));
  return svg;
}

// The link changes with the answers, and the part of the page with it.
addEventListener('beforeprint', () => {
  const printed = document.querySelector('.printed-link');
  printed?.querySelector('.qr').replaceChildren(drawn(printed.querySelector('p').textContent));
});
