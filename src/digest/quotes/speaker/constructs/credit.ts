import { regex } from '../../../../languages/regex.ts';
import { isCapital } from '../../../reading/word-kinds.ts';
import type { Token } from '../../../reading/tokens.ts';
import type { Block } from '../../marks/blocks.ts';
import type { Candidate } from '../candidates.ts';
import type { Scene } from '../scene.ts';
import type { Told } from './told.ts';

/** Words of a credit line at most: a name and what its bearer is. Set by hand; not tuned. */
const CREDIT = 14;
/** Words of "Commenting on the figures, X, chief economist at Osk Bank, said:" at most. Set by hand; not tuned. */
const INTRODUCTION = 40;
const BE = /^(?:is|are|was|were|has|have|had|will)$/;
const DASH = /^(?:[–—―~•-]|--)$/u;

/**
 * A credit on a line of its own: "— X, engineer" below a quotation that fills its paragraph, or
 * "And from Chairwoman X:" above it.
 */
export function creditOf(scene: Scene, block: Block): Told | null {
  const { lines } = scene;
  const first = lines[block.paragraph];
  const last = lines[block.lastParagraph];
  if (first === undefined || last === undefined) return null;
  const isAlone = block.before < 0 && block.after >= last.tokens.length;
  if (!isAlone) return null;
  const candidate = below(scene, block) ?? above(scene, block);
  if (candidate === null) return null;
  return { kind: 'speaker', candidate, rule: 'signed', role: roleIn(scene, candidate) };
}

function below({ lines, candidates }: Scene, { lastParagraph }: Block): Candidate | null {
  const tokens = lines[lastParagraph + 1]?.tokens ?? [];
  if (tokens.length < 2 || tokens.length > CREDIT) return null;
  const named = (candidates[lastParagraph + 1] ?? []).find(({ kind }) => kind === 'name');
  if (named === undefined) return null;
  const isDashed = DASH.test(tokens[0]?.text ?? '') || isInBrackets(tokens);
  return (isDashed ? named.phraseFirst <= 2 : isCaption(tokens, named)) ? named : null;
}

/** What stands behind the name on its line, and is no clause: "— X, | porter", "— X (| porter |)". */
const NO_ROLE = '(?!(?:who|whose|which|on|about|in) )';
const ROLE_BEHIND = regex.u`^(?:,\s|\s\()(?:an? |the )?${NO_ROLE}(\p{Ll}[^,;:.()]{2,50})[:)]?$`;

function roleIn({ lines }: Scene, { paragraph, last }: Candidate): string | null {
  const line = lines[paragraph];
  const behind = line?.text.slice(line.tokens[last]?.end).trimEnd() ?? '';
  return ROLE_BEHIND.exec(behind)?.[1] ?? null;
}

/** "(X, baker)". */
function isInBrackets(tokens: readonly Token[]): boolean {
  return tokens[0]?.text === '(' && tokens.at(-1)?.text === ')';
}

/** "X, on the new ferry": what the words are about. */
const ABOUT = /^(?:on|about|after|before)$/;

/** "X, engineer": a full name that opens the line, what its bearer is, and no sentence. */
function isCaption(tokens: readonly Token[], { first, last }: Candidate): boolean {
  if (first !== 0 || last < 1 || tokens[last + 1]?.text !== ',') return false;
  const role = tokens.slice(last + 2);
  if (isHouse(role)) return true;
  const [opening, closing] = [role[0], role.at(-1)];
  if (opening === undefined || closing === undefined || /^[.!?:…]$/u.test(closing.text))
    return false;
  return (
    opening.shape === 'lower' &&
    (ABOUT.test(opening.lower) || role.some((token) => token.is.role || token.is.group)) &&
    !role.some((token) => token.quoted || token.cue >= 2 || BE.test(token.lower))
  );
}

/** Words of a town or a house. Set by hand; not tuned. */
const HOUSE = 5;
const LINKS = /^(?:of|the|and|for|&)$/;

/** "X, | Port Ellis", "X, | The Osk Weekly": where a reader who writes lives, or who printed it. */
function isHouse(words: readonly Token[]): boolean {
  return (
    words.length > 0 &&
    words.length <= HOUSE &&
    isCapital(words[0]) &&
    words.every((word) => isCapital(word) || LINKS.test(word.lower))
  );
}

/** "Lind quotes a former aide, | X: |": whose words another gives. */
const QUOTING = /^(?:quotes|quoted|quoting|cites|cited|citing)$/;

function above(scene: Scene, { paragraph }: Block): Candidate | null {
  const { lines, candidates, cast } = scene;
  const tokens = lines[paragraph - 1]?.tokens ?? [];
  const quoting = tokens.findLastIndex(({ lower, quoted }) => !quoted && QUOTING.test(lower));
  if (quoting >= 0 && tokens.at(-1)?.text === ':') {
    const { sentence } = tokens[quoting] ?? {};
    const cited = (candidates[paragraph - 1] ?? []).filter(
      ({ kind, first }) => kind === 'name' && first > quoting,
    );
    const [first] = cited;
    const isOnly = cited.every(({ key }) => key === first?.key);
    return first !== undefined && isOnly && tokens.at(-1)?.sentence === sentence ? first : null;
  }
  const isSaid = (tokens.at(-2)?.cue ?? 0) >= 2;
  const longest = isSaid ? INTRODUCTION : CREDIT;
  if (tokens.length < 2 || tokens.length > longest || tokens.at(-1)?.text !== ':') return null;
  const all = (candidates[paragraph - 1] ?? []).filter(({ kind }) => kind === 'name');
  // "X, chief economist at Osk Bank, said:"
  const people = all.filter(({ figure }) => cast.figures[figure ?? -1]?.kind === 'person');
  const named = tokens.length > CREDIT ? people : all;
  const [only] = named;
  const isOne = named.every(({ key }) => key === only?.key);
  return only !== undefined && isOne && !tokens.some(({ quoted }) => quoted) ? only : null;
}
