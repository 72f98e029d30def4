import { weekday } from '../../../languages/english/weekday.ts';
import { anyOf, either, regex } from '../../../languages/regex.ts';
import type { TextKind } from './kind/kind-of-text.ts';
import { advertises } from './advertises.ts';
import { saysNothing } from './says-nothing.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { kitchenVerbs } from '../../../languages/english/summary/kinds-of-text.ts';
import { opensLikePage } from './page-openings.ts';
import { isBiography } from './biography.ts';
import { isCaption } from './caption.ts';
import { isNoComment } from './no-comment.ts';
import { sieve } from '../../../text/sieve/sieve.ts';

/**
 * Few sentences have one of the words by which each group is told first, so that the patterns here and
 * of `isNoComment` are tried on few. "eturn" is in "Return" and "returned".
 */
const HINT = sieve(
  regex`${either(
    'not (?:say|specify|disclose|reveal) ',
    'irst (?:to )?report|declin|refus|respon|repl|eturn|nswer|reached|vailable',
    'contacted|approached|nclear|nknown|yet known|yet clear|mmediately',
    'asked|elcome|nvited|nyone|urged|encourag|or more|urther|to learn|find out|o read',
    'ign(?:ing)? up|newsletter|ublished |ppear',
    'photo|image|picture|screen|discuss|omment|elaborat|below|above|here|following',
    'tweet|accompanying|embedded|attached|video|clip|chart|map|graphic|post|list',
  )}`,
);

const WAS_FIRST = either(
  '(?:was|were) (?:the )?first to report',
  '(?:was|were) first reported (?:by|in)',
);
const SIGN_UP = 'sign(?:ing)? up (?:for|to) (?:our|the|receive|get)';
const HOUSE = String.raw`(?:the )?(?:\p{Lu}[\p{L}.&’'-]*[ ,]){1,5}`;
const FOR_MORE = either(
  'for (?:more|further|additional) (?:information|details|coverage|news)',
  'to (?:learn|find out|read) more',
);
/** "is asked", "you’re also welcome" */
const ARE_ASKED = `(?:\\bis|\\bare|[’']re) (?:always |also ){0,2}${anyOf('asked urged encouraged welcome invited free')}`;
const GO_THERE = anyOf('visit call contact go_to see click check e-?mail follow sign_up');
const FOUND = anyOf('found read seen viewed watched heard downloaded');
const IS_HERE = `can be ${FOUND} (?:here|below|above|at this)`;
const LOOK_HERE = String.raw`${anyOf('click see watch listen read scroll tap')}(?: [\p{L}’'-]+){0,5} (?:here|below|above)[.!)]?$`;
const POINTED_AT = anyOf(
  'above below above-(?:displayed|mentioned|pictured) accompanying embedded attached following',
);
const ON_PAGE = either(
  oneOf('tweets? pictures? photos? photographs? images? videos? clips? screenshots? graphics?'),
  oneOf('plots? diagrams? tables? figures? infographics?'),
  oneOf('charts? maps? posts? gallery list excerpt'),
);
const SHOWN_BELOW = String.raw`${anyOf('tweets? pictures? photos? images? videos? clips? graphics? charts? maps? plots? diagrams? tables? infographics?')} (?:shown |displayed |embedded |seen )?(?:above|below)`;
const STUDY = anyOf('study research findings results paper analysis trial');
const APPEARED = either(
  `(?:${anyOf('was were is are has_been have_been')} )(?:also |\\p{L}+ly )?published`,
  'appears?|appeared',
);
const PRINTED_PICTURE = '(?:photo(?:graph)?|image|picture|screengrab|screenshot)';

/** What pages say anywhere. */
const ANYWHERE = [
  // "The list can be found here." "Watch the clip above."
  regex.iu`\b${IS_HERE}\b|\b${LOOK_HERE}`,
  // "the following pictures", "the photo below"
  regex.i`\b${POINTED_AT} ${ON_PAGE}\b|\b${SHOWN_BELOW}\b`,
  // "The Gazette was first to report the plan." Not: "The mill was sold in May, which was first reported by …"
  regex.iu`(?<!, (?:and|which|who) )\b${WAS_FIRST}\b|^${HOUSE}first reported (?:the (?:news|story|plan|deal)|on) `,
  // "The study was published on Monday in the Journal of Rest."
  regex.iu`^(?:the|this|these|their) (?:\p{L}+ ){0,2}${STUDY} (?:${APPEARED})(?: online)?(?: (?:on )?${weekday})? in (?![^.]*(?:that|which|who) )[^,;:“”]{3,70}\.$`,
  // "Anyone with information is asked to call the police." "Tickets cost 12 crowns."
  /\banyone (?:with|who has|who may have) (?:any |more |further )?information\b/i,
  regex.i`${ARE_ASKED} to (?:call|contact|e-?mail|visit)\b`,
  // "For more information, visit the harbour office."
  regex.i`\b${FOR_MORE}\b[^.]{0,40}\b${GO_THERE}\b`,
  // "Sign up to receive our newsletter."
  regex.i`\b${SIGN_UP}\b|\bto (?:our|the) newsletter\b`,
  // "In this undated handout photo, the pier is closed."
  regex.i`\b(?:in this (?:file |undated |combination |handout )?${PRINTED_PICTURE}|(?:file|handout|undated) (?:photo|picture|image))\b`,
].map(sieve);

