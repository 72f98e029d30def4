import type { Token } from '../../../../reading/tokens.ts';
import type { Block } from '../../../marks/blocks.ts';
import type { Choice } from '../choose/choose-phrase.ts';
import { canBeSubject } from '../find/can-be-subject.ts';
import type { Phrase } from '../phrase.ts';
import type { PhraseScene } from '../phrase-scene.ts';
import { isAccordingTo } from '../words/is-according-to.ts';
import { isVerbOfSpeech } from '../words/is-verb-of-speech.ts';
import { known } from './known.ts';
import { phrasesNear } from './near.ts';
import { isCalled, isName, isNoun, isPiece, isSentence } from './kind-of-words.ts';

/** From this chance on the trees agree with the subject. Set by hand: of 4 such 4 are right. */
const AGREED = 0.1;
/** Adjectives between an article and the marks. */
const ADJECTIVES = 2;
/** Words before the marks that are looked at: a bound on time. */
const REACH = 30;

/** Who most probably speaks where the trees are not sure of anybody; `null` where nobody does. */
export function likelyTeller(scene: PhraseScene, block: Block, choice: Choice): Phrase | null {
  return (
    behindArticle(scene, block, choice) ??
    beforeColon(scene, block) ??
    inWhoseView(scene, block) ??
    (isName(scene, block) ? null : (ofOpinion(scene, block) ?? toldBefore(scene, block))) ??
    aboutWhom(scene, block) ??
    ofSpeech(scene, block)
  );
}

/** "X ließ durchblicken, dass auch ein neues „…“": "ein" stands before no name. */
function behindArticle(
  { lines, subjects, terms, ...scene }: PhraseScene,
  { paragraph, before }: Block,
  { phrase, chance }: Choice,
): Phrase | null {
  const tokens = lines[paragraph]?.tokens ?? [];
  if (phrase === null || chance < AGREED || !isWithin(tokens, before)) return null;
  let at = before;
  while (before - at < ADJECTIVES && isAdjective(tokens[at])) at -= 1;
  if (!terms.indefinite.has(tokens[at]?.lower ?? '')) return null;
  const teller = subjects[paragraph]?.[tokens[before]?.sentence ?? 0] ?? null;
  return teller?.key === phrase.key ? known({ ...scene, lines, subjects, terms }, teller) : null;
}

/** "X brachte den Ärger zum Ausdruck: „Wir …“", with whatever verb. */
function beforeColon(scene: PhraseScene, block: Block): Phrase | null {
  const tokens = scene.lines[block.paragraph]?.tokens ?? [];
  const last = tokens[block.before];
  if (last?.text !== ':' || last.quoted || !isSentence(scene, block)) return null;
  return subjectsOf(scene, block.paragraph, last.sentence, block.before)[0] ?? null;
}

/** "was für | X „ein Gewinn“ ist", "aus Sicht von | X „ein Fehler“". */
function inWhoseView(scene: PhraseScene, block: Block): Phrase | null {
  const { lines, phrases, terms } = scene;
  const tokens = lines[block.paragraph]?.tokens ?? [];
  if (!isWithin(tokens, block.before) || !isPiece(scene, block)) return null;
  const sentence = tokens[block.before]?.sentence;
  const near = phrasesNear(phrases[block.paragraph] ?? [], block.before);
  const source = near.findLast(({ first, last, ...one }) => {
    if (tokens[first]?.sentence !== sentence || last > block.before) return false;
    // "Vorteile | für die Stadt"
    const isFor = terms.forWhom.has(tokens[first - 1]?.lower ?? '') && !isNoun(tokens[first - 2]);
    return isFor || isAccordingTo(tokens, { ...one, first, last }, terms);
  });
  return source === undefined ? null : known(scene, source);
}

/** "X ist der | Meinung, dass die „…“". */
function ofOpinion(scene: PhraseScene, { paragraph, before }: Block): Phrase | null {
  const { lines, terms } = scene;
  const tokens = lines[paragraph]?.tokens ?? [];
  if (!isWithin(tokens, before)) return null;
  const sentence = tokens[before]?.sentence ?? 0;
  for (let at = before; at > before - REACH && tokens[at]?.sentence === sentence; at -= 1) {
    if (tokens[at]?.quoted || !terms.opinions.has(tokens[at]?.lower ?? '')) continue;
    if (tokens[at + 1]?.text !== ',') return null;
    return subjectsOf(scene, paragraph, sentence, at)[0] ?? null;
  }
  return null;
}

/** "Die Firma versicherte, sie bleibe. Ein „…“ sei der Grund": also who is no known body. */
function toldBefore(scene: PhraseScene, { paragraph, before }: Block): Phrase | null {
  const { lines, terms, subjects } = scene;
  const tokens = lines[paragraph]?.tokens ?? [];
  const sentence = tokens[before + 1]?.sentence ?? 0;
  const here = sentenceOf(tokens, before + 1);
  if (!here.some(({ lower }) => terms.reportedMood.has(lower))) return null;
  if ((subjects[paragraph]?.[sentence] ?? null) !== null || here.some(isStrong)) return null;
  return sentence > 0
    ? tellerAt(scene, paragraph, sentence - 1)
    : tellerAt(scene, paragraph - 1, lines[paragraph - 1]?.tokens.at(-1)?.sentence ?? -1);
}

