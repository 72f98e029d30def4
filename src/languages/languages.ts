import { arabic } from './arabic.ts';
import { armenian } from './armenian.ts';
import { bulgarian } from './bulgarian.ts';
import { chinese } from './chinese.ts';
import { czech } from './czech.ts';
import { danish } from './danish.ts';
import { dutch } from './dutch.ts';
import { english } from './english/english.ts';
import { finnish } from './finnish.ts';
import { french } from './french/french.ts';
import { german } from './german/german.ts';
import { greek } from './greek.ts';
import { hebrew } from './hebrew.ts';
import { hindi } from './hindi.ts';
import { hungarian } from './hungarian.ts';
import { indonesian } from './indonesian.ts';
import { italian } from './italian/italian.ts';
import { japanese } from './japanese.ts';
import { kazakh } from './kazakh.ts';
import { korean } from './korean.ts';
import { norwegian } from './norwegian.ts';
import { persian } from './persian.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { romanian } from './romanian.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish/spanish.ts';
import { swedish } from './swedish.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';
import { vietnamese } from './vietnamese.ts';
import type { Language } from './language.ts';
import { languageOfTag } from './language-of.ts';

/** Every language that has a file here. Of two whose commonest words fit a text alike, the first is taken. */
export const LANGUAGES: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  swedish,
  danish,
  norwegian,
  finnish,
  polish,
  czech,
  turkish,
  hungarian,
  romanian,
  indonesian,
  vietnamese,
  arabic,
  armenian,
  bulgarian,
  chinese,
  greek,
  hebrew,
  hindi,
  japanese,
  kazakh,
  korean,
  persian,
  russian,
  ukrainian,
];

const byTag: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.flatMap((language) => language.tags.map((tag) => [tag, language] as const)),
);

/** What is known of the language of a BCP 47 tag; `null` for a language without a file here. */
export function languageFor(tag: string): Language | null {
  return byTag.get(languageOfTag(tag)) ?? null;
}
