import { abroad, unmarked } from '../../languages/english/abbreviations.ts';
import { english } from '../../languages/english/english.ts';
import type { Language, SentenceWords } from '../../languages/language.ts';
import { languageFor } from '../../languages/languages.ts';
import { wordSet } from '../../languages/word-set.ts';
import type { LanguageRules } from './language-rules.ts';
import { markFinder } from './terminators.ts';

const known = new Map<Language, LanguageRules>();

/** The rules of a BCP 47 tag's language; those of English for a language without its own. */
export function rulesFor(tag: string): LanguageRules {
  const language = languageFor(tag) ?? english;
  const cached = known.get(language);
  if (cached !== undefined) return cached;
  const made = rulesOf(language);
  known.set(language, made);
  return made;
}

function rulesOf({ sentences = english.sentences, sentenceMarks, tags }: Language): LanguageRules {
  const { ordinals } = sentences ?? {};
  return {
    titles: ownAndAbroad(sentences, 'titles'),
    inline: ownAndAbroad(sentences, 'inline'),
    abbreviations: ownAndAbroad(sentences, 'abbreviations'),
    beforeNumber: ownAndAbroad(sentences, 'beforeNumber'),
    months: wordSet(sentences?.months),
    starters: wordSet(sentences?.starters),
    ordinals:
      ordinals === undefined
        ? null
        : { before: wordSet(ordinals.before), after: wordSet(ordinals.after) },
    findMark: markFinder(sentenceMarks?.terminators ?? ''),
    unmarked: tags === english.tags ? { ...unmarked, never: wordSet(unmarked.never) } : null,
    hasFullStop: sentenceMarks?.hasFullStop ?? true,
  };
}

/** English names of people and companies stand in every newspaper, so every language knows them. */
function ownAndAbroad(
  own: SentenceWords | undefined,
  which: keyof typeof abroad,
): ReadonlySet<string> {
  return wordSet(own?.[which]).union(wordSet(abroad[which]));
}
