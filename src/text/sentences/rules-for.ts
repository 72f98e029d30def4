import * as english from './languages/english.ts';
import * as german from './languages/german.ts';
import {
  bulgarian,
  danish,
  dutch,
  italian,
  kazakh,
  norwegian,
  polish,
  portuguese,
  swedish,
} from './languages/short-lists.ts';
import { french, spanish } from './languages/romance.ts';
import { russian, ukrainian } from './languages/slavic.ts';
import type { LanguageRules } from './language-rules.ts';
import { marksPattern } from './terminators.ts';

type Words = Omit<LanguageRules, 'ordinals' | 'marks' | 'unmarked' | 'hasFullStop'>;
type Peculiar = Readonly<{
  ordinals?: LanguageRules['ordinals'];
  unmarked?: LanguageRules['unmarked'];
  terminators?: string;
  hasFullStop?: boolean;
}>;

/** English names of people and companies stand in every newspaper, so every language knows them. */
function rules(own: Words, { terminators = '', ...more }: Peculiar = {}): LanguageRules {
  const { abroad } = english;
  return {
    titles: own.titles.union(abroad.titles),
    inline: own.inline.union(abroad.inline),
    abbreviations: own.abbreviations.union(abroad.abbreviations),
    beforeNumber: own.beforeNumber.union(abroad.beforeNumber),
    months: own.months,
    starters: own.starters,
    ordinals: null,
    unmarked: null,
    hasFullStop: true,
    ...more,
    marks: marksPattern(terminators),
  };
}

/** "5. gade", "3. oktober" go on in lower case, which needs no list. */
const byLanguage: Readonly<Record<string, () => LanguageRules>> = {
  en: () => rules(english, { unmarked: english.unmarked }),
  de: () => rules(german, { ordinals: german.ordinals }),
  fr: () => rules(french),
  es: () => rules(spanish),
  it: () => rules(italian),
  pt: () => rules(portuguese),
  nl: () => rules(dutch),
  da: () => rules(danish),
  nb: () => rules(norwegian),
  no: () => rules(norwegian),
  sv: () => rules(swedish),
  pl: () => rules(polish),
  ru: () => rules(russian),
  uk: () => rules(ukrainian),
  bg: () => rules(bulgarian),
  kk: () => rules(kazakh),
  hy: () => rules(english, { terminators: ':', hasFullStop: false }),
  el: () => rules(english, { terminators: ';' }),
};

const known = new Map<string, LanguageRules>();

/** The rules of a BCP 47 tag's language; those of English for a language without its own. */
export function rulesFor(language: string): LanguageRules {
  const primary = language
    .slice(0, 3)
    .toLowerCase()
    .replace(/[-_].*/, '');
  const cached = known.get(primary);
  if (cached !== undefined) return cached;
  const create = Object.hasOwn(byLanguage, primary) ? byLanguage[primary] : byLanguage['en'];
  const made = create?.() ?? rules(english);
  // Tags come from articles, which are hostile: only languages that are known are kept.
  if (Object.hasOwn(byLanguage, primary)) known.set(primary, made);
  return made;
}
