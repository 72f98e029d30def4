import type { WordList } from '../word-list.ts';

/** How pages, feeds and files say who wrote a text. The entries are regular expressions in small letters. */
export type BylineWords = Readonly<{
  /** Opens a line that says it: "By Ole Berg", "Autorin: Ada Lund". */
  by?: WordList;
  /** Of these, the word that is nothing else and begins no name. */
  preposition?: WordList;
  /** Before a name, where the line is known to be a byline: "Foto", "af". */
  beforeNames?: WordList;
  /** The same of words that open sentences, too, so that on a line alone nothing but names may follow: "Door Joris Mulder". */
  byPerson?: WordList;
  /** Before a job that stands before a name: "Door | onze | verslaggever Joris Mulder". */
  ours?: WordList;
  /** What was done by somebody: "Written | by", "Verfasst | von". */
  done?: WordList;
  /** Within a line: "This post was | written by", "Blog-|Beitrag von". */
  signed?: readonly string[];
  /** Between two names. */
  and?: WordList;
  /** Opens what is about an author: "About | the author". */
  about?: WordList;
  /** What templates print where no name is: "Full bio", "Datum". */
  noNames?: WordList;
  /** A day may follow a name without any mark, which its month tells: "Ann Lee | May 3". */
  hasDayBehind?: true;
  /** Weekdays as bylines shorten them: "Ann Lee | Fr, 3. Mai". With their capitals. */
  shortDays?: WordList;
  /** Who took the picture: "Bild: dpa". */
  credits?: WordList;
  /** What follows it where the same person wrote the text: "Foto | и текст | Анны Лунд". */
  besideCredits?: WordList;
  /** What houses call those who write for them, as the last word of a title. */
  jobs?: WordList;
  /** Words by which what stands behind a name is no second person: "writer", "Redaktion". */
  trades?: WordList;
  /** What signs where no person does, at the end of its name: "Merle Post | Staff". */
  desks?: WordList;
  /** The same, at its beginning: "Redaktion | Merle". */
  desksOpen?: WordList;
  /** Labels in title case that look like names, by how they open and end: "All | Insights". With their capitals. */
  labelOpens?: WordList;
  labelEnds?: WordList;
  /** Beside a name that is written in characters: "记者：李明", "홍길동 기자". */
  inCharacters?: Readonly<{ before: WordList; behind?: WordList }>;
}>;
