import { anyOf, regex } from '../../../../languages/regex.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import { matchesOf } from '../../../../text/matches-of.ts';
import { isPlainWord } from '../../units/terms.ts';

/**
 * A capital, and what may stand within a name: "J.", "Mr.", "O’Neil", "Son-hui". The letters of
 * Western Europe are written out: \p{Lu} takes five times as long.
 */
const UPPER = 'A-Z\u00c0-\u00d6\u00d8-\u00de';
const WORD = String.raw`[${UPPER}](?:[A-Za-z\u00c0-\u024f’'-]+\.?|\.(?:[${UPPER}]\.)*)?`;
const PARTICLE = '(?:(?:de|la|van|von|der|den|bin|al|el|da|di|du|del|dos) )';
/** Words with capitals in a row: “President Neil J. Arden”. */
const CAPITALS = regex.g`${WORD}(?: ${PARTICLE}?${WORD})*`;

/** A name as a text has it. */
export type Named = Readonly<{ name: string; at: number }>;

/** Words with capitals in a row; an owner and his things are two: "Roe’s | Clinton Mills". */
export function* namesIn(text: string): Generator<Named> {
  for (const { 0: all, index } of matchesOf(text, CAPITALS)) {
    const from = index === 0 ? (TURN.exec(all)?.[0].length ?? 0) : 0;
    const found = all.slice(from);
    let at = index + from;
    if (!found.includes('s ')) {
      yield { name: found, at };
      continue;
    }
    for (const name of found.split(BEHIND_OWNER)) {
      yield { name, at };
      at += name.length + 1;
    }
  }
}

/** "But | Holm said": the word by which a sentence turns against the one before is none of a name. */
const TURN = regex`^${anyOf('But Yet And Still However Nevertheless Nonetheless')} `;

/** What parts "Roe’s" from "Mills". */
const BEHIND_OWNER = /(?<=[’']s) /;

const SUFFIX = wordSet('Jr Sr II III IV');

/** "Neil Arden Jr.’s" → "Neil", "Arden": the words of a name, without what follows it. */
export function wordsOf(name: string): readonly string[] {
  const words = withinSentence(name.split(' ')).map(bare);
  return words.length > 1 && SUFFIX.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/** "Dahl. | The port": a name ends where the next sentence opens. */
function withinSentence(words: readonly string[]): readonly string[] {
  const [before, last] = words.slice(-2);
  return last !== undefined && before?.endsWith('.') === true && isPlainWord(last)
    ? words.slice(0, -1)
    : words;
}

/** "Arden’s", "Arden’s." → "Arden" */
export function bare(word: string): string {
  if (!/[’'.]/.test(word)) return word;
  return word.replace(/[’'](?:s\.?)?$/u, '').replace(/(?<=\p{L}{3})\.$/u, '');
}
