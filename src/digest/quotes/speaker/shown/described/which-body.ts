import { wordSet } from '../../../../../languages/word-set.ts';
import type { CastFigure } from '../../../../cast/cast.ts';
import { phraseEnd } from '../../../../cast/roles/phrase/phrase-end.ts';
import type { Line, Token } from '../../../../reading/tokens.ts';
import { isVerb } from '../../../../reading/word-kinds.ts';
import { indexAt } from '../../../marks/blocks.ts';
import type { Scene } from '../../scene.ts';
import { isAdjective } from '../adjective.ts';
import type { Described, Words } from './described.ts';

/** Words by which a body may be called that is named by another of them. */
const KINDS: readonly ReadonlySet<string>[] = [
  'agency department administration bureau office commission service authority institute ministry',
  'group association coalition alliance council foundation society union federation network league organisation organization charity',
  'panel committee commission board council',
].map((words) => wordSet(words));

/** "The newspaper" is called by another word than itself. */
const PAPERS = wordSet('newspaper tabloid broadsheet');
const NAMES_OF_PAPERS = wordSet(
  'times post journal news herald tribune guardian gazette telegraph mail mirror chronicle observer star sun examiner courier inquirer dispatch globe register',
);

/** Paragraphs that are looked back over. Set by hand. */
const REACH = 2;

/**
 * The named body that "the agency" means: the only one before it that may be called so; null
 * without.
 */
export function whichBody(
  { lines, cast, byParagraph }: Described,
  { paragraph, from, to }: Words,
): CastFigure | null {
  const tokens = lines[paragraph]?.tokens ?? [];
  const noun = tokens[to - 1]?.lower ?? '';
  const kinds = PAPERS.has(noun) ? [NAMES_OF_PAPERS] : KINDS.filter((words) => words.has(noun));
  if (to - from !== 2 || kinds.length === 0) return null;
  const start = tokens[from]?.start ?? 0;
  for (let at = paragraph; at >= paragraph - REACH && at >= 0; at -= 1) {
    const named = (byParagraph.get(at) ?? []).flatMap(({ kind, place, figure: index, quoted }) => {
      const isBefore = at < paragraph || place.start < start;
      const figure = index === null ? undefined : cast.figures[index];
      if (kind !== 'name' || quoted || !isBefore || figure?.kind !== 'organisation') return [];
      const words = (figure.name ?? '').toLowerCase().split(' ');
      return words.some((word) => kinds.some((names) => names.has(word))) ? [figure] : [];
    });
    const [only] = named;
    if (only !== undefined) return named.every((other) => other === only) ? only : null;
  }
  return null;
}

/** Paragraphs in which more words for a body are looked for: a bound on time. */
const MOST_LINES = 80;

/**
 * "the panel" as the article says it in full, in the paragraphs above where `isNear`: "The panel of
 * experts"; null where it never does.
 */
export function inMoreWords(
  { lines }: Scene,
  { paragraph, from, to }: Words,
  isNear: boolean,
): string | null {
  const noun = lines[paragraph]?.tokens[to - 1]?.lower ?? '';
  if (to - from !== 2) return null;
  const own = lines.slice(Math.max(0, paragraph - REACH), paragraph + 1).toReversed();
  for (const line of isNear ? own : lines.slice(0, MOST_LINES)) {
    if (!line.text.includes(noun)) continue;
    for (const [head, token] of line.tokens.entries()) {
      const said = token.lower === noun && !token.quoted ? phraseAround(line, head) : null;
      if (said !== null) return said;
    }
  }
  return null;
}

/** "the expert | panel | of the town", from its article on; null where a noun has no more words. */
function phraseAround({ text, tokens }: Line, head: number): string | null {
  if (!/^(?:of|for)$/.test(tokens[head + 1]?.lower ?? '')) return null;
  let start = head;
  while (start > head - 3 && isAdjective(tokens[start - 1])) start -= 1;
  const article = tokens[start - 1];
  if (article === undefined || !/^(?:the|an?)$/.test(article.lower)) return null;
  const end = pastNoun(tokens, phraseEnd(tokens, head, false));
  return end > head + 2 ? text.slice(article.start, tokens[end - 1]?.end) : null;
}

/** "the group for the Blue Shore | plans |": a noun that might be a verb. */
function pastNoun(tokens: readonly Token[], end: number): number {
  const [last, behind] = [tokens[end], tokens[end + 1]];
  if (last?.shape !== 'lower' || last.is.closed || last.is.speech) return end;
  return behind === undefined || behind.shape === 'mark' || isVerb(behind) ? end + 1 : end;
}

/** Where words are printed nearest to a place of their paragraph; null where they are not. */
export function wordsAt(
  { lines }: Scene,
  printed: string,
  paragraph: number,
  near: number,
): Words | null {
  const line = lines[paragraph];
  if (line === undefined) return null;
  let best = -1;
  for (let at = line.text.indexOf(printed); at >= 0; at = line.text.indexOf(printed, at + 1))
    if (best < 0 || Math.abs(at - near) < Math.abs(best - near)) best = at;
  if (best < 0) return null;
  return { paragraph, from: indexAt(line, best), to: indexAt(line, best + printed.length) };
}
