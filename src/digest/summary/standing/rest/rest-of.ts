import { anyOf, either, regex } from '../../../../languages/regex.ts';
import {
  accusations,
  articles,
  bodies,
  decidings,
  decisions,
  decreed,
  encounters,
  published,
  unnamedRoles,
  votings,
} from '../../../../languages/english/summary/announced-words.ts';
import { oneOf } from '../../../../languages/word-set.ts';
import { sieve, type Sieve } from '../../../../text/sieve/sieve.ts';
import type { Unit } from '../../units/units.ts';
import { answersBriefly } from '../turn/asks-briefly.ts';
import { tellsTrouble } from '../taken-up.ts';
import { announcesWords, tellsWords } from './announces.ts';

/** Of what happened, that it did; what came of it stands in one of the next sentences, if not in this one. */
type Announcement = Readonly<{
  announces: Sieve;
  /** It stands in the sentence itself. */
  toldThere: RegExp;
  tells: RegExp;
}>;

const BODY = anyOf(bodies);
const VOTED = anyOf(votings);
const NUMBER = String.raw`(?:\d{1,3}|${oneOf('one two three four five six seven eight nine ten')})`;
const FOR_AND_AGAINST = String.raw`\b\d{1,3}(?:[-–]| to )\d{1,3}\b`;
const SO_MANY_VOTES = String.raw`\b${NUMBER} votes? (?:to|against) ${NUMBER}\b`;
const UNANIMOUS = String.raw`\bunanimous(?:ly)?\b`;
const TALLY = either(FOR_AND_AGAINST, SO_MANY_VOTES, UNANIMOUS);
const VOTE = String.raw`\b(?:votes?|voted|voting|tally|margin|${VOTED})\b`;

const VOTE_AND_TALLY = `${VOTE}.{0,60}?${TALLY}`;
const TALLY_AND_VOTE = `${TALLY}.{0,60}?${VOTE}`;

/** "The Senate voted on Monday to …": "The vote was 52 to 48." */
const VOTES: Announcement = {
  announces: sieve(regex.u`\b${BODY}\b.{0,80}?\b${VOTED}\b`),
  toldThere: regex.iu`${TALLY}`,
  tells: regex.iu`^.{0,60}?${either(VOTE_AND_TALLY, TALLY_AND_VOTE, SO_MANY_VOTES)}`,
};

const SIDES = either(
  '(?:Neither|Both|The two|No|Aides (?:to|on) both)\\b',
  String.raw`The (?:\p{Ll}+ )?${anyOf(encounters)}`,
);
const ENDED = anyOf(
  'said_(?:much|little|nothing|that|the|no|they) agreed emerged ended broke_(?:up|down|off) failed produced yielded collapsed deal agreement progress left_without declined_to described came_away concluded',
);
const MET_NOBODY = anyOf(
  'goals? targets? deadlines? demands? criteria requirements? standards? needs? expectations conditions? threshold resistance challenges? fate end opposition',
);
const MET = either(
  String.raw`met (?!(?:\p{L}+ ){0,3}${MET_NOBODY}\b)`,
  String.raw`(?:sat down|held (?:\p{L}+ ){0,3}(?:talks|meetings?)) (?:with|on|in|at|over)`,
);
const CAME_OF_IT = anyOf('agreed failed without deal ended broke saying said told after_which but');

/** "The president met the opposition on Monday.": "Neither said much." */
const MEETINGS: Announcement = {
  announces: sieve(regex.u`^[^,;:]{2,90} ${MET}`),
  toldThere: regex.u`\b${CAME_OF_IT}\b`,
  tells: regex.u`^${SIDES}.{0,40}?\b${ENDED}\b`,
};

const ARTICLE = anyOf(articles);
const BEHIND = either(
  'followed',
  'follows',
  '(?:came|comes) (?:\\p{L}+ )?after',
  'cited',
  'citing',
);
const IN_PAPER = String.raw`(?:\p{L}+ )?${ARTICLE} (?:in|by|on|from)`;
const WHAT_IT_SAID = anyOf(
  'that which saying alleging detailing revealing claiming reporting about showing accusing of',
);
const THE_ARTICLE = String.raw`(?:The|That|Its|In (?:the|its|that)) (?:\p{L}+ )?(?:${ARTICLE}|paper|newspaper|magazine|site|website|outlet)`;

/** "It followed an article in The Herald.": "The newspaper reported that …" */
const ARTICLES: Announcement = {
  announces: sieve(regex.u`\b${BEHIND} an? ${IN_PAPER} `),
  toldThere: regex.u`\b${ARTICLE}\b.*(?:\b${WHAT_IT_SAID}\b|:)`,
  tells: regex.u`^${THE_ARTICLE}\b.{0,60}\b${anyOf(published)}\b`,
};

const DECIDES = anyOf(decidings);
const DECISION = anyOf(decisions);
const WHOSE = String.raw`(?:(?:its|his|her|their|the|a) )?(?:[\p{Ll}-]+ ){0,2}`;
const ON_A_DAY = String.raw`(?: (?:on|late|early|in) [\p{L}\d ]{3,30})?`;
const DECIDED_WHAT = either(
  String.raw`[:“"]`,
  String.raw`${DECISION}${ON_A_DAY},? (?:that|in favou?r|to \p{Ll}+)\b`,
  String.raw`\b${anyOf('finding showing saying guilty ordering allowing which')}\b`,
);

