import { plainVerbs, speechVerbs } from '../../../../languages/english/common-words.ts';
import {
  eitherNounOrVerb,
  phraseOpenings,
  subjectPronouns,
} from '../../../../languages/english/pointing-words.ts';
import { irregularPasts, irregularVerbs } from '../../../../languages/english/verbs/verb-forms.ts';
import { anyOf, regex } from '../../../../languages/regex.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import { firstWords, isWord, lowerAt, type Word, wordsOf } from './first-words.ts';
import { isNounLike, prepositions } from './noun-or-verb.ts';
import { ofClauses } from '../../../../languages/english/verbs/helping-verbs.ts';

const AUXILIARIES = wordSet(ofClauses);
const FINITE = new Set([
  ...AUXILIARIES,
  ...plainVerbs,
  ...speechVerbs,
  ...wordSet(irregularVerbs),
  ...wordSet(irregularPasts),
  'let',
]);
const EITHER = wordSet(eitherNounOrVerb);
const SUBJECTS = wordSet(subjectPronouns);
const OPENINGS = wordSet(phraseOpenings);
const ADVERBS = wordSet('just also never always really only still simply');
const OBJECTS = wordSet(
  'a an the my your his her its our their us them him me you it how what why any every no',
);
/** "it’s", "we’ll", "don’t". */
const SHORT_BEFORE = anyOf('i you we they he she it that there who what here where how');
const CONTRACTED = regex`(?:^|-)${SHORT_BEFORE}['’]${anyOf('s re ve ll d m')}$|n['’]t$`;
/** What opens a clause within a sentence, which has a verb of its own. */
const WITHIN = wordSet(
  'who that which whom whose when because if where what how while although though unless until since whether as than why',
);
/** So many words have a verb, if one that we do not know. These are set by hand; not tuned. */
const MANY = 10;
/** So few words without a verb are an exclamation: “Great news for Osk”. */
const FEW = 4;
/** Letters of a verb with an ending, at least: "used", "sees". */
const WITH_ENDING = 4;

/**
 * Whether English words state something: a whole quote has a verb that tells what somebody does,
 * or opens as a wish or an order ("Follow us"); a piece of a sentence has its subject and its verb
 * (“the bridge is safe”, not “a bridge that is safe” or “to keep the bridge”).
 */
export function isStatement(text: string, isPiece: boolean): boolean {
  if (isPiece) return hasMainClause(firstWords(text));
  const words = wordsOf(text);
  if (words.length > MANY || words.some((_, at) => isFinite(words, at))) return true;
  return words.length > FEW && !opensWithPhrase(words);
}

/** Every clause within the sentence takes one verb; the sentence itself needs one more. */
function hasMainClause(words: readonly Word[]): boolean {
  const [first] = words;
  // "has no comment", "took our fight": a predicate
  if (first === undefined || (FINITE.has(first.text) && !EITHER.has(first.text))) return false;
  let within = 0;
  let hasSubject = false;
  for (const [at, { lower, text }] of words.entries()) {
    if (WITHIN.has(lower)) within += 1;
    else if (isFinite(words, at) && (hasSubject || CONTRACTED.test(lower))) {
      // "did not have", "has had": one verb
      const isSecond = AUXILIARIES.has(
        lowerAt(words, lowerAt(words, at - 1) === 'not' ? at - 2 : at - 1),
      );
      if (within === 0 && !isSecond) return true;
      if (!isSecond) within -= 1;
    }
    if (SUBJECTS.has(lower) || (isNounLike(lower) && !FINITE.has(lower)) || /^\p{Lu}/u.test(text))
      hasSubject = true;
  }
  return false;
}

function opensWithPhrase(words: readonly Word[]): boolean {
  const first = lowerAt(words, 0);
  return (
    OPENINGS.has(first) ||
    prepositions.has(first) ||
    /(?:ing|ed|ly|ous|ful|ive|al|able|ible|ic|less|est)$/.test(first)
  );
}

function isFinite(words: readonly Word[], at: number): boolean {
  const [word, before, next] = [at, at - 1, at + 1].map((place) => lowerAt(words, place));
  if (word === undefined || before === undefined || next === undefined) return false;
  if (CONTRACTED.test(word) || AUXILIARIES.has(word)) return true;
  // "the VAT’s a tax"
  if (/['’]s$/.test(word) && /^(?:an?|the|not|going|been|just|very|so|no)$/.test(next)) return true;
  // "they just jumped"
  if (ADVERBS.has(before) && SUBJECTS.has(lowerAt(words, at - 2))) return !word.endsWith('ing');
  if (OPENINGS.has(before) || prepositions.has(before)) return false;
  if (FINITE.has(word) && !EITHER.has(word)) return true;
  if (at === 0 || !isWord(before)) return false;
  if (SUBJECTS.has(before)) return !word.endsWith('ing') && !prepositions.has(word);
  if (word.length >= WITH_ENDING && word.endsWith('ed')) return next !== 'by' && next !== 'with';
  return isThirdPerson(word, next) || (EITHER.has(word) && before.endsWith('s'));
}

/** "The report sheds no light", "God forgives us". */
function isThirdPerson(word: string, next: string): boolean {
  if (word.length < WITH_ENDING || !/[^s'’]s$/.test(word)) return false;
  return OBJECTS.has(next);
}
