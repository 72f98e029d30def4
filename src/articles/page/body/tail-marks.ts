import { inAnyLanguage } from '../../../languages/in-any-language.ts';
import { regex } from '../../../languages/regex.ts';

const MARKS = inAnyLanguage(({ tailMarks }) => tailMarks);
/** " (12)": how many. */
const COUNT = String.raw`(?:\s?[(（]\d{1,6}[)）])?`;
/**
 * Lines that say that the article is over and what follows is of other texts, its author or its
 * readers: as a whole line, or as its opening where a colon or the line's end closes it.
 * "Related articles:", "► Mehr zum Thema".
 */
const MARK = regex.iu`^\P{L}{0,4}${MARKS}${COUNT}\s?[:：!?….»›>]{0,3}$`;
const LONGEST = 90;

/** Whether a line opens what follows an article: "Related articles", "Mehr zum Thema". */
export function isTailMark(line: string): boolean {
  return line.length <= LONGEST && MARK.test(line.trim());
}
