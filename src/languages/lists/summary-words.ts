import type { WordList } from '../word-list.ts';

/**
 * By which words a sentence is told to go on from another one, or to tell nothing of what happened. English
 * has rules of its own. Words are in small letters; patterns are regular expressions in which capitals count
 * where they say so.
 */
export type SummaryWords = Readonly<{
  /** In a main clause they go on from another sentence: "zudem", "por ello". */
  linking?: WordList;
  /** The same, unless a clause behind tells what they mean: "dafür", but "dafür, dass …". */
  announcing?: WordList;
  /** What such a clause opens with: "dass". */
  clauses?: WordList;
  /** Between such a word and the clause before it, they link two clauses of one sentence: "und | deshalb". */
  joining?: WordList;
  /** Before a noun they mean one told before: "dieses | Projekt". */
  demonstratives?: WordList;
  /** Not before these: "diese | Woche". How the nouns begin. */
  ofNow?: WordList;
  /** With a capital they open a sentence about what was told: "Der | Dienst startet". */
  articles?: WordList;
  /** Before such an article, or in its place: "in | dem Song", "im | Song". */
  placing?: WordList;
  /** How nouns begin that everybody knows: "die | Polizei". */
  known?: WordList;
  /** Behind a noun they say which it is: "der Dienst | des Landes". */
  sayingWhich?: WordList;
  /** They lean on another sentence but where they open the text: "Auch | in diesem Jahr …". */
  opening?: WordList;
  /** Open a text with what is somebody's, whom its sentence names: "Seinen | Besuch machte Otto Kern". */
  owners?: WordList;
  /** Verbs of what somebody else said, in a sentence that has no verb of speech: "sei". */
  reported?: WordList;
  /** Of the author, who may speak of himself: "ich". */
  first?: WordList;
  /** To the reader, as regular expressions in which capitals count: "du", "[a-z], Sie". */
  reader?: readonly string[];
  /** Sentences that tell nothing of what happened, as regular expressions: "Klicken Sie hier". */
  filler?: readonly string[];
  /** Verbs that have no ending to tell them by: "kam". */
  verbs?: WordList;
  /** How words end that may be verbs. */
  verbEndings?: WordList;
  /** Words with such an ending that are none: "jetzt". */
  noVerbs?: WordList;
}>;