/** Whose words a sentence tells, where it has a verb of speech, or the one person of whom it tells. */
function tellerAt(scene: PhraseScene, paragraph: number, sentence: number): Phrase | null {
  const tokens = scene.lines[paragraph]?.tokens ?? [];
  const teller = scene.subjects[paragraph]?.[sentence] ?? null;
  if (teller !== null) {
    const isTold = sentenceOf(tokens, teller.first).some(isStrong);
    return teller.kind !== 'pronoun' && isTold ? teller : null;
  }
  // "Landrat X nahm Stellung. Jede Gemeinde könne „…“"
  const end = tokens.findLastIndex((token) => token.sentence === sentence);
  const [person, other] = subjectsOf(scene, paragraph, sentence, end);
  return person !== undefined && other === undefined && isPerson(scene, person) ? person : null;
}

/** "X, der Bruder des Papstes, war eingeweiht. „Er wünscht sich mehr Ruhe.“" */
function aboutWhom(scene: PhraseScene, block: Block): Phrase | null {
  const { lines } = scene;
  const tokens = lines[block.paragraph]?.tokens ?? [];
  const next = lines[block.lastParagraph]?.tokens[block.after];
  if (!isSentence(scene, block) || !/^[.!?]$/u.test(tokens[block.before]?.text ?? '')) return null;
  if (next !== undefined && (next.shape === 'lower' || next.shape === 'mark')) return null;
  const sentence = tokens[block.before]?.sentence ?? 0;
  const [person] = subjectsOf(scene, block.paragraph, sentence, block.before);
  const isOpening = person !== undefined && tokens[person.first - 1]?.sentence !== sentence;
  return isOpening && isPerson(scene, person) ? person : null;
}

/** Somebody whom the article names again, or whose role it tells: two capitals alone may be things. */
function isPerson({ cast, counts }: PhraseScene, { kind, figure, key }: Phrase): boolean {
  const known = cast.figures[figure ?? -1];
  if (kind !== 'name' || known?.kind !== 'person') return false;
  return known.role !== null || (counts.get(key) ?? 0) > 1;
}

/** "sagte Franziskus, dass er „eine andere Kirche“ wolle": whom nobody knows, of a verb of speech. */
function ofSpeech(scene: PhraseScene, block: Block): Phrase | null {
  const { lines, subjects, terms } = scene;
  const tokens = lines[block.paragraph]?.tokens ?? [];
  const last = tokens[block.before];
  if (!isWithin(tokens, block.before) || !isPiece(scene, block)) return null;
  // "an den sogenannten „…“", "in der Studie „…“"
  if (terms.called.has(last?.lower ?? '') || isCalled(scene, block)) return null;
  const teller = subjects[block.paragraph]?.[tokens[block.before]?.sentence ?? 0] ?? null;
  if (teller === null || teller.kind === 'pronoun' || teller.last > block.before) return null;
  // "der Name lautet „…“"
  if (terms.titledThings.has(tokens[teller.last]?.lower ?? '')) return null;
  const isTold = sentenceOf(tokens, block.before).some(
    (token) => isStrong(token) && token.start < (last?.end ?? 0),
  );
  return isTold ? teller : null;
}

/** Who can be the subject of a sentence up to a token: those whom the cast knows. */
function subjectsOf(
  scene: PhraseScene,
  paragraph: number,
  sentence: number,
  end: number,
): readonly Phrase[] {
  const tokens = scene.lines[paragraph]?.tokens ?? [];
  return phrasesNear(scene.phrases[paragraph] ?? [], end).filter(
    (one) =>
      tokens[one.first]?.sentence === sentence &&
      one.last < end &&
      canBeSubject(tokens, one, scene.terms) &&
      known(scene, one) !== null,
  );
}

/** The words around the marks that are of one sentence with a token. */
function sentenceOf(tokens: readonly Token[], at: number): readonly Token[] {
  const sentence = tokens[at]?.sentence;
  return tokens
    .slice(Math.max(0, at - REACH), at + 2 * REACH)
    .filter((token) => token.sentence === sentence && !token.quoted);
}

function isStrong(token: Token): boolean {
  return isVerbOfSpeech(token) && token.cue > 1;
}

function isWithin(tokens: readonly Token[], before: number): boolean {
  const sentence = tokens[before]?.sentence;
  return sentence !== undefined && sentence === tokens[before + 1]?.sentence;
}

function isAdjective(token: Token | undefined): boolean {
  return token?.shape === 'lower' && !token.is.closed && !token.is.determiner;
}
