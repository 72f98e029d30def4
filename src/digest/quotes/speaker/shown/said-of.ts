import type { Range } from '../../../reading/range.ts';
import { isCapital } from '../../../reading/word-kinds.ts';
import type { Line, Token } from '../../../reading/tokens.ts';
import type { Scene } from '../scene.ts';
import { indexAt } from '../../marks/blocks.ts';
import { beforeName, ownerBefore } from './before-name.ts';
import { behindName } from './behind-name.ts';

/** What the article says of somebody beside his name, as it prints it. */
export type Said = Readonly<{ role: string | null; organisation: string | null }>;

type Known = Pick<Scene, 'lines' | 'surnames' | 'title'>;

/** Paragraphs and places of a name that are looked at: a bound on time. */
const MOST_LINES = 250;
const MOST_PLACES = 24;
/** Whom an article names so often it tells of. Set by hand on digests that were read. */
const OFTEN = 9;

/**
 * Who somebody is, of whom no office or calling is known: the words that stand beside his full name
 * anywhere in the article, or beside his surname; null where there are none.
 */
export function saidOf({ lines, surnames, title }: Known, name: string): Said | null {
  const isSurname = (word: string): boolean => surnames.get(word)?.kind === 'person';
  const full = placesOf(lines, name);
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  const alone = surname === name ? [] : placesOf(lines, surname).filter(isAlone);
  const places = [...full, ...alone];
  const isProtagonist = title.includes(surname.toLowerCase()) || places.length >= OFTEN;
  for (const { tokens, from, to, text } of places) {
    const range =
      behindName(tokens, to, isProtagonist) ?? (isProtagonist ? null : beforeName(tokens, from));
    if (range !== null) return { role: cut(tokens, text, range), organisation: null };
  }
  for (const { tokens, from, text } of full) {
    const owner = ownerBefore(tokens, from, isSurname);
    if (owner !== null) return { role: null, organisation: cut(tokens, text, owner) };
  }
  return null;
}

/** Where a name stands: its tokens in their paragraph. */
export type NamePlace = Range &
  Readonly<{ tokens: readonly Token[]; text: string; paragraph: number }>;

/** Where a name is printed outside of quotations, a bounded number of times. */
export function placesOf(lines: readonly Line[], name: string): NamePlace[] {
  const places: NamePlace[] = [];
  for (const line of lines.slice(0, MOST_LINES)) {
    const { text, tokens, paragraph } = line;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      if (places.length >= MOST_PLACES) return places;
      const from = indexAt(line, at);
      const to = indexAt(line, at + name.length);
      const isWhole = tokens[from]?.start === at && tokens[to - 1]?.end === at + name.length;
      if (isWhole && tokens[from]?.quoted === false)
        places.push({ tokens, text, paragraph, from, to });
    }
  }
  return places;
}

/** "Mr. | Holm", not "Erik | Holm". */
function isAlone({ tokens, from }: NamePlace): boolean {
  const before = tokens[from - 1];
  return before === undefined || !isCapital(before) || before.opens || before.is.honorific;
}

function cut(tokens: readonly Token[], text: string, { from, to }: Range): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}
