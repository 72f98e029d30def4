import { anyOf, either, regex } from '../../../languages/regex.ts';
import { viewVerbs, voices } from '../../../languages/english/summary/telling-nouns.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { sieve } from '../../../text/sieve/sieve.ts';

/** "The mayor also said", "The club similarly praised the plan": in the first clause of a sentence. */
const ADDS = sieve(/ (?<word>also|similarly|likewise)\b(?! (?:sized|named|known|situated) )/);
/** "The source further claimed", "It is further expected to": not "only further muddled", "further losses". */
const FURTHER_VERB = String.raw`further (?:\p{Ll}{3,}ed|said|says|told|wrote|claims?|argues?|notes?)\b`;
const SUBJECT = String.raw`^(?:(?!only|even)[\p{L}.’'-]+ ){1,4}?`;
const ADDS_FURTHER = sieve(
  regex.u`(?:${SUBJECT}|\b${anyOf('is are was were has have had')} )${FURTHER_VERB}`,
);
/** "accused the firm of also hiding the letters": of a deed besides what was told. */
const OF_ALSO = sieve(regex.u`\b(?:of|for|by) also \p{Ll}+ing\b`);
/** "Holm, | who runs the mill, | also said": what stands between is no partner. */
const BETWEEN = regex.gu`, (?:who|which|whose|as) [^,]{3,80},`;
/** What "also" may go back to in its own sentence. */
const OWN_PARTNER = / (?:and|but|as|after|who|which|that|while|because|not only) |[;:]/;
const ADVERBS = either(
  oneOf('however instead similarly likewise meanwhile though therefore nevertheless nonetheless'),
  oneOf('in_turn by_contrast in_contrast on_the_other_hand for_(?:example|instance) moreover too'),
  oneOf('still then'),
);
const AT_THE_END = '(?:(?<!(?:far|much|all) )too|instead|as well|either|though)';
/** "The plan, however, …", "The port closed, too.", "It chose the ferry instead." */
const SET_OFF = sieve(regex`, ${ADVERBS}[,.]| ${AT_THE_END}\.["”’']?$`);

/** Whether an English sentence answers or goes on from the one before it, by a word inside it. */
export function hasPartner(outside: string): boolean {
  if (SET_OFF.test(outside) || ADDS_FURTHER.test(outside) || OF_ALSO.test(outside)) return true;
  const added = ADDS.exec(outside);
  if (added === null) return false;
  return !OWN_PARTNER.test(`${outside.slice(0, added.index).replaceAll(BETWEEN, ' ')} `);
}

/** Words before the view: "Most of the town’s economists, however, | argue that …". */
const WHOSE = String.raw`(?:[\p{L}’'-]+ ){0,5}(?:${oneOf(voices)})`;
const ASIDE = String.raw`(?:, [\p{L} ]{3,40},| (?:of|in|at|on|with) [^,.]{1,40})?`;
const VOICE = sieve(regex.iu`^${WHOSE}${ASIDE} (?:also )?(?:${oneOf(viewVerbs)})\b`);

/** "Most economists argue …": the sentences behind it in its paragraph are their view as well. */
export function opensView(outside: string): boolean {
  return VOICE.test(outside);
}
