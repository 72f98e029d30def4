import { anyOf, either, regex } from '../../../../languages/regex.ts';
import { languageOfTag } from '../../../../languages/language-of.ts';
import type { Quote } from '../../../digest.ts';
import type { Reading } from '../../../reading/reading.ts';
import { cut } from './cut.ts';

type Texts = Pick<Reading, 'paragraphs' | 'language'>;

/** Words of a last piece that only plays on what came before it, at most. By judgement. */
const FEW_WORDS = 10;

const TELLING = either(
  anyOf('referring alluding suggesting noting citing mentioning recalling referencing'),
  'pointing (?:out|to)|adding that|explaining (?:that|why|how)|speaking (?:of|about)',
);
/** “…,” she said, noting that the hall has a museum. | “It also …”: what is meant stands between. */
const TOLD_BETWEEN = regex.u`(?<!\p{L})${either(TELLING, 'asked (?:about|whether|if|why|how)')}(?!\p{L})`;
const POINTERS = anyOf("it that this those these they it['’]s that['’]s they['’]re");
const JOINTS = anyOf('and but so then or yet');
/** “They happen every year.”, “And those are not issues” */
const POINTS_BACK = regex.iu`^\P{L}*(?:${JOINTS},? )?${POINTERS}(?!\p{L})`;
const SOMEBODY = anyOf('i you we they he she everybody');
/** “I don’t think we need to translate that.”, “And they know that too.” */
const PLAYS_ON = regex.iu`${either(
  String.raw`n['’]t (?:[^\s.!?]+ ){1,7}(?:that|this|it)(?: \p{Ll}{2,4})?`,
  String.raw`^(?:and |but |so )?${SOMEBODY} (?:all )?(?:know|knew|said|saw) (?:that|this|it)(?: too| well)?`,
)}[.!?]$`;
/** “Very hard.”, “Believe me.” */
const ECHO = /^[^\s.!?]+(?: [^\s.!?]+)?[.!]$/u;

/**
 * Leaves off what a speaker says behind an attribution, where it takes up what is not shown: the
 * article's own sentence between the pieces, what the attribution tells besides ("…, she said,
 * noting that …"), or a last word that plays on the occasion. English. What is left ends where
 * its sentence does, and is verbatim.
 */
export function withoutLooseTails(quotes: readonly Quote[], reading: Texts): Quote[] {
  if (languageOfTag(reading.language) !== 'en') return [...quotes];
  return quotes.map((quote) => {
    const at = (quote.openings ?? [])
      .toSorted((a, b) => a - b)
      .find((index) => index > 0 && isLoose(quote, index, reading));
    if (at === undefined) return quote;
    return cut({ ...quote, places: quote.places.slice(0, at) }, null, reading.paragraphs);
  });
}

function isLoose({ places }: Quote, at: number, { paragraphs }: Texts): boolean {
  const [last, next] = [places[at - 1], places[at]];
  if (last === undefined || next === undefined || last.paragraph !== next.paragraph) return false;
  const { text = '', sentences = [] } = paragraphs[last.paragraph] ?? {};
  if (sentences.some(({ start, end }) => start >= last.end && end < next.start)) return true;
  const tail = text.slice(next.start, next.end);
  if (TOLD_BETWEEN.test(text.slice(last.end, next.start)) && POINTS_BACK.test(tail)) return true;
  if (at < places.length - 1) return false;
  const isShort = tail.split(/\s+/u, FEW_WORDS + 1).length <= FEW_WORDS;
  return isShort && (PLAYS_ON.test(tail) || ECHO.test(tail));
}
