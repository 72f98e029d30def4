import type { CharacterWords } from '../../../../languages/language.ts';
import { fillIn } from '../../../reading/fill-in.ts';
import type { SpeechPatterns, UnnamedPatterns } from './speech-patterns.ts';

/** 佐藤首相は「行きます」と述べた. The orders of a language without blanks or capitals. */
export function characterPatterns(words: CharacterWords): SpeechPatterns {
  const pattern = (source: string): RegExp => new RegExp(fillIn(source, words), 'u');
  const whole = (source: string): RegExp => pattern(`^(?:${source})$`);
  return {
    behind: words.behind.map(pattern),
    before: words.before.map(pattern),
    framedBy: words.framedBy === undefined ? null : pattern(words.framedBy),
    judged:
      words.judged === undefined
        ? null
        : { before: pattern(words.judged.before), behind: pattern(words.judged.behind) },
    pronouns: null,
    paper: null,
    subjectless: null,
    bareBefore: words.between === undefined ? null : whole(words.between),
    newcomer: null,
    account: null,
    byHim: null,
    oblique: null,
    andVerb: null,
    denied: words.denied === undefined ? null : pattern(words.denied),
    called: words.called === undefined ? null : pattern(words.called),
    retold: (words.retold ?? []).map(pattern),
    told: words.told === undefined ? null : pattern(words.told),
    passive: null,
    impersonal: null,
    unnamed: words.unnamed === undefined ? null : unnamedPatterns(words.unnamed, pattern),
    plural: null,
    apposed: null,
    and: new Set(),
    adverbs: new Set(),
    openers: new Set(),
    hearers: new Set(),
    goesOnSaying: new Set(),
    hearer: null,
    dative: null,
    elided: null,
    within: null,
    nobody: whole(words.nobody),
    uncapitalised: {
      name: whole(words.name),
      body: whole(words.body),
      definite: words.definite ?? null,
    },
    abbreviated: null,
    role: whole(words.titled),
  };
}

function unnamedPatterns(
  {
    lead,
    frame,
    heBehind,
    topic,
    passes,
    genders,
    isAlone,
  }: NonNullable<CharacterWords['unnamed']>,
  pattern: (source: string) => RegExp,
): UnnamedPatterns {
  return {
    // “…”她说: nothing in front of the marks; else all of what is there, with nothing to follow
    ...(heBehind === undefined
      ? { lead: pattern(`^(?:${lead})$`), frame: pattern(`^${frame}`), introduced: null }
      : { lead: /^$/u, frame: pattern(`^${heBehind}`), introduced: pattern(`^(?:${lead})$`) }),
    topic: pattern(`^${topic}`),
    ...(passes === undefined ? {} : { passes: pattern(`^${passes}`) }),
    ...(genders === undefined
      ? {}
      : { genders: { female: pattern(genders.female), male: pattern(genders.male) } }),
    ...(isAlone === undefined ? {} : { isAlone }),
    // where nothing marks a subject, nothing has to
    ...(topic === '' ? { goesOn: true } : {}),
  };
}
