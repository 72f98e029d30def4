import type { Token } from '../../../reading/tokens.ts';
import type { Block } from '../../marks/blocks.ts';
import { sentenceStart } from '../sentence-start.ts';
import type { Phrase } from './phrase.ts';
import type { PhraseScene } from './phrase-scene.ts';
import type { SpeechTerms } from './speech-terms.ts';
import { isVerbOfSpeech } from './words/is-verb-of-speech.ts';

/** Sentences back in which whoever speaks is named. Set by hand; not tuned. */
const SENTENCES = 4;
/** Words around a quotation that are looked at: a bound on time. */
const REACH = 40;

/**
 * X sagte, er gehe. Das könne man „…“: a sentence that tells somebody's words and names nobody
 * goes on with whoever the sentence before lets speak. `null` where it does not, or has a verb of
 * its own.
 */
export function goesOn(
  { lines, phrases, subjects, terms }: PhraseScene,
  block: Block,
  isOwn: boolean,
): Phrase | null {
  const { paragraph, parts, before } = block;
  const tokens = lines[paragraph]?.tokens ?? [];
  const told = subjects[paragraph] ?? [];
  const sentence = tokens[before]?.sentence;
  if (parts.length > 1 || sentence === undefined || sentence === 0) return null;
  if (opensWithHim(tokens, before, terms) !== isOwn) return null;
  if (!isReported(tokens, sentence, block, terms)) return null;
  if (!isOwn && (told[sentence] ?? null) !== null) return null;
  const teller = tellerBefore(told, sentence);
  if (teller === null || !isToldSince(tokens, sentence, teller, terms.reportedMood)) return null;
  if (isFromAnother(tokens, sentence, terms)) return null;
  const bearer = beforeParty(tokens, phrases[paragraph] ?? [], teller);
  return bearer !== undefined && isSomebody(tokens, bearer) ? bearer : null;
}

/** "Das | könne | man „…“": a sentence that tells somebody's words and has no verb of speech. */
function isReported(
  tokens: readonly Token[],
  sentence: number,
  { before, after }: Block,
  { reportedMood }: SpeechTerms,
): boolean {
  const own = around(tokens, before, after).filter((token) => token.sentence === sentence);
  if (own.some((token) => isVerbOfSpeech(token) && token.cue > 1)) return false;
  return own.some(({ lower }) => reportedMood.has(lower));
}

/** "| Er habe | den Eindruck, dass Y „…“ reagiere": whoever has been told of all the while. */
function opensWithHim(
  tokens: readonly Token[],
  before: number,
  { owners, reportedMood }: SpeechTerms,
): boolean {
  const start = sentenceStart(tokens, before, { most: REACH, overQuoted: true });
  const [pronoun, mood] = tokens.slice(start, start + 2);
  return owners.has(pronoun?.lower ?? '') && reportedMood.has(mood?.lower ?? '');
}

/** "| Von | der Polizei kam die Nachricht, es seien „…“" */
function isFromAnother(
  tokens: readonly Token[],
  sentence: number,
  { agents }: SpeechTerms,
): boolean {
  const opening = tokens.find((token) => token.sentence === sentence);
  return agents.has(opening?.lower ?? '');
}

/** "| Karl Brandt | (SPD)": the party tells nothing. */
function beforeParty(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  teller: Phrase,
): Phrase | undefined {
  const isParty = tokens[teller.first - 1]?.text === '(';
  return isParty ? phrases.find(({ last }) => last === teller.first - 2) : teller;
}

/** "Roth", "die Behörde": whom the article knows, or a body, and not "er". */
function isSomebody(tokens: readonly Token[], { kind, figure, last }: Phrase): boolean {
  const isKnown = figure !== null || tokens[last]?.is.organisationHead === true;
  return isKnown && kind !== 'pronoun';
}

/** Whose words the nearest sentences before tell. */
function tellerBefore(subjects: readonly (Phrase | null)[], sentence: number): Phrase | null {
  for (let at = sentence - 1; at >= Math.max(0, sentence - SENTENCES); at -= 1) {
    const teller = subjects[at] ?? null;
    if (teller !== null) return teller;
  }
  return null;
}

/** Whether each sentence between a teller's and the quotation's tells somebody's words too. */
function isToldSince(
  tokens: readonly Token[],
  sentence: number,
  { last }: Phrase,
  reportedMood: ReadonlySet<string>,
): boolean {
  const from = tokens[last]?.sentence ?? sentence;
  const told = new Set(
    tokens.flatMap((token) =>
      token.quoted || reportedMood.has(token.lower) ? [token.sentence] : [],
    ),
  );
  for (let at = from + 1; at < sentence; at += 1) if (!told.has(at)) return false;
  return true;
}

function around(tokens: readonly Token[], before: number, after: number): Token[] {
  return [
    ...tokens.slice(Math.max(0, before - REACH), before + 1),
    ...tokens.slice(after, after + REACH),
  ].filter(({ quoted }) => !quoted);
}

/** Words of who spoke between two quotations: „…“, so der Trainer. „…“. Set by hand; not tuned. */
const BETWEEN = 14;

/** Whether a whole sentence in marks stands right behind another's: nobody else is named around it. */
export function isCarriedOn(
  { lines }: Pick<PhraseScene, 'lines'>,
  previous: Block | undefined,
  { paragraph, lastParagraph, before, after, parts: [first] }: Block,
): boolean {
  if (previous?.lastParagraph !== paragraph || first === undefined) return false;
  const line = lines[paragraph];
  const tokens = line?.tokens ?? [];
  const words = before - previous.after + 1;
  if (words < 0 || words > BETWEEN || !/^[.!?]$/u.test(tokens[before]?.text ?? '')) return false;
  if (!/^[^\p{L}]*\p{Lu}/u.test(line?.text.slice(first.inner.start, first.inner.end) ?? ''))
    return false;
  const behind = lines[lastParagraph]?.tokens[after];
  const last = lines[lastParagraph]?.tokens[after - 1];
  return behind === undefined || (behind.sentence !== last?.sentence && behind.shape !== 'lower');
}
