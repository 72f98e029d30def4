/** Words set apart by blanks or line breaks; `_` stands for a blank within an entry. */
export type WordList = string;
