import type { WordList } from '../word-list.ts';

/**
 * What pages print beside articles, on lines of their own. The entries are regular expressions, in
 * small letters; what goes with them on the line is the reader's (`articles/furniture-elsewhere.ts`).
 */
export type FurnitureWords = Readonly<{
  /** Before the colon of a picture's credit: "Foto: Jens Krüger", "写真：共同". */
  pictures?: WordList;
  /** The same where no colon follows: "Fot. Jan Nowak / PAP". */
  picturesBy?: WordList;
  /** Before or behind how many minutes a text takes: "Lesezeit | : 3 Min.", "2 minuti di | lettura". */
  readingTime?: WordList;
  /** Opens what stands above an advert or a picture within a text: "Artikeln fortsätter under | annonsen". */
  goesOn?: WordList;
  /** Alone on a line above an advert: "– Anzeige –". */
  adverts?: WordList;
  /** Before the title of another text: "Lesen Sie auch: Die Mühle am Fluss". */
  readAlso?: WordList;
  /** Of these, what opens a sentence as well, so that a colon must follow: "Lire : …". */
  readAlsoBeforeColon?: WordList;
  /** What a button for sharing says, with or without a place behind it: "Compartir en Facebook". */
  share?: WordList;
  /** "Newsletter", "рассылку": what goes out by mail; and channels in chats and networks. */
  letters?: WordList;
  channels?: WordList;
  /** Opens the call to take letters: "Zum | Newsletter". */
  getLetters?: WordList;
  /** Opens the call to take letters or follow a channel: "Подпишитесь на наш | канал". */
  subscribe?: WordList;
  /** Behind the letters: "ニュースレターに | 登録". */
  signUp?: WordList;
  /** What a house goes on with that says behind a text what it is: "Der Hafenbote Online | ist ein …". */
  houseIs?: WordList;
  /** The same for who wrote it: "Ada Lund | schreibt über Häfen". */
  authorDoes?: WordList;
  /** What menus say, alone on a line: "Weiterlesen". */
  menu?: WordList;
  /** Who asks for leave to store something: "Wir | verwenden Cookies"; and what is stored. */
  site?: WordList;
  stored?: WordList;
  /** What puts a thing into a shop's basket. */
  basket?: WordList;
  /**
   * Opens a line that comes and goes while an article says the same (`digest/stories/news/furniture.ts`):
   * "Updated | 3:14 p.m. ET".
   */
  stamps?: WordList;
  /** Within brackets at the end of a caption: "(AP | Photo | /Ann Lee)". */
  inBrackets?: WordList;
  /** Before a picture's or a figure's origin: "Source | : Osk Herald". */
  credits?: WordList;
  /** Opens what leads elsewhere: "Read more | about the pier". */
  elsewhere?: WordList;
  /** "All rights reserved". */
  rights?: WordList;
  /** Opens the line of who wrote it, beside `bylines.preposition`. */
  by?: WordList;
  /** Before the colon of what a house corrects in its own text: "Korrektur (27. Mai): …". */
  corrections?: WordList;
  /** Opens a line that tells of an earlier text: "In einer früheren Version dieses Artikels …". */
  earlierText?: readonly string[];
  /** Whole lines of a form of their own. */
  lines?: readonly string[];
}>;
