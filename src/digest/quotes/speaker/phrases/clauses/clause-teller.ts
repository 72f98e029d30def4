import type { Token } from '../../../../reading/tokens.ts';
import type { Block } from '../../../marks/blocks.ts';
import { subjectOfClause } from '../find/subject-of-clause.ts';
import type { Phrase } from '../phrase.ts';
import type { PhraseScene } from '../phrase-scene.ts';
import { isAccordingTo } from '../words/is-according-to.ts';
import { isVerbOfSpeech } from '../words/is-verb-of-speech.ts';
import { known } from './known.ts';
import { phrasesNear } from './near.ts';

/** Words before the marks in which the verb or noun of their clause stands: a bound on time. */
const REACH = 30;
/** Adjectives between an article and the marks: "als einen | großen | „…“". */
const ADJECTIVES = 2;

/**
 * Whom the clause around the marks names, whatever else the sentence names: "X verurteilte den
 * Bericht des Y als „…“", "nach Angaben des Y, die laut X „…“", "der Vorwurf des X, man habe „…“".
 * `null` where it does not say.
 */
export function clauseTeller(scene: PhraseScene, block: Block): Phrase | null {
  return (
    judging(scene, block) ??
    naming(scene, block) ??
    source(scene, block) ??
    saidBySource(scene, block) ??
    claimant(scene, block) ??
    retold(scene, block)
  );
}

type Around = Readonly<{ tokens: readonly Token[]; own: readonly Phrase[]; sentence: number }>;

function around({ lines, phrases }: PhraseScene, paragraph: number, at: number): Around | null {
  const tokens = lines[paragraph]?.tokens ?? [];
  const sentence = tokens[at]?.sentence;
  if (sentence === undefined) return null;
  const own = phrasesNear(phrases[paragraph] ?? [], at).filter(
    ({ first }) => tokens[first]?.sentence === sentence,
  );
  return { tokens, own, sentence };
}

/** The same before the marks, where the sentence goes on within them. */
function beforeMarks(scene: PhraseScene, { paragraph, before }: Block): Around | null {
  const found = around(scene, paragraph, before);
  const isWithin = found !== null && found.tokens[before + 1]?.sentence === found.sentence;
  return isWithin ? found : null;
}

/** "als „| ü|berzogen“": what is quoted is no sentence and no name. */
function opensSmall({ lines }: PhraseScene, { paragraph, parts: [part] }: Block): boolean {
  return /\p{Ll}/u.test(lines[paragraph]?.text.charAt(part?.inner.start ?? 0) ?? '');
}

/** "X wies den Bericht als „…“ zurück", "X bezeichnete es als großen „…“". */
function judging(scene: PhraseScene, block: Block): Phrase | null {
  const { before, after } = block;
  const found = beforeMarks(scene, block);
  if (found === null) return null;
  const { tokens, own, sentence } = found;
  const { terms } = scene;
  if (!isBehindAs(tokens, before, scene)) return null;
  const next = tokens[after];
  const isVerb = (token: Token | undefined): boolean =>
    token?.quoted === false &&
    token.shape === 'lower' &&
    token.sentence === sentence &&
    terms.judging.has(token.lower);
  if (isVerb(next)) {
    if (terms.passives.has(tokens[after + 1]?.lower ?? '')) return null;
    return known(
      scene,
      subjectOfClause(
        tokens,
        own.filter(({ last }) => last < before),
        after,
        terms,
      ),
    );
  }
  let isHere = true;
  for (let at = before; at > before - REACH && tokens[at]?.sentence === sentence; at -= 1) {
    const token = tokens[at];
    if (token?.text === ',') isHere = false;
    // "wies den Bericht | als „…“ zurück"
    if (isVerb(token) || (isHere && token?.quoted === false && isVerbOfSpeech(token)))
      return known(scene, subjectOfClause(tokens, own, at, terms));
  }
  return null;
}

function isBehindAs(tokens: readonly Token[], before: number, { terms }: PhraseScene): boolean {
  for (let at = before; at >= before - ADJECTIVES; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.shape !== 'lower') return false;
    if (terms.as.has(token.lower)) return true;
  }
  return false;
}

