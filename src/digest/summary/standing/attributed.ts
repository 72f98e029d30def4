import { anyOf, either, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { sieve } from '../../../text/sieve/sieve.ts';
import { isHuman } from './people.ts';

/** "Finding water there is hard, he said.": who that is stands before. Not: "Ida Roe sold it, she said." */
const ATTRIBUTED = sieve(
  regex.u`, (?:he|she|they) ${anyOf('said says? added told wrote noted explained recalled argued warned')}\b`,
);
const FULL_NAME = /(?<!\p{L})\p{Lu}\p{L}{1,30} (?:\p{Lu}\. )?\p{Lu}\p{Ll}/u;

/** Whether an English sentence is what somebody said whom it does not name. */
export function isAttributedToNobody(outside: string): boolean {
  const found = ATTRIBUTED.exec(outside);
  return found !== null && !FULL_NAME.test(outside.slice(0, found.index));
}

const COURTESY = String.raw`${anyOf('Mr Mrs Ms Dr Sen Rep Gov')}\. \p{Lu}[\p{L}’'-]+`;
const SOMEBODY = String.raw`(?:${COURTESY}|(?:The|the) (?<role>\p{Ll}{3,20})|An? (?:\p{Ll}{2,20} )?(?<some>\p{Ll}{3,20}))`;
const NAME = String.raw`\p{Lu}[\p{L}.’'-]{0,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){0,3}`;
const TELLS = either(
  oneOf('said says added told_reporters insisted warned stressed noted thinks believes'),
  `told (?:the )?${NAME}`,
);
const IT_IS = "it(?:[’']s|[’']d|[’']ll| (?:is|was|would|will|had|has|could|may|might|should))";
/** "it was clear that", "it will take years to": this "it" means nothing. Not: "it was likely to happen". */
const GOING_TO = anyOf('likely unlikely going about expected set ready due bound sure certain');
const NOT_YET = String.raw`(?:not |\p{Ll}+ly )?(?:be |been |take |make )?`;
const CLAUSE = anyOf('to that for whether if how why when who what where before until');
const EMPTY = String.raw`(?! (?!${GOING_TO} to\b)${NOT_YET}(?:\p{Ll}+ ){1,5}${CLAUSE}\b)`;
/** "The minister said it would come on Friday." */
const SAYS_OF_IT = regex.u`^${SOMEBODY} ${TELLS}(?: on \p{Lu}\p{Ll}+day)?(?: that)? ${IT_IS}${EMPTY}\b`;

/** Whether somebody says in an English sentence of "it" what nothing before it in the sentence tells. */
export function speaksOfIt(outside: string): boolean {
  const found = SAYS_OF_IT.exec(outside);
  if (found === null) return false;
  const role = found.groups?.['role'] ?? found.groups?.['some'];
  return role === undefined || isHuman(role);
}
