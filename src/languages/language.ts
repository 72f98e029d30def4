import type { BylineWords } from './lists/byline-words.ts';
import type { DateWords } from './lists/date-words.ts';
import type { DayWords } from './lists/day-words.ts';
import type { FeedWords } from './lists/feed-words.ts';
import type { FurnitureWords } from './lists/furniture-words.ts';
import type { GenreNames } from './lists/genre-names.ts';
import type { HeadWords } from './lists/head-words.ts';
import type { QuoteWords } from './lists/quote-words.ts';
import type { ReleaseWords } from './lists/release-words.ts';
import type { RoundUpWords } from './lists/round-up-words.ts';
import type { SpeechWords } from './lists/speech-words.ts';
import type { StoryWords } from './lists/story-words.ts';
import type { SummaryWords } from './lists/summary-words.ts';
import type { TemplateNames } from './lists/template-names.ts';
import type { WallWords } from './lists/wall-words.ts';
import type { WordEndings } from './lists/word-endings.ts';
import type { WordList } from './word-list.ts';

/**
 * Where a sentence ends, as the full stop goes. All words are lower case and without their last
 * full stop; those with blanks between their letters ("z. B.") are written without them ("z.b").
 * Sources: the languages' own style guides and abbreviation lists as newspapers use them.
 */
export type SentenceWords = Readonly<{
  /** A name follows, whatever it looks like: "Mr. Will", "Dr. In". Never ends a sentence. */
  titles: WordList;
  /** More of the sentence follows: "e.g. London", "z. B. Berlin". Never ends a sentence. */
  inline: WordList;
  /** Ends a sentence only before a word that opens one: "Apple Inc. Chief Tim Cook" / "Apple Inc. It …". */
  abbreviations: WordList;
  /** Abbreviates only before a number: "No. 5", "p. 12". */
  beforeNumber: WordList;
  /** Months and weekdays: abbreviated before a number or in lower case only. */
  months: WordList;
  /** Capitalised words that open a sentence rather than go on with a name. */
  starters: WordList;
  /** "12. Juni" is the twelfth: a number with a full stop goes on before these, or after those. */
  ordinals?: Readonly<{ before: WordList; after: WordList }>;
}>;

/** Marks that end a sentence in one language only (":" in Armenian), and whether "." does. */
export type SentenceMarks = Readonly<{ terminators: string; hasFullStop: boolean }>;

/** Who people are, in a language written in words with capitals. */
export type CastWords = Readonly<{
  /** Small words that belong to no name and no role. */
  closed: WordList;
  /** Articles and what stands in their place: "le", "sa", "deux". */
  determiners: WordList;
  /** Of these, the articles of what is known already: "le", "der". */
  definite?: WordList;
  /** Small words within a role: "ministre | de la | Défense". */
  links: WordList;
  /** Small words within a name: "Ursula | von der | Leyen". */
  particles: WordList;
  /** Weekdays and months, in full. */
  calendar: WordList;
  roles: WordList;
  femaleRoles: WordList;
  maleRoles: WordList;
  /** What a body is: "ministère", "Partei". */
  bodies: WordList;
  /** Several who speak as one: "responsables", "Experten". */
  groups: WordList;
  honorifics: Readonly<{ female: WordList; male: WordList; either: WordList }>;
  /** What stands before a role: "ehemaliger", "vice". */
  modifiers: WordList;
  /** Ends of adjectives in small letters that do so too: "kroat|ische Meteorologin". */
  modifierEndings?: WordList;
  /** What a role begins with that somebody had, or has under another: "ex|ministra", "vice|sindaco". */
  rolePrefixes?: WordList;
  toponyms: WordList;
  names: Readonly<{ female: WordList; male: WordList }>;
  /** "der | Vorsitzend|e": behind such an article a man's calling ends as a woman's, who alone is no "Vorsitzend|er". */
  weakCallings?: Readonly<{ article: string; weak: string; strong: string }>;
  /** Family names, which stand first where names are written by syllables: "Trần | Quốc Khải". */
  familyNames?: WordList;
  /** Ends of given names in other cases than the first, which take the place of a last vowel: "Тимур|а". */
  nameCases?: Readonly<{ female: WordList; male: WordList }>;
  /** The same where such forms are no given names of their own. */
  obliqueNames?: Readonly<{ female: WordList; male: WordList }>;
  he: WordList;
  she: WordList;
  they: WordList;
  /** A second given name is rare: one that follows an unknown word begins the name. */
  isOneGiven?: true;
  /** A name is set off behind an office that ends with a place: "Kepala Dinas Kota Bayu|, Anton Wibowo|, …". */
  hasNamesSetOff?: true;
  /** Ends of nouns for people, where each noun has a capital: "Preisträger|in". */
  peopleEndings?: WordList;
  /** Ends of callings, which have a capital where a sentence opens: "Spring|ruiter Wibo Tol". */
  callingEndings?: WordList;
  /** Behind a surname these begin where somebody works: "Piet Zand | van de TU". */
  affiliations?: WordList;
  /** Ends of places where somebody is from, behind a surname: "Juha Salo | Lahde|lta". */
  homeEndings?: WordList;
  /** Ends of places in the case of whose somebody is, before a name: "президент Кастор|ии | Мило Станчев". */
  placeEndings?: WordList;
  /** Ends of words in a case in which no name stands: "mondta Kis | Budán|ban", "Lahtinen | Y|lelle". */
  caseEndings?: WordList;
  /** Compounds are told by their ends: "Außen|minister". */
  roleEndings?: WordList;
  femaleEndings?: WordList;
  bodyEndings?: WordList;
  /** Ends of nouns that are no names, where each noun has a capital: "-heit". */
  nounEndings?: WordList;
}>;