/** "X nannte dies einen „…“", "den Platzverweis nannte X „überzogen“". */
function naming(scene: PhraseScene, block: Block): Phrase | null {
  const { before } = block;
  const found = beforeMarks(scene, block);
  if (found === null) return null;
  const { tokens, own, sentence } = found;
  const { terms } = scene;
  const nearest = tokens[before]?.lower ?? '';
  const isSaid = opensSmall(scene, block) || terms.indefinite.has(nearest);
  if (!isSaid || terms.called.has(nearest)) return null;
  for (let at = before; at > before - REACH && tokens[at]?.sentence === sentence; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.text === ',') return null;
    if (token.shape !== 'lower' || !terms.naming.has(token.lower)) continue;
    return known(scene, subjectOfClause(tokens, own, at, terms));
  }
  return null;
}

/** "…, die nach Ansicht der | Polizei „…“": the source right before the marks. */
function source(scene: PhraseScene, block: Block): Phrase | null {
  const { before } = block;
  const found = beforeMarks(scene, block);
  // "nach Angaben der Agentur | „Nordpress“"
  if (found === null || !opensSmall(scene, block)) return null;
  const own = found.own.filter((one) => one.last <= before);
  const [last, other] = [own.at(-1), own.at(-2)];
  if (last?.last !== before) return null;
  if (isAccordingTo(found.tokens, last, scene.terms)) return last;
  // "laut Polizei | und Feuerwehr"
  const isJoint = scene.terms.and.has(found.tokens[last.first - 1]?.lower ?? '');
  if (!isJoint || other === undefined || other.last !== last.first - 2) return null;
  return isAccordingTo(found.tokens, other, scene.terms) ? other : null;
}

/** "„…“, sagte X | laut der „Rundschau“": the paper only tells who said it. */
function saidBySource(scene: PhraseScene, { lastParagraph, after }: Block): Phrase | null {
  const tokens = scene.lines[lastParagraph]?.tokens ?? [];
  const verb = tokens[after]?.text === ',' ? after + 1 : after;
  const token = tokens[verb];
  if (!isVerbOfSpeech(token) || token === undefined || token.quoted || token.cue < 2) return null;
  const own = phrasesNear(scene.phrases[lastParagraph] ?? [], verb);
  const at = own.findIndex(({ first }) => first === verb + 1);
  const [said, paper] = [own[at], own[at + 1]];
  if (said === undefined || paper === undefined || said.kind === 'pronoun') return null;
  if (tokens[paper.first]?.sentence !== token.sentence || said.last + 2 < paper.first - 1)
    return null;
  return isAccordingTo(tokens, paper, scene.terms) ? known(scene, said) : null;
}

/** "auf den Vorwurf der | Grünen, man habe „…“", "das Fazit von | X fällt aus: „…“": whose claim is told. */
function claimant(scene: PhraseScene, { paragraph, before }: Block): Phrase | null {
  const found = around(scene, paragraph, before);
  if (found === null) return null;
  const { tokens, own, sentence } = found;
  for (let at = before; at > before - REACH && tokens[at]?.sentence === sentence; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted) continue;
    if (isVerbOfSpeech(token) && token.cue > 1) return null;
    if (!scene.terms.claims.has(token.lower)) continue;
    const whose = own.find(({ first }) => first === at + 1 || first === at + 2);
    if (whose === undefined || whose.last >= before) return null;
    const link = tokens[at + 1];
    const isWhose =
      whose.first === at + 1
        ? link?.is.determiner === true
        : scene.terms.agents.has(link?.lower ?? '');
    const isTold = tokens[whose.last + 1]?.text === ',' || tokens[before]?.text === ':';
    return isWhose && isTold ? known(scene, whose) : null;
  }
  return null;
}

/** "X sagte, der | Chef habe gerufen: „…“", "X zitierte ihren | Vater mit den Worten: „…“": whose words are told. */
function retold(scene: PhraseScene, { paragraph, before }: Block): Phrase | null {
  const { lines, terms } = scene;
  if (lines[paragraph]?.tokens[before]?.text !== ':') return null;
  const found = around(scene, paragraph, before);
  if (found === null) return null;
  const { tokens, own } = found;
  const other = own.findLast((one) => {
    const [ahead, next] = [tokens[one.first - 1], tokens[one.last + 1]];
    if (one.last >= before || ahead?.quoted !== false) return false;
    if (terms.quoting.has(ahead.lower)) return true;
    const isClause = ahead.text === ',' && terms.reportedMood.has(next?.lower ?? '');
    return isClause && isVerbOfSpeech(tokens[before - 1]);
  });
  return known(scene, other ?? null);
}
