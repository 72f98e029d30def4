/**
 * A word by which a quote means somebody or something that it does not name: "he", "it", "those
 * rules". `nouns`: the stems of what a demonstrative has with it.
 */
export type Pointer = Readonly<{
  kind: 'person' | 'thing' | 'several' | 'place';
  word: string;
  nouns: readonly string[];
}>;

/**
 * What a quote has named so far; `thing`: something that is no name and nobody, `several`: what "they"
 * may mean.
 */
export type Told = Readonly<{
  noun: boolean;
  thing: boolean;
  person: boolean;
  several: boolean;
  stems: ReadonlySet<string>;
}>;
