import {
  entitled,
  knownAs,
  listings,
  namings,
  phrasings,
  readings,
  signs,
  findings,
  spots,
  termers,
  voicings,
  works,
} from '../../../languages/english/set-apart.ts';
import { wordSet } from '../../../languages/word-set.ts';
import type { Token } from '../../reading/tokens.ts';
import { isPossessive } from '../../reading/word-kinds.ts';

const [NAMED, WORDS, ENTITLED] = [wordSet(namings), wordSet(phrasings), wordSet(entitled)];
const [KNOWN, WORKS, SIGNS] = [wordSet(knownAs), wordSet(works), wordSet(signs)];
const FINDINGS = wordSet(findings);
const [READS, LISTING] = [wordSet(readings), wordSet(listings)];
const [VOICED, SPOTS] = [wordSet(voicings), wordSet(spots)];

/** "the | phrase | “…”": somebody may say it, or not. */
export function isPhrase(token: Token | undefined): boolean {
  return token !== undefined && WORDS.has(token.lower);
}

/** Whether it has a title: "the | thriller | “Moth”". */
export function isWork(token: Token | undefined): boolean {
  return token !== undefined && WORKS.has(token.lower);
}

/** "the word | “…”", "known as | “…”", "ALP is called | “…”". */
export function isNaming(tokens: readonly Token[], before: number): boolean {
  const at = skipMarks(tokens, before);
  const [third, second, lower] = [
    wordAt(tokens, at - 2),
    wordAt(tokens, at - 1),
    wordAt(tokens, at),
  ];
  if (NAMED.has(lower)) return true;
  if (WORDS.has(lower)) return /^(?:the|this|a)$/.test(second) && !isUttered(tokens, at);
  if (lower === 'as') return KNOWN.has(second) || (second === 'to' && KNOWN.has(third));
  // "a woman beneath the | line | “…”"
  if (lower === 'line' && /^(?:under|beneath|below|above|bearing)$/.test(third)) return true;
  if (isBehindWord(tokens, at)) return true;
  // "Dubbed “the Fox,” X won"
  if (lower === 'dubbed' && tokens[at]?.opens) return true;
  return ENTITLED.has(lower) && (lower !== 'called' || isThing(tokens, at));
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** "the words “maybe” | and | “soon”", "replaced the word “mist” | with | “fog”" */
function isBehindWord(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:and|or|with|by|for|to|not|than)$/.test(wordAt(tokens, at))) return false;
  if (tokens[at - 1]?.text !== '”') return false;
  let open = at - 2;
  while (open > at - LONGEST_WORD && tokens[open]?.quoted === true) open -= 1;
  const noun = wordAt(tokens, open - 1);
  return tokens[open]?.text === '“' && (WORDS.has(noun) || NAMED.has(noun));
}

/** Tokens of the first of two words: "the words | “soon enough” | and “later”". Set by hand; not tuned. */
const LONGEST_WORD = 6;

/** Who has a word for something. */
const EXPERTS = wordSet(termers);
const TERMING = /^(?:calls?|dubs?|terms?|labels?|names?|describes?|refers?|speaks?)$/;
const OF_THINGS = wordSet('this it that these those such a an the to of as what');
/** Words from such a verb to the marks, at most, and of the term. Set by hand; not tuned. */
const TO_TERM = 5;
export const LONGEST_TERM = 3;

/** "Doctors | call | this | “…”", "sailors | speak of a | “…”": nobody’s opinion, but a word for it. */
export function isTerm(tokens: readonly Token[], before: number): boolean {
  for (let at = before; at > 0 && at > before - TO_TERM; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted) return false;
    if (TERMING.test(token.lower))
      return token.lower.endsWith('s') ? isEveryone(tokens, at - 1) : isExperts(tokens, at - 1);
    const isThing =
      token.shape === 'lower' && /^(?:such|the|this|that)$/.test(tokens[at - 1]?.lower ?? '');
    if (!OF_THINGS.has(token.lower) && !isThing) return false;
  }
  return false;
}

/**
 * "The crew | calls the pump | “the Duchess”", "dubbed the pump | “Maud”": a name for a thing, whoever uses it.
 * "calls the war | “Madness”" judges it.
 */
export function isNameOfThing(tokens: readonly Token[], before: number, text: string): boolean {
  if (!/^(?:[Tt]he )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?[,.]?$/u.test(text)) return false;
  const noun = tokens[before];
  if (noun?.shape !== 'lower' || noun.is.role || noun.is.group || noun.is.private) return false;
  const verb = tokens.findLastIndex(
    ({ lower }, at) =>
      at < before &&
      at > before - TO_TERM &&
      /^(?:calls?|nicknam(?:es?|ed)|dub(?:s|bed)?|christened)$/.test(lower),
  );
  if (/^calls?$/.test(tokens[verb]?.lower ?? '') && !/^the /iu.test(text)) return false;
  return verb >= 0 && /^(?:the|its|their|this)$/.test(tokens[verb + 1]?.lower ?? '');
}

/** "Everyone on the island | calls it": nobody's own words. */
const EVERYONE = /^(?:everyone|everybody)$/;
/** Words of where they are, at most. Set by hand; not tuned. */
const WHEREABOUTS = 5;

