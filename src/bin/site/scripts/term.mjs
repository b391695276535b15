// Draws the ten working days. Every answer was counted at build time and stands in the
// page (src/app/pages/reading/working_days.rs says how); here it is looked up.

const DAY = 86_400_000;
const at = (id) => document.getElementById(id);
const iso = (time) => new Date(time).toISOString().slice(0, 10);
const timeOf = (date) => Date.parse(`${date}T00:00:00Z`);
const known = JSON.parse(at('term-answer')?.dataset.answers ?? '{}');
const filled = (template, ...values) => values.reduce((text, value) => text.replace('{}', value), template);

/** A day in the reader's manner. */
function inWords(time) {
  const date = new Date(time);
  const parts = { day: date.getUTCDate(), month: known.months.split(' ')[date.getUTCMonth()], year: date.getUTCFullYear() };
  return known.date.replace(/\{(\w+)\}/g, (gap, name) => parts[name]);
}

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/** What is known of a day: its kind, and why it is so. */
function dayOf(time) {
  const [kind, reason] = known.days[iso(time)] ?? [];
  const isWeekend = [0, 6].includes(new Date(time).getUTCDay());
  return kind ? { kind, reason } : isWeekend ? { kind: 'weekend', reason: known.weekend } : { kind: 'working', reason: '' };
}

function refuse(text, next) {
  at('term-answer').hidden = true;
  at('term-fault').textContent = text;
  at('term-propose').hidden = !next;
  at('term-propose').firstChild.onclick = () => {
    at('received').value = iso(next);
    count();
  };
}

/** The days from receipt to silence in weeks, those that count with their numbers. */
function draw(received, last, silence) {
  const first = received - ((new Date(received).getUTCDay() + 6) % 7) * DAY;
  const weeks = [];
  let counted = 0;
  for (let monday = first; monday <= silence; monday += 7 * DAY) {
    const week = document.createElement('tr');
    for (let time = monday; time < monday + 7 * DAY; time += DAY) {
      const { kind, reason } = dayOf(time);
      const isCounted = time > received && time <= last && ['working', 'worked'].includes(kind);
      const date = new Date(time);
      const day = date.getUTCDate();
      // The first cell, and the first of a month, name the month.
      const month = time === first || day === 1 ? ` ${known.months.split(' ')[date.getUTCMonth()].slice(0, 3)}` : '';
      const cell = element('td', `${day}${month}`, { class: time < received || time > silence ? 'outside' : kind });
      if (reason) cell.title = reason;
      if (isCounted) cell.append(' ', element('b', `${(counted += 1)}`));
      if ([received, last, silence].includes(time)) cell.classList.add('end');
      week.append(cell);
    }
    weeks.push(week);
  }
  document.querySelector('.calendar tbody').replaceChildren(...weeks);
  const off = [];
  for (let time = received + DAY; time < silence; time += DAY) {
    const { kind, reason } = dayOf(time);
    if (!['working', 'weekend'].includes(kind)) off.push(element('li', `${inWords(time)} – ${reason}`));
  }
  at('term-days-off').replaceChildren(...off);
}

function count() {
  const { value, validity } = at('received');
  const received = timeOf(value);
  if (value === '' || validity.badInput || Number.isNaN(received)) return refuse(known.noDay);
  const place = 2 * Math.round((received - timeOf(known.first)) / DAY);
  const answer = place < 0 ? '' : known.terms.slice(place, place + 2);
  if (answer === '') return refuse(known.outside);
  if (answer === '!!') return refuse(known.runsOut);
  const [last, silence] = [...answer].map((letter) => received + Number.parseInt(letter, 36) * DAY);
  if (answer.startsWith('-')) return refuse(filled(known.dayOff, inWords(received), dayOf(received).reason, inWords(silence)), silence);
  refuse('');
  at('last-day').textContent = inWords(last);
  at('silence').textContent = inWords(silence);
  const years = new Set([received, silence].map((time) => new Date(time).getUTCFullYear()));
  at('term-years').textContent = [...years].map((year) => known.years[year]).join(' ');
  draw(received, last, silence);
  at('term-answer').hidden = false;
  history.replaceState(null, '', `#received=${value}`);
}

/** Begins with the day that the address names. */
export function offerTerm() {
  at('term-form').addEventListener('submit', (event) => {
    event.preventDefault();
    count();
  });
  const [, given] = location.hash.match(/^#received=(\d{4}-\d{2}-\d{2})$/) ?? [];
  if (!given) return;
  at('received').value = given;
  count();
}
