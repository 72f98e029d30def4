import { anyOf, regex } from '../../../languages/regex.ts';
import { knownOrganisations, properHeads } from '../../../languages/english/names/organisations.ts';
import type { Scene } from './scene.ts';

/** Paragraphs in which the whole name is looked for: a bound on time. */
const PARAGRAPHS = 60;
const LETTERS = /^\p{Lu}{2,5}$/u;
const CAPITALS = String.raw`(?:\p{Lu}[\p{L}’'-]+ ){1,3}`;
const OPENERS = anyOf(
  'The A An In On At But And As For From To While When Also His Her Their This That',
);
/** What opens a sentence in front of a name, and is no part of it: "While the". */
const NO_PART = regex.u`^(?:${OPENERS}\s)+`;

/**
 * The whole name, as it is printed somewhere in the article, of a body that is named by its initials
 * ("LN" of "Live Nation") or by the last word of its name ("Daily" of "Harbour Daily"); the same
 * name where there is none.
 */
export function wholeName({ lines }: Pick<Scene, 'lines'>, name: string): string {
  const pattern = patternOf(name);
  if (pattern === null) return name;
  for (const { text } of lines.slice(0, PARAGRAPHS)) {
    const found = (pattern.exec(text)?.[0] ?? '').replace(NO_PART, '');
    if (found !== '' && found !== name) return found;
  }
  return name;
}

function patternOf(name: string): RegExp | null {
  const lower = name.toLowerCase();
  if (LETTERS.test(name)) {
    if (knownOrganisations.has(lower)) return null;
    const words = Array.from(name, (letter) => String.raw`${letter}\p{Ll}[\p{L}’'-]*`);
    return regex.u`(?<![\p{L}\p{N}])${words.join('(?: (?:of|and|for|the|on|in)){0,2} ')}(?![\p{L}\p{N}])`;
  }
  const isHead = /^\p{Lu}\p{L}+$/u.test(name) && properHeads.has(lower);
  return isHead && !knownOrganisations.has(lower)
    ? regex.u`(?<![\p{L}\p{N}])${CAPITALS}${name}(?![\p{L}\p{N}])`
    : null;
}
