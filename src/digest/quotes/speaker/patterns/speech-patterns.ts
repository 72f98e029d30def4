import { regex } from '../../../../languages/regex.ts';
/**
 * How a language reports speech around quotation marks. Each pattern has one group: the speaker
 * as printed, maybe with title or role. `behind` is matched right behind the closing mark,
 * `before` up to the opening mark, both within the quotation's own clause.
 */
export type SpeechPatterns = Readonly<{
  behind: readonly RegExp[];
  before: readonly RegExp[];
  /** What has to stand behind a quotation for whom `before` finds; `null` where nothing has to. */
  framedBy: RegExp | null;
  /** What has to where an object stands right before it; `null` where nothing tells an object. */
  judged: Readonly<{ before: RegExp; behind: RegExp }> | null;
  /** The same with "he" or "she" for the group, whom the cast resolves. */
  pronouns: Readonly<{
    behind: RegExp;
    before: RegExp;
    /** Of these, "she"; none where one word means both. */
    she: ReadonlySet<string>;
  }> | null;
  /** «…», si legge in | una nota del club: the paper; `null` where nobody has listed how. */
  paper: RegExp | null;
  /** A verb behind a quotation that needs no subject: «…», añadió. */
  subjectless: RegExp | null;
  /** Een buurvrouw schrok wakker. | „…”: a sentence before it that is of somebody who is new. */
  newcomer: RegExp | null;
  /** A sentence by somebody's account before a quotation: Volgens | Stolk | is het oud. „…”. */
  account: RegExp | null;
  /** По её словам, это | «…»: all in front of the marks, and what of it means "her", if anything does, and names in the case of whose somebody is; `null` where nobody has listed how. */
  byHim: Readonly<{ lead: RegExp; she: RegExp | null; oblique: RegExp | null }> | null;
  /** "Ивана", "Анну": a given name in a case in which nobody is a subject; `null` where names have no cases. */
  oblique: RegExp | null;
  /** A sentence of a verb alone, up to the opening mark: Hozzátette: | „…”. */
  bareBefore: RegExp | null;
  /** Between two quotations of one speaker: «…» | y pidió | «…»; `null` where nobody has listed how. */
  andVerb: RegExp | null;
  /** Words before a quotation that nobody said: X a nié avoir dit que c’était « … ». */
  denied: RegExp | null;
  /** Right before marks around what something is called: "el llamado | «…»". */
  called: RegExp | null;
  /** According to X, | the foreman shouted: «…». X quoted | her mother: «…». */
  retold: readonly RegExp[];
  /** What follows a quotation that was said to the subject: 「…」と批判された. */
  told: RegExp | null;
  /** X a été traité de « … » par Y; `null` where nobody has listed how. */
  passive: PassivePatterns | null;
  /** Ольгу Брандт | назвали «…»: a verb of nobody behind whom it tells of. */
  impersonal: ImpersonalPatterns | null;
  /** 그는 “…”고 말했다: a sentence that names nobody; `null` where nobody has listed how. */
  unnamed: UnnamedPatterns | null;
  /** "les maires d’Aston et de Brill": several, who are shown as printed. */
  plural: PluralPatterns | null;
  /** Speakers that name nobody: "er", "il", "он". */
  nobody: RegExp;
  /** ", Julio Marín |," and " kpt. Adam Zych" behind a role: who has it; `null` where nobody stands so. */
  apposed: RegExp | null;
  /** "prof.", "kpt.": titles whose dot ends no sentence; `null` where none is listed. */
  abbreviated: RegExp | null;
  /** Splits what was printed into name and role, where the language marks it. */
  role: RegExp | null;
  /** "et", "y": what joins two speakers. */
  and: ReadonlySet<string>;
  /** "Já", "également": what may open a sentence in front of its subject. */
  adverbs: ReadonlySet<string>;
  /** "При этом", "Натомість": the same in phrases, behind which nobody is oblique. */
  openers: ReadonlySet<string>;
  /** "a", "al": what stands before whom something is told. */
  hearers: ReadonlySet<string>;
  /** "заявив", "отметив": with which the subject of a sentence goes on to speak. */
  goesOnSaying: ReadonlySet<string>;
  /** " alla sindaca Anna Croce", behind who asks; `null` where no small word says so. */
  hearer: RegExp | null;
  /** "Ивану": a given name in the case of whom something is told; `null` where no case says so. */
  dative: RegExp | null;
  /** What is no part of the role behind it: "l’" and "el ", and a paper that is told: "ТАСС ". */
  elided: RegExp | null;
  /** "в министерстве": what stands before a body that speaks. */
  within: RegExp | null;
  /** How a name and a body are told in a script without capitals; all else is a description. `definite` opens the office of who was named. */
  uncapitalised: Readonly<{ name: RegExp; body: RegExp; definite: string | null }> | null;
}>;

