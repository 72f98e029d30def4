import { anyOf, either, regex } from '../../../languages/regex.ts';
import { asksWhetherTrue } from '../filler/kind/asks-whether-true.ts';
import type { Reading } from '../../reading/reading.ts';
import { blankOut, type Unit } from '../units/units.ts';
import { IT_IS_EASY } from './lede/empty-it.ts';
import { sieve } from '../../../text/sieve/sieve.ts';
import { asksBriefly } from './turn/asks-briefly.ts';

const SOMEBODY = anyOf('one you some many we people readers most_people a_casual_observer anyone');
const MIGHT = String.raw`(?:[’']d| might| may| could| can| would)`;
const FIGURE = anyOf('think assume believe conclude suppose imagine expect say wonder argue');
const MIGHT_THINK = either(
  `(?:well |reasonably |easily |also |be tempted to )?${FIGURE}`,
  'be forgiven for|be excused for|have (?:thought|expected|assumed)',
);
const HAVE = String.raw`(?:[’']ve| may have| might have)(?: probably| already)?`;
const HAVE_SEEN = `(?:you|readers)${HAVE} (?:seen|heard|noticed|read)(?! (?:the last|through) )`;
const SEEMS = String.raw`it (?:may|might|could)(?: not)? (?:seem|sound|look|appear)`;
const AT_FIRST = either(
  'at first (?:glance|sight|blush)',
  'on (?:paper|the surface|the face of it|its face),',
  'in (?:theory|principle|an ideal world|a perfect world),',
  '(?:granted|admittedly|true|sure|to be sure|to be fair|no doubt),',
  "once upon a time|there was a time when|it(?:[’']s| is) true that",
  'conventional wisdom (?:says|holds|has)',
  "(?:imagine|suppose|picture|let[’']s say) (?:this|that|you|yourself|if)",
  'if you were',
  'of all [^,]{3,90} (?:might|would|could) be (?:expected|thought|supposed)',
);
/** "It would be easy to think that …": its turn follows, "But …". */
const SET_UP = regex.iu`^["“‘']?(?:${IT_IS_EASY}|${SOMEBODY}${MIGHT} ${MIGHT_THINK}|${HAVE_SEEN}|${SEEMS}|${AT_FIRST})(?!\p{L})`;
/** "Amid the din of the fair, you can be forgiven for not knowing that there was a race." */
const FORGIVEN = sieve(
  regex.iu`^[^,“”"]{3,120}, (?:you|one|readers|voters|fans)${MIGHT} be (?:forgiven|excused) for `,
);
const EXPECTED = anyOf('thought hoped expected assumed believed figured');
const AS_HOPED = anyOf('different easy easier over simple quick better smooth routine');
/** "Farmers thought that this year would be different.": how it went follows. */
const WAS_EXPECTED = sieve(
  regex.u`\b${EXPECTED}\b [^,;:“”"]{0,60}\b(?:would|was going to) be ${AS_HOPED}\.$`,
);
/** The turn may stand in the sentence itself. */
const BUT = anyOf('but yet though although while however only except');
const HAS_TURN = regex.u`[,;] ?${BUT}\b| but |; | [–—-] |: |[.!?]["”’]? \p{Lu}`;

const JUST_ONE = String.raw`(?:(?:just |only )?one|(?:just|only) a)(?: \p{Ll}+)? ${anyOf('problem difference')}`;
const CATCH = String.raw`(?:one|a|another)(?: \p{Ll}+)? ${anyOf('catch snag hitch twist caveat wrinkle drawback')}`;
/** "There was just one problem.", "There is a catch that buyers should know." */
const TROUBLE_AHEAD = regex.u`^(?:But |And |Still, )?There(?:[’']s| is| was) (?:${JUST_ONE}|(?:just |only )?${CATCH})\b(?! (?:in|of|at|on)\b)[^:“"]*[.!]$`;

