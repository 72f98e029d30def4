import { askedOnce } from '../../reading/asked-once.ts';
import { openingTellers } from '../../../languages/english/verbs/telling-verbs.ts';
import { endsOfCallings } from '../../../languages/english/people/before-roles.ts';
import { anyOf, regex } from '../../../languages/regex.ts';
import { wordSet } from '../../../languages/word-set.ts';
import type { Evidence } from './evidence.ts';
import { isCapital, isVerb } from '../../reading/word-kinds.ts';
import { isCalledSo } from './calendar-names.ts';
import { bridge, isCall, isRealm, opensClitic, pastClitic, pastParticles } from './bridge.ts';
import { isNamePart, isWill } from './name-part.ts';
import { behindSupplied } from './supplied.ts';
import { ownsBody } from './owned-body.ts';
import { isPseudonym } from './pseudonym.ts';
import { isPartyTag, opensParty, pastParty } from '../beside-a-name/party.ts';
import type { Range } from '../../reading/range.ts';
import type { Line, Token } from '../../reading/tokens.ts';

/** Words of a name at most: a bound on time. */
const LONGEST = 14;

/**
 * Runs of capitalised words with what joins them: "Department of Health and Human Services",
 * "Ursula von der Leyen", "Food and Drug Administration", "X, Jr.".
 */
export function findNameSpans({ tokens }: Line, evidence: Evidence): Range[] {
  const spans: Range[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!mayOpen(tokens[at])) {
      at += 1;
      continue;
    }
    if (opensParty(tokens, at)) at = pastParty(tokens, at - 1);
    if (isPseudonym(tokens, at)) {
      spans.push({ from: at, to: at + 2 });
      at += 2;
      continue;
    }
    const supplied = behindSupplied(tokens, at);
    if (supplied === at && pastClitic(tokens, at) === at && !beginsName(tokens, at, evidence)) {
      at += 1;
      continue;
    }
    const clitic = pastClitic(tokens, at);
    let to = Math.max(supplied, clitic, at) + (supplied > at ? 0 : 1);
    while (to - at < LONGEST) {
      if (isBehindSeat(tokens, at, to)) break;
      const next = isNamePart(tokens, to) ? to + 1 : bridge(tokens, at, to);
      if (next === to) break;
      to = next;
    }
    spans.push({ from: at, to });
    at = to;
  }
  return spans;
}

/**
 * "Borgmester i | Vestrup Kommune | Ada Lund", "diputada de | Izquierda Verde | Ada Lund": a name behind the
 * body where somebody has an office; where no article tells a body ("del | Colegio Miguel Mata").
 */
function isBehindSeat(tokens: readonly Token[], at: number, to: number): boolean {
  if (to - at < 2) return false;
  const [link, role, given] = [tokens[at - 1], tokens[at - 2], tokens[to]];
  const isBare = BARE.has(link?.lower ?? '') && to - at === 2;
  const isOther = isBare && !tokens.slice(at, to).some(({ is }) => is.given || is.particle);
  if (tokens[to - 1]?.is.organisationHead !== true && !isOther) return false;
  const isOffice = link?.is.link === true && !link.is.role && role?.is.role === true;
  return isOffice && given?.is.given === true && isNamePart(tokens, to + 1);
}

/** What a name or a party's tag can open with: a capital, a bracket, a small particle. Few words are one. */
const mayOpen = askedOnce(
  (word) =>
    isCapital(word) ||
    word.is.openingParticle ||
    opensClitic(word) ||
    /^[([\p{Lu}]/u.test(word.text),
);

/** "of" without an article, in languages other than English. */
const BARE = wordSet('de di von');

/** "Sgt. 1st Class Ada Stone": the class of a rank begins no name. */
const GRADES = wordSet('1st 2nd 3rd first second third');

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

function beginsName(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.shape === 'lower') {
    return token.is.openingParticle && opensSurname(tokens, at);
  }
  if (!isCapital(token) || isPartyTag(token)) return false;
  const next = tokens[at + 1];
  const { lower } = token;
  if (lower === 'will') return isWill(tokens, at);
  if (lower === 'class' && GRADES.has(tokens[at - 1]?.lower ?? '')) return false;
  if (token.is.calendar && isCalledSo(tokens, at)) return true;
  if ((token.is.closed || token.is.calendar) && !isNamePart(tokens, at)) return false;
  if (!token.opens) return true;
  if (token.shape === 'upper') return true;
  // "King's Lynn Hospital"
  if (next?.text === "'s" && ownsBody(tokens, at + 1)) return true;
  // "Adds | Ada Stone: “…”"
  if (isTeller(token) && !evidence.capitals.has(lower) && isTold(tokens, at + 1)) return false;
  // "Islander | Kirsty Munro had heard enough"
  const isNamed = next?.is.given === true && isNamePart(tokens, at + 2);
  if (isNamed && isNounOfPerson(token) && !evidence.capitals.has(lower)) return false;
  if (isParticiple(token) && !evidence.capitals.has(lower) && !token.is.given) return false;
  // "Lunn & Sons", "Brightwater plc" at a sentence's start
  if (next?.lower === 'plc' || (next?.text === '&' && isNamePart(tokens, at + 2))) return true;
  // "Save the Bay said"
  if (isCall(tokens, at)) {
    let end = at + 3;
    while (end < at + LONGEST && isNamePart(tokens, end)) end += 1;
    return isVerb(tokens[end]) || tokens[end]?.text === ',';
  }
  const followed = next !== undefined && isNamePart(tokens, at + 1);
  if (followed) return !token.is.opening || startsKnownName(token, next, evidence);
  // "Secretary of State", "Port of Osk", "Treasury spokesman" at a sentence's start
  if (next?.lower === 'of' && (token.is.role || isRealm(token)) && isNamePart(tokens, at + 2))
    return true;
  if (token.is.properHead && next && next.is.role) return true;
  if (evidence.capitals.has(lower)) return !token.is.opening;
  if (token.is.given || token.is.toponym || token.is.knownOrganisation) {
    return !evidence.plain.has(lower) && !(token.is.verb || token.is.speech || token.is.opening);
  }
  if (token.is.opening || token.is.role || token.is.group || token.is.organisationHead)
    return false;
  if (evidence.plain.has(lower) || isGerundOrAdverb(token)) return false;
  if (next?.text === "'s") return true;
  if (
    next?.text === ',' &&
    (ASIDES.has(tokens[at + 2]?.lower ?? '') || isCalledSomething(tokens, at + 2))
  )
    return true;
  return (
    next !== undefined &&
    next.is.speech &&
    /(?:ed|said|says|told|wrote)$/.test(next.lower) &&
    !lower.endsWith('s')
  );
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

/** "de Blasio", "al-Assad" without a given name: the particle is written small, a capital follows. */
function opensSurname(tokens: readonly Token[], at: number): boolean {
  const name = tokens[pastParticles(tokens, at + 1)];
  return (
    name !== undefined &&
    name.shape === 'capital' &&
    !(name.is.closed || name.is.calendar || name.is.toponym)
  );
}
