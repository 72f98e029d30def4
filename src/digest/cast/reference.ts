import type { Range } from '../reading/range.ts';

export type Gender = 'female' | 'male' | null;

/** What a phrase says about its person or body, as token ranges of the same line. */
export type Claim = Readonly<{
  /** "Kremlin spokesman", "professor at Seoul National University". */
  role: Range | null;
  /** The body named there: "Kremlin", "ministry" (to be resolved), "Seoul National University". */
  organisation: Range | null;
  /** How much it tells: a full apposition more than a title. */
  weight: number;
  /** The form of address before the name that the role stands behind: "Sen." of "Sen. X, the chairman". */
  title?: Range | null;
  /** In the plural, since others have it too: "ministers X and Y". */
  isShared?: boolean;
}>;

/**
 * One place of the article that refers to somebody, before it is known to whom. All are made with their
 * fields in one order: the engine reads objects of one form fastest.
 */
export type Reference = Range &
  Readonly<{
    kind: 'name' | 'description' | 'pronoun';
    what: 'person' | 'organisation' | 'group' | 'unknown';
    /** Index of its line. */
    line: number;
    /** The whole noun phrase, with role and apposition. */
    phrase: Range;
    /** Index of the token that heads it: the surname, "spokeswoman", "ministry". */
    head: number;
    claims: readonly Claim[];
    gender: Gender;
    /** With "the" or "this": it was spoken of before. */
    definite: boolean;
    sure: number;
  }>;
