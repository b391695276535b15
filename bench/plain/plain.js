// All rows are drawn once, as Kerek draws them; a key hides and shows them, and counts. Nothing is
// ranked, highlighted, re-read or remembered: what that costs is what bench/keys.mjs is about.

const { fields, professions } = await (await fetch('/professions.json')).json();
const groups = new Map(fields.map(({ id, short }) => [id, short.ru]));
const summary = document.querySelector('.summary');

/** An element with attributes and children, some of which may be text. */
function el(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function card({ code, ru, field }) {
  const heard = [...code].map((char) => (char === '-' ? ', ' : `${char} `)).join('');
  return el('li', { class: 'row', 'data-code': code },
    el('h2', {}, el('a', { href: `/ru/${code}/` }, ru)),
    el('p', { class: 'facts' },
      el('span', { class: 'code', role: 'img', 'aria-label': heard.trim() }, code),
      el('span', { class: 'field' }, groups.get(field))),
    el('button', { type: 'button', class: 'star', 'aria-label': `В избранное: ${ru}`, 'aria-pressed': 'false' }));
}

const rows = professions.map((profession) => {
  const { code, ru, kk, en, also } = profession;
  return { row: card(profession), names: [ru, kk, en, ...also.ru, ...also.kk, ...also.en, code].join('\n').toLowerCase() };
});

function show(typed) {
  let found = 0;
  for (const { row, names } of rows) {
    row.hidden = !names.includes(typed);
    if (!row.hidden) found += 1;
  }
  summary.textContent = `Найдено: ${found}`;
}

document.querySelector('.rows').append(...rows.map(({ row }) => row));
show('');
document.querySelector('#search').addEventListener('input', ({ target }) => show(target.value.trim().toLowerCase()));
document.documentElement.dataset.ready = '';
