import { NO_CLASS } from '../../../reading/word-classes.ts';
import type { PatternFound } from '../patterns/attribute-by-patterns.ts';
import type { Block } from '../../marks/blocks.ts';
import { isPaperName } from '../../marks/paper-name.ts';
import type { Scene } from '../scene.ts';
import { confidenceOf } from '../ranker/confidence.ts';
import { calibration, choosePhrases, type Choice } from './choose/choose-phrase.ts';
import { isHearingPaper } from './clauses/hearing-paper.ts';
import { inBrackets } from './clauses/in-brackets.ts';
import { clauseTeller } from './clauses/clause-teller.ts';
import { isToldOf } from './clauses/told-of.ts';
import { likelyTeller } from './clauses/likely-teller.ts';
import { goesOn, isCarriedOn } from './goes-on.ts';
import { isOnlyWithin } from './only-within.ts';
import { passiveAgent } from './passive-agent.ts';
import type { Phrase } from './phrase.ts';
import { plainTeller } from './plain-teller.ts';
import { quotedPerson } from './quoted-person.ts';
import { askedBefore, introducedBy } from './right-before.ts';
import { saysSo } from './says-so.ts';
import { setPhraseScene, type PhraseScene } from './phrase-scene.ts';
import { ruleOfPhrase } from './rule-of-phrase.ts';
import { speakerOfPhrase } from './speaker-of-phrase.ts';
import type { SpeechTerms } from './speech-terms.ts';

/** Below this chance nobody is named: held out, F1 is highest between 0.3 and 0.5. */
const LEAST = 0.45;

/** Too rare to measure: a cautious guess, and enough to be shown. */
const PASSIVE = 0.7;

/** Characters before a quotation in which somebody may deny it. Set by hand; not tuned. */
const REACH = 160;

/** "bestritt, dass er „…“": nobody said it. */
function isDenied(
  { lines, terms }: Pick<PhraseScene, 'lines' | 'terms'>,
  { paragraph, parts: [first] }: Block,
): boolean {
  const start = first?.outer.start ?? 0;
  const text = lines[paragraph]?.text.slice(Math.max(0, start - REACH), start) ?? '';
  const end = first?.outer.end ?? 0;
  const rest = lines[paragraph]?.text.slice(end, end + REACH) ?? '';
  const { denied, deniedBetween } = terms;
  const isBetween = deniedBetween?.before.test(text) === true && deniedBetween.behind.test(rest);
  return isBetween || denied?.test(text) === true;
}

/** Who said each quotation, in a language that is written in words and has no ranker of its own. */
export function attributeByPhrases(scene: Scene, terms: SpeechTerms): (PatternFound | null)[] {
  const own = setPhraseScene(scene, terms);
  let last: PatternFound | null = null;
  return choosePhrases(own).map((choice, index) => {
    const found = foundBy(own, choice, index, last);
    const block = own.blocks[index];
    const isNobody =
      found !== null && block !== undefined && isOnlyWithin(own, block, found.speaker.name);
    last = isNobody ? null : found;
    return last;
  });
}

function foundBy(
  own: PhraseScene,
  choice: Choice,
  index: number,
  last: PatternFound | null,
): PatternFound | null {
  const { phrase, chance } = choice;
  const block = own.blocks[index];
  if (block === undefined || isDenied(own, block) || isHearingPaper(own, block)) return null;
  if (isPaperName(own.lines, block, own.terms.press)) return null;
  const agent = passiveAgent(own, block);
  if (agent === 'nobody') return null;
  if (agent !== null) {
    const judge = speakerOfPhrase(own, agent);
    return judge === null ? null : { speaker: judge, rule: 'passive', confidence: PASSIVE };
  }
  const paper = saysSo(own, block);
  if (paper !== null) return { speaker: paper, rule: 'said-after', confidence: CARRIED };
  const person = quotedPerson(own, block) ?? inBrackets(own, block);
  const quoted = person === null ? null : speakerOfPhrase(own, person);
  if (quoted !== null) return { speaker: quoted, rule: 'said-after', confidence: CARRIED };
  const told = saidBy(own, block, clauseTeller(own, block), IN_CLAUSE);
  if (told !== null) return told;
  const asked = askedBefore(own, block);
  if (asked === 'nobody') return null;
  if (asked !== null) return saidBy(own, block, asked, CARRIED);
  const introduced = introducedBy(own, block);
  const isChosen = chance >= LEAST && introduced?.key === phrase?.key;
  const whom = isChosen ? null : saidBy(own, block, introduced, IN_CLAUSE);
  if (whom !== null) return whom;
  const his = goesOn(own, block, true);
  const himself = his === null ? null : speakerOfPhrase(own, his);
  if (himself !== null) return { speaker: himself, rule: 'carried-on', confidence: CARRIED };
  const sure = phrase !== null && isBare(own, phrase) ? plainTeller(own, block) : null;
  const subject = sure?.kind === 'name' ? saidBy(own, block, sure, IN_CLAUSE) : null;
  if (subject?.speaker.name?.includes(' ') === true) return subject;
  if (phrase === null || chance < LEAST || isToldOf(own, block, phrase))
    return withoutChoice(own, index, last) ?? likely(own, block, choice);
  return saidBy(own, block, phrase, confidenceOf(ruleOfPhrase(phrase, block), chance, calibration));
}

/** What a phrase says of who spoke; `null` without one, or where it names nobody. */
function saidBy(
  own: PhraseScene,
  block: Block,
  phrase: Phrase | null,
  confidence: number,
): PatternFound | null {
  const speaker = phrase === null ? null : speakerOfPhrase(own, phrase);
  return phrase === null || speaker === null
    ? null
    : { speaker, rule: ruleOfPhrase(phrase, block), confidence };
}

/** "kündigte | Widerstand | an: „…“", "| Scharf | äußerte sich X: „…“": a word alone that may be no name. */
function isBare({ cast, lines, counts }: PhraseScene, phrase: Phrase): boolean {
  const { paragraph, first, last, figure, key } = phrase;
  const { is } = lines[paragraph]?.tokens[last] ?? { is: NO_CLASS };
  if (first !== last || is.role || is.group || is.organisationHead) return false;
  if ((counts.get(key) ?? 0) > 1) return false;
  const known = cast.figures[figure ?? -1];
  return known === undefined || (known.name?.includes(' ') !== true && known.role === null);
}

/** Too rare to measure: in 700 annotated articles some ten, most of them right. */
const CARRIED = 0.7;

function likely(own: PhraseScene, block: Block, choice: Choice): PatternFound | null {
  return saidBy(own, block, likelyTeller(own, block, choice), CARRIED);
}

/** Too rare to measure alone: on articles held out it names 13 that the trees do not, 12 of them rightly. */
const IN_CLAUSE = 0.8;

/** Who goes on to speak, where the trees are not sure of anybody. */
function withoutChoice(
  own: PhraseScene,
  index: number,
  last: PatternFound | null,
): PatternFound | null {
  const block = own.blocks[index];
  if (block === undefined) return null;
  if (last !== null && isCarriedOn(own, own.blocks[index - 1], block))
    return { speaker: last.speaker, rule: 'carried-on', confidence: CARRIED };
  const plain = saidBy(own, block, plainTeller(own, block), CARRIED);
  if (plain !== null) return plain;
  const teller = goesOn(own, block, false);
  const speaker = teller === null ? null : speakerOfPhrase(own, teller);
  return speaker === null ? null : { speaker, rule: 'carried-on', confidence: CARRIED };
}
