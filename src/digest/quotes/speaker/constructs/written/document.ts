import { documents, mail, signs } from '../../../../../languages/english/quotes/documents.ts';
import { citingVerbs, sendingVerbs } from '../../../../../languages/english/verbs/with-papers.ts';
import {
  urgingOfLetters,
  verbsOfReports,
} from '../../../../../languages/english/verbs/of-papers.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import { isCapital, isPossessive } from '../../../../reading/word-kinds.ts';
import type { Token } from '../../../../reading/tokens.ts';
import type { Candidate } from '../../candidates.ts';
import { saysWords, startingAt, verbBeside, type Clause } from '../clause.ts';
import { NOBODY, type Told } from '../told.ts';

const ABOUT = wordSet('on about into against concerning regarding over of for');

/** Words that a paper is about, at most: "on | the plan for the bay". Set by hand; not tuned. */
const LONGEST = 8;

/** "Your article on X claims that “…”": the paper speaks, not whom it is about. */
export function documentAbout({ tokens, from, to, before }: Clause): Told | null {
  const said = verbBeside(tokens, from, to);
  if (isThreat(tokens, from, to)) return NOBODY;
  const verb = said < 0 ? findingBefore(tokens, from, to) : said;
  if (verb < 0) return null;
  if (/^(?:that|which)$/.test(tokens[verb - 1]?.lower ?? ''))
    return paperThat(tokens, from, verb, before);
  const head = paperOf(tokens, from, verb);
  if (head < 0 || isBySomebody(tokens, from, head)) return null;
  const paper = before.find((it: Candidate) => it.last === head);
  return paper === undefined ? NOBODY : { kind: 'speaker', candidate: paper, rule: 'said-before' };
}

/** "got | letters | threatening to “…”": they threaten, and not who got them; whoever sent them speaks. */
function isThreat(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = to - 1; at > from && at >= to - LONGEST; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted) return false;
    if (!urgingOfLetters.has(token.lower) || !mail.has(tokens[at - 1]?.lower ?? '')) continue;
    return !tokens.slice(from, at).some(({ lower }) => sendingVerbs.has(lower));
  }
  return false;
}

/** "was told off in | a letter from the port that | called him": the port speaks, and never who is told off. */
function paperThat(
  tokens: readonly Token[],
  from: number,
  verb: number,
  before: Clause['before'],
): Told | null {
  const paper = before.find(({ last }) => last === verb - 2);
  const named = tokens[(paper?.phraseFirst ?? 0) - 1]?.lower ?? '';
  if (paper !== undefined && documents.has(tokens[verb - 2]?.lower ?? '') && citingVerbs.has(named))
    return { kind: 'speaker', candidate: paper, rule: 'said-before' };
  for (let at = verb - 3; at > from && at >= verb - 2 - LONGEST; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || (token.shape === 'mark' && !isPossessive(token)))
      return null;
    if (token.shape !== 'lower' || !documents.has(token.lower)) continue;
    if (!/^(?:from|by)$/.test(tokens[at + 1]?.lower ?? '')) return NOBODY;
    const author = startingAt(before, at + 2);
    const isOnly = author?.phraseLast === verb - 2;
    return isOnly ? { kind: 'speaker', candidate: author, rule: 'said-before' } : NOBODY;
  }
  return null;
}

/** "found that X had | “…”": the nearest such verb in front, with nobody who says it in between. */
function findingBefore(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from && at >= to - 1 - LONGEST; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || saysWords(tokens, at)) return -1;
    if (verbsOfReports.has(token.lower)) return at;
  }
  return -1;
}

/** Words of "a parliamentary report" before its noun at most. Set by hand; not tuned. */
const MODIFIERS = 4;

/** "The author of | a report": somebody, and no paper. */
function isBySomebody(tokens: readonly Token[], from: number, head: number): boolean {
  for (let at = head - 1; at > from && at >= head - MODIFIERS; at -= 1)
    if (tokens[at]?.is.determiner) return /^(?:of|behind|to)$/.test(tokens[at - 1]?.lower ?? '');
  return false;
}

/** Where the paper stands whose subject ends right before `verb`: -1 without one. */
function paperOf(tokens: readonly Token[], from: number, verb: number): number {
  for (let at = verb - 1; at > from && at >= verb - 1 - LONGEST; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted) return -1;
    const paper = tokens[at - 1]?.lower ?? '';
    const isAbout = ABOUT.has(token.lower) || (token.lower === 'to' && MEMORIALS.has(paper));
    const isBeside = signs.has(paper) && BESIDE_SIGNS.has(token.lower);
    // "a woman | with a scarf around her neck | said"
    const isSign = isBeside && !WEARING.has(tokens[at - 3]?.lower ?? '');
    if (isSign || (isAbout && documents.has(paper))) return at < verb - 1 ? at - 1 : -1;
    // nothing else but names and nouns: "into the death | of | X"
    const isName =
      isCapital(token) || isPossessive(token) || token.is.determiner || token.lower === 'of';
    if (!isName && (token.shape !== 'lower' || token.is.closed)) return -1;
  }
  return -1;
}

/** "A plaque | to X says". */
const MEMORIALS = wordSet('plaque memorial monument tribute');
const WEARING = wordSet('with in under wearing holding carrying');
/** "A banner | behind X said". */
const BESIDE_SIGNS = wordSet('behind above outside over near beside beneath below at on of around');
