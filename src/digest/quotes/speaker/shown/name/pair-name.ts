import { either, regex } from '../../../../../languages/regex.ts';
import { oneOf, wordSet } from '../../../../../languages/word-set.ts';
import type { Scene } from '../../scene.ts';
import { indexAt } from '../../../marks/blocks.ts';

/** "Brothers Karl and Peder Holm": the noun is none of Karl's names. */
const KIN_BEFORE =
  /^(?:Brothers|Sisters|Twins|Siblings|Parents|Spouses|Newlyweds|Owners) (?=\p{Lu})/u;

/** A name without the noun for two before it. */
export function withoutKin(name: string): string {
  return name.includes(' and ') ? name : name.replace(KIN_BEFORE, '');
}

/** What tells that two who are named together are of one family. */
const FAMILY = either(
  oneOf(
    'couple parents husband wife married marry brother brothers sister sisters siblings twin twins',
  ),
  oneOf('family children daughter son spouses newlyweds grandparents owners mother father'),
);
const IS_FAMILY = regex.iu`(?<!\p{L})${FAMILY}(?!\p{L})`;
/** Behind a given name: " and Jane Q. Smith". */
const PARTNER = /^ (?:and|&) \p{Lu}\p{L}+(?: \p{Lu}\.)? (\p{Lu}[\p{L}’'-]+)(?! \p{Lu})/u;
/** Paragraphs that are looked through: a bound on time. */
const MOST_LINES = 250;

/**
 * "Bob Smith" of "Bob and Jane Smith": the surname that the article gives to a pair, for the one who
 * is printed without it; null where it does not say that they are of one family, or names none.
 */
export function pairName(
  { lines, title }: Pick<Scene, 'lines' | 'title'>,
  given: string,
): string | null {
  if (!/^\p{Lu}\p{L}+$/u.test(given)) return null;
  const article = lines.slice(0, MOST_LINES);
  for (const line of article) {
    const { text, tokens } = line;
    for (let at = text.indexOf(given); at >= 0; at = text.indexOf(given, at + given.length)) {
      const [, surname] = PARTNER.exec(text.slice(at + given.length, at + LOOKED_AT)) ?? [];
      if (surname === undefined || isSurname(text, at)) continue;
      const plural = surname.endsWith('s') ? `${surname}es` : `${surname}s`;
      const isFamily =
        IS_FAMILY.test(text) || article.some((line) => line.text.includes(`the ${plural}`));
      const isKnown = tokens[indexAt(line, at)]?.is.given === true;
      if (
        isFamily ||
        (isKnown && [title, ...article.map((it) => it.text)].some((it) => IS_FAMILY.test(it)))
      )
        return `${given} ${surname}`;
    }
  }
  return null;
}

/** Characters behind a name in which the partner stands: a bound on time. */
const LOOKED_AT = 80;

/** "Mr. | Holm and Jane Smith", "Karl | Holm and": no given name. */
function isSurname(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd();
  if (/(?:Mr|Mrs|Ms|Dr)\.?$/u.test(before)) return true;
  const [word] = /(?<!\p{L})\p{L}{1,30}$/u.exec(before) ?? [];
  return word !== undefined && /^\p{Lu}/u.test(word) && !KIN_OR_OPENING.has(word);
}

/** "Brothers | Karl and Peder Holm", and the first word of a sentence. */
const KIN_OR_OPENING = wordSet(
  'Brothers Sisters Twins Siblings Parents Owners Couple Spouses After And But For With When',
);
