import { is } from './lexicon/word-classes.ts';
import { isPossessive, isVerb } from './noun-phrases.ts';
import type { Reference } from './reference.ts';
import type { Token } from './tokens.ts';

/** What a reference does in its sentence, told by its neighbours. */
export type Standing = Readonly<{
  subject: boolean;
  /** Beside a verb of saying. */
  speaks: boolean;
  /** Behind a preposition. */
  oblique: boolean;
  /** "Roe's", "his". */
  possessive: boolean;
  quoted: boolean;
}>;

/** What a reference does in its sentence, told by its neighbours. */
export function standingOf(tokens: readonly Token[], { from, to, phrase }: Reference): Standing {
  const before = tokens[phrase.from - 1];
  const after = tokens[Math.max(to, phrase.to)];
  const next = tokens[to];
  const possessive =
    (next !== undefined && isPossessive(next)) ||
    /^(?:his|her|their|its|whose)$/.test(tokens[from]?.lower ?? '');
  const oblique =
    before !== undefined &&
    before.sentence === tokens[from]?.sentence &&
    PREPOSITIONS.has(before.lower);
  const verb = isVerb(after) || isVerb(next);
  const speech = is.speech;
  const speaks =
    ((after?.classes ?? 0) & speech) !== 0 ||
    ((next?.classes ?? 0) & speech) !== 0 ||
    ((before?.classes ?? 0) & speech) !== 0;
  const opens = tokens[phrase.from]?.opens ?? false;
  return {
    subject: !oblique && (opens || (verb && !possessive)),
    speaks: speaks && !oblique && !possessive,
    oblique,
    possessive,
    quoted: tokens[from]?.quoted ?? false,
  };
}

const PREPOSITIONS = new Set(
  'of to with by from for in on at about against between over under after before than as like toward towards into and'.split(
    ' ',
  ),
);

export function speaks(tokens: readonly Token[], reference: Reference): boolean {
  const standing = standingOf(tokens, reference);
  return standing.speaks && !standing.quoted;
}
