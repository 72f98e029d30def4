import { regex } from '../languages/regex.ts';
import type { Language } from '../languages/language.ts';
import type { SpeechWords } from '../languages/speech-words.ts';
import { perLanguage } from '../languages/per-language.ts';
import { oneOf } from '../languages/word-set.ts';
import { trimSpan, type Span } from './span.ts';

/**
 * «Идём, — сказал X. — Пора», “— No —dijo X—. Vamos”: languages that set who speaks into the
 * quoted words, between dashes or commas, and open what is said with a dash.
 */
export type Attributions = Readonly<{
  /** Where such words begin: a mark or a dash, and a verb of speech. */
  opening: RegExp;
  /** The same for words between marks, where a language sets them between commas. */
  withinMarks: RegExp;
}>;

/** Of a BCP 47 tag; `null` for a language that does neither. */
export const attributionsOf = perLanguage(compile);

function compile({ speech }: Language): Attributions | null {
  if (speech?.setIn === undefined) return null;
  const verb = verbOf(speech);
  const dashed = String.raw`[\s,.!?…»”]\s?[—–-]\s?(?=(?:${verb})(?!\p{L}))`;
  const comma = String.raw`[,!?…]\s(?=(?:${verb})(?!\p{L}))`;
  // "–Se riittää, Matti Virtanen | sanoo|."
  const first = String.raw`[,!?…]\s(?=(?:[\p{L}-]{1,30} ){1,5}(?:${verb})(?:[.,]|$))`;
  const before = speech.hasSubjectFirst === true ? [first] : [];
  const both = regex.gu`${[dashed, comma, ...before].join('|')}`;
  return {
    opening: both,
    withinMarks: speech.setIn === 'commas' ? both : new RegExp(dashed, 'gu'),
  };
}

/** "dit", "a-t-il dit", "a déclaré". */
function verbOf({ verbs, auxiliaries, participles }: SpeechWords): string {
  const simple = oneOf(verbs);
  if (auxiliaries === undefined || participles === undefined) return simple;
  return String.raw`(?:${oneOf(auxiliaries)})(?:-(?:t-)?\p{Ll}{2,5})? (?:\p{Ll}{2,20} )?(?:${oneOf(participles)})|${simple}`;
}

/** Characters of who speaks, and how often one speaks in a paragraph, at most. */
const LONGEST = 200;
const MOST = 12;
/** What closes the words of who speaks: a dash that is no hyphen, beside a mark or a blank. */
const DASH = /[,.:;!?…]\s?[—–-][,.:;]?(?=\s|\p{Lu})|\s[—–-][,.:;]?\s|[—–-][,.:;]/u;
/** Else the end of its sentence, or the comma behind "a-t-il dit". */
const STOP = /[.;:](?=\s|$)/u;
const HANGING = /^\S+-(?:t-)?\p{Ll}{2,5}(?: \p{Ll}+)?(?=,\s)/u;

/** The said pieces of a text between two offsets, without those who say them; `null`: nobody is set in. */
export function saidPieces(
  text: string,
  { start, end }: Span,
  opening: RegExp,
  goesOnUndashed: boolean,
): Span[] | null {
  const pieces: Span[] = [];
  let from = start;
  opening.lastIndex = start;
  for (let count = 0; count < MOST; count += 1) {
    const found = opening.exec(text);
    if (found === null || found.index >= end) break;
    const isMark = /^[.!?…»”]/u.test(found[0]);
    pieces.push({ start: from, end: found.index + (isMark ? 1 : 0) });
    const begin = found.index + found[0].length;
    const told = text.slice(begin, Math.min(end, begin + LONGEST));
    const next = endOf(told, found[0].includes(',') && HANGING.test(told), goesOnUndashed);
    from = next === null ? end : begin + next;
    if (next === null) break;
    opening.lastIndex = from;
  }
  if (pieces.length === 0) return null;
  pieces.push({ start: from, end });
  const kept = pieces
    .map((piece) => trimSpan(text, piece))
    .filter((one) => one.end - one.start > 1);
  return kept.length === 0 ? null : kept;
}

/** Where what is said goes on; `null` where it does not. */
function endOf(told: string, isHanging: boolean, goesOnUndashed: boolean): number | null {
  if (isHanging) return told.indexOf(',') + 1;
  const dash = DASH.exec(told);
  // – We go – said X. Y is glad. „I am” – she wrote: the second dash is Y's
  if (dash !== null && /[.!?]\s[^„«“"]{0,120}[„«“"]/u.test(told.slice(0, dash.index))) return null;
  if (dash !== null) return dash.index + dash[0].length;
  const stop = goesOnUndashed ? STOP.exec(told) : null;
  return stop === null ? null : stop.index + 1;
}

const OPENS = /^\s*[—–-]\s?(?=[\p{L}«„"“¿¡…(\d])/u;

/** Where the words begin of a paragraph that opens with a dash; `null` of another. */
export function afterDash(text: string): number | null {
  const found = OPENS.exec(text);
  return found === null ? null : found[0].length;
}
