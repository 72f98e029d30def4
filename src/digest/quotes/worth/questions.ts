import { inAnyLanguage } from '../../../languages/in-any-language.ts';
import { anyOf, regex } from '../../../languages/regex.ts';
import type { Quote } from '../../digest.ts';
import type { Reading } from '../../reading/reading.ts';
import { askingYou } from '../../../languages/english/verbs/helping-verbs.ts';

const ENDS_ASKING = /[?？؟]["”»’']?$/u;
/** A sentence that ends before the question does. */
const STATES = /\p{L}{2}[.!…]["”’']?\s/u;

/** Nothing but questions: no sentence of it states anything. */
export function isQuestion({ text }: Quote): boolean {
  const words = text.trim();
  return ENDS_ASKING.test(words) && !STATES.test(words);
}

/** Those whose trade is to ask: from the bench, for a programme, of a witness. */
const ASKERS = regex.iu`(?<!\p{L})${inAnyLanguage(({ quotes }) => quotes?.askers)}(?!\p{L})`;
const VERBS = inAnyLanguage(({ quotes }) => quotes?.asking);
/** "“How?” the judge | asked". */
const ASKED = regex.iu`(?<![\p{L}\p{N}])${VERBS}(?![\p{L}\p{N}])`;
/** Words of a question that is only asked, and makes no point, at most. Set by hand; not tuned. */
const SHORT = 8;
/** Characters around a quote in which its verb stands. */
const NEAR = 90;

/**
 * “Where does the law say that?” asked Justice Roy; “Are you worried?” King asked: a question of
 * the bench or of an interviewer, which is no statement. What a politician asks to make a point is
 * one, unless it is short.
 */
export function isAskersQuestion(quote: Quote, reading: Reading): boolean {
  const { text, speaker } = quote;
  if (!ENDS_ASKING.test(text.trim())) return false;
  if (speaker?.name == null || speaker.role === null) return true;
  if (!isQuestion(quote)) return isPutToSomebody(text);
  if (ASKERS.test(speaker.role)) return true;
  const isShort = text.split(/\s+/u, SHORT + 1).length <= SHORT;
  return (isShort || isPutToSomebody(text)) && isAsked(quote, reading);
}

const START = String.raw`(?:^|[.!?…]\s|, )`;
const AUXILIARIES = anyOf(askingYou);
/** “She said no. Are you surprised?” is put to somebody, whoever asks. */
const ASKING_WORD =
  '(?:(?:what|when|where|why|who|whom|which|how)(?: (?:long|many|much|often|far))? )?';
const PUT = regex.iu`${START}${ASKING_WORD}${AUXILIARIES} you(?:r)?(?!\p{L})[^.!?…]{0,80}\?["”»’']?$`;

export function isPutToSomebody(text: string): boolean {
  return PUT.test(text.trim()) && text.length <= LONGEST;
}

/** Characters of a question that is only put to somebody, at most. Set by hand; not tuned. */
const LONGEST = 120;

function isAsked({ places }: Quote, { paragraphs }: Reading): boolean {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return false;
  const before = (paragraphs[first.paragraph]?.text ?? '').slice(
    Math.max(0, first.start - NEAR),
    first.start,
  );
  const behind = (paragraphs[last.paragraph]?.text ?? '').slice(last.end, last.end + NEAR);
  const [clause = ''] = /^["”»’']?[^.“”"«»]*/u.exec(behind) ?? [];
  const lead =
    before
      .replace(/[“"«]$/u, '')
      .split(/[.“”"«»]/u)
      .at(-1) ?? '';
  return ASKED.test(clause) || ASKED.test(lead);
}
