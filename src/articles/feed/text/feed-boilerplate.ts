import { inAnyLanguage } from '../../../languages/in-any-language.ts';
import { anyOf, either, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { isBoilerplate } from '../../boilerplate.ts';

/** "The post". */
const POST = inAnyLanguage(({ feeds }) => feeds?.post);
/** "appeared first on". */
const FIRST_ON = inAnyLanguage(({ feeds }) => feeds?.firstOn);
/**
 * The line that WordPress adds to each item: "The post X appeared first on Y." The name of post and
 * site lie between and are bounded.
 */
const FIRST_ON_LINE = regex.iu`^${POST} .{0,400} ${FIRST_ON} `;
const FIRST_ON_ANYWHERE = regex.u`\s${POST} [^.!?]{0,300} ${FIRST_ON} [^.!?]{1,80}[.!]?$`;

const PAID = inAnyLanguage(({ feeds }) => feeds?.paid);
const SORTED = either(
  oneOf('filed_under posted_in tagged(?:_with)? tags categories category'),
  oneOf('share_this share_on share like_this rate_this bookmark'),
);
const ASKED = either(
  'you are receiving this|view (?:this|entire) (?:post|article|story)',
  'visit (?:the )?(?:site|website)|get the full',
);
const TEXT = anyOf('article story post');

/** Whole lines that feeds add, beside those that pages have (`isBoilerplate`). */
const FEED_LINES: readonly RegExp[] = [
  FIRST_ON_LINE,
  // 「投稿 … は … に最初に表示されました。」
  regex.u`^${inAnyLanguage(({ feeds }) => feeds?.lines)}$`,
  // "Anzeige", "Sponsored: A better kettle"
  regex.iu`^${PAID}(?:\s*[:–—-]\s*.{0,200})?$`,
  // "Filed under: Harbour, Ferries"
  regex.i`^${SORTED}\s*:.{0,200}$`,
  /^(?:comments? url|article url|points|# comments)\s*:.{0,300}$/i,
  // "Permalink | Comments"
  regex.i`^(?:permalink|comments?|discuss|link|enclosure)(?:\s*[|·•]\s*${anyOf('permalink comments? discuss link')})*\s*\.?$`,
  // "This story was originally published by the Osk Herald."
  regex.i`^(?:this ${TEXT}|the ${TEXT}) (?:was )?(?:originally|first) ${anyOf('appeared published posted')}\b.{0,200}$`,
  // "View entire post", "You are receiving this because …"
  regex.i`^${ASKED}\b.{0,160}$`,
  /^(?:click here|tap here) .{0,120}$/i,
];

/** "Read more". */
const GO_ON = inAnyLanguage(({ feeds }) => feeds?.readOn);
/** A link that leads to the rest of the text, with what it names: "[Read more about the pier". */
const READ_ON = regex.iu`^[\s([{…«‹.]*${GO_ON}(?![\p{L}\p{N}]).{0,120}$`;
const MORE = either(
  inAnyLanguage(({ feeds }) => feeds?.readOnAlone),
  String.raw`…|\.{3}|[»›→]`,
);
/** "(more…)", "[…]", "»". */
const READ_ON_ALONE = regex.iu`^[\s([{«‹]{0,5}${MORE}[\s\])}…»›.→>]{0,10}$`;
const BRACKETED_END = / ?(?:\[ ?(?:…|\.{3}) ?\]|\((?:…|\.{3})\))$/u;

/** Whether the words of a link say no more than "go on reading there". */
export function isReadOn(words: string): boolean {
  const line = words.replaceAll(/[\s\u2028]+/g, ' ').trim();
  return line.length > 0 && line.length <= 160 && (READ_ON.test(line) || READ_ON_ALONE.test(line));
}

/** Whether a paragraph was added to the item by the feed and is no part of its text. */
export function isFeedBoilerplate(paragraph: string): boolean {
  if (paragraph.length > 600) return false;
  return isBoilerplate(paragraph) || FEED_LINES.some((pattern) => pattern.test(paragraph));
}

/**
 * The paragraph without what is stuck to its end; and whether it says that it is cut. The "[…]" of
 * publishing systems becomes "…".
 */
export function trimEnd(paragraph: string): Readonly<{ text: string; cut: boolean }> {
  const text = paragraph.replace(FIRST_ON_ANYWHERE, '').replace(BRACKETED_END, '…').trimEnd();
  return { text: text === '…' ? '' : text, cut: text.endsWith('…') || text.endsWith('...') };
}
