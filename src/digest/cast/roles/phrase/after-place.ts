import { askedOnce } from '../../../reading/asked-once.ts';
import type { Token } from '../../../reading/tokens.ts';

/** In these letters a name before a role is somebody else's: "министра Лунина | мэр Иван Бек". */
export const CYRILLIC = /^\p{Script=Cyrillic}/u;

/** "после матча | главный тренер": the noun behind a small word is not who speaks, in letters without articles. */
export function afterPlace(tokens: readonly Token[], from: number, head: number): number {
  if (tokens[from - 1]?.is.closed !== true) return from;
  let end = from;
  while (isAgreeing(tokens[end])) end += 1;
  const first = end;
  // "после лет | молчания | певица"
  while (end < head && isPlainNoun(tokens[end])) end += 1;
  return end === first ? from : end;
}

const isPlainNoun = askedOnce(
  ({ text, shape, lower, is }) =>
    shape === 'lower' &&
    CYRILLIC.test(text) &&
    !(is.role || is.roleModifier || is.organisationHead) &&
    !AGREEING.test(lower),
);

/** "на | официальной | встрече мэр": in Russian and its kin, by how it ends. */
const AGREEING = /(?:[иыо]й|[ая]я|[оеіы]е|[ое]го|[ое]му|[иыоеё]м|[ие]й|[ую]ю|[иы]х)$/u;
const isAgreeing = askedOnce(({ lower }) => AGREEING.test(lower));
