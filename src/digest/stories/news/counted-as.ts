import { LANGUAGES } from '../../../languages/languages.ts';
import type { Counted } from '../../../languages/lists/story-words.ts';
import { wordSet } from '../../../languages/word-set.ts';

const ALL_COUNTED: readonly Counted[] = [
  'dead',
  'hurt',
  'missing',
  'held',
  'homes',
  'passengers',
  'votes',
  'cases',
];
/** What is counted, by words whose beginnings (folded) say so. */
const COUNTED = ALL_COUNTED.map((name): readonly [name: Counted, beginnings: readonly string[]] => [
  name,
  LANGUAGES.flatMap(({ stories }) => [...wordSet(stories?.counted?.[name])]),
]);

/** What a folded word counts, or says of people: "killed" and "deaths" the same. `null` for any other. */
export function countedAs(word: string): Counted | null {
  const found = COUNTED.find(([, beginnings]) => beginnings.some((one) => word.startsWith(one)));
  return found?.[0] ?? null;
}
