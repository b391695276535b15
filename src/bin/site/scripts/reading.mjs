// The script of the pages that are only read: it keeps the site on the device, counts
// the page's bytes where they are asked for, and offers the ten working days.

import { keepFocus } from './focus.mjs';
import { tendHeader } from './header.mjs';
import { keepOffline } from './offline.mjs';
import { unfoldOnPaper } from './print.mjs';
import { offerTerm } from './term.mjs';

/** What this page and all that it has loaded weigh, compressed, as the browser has measured it. */
function weigh(sentence) {
  const weight = (kind) => performance.getEntriesByType(kind).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  const page = weight('navigation');
  // Kazakh writes numbers as Russian does; not every browser knows it.
  const { lang } = document.documentElement;
  const kilobytes = (bytes) => (bytes / 1000).toLocaleString(lang === 'kk' ? 'ru' : lang, { maximumFractionDigits: 1 });
  if (page > 0) sentence.textContent = [page, page + weight('resource')].reduce((text, bytes) => text.replace('{}', kilobytes(bytes)), sentence.dataset.template);
}

const bytes = document.querySelector('#bytes');
if (bytes) addEventListener('load', () => weigh(bytes));
if (document.querySelector('#term-form')) offerTerm();
keepFocus();
tendHeader();
keepOffline();
unfoldOnPaper();
document.documentElement.dataset.ready = '';