/** "The court issued its ruling on Monday.": "The justices held that …" */
const DECISIONS: Announcement = {
  announces: sieve(regex.u`\b${DECIDES} ${WHOSE}${DECISION}\b`),
  toldThere: regex.u`${DECIDED_WHAT}`,
  tells: regex.iu`\b(?:${oneOf(decreed)})\b|\d ?(?:%|percent\b|per cent\b)`,
};

const IT_WAS = anyOf('looked looks seemed seems sounded sounds felt appeared was');
const SO_EASY = anyOf(
  'impressive simple easy clear routine perfect safe certain settled promising harmless straightforward obvious ideal',
);
const EASY = String.raw`\b${IT_WAS} (?!not )(?:\p{Ll}+ )?${SO_EASY}\b[^,;:]{0,30}\.$`;
const FIGURED = String.raw`\b${anyOf('figured thought believed assumed hoped expected')} (?:that )?(?:it|this|that|they|he|she)\b`;
const SUPPOSED = String.raw`\b${anyOf('is are was were')} supposed to\b`;
const SEEN_IT_ALL = String.raw`(?:has|have|had|[’']s|[’']ve) seen ${anyOf('plenty it_all everything a_lot')}\b`;
const SUGGESTS = String.raw`\bsuggests? an? (?:[\p{Ll}-]+ ){1,3}[\p{Ll}-]+\.$`;
const ON_PAPER = '^(?:On paper|In theory|On the surface|At first glance)\\b';
const TURNS = anyOf('But Yet However Instead In_fact In_reality In_practice');

/** "Poe has seen plenty in his years at sea.": "But even he was afraid." */
const SET_UPS: Announcement = {
  announces: sieve(regex.u`${either(EASY, FIGURED, SUPPOSED, SEEN_IT_ALL, SUGGESTS, ON_PAPER)}`),
  toldThere: regex.iu`[,;–—-] ?(?:but|yet|though|although|while|until)\b| (?:but|until) `,
  tells: regex.u`^${TURNS}\b`,
};

/** "One question remained: Who pays?": "The city does, the court said." */
const QUESTIONS: Announcement = {
  announces: sieve(/[^?]: [^?]*\?["”’']?$/u),
  toldThere: /[?].*[?]/u,
  tells: /[^?][.!]["”’']?$/u,
};

const ROLE = anyOf(unnamedRoles);
const AGAINST = String.raw`\b(?:${oneOf(accusations)})\b`;
const SOME_ROLE = String.raw`\b(?:an?|one of \p{L}+) (?:[\p{Ll}-]+ ){0,2}(?:\p{Lu}[\p{L}’']+ )?${ROLE}s?\b`;
const NAME = String.raw`(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+`;

/** "The president called for a former aide to be jailed.": "He accused the aide, Ann Lee, of …" */
const ACCUSED: Announcement = {
  announces: sieve(regex.u`${AGAINST}.{0,60}?${SOME_ROLE}`),
  toldThere: regex.u`\b${ROLE}s?(?: of ${NAME})?, ${NAME}|\b${ROLE} ${NAME}`,
  tells: regex.u`\b[Tt]he (?:[\p{Ll}-]+ )?${ROLE}, ${NAME},|^${NAME}, (?:the|an?) (?:[\p{Ll}-]+ ){0,2}${ROLE}\b`,
};

const ANNOUNCEMENTS = [VOTES, MEETINGS, ARTICLES, DECISIONS, SET_UPS, QUESTIONS, ACCUSED] as const;
/** Of these the next sentence alone is the other half. */
const AT_ONCE: ReadonlySet<Announcement> = new Set([SET_UPS, QUESTIONS]);

/** Sentences behind it, and paragraphs, that may tell it. Set by hand; not tuned. */
const NEAR = 2;

/** The place of the unit that says what is wrong with what somebody says in this one, though he goes on; -1 for none. */
export function troubleBehind(units: readonly Unit[], index: number): number {
  const { outside = '', quoted = [] } = units[index + 1] ?? {};
  const isSpeech = quoted.length > 0 && !/\p{L}/u.test(outside);
  const at = isSpeech ? index + 2 : index + 1;
  const unit = units[at];
  return unit !== undefined && tellsTrouble(unit) ? at : -1;
}

/**
 * The place of the unit that tells the rest of what an English one announces: "The vote was 52 to 48.",
 * or what is wrong with it, `trouble`; -1 for none.
 */
export function restOf(
  units: readonly Unit[],
  index: number,
  trouble = troubleBehind(units, index),
): number {
  const unit = units[index];
  if (unit === undefined) return -1;
  if (trouble !== -1) return trouble;
  const next = units[index + 1];
  if (next !== undefined && answersBriefly(next)) return index + 1;
  const { outside, text, paragraph } = unit;
  const found = ANNOUNCEMENTS.find(
    ({ announces, toldThere }) => announces.test(outside) && !toldThere.test(text),
  );
  if (found === undefined && !announcesWords(unit)) return -1;
  const isAtOnce = found !== undefined && AT_ONCE.has(found);
  const near = units.slice(index + 1, index + 1 + (isAtOnce ? 1 : NEAR));
  const at = near.findIndex(
    (later) =>
      later.paragraph <= paragraph + NEAR &&
      (found === undefined ? tellsWords(later) : found.tells.test(later.outside)),
  );
  return at === -1 ? -1 : index + 1 + at;
}