function isEveryone(tokens: readonly Token[], at: number): boolean {
  for (let first = at; first >= 0 && first > at - WHEREABOUTS; first -= 1) {
    const token = tokens[first];
    if (token === undefined || token.quoted || token.shape === 'mark') return false;
    if (EVERYONE.test(token.lower)) return token.opens || tokens[first - 1]?.shape === 'mark';
  }
  return false;
}

/** "Doctors", and neither "two doctors" nor "his doctors". */
export function isExperts(tokens: readonly Token[], at: number): boolean {
  const [noun, ahead] = [tokens[at], tokens[at - 1]];
  if (noun === undefined || noun.quoted) return false;
  if (!EXPERTS.has(noun.lower) && !/[^s]{3}ists$|ologists$/u.test(noun.lower)) return false;
  return (
    noun.opens ||
    ahead?.shape === 'mark' ||
    /^(?:what|which|that|and|since|because|where|but|so)$/.test(ahead?.lower ?? '')
  );
}

/** "a group | called “…”", "it is | called “…”": without somebody who calls it so. */
function isThing(tokens: readonly Token[], called: number): boolean {
  const before = tokens[called - 1]?.lower ?? '';
  if (/^(?:is|are|be|been|so|commonly|also|often|usually|sometimes)$/.test(before)) return true;
  const noun = tokens[called - 1];
  return noun?.shape === 'lower' && /^(?:a|an)$/.test(tokens[called - 2]?.lower ?? '');
}

/** Words between a verb and the phrase that somebody uses: "refused to say | the words". Set by hand; not tuned. */
const USED = 24;

/** Whether somebody uses the phrase: "refused to use | the phrase | “…”". */
export function isUttered(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  for (let verb = at - 1; verb >= 0 && at - verb < USED; verb -= 1) {
    const token = tokens[verb];
    if (token === undefined || token.sentence !== sentence) return false;
    if (
      !token.quoted &&
      (token.cue >= 1 || /^(?:uses?|used|using|coined|utter(?:s|ed)?)$/.test(token.lower))
    )
      return true;
  }
  return false;
}

function skipMarks(tokens: readonly Token[], at: number): number {
  return /^[:,(]$/.test(tokens[at]?.text ?? '') ? at - 1 : at;
}

/** Words from a sign to what it reads: "billboards in which people | say". Set by hand; not tuned. */
const TO_SIGN = 10;

/** "signs reading | “…”", "a spot with a choir singing | “…”", "billboards in which people say, | “…”". */
export function isSign(tokens: readonly Token[], before: number): boolean {
  const at = skipMarks(tokens, before);
  const verb = tokens[at]?.lower ?? '';
  const isVoiced = VOICED.has(verb);
  if (!READS.has(verb) && !isVoiced) return false;
  if (verb === 'reads' && wordAt(tokens, at - 1) === 'it') return true;
  let isWithin = false;
  for (let sign = at - 1; sign >= 0 && sign >= at - TO_SIGN; sign -= 1) {
    const token = tokens[sign];
    if (token === undefined || /^[,;:.]$/.test(token.text)) return false;
    // “Low Tide” shows children shouting
    if (token.quoted || token.text === '”') return SHOWS.test(wordAt(tokens, sign + 1));
    isWithin ||= token.lower === 'which';
    if (isVoiced && SPOTS.has(token.lower)) return true;
    if (isWithin && SCREENS.has(token.lower)) return SEVERAL.test(wordAt(tokens, at - 1));
    if (SIGNS.has(token.lower)) return !isVoiced || isWithin;
    if (/^(?:from|by)$/.test(token.lower)) return false;
    if (/^reads?$/.test(verb) && FINDINGS.has(token.lower)) return true;
  }
  return false;
}

/** "viewers", "children", "people" */
const SEVERAL = /[^s]s$|en$|ople$/;
const SHOWS = /^(?:show|feature|ha)s?$|^had$/;

/** Marks and words between the titles of a list. */
const LIST_MARKS = /^(?:[,;:“”"&]|and|or|like|as|such)$/;
/** Words of a list in front of a title at most: a bound on time. */
const LIST = 80;

/** Whether nothing but other titles stands between the mark and what opens a list of works. */
export function isListed(tokens: readonly Token[], before: number): boolean {
  for (let at = before; at >= 0 && before - at < LIST; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.quoted || LIST_MARKS.test(token.lower)) continue;
    return LISTING.has(token.lower);
  }
  return false;
}

/** What is played, where many nameless people speak: "a film in which children shout". */
const SCREENS = wordSet('film films clip clips video videos trailer trailers');

/** The highest `cue` of a token, by its definition: "said". */
const SUREST_CUE = 3;

/** "on CNN's | “State of the Union,”", "on | “Face the Nation,”". */
export function isProgramme(tokens: readonly Token[], before: number): boolean {
  const last = tokens[before];
  if (last === undefined) return false;
  if (isPossessive(last)) return (tokens[before - 1]?.cue ?? 0) < 1;
  return /^(?:on|in)$/.test(last.lower) && (tokens[before - 1]?.cue ?? 0) < SUREST_CUE;
}
