import { viewVerbs, voices } from '../../../languages/english/summary/telling-nouns.ts';
import { oneOf } from '../../../languages/word-set.ts';

/** "The mayor also said", "The club similarly praised the plan": in the first clause of a sentence. */
const ADDS = / (?<word>also|similarly|likewise)\b(?! (?:sized|named|known|situated) )/;
/** What "also" may go back to in its own sentence. */
const OWN_PARTNER = / (?:and|but|as|after|who|which|that|while|because|not only) |[;:]/;
/** "The plan, however, …", "The port closed, too.", "It chose the ferry instead." */
const SET_OFF =
  /, (?:however|instead|similarly|likewise|meanwhile|though|therefore|nevertheless|nonetheless|in turn|by contrast|in contrast|on the other hand|for (?:example|instance)|moreover|too|still|then)[,.]| (?:(?<!(?:far|much|all) )too|instead|as well|either|though)\.["”’']?$/;

/** Whether an English sentence answers or goes on from the one before it, by a word inside it. */
export function hasPartner(outside: string): boolean {
  if (SET_OFF.test(outside)) return true;
  const added = ADDS.exec(outside);
  return added !== null && !OWN_PARTNER.test(`${outside.slice(0, added.index)} `);
}

/** Words before the view: "Most of the town’s economists, however, | argue that …". */
const WHOSE = String.raw`(?:[\p{L}’'-]+ ){0,5}(?:${oneOf(voices)})`;
const ASIDE = String.raw`(?:, [\p{L} ]{3,40},| (?:of|in|at|on|with) [^,.]{1,40})?`;
const VOICE = new RegExp(String.raw`^${WHOSE}${ASIDE} (?:also )?(?:${oneOf(viewVerbs)})\b`, 'iu');

/** "Most economists argue …": the sentences behind it in its paragraph are their view as well. */
export function opensView(outside: string): boolean {
  return VOICE.test(outside);
}
