import type { RE2JS } from 're2js';

/** A word of a phrase as it is looked for. */
export type PatternWord = Readonly<{
  /** Folded; as written where `asWritten`. */
  key: string;
  /** "US", "AI", "WHO": in capitals, so that "us" and "who" are other words. */
  asWritten: boolean;
  /** "nuclear*": whatever follows. */
  isOpen: boolean;
}>;

/** One of a line's alternatives; `source` is what the person wrote. */
export type Pattern =
  | Readonly<{ kind: 'words'; source: string; words: readonly PatternWord[]; exact: boolean }>
  /** Scripts that set no blanks between words. */
  | Readonly<{ kind: 'letters'; source: string; key: string }>
  | Readonly<{ kind: 'regex'; source: string; regex: RE2JS }>;

/** One line: any of its alternatives is enough. */
export type FilterLine = Readonly<{ source: string; patterns: readonly Pattern[] }>;

/** What makes an article one of a briefing: every line of `about`, and none of `not`. */
export type Filter = Readonly<{ about: readonly FilterLine[]; not: readonly FilterLine[] }>;