/**
 * Each but the verb has one group: who judges. `judged` has to stand behind the quotation, and
 * `speech` finds a verb of speech of the same clause.
 */
export type PassivePatterns = Readonly<{
  verb: RegExp;
  agentBefore: RegExp;
  agentBehind: RegExp;
  judged: RegExp | null;
  speech: RegExp;
}>;

/**
 * All in front of the marks of a sentence that names nobody, what has to stand behind them, and what
 * stands behind the subject of the sentence before; `null` where nothing marks it. `introduced` is all in
 * front of the marks where nothing has to stand behind: "Poi ha aggiunto: "; `null` where nobody has listed how.
 */
export type UnnamedPatterns = Readonly<{
  lead: RegExp;
  frame: RegExp;
  introduced: RegExp | null;
  topic: RegExp | null;
  /** How a sentence opens that goes on about the subject of the one before it: "그는". */
  passes?: RegExp;
  /**
   * Behind a quotation, verbs of a woman and of a man: "powiedziała", "powiedział"; in a script without
   * capitals in front of it: "قالت", "قال".
   */
  genders?: Readonly<{ female: RegExp; male: RegExp }>;
  /** Where nothing marks the subject of the sentence before: it is the only person there. */
  isAlone?: true;
  /** Where whoever stands behind a verb of speech is meant, wherever in the sentence: "сообщил | X | в среду". */
  isToldAnywhere?: true;
  /** A paragraph may open with such a sentence, behind one that ends with who has spoken. */
  goesOn?: true;
}>;

/** `subject` ends with those who judge, before the verb. */
export type ImpersonalPatterns = Readonly<{ verb: RegExp; subject: RegExp }>;

/** Each but `body` has one group: who speaks. `body` tells several bodies from several people. */
export type PluralPatterns = Readonly<{ behind: RegExp; before: readonly RegExp[]; body: RegExp }>;

/** "…, sagte er" behind a quotation, "Er sagte: …" before one: what stands before and behind the pronoun. */
export function pronounPatterns(
  behind: readonly [lead: string, pronouns: string],
  before: readonly [pronouns: string, verb: string],
  she: ReadonlySet<string>,
): SpeechPatterns['pronouns'] {
  return {
    she,
    behind: regex.u`^\s*(?:[,.]\s*)?${behind[0]}(${behind[1]})(?!\p{L})`,
    before: regex.u`(?:^\s*|[.!?] ?)(${before[0]}) ${before[1]}(?!\p{L})[^.«»"“”„]{0,60}[:,]\s*$`,
  };
}

/** What no clause beside a quotation reaches over. */
export const ELSEWHERE = String.raw`[^.«»"“”„]`;

/** What stands between a quotation and the verb behind it: ", ", ". – ". */
export const OPENING = String.raw`^\s*(?:[,.]\s*)?(?:[–—-]\s*)?`;

/** A word in small letters, "porte-parole". No word of the news is longer, and a run of letters stays cheap. */
export const SMALL = String.raw`\p{Ll}[\p{L}-]{0,39}`;

/** What stands within a name, or between two: "Luc Prat et Anne Roux". */
const WITHIN = '(?:von|van|der|den|de|del|della|di|da|la|le|du|des|al|bin|ibn|y|e|et)';

/** A name in a script with capitals: "Ursula von der Leyen", "J. García-Page". */
export const NAME = String.raw`${word()}(?: (?:${WITHIN} ){0,3}${word()}){0,5}`;

function word(): string {
  return String.raw`(?:\p{Lu}\.(?:-?\p{Lu}\.){0,5}|\p{Lu}[\p{L}’'-]{0,39})`;
}
