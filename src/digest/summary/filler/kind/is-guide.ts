import {
  countedInGuides,
  guideOpenings,
  guideWords,
} from '../../../../languages/english/summary/guides.ts';
import { anyOf, either, regex } from '../../../../languages/regex.ts';
import { oneOf } from '../../../../languages/word-set.ts';
import { isHeading } from '../heading.ts';
import { isStudy } from '../study-parts.ts';
import type { Reading } from '../../../reading/reading.ts';

const A_NUMBER = String.raw`(?:\d{1,3}\+?|${anyOf('three four five six seven eight nine ten')})`;
const COUNTED = String.raw`${A_NUMBER} (?:[\p{L}\p{N}’'&/-]+,? ){0,5}(?:${oneOf(countedInGuides)})\b`;
const TOP = String.raw`(?:the )?top (?:\d{1,3}\b|${anyOf('five seven nine ten')})`;
const OF_PRIZES = String.raw`(?!(?:picture|actor|actress|director|friends?|man)\b)`;
const BEST = String.raw`(?:the )?(?:${A_NUMBER} )?(?:of the )?(?:very )?best ${OF_PRIZES}\p{L}`;
const HOW_MUCH = String.raw`how (?:to|much|many|long|often|accurate|safe|good)\b`;
const HOW_TO = either(HOW_MUCH, String.raw`how (?:do|does|can) (?:you|i|we)\b`);
const WHAT_IS = String.raw`what (?:is|are|does|do) (?!(?:he|she|happening|next|at stake)\b)`;
const WHICH = String.raw`which \p{L}[^?]{3,80} (?:is|are) (?:best|better|right|suitable)\b`;

/** "10 Tips …", "The Best Ladders of 2026", "How to Paint a Pier", "What Is Rust?" */
const OPENS = regex.iu`^(?:${either(COUNTED, TOP, BEST, HOW_TO, WHAT_IS, WHICH, anyOf(guideOpenings))})`;
const VERSUS = String.raw`\bvs\.? \p{L}`;
const COMPARED = String.raw`\bcompared\b|, explained$|\btrends? (?:in|of|for) \d{4}\b`;
const GUIDE_TO = String.raw`\bguide (?:to|for|&|and|\d{4})\b|\bguide$|\bguide:`;
const TIPS = String.raw`\btips (?:for|to|on|and)\b|\b(?:tips|ideas|basics)$`;
/** "Ladder Checklist", "Oak vs. Pine", "Oak and Pine Compared", "A Guide to Ladders". */
const HAS = regex.iu`\b(?:${oneOf(guideWords)})\b|${COMPARED}|${GUIDE_TO}|${TIPS}`;
/** "Is a ladder safer than steps?": the text answers its reader. */
const ASKS = /^(?:is|are|does|do|can|should|why) .{5,140}\?$/iu;
/** "Osk vs. Arlen": of things and not of parties in court or teams, which the text tells. */
const COMPARES = regex.iu`${VERSUS}`;
/** "Five trends to watch on Tuesday", "News Guide: …", "10 Things to Know for Today". */
const OF_NEWS = /\bto watch\b|\bnews guide\b|\b(?:today|tonight|this week)\b|\bto know for\b/iu;
/** "News: …": the rest of a headline behind its colon may open like a guide as well. */
const BEHIND_COLON = /^[^:–—|]{3,60}[:–—|] */u;

/** Paragraphs that are read: a bound on time, set by hand. */
const READ = 60;
const LONGEST_READ = 600;
/** Speech reported in as many paragraphs makes a report, whatever its headline. Set by hand on pages that were read. */
const MUCH_SPEECH = 0.2;
/** In a text without such a headline. */
const LITTLE_SPEECH = 0.05;
/** Headings, or paragraphs to the reader, that make a guide of a text without speech. Set by hand on pages that were read. */
const FEWEST_HEADINGS = 4;
const FEWEST_TO_READER = 4;
const FEWEST_BESIDES = 2;
const SHARE_OF_HEADINGS = 0.12;
const SHARE_TO_READER = 0.3;
const SHORTEST_TEXT = 60;

const SAID = /\b(?:said|says|told|tweeted|announced|according to)\b/u;
const YOU = /\byour?\b/iu;

/** Whether an English text tells how to do, choose or understand something, and no news. */
export function isGuide(reading: Reading): boolean {
  const { title, paragraphs } = reading;
  if (title === null) return false;
  if (isStudy(reading)) return true;
  const texts = paragraphs.slice(0, READ).map(({ text }) => text.slice(0, LONGEST_READ));
  const bodies = texts.filter(
    (text) => text.length >= SHORTEST_TEXT && /[.!?:]["”’)]?$/.test(text),
  );
  if (bodies.length === 0) return isGuideHeadline(title);
  const speech = bodies.filter((text) => SAID.test(text)).length / bodies.length;
  const isNamed = isGuideHeadline(title);
  if (isNamed && speech <= MUCH_SPEECH) return true;
  if (!isNamed && speech > LITTLE_SPEECH) return false;
  const toReader = bodies.filter(isToReader).length;
  if (isNamed) return toReader / bodies.length >= SHARE_TO_READER;
  if (ASKS.test(title) && toReader > 0) return true;
  const headings = texts.filter(isHeading).length;
  if (COMPARES.test(title) && headings + toReader > 1) return true;
  return (
    (headings >= FEWEST_HEADINGS && headings / texts.length >= SHARE_OF_HEADINGS) ||
    (headings >= FEWEST_BESIDES &&
      toReader >= FEWEST_TO_READER &&
      toReader / bodies.length >= SHARE_TO_READER)
  );
}

/** A text that speaks to its reader in so many of its paragraphs is no report. Measured: two of 760, both guides. */
const ALL_TO_READER = 0.5;

/** Whether an English text speaks to its reader all the while, whoever is quoted in it. */
export function speaksToReader({ paragraphs }: Reading): boolean {
  const bodies = paragraphs
    .slice(0, READ)
    .map(({ text }) => text.slice(0, LONGEST_READ))
    .filter((text) => text.length >= SHORTEST_TEXT);
  const toReader = bodies.filter(isToReader).length;
  return toReader >= FEWEST_TO_READER && toReader >= ALL_TO_READER * bodies.length;
}

/** Few paragraphs speak to their reader: to cut out what they quote takes longer. */
function isToReader(text: string): boolean {
  return YOU.test(text) && YOU.test(text.replace(QUOTED, ''));
}

const QUOTED = /“[^“”]{0,600}”|(?<!\p{L})"[^"]{0,600}"/gu;

/** Whether a headline opens or ends as those of guides do. */
export function isGuideHeadline(headline: string): boolean {
  if (OF_NEWS.test(headline)) return false;
  return (
    OPENS.test(headline) || HAS.test(headline) || OPENS.test(headline.replace(BEHIND_COLON, ''))
  );
}