/**
 * How a language without capitals writes people and reports speech. Orders are regular
 * expressions in which `{who}`, `{verb}`, `{name}`, `{title}`, `{body}` and `{surname}` stand for
 * the words below.
 */
export type CharacterWords = Readonly<{
  /** Titles that stand beside a name, longest first where one begins another. */
  titles: WordList;
  /** Titles of mere courtesy, which are no roles: 氏, 씨. */
  courtesies: WordList;
  /** Of these, which give way to the post that stands elsewhere: "المهندس". */
  ranks?: WordList;
  /** What the office of somebody named before begins with: "ال|وزير". */
  definite?: string;
  /** The characters by which family names begin. */
  surnames: string;
  /** Ends of what a body is called: 省, 公司. */
  bodyEnds: WordList;
  /** A name beside its title. */
  names: readonly string[];
  /** The end of titles of women: "وزير|ة". */
  femaleEnd?: string;
  /** Where a name ends that is written in parts: after it comes what later mentions use. */
  joint: string;
  verbs: WordList;
  /** Who speaks, as a regular expression. */
  who: string;
  /** Behind the closing mark: 「…」 | と佐藤首相は述べた. */
  behind: readonly string[];
  /** Up to the opening mark: 佐藤首相は | 「…」. */
  before: readonly string[];
  /** Up to the opening mark, where somebody tells what another said: 张敏说，| 老板 | 喊道：. */
  retold?: readonly string[];
  /** Behind the closing mark where a passive tells what was said to the subject: 「…」 | と批判された. */
  told?: string;
  /** What has to stand behind a quotation for the subject before it to be who speaks: "라고". */
  framedBy?: string;
  /** Before a quotation an object of the subject, and what has to stand behind it then: योजना को | “…” | करार दिया. */
  judged?: Readonly<{ before: string; behind: string }>;
  /** What stands between two quotations of one speaker: “…” | 며 | “…”. As a regular expression. */
  between?: string;
  /** What goes on with a sentence behind a closing mark: 「…。」 | と述べた. As a regular expression. */
  goesOn?: string;
  /** Right before marks around what something is called: ما يسمى. */
  called?: string;
  /** What denies before a quotation that it was said: 否认…. */
  denied?: string;
  /**
   * 그는 “…”고 말했다: a sentence whose subject the sentence before names. All that stands in front of its
   * marks, what follows them, and what stands behind that subject, as regular expressions.
   */
  unnamed?: Readonly<{
    lead: string;
    frame: string;
    /** The pronoun and its verb right behind the marks, where nothing stands in front: “…” | 她说. */
    heBehind?: string;
    topic: string;
    /** How a sentence opens that goes on about the subject of the one before it: 그는. */
    passes?: string;
    /** In front of the marks, verbs of a woman and of a man: "قالت", "قال". */
    genders?: Readonly<{ female: string; male: string }>;
    /** Where nothing marks that subject: it is the only person of its sentence. */
    isAlone?: true;
  }>;
  /** What stands where a speaker would and names nobody, as a regular expression. */
  nobody: string;
  /** A whole name without its title, a whole body, and a title with its name, as regular expressions. */
  name: string;
  body: string;
  titled: string;
}>;

/** Where a word of a language is told from the letters beside it. */
export type WordEdges = 'none' | 'left';

/** What the bot wants to know of a language. What is left out, it does without (see `lacking.ts`). */
export type Language = Readonly<{
  /** In English. */
  name: string;
  /** Its primary subtags of BCP 47. */
  tags: readonly string[];
  /** The digest reads its names and speakers by rules and word files of its own: English. */
  hasOwnRules?: true;
  /** Every noun has a capital, so that one alone tells no name. */
  hasCapitalNouns?: true;
  /** Words are printed without blanks, so that none has an edge: "none"; or particles hang on their ends: "left". */
  edges?: WordEdges;
  /** Its commonest short words, by which a text in Latin letters is told. */
  common?: WordList;
  /** Letters without any of which a text with these words is one of its kin: "áéí". */
  ownLetters?: string;
  sentences?: SentenceWords;
  sentenceMarks?: SentenceMarks;
  /** Openings by which a sentence leans on what stands before it, as regular expressions. */
  openings?: readonly string[];
  /**
   * A sentence that leans on the one before by more than its opening, as one does that gives the
   * reason alone: regular expressions of how it begins, or of all of it, in which capitals count.
   */
  leaning?: readonly string[];
  /** Lines by which a page says that an article is over, as regular expressions: "Related articles". */
  tailMarks?: readonly string[];
  /**
   * The first letters, in small letters, by which each month is told from the others, from January
   * on, in full or cut: "jan|jän feb mär|mrz …". No two languages give one start to two months.
   */
  months?: WordList;
  heads?: HeadWords;
  bylines?: BylineWords;
  dates?: DateWords;
  releases?: ReleaseWords;
  stories?: StoryWords;
  furniture?: FurnitureWords;
  genres?: GenreNames;
  walls?: WallWords;
  feeds?: FeedWords;
  endings?: WordEndings;
  roundUps?: RoundUpWords;
  templates?: TemplateNames;
  quotes?: QuoteWords;
  summary?: SummaryWords;
  days?: DayWords;
  cast?: CastWords;
  speech?: SpeechWords;
  characters?: CharacterWords;
}>;
