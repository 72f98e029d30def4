import { isCapital, isRoleWord, isTelling, isVerb } from '../../../reading/word-kinds.ts';
import { isDay, isNamePart } from './name-part.ts';
import { pastParticles } from './bridge.ts';
import type { Token } from '../../../reading/tokens.ts';

const MONTHS = new Set('jan january march april may jun june july august'.split(' '));

/**
 * Whether a month or weekday is somebody's first name here: "said Jan Berg", "The mayor, June
 * Kerr, said", "April Stone, who runs the port". A surname follows, and what goes before is no
 * date's: a mark, a verb of speech, a role. "said Sunday Russia would" is a day, since a surname
 * would be followed by a mark or by a verb of speech.
 */
export function isCalledSo(tokens: readonly Token[], at: number): boolean {
  if (isSurnameThatSpeaks(tokens, at)) return true;
  const end = pastParticles(tokens, at + 1);
  const [token, surname] = [tokens[at], tokens[end]];
  if (token === undefined || surname === undefined) return false;
  if (!MONTHS.has(token.lower) && !isDay(token)) return false;
  if (!isCapital(surname) || surname.opens || surname.is.closed) return false;
  if (surname.is.calendar && !isNamePart(tokens, end)) return false;
  if (isNation(tokens, at, end)) return false;
  return isDay(token) ? isDayAsName(tokens, at, end) : isMonthAsName(tokens, at, end);
}

/** "in May Russia said"; April Green and May Hill are people where a mark or a verb follows. */
function isNation(tokens: readonly Token[], at: number, end: number): boolean {
  const [token, surname] = [tokens[at], tokens[end]];
  if (token === undefined || surname === undefined) return false;
  const { toponym, demonym, knownOrganisation, surnameHead } = surname.is;
  if (!toponym && !demonym && (!knownOrganisation || surnameHead)) return false;
  return toponym || isDay(token) || !isFollowed(tokens[end + 1]);
}

function isDayAsName(tokens: readonly Token[], at: number, end: number): boolean {
  const behind = tokens[end + 1];
  if (tokens[at]?.opens) {
    // "Tuesday Cole, a nurse, told the inquiry"; "Tuesday Cole, 44,"
    const isDescribed =
      behind?.text === ',' && /^(?:an?|the|who|\d{2})$/.test(tokens[end + 2]?.lower ?? '');
    // "Friday Moss has taught here"
    return isDescribed || /^(?:has|is|was)$/.test(behind?.lower ?? '');
  }
  if (!isFollowed(behind)) return false;
  return introduces(tokens[at - 1]) || isSource(tokens, at - 1) || isOfWork(tokens, at);
}

function isMonthAsName(tokens: readonly Token[], at: number, end: number): boolean {
  const [before, behind] = [tokens[at - 1], tokens[end + 1]];
  // "April Stone runs the port"
  if (tokens[at]?.opens)
    return isFollowed(behind) || isVerb(behind) || DOES.test(behind?.text ?? '');
  // "On Monday June Abbott told"; "harbour master Jan de Wit": no date goes on with a particle
  if (isDay(before) || end > at + 1) return isFollowed(behind);
  if (introduces(before)) return true;
  return isFollowed(behind) && (isSource(tokens, at - 1) || isOfWork(tokens, at));
}

/** What stands behind a whole name: a mark, "who", a verb of speech. */
function isFollowed(behind: Token | undefined): boolean {
  if (behind === undefined || behind.opens || behind.lower === 'who') return true;
  return /^[,.;:)”"]$/u.test(behind.text) || isTelling(behind);
}

/** “…,” | March | told the club: no month tells anything. */
function isSurnameThatSpeaks(tokens: readonly Token[], at: number): boolean {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!MONTHS.has(token?.lower ?? '') || behind?.shape !== 'lower' || behind.cue < 2) return false;
  return before === undefined || token?.opens === true || /^[”"]$/u.test(before.text);
}

/** "said | dockworker | June Hart.": no date stands behind a noun that speaks. */
function isOfWork(tokens: readonly Token[], at: number): boolean {
  const [verb, noun] = [tokens[at - 2], tokens[at - 1]];
  return verb?.is.speech === true && noun?.shape === 'lower' && !noun.is.closed && !noun.is.speech;
}

/** "owns": a verb that few know as one. */
const DOES = /^\p{Ll}{2,}[^s\P{Ll}]s$/u;

/** "according | to | June Hart,", "praised | by | April Stone.": no date. */
function isSource(tokens: readonly Token[], at: number): boolean {
  const [link, lead] = [tokens[at]?.lower, tokens[at - 1]];
  if (link === 'to') return lead?.lower === 'according';
  return link === 'by' && lead !== undefined && (isVerb(lead) || /^[”"]$/u.test(lead.text));
}

/** What goes before a name and before no date. */
function introduces(before: Token | undefined): boolean {
  if (before === undefined) return false;
  if (before.shape === 'mark') return /^[,:“”"–—(]$/u.test(before.text);
  const isNamed = before.lower === 'named' || before.lower === 'called';
  return (
    isRoleWord(before) ||
    before.is.speech ||
    before.is.honorific ||
    before.lower === 'and' ||
    isNamed
  );
}
