import { askedOnce } from '../../../reading/asked-once.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import type { Evidence } from '../evidence.ts';
import { isCapital } from '../../../reading/word-kinds.ts';
import { isCalledSo } from './calendar-names.ts';
import { bridge, opensClitic, pastClitic, pastParticles } from './bridge.ts';
import { isNamePart, isWill, LONGEST_NAME } from './name-part.ts';
import { behindSupplied } from './supplied.ts';
import { startsWithName } from './starts-with-name.ts';
import { isPseudonym } from '../pseudonym.ts';
import { isPartyTag, opensParty, pastParty } from '../../beside-a-name/party.ts';
import type { Range } from '../../../reading/range.ts';
import type { Line, Token } from '../../../reading/tokens.ts';

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
    const clitic = pastClitic(tokens, at);
    if (supplied === at && clitic === at && !beginsName(tokens, at, evidence)) {
      at += 1;
      continue;
    }
    let to = Math.max(supplied, clitic, at) + (supplied > at ? 0 : 1);
    while (to - at < LONGEST_NAME) {
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

function beginsName(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.shape === 'lower') return token.is.openingParticle && opensSurname(tokens, at);
  if (!isCapital(token) || isPartyTag(token)) return false;
  if (token.lower === 'will') return isWill(tokens, at);
  if (token.lower === 'class' && GRADES.has(tokens[at - 1]?.lower ?? '')) return false;
  if (token.is.calendar && isCalledSo(tokens, at)) return true;
  if ((token.is.closed || token.is.calendar) && !isNamePart(tokens, at)) return false;
  return !token.opens || token.shape === 'upper' || startsWithName(tokens, at, evidence);
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