const OTHER = anyOf(
  'different simple blunt sober short sharp stark familiar straightforward frank candid grim rosier rosy gloomier nuanced measured colorful colourful curt terse ready identical',
);
const MORE = String.raw`(?:(?:more|less|much more|rather|very|slightly|far more|somewhat) )?`;
const WORDS = anyOf(
  'analysis assessment answer response reply explanation advice message take reaction theory retort comeback suggestion reminder statements?',
);
const OFFERS = anyOf(
  'offered offers gave gives had has provided shared issued released delivered put_out',
);
const TO_WHOM = String.raw`(?: (?:of|to|for|on|about|in|when|as|after|at) [^:“”"]{1,80})?`;
const HOW = String.raw`(?:${OTHER}|\p{Ll}+-minded|\p{Ll}+er)(?:, [\p{Ll}-]+)?`;
/** "Frank offered a more sober analysis.": the words that it announces do not stand in it. */
const ANNOUNCES = sieve(
  regex.u`\b${OFFERS} (?:an? )?${MORE}(?:[\p{Ll}-]+, )?${HOW} ${WORDS}${TO_WHOM}\.$`,
);
const REPLY = anyOf('answer response reply retort comeback rejoinder');
/** "Poe gave a wry response to his critics." */
const REPLIES = sieve(
  regex.u`\b${anyOf('offered offers gave gives')} an? (?:[\p{Ll}-]+,? ){1,3}${REPLY}${TO_WHOM}\.$`,
);
const BLUNTLY = String.raw`(?:(?:more|most|rather|even more|very) )?${anyOf('bluntly simply plainly succinctly differently best starkly mildly this_way another_way like_this')}`;
/** "Frank put it more bluntly in an interview." */
const PUT_IT = sieve(
  regex.u`\b(?:put|puts|summed|sums) it(?: all)?(?: up)? ${BLUNTLY}\b[^:“”"]*\.$`,
);

const NOT_FROM = '(?! (?:from|than|to|about)\\b)';
/** "Roe wants something completely different at his next concert.": what, is told behind. */
const SOMETHING = sieve(
  regex.u`\bsomething (?:[\p{Ll}-]+ )?(?:different|unusual|unexpected)\b${NOT_FROM}[^:;“”"–—]*\.$`,
);

/** "Each scooter here has been ridden", "The picks below are": what a page shows elsewhere. */
const SHOWN = String.raw`(?:listed|shown|pictured|included|featured)`;
const HERE = either(
  `${SHOWN} (?:here|below|above)|(?:on|in) (?:this|our) (?:page|list|guide|roundup|round-up)`,
);
const OF_IT = String.raw`\b(?:is|are|was|were|has|have|had|will|can|comes?|\p{Ll}+ed)\b`;
const SOME = String.raw`(?:Each|Every|All|None|Most|The)(?: of)?(?: the)?(?: [\p{Ll}-]+){1,3}`;
const EACH = String.raw`(?:Each|Every)(?: [\p{Ll}-]+){1,3} (?:here|below|above)`;
const ON_THE_PAGE = regex.u`^(?:${SOME} ${HERE}|${EACH}) ${OF_IT}`;

const MATTER = anyOf(
  'issue question fight dispute debate point problem case row argument matter quarrel controversy disagreement',
);
const OF_WHOM = String.raw`(?: (?:before|for|facing|in|at|between|with|of) [^,:;]{2,50}?)?`;
const IS_NOT = "(?:is|was)(?:n[’']t| not)(?: just| only| simply| really| so much| necessarily)?";
const NAMELY = either('about over whether if that how who what'.split(' ').join('|'));
const THE_MATTER = String.raw`(?:The|At issue) (?:\p{Ll}+ )?${MATTER}${OF_WHOM} ${IS_NOT} ${NAMELY}`;
const IT_IS_ABOUT = '(?:about|over|a (?:matter|question) of|whether)';
/** "The issue before the justices was not whether …": what it is follows. */
const NOT_THE_MATTER = regex.u`^(?:${THE_MATTER}|(?:This|It|That) ${IS_NOT} ${IT_IS_ABOUT})\b`;

function isSetUp(outside: string): boolean {
  const isHalf =
    SET_UP.test(outside) ||
    NOT_THE_MATTER.test(outside) ||
    FORGIVEN.test(outside) ||
    WAS_EXPECTED.test(outside);
  return isHalf && !HAS_TURN.test(outside);
}

const IT_DID = anyOf('was is were are did does do has had could would');
const IT_DID_NOT = String.raw`${anyOf('it that they he she this')} ${IT_DID}(?:n[’']t| not)`;
const TURNED_OUT = '(?:(?:(?:it|as it) )?turn(?:s|ed) out,? )?';
const NOT_SO = `(?:but )?not ${anyOf('so quite exactly any_more anymore this_time')}(?: (?:fast|quickly|simple|easy|much))?`;
/** "It was not | to be.", "It did not | work out that way." */
const SO = anyOf(
  'to_be so true real enough the_case happen last long work out that_way like_that quite that_simple that_easy',
);
/** "Turned out it wasn’t.", "Not so.", "Not any more.", "They were wrong.": and no word more, as in "He did not say why." */
const UNDOES = regex.iu`^(?:${TURNED_OUT}${IT_DID_NOT}(?: ${SO}){0,3}|${NOT_SO}|(?:they|he|she|it) (?:was|were) wrong)["”’']?(?:[.!,;:…–—]|$)`;
/** Longer ones tell more than that. Characters, set by hand; not tuned. */
const LONGEST_UNDOING = 48;

