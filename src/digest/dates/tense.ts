import { anyOf, either, regex } from '../../languages/regex.ts';
import { oneOf } from '../../languages/word-set.ts';
import { irregularPasts, uncertainWords } from '../../languages/english/verbs/verb-forms.ts';

/** Whether a clause tells what was or what will be; `mixed` where it does both, or neither for certain. */
export type Tense = 'past' | 'future' | 'mixed' | 'unknown';

/** A clause ends at these; where it has no verb of its own the whole sentence counts. */
const CLAUSE_END = /[,;:()“”"—–]/;
const PLANNED = anyOf('set due expected scheduled slated planned poised likely planning preparing');
const WILL = either(
  "will|shall|won['’]t|going to|(?:is|are) to",
  `(?:is|are) ${PLANNED} (?:to|for)`,
);
const BE_DONE = String.raw`(?: (?:not|also|likely|then))?(?: be(?: \p{L}+ed(?!\p{L}))?)?`;
/** "will", "is expected to", "won’t", "they’ll", "will be announced". */
const FUTURE = regex.giu`(?:(?<!\p{L})${WILL}|['’]ll)(?!\p{L})${BE_DONE}`;
/** What was to come then, or may never come: no certain day. */
const UNCERTAIN = regex.iu`\b${anyOf(uncertainWords)}\b`;
const PRESENT = /\b(?:is|are|has|have|does|do|am|\p{L}+[’']s (?:a|the|not|on|in|up|to))\b/iu;
const PAST = regex.iu`\b(?:\p{L}{2,}ed|${oneOf(irregularPasts)})\b`;
/** "has a speech scheduled", "a scheduled visit": a plan, and no past. */
const SCHEDULED = /\b(?:scheduled|planned|slated)\b/giu;

/** "agreed to meet on Monday", "pointed to her resigning on Friday": what was to come, on no certain day. */
const OF_SOMEBODY = oneOf('the a an his her its their this that these those our my');
const TOLD_TO = oneOf('reporters journalists lawmakers supporters youtube');
const PLAIN_VERB = String.raw`(?!(?:${OF_SOMEBODY}|${TOLD_TO}) )\p{Ll}+ `;
const GERUND = String.raw`(?:\p{L}+ ){0,3}\p{L}+ing `;
const INFINITIVE = regex.u`\bto (?:${PLAIN_VERB}|${GERUND})`;

/** A clause without a tense of its own. */
const PARTICIPLE = /^ ?(?:followed|preceded|joined|accompanied) by\b/u;

/** What a timetable tells: "voters head to the polls", "Roe faces a rival". */
const ON_A_TIMETABLE = either(
  oneOf(
    'faces? meets? votes? heads? holds? goes go opens? begins? starts? takes? travels? returns?',
  ),
  oneOf(
    'hosts? kicks? decides? chooses? speaks? visits? plays? appears? gets? comes? is are has have',
  ),
);
const NO_SUBJECT = oneOf(
  "said told who that which whose did had was were will would won['’]t but and as",
);
const WORD = String.raw`(?!(?:${NO_SUBJECT}|\p{L}+(?:ed|['’]ll)) )[\p{L}\d.'’-]+ `;
const SUBJECT = `(?:${WORD}){1,5}?`;
/** "On Friday, | Roe has a speech", "In the primary on Tuesday, | Roe faces a rival": of what is to come. */
const GOES_ON_IN_PRESENT = regex.u`^, ${SUBJECT}${ON_A_TIMETABLE} (?!been\b)(?!\p{L}+ed\b)`;

/** The tense of the clause that an offset stands in; of the sentence where an opening clause has no verb. */
export function tenseAt(text: string, at: number): Tense {
  let start = at;
  while (start > 0 && !CLAUSE_END.test(text.charAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && !CLAUSE_END.test(text.charAt(end))) end += 1;
  const clause = text.slice(start, end);
  // "is set to open, followed by the House on Thursday": as its sentence, past or to come
  if (PARTICIPLE.test(clause)) return tenseOf(text.replace(clause, ' '));
  if (INFINITIVE.test(text.slice(start, at).replace(FUTURE, ' '))) return 'mixed';
  const own = tenseOf(clause);
  // "On Friday, the mayor resigned": the clause that opens the sentence has its verb in the next.
  const opens = text.slice(0, start).trim() === '';
  if (own !== 'unknown' || !opens || PRESENT.test(clause)) return own;
  return GOES_ON_IN_PRESENT.test(text.slice(end)) ? 'unknown' : tenseOf(text);
}

function tenseOf(text: string): Tense {
  if (UNCERTAIN.test(text)) return 'mixed';
  const others = text.replace(FUTURE, ' ');
  const isFuture = others !== text;
  const isPast = PAST.test(others.replace(SCHEDULED, ' '));
  if (isFuture) return isPast ? 'mixed' : 'future';
  return isPast ? 'past' : 'unknown';
}
