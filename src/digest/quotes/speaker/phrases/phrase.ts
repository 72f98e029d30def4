/**
 * Somebody or something that may have said a quotation, in a language that has no ranker of its
 * own: a reference of the cast, or any other noun phrase. Token indices are of its paragraph.
 */
export type Phrase = Readonly<{
  paragraph: number;
  /** With its article: [first, last]. */
  first: number;
  last: number;
  kind: 'name' | 'description' | 'pronoun' | 'noun' | 'title';
  /** Index into the cast's figures; `null` where the cast does not know whom it means. */
  figure: number | null;
  /** How sure the cast is of that. */
  sureness: number;
  /** Equal for phrases that surely mean the same. */
  key: string;
}>;
