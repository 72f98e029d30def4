import { endings } from '../../../languages/english/summary/verdict-words.ts';
import { regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import type { Reading } from '../../reading/reading.ts';
import { isHeading } from '../filler/heading.ts';

/** What stands over a paragraph. */
export type Section = Readonly<{
  /** Its heading in small letters; nothing before the first. */
  heading: string;
  /** How many headings stand before it. */
  number: number;
  /** Paragraphs since the heading: 0 right behind it. */
  behind: number;
}>;

/** "Conclusion", "The Bottom Line", "Our Verdict": what the text comes to. */
const CONCLUDES = regex.iu`^(?:the |our |in )?(?:${oneOf(endings)})\b`;

/** Whether a section is where a guide tells what it comes to. */
export function concludes({ heading }: Section): boolean {
  return CONCLUDES.test(heading);
}

/** The section of each paragraph of a text. */
export function readSections({ paragraphs }: Reading): readonly Section[] {
  let section: Section = { heading: '', number: 0, behind: 0 };
  return paragraphs.map(({ text }) => {
    const own = section;
    section = isHeading(text)
      ? { heading: text.toLowerCase(), number: own.number + 1, behind: 0 }
      : { ...own, behind: own.behind + 1 };
    return own;
  });
}
