import type { Scene } from '../../scene.ts';

/** What somebody has who speaks through others, as it stands behind a surname. */
const HOUSES = ['campaign', 'administration', 'office', 'team', 'camp'];
const MARKS = ['', '’s', "'s", '’', "'"];

/** "Harlow campaign", "Harlow’s office": as it is printed somewhere; null where it is not. */
export function houseOfPerson(
  { lines }: Pick<Scene, 'lines'>,
  surname: string,
  houses: readonly string[] = HOUSES,
): string | null {
  const isNamed = lines.some(({ text }) => text.includes(surname));
  if (!isNamed) return null;
  for (const house of houses)
    for (const mark of MARKS) {
      const words = `${surname}${mark} ${house}`;
      if (lines.some(({ text }) => hasWords(text, words))) return words;
    }
  return null;
}

/** "Harlow camp", and not "Harlow campaigned". */
function hasWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && !/\p{L}/u.test(text.charAt(at + words.length));
}
