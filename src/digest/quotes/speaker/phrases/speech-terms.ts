import { regex } from '../../../../languages/regex.ts';
import type { Language } from '../../../../languages/language.ts';
import type { SpeechWords } from '../../../../languages/lists/speech-words.ts';
import type { WordList } from '../../../../languages/word-list.ts';
import { perLanguage } from '../../../../languages/per-language.ts';
import { oneOf, tellingWords, wordSet } from '../../../../languages/word-set.ts';
import { deniedOf } from '../patterns/orders/word-patterns.ts';

/** A language's words of speech, for looking up beside a quotation. All are in lower case. */
export type SpeechTerms = Readonly<{
  capitalNouns: boolean;
  /** "laut", "selon"; of phrases ("nach Angaben der") the longest word. */
  according: ReadonlySet<string>;
  /** "zufolge". */
  accordingBehind: ReadonlySet<string>;
  obliqueArticles: ReadonlySet<string>;
  /** "eine", "keine". */
  indefinite: ReadonlySet<string>;
  /** "der", "die": what a clause about somebody opens with. */
  relatives: ReadonlySet<string>;
  /** "meinung": what somebody is of. */
  opinions: ReadonlySet<string>;
  /** "nannte". */
  naming: ReadonlySet<string>;
  /** "vorwurf", "behauptung": nouns of what somebody says. */
  claims: ReadonlySet<string>;
  /** "sein", "ihr": whose claim it is. */
  owns: Readonly<{ he: ReadonlySet<string>; she: ReadonlySet<string> }>;
  /** "des": whose somebody is. */
  genitives: ReadonlySet<string>;
  /** "Zeuge": who saw it and belongs to nobody. */
  bystanders: ReadonlySet<string>;
  /** "im": what stands before a body of which somebody is. */
  within: ReadonlySet<string>;
  /** "dem": what stands before whom something is told. */
  hearers: ReadonlySet<string>;
  /** "der 19 | Jahre | alte Mann". */
  aged: Readonly<{ units: ReadonlySet<string>; old: ReadonlySet<string> }>;
  /** "mit", "für": nobody speaks behind them. */
  prepositions: ReadonlySet<string>;
  /** "zu", "über": what somebody speaks about. */
  about: ReadonlySet<string>;
  judging: ReadonlySet<string>;
  agents: ReadonlySet<string>;
  /** "und", "sowie". */
  and: ReadonlySet<string>;
  passives: ReadonlySet<string>;
  /** "bestritt, dass er „…“": words before a quotation that nobody said. */
  denied: RegExp | null;
  /** "bestreitet, … zu haben": what stands before and behind words that are denied. */
  deniedBetween: Readonly<{ before: RegExp; behind: RegExp }> | null;
  /** "Für X ist das „…“". */
  forWhom: ReadonlySet<string>;
  as: ReadonlySet<string>;
  titledThings: ReadonlySet<string>;
  called: ReadonlySet<string>;
  /** "zitiert": who quotes, and whom. */
  quoting: ReadonlySet<string>;
  /** "das", "dies": what was said stands before. */
  pointing: ReadonlySet<string>;
  /** „…“, "heißt es": a paper says so. */
  itSays: ItSays | null;
  /** "sei", "habe": somebody else's words are told. */
  reportedMood: ReadonlySet<string>;
  /** "jemand", "dieser": somebody whom nobody can name. */
  somebody: ReadonlySet<string>;
  /** What a case puts behind an office of one word: "Trainer|s"; `null` where no case does. */
  officeCases: RegExp | null;
  /** "zeitung", "magazin": ends of nouns for papers. */
  press: readonly string[];
  /** "er", "sie". */
  owners: ReadonlySet<string>;
  /** "Worten": what somebody says is introduced by them. */
  words: ReadonlySet<string>;
}>;

/** The words of `SpeechWords` with which a paper says something. */
export type ItSays = Readonly<Record<keyof ItSaysWords, ReadonlySet<string>>>;

type ItSaysWords = NonNullable<SpeechWords['itSays']>;

/** The terms of a BCP 47 language; `null` where nobody has listed them. */
export const speechTermsOf = perLanguage(compile);

function compile({ speech, cast, hasCapitalNouns }: Language): SpeechTerms | null {
  if (speech === undefined) return null;
  return {
    capitalNouns: hasCapitalNouns ?? false,
    according: tellingWords(speech.according),
    accordingBehind: wordSet(speech.accordingBehind),
    obliqueArticles: wordSet(speech.obliqueArticles),
    indefinite: wordSet(speech.indefinite),
    relatives: wordSet(speech.relatives),
    opinions: wordSet(speech.opinions),
    naming: wordSet(speech.naming),
    claims: wordSet(speech.claims),
    owns: { he: wordSet(speech.owns?.he), she: wordSet(speech.owns?.she) },
    genitives: wordSet(speech.genitives),
    bystanders: wordSet(speech.bystanders),
    within: wordSet(speech.within),
    hearers: wordSet(speech.hearers),
    aged: { units: wordSet(speech.aged?.units), old: wordSet(speech.aged?.old) },
    prepositions: wordSet(speech.prepositions),
    about: wordSet(speech.about),
    judging: wordSet(speech.judging),
    and: wordSet(speech.and),
    agents: wordSet(speech.agents),
    passives: wordSet(speech.passives),
    denied: deniedOf(speech),
    deniedBetween: speech.denyingWith === undefined ? null : deniedBetween(speech.denyingWith),
    forWhom: wordSet(speech.forWhom),
    as: wordSet(speech.as),
    titledThings: wordSet(speech.titledThings),
    called: wordSet(speech.called),
    quoting: wordSet(speech.quoting),
    pointing: wordSet(speech.pointing),
    itSays: speech.itSays === undefined ? null : itSays(speech.itSays),
    reportedMood: wordSet(speech.reportedMood),
    somebody: wordSet(speech.somebody),
    officeCases: speech.officeCases === undefined ? null : casesOf(speech.officeCases),
    press: [...wordSet(speech.press)],
    owners: wordSet(cast === undefined ? NONE : `${cast.he} ${cast.she}`),
    words: wordSet(speech.words),
  };
}

/** "bestritt, … zu haben": a verb before what is denied, and its infinitive behind it. */
function deniedBetween({ verbs, infinitives }: NonNullable<SpeechWords['denyingWith']>) {
  return {
    before: regex.u`(?<!\p{L})(?:${oneOf(verbs)}),? [^.:!?]{0,120}$`,
    behind: regex.u`^ (?:[\p{L}-]+ ){0,5}(?:${oneOf(infinitives)})(?!\p{L})`,
  };
}

/** One word up to such an end. */
function behind(ends: WordList): string {
  return String.raw`(?<=^[\p{L}-]{0,40}(?:${oneOf(ends)}))`;
}

function casesOf({ s, en, n }: NonNullable<SpeechWords['officeCases']>): RegExp {
  // "Parteichef|s Hanois": whose stands behind another case
  return regex.u`(?:${behind(s)}s(?= |$)|(?:${behind(en)}en|${behind(n)}n)$)`;
}

function itSays(words: ItSaysWords): ItSays {
  return {
    verbs: wordSet(words.verbs),
    it: wordSet(words.it),
    participles: wordSet(words.participles),
    opens: wordSet(words.opens),
    filling: wordSet(words.filling),
    before: wordSet(words.before),
    withArticle: wordSet(words.withArticle),
    ends: wordSet(words.ends),
    circles: wordSet(words.circles),
  };
}

const NONE: WordList = '';