const PRAISE = String.raw`is (?:a|the|one of the) (?:\p{L}+ )?${anyOf("leading premier world[’']s largest global trusted")}`;
const ABOUT = '(?:(?:more than|over|nearly|almost|some) )?';
const PAST = anyOf('experience expertise history tradition');
const YEARS = String.raw`(?:with|having|drawing on) ${ABOUT}\d+ years of ${PAST}`;
const FIRST_OF_ALL = anyOf('leading premier trusted award-winning world-class');
const HOUSES = anyOf(
  'providers? suppliers? makers? manufacturers? developers? producers? distributors? operators? retailers? brands? platforms? partners? company companies firms?',
);
const WORDS = String.raw`(?:[\p{L}’'-]+ ){0,2}`;
const LEADER = `(?:as )?(?:an?|the|one of the) ${WORDS}${FIRST_OF_ALL} ${WORDS}${HOUSES}`;
const DOING = anyOf('providing delivering helping creating making offering');
const DEVOTED = `(?:is|are|remains?) (?:committed|dedicated) to ${DOING}`;
/** "With 40 years of experience, Osk …", "Osk prides itself on …": how a house speaks of itself. */
const OWN_PRAISE = String.raw`^(?:${either(YEARS, LEADER)})\b|\b(?:${DEVOTED}|prides (?:itself|themselves) on)\b`;
const LEGAL = either(
  'forward-looking statements?|statements? (?:in|made in|contained in) this',
  'actual results',
  'trademarks? of',
);
/** How a page of its kind goes on at its end, when the news is told. */
const BY_KIND: Readonly<Partial<Record<TextKind, RegExp>>> = {
  // "Preheat the oven." "Then stir in the flour."
  recipe: regex.iu`^(?:(?:meanwhile|then|next|finally|in a [\p{L} ]{1,30}),? )?${anyOf(kitchenVerbs)}\b`,
  // "Founded in 1990, Osk is a leading maker of ladders." "Statements in this release that …"
  release: regex.iu`\b(?:${PRAISE}|${LEGAL})\b|^(?:founded|headquartered|established|based) in\b|${OWN_PRAISE}`,
};

/** The share of numbers, and how many of them, that make a row of results. Set by hand; not tuned. */
const MOSTLY_NUMBERS = 0.3;
const FEWEST_NUMBERS = 3;

/**
 * Whether a sentence, sound as it is, tells nothing: that somebody would not speak, who wrote the
 * article, what the page offers. It would only take the place of one that tells something.
 */
export function isFiller(text: string, kind: TextKind): boolean {
  return (
    (HINT.test(text) && (isNoComment(text) || ANYWHERE.some((pattern) => pattern.test(text)))) ||
    opensLikePage(text) ||
    advertises(text) ||
    isBiography(text) ||
    isCaption(text) ||
    (BY_KIND[kind]?.test(text) ?? false) ||
    isTable(text) ||
    saysNothing(text)
  );
}

/** The numbers of a day or year make no row: "Osk 5.2 was released on May 5, 2019", "In 2019 it had 12". */
const YEAR = String.raw`(?:[Ii]n|[Ss]ince) (?:19|20)\d\d`;
const DATE = String.raw`\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}`;
const DAY = regex.gu`\b(?:${YEAR}|${DATE})\b`;
const THREE_NUMBERS = /\d\D+\d\D+\d/;

/** A row of results: "DL Jon Dahl 63 85% 1 tackle (1 combined)." */
function isTable(text: string): boolean {
  if (!THREE_NUMBERS.test(text)) return false;
  const words = text.replace(DAY, 'then').split(/\s+/u);
  const numbers = words.filter((word) => /^[(+-]?\d/.test(word)).length;
  return numbers >= FEWEST_NUMBERS && numbers / words.length >= MOSTLY_NUMBERS;
}
