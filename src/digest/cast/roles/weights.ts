import type { Token } from '../../reading/tokens.ts';
import { isPastRole } from './behind/role-behind.ts';
import type { RoleFound } from './role-found.ts';

/*
 * Of several roles of somebody the heaviest is shown (`figure.ts`). These weights are set by hand and
 * not tuned: what counts is their order.
 */

/** What a quotation says of somebody, as a share of what it would tell in the article's own words. */
export const IN_QUOTATION = 0.3;
/** "the legislator, | Representative X" tells no more than the title. */
export const BESIDE_TITLE = 0.8;
/** What somebody was tells less than what he is. */
const PAST = 1;

/** "of the Gazette" tells less than a title. */
export const ORIGIN = 0.9;

/** "who runs the port" tells more than a title alone, less than any role. */
export const CLAUSE = 1.2;
/** "Senator", "Mayor": no more than the office. */
export const TITLE = 2;
/** A party tells less than any other body. */
export const PARTY = 0.5;
/** "Sen.", "her brother", "fisherman", "the owner of the mill": the more a role says, the more it tells. */
const ROLE = { short: 1, private: 1.5, bare: 2, phrase: 3, withBody: 4 } as const;

/** A short title ("Sen.") and kinship tell little, a bare noun less than a phrase with its body. */
export function weightOf(tokens: readonly Token[], { role, head }: RoleFound): number {
  if (isPastRole(tokens[role.from])) return PAST;
  const isShort = tokens[head]?.is.shortTitle === true && head + 1 === role.to;
  if (isShort && role.to - role.from === 1) return ROLE.short;
  // "former Gov." says no more than the office
  if (isShort && head === role.from + 1 && tokens[role.from]?.lower === 'former') return ROLE.short;
  if (tokens[head]?.is.private || tokens[head]?.is.group) return ROLE.private;
  if (role.to - role.from === 1) return ROLE.bare;
  return role.to > head + 1 ? ROLE.withBody : ROLE.phrase;
}
