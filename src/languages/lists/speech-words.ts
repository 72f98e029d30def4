import type { WordList } from '../word-list.ts';

/** How a language written in words reports speech around quotation marks. */
export type SpeechWords = Readonly<{
  /** Verbs of speech in the forms that news prints: "sagte", "dijo". */
  verbs: WordList;
  /** "a déclaré", "hat gesagt": what stands before a participle, and the participles. */
  auxiliaries?: WordList;
  participles?: WordList;
  /** What denies that something was said: "a nié avoir dit". */
  denying?: WordList;
  /** Verbs of denying with an infinitive behind what is denied: "bestreitet, | … | zu haben". */
  denyingWith?: Readonly<{ verbs: WordList; infinitives: WordList }>;
  /** "les": articles of several, and what stands between such and their place: "de", "d’". */
  plural?: Readonly<{ articles: WordList; of: WordList }>;
  /** The same where places stand in the second case without a small word: "мэры | Астона и Брилла". */
  plurals?: WordList;
  /** The end of places that own several who speak: "Norge|s och Finland|s statsministrar". */
  ownersEnd?: string;
  /** X "a été traité" de « … » "par" Y: as a regular expression, and what stands before who judges. */
  passive?: Readonly<{
    verbs: string;
    agents: WordList;
    /** Where the verb that judges stands behind: "werd door Y ‘…’ | genoemd". */
    judged?: WordList;
  }>;
  /** Verbs of nobody, behind whom they tell of: "Ольгу Брандт | назвали". */
  impersonal?: WordList;
  /** Phrases that name who speaks without a verb: "laut", "selon", "по словам". */
  according: WordList;
  /** "volgens | haar": who has spoken, behind such a phrase. */
  himself?: WordList;
  /** "по | его | словам": such a phrase with a pronoun within, as regular expressions. */
  byHim?: Readonly<{ he: WordList; she?: WordList }>;
  /** What goes on with a sentence of another verb to tell what its subject says: "X закрыл мост, | заявив, что". */
  goesOnSaying?: WordList;
  /** Ends of verbs that follow such a phrase where it names nobody: "para | baj|ar | el IVA". */
  infinitives?: WordList;
  /** What may open a sentence before who speaks, without a comma: "Натомість | депутат X заявив". In small letters. */
  openers?: WordList;
  /** Opens a clause that tells who said it: "Как | сказал X, это «…»". */
  asSaid?: WordList;
  /** Right behind the marks, before who speaks: "«…»: | così | X". */
  thus?: WordList;
  /** What stands behind who speaks: "dem Bericht | zufolge". */
  accordingBehind?: WordList;
  /** Articles of a case in which nobody speaks: "dem", "einen". */
  obliqueArticles?: WordList;
  /** Articles of what is one of several: "eine", "keine". */
  indefinite?: WordList;
  /** What a clause about somebody opens with: "X, | der | es als „…“ bezeichnete". */
  relatives?: WordList;
  /** What goes on about whoever is set in between commas, and is not said: "dit X, | qui | …". */
  unsaid?: WordList;
  /** Nouns of which somebody is: "X ist der | Meinung, dass". */
  opinions?: WordList;
  /** Verbs that call something something: "nannte es | „…“". */
  naming?: WordList;
  /** Nouns of what somebody says, before whose words: "der Vorwurf | der Grünen, man habe „…“". */
  claims?: WordList;
  /** What stands before a claim of somebody of whom it was told: "Sein | Fazit: „…“". */
  owns?: Readonly<{ he: WordList; she: WordList }>;
  /** "der 19 | Jahre | alte | Mann". */
  aged?: Readonly<{ units: WordList; old: WordList }>;
  /** Those who belong to no body, and tell one what they saw: "ein | Zeuge | der Polizei". */
  bystanders?: WordList;
  /** Ends of nouns for papers and agencies, whom a bystander tells: "eine Anwohnerin der Lokal|zeitung". */
  press?: WordList;
  /** Articles that say whose somebody is, right behind a role: "Chef | der | Stadt". */
  genitives?: WordList;
  /** Ends of offices behind which a case has letters of its own: "Train|er|s", "Präsid|ent|en". */
  officeCases?: Readonly<{ s: WordList; en: WordList; n: WordList }>;
  /** Nouns that introduce what somebody says: "mit den | Worten | „…“". */
  words?: WordList;
  /** Between a name and where somebody works: "Ada Kern | vom | Institut". */
  workingAt?: WordList;
  /** Behind these nobody speaks: "mit", "für". */
  prepositions?: WordList;
  /** Of these, behind which stands what somebody speaks about: "Seine Meinung | zu | X: „…“". */
  about?: WordList;
  /** Verbs and participles that judge: "nannte", "eingestuft". */
  judging?: WordList;
  /** "von": who judges where the verb is passive; "wird": what makes it so. */
  agents?: WordList;
  passives?: WordList;
  /** What opens a judgement without a verb of speech: "Für | X ist das „…“". */
  forWhom?: WordList;
  /** What stands before a body of which somebody speaks: "заявили | в | министерстве". */
  within?: WordList;
  /** What joins two who speak with one voice: "et". */
  and?: WordList;
  /** Where the verb stands last: what may stand between a quotation and it: “…” | diye | konuştu. */
  behindMarks?: WordList;
  /** Behind these, words of somebody else: "…" | dediğini | söyledi. Where the verb stands last. */
  retelling?: WordList;
  /** "as" before a quoted judgement: "nannte es | als | „…“". */
  as?: WordList;
  /** What works, ships, prizes … are called by, whose names stand in marks: "film", "zeitung". */
  titledThings?: WordList;
  /** "namens", "sogenannte": a name or a term follows. */
  called?: WordList;
  /** Verbs by which a paper gives somebody else's words: "„…“, | zitiert | der „Kurier“ den Minister". */
  quoting?: WordList;
  /** What points to words that were said before it: "„…“. | Das | sagte X." */
  pointing?: WordList;
  /** Between a verb and its words without marks: "afirmó X | que | «…»". */
  that?: WordList;
  /** „…“, | heißt es weiter in | einer Mitteilung der Stadt: a paper that says so. */
  itSays?: Readonly<{
    verbs: WordList;
    it: WordList;
    /** Where the verb has a participle: "hatte es | geheißen". */
    participles: WordList;
    /** What may stand before the verb, and behind it: "so | heißt es", "heißt es | wörtlich". */
    opens: WordList;
    filling: WordList;
    before: WordList;
    /** Of these, what is an article too, so that a name may follow that is none of a town. */
    withArticle: WordList;
    /** What ends the name of a paper: "in der Erklärung | vom Montag". */
    ends: WordList;
    /** Ends of nouns for those who are not named: "aus Regierungs|kreisen". */
    circles: WordList;
  }>;
  /** Before a paper in which one reads the words: «…», | si legge in | una nota del club. */
  readIn?: WordList;
  /** Verbs of the mood in which somebody else's words are told: "sei", "habe". */
  reportedMood?: WordList;
  /** Verbs that tell of words only beside quotation marks: "nannte", "kritisierte". */
  weakVerbs?: WordList;
  /** What may stand between the verb and who speaks: "sagte | auch | X". */
  adverbs?: WordList;
  /** Of the agencies, the one that is told what „řekl | ČTK“ says, and says nothing itself. Printed in capitals. */
  hearing?: string;
  /** What opens where or to whom something was said, between commas: "a declarat, | pentru | presă, primarul X". */
  asides?: WordList;
  /** Papers and agencies that are told something, as regular expressions: "сказал | ТАСС | глава МИД". */
  papers?: WordList;
  /** What stands before whom something is told: "aseguró | a | este diario". */
  hearers?: WordList;
  /** Ends of given names in the case of whom something is told: "сказал | Иван|у Беку". */
  dative?: Readonly<{ male: WordList; female: WordList }>;
  /**
   * «Мы, — сказал X, — идём», «Nous, a dit X, partons»: who speaks is set into the words that are
   * said, between dashes, or commas too; and a dash opens a paragraph of them.
   */
  setIn?: 'dashes' | 'commas';
  /** Behind the marks who speaks may stand before the verb: ”…”, | Virtanen sanoo. */
  hasSubjectFirst?: true;
  /** The end of such words: "a | tranquille|ment | dit". */
  adverbEnding?: string;
  /** What somebody is stands behind the name: "mondta Kis Anna | polgármester". */
  hasRolesBehind?: true;
  /** Behind a name it opens what somebody is: "X, | der er | chef for havnen". */
  whoIs?: WordList;
  /** What opens a description of who speaks: "le ministre", "M. X". */
  articles: WordList;
  /** Where "he" hangs on the verb: "a-t-il dit", "dit-il". */
  hasHangingPronouns?: true;
  /** Ends of the past of verbs by which a woman and a man speak: "powiedzia|ła", "řek|l". */
  genders?: Readonly<{ female: string; male: string }>;
  /** What follows a verb that needs no subject: «…», añadió | en Madrid. */
  behindBareVerb?: WordList;
  /** What stands before a verb that needs no subject, up to the words: "Poi | ha aggiunto: «…»". */
  beforeBareVerb?: WordList;
  /** What goes on with the words of whoever has spoken, without a verb that says who: "Et d’ajouter : « … »". */
  goingOn?: WordList;
  /** Words that stand where a speaker would and name nobody. */
  nobody: WordList;
  /** Of these, those that mean somebody else: "jemand", "quelqu’un". */
  somebody?: WordList;
}>;
