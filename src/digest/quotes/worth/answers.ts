import { anyOf, regex } from '../../../languages/regex.ts';
import { languageOfTag } from '../../../languages/language-of.ts';
import type { Quote } from '../../digest.ts';
import type { Reading } from '../../reading/reading.ts';

/** Characters in front of an answer in which its question stands. Set by hand; not tuned. */
const REACH = 260;
const START = String.raw`(?:^|[.!?…”"] |, )(?:when |then |also )?`;
const ASKING = anyOf('asked pressed questioned quizzed');
const OF_WHAT = anyOf('if whether about why how what when where who by on');
/** "Asked whether the pier was safe, she said", "When pressed about the cost". */
const ASKED = regex.iu`${START}${ASKING}(?: \p{L}+){0,3} ${OF_WHAT}\b[^“”"]*[“"‘']{0,2}$`;
/** A question of the article, or of whoever asks, right before. */
const QUESTION = /\?["”’]?\s*$/u;

/** Whether a quote answers a question that is not shown with it. English. */
export function isAnswer({ places }: Quote, { paragraphs, language }: Reading): boolean {
  const [place] = places;
  if (place === undefined || languageOfTag(language) !== 'en') return false;
  const text = paragraphs[place.paragraph]?.text ?? '';
  const before = text.slice(Math.max(0, place.start - REACH), place.start);
  if (ASKED.test(before)) return true;
  const lead = before.replace(/[“"‘']{1,2}$/u, '');
  if (lead.trim() !== '') return QUESTION.test(lead);
  return QUESTION.test((paragraphs[place.paragraph - 1]?.text ?? '').slice(-REACH));
}
