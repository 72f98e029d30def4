import { regex } from '../../../../languages/regex.ts';
import type { Quote } from '../../../digest.ts';
import type { Reading } from '../../../reading/reading.ts';
import { cut } from './cut.ts';

/** "PENCE: ", "Ann Lee: " in front of the words of a transcript. */
const WORD = String.raw`\p{Lu}[\p{L}.’'-]{0,20}`;
const LABEL = regex.u`^["“]?(?:${WORD} ){0,3}(?<surname>\p{Lu}[\p{L}’'-]{1,30}): (?=\S)`;
/** A mark that stands twice: ““We have learned it”. */
const STRAY = /^["“](?=\p{L})(?!.*["”])/u;

/** Quotes without the speaker's own name in front of the words, and without a second opening mark. The rest is verbatim. */
export function withoutLabels(
  quotes: readonly Quote[],
  { paragraphs }: Pick<Reading, 'paragraphs'>,
): Quote[] {
  return quotes.map((quote) => {
    const [first, ...rest] = quote.places;
    const text = paragraphs[first?.paragraph ?? 0]?.text.slice(first?.start, first?.end) ?? '';
    const length = labelOf(text, quote) ?? STRAY.exec(text)?.[0].length ?? 0;
    if (first === undefined || length === 0) return quote;
    const places = [{ ...first, start: first.start + length }, ...rest];
    return cut({ ...quote, places }, null, paragraphs);
  });
}

/** Characters of the speaker's name and its colon; null where the words open otherwise. */
function labelOf(text: string, { speaker }: Quote): number | null {
  const label = LABEL.exec(text);
  const surname = label?.groups?.['surname']?.toLowerCase();
  const own = speaker?.name?.split(' ').at(-1)?.toLowerCase();
  return label !== null && surname !== undefined && surname === own ? label[0].length : null;
}
