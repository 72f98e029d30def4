import { SURE } from '../how-sure.ts';
import { kin } from '../../../languages/english/heads.ts';
import { anyOf, regex } from '../../../languages/regex.ts';
import type { Bodies } from './bodies.ts';
import { conflicts, type MeantFigure } from './described-figure.ts';
import type { Figure } from '../figure.ts';
import { isAddress } from '../beside-a-name/titles.ts';
import { isSuffix, nameWords } from '../names/name-words.ts';
import type { People } from './people.ts';
import type { Reference } from '../reference.ts';
import { sliceOf } from '../../reading/slice-of.ts';
import { speaks } from '../references/part-in-sentence.ts';
import type { Line } from '../../reading/tokens.ts';

const REGNAL = new Set(['ii', 'iii', 'iv']);

/**
 * What counts for one of those who bear a name, set by hand; not tuned: how usual the name is for
 * him, that he was seen before, how near (`seen` and 1 at most), how often; and by how much the best
 * must lead to be sure.
 */
const WEIGHTS = { fit: 1.5, seen: 2, often: 0.5, lead: 1.5 } as const;

/** Whom a surname, a given name or an unknown word means: "Holm", "Erik", "President Holm". */
export function shortName(
  reference: Reference,
  text: string,
  lines: readonly Line[],
  people: People,
  bodies: Bodies,
): MeantFigure {
  const parts = nameWords(text);
  const word = parts.filter((part) => !isSuffix(part)).join(' ');
  // "Queen Beatrix II": no one's given name alone
  const isRegnal = parts.some((part) => REGNAL.has(part));
  const isTitled = hasAddress(reference, lines);
  const bearers = people
    .byWord(word)
    .filter(
      ({ figure }) =>
        !conflicts(figure, reference) &&
        !isFarAhead(figure, reference) &&
        !(isTitled && isKin(figure)) &&
        !(isRegnal && figure.words.length > 1 && figure.words.at(-1) !== word),
    );
  const best = likeliest(bearers, reference);
  // "Y Sweeny", then "Sweeney", before another Sweeney is named
  if (best?.figure.count === 0) {
    const spelt = people.bySpelling(word);
    if (spelt !== null && spelt.count > 0 && !conflicts(spelt, reference))
      return { figure: spelt, confidence: SURE.likely };
  }
  if (best) {
    const { figure, isClear } = best;
    if (figure.kind === 'unknown' && reference.what === 'person') figure.kind = 'person';
    return { figure, confidence: isClear ? SURE.told : SURE.rather };
  }
  const body = reference.what === 'unknown' ? bodies.find(text) : null;
  if (body) return { figure: body, confidence: SURE.likely };
  if (reference.what === 'person' || speaks(lines[reference.line]?.tokens ?? [], reference)) {
    const spelt = people.bySpelling(word);
    if (spelt && !conflicts(spelt, reference)) return { figure: spelt, confidence: SURE.likely };
  }
  const kind = reference.what === 'person' ? 'person' : 'unknown';
  return { figure: people.single(word, text, kind), confidence: SURE.likely };
}

/** Of those who bear the name the first who fits best, and whether he leads clearly; `null` of none. */
function likeliest(
  bearers: ReturnType<People['byWord']>,
  { line }: Reference,
): Readonly<{ figure: Figure; isClear: boolean }> | null {
  let best: Figure | null = null;
  let bestScore = -Infinity;
  let second = -Infinity;
  for (const { figure, fit } of bearers) {
    const near = 1 / (1 + line - figure.lastLine);
    const seen = figure.count > 0 ? WEIGHTS.seen + near : 0;
    const score = fit * WEIGHTS.fit + seen + Math.log2(1 + figure.count) * WEIGHTS.often;
    if (score > bestScore) {
      second = bestScore;
      best = figure;
      bestScore = score;
    } else second = Math.max(second, score);
  }
  return best && { figure: best, isClear: bestScore - second > WEIGHTS.lead };
}

/** "President | Holm": with a title that is written before a name. */
function hasAddress({ claims, line }: Reference, lines: readonly Line[]): boolean {
  return claims.some(({ role }) => role !== null && isAddress(sliceOf(lines, line, role)));
}

/** Somebody's daughter or one of two brothers: "President | Holm" is none of them. */
function isKin({ claims, isOneOfFamily }: Figure): boolean {
  if (claims.some(({ role }) => role !== null && isAddress(role))) return false;
  return isOneOfFamily || claims.some(({ role }) => role !== null && KIN.test(role));
}

/** "the mayor's brother". */
const KIN = regex.u`(?:^|[ ’'])${anyOf(kin)}$`;

/** Who is only named in full so many paragraphs later is not meant by a surname here. Set by hand; not tuned. */
const FAR = 6;

/** "Lord X" throughout, and late in the article his son with the same surname. */
function isFarAhead({ count, firstLine }: Figure, { line }: Reference): boolean {
  return count === 0 && firstLine - line > FAR;
}
