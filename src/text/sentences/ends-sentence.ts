import { inAnyLanguage } from '../../languages/in-any-language.ts';
import { anyOf, regex } from '../../languages/regex.ts';
import { verbsBehindQuotations } from '../../languages/english/speech-cues.ts';
import { readOpening, type PossibleEnd } from './candidate.ts';
import { endsAtFullStop } from './full-stop.ts';
import { isOwnScript } from './marks.ts';

/** '"Who won?" Trump asked': a name and a word of saying go on after the quotation. */
const SAYING = regex.u`^(?:\p{Lu}[\p{L}.’'-]*\s+){1,3}(?:${anyOf(verbsBehindQuotations)}|(?:was|were) (?:asked|told))\b`;
/** 「…。」と述べた、“……。”他说: Japanese particles and Chinese words of saying go on. */
const CJK_GOES_ON = regex.u`^${inAnyLanguage(({ characters }) => [characters?.goesOn ?? []].flat())}`;

/** Characters behind a quotation in which who says it, with an office, has a verb. Set by hand. */
const LONGEST_OFFICE = 32;

/** Whether the sentence ends at a candidate, by the kind of its mark. */
export function endsSentence(candidate: PossibleEnd): boolean {
  const { text, mark, markEnd, end, next } = candidate;
  const run = text.slice(mark, markEnd);
  // 「本当か?」と聞いた: half-width marks are as good within these
  if (isOwnScript(run) || /[」』]/.test(text.charAt(markEnd)))
    return (
      next > end || end === markEnd || !CJK_GOES_ON.test(text.slice(end, end + LONGEST_OFFICE))
    );
  if (/[!?‼⁇⁈⁉]/.test(run)) return endsAtExclamation(candidate);
  // "[...]" is an omission.
  if (text.charAt(mark - 1) === '[' && text.charAt(markEnd) === ']') return false;
  const dots = run.replace(/[^.…]/g, '').replaceAll('…', '...').length;
  if (dots === 1) return endsAtFullStop(candidate);
  if (dots === 0) return readOpening(text, next).kind !== 'lower';
  return endsAtEllipsis(candidate, dots);
}

/** Ends unless lower case or its speaker follows: 'works at Yahoo! in', '"Why?" Trump asked'. */
function endsAtExclamation({ text, mark, markEnd, end, next, rules }: PossibleEnd): boolean {
  // 「本当か?」と聞いた: a mark of half width.
  if (CJK_CLOSER.test(text.slice(markEnd, end + 1)))
    return !CJK_GOES_ON.test(text.slice(end, end + LONGEST_OFFICE));
  const opening = readOpening(text, next);
  if (opening.kind === 'lower') return false;
  if ((opening.kind === 'upper' || opening.kind === 'digit') && text.charAt(mark) === '!') {
    // "Yahoo! Inc."
    if (rules.abbreviations.has(opening.word)) return false;
    const mayGoOn = end === mark + 1 && !rules.starters.has(opening.word);
    if (mayGoOn && (isNameWithMark(text, mark) || isNamedWithin(text, mark, next))) return false;
  }
  return end === markEnd || !SAYING.test(text.slice(next, next + 80));
}

const CJK_CLOSER =
  /[」』】》〉）｣]|[”’](?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;
/** Companies and programmes that are written with the mark: "Yum! Brands", "E! News". */
const NAME_WITH_MARK = /(?:^|[\s(“"])(?:Yahoo|Yum|E|Jeopardy|Joomla|Wham|Chips Ahoy|Oliver)$/u;

function isNameWithMark(text: string, mark: number): boolean {
  return NAME_WITH_MARK.test(text.slice(Math.max(0, mark - 16), mark));
}

const WORD_BEFORE = /(?:^|\s)(\p{Lu}[\p{L}’'-]*)$/u;
const WORD_BEHIND = /^(?:\p{Lu}[\p{L}’'-]*|\d+)/u;
/** Letters of such a word at most: a bound on time. */
const LONGEST_WORD = 24;

/** "Hoy! Sailor plays", "the Hoy! 3": the text has it twice, and within a sentence, too: "the band Hoy! Sailor". */
function isNamedWithin(text: string, mark: number, next: number): boolean {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, mark - LONGEST_WORD), mark))?.[1];
  const behind = WORD_BEHIND.exec(text.slice(next, next + LONGEST_WORD))?.[0];
  if (before === undefined || behind === undefined) return false;
  const name = `${before}! ${behind}`;
  const first = text.indexOf(name);
  // "They beat Osk! Fans sang": once is no name
  if (first === text.lastIndexOf(name)) return false;
  for (let at = first; at >= 0; at = text.indexOf(name, at + 1))
    if (/\p{Ll} $/u.test(text.slice(Math.max(0, at - 2), at))) return true;
  return false;
}

/** Three dots set apart are a pause: "… well ... Trump"; four end: "never meant that.... She". */
function endsAtEllipsis(
  { text, mark, next, end, markEnd, rules }: PossibleEnd,
  dots: number,
): boolean {
  if (!rules.hasFullStop) return false;
  const opening = readOpening(text, next);
  if (opening.kind === 'lower') return false;
  if (opening.kind === 'end' || dots !== 3 || end > markEnd) return true;
  const isApart = /\s/.test(text.charAt(mark - 1));
  return opening.kind !== 'digit' && opening.word !== 'i' && !isApart;
}
