import { regex } from '../../../../languages/regex.ts';
import { inAnyLanguage } from '../../../../languages/in-any-language.ts';

const LETTERS = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]`;
const BEFORE = inAnyLanguage(({ bylines }) => bylines?.inCharacters?.before);
const BEHIND = inAnyLanguage(({ bylines }) => bylines?.inCharacters?.behind);
/** "文・田中花子", "记者：李明", "本报记者 李明". */
const LABELLED = regex.u`(?:^${BEFORE}\s{0,2}(?:[:：・／/＝=]|\s)|\s${BEFORE}[:：・])\s{0,2}(?<name>${LETTERS}{2,12})$`;
/** Scripts without capitals whose words have blanks between them. */
const JOINED = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{M}\u200C]{2,20}`;
/** "كتبت: فيروز الدقاق". */
const LABELLED_WORDS = regex.u`^${BEFORE}\s{0,2}[:：]?\s{1,2}(?<name>${JOINED}(?: ${JOINED}){1,3})$`;
/** "홍길동 기자", "李明 記者", with an address behind it. */
const TITLED = regex.u`^(?<name>${LETTERS}{2,6})\s{0,2}${BEHIND}(?:\s\S{3,60})?$`;
const LONGEST = 60;

/** The name on a line that says who wrote a text, as papers set it in scripts without capitals. */
export function wideByline(line: string): string | null {
  if (line.length > LONGEST) return null;
  const found = LABELLED.exec(line) ?? LABELLED_WORDS.exec(line) ?? TITLED.exec(line);
  return found?.groups?.['name'] ?? null;
}
