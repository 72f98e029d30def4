import { askedOnce } from '../../../reading/asked-once.ts';
import { endsOfCallings } from '../../../../languages/english/people/before-roles.ts';
import { anyOf, regex } from '../../../../languages/regex.ts';
import { openingTellers } from '../../../../languages/english/verbs/telling-verbs.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import { isVerb } from '../../../reading/word-kinds.ts';
import type { Token } from '../../../reading/tokens.ts';
import { isCall, isRealm } from './bridge.ts';
import type { Evidence } from '../evidence.ts';
import { isNamePart, LONGEST_NAME } from './name-part.ts';
import { ownsBody } from './owned-body.ts';

/** Whether a sentence starts with a name, although every word has a capital there. */
export function startsWithName(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return false;
  // "King's Lynn Hospital"
  if (next?.text === "'s" && ownsBody(tokens, at + 1)) return true;
  if (!evidence.capitals.has(token.lower) && isOtherWord(tokens, at)) return false;
  if (isFirm(tokens, at)) return true;
  if (isCall(tokens, at)) return isFollowedByVerb(tokens, at);
  if (next !== undefined && isNamePart(tokens, at + 1))
    return !token.is.opening || startsKnownName(token, next, evidence);
  if (isOfficeOrPlace(tokens, at)) return true;
  return isNameAlone(token, evidence) ?? isTreatedAsName(tokens, at);
}

const OPENING_TELLERS = wordSet(openingTellers);
/** "Adds", "Jokes": at a sentence's start before a name somebody does so. */
const isTeller = askedOnce(
  ({ is, lower }) => (is.speech && /[^s]s$/.test(lower)) || OPENING_TELLERS.has(lower),
);
const ENDS_OF_CALLINGS = regex.u`..(?:${anyOf(endsOfCallings)})$`;
/** "Islander", "Stallholder": before a given name no part of it, and no role that is known. */
const isNounOfPerson = askedOnce(({ is, lower }) => !is.given && ENDS_OF_CALLINGS.test(lower));
const isParticiple = askedOnce(({ lower }) => /.(?:ing|ed)$/.test(lower));
const isGerundOrAdverb = askedOnce(({ lower }) => /(?:ing|ly)$/.test(lower));

/** No part of the name behind it: "Adds | Ada Stone: “…”", "Islander | Kirsty Munro had", "Speaking". */
function isOtherWord(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return false;
  if (isTeller(token) && isTold(tokens, at + 1)) return true;
  if (isNounOfPerson(token) && next?.is.given === true && isNamePart(tokens, at + 2)) return true;
  return isParticiple(token) && !token.is.given;
}

/** "Lunn & Sons", "Brightwater plc" */
function isFirm(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.lower === 'plc' || (next?.text === '&' && isNamePart(tokens, at + 2));
}

/** "Save the Bay | said" */
function isFollowedByVerb(tokens: readonly Token[], at: number): boolean {
  let end = at + 3;
  while (end < at + LONGEST_NAME && isNamePart(tokens, end)) end += 1;
  return isVerb(tokens[end]) || tokens[end]?.text === ',';
}

/** "Secretary of State", "Port of Osk", "Treasury spokesman" */
function isOfficeOrPlace(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined) return false;
  const isHead = token.is.role || isRealm(token);
  if (next.lower === 'of' && isHead && isNamePart(tokens, at + 2)) return true;
  return token.is.properHead && next.is.role;
}

/** What the rest of the article and the lists say of a word alone; `null` where they say nothing. */
function isNameAlone(token: Token, { capitals, plain }: Evidence): boolean | null {
  const { lower, is } = token;
  if (capitals.has(lower)) return !is.opening;
  if (is.given || is.toponym || is.knownOrganisation)
    return !plain.has(lower) && !(is.verb || is.speech || is.opening);
  const isNone = is.opening || is.role || is.group || is.organisationHead;
  return isNone || plain.has(lower) || isGerundOrAdverb(token) ? false : null;
}

/** "Prill's", "Prill, who", "Prill said" */
function isTreatedAsName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (next.text === "'s") return true;
  if (next.text === ',')
    return ASIDES.has(tokens[at + 2]?.lower ?? '') || isCalledSomething(tokens, at + 2);
  const isSaying = next.is.speech && /(?:ed|said|says|told|wrote)$/.test(next.lower);
  return isSaying && tokens[at]?.lower.endsWith('s') === false;
}

/** Words from such a verb to the colon, at most. Set by hand; not tuned. */
const TO_COLON = 24;

/** "Adds | Ada Stone, a diver: “…”": up to the colon nobody says anything else. */
function isTold(tokens: readonly Token[], from: number): boolean {
  if (!isNamePart(tokens, from) && tokens[from]?.is.honorific !== true) return false;
  for (let at = from + 1; at < from + TO_COLON; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.opens || token.cue >= 2) return false;
    if (token.text === ':') return true;
  }
  return false;
}

/** Words of "a diver at the port of Osk" at most. Set by hand; not tuned. */
const CALLED = 12;

/** "Prill, | a diver at the port, said": what somebody is, between the name and the verb. */
function isCalledSomething(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.is.determiner !== true) return false;
  for (let at = from + 1; at < from + CALLED; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.opens || token.quoted) return false;
    if (token.text !== ',') continue;
    const verb = tokens[at + 1];
    // "Dockers, a union, said"
    if (tokens[at - 1]?.is.organisationHead === true) return false;
    return verb?.shape === 'lower' && verb.is.speech && verb.cue >= 2;
  }
  return false;
}

/** "Prill, | asked by Falk, said": what is told of somebody behind a comma. */
const ASIDES = wordSet('who whose asked pressed speaking');

const openersOfNames = wordSet('human new national federal international state first');
const knownOpenings = wordSet(
  'human_rights new_york new_zealand new_jersey new_delhi first_lady state_department',
);
/** "national bank", "social democrats". */
const OPENING_OF_BODY = /^(?:national|federal|international|social) \w+$/;

/** "Human Rights Watch" at a sentence's start: "Human" is a common opener, yet belongs to it. */
function startsKnownName(token: Token, next: Token, { capitals, pairs }: Evidence): boolean {
  const joined = `${token.lower} ${next.lower}`;
  return (
    (pairs.has(joined) && !token.is.closed) ||
    token.is.roleModifier ||
    (capitals.has(token.lower) && openersOfNames.has(token.lower)) ||
    knownOpenings.has(joined) ||
    OPENING_OF_BODY.test(joined)
  );
}
