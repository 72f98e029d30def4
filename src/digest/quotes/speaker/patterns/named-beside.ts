import type { Speaker } from '../../../digest.ts';
import type { Scene } from '../scene.ts';
import { figureIn, speakerFrom, speakerOf, SURE_WHO, type Printed } from './printed-speaker.ts';
import type { SpeechPatterns } from './speech-patterns.ts';
import { startOfSentence } from './subject/subject-above.ts';
import { type Last, unnamedSubject } from './subject/unnamed-subject.ts';
import { firstMatch, type Clause } from './words-beside.ts';

/** Who spoke, and by which order of words. */
export type Found = Readonly<{
  speaker: Speaker;
  rule: 'said-after' | 'said-before' | 'carried-on' | 'pronoun' | 'passive' | 'transcript';
}>;

/** Who judges where the verb is passive; "nobody" where the clause does not say who. */
export function judgeOf(
  scene: Pick<Scene, 'surnames' | 'cast' | 'lines'>,
  patterns: SpeechPatterns,
  behind: Clause,
  before: Clause,
): Found | 'nobody' | null {
  const { passive, nobody } = patterns;
  const judged = passive?.verb.exec(before.text);
  if (passive === null || judged?.[1] === undefined) return null;
  const [, rest] = judged;
  if (passive.speech.test(rest) || passive.judged?.test(behind.text) === false) return null;
  const from = before.text.length - rest.length;
  const near = { ...before, text: rest, start: before.start + from };
  const printed =
    firstMatch([passive.agentBefore], near, nobody) ??
    firstMatch([passive.agentBehind], behind, nobody);
  return printed === null
    ? 'nobody'
    : { speaker: speakerFrom(printed, patterns, scene), rule: 'passive' };
}

/** Мэра Ольгу Брандт назвали «…»: nobody is said to say it, and never whom it is said of. */
export function isToldOf({ impersonal }: SpeechPatterns, before: string): boolean {
  const verb = impersonal?.verb.exec(before);
  if (impersonal === null || verb == null) return false;
  return !impersonal.subject.test(before.slice(0, verb.index));
}

/** According to X, the foreman shouted: «…»: whose words somebody else tells. */
export function retold(
  scene: Pick<Scene, 'surnames' | 'cast' | 'lines'>,
  patterns: SpeechPatterns,
  before: Clause,
): Found | null {
  const printed = firstMatch(patterns.retold, before, patterns.nobody);
  return printed === null
    ? null
    : { speaker: speakerFrom(printed, patterns, scene), rule: 'said-before' };
}

/** "les maires d’Aston et de Brill": as printed, where one of the places would be taken for who speaks. */
export function several(
  { plural, nobody }: SpeechPatterns,
  behind: Clause,
  before: Clause,
): Found | null {
  if (plural === null) return null;
  const said = firstMatch([plural.behind], behind, nobody);
  const printed = said ?? firstMatch(plural.before, before, nobody);
  if (printed === null) return null;
  const { text } = printed;
  const speaker = plural.body.test(text)
    ? { name: null, role: null, organisation: text }
    : { name: null, role: text, organisation: null };
  return { speaker, rule: said === null ? 'said-before' : 'said-after' };
}

const COLON = /[:：]\s*$/u;

export function named(
  scene: Pick<Scene, 'surnames' | 'cast' | 'lines'>,
  patterns: SpeechPatterns,
  behind: Clause,
  before: Clause,
): Found | null {
  const { judged, nobody } = patterns;
  const framedBy = judged?.before.test(before.text) === true ? judged.behind : patterns.framedBy;
  const told = firstMatch(patterns.before, before, nobody);
  const isIntroduced = COLON.test(before.text);
  // X said: «…» Y goes on: what a colon introduces is not the next sentence's
  const said = told !== null && isIntroduced ? null : firstMatch(patterns.behind, behind, nobody);
  const isFramed = isIntroduced || framedBy === null || framedBy.test(behind.text);
  const found = said ?? (isFramed ? told : null);
  if (found === null) return null;
  const rule = said === null ? 'said-before' : 'said-after';
  return { speaker: speakerFrom(withoutHearer(found, patterns), patterns, scene), rule };
}

/** "chiede un cronista | alla sindaca Anna Croce". */
function withoutHearer(printed: Printed, { hearer, within }: SpeechPatterns): Printed {
  // "в компании | «Нордлес»" is what it is called
  if (within?.test(printed.text) === true) return printed;
  const text = hearer === null ? printed.text : printed.text.replace(hearer, '');
  return { ...printed, text, end: printed.start + text.length };
}

