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

const HELPING = `(?: ${anyOf('has have had is are was were will would')})?`;
const NAME_BEFORE = regex.u`^(?:[\p{L}.’'-]+ ){0,5}(?<name>\p{Lu}[\p{L}-]{2,})${HELPING}$`;
const ALSO = ' also';

/** Whether an English sentence answers or goes on from the one before it, by a word inside it. */
export function hasPartner(outside: string): boolean {
  if (SET_OFF.test(outside) || ADDS_FURTHER.test(outside) || OF_ALSO.test(outside)) return true;
  const added = ADDS.exec(outside);
  if (added === null) return false;
  return !OWN_PARTNER.test(`${outside.slice(0, added.index).replaceAll(BETWEEN, ' ')} `);
}

/**
 * Of the sentences before one that has a partner, in small letters: those that may be it. "Holm also said" is told
 * besides what the last tells, or any that says what Holm does.
 */
export function partnersOf(outside: string, told: readonly string[]): number[] {
  const who = whoAdds(outside);
  const last = told.length - 1;
  if (who === null) return [last];
  return told.flatMap((text, index) => (index === last || tellsDeedOf(who, text) ? index : []));
}

/** "Mr. Holm has also said": who does something besides what was told of him, in small letters. */
function whoAdds(outside: string): string | null {
  const at = outside.indexOf(ALSO);
  if (at === -1 || SET_OFF.test(outside)) return null;
  const before = outside.slice(0, at).replaceAll(BETWEEN, '');
  return NAME_BEFORE.exec(before)?.groups?.['name']?.toLowerCase() ?? null;
}

const NO_DEED = anyOf('on in at of for to by with from and or as than');
const DOES_IT = regex.u`^(?: (?!${NO_DEED}\b)\p{Ll}|, )`;

/** Whether a sentence in small letters tells what somebody does: "holm sold", not "holm’s mill", "sued holm for it". */
function tellsDeedOf(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (DOES_IT.test(text.slice(end, end + LONGEST_CUE))) return true;
  }
  return false;
}

/** Characters: the longest word of `NO_DEED`, and a blank on each side. By definition. */
const LONGEST_CUE = 6;

/** Words before the view: "Most of the town’s economists, however, | argue that …". */
const WHOSE = String.raw`(?:[\p{L}’'-]+ ){0,5}(?:${oneOf(voices)})`;
const ASIDE = String.raw`(?:, [\p{L} ]{3,40},| (?:of|in|at|on|with) [^,.]{1,40})?`;
const VOICE = sieve(regex.iu`^${WHOSE}${ASIDE} (?:also )?(?:${oneOf(viewVerbs)})\b`);

/** "Most economists argue …": the sentences behind it in its paragraph are their view as well. */
export function opensView(outside: string): boolean {
  return VOICE.test(outside);
}
