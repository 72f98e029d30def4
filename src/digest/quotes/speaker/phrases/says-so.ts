import type { Speaker } from '../../../digest.ts';
import { endsAs } from '../../../../languages/word-set.ts';
import type { Token } from '../../../reading/tokens.ts';
import type { Block } from '../../marks/blocks.ts';
import { sentenceStart } from '../sentence-start.ts';
import type { PhraseScene } from './phrase-scene.ts';
import type { ItSays } from './speech-terms.ts';

/** Words of such a name, and of what stands behind "heißt es", at most. Both are set by hand. */
const LONGEST = 9;
const FILLERS = 3;
/** Words of a sentence that are looked at in front of the marks: a bound on time. */
const REACH = 200;

/**
 * „…“, heißt es in einer Mitteilung der Stadt. Auf der Seite des Bundes heißt es: „…“: the paper in
 * which it says so, as it is printed; `null` where the sentence has no such words.
 */
export function saysSo(
  { lines, byName, terms: { itSays } }: Pick<PhraseScene, 'lines' | 'terms' | 'byName'>,
  { paragraph, lastParagraph, before, after }: Block,
): Speaker | null {
  if (itSays === null) return null;
  const behind = lines[lastParagraph];
  const inFront = lines[paragraph];
  const paper =
    behindMarks(itSays, behind?.tokens ?? [], behind?.text ?? '', after) ??
    beforeMarks(itSays, inFront?.tokens ?? [], inFront?.text ?? '', before);
  if (paper === null) return null;
  // "in | einer | Mitteilung": in a case in which it does not stand beside a quote
  const shown = byName ? paper.replace(ARTICLE, '') : paper;
  return { name: null, role: shown, organisation: null };
}

const ARTICLE = /^(?:der|dem|den|einer|einem|einen) (?=.*\p{Lu})/u;

function behindMarks(
  itSays: ItSays,
  tokens: readonly Token[],
  text: string,
  after: number,
): string | null {
  const has = (list: ReadonlySet<string>, index: number): boolean =>
    list.has(tokens[index]?.lower ?? '');
  let at = tokens[after]?.text === ',' ? after + 1 : behindComma(tokens, after);
  if (has(itSays.opens, at)) at += 1;
  if (!has(itSays.verbs, at) || !has(itSays.it, at + 1)) return null;
  at += 2;
  for (let skipped = 0; skipped < FILLERS && has(itSays.filling, at); skipped += 1) at += 1;
  return has(itSays.before, at) ? paperAt(itSays, tokens, text, at + 1) : null;
}

/** "durch „weniger Schichten“ | erreicht werden, | so heißt es": behind the rest of the sentence. */
function behindComma(tokens: readonly Token[], after: number): number {
  const rest = tokens.slice(after, after + LONGEST);
  const comma = rest.findIndex(({ shape, quoted }) => shape !== 'lower' || quoted);
  return comma > 0 && rest[comma]?.text === ',' ? after + comma + 1 : after;
}

function beforeMarks(
  itSays: ItSays,
  tokens: readonly Token[],
  text: string,
  before: number,
): string | null {
  const at = sentenceStart(tokens, before, { most: REACH, overQuoted: true });
  if (!itSays.before.has(tokens[at]?.lower ?? '') || tokens[at]?.quoted) return null;
  const isSaying = (index: number): boolean => {
    const token = tokens[index];
    if (token === undefined || token.quoted) return false;
    // "hatte | es geheißen"
    return itSays.verbs.has(token.lower) || itSays.participles.has(tokens[index + 2]?.lower ?? '');
  };
  let says = at + 1;
  while (says < before && !isSaying(says)) says += 1;
  if (says >= before) return null;
  if (!itSays.it.has(tokens[says + 1]?.lower ?? '')) return null;
  // "In der Krise sei viel getan, heißt es | in einem Brief": the paper stands behind
  const isBehind = itSays.before.has(tokens[says + 2]?.lower ?? '');
  return isBehind
    ? paperAt(itSays, tokens, text, says + NEXT)
    : paperAt(itSays, tokens, text, at + 1, says);
}

/** Behind "heißt es in". By definition. */
const NEXT = 3;

/** The words of the paper from `first` on: "einer Mitteilung der Stadt". */
function paperAt(
  itSays: ItSays,
  tokens: readonly Token[],
  text: string,
  first: number,
  end = tokens.length,
): string | null {
  if (isPlace(itSays, tokens, first)) return null;
  let last = first - 1;
  let hasNoun = false;
  for (let at = first; at < Math.min(end, first + LONGEST); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.shape === 'mark') break;
    if (at > first && itSays.ends.has(token.lower)) break;
    if (token.sentence !== tokens[first]?.sentence) break;
    const isNoun = /\p{Lu}/u.test(token.text);
    hasNoun ||= isNoun;
    if (isNoun || token.shape !== 'lower') last = at;
  }
  return hasNoun ? text.slice(tokens[first]?.start, tokens[last]?.end) : null;
}

/** "in | Kolm", but "in | einem Brief", "im | Bericht", "aus | Regierungskreisen" */
function isPlace({ withArticle, circles }: ItSays, tokens: readonly Token[], at: number): boolean {
  const opening = tokens[at];
  if (opening?.shape === 'lower' || withArticle.has(tokens[at - 1]?.lower ?? '')) return false;
  return !endsAs(opening?.lower ?? '', [...circles]);
}
