import { fieldsOfPosts } from '../../../../languages/english/people/offices.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import { isCapital, isRoleWord } from '../../../reading/word-kinds.ts';
import type { Token } from '../../../reading/tokens.ts';

/**
 * How many words back from a name its office begins: "Minister of", "Director at the". Set by hand;
 * not tuned.
 */
const LONGEST = { office: 8, officeIn: 10 } as const;

/** Whom a country sends to another: "ambassador to Britain | X". */
const ENVOYS = new Set(['ambassador', 'envoy', 'consul', 'emissary', 'delegate']);

/** The role word of "Secretary of State" or "minister of Education" that ends before `end`; -1 without. */
export function officeBefore(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.is.closed) return -1;
  let isAnd = false;
  let isOfFields = true;
  for (let at = end - 1; at > end - LONGEST.office && at > 0; at -= 1) {
    const token = tokens[at];
    // "Minister of Housing, Works and Water | X"
    if (token?.text === ',' && isAnd && isCapital(tokens[at - 1])) continue;
    if (!token || token.opens || token.shape === 'mark') return -1;
    isAnd ||= token.lower === 'and';
    if (/^(?:of|for|to|on|without)$/.test(token.lower)) {
      // "Director of the Office | of Fisheries | X": the office goes on
      if (at < end - 1 && isOfHouse(tokens, at)) continue;
      return at < end - 1 ? holderAt(tokens, at, isOfFields) : -1;
    }
    // "head of public health | X"
    const isField = token.shape === 'lower' && FIELDS.has(token.lower);
    isOfFields &&= isField || token.lower === 'and';
    if (!isCapital(token) && !isField && !/^(?:the|and)$/.test(token.lower)) return -1;
  }
  return -1;
}

/** The role word in front of the link at `at`; -1 where none is or somebody else is spoken of. */
function holderAt(tokens: readonly Token[], at: number, isOfFields: boolean): number {
  const link = tokens[at]?.lower;
  const noun = link === 'for' ? ofState(tokens, at - 1) : at - 1;
  const role = tokens[noun];
  if (!role || !isRoleWord(role)) return -1;
  // "vice president for sport and culture | X"
  if (link === 'of' || isOfFields || isCapital(role)) return noun;
  // "spokesman for | Ted Cruz" speaks of somebody else
  return link === 'to' && ENVOYS.has(role.lower) ? noun : -1;
}

function isOfHouse(tokens: readonly Token[], at: number): boolean {
  const house = tokens[at - 1];
  return tokens[at]?.lower === 'of' && isHouse(house) && !house?.is.role;
}

/** Of what somebody is the head, which no capital marks. */
const FIELDS = wordSet(fieldsOfPosts);

/** "Office", "Department": a house that is called after its field. */
function isHouse(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && !token.opens && token.is.organisationHead;
}

/** The role word of "Minister in the Ministry of Finance | X", "Director at the Bank of Ghana | X"; -1 without. */
export function officeIn(tokens: readonly Token[], end: number): number {
  for (let at = end - 1; at > end - LONGEST.officeIn && at > 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.shape === 'mark' || token.opens) return -1;
    if (isCapital(token) || /^(?:of|the|and|for)$/.test(token.lower)) continue;
    const noun = ofState(tokens, at - 1);
    const role = tokens[noun];
    const isJoint = token.lower === 'in' || token.lower === 'at';
    if (!isJoint || tokens[at + 1]?.lower !== 'the' || !role || !isCapital(role)) return -1;
    // "Leader of Government Business | in the Senate"
    return isRoleWord(role) ? noun : officeBefore(tokens, at);
  }
  return -1;
}

/** "Minister in the Office of the President | X": whose office it is comes last; -1 where X has it. */
export function officeOf(tokens: readonly Token[], end: number): number {
  let at = end - 1;
  while (at > end - LONGEST.officeIn && isCapital(tokens[at])) at -= 1;
  const isOwned = tokens[at]?.lower === 'the' && tokens[at - 1]?.lower === 'of';
  return isOwned && tokens[at - 2]?.is.organisationHead ? officeIn(tokens, end) : -1;
}

/** "Minister of | State": where the office begins that ends at `at`; `at` itself for any other word. */
function ofState(tokens: readonly Token[], at: number): number {
  const [role, of, state] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  const isState = state?.text === 'State' && of?.lower === 'of';
  return isState && isCapital(role) && isRoleWord(role) ? at - 2 : at;
}