/** Whether an English unit is taken back whole by the one behind it: "It looked easy. | Turned out it wasn’t." */
export function isUndone(next: Unit | undefined): boolean {
  return next !== undefined && next.text.length <= LONGEST_UNDOING && UNDOES.test(next.text);
}

/** "(The comments start at the second minute.)": said in passing. */
const ASIDE = /^\([^()]*[.!]\)$|^\([^()]*\)[.!]$/;

/** Whether an English unit is the first half of something whose other half it lacks. */
export function isHalfTold({ text, quoted, outside }: Unit): boolean {
  if (
    isSetUp(outside) ||
    TROUBLE_AHEAD.test(outside) ||
    ON_THE_PAGE.test(outside) ||
    ASIDE.test(text)
  )
    return true;
  return (
    quoted.length === 0 &&
    (ANNOUNCES.test(text) || REPLIES.test(text) || PUT_IT.test(text) || SOMETHING.test(text))
  );
}

/** "But until last year they dined together.", "They are not." */
const TURNS = anyOf(
  'But Yet However Still Instead Not_so Not_quite In_reality In_fact In_practice Actually Except',
);
const NOT = either("n[’']t", "(?: (?:is|was|are|were|does|do|did))(?: not|n[’']t)");
const TURN = regex.u`^["“‘']?(?:${TURNS}|(?:It|They|He|She|That)${NOT})\b`;
/** "The question is who pays.", "It is about money." */
const TELLS_MATTER = regex.u`^(?:${TURNS}\b|Rather\b|It(?:[’']s| is| was) |This (?:is|was) about |The (?:real )?${MATTER}${OF_WHOM} (?:is|was) )`;
/** Longer pairs are no more quick to read. Characters, set by hand; not tuned. */
const LONGEST_PAIR = 450;

/** "So is it true? | Not quite.": in a fact-check. */
function answers(unit: Unit, next: Unit): boolean {
  return (
    unit.paragraph === next.paragraph && !next.text.endsWith('?') && asksWhetherTrue(unit.text)
  );
}

/** The units of an English article; a set-up and the turn behind it in its paragraph are one. */
export function joinTurns(
  units: readonly Unit[],
  { paragraphs }: Reading,
  isCheck = false,
): readonly Unit[] {
  const joined: Unit[] = [];
  for (const next of units) {
    const last = joined.at(-1);
    if (last !== undefined && asksBriefly(last) && last.paragraph === next.paragraph)
      joined[joined.length - 1] = {
        ...together(last, next, paragraphs[last.paragraph]?.text ?? ''),
        sentences: next.sentences,
      };
    else if (last === undefined || !(isTurnOf(last, next) || (isCheck && answers(last, next))))
      joined.push(next);
    else joined[joined.length - 1] = together(last, next, paragraphs[last.paragraph]?.text ?? '');
  }
  return joined;
}

const NEGATED = /n[’']t\b|\b(?:not|never|no longer)\b/;
const INSTEAD = /^(?:Instead|Rather)(?:, | (?:he|she|they|it) )/;

/** "Holm was not leaving the race. | Instead, he was calling for his wife.": what he did is the second half. */
function isInstead(unit: Unit, next: Unit): boolean {
  return INSTEAD.test(next.text) && NEGATED.test(unit.outside) && next.start - unit.end <= 1;
}

function isTurnOf(unit: Unit, next: Unit): boolean {
  if (unit.paragraph !== next.paragraph || next.end - unit.start > LONGEST_PAIR) return false;
  if (isUndone(next) || isInstead(unit, next)) return true;
  const isTurn = NOT_THE_MATTER.test(unit.outside) ? TELLS_MATTER : TURN;
  return isTurn.test(next.text) && isSetUp(unit.outside);
}

function together(unit: Unit, next: Unit, paragraph: string): Unit {
  const by = next.start - unit.start;
  const quoted = next.quoted.map(({ start, end }) => ({ start: start + by, end: end + by }));
  const text = paragraph.slice(unit.start, next.end);
  const all = [...unit.quoted, ...quoted];
  return {
    paragraph: unit.paragraph,
    start: unit.start,
    end: next.end,
    text,
    sentences: unit.sentences + next.sentences,
    isWhole: unit.isWhole && next.isWhole,
    quoted: all,
    outside: blankOut(text, all),
  };
}
