import type { Token } from '../../../../reading/tokens.ts';
import { sentenceStart } from '../../sentence-start.ts';
import { isAccordingTo } from '../words/is-according-to.ts';
import { isAttribute } from '../words/is-attribute.ts';
import { isVerbOfSpeech } from '../words/is-verb-of-speech.ts';
import type { Phrase } from '../phrase.ts';
import { countBefore } from '../count-before.ts';
import { followedBy, precededBy } from './phrase-context.ts';
import type { PhraseScene } from '../phrase-scene.ts';

/** What is true of a phrase whatever the quotation. Order = columns of the weights. */
export const phraseColumns = [
  'kind',
  'entityKind',
  'sureness',
  'isRole',
  'isGroup',
  'isBody',
  'isPlace',
  'article',
  'precededBy',
  'followedBy',
  'verbBehind',
  'verbBefore',
  'phrasesToVerb',
  'indexInSentence',
  'count',
  'length',
  'isAccordingTo',
  'bracketed',
  'phrasesBeforeInSentence',
  'people',
  'attribute',
] as const;

/*
 * The numbers of this file were set by hand; the trees are trained on the columns that come of them:
 * who changes one trains again (tests/eval/train/phrases.ts).
 */

const KINDS = { title: 0, noun: 1, description: 2, name: 3, pronoun: 4 } as const;
const ENTITY_KINDS = { organisation: 0, group: 1, person: 2 } as const;
/** Words within which a phrase's verb is looked for, and words of a sentence that are looked back over. */
const REACH = 14;
const SENTENCE = 20;
/** What columns are at most: words to the start of the sentence, how often a phrase is named. */
const MOST = { words: 20, named: 10 } as const;
/** The columns of a phrase, filled once for an article. */
export function columnsOf(scene: PhraseScene, phrase: Phrase): readonly number[] {
  const known = scene.described.get(phrase);
  if (known !== undefined) return known;
  const made = describePhrase(phrase, scene);
  scene.described.set(phrase, made);
  return made;
}

function describePhrase(phrase: Phrase, scene: PhraseScene): readonly number[] {
  const { terms, cast, lines, counts } = scene;
  const tokens = lines[phrase.paragraph]?.tokens ?? [];
  const head = tokens[phrase.last];
  const can = head?.is;
  const figure = phrase.figure === null ? undefined : cast.figures[phrase.figure];
  const verbBehind = toVerb(tokens, phrase.last, 1);
  const verbBefore = toVerb(tokens, phrase.first, -1);
  return [
    KINDS[phrase.kind],
    figure === undefined ? -1 : ENTITY_KINDS[figure.kind],
    phrase.sureness,
    flag(can?.role),
    flag(can?.group),
    flag(can?.organisationHead || can?.knownOrganisation),
    flag(can?.toponym || can?.demonym),
    articleCode(tokens[phrase.first], phrase, terms.obliqueArticles),
    precededBy(tokens, phrase, terms),
    followedBy(tokens, phrase, terms.accordingBehind),
    verbBehind.distance,
    verbBefore.distance,
    Math.min(verbBehind.nouns, verbBefore.nouns),
    Math.min(MOST.words, phrase.first - sentenceStart(tokens, phrase.first, { most: SENTENCE })),
    Math.min(MOST.named, counts.get(phrase.key) ?? 1),
    phrase.last - phrase.first + 1,
    flag(isAccordingTo(tokens, phrase, terms)),
    flag(tokens[phrase.first - 1]?.text === '('),
    ...rivals(tokens, scene, phrase),
    flag(isAttribute(tokens, phrase.first)),
  ];
}

/** Other phrases before it in its sentence, and how many names the sentence has. */
function rivals(
  tokens: readonly Token[],
  { phrases }: PhraseScene,
  { paragraph, first }: Phrase,
): readonly [before: number, people: number] {
  const sentence = tokens[first]?.sentence;
  const own = phrases[paragraph] ?? [];
  const at = countBefore(own, first);
  let before = 0;
  let people = 0;
  for (const step of [-1, 1]) {
    for (let index = step < 0 ? at - 1 : at; Math.abs(index - at) < MOST_RIVALS; index += step) {
      const other = own[index];
      if (other === undefined || tokens[other.first]?.sentence !== sentence) break;
      if (step < 0) before += 1;
      if (other.kind === 'name') people += 1;
    }
  }
  return [before, people];
}

/** Phrases on either side that are looked at: a bound on time. */
const MOST_RIVALS = 8;

function flag(holds: boolean | undefined): number {
  return holds === true ? 1 : 0;
}

/** 0 none, 1 an article of the case in which somebody speaks, 2 of another. */
function articleCode(
  opening: Token | undefined,
  { first, last }: Phrase,
  oblique: ReadonlySet<string>,
): number {
  if (opening === undefined || first === last) return 0;
  if (oblique.has(opening.lower)) return 2;
  return flag(opening.is.determiner);
}

/** Words to the nearest verb of speech of the sentence, and the nouns on the way. */
function toVerb(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
): Readonly<{ distance: number; nouns: number }> {
  const sentence = tokens[from]?.sentence;
  let nouns = 0;
  for (let distance = 1; distance <= REACH; distance += 1) {
    const token = tokens[from + step * distance];
    if (token === undefined || token.sentence !== sentence || token.quoted) break;
    if (isVerbOfSpeech(token)) return { distance, nouns };
    if (token.shape === 'capital' || token.shape === 'upper') nouns += 1;
  }
  return { distance: REACH + 1, nouns: REACH };
}
