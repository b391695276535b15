// The engines that are compared, each as its documentation recommends, on the same
// documents: { id, names }. Runs in the browser; bench/search.mjs bundles it.

import uFuzzy from '@leeoniya/ufuzzy';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

/** Kerek: the list's own index is part of the WebAssembly; any other is built when loaded. */
async function kerek(wasm, documents, listed) {
  const { instance } = await WebAssembly.instantiate(wasm);
  const { memory, room, load, search_listed, search_loaded, answered } = instance.exports;
  const encoder = new TextEncoder();
  const put = (text) => {
    const bytes = encoder.encode(text);
    const place = room(bytes.length);
    // Only now: making room may have moved the memory.
    new Uint8Array(memory.buffer, place, bytes.length).set(bytes);
  };
  const started = performance.now();
  if (!listed) {
    put(documents.map(({ names }) => names.join('\t')).join('\n'));
    load();
  }
  const built = performance.now() - started;
  const run = listed ? search_listed : search_loaded;
  return {
    built,
    search(query) {
      put(query);
      const length = run();
      const view = new DataView(memory.buffer, answered(), length);
      const ids = [];
      for (let at = 1; at < length; at += 2) ids.push(view.getUint16(at, true));
      return { match: view.getUint8(0) === 0, ids };
    },
  };
}

function timed(build) {
  const started = performance.now();
  const search = build();
  return { built: performance.now() - started, search: (query) => ({ ids: search(query), match: undefined }) };
}

const others = {
  MiniSearch: (documents) =>
    timed(() => {
      const index = new MiniSearch({ fields: ['text'], searchOptions: { prefix: true, fuzzy: 0.2 } });
      index.addAll(documents.map(({ id, names }) => ({ id, text: names.join('\n') })));
      return (query) => index.search(query).slice(0, 10).map(({ id }) => id);
    }),
  'Fuse.js': (documents) =>
    timed(() => {
      const fuse = new Fuse(documents, { keys: ['names'], includeScore: true });
      return (query) => fuse.search(query, { limit: 10 }).map(({ item }) => item.id);
    }),
  FlexSearch: (documents) =>
    timed(() => {
      const index = new FlexSearch.Index({ tokenize: 'forward' });
      for (const { id, names } of documents) index.add(id, names.join(' '));
      return (query) => index.search(query, 10);
    }),
  uFuzzy: (documents) =>
    timed(() => {
      // The settings that its documentation gives for alphabets other than Latin.
      const fuzzy = new uFuzzy({ unicode: true, intraMode: 1, interSplit: "[^\\p{L}\\d']+", intraSplit: '\\p{Ll}\\p{Lu}', intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}', intraChars: "[\\p{L}\\d']", intraContr: "'\\p{L}{1,2}\\b" });
      const haystack = [];
      const of = [];
      for (const { id, names } of documents) {
        for (const name of names) {
          haystack.push(name);
          of.push(id);
        }
      }
      return (query) => {
        const [found, info, order] = fuzzy.search(haystack, query);
        if (!found) return [];
        const places = order ? order.map((place) => info.idx[place]) : found;
        return [...new Set(places.slice(0, 200).map((place) => of[place]))].slice(0, 10);
      };
    }),
};

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

function accuracy(engine, queries) {
  const score = { asked: 0, first: 0, third: 0, absent: 0, right: 0 };
  for (const { kind, query, expected } of queries) {
    if (kind === 'general') continue;
    const { ids, match } = engine.search(query);
    if (kind === 'absent') {
      score.absent += 1;
      // An engine without a state of its own says that nothing is there by finding nothing.
      score.right += match === undefined ? ids.length === 0 : !match;
    } else {
      score.asked += 1;
      score.first += expected.includes(ids[0]);
      score.third += ids.slice(0, 3).some((id) => expected.includes(id));
    }
  }
  return { first: score.first / score.asked, third: score.third / score.asked, absent: score.right / score.absent };
}

/** Times of single searches, in milliseconds: each keystroke, the mean of `times`. Ends after `most` milliseconds. */
function speed(engine, keystrokes, times, most = 15_000) {
  const ends = performance.now() + most;
  for (const query of keystrokes.slice(0, 20)) if (performance.now() < ends) engine.search(query);
  const each = [];
  for (const query of keystrokes) {
    const started = performance.now();
    if (started > ends && each.length > 0) break;
    for (let time = 0; time < times; time += 1) engine.search(query);
    each.push((performance.now() - started) / times);
  }
  each.sort((one, other) => one - other);
  return { p50: quantile(each, 0.5), p95: quantile(each, 0.95), measured: each.length };
}

globalThis.compare = async ({ documents, queries, titles, keystrokes, times, listed, names }) => {
  const wasm = await (await fetch('/engine.wasm')).arrayBuffer();
  const table = {};
  for (const name of names) {
    const engine = name === 'Kerek' ? await kerek(wasm, documents, listed) : others[name](documents);
    table[name] = { built: engine.built, ...(queries ? accuracy(engine, queries) : {}), ...(titles ? { titles: accuracy(engine, titles) } : {}), ...speed(engine, keystrokes, times) };
  }
  return table;
};
