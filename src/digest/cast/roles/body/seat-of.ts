import { states } from '../../../../languages/english/abbreviations.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import { partyTag } from '../../beside-a-name/party.ts';
import type { Range } from '../../../reading/range.ts';
import { isCapital } from '../../../reading/word-kinds.ts';
import type { Token } from '../../../reading/tokens.ts';

const STATES: ReadonlySet<string> = new Set(
  [...wordSet(states)].map((state) => state.toLowerCase().replace(/\.$/, '')),
);
/** States that are written out, since nothing shorter is usual. */
const WRITTEN_OUT = new Set('alaska hawaii idaho iowa maine ohio texas utah'.split(' '));
/** Words of a state at most: "(D-District of Columbia)". As printed. */
const LONGEST_STATE = 4;

/** Where a lawmaker behind whose name this stands was elected: "(Calif.)", "(D-Ohio)", ", R-Neb.,"; null without. */
export function seatOf(tokens: readonly Token[], at: number): Range | null {
  const party = partyTag(tokens, at);
  if (party !== null) return tokens[party.tag.from]?.text.includes('-') === true ? party.tag : null;
  const member = memberOf(tokens, at);
  if (member !== null) return member;
  const end = pastState(tokens, at);
  return end < 0 ? null : { from: at + 1, to: end - 1 };
}

/** "X, | Democrat of Vermont,": the party and the state, as one newspaper house prints them; null without. */
function memberOf(tokens: readonly Token[], at: number): Range | null {
  const [comma, party, of] = tokens.slice(at, at + 3);
  if (comma?.text !== ',' || of?.lower !== 'of') return null;
  if (!/^(?:Democrat|Republican|Independent|independent)$/.test(party?.text ?? '')) return null;
  let end = at + 3;
  while (end < at + 3 + LONGEST_STATE && isCapital(tokens[end])) {
    if (tokens[end]?.opens) break;
    end += 1;
  }
  return end > at + 3 ? { from: at + 1, to: end } : null;
}

/** The first token behind "(Calif.)", "(N.Y.)", "(Texas)" at `at`; -1 where there is none. */
export function pastState(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return -1;
  let name = '';
  for (let end = at + 1; end <= at + LONGEST_STATE; end += 1) {
    const token = tokens[end];
    if (token === undefined) return -1;
    if (token.text === ')') {
      const bare = name.replace(/\.$/, '');
      return STATES.has(bare) || WRITTEN_OUT.has(bare) ? end + 1 : -1;
    }
    name += token.lower;
  }
  return -1;
}

/** Words of an association without a name at most: "of the | harbour pilots' association". Set by hand; not tuned. */
const LONGEST_BODY = 6;

/** Where "tenants' association" ends (not "company", which tells nobody anything) that begins at `from` and is set off; -1 without. */
export function unnamedBody(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + LONGEST_BODY; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.opens || token.is.speech || token.is.calendar) return -1;
    if (!token.is.organisationHead) continue;
    const next = tokens[at + 1];
    const isSetOff = at > from && (next === undefined || next.opens || /^[.,;:]$/.test(next.text));
    if (isSetOff) return at + 1;
  }
  return -1;
}
