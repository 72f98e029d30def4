import type { Block } from '../../marks/blocks.ts';
import type { Token } from '../../../reading/tokens.ts';
import { sentenceStart } from '../sentence-start.ts';
import { isSentence } from './clauses/kind-of-words.ts';
import { phrasesNear } from './clauses/near.ts';
import { canBeSubject } from './find/can-be-subject.ts';
import { isBehindPreposition } from './find/subject-of-clause.ts';
import type { Phrase } from './phrase.ts';
import type { PhraseScene } from './phrase-scene.ts';
import type { SpeechTerms } from './speech-terms.ts';
import { isVerbOfSpeech } from './words/is-verb-of-speech.ts';

/** Words of such a question at most, and of what stands between a verb and who speaks. Set by hand; not tuned. */
const QUESTION = 9;
const BETWEEN = 3;

/**
 * "Und Karl Holm? „Ich wusste nichts.“": one person who is asked has the word, and nobody where only an
 * office is known; `null` where nobody is asked: "Und der Winter?", "Und die Konkurrenz?"
 */
export function askedBefore(scene: PhraseScene, block: Block): Phrase | 'nobody' | null {
  const { lines, phrases, terms, cast } = scene;
  const tokens = lines[block.paragraph]?.tokens ?? [];
  if (!isAnswer(scene, block)) return null;
  const first = sentenceStart(tokens, block.before, { most: QUESTION, overQuoted: true });
  if (!terms.and.has(tokens[first]?.lower ?? '')) return null;
  const asked = phrasesNear(phrases[block.paragraph] ?? [], block.before).find(
    (one) => one.first === first + 1 && one.last < block.before && one.kind !== 'pronoun',
  );
  if (asked === undefined) return null;
  const figure = cast.figures[asked.figure ?? -1];
  if (figure?.name != null) return figure.kind === 'person' ? asked : null;
  return tokens[asked.last]?.is.role === true ? 'nobody' : null;
}

/** "Und Karl Holm? | „Ich wusste nichts.“ |": a whole sentence in marks, with which no other goes on. */
function isAnswer(scene: PhraseScene, block: Block): boolean {
  const mark = scene.lines[block.paragraph]?.tokens[block.before];
  if (mark?.text !== '?' || mark.quoted || !isSentence(scene, block)) return false;
  const next = scene.lines[block.lastParagraph]?.tokens[block.after];
  return next?.shape !== 'lower' && next?.text !== ',';
}

/** "Für die Partei erklärte | deren Sprecher X: „…“": who stands behind a verb of speech and before the colon. */
export function introducedBy(scene: PhraseScene, block: Block): Phrase | null {
  const own = personBeforeColon(scene, block);
  const tokens = scene.lines[block.paragraph]?.tokens ?? [];
  const verb = own === null ? -1 : verbBefore(tokens, own, scene.terms);
  return verb < 0 || hasSubjectBefore(scene, block.paragraph, verb) ? null : own;
}

/** "sagte | Karl Holm |: „…“" */
function personBeforeColon(scene: PhraseScene, block: Block): Phrase | null {
  const { lines, phrases, cast, terms } = scene;
  const tokens = lines[block.paragraph]?.tokens ?? [];
  const mark = tokens[block.before];
  if (mark?.text !== ':' || mark.quoted || !isSentence(scene, block)) return null;
  const own = phrasesNear(phrases[block.paragraph] ?? [], block.before).find(
    ({ last }) => last === block.before - 1,
  );
  if (own?.kind !== 'name' || cast.figures[own.figure ?? -1]?.kind !== 'person') return null;
  // "sagte | dem Osker Blatt |: „…“"
  return terms.obliqueArticles.has(tokens[own.first]?.lower ?? '') ? null : own;
}

/** "| erklärte | deren Sprecher X": the verb of speech that lets such a person speak; -1 without. */
function verbBefore(
  tokens: readonly Token[],
  { first, last }: Phrase,
  { obliqueArticles, hearers }: SpeechTerms,
): number {
  const sentence = tokens[last + 1]?.sentence;
  for (let at = first - 1; at >= first - BETWEEN; at -= 1) {
    const token = tokens[at];
    if (token?.shape !== 'lower' || token.quoted || token.sentence !== sentence) return -1;
    if (isVerbOfSpeech(token) && token.cue > 1) return at;
    // "sagte | über | X", "erklärte | dem Sender | X", but "erklärte | deren | Sprecher X"
    const isOwner = obliqueArticles.has(token.lower);
    if (hearers.has(token.lower) || (token.is.closed && !isOwner)) return -1;
  }
  return -1;
}

/** "Die Polizei | antwortete | X: „…“": who speaks is named in front of the verb already. */
function hasSubjectBefore(
  { lines, phrases, terms }: PhraseScene,
  paragraph: number,
  verb: number,
): boolean {
  const tokens = lines[paragraph]?.tokens ?? [];
  return phrasesNear(phrases[paragraph] ?? [], verb).some(
    (one) =>
      one.last < verb &&
      tokens[one.last]?.sentence === tokens[verb]?.sentence &&
      canBeSubject(tokens, one, terms) &&
      !isBehindPreposition(tokens, one.first, terms),
  );
}
