import { anyOf, either, regex } from '../../../languages/regex.ts';
import { languageOfTag } from '../../../languages/language-of.ts';
import type { Quote } from '../../digest.ts';
import type { Reading } from '../../reading/reading.ts';

/** Characters of a sentence in front of a quote that are looked at. A bound on time, set by hand. */
const REACH = 240;
const SAYING = either(
  'sa(?:id|ys?|ying)|t(?:old|ells?|elling)|wr(?:ote|ites?|iting)|add(?:ed|s|ing)',
  'call(?:ed|s|ing)',
  'warn(?:ed|s|ing)|argu(?:ed|es|ing)|tweet(?:ed|s|ing)|not(?:ed|es|ing)',
  'describ(?:ed|es|ing)',
  'insist(?:ed|s|ing)|claim(?:ed|s|ing)|testif(?:ied|ies|ying)|stat(?:ed|es|ing)',
  'dismiss(?:ed|es|ing)|accus(?:ed|es|ing)|predict(?:ed|s|ing)|promis(?:ed|es|ing)',
);
/** What lets somebody speak: a "not" in front of it is about the speaking, not about the words. */
const SPEECH = regex.su`^.*\b${SAYING}\b`;
/** Where another clause begins, to which the "not" does not reach: "was not sure, but wanted". */
const CLAUSE = /^.*(?:[;:]|—|–|\bbut\b|\binstead\b|\brather\b|\band that\b)/su;
const NEGATIONS = anyOf(
  'not never cannot neither nor if unless whether without hardly nothing nobody',
);
const NO_REASON = 'no (?:longer|one|reason|evidence|intention|plans?)';
/** "did not", "no longer"; "not only" turns nothing. */
const TURNS = regex.iu`(?:\b${NEGATIONS}\b|n['’]t\b|\b${NO_REASON}\b)(?! only\b| just\b)`;
/** “And if I did” misspend it, he said, “it was an accident”: the first piece is the condition. */
const CONDITION = /[“"](?:(?:and|but|so|well|even),? )?(?:if|unless|when|until|had)\b[^“”"]*[”"]/iu;

const THINKS = anyOf(
  'thinks? thought believes? believed feels? felt says? said claims? claimed argues? argued hopes? hoped insists? insisted assumes? assumed suggests? suggested fears? feared',
);
/** Those who think “the port is lost are wrong”: its subject stands outside, and the rest is what others think. */
const SOME = anyOf('those anyone anybody people everyone everybody');
const OTHERS_THINK = regex.iu`(?:^|[\s,])(?:${SOME}|\p{L}{3,}s) (?:who|that) (?:\p{Ll}{2,12} ){0,2}(?:${THINKS})(?: that)? $`;

const ALLEGES = /\b(?:alleg(?:es|ed|ing)|claim(?:s|ed|ing)|accus(?:es|ed|ing)) /u;
const TELLS = anyOf(
  'told said saying telling wrote writing texted texting shouted shouting yelled yelling threatened',
);
/** "… Holm | told her, “": nothing but whom he told stands between. */
const TOLD_HER = regex.u`\b${TELLS}\b[^.,;:“”"]{0,40}[,:]? ?["“'‘]?$`;
const ALLEGEDLY = regex.u`\ballegedly (?:${SAYING}|shouted|yelled|texted)\b`;
/** Characters behind a quote in which "Holm allegedly told her" stands. A bound on time. */
const BEHIND = 60;

/** Whether an accuser puts the words into the mouth of whom the digest would name alone. */
function isAlleged({ speaker }: Quote, lead: string, behind: string): boolean {
  const [clause = ''] = /^["”’]{0,2}[^.;:“”"]*/u.exec(behind) ?? [];
  if (ALLEGEDLY.test(clause) || ALLEGEDLY.test(lead.replace(CLAUSE, ''))) return true;
  const at = ALLEGES.exec(lead)?.index ?? -1;
  const surname = speaker?.name?.split(' ').at(-1) ?? '';
  if (at < 0 || surname === '' || lead.slice(0, at).includes(surname)) return false;
  const deed = lead.slice(at);
  return deed.includes(surname) && TOLD_HER.test(deed);
}

/**
 * Whether the article's own words in front of a piece deny it or make it depend on something that is
 * not shown: "does not think that the board would take a step that “raises the price”". Cut there,
 * it would say the opposite. English.
 */
export function isTurned(quote: Quote, { paragraphs, language }: Reading): boolean {
  const { text, places } = quote;
  const [place] = places;
  if (place === undefined || languageOfTag(language) !== 'en') return false;
  const paragraph = paragraphs[place.paragraph];
  const start = paragraph?.sentences.findLast((sentence) => sentence.start <= place.start)?.start;
  const from = Math.max(start ?? 0, place.start - REACH);
  const lead = (paragraph?.text ?? '').slice(from, Math.max(from, place.start - 1));
  const end = places.at(-1)?.end ?? place.end;
  const behind = (paragraph?.text ?? '').slice(end, end + BEHIND);
  if (OTHERS_THINK.test(lead) || isAlleged(quote, lead, behind)) return true;
  if (!/^\P{L}*\p{Ll}/u.test(text)) return false;
  if (CONDITION.test(lead)) return true;
  // what stands in other quotes is said there
  const own = lead.replaceAll(/[“"][^“”"]*[”"]/gu, '“”');
  return TURNS.test(own.replace(SPEECH, '').replace(CLAUSE, ''));
}
