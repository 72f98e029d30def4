import { regex } from '../../languages/regex.ts';
import type { CastWords, Language } from '../../languages/language.ts';
import type { SpeechWords } from '../../languages/lists/speech-words.ts';
import { perLanguage } from '../../languages/per-language.ts';
import { oneOf } from '../../languages/word-set.ts';
import { trimSpan, type Span } from '../span.ts';

/**
 * «Идём, — сказал X. — Пора», “— No —dijo X—. Vamos”: languages that set who speaks into the
 * quoted words, between dashes or commas, and open what is said with a dash.
 */
export type Attributions = Readonly<{
  /** Where such words begin: a mark or a dash, and a verb of speech. */
  opening: RegExp;
  /** The same for words between marks, where a language sets them between commas. */
  withinMarks: RegExp;
  /** Whoever is set in between commas, up to the comma behind what he or she is; `null` between dashes. */
  named: RegExp | null;
}>;

/** Of a BCP 47 tag; `null` for a language that does neither. */
export const attributionsOf = perLanguage(compile);

function compile({ speech, cast }: Language): Attributions | null {
  if (speech?.setIn === undefined) return null;
  const verb = verbOf(speech);
  const dashed = String.raw`[\s,.!?…»”]\s?[—–-]\s?(?=(?:${verb})(?!\p{L}))`;
  const comma = String.raw`[,!?…]\s(?=(?:${verb})(?!\p{L}))`;
  // "–Se riittää, Matti Virtanen | sanoo|.", and with more behind the verb where the paragraph ends so
  const first = String.raw`[,!?…]\s(?=(?:[\p{L}-]{1,30} ){1,5}(?:${verb})(?:[.,]|(?: [\p{L}-]{1,30}){0,3}\.?$))`;
  const before = speech.hasSubjectFirst === true ? [first] : [];
  const both = regex.gu`${[dashed, comma, ...before].join('|')}`;
  return {
    opening: both,
    withinMarks: speech.setIn === 'commas' ? both : new RegExp(dashed, 'gu'),
    named: speech.setIn === 'commas' && cast !== undefined ? namedOf(speech, cast) : null,
  };
}

/** "prévient Luc Prat, | président du comité, | on ferme": what goes on is no clause about whoever is named. */
function namedOf({ unsaid }: SpeechWords, { roles, femaleRoles }: CastWords): RegExp {
  const small = String.raw`\p{Ll}[\p{L}’'-]{0,30}`;
  const name = String.raw`\p{Lu}[\p{L}’'-]{1,30}(?: (?:${small} )?\p{Lu}[\p{L}’'-]{1,30}){1,3}`;
  const what = String.raw`, (?:(?:${small} ){0,2}|\p{L}['’])(?:${oneOf(`${roles} ${femaleRoles}`)})(?!\p{L})[^,.;:!?«»]{0,80}`;
  return regex.u`^(?:${small} ){1,6}${name}(?:${what})?,(?= (?!(?:${oneOf(unsaid ?? '-')})(?!\p{L}))[^«»]{8})`;
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
  within: Readonly<{ named: RegExp | null; goesOnUndashed: boolean }>,
): Span[] | null {
  const pieces: Span[] = [];
  let from = start;
  opening.lastIndex = start;
  // Behind the end its words are looked at, and no others: a paragraph may have thousands of quotations
  const near = text.slice(0, end + LONGEST);
  for (let count = 0; count < MOST; count += 1) {
    const found = opening.exec(near);
    if (found === null || found.index >= end) break;
    const isMark = /^[.!?…»”]/u.test(found[0]);
    pieces.push({ start: from, end: found.index + (isMark ? 1 : 0) });
    const begin = found.index + found[0].length;
    const told = text.slice(begin, Math.min(end, begin + LONGEST));
    const next = endOf(told, found[0].includes(','), within);
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
function endOf(
  told: string,
  isBehindComma: boolean,
  { named, goesOnUndashed }: Readonly<{ named: RegExp | null; goesOnUndashed: boolean }>,
): number | null {
  if (isBehindComma) {
    if (HANGING.test(told)) return told.indexOf(',') + 1;
    const [who] = named?.exec(told) ?? [];
    if (who !== undefined) return who.length;
  }
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
