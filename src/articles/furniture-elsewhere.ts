import { inAnyLanguage } from '../languages/in-any-language.ts';
import { either, regex } from '../languages/regex.ts';
import { oneOf } from '../languages/word-set.ts';

/** A word ends here, in any script. */
const END = String.raw`(?!\p{L})`;
/** What follows on the same line: the title of another text, a network's name. */
const REST = String.raw`.{0,160}`;

const READING_TIME = inAnyLanguage(({ furniture }) => furniture?.readingTime);
const MINUTES = String.raw`\d{1,3}\s?min\p{L}{0,8}\.?`;
const GOES_ON = inAnyLanguage(({ furniture }) => furniture?.goesOn);
const PICTURES = inAnyLanguage(({ furniture }) => furniture?.pictures);
const PICTURES_BY = inAnyLanguage(({ furniture }) => furniture?.picturesBy);
const ADS = inAnyLanguage(({ furniture }) => furniture?.adverts);
const READ_ALSO = inAnyLanguage(({ furniture }) => furniture?.readAlso);
const READ_ALSO_WEAK = inAnyLanguage(({ furniture }) => furniture?.readAlsoBeforeColon);
const SHARE = inAnyLanguage(({ furniture }) => furniture?.share);
/** " auf Facebook", " en Twitter", "’ta": where to. */
const WHERE_TO = String.raw`(?:\s(?:\S{1,12}\s){0,2}\S{2,20})?`;
const LETTERS = inAnyLanguage(({ furniture }) => furniture?.letters);
const CHANNELS = either(
  oneOf('telegram whatsapp facebook twitter instagram youtube'),
  inAnyLanguage(({ furniture }) => furniture?.channels),
);
/** "Zum Newsletter", "Recevez notre newsletter": with the letter alone it is no sentence of a report. */
const GET = inAnyLanguage(({ furniture }) => furniture?.getLetters);
const SUBSCRIBE = inAnyLanguage(({ furniture }) => furniture?.subscribe);
const SIGN_UP = inAnyLanguage(({ furniture }) => furniture?.signUp);
/** What calls of a page are made of. */
const PLAIN = '[^.!?。,،;:]';
const MENU = inAnyLanguage(({ furniture }) => furniture?.menu);
const SITE = inAnyLanguage(({ furniture }) => furniture?.site);
const STORED = inAnyLanguage(({ furniture }) => furniture?.stored);

/** The furniture of pages in other languages than English, as whole lines: see `isBoilerplate`. */
export const FURNITURE_ELSEWHERE: readonly RegExp[] = [
  // "Foto: Jens Krüger/dpa", "写真：共同", "Fot. Jan Nowak / PAP"
  regex.iu`^\P{L}{0,3}(?:${PICTURES}\s?[:：|©/=]|${PICTURES_BY}\s)${REST}$`,
  // "Lesezeit: 3 Min.", "2 minuti di lettura"
  regex.iu`^\P{L}{0,3}${READING_TIME}\s?[:：|]?\s?${MINUTES}$`,
  regex.iu`^\P{L}{0,3}${MINUTES}\s(?:\p{L}{1,3}\s)?${READING_TIME}$`,
  // "Artikeln fortsätter under annonsen"
  regex.iu`^\P{L}{0,4}${GOES_ON}${END}[^.!?。]{0,60}\P{L}{0,4}$`,
  // "– Anzeige –"
  regex.iu`^\P{L}{0,4}${ADS}\P{L}{0,4}$`,
  // "Lesen Sie auch: Die Mühle am Fluss", "Leggi anche"
  regex.iu`^\P{L}{0,3}${READ_ALSO}${END}${REST}$`,
  regex.iu`^\P{L}{0,3}${READ_ALSO_WEAK}(?:\s?[:：]${REST}|(?<=\s\S{2,20}))$`,
  // "Artikel teilen", "Compartir en Facebook"
  regex.iu`^\P{L}{0,3}${SHARE}${WHERE_TO}\P{L}{0,3}$`,
  // "Zum Newsletter anmelden"
  regex.iu`^\P{L}{0,3}${GET}${END}[^.!?。]{0,60}${LETTERS}[^.。]{0,50}[.!]?$`,
  // "Подпишитесь на наш канал"; with a comma it is what somebody said
  regex.iu`^\P{L}{0,3}${SUBSCRIBE}${END}${PLAIN}{0,60}(?:${LETTERS}|${CHANNELS})${PLAIN}{0,50}[.!]?$`,
  // "ニュースレターに登録"
  regex.iu`^\P{L}{0,3}${LETTERS}[^.!?。]{0,40}${SIGN_UP}[^.。]{0,20}[.!。]?$`,
  // "We value your privacy. We and our partners …", "Wir verwenden Cookies"
  regex.iu`^\P{L}{0,3}${SITE}${END}[^.]{0,160}${STORED}.{0,300}$`,
  // "责任编辑：李明", "저작권자 ⓒ …, 무단전재 및 재배포 금지", "分享到微信"
  regex.u`^${inAnyLanguage(({ furniture }) => furniture?.lines)}$`,
  // "Osk Verlag 2026 – alle Rechte vorbehalten"
  regex.iu`^(?:.{0,80}\P{L})?${inAnyLanguage(({ furniture }) => furniture?.rights)}${END}.{0,160}$`,
  // "Weiterlesen"
  regex.iu`^\P{L}{0,3}${MENU}\P{L}{0,4}$`,
];

const LABEL = inAnyLanguage(({ furniture }) => furniture?.corrections);
/** " (27. Mai)", ", 27 November 2026", " Nov. 27, 2026": when it was corrected. */
const ON_DAY = String.raw`(?:\s?\([^()]{1,30}\)|,?\s(?:\p{L}{3,9}\.?\s)?\d[^:：]{0,24})?`;
/** "Korrektur (27. Mai): Der Kai schließt für zwei Jahre", "【訂正】…" */
const LABELLED = regex.iu`^\P{L}{0,3}${LABEL}${ON_DAY}\s?[:：】\]]`;
/** "In einer früheren Version dieses Artikels hieß es …" */
const EARLIER = regex.iu`^\P{L}{0,3}${inAnyLanguage(({ furniture }) => furniture?.earlierText)}`;
/** Longer ones are articles of their own. */
const LONGEST_CORRECTION = 400;

/** Whether a paragraph is what a house says of its own text: what was wrong in it, and when it was changed. */
export function isCorrection(paragraph: string): boolean {
  return (
    paragraph.length <= LONGEST_CORRECTION && (LABELLED.test(paragraph) || EARLIER.test(paragraph))
  );
}
