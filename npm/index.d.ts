/** A language of names and statements. Russian names are the order's; all others are unofficial. */
export type Lang = 'ru' | 'kk' | 'en' | 'zh' | 'tr' | 'uz';

/** A row of the list. */
export interface Row {
  /** Of the national classifier of occupations, such as `2512-1-007`, or of a group of it, such as `2166-1`. */
  code: string;
  name: string;
  /** As the order has it, in Russian. */
  officialName: string;
  /** The id of its group, such as `digital`. */
  group: string;
  /** The other name that answered a search, if it was one. */
  otherName: string | null;
}

export interface Found {
  /** `match`: the rows are what was asked for; `similar`: they are only near it; `none`: the list has nothing like it. */
  state: 'empty' | 'match' | 'similar' | 'none';
  /** Is it a general word, such as engineer or architect, of which the list has no row? The rows are all that it has of it. */
  general: boolean;
  /** Best first. */
  rows: Row[];
  /** Another text that was searched instead, as typed on another keyboard. */
  instead: string | null;
  /** Technologies that were named, which no row tells apart. */
  technologies: string[];
}

export type Certainty = 'law' | 'reported' | 'disputed' | 'derived' | 'not-known';

/** What a condition rests on. Show it with the condition: nothing is said about the law without it. */
export interface Basis {
  fact: string;
  certainty: Certainty;
  statement: string;
  sources: { id: string; title: string; url: string | null }[];
}

export interface Assessed {
  verdict: 'open' | 'listed' | 'group' | 'similar' | 'absent' | 'not-foreigner' | 'blocked';
  row: Row | null;
  /** Rows that are near, where none lists the occupation. */
  near: Row[];
  /** The condition that made the verdict, or keeps it open. */
  deciding: string | null;
  conditions: { condition: string; standing: string; basis: Basis }[];
  /** The edition of the list, and the number of its act. */
  edition: string;
  act: string;
  note: string;
}

/** Answers under the names that links of the checker have; see docs/check-links.md of the project. */
export interface Answers {
  citizenship?: 'other' | 'kazakhstan' | 'none' | 'unknown';
  /** A code, `~` and words, or `none`. */
  profession?: string;
  grounds?: string;
  place?: 'kazakhstan' | 'abroad';
  petition?: 'yes' | 'no' | 'unknown';
  diploma?: 'yes' | 'no' | 'unknown';
  passport?: 'yes' | 'no' | 'unknown';
  police?: 'yes' | 'no' | 'unknown';
}

export interface Engine {
  /** All rows of the newest edition. */
  rows(lang?: Lang): Row[];
  /** Searches the list, whatever the script and the spelling. */
  search(query: string, lang?: Lang): Found;
  /** What answers, or a link of the checker, come to. `date` is the day of the check, such as `2026-11-28`. */
  assess(answers: Answers | string, options?: { date?: string; lang?: Lang }): Assessed;
}

/**
 * Loads the engine, once.
 *
 * @param wasm The bytes of `kerek/engine.wasm`, its address or a response of it. Without it Node reads the file beside
 * this module, and a browser fetches it.
 */
export function load(wasm?: BufferSource | URL | string | Response | Promise<Response>): Promise<Engine>;
