import { writings } from '../../../languages/english/heads.ts';
import { wordSet } from '../../../languages/word-set.ts';
import { isPossessive } from '../../reading/word-kinds.ts';
import type { Token } from '../../reading/tokens.ts';
import { countBefore, type Candidate } from './candidates.ts';
import type { Scene } from './scene.ts';

/** What is written and read out, besides what everybody calls so. */
const DOCUMENT = wordSet(`
${writings} filing lawsuit complaint petition declaration report blog editorial resolution manifesto
communique communiqué ad advertisement
`);
/** By what somebody makes a document known: "X sent a letter". */
const SENDING = wordSet(`
sent sends wrote writes issued issues released releases published publishes posted posts signed signs penned circulated submitted filed
delivered provided provides offered gave gives put made tweeted shared drafted authored distributed
`);
/** "a note to | X": who does not act. */
const REMOTE = wordSet('to at against about on in with of for into over by from near outside');
/**
 * Paragraphs in front in which the author is looked for, words from an author to what he wrote, and
 * words between the two where one owns or signs the other. Set by hand; not tuned.
 */
const BACK = 4;
const TO_DOCUMENT = 12;
const BETWEEN = 3;

/** Whether words that a noun stands for are written down somewhere: "the letter". */
export function isDocument(noun: string): boolean {
  return DOCUMENT.has(noun);
}

/**
 * Whose "the letter" is: "X sent a letter", "said X in a letter", "a letter from X" of the same
 * paragraph or of a few before; null where the article does not say.
 */
export function documentAuthor(scene: Scene, document: Candidate): Candidate | null {
  const { paragraph, first, last } = document;
  const noun = scene.lines[paragraph]?.tokens[last]?.lower ?? '';
  // "a report" is a new one
  if (!/^(?:the|that|this)$/.test(scene.lines[paragraph]?.tokens[first]?.lower ?? '')) return null;
  return authorBefore(scene, { paragraph, first, noun });
}

/** Who wrote the `noun` that is spoken of at a token: whoever is said before it to have done so; null without. */
export function authorBefore(
  scene: Scene,
  { paragraph, first, noun }: Readonly<{ paragraph: number; first: number; noun: string }>,
): Candidate | null {
  for (let at = paragraph; at >= Math.max(0, paragraph - BACK); at -= 1) {
    const tokens = scene.lines[at]?.tokens ?? [];
    const all = scene.candidates[at] ?? [];
    const own = at === paragraph ? all.slice(0, countBefore(all, first)) : all;
    const authors = own.filter(
      (it) => isWriter(scene, it) && (wrote(tokens, it, noun) || isBehind(tokens, it, noun)),
    );
    const [author] = authors;
    if (author === undefined) continue;
    return authors.every(({ key }) => key === author.key) ? author : null;
  }
  return null;
}

/** Somebody with a name, or several people. */
function isWriter({ cast }: Scene, { kind, figure }: Candidate): boolean {
  const writer = figure === null ? undefined : cast.figures[figure];
  return kind !== 'pronoun' && writer !== undefined && (writer.name ?? writer.role) !== null;
}

/** "X | sent the ministry a letter", "X | said in a joint letter". */
function wrote(
  tokens: readonly Token[],
  { phraseFirst, phraseLast }: Candidate,
  noun: string,
): boolean {
  const before = tokens[phraseFirst - 1];
  if (before !== undefined && !before.opens && REMOTE.has(before.lower)) return false;
  let isSent = false;
  for (let at = phraseLast + 1; at <= phraseLast + TO_DOCUMENT; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.opens || /^[.;:–—-]$/.test(token.text))
      return false;
    // "X had named them, | but the report"
    if (/^(?:but|while|whereas|although|though)$/.test(token.lower)) return false;
    if (SENDING.has(token.lower)) isSent = true;
    // "X read out a letter": another's
    else if (token.cue >= 2 && token.lower !== noun && !/^reads?$/.test(token.lower)) isSent = true;
    if (token.lower === noun) return isSent && !isPossessive(tokens[at - 1]);
  }
  return false;
}

/** "a letter | from X", "a statement signed by X", "X's letter", "the letter that X sent". */
function isBehind(
  tokens: readonly Token[],
  { phraseFirst, last, phraseLast }: Candidate,
  noun: string,
): boolean {
  const mark = tokens[last + 1];
  if (isPossessive(mark))
    return tokens.slice(last + 2, last + 2 + BETWEEN).some(({ lower }) => lower === noun);
  const lead = tokens[phraseFirst - 1]?.lower ?? '';
  const isThat = lead === 'that' || lead === noun;
  if (isThat && tokens[phraseFirst - (lead === noun ? 1 : 2)]?.lower === noun)
    return SENDING.has(tokens[phraseLast + 1]?.lower ?? '');
  if (!/^(?:from|by)$/.test(lead)) return false;
  const done = tokens[phraseFirst - 2];
  if (lead === 'by' && SIGNED.has(done?.lower ?? '')) return isSaidOf(tokens, phraseFirst, noun);
  if (lead === 'by' && done?.lower !== noun && /(?:ed|en|ead)$/.test(done?.lower ?? ''))
    return false;
  return tokens
    .slice(Math.max(0, phraseFirst - 1 - BETWEEN), phraseFirst)
    .some(({ lower }) => lower === noun);
}

/** What makes somebody the author of a paper: not "seen", "obtained". */
const SIGNED = wordSet('signed written sent penned drafted authored co-signed issued');

/** "The letter, addressed to Y, was signed by | X": the noun stands before in the sentence. */
function isSaidOf(tokens: readonly Token[], at: number, noun: string): boolean {
  const sentence = tokens[at]?.sentence;
  for (let before = at - 1; before >= 0 && before >= at - REACH; before -= 1) {
    const token = tokens[before];
    if (token?.sentence !== sentence) return false;
    if (token?.lower === noun) return true;
  }
  return false;
}

/** Words from a paper to who signed it, at most. Set by hand; not tuned. */
const REACH = 24;