/** "…, sagte er": whom the cast leads the pronoun to. */
export function meant(
  { cast }: Pick<Scene, 'cast'>,
  { pronouns, nobody }: SpeechPatterns,
  behind: Clause,
  before: Clause,
): Found | null {
  if (pronouns === null) return null;
  const printed =
    firstMatch([pronouns.behind], behind, null) ?? firstMatch([pronouns.before], before, null);
  if (printed === null || !nobody.test(printed.text)) return null;
  const reference = figureIn(cast, printed, 'pronoun', SURE_WHO);
  return reference === null || reference.name === null
    ? null
    : { speaker: speakerOf(reference), rule: 'pronoun' };
}

/**
 * «…», si legge in | una nota del club. Where it is nothing but "в сообщении", whoever has told it in the
 * sentence above: …, сообщила | пресс-служба порта. «…», говорится в сообщении.
 */
export function paper(
  scene: Pick<Scene, 'surnames' | 'cast' | 'lines'>,
  patterns: SpeechPatterns,
  { behind, above }: Readonly<{ behind: Clause; above: Clause }>,
): Found | null {
  const { paper: pattern, nobody, within } = patterns;
  const printed = pattern === null ? null : firstMatch([pattern], behind, nobody);
  if (printed === null) return null;
  const isBare = within !== null && /^\S+ \S+$/u.test(printed.text);
  const teller = isBare ? tellerAbove(patterns, above) : null;
  const speaker =
    teller === null
      ? { name: null, role: printed.text, organisation: null }
      : speakerFrom(teller, patterns, scene);
  return { speaker, rule: 'said-after' };
}

/** A person tells with his own mouth, and a release is a body's. */
const WHOLE_NAME = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u;

/** Which body ends a sentence behind a verb of speech. */
function tellerAbove({ behind, nobody }: SpeechPatterns, above: Clause): Printed | null {
  const end = above.text.trimEnd().length;
  const from = above.text.lastIndexOf(', ');
  if (from < 0 || !above.text.slice(0, end).endsWith('.')) return null;
  const clause = { ...above, text: above.text.slice(from, end - 1), start: above.start + from };
  const found = firstMatch(behind.slice(0, 1), clause, nobody);
  if (found === null || WHOLE_NAME.test(found.text)) return null;
  // "пресс-служба | предприятия": with what says whose
  const rest = clause.text.slice(found.end - clause.start);
  const text = `${found.text}${rest}`;
  return /^(?: [\p{L}-]+){0,3}$/u.test(rest)
    ? { ...found, text, end: found.end + rest.length }
    : null;
}

/** Letters in which two cases of a name agree. Set by hand; not tuned. */
const STEM = 4;

/**
 * „…”, zegt Marit Stolk. Volgens Stolk is de kade oud. | „…”: a whole sentence in marks behind one that is
 * told by the account of whoever has spoken just before.
 */
export function byAccount(
  last: Last | null,
  { account }: Pick<SpeechPatterns, 'account'>,
  { before, behind, isSmall }: Readonly<{ before: Clause; behind: Clause; isSmall: boolean }>,
): Found | null {
  if (last === null || last.paragraph !== before.paragraph || isSmall) return null;
  if (/^[\s,–—-]*\p{Ll}/u.test(behind.text)) return null;
  const [, who] = account?.exec(before.text) ?? [];
  if (who === undefined) return null;
  const words = last.speaker.name?.split(' ') ?? [];
  const own = who.split(' ').at(-1)?.slice(0, STEM) ?? '';
  const isMeant = /^\p{Ll}/u.test(who) || words.some((word) => word.startsWith(own));
  return isMeant ? { speaker: last.speaker, rule: 'carried-on' } : null;
}

/** Mayor X opened the bridge. По её словам, это | «…»: whoever is meant by "her"; null where that is a man. */
export function byHisAccount(
  scene: Pick<Scene, 'cast' | 'lines'>,
  last: Last | null,
  byHim: SpeechPatterns['byHim'],
  around: Readonly<{ before: Clause; behind: Clause }>,
): Readonly<{ speaker: Speaker; rule: 'pronoun' | 'carried-on' }> | null {
  if (byHim === null) return null;
  const { before } = around;
  const sentence = before.text.slice(startOfSentence(before.text, before.text.length));
  if (!byHim.lead.test(sentence)) return null;
  const found = unnamedSubject(scene, last, { ...BY_HIM, lead: byHim.lead }, around);
  if (found?.speaker.name == null) return null;
  const figure = scene.cast.figures.find(({ name }) => name === found.speaker.name);
  const other = byHim.she?.test(sentence) === true ? 'male' : 'female';
  const isOther = byHim.she !== null && figure?.gender === other;
  if (isOther) return null;
  // "Дочь Ивана Котова": nobody who opens the sentence
  return byHim.oblique?.test(found.speaker.name) === true ? null : found;
}

const BY_HIM = { frame: /^/u, introduced: null, topic: null, isToldAnywhere: true } as const;
