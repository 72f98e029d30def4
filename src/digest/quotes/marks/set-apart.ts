import { wordSet } from '../../../languages/word-set.ts';
import { isNounHere, isPossessive } from '../../reading/word-kinds.ts';
import type { Line, Token } from '../../reading/tokens.ts';
import type { Block } from './blocks.ts';

/** "the word “maybe”", "the slogan “…”": what stands in the marks is named, and not said. */
const NAMED = wordSet(`
word name title label nickname hashtag slogan motto moniker acronym tagline adjective noun verb letter spelling
`);
/** What somebody may say and is set apart only where nobody does: "the phrase “…” was uttered". */
const WORDS = wordSet('words term terms phrase phrases expression');
/** "titled “…”", "nicknamed “…”": whoever did it, nobody speaks. */
const ENTITLED = wordSet(`
titled entitled subtitled nicknamed renamed rechristened christened rebranded codenamed code-named captioned headlined so-called called
`);
/** "known as “…”", "referred to as “…”". */
const KNOWN = wordSet('known referred billed marketed advertised listed sold');
/** What has a title, right before the marks: "the thriller “Moth”". */
const WORKS = wordSet(`
film movie novel book song album single show series play musical opera poem essay memoir documentary thriller comedy drama podcast sitcom
painting exhibition exhibit episode track hit ballad game paper study op-ed program programme magazine spot segment sequel prequel
franchise cartoon anthem hymn tune soundtrack record lp ep mixtape video short story biography autobiography bestseller blockbuster
masterpiece sculpture installation ballet concerto symphony symphonies column report article cover classic tv-show miniseries feature
`);
const SIGNS = wordSet(`
sign signs banner banners placard placards poster posters sticker stickers t-shirt t-shirts shirt shirts billboard billboards graffiti
plaque badge badges spots mural murals tattoo tattoos
`);
const READS = wordSet('read reads reading saying say says said with bearing');
/** What is heard in a spot, or read on a sign on which somebody does it. */
const VOICED = wordSet('shout shouts shouting sing sings singing chant chants chanting cry cries');
const SPOTS = wordSet('spot spots ad ads advert adverts commercial commercials jingle jingles');
const BE = wordSet(
  'is was are were has had will would can could became becomes won opened opens stars starred tells airs aired debuted premiered',
);
/** Words of a title at most. */
const LONGEST_TITLE = 9;

/**
 * Whether the words of a block are set apart and nobody says them: a term, a nickname, the title of
 * a work, what a sign reads, a bare number. `titles` are words of the article that are titles
 * elsewhere in it, in lower case.
 */
export function isSetApart(
  lines: readonly Line[],
  block: Block,
  titles: ReadonlySet<string> = new Set(),
): boolean {
  const { text, words } = wordsOf(lines, block);
  if (text === '' || block.parts.length > 1) return false;
  if (/^[\p{N}\p{P}\p{Sc}\s]+$/u.test(text)) return true;
  const line = lines[block.paragraph]?.tokens ?? [];
  const { before } = block;
  if (isTornHeading(lines, block, text)) return true;
  const [last, second] = [line[before], line[before - 1]];
  const isWithin =
    last !== undefined && last.sentence === line[before + 1]?.sentence && !last.quoted;
  if (isWithin) {
    if (isNaming(line, before) || isSign(line, before)) return true;
    if (isTitle(text, words) && (isWork(last) || (last.text === ',' && isWork(second))))
      return true;
    if (isTitle(text, words) && words.length > 1 && isProgramme(line, before)) return true;
    if (isTitle(text, words) && isListed(line, before)) return true;
  }
  const isNamed = isTitle(text, words);
  if ((isNamed || (!isWithin && !text.endsWith(','))) && isSubject(lines, block, text)) return true;
  // "refused to use the phrase “…” in the hall"
  if (isWithin && WORDS.has(last.lower) && isUttered(line, before)) return false;
  if (words.length <= LONGEST_SCARE && isScare(lines, block, text)) return true;
  return titles.has(bare(text));
}

/** “… shut off the water of two thousand people” alone in its paragraph: a heading that quotes a claim. */
function isTornHeading(
  lines: readonly Line[],
  { paragraph, lastParagraph, before, after }: Block,
  text: string,
): boolean {
  if (!/^\s*(?:…|\.\.\.)/u.test(text) || /[.!?,]\s*$/u.test(text)) return false;
  const isAlone = before < 0 && after >= (lines[lastParagraph]?.tokens.length ?? 0);
  return isAlone && lines[paragraph - 1]?.tokens.at(-1)?.text !== ':';
}

/** Titles of an article: what is a title once is one wherever it stands. In lower case. */
export function titlesOf(lines: readonly Line[], blocks: readonly Block[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const block of blocks) {
    const { text, words } = wordsOf(lines, block);
    if (words.length <= LONGEST_TITLE && isTitle(text, words) && isSetApart(lines, block))
      found.add(bare(text));
  }
  return found;
}

function wordsOf(
  lines: readonly Line[],
  { parts }: Block,
): Readonly<{ text: string; words: readonly string[] }> {
  const [part] = parts;
  const text = (lines[part?.paragraph ?? -1]?.text ?? '').slice(part?.inner.start, part?.inner.end);
  return { text, words: text.slice(0, 200).split(/\s+/u) };
}

function bare(text: string): string {
  return text.toLowerCase().replaceAll(/(?<![.,;:])[.,;:]+$/gu, '');
}

/** "A Curious Plan", "Moth": every longer word has a capital, and no sentence ends within. */
function isTitle(text: string, words: readonly string[]): boolean {
  if (words.length > LONGEST_TITLE || /[.!?…]\s/u.test(text)) return false;
  const long = words.filter((word) => /\p{L}{4,}/u.test(word));
  const counted = long.length > 0 ? long : words;
  return (
    /^[\p{Lu}\p{N}]/u.test(text) && counted.every((word) => /^\P{L}*[\p{Lu}\p{N}]/u.test(word))
  );
}

function isWork(token: Token | undefined): boolean {
  return token !== undefined && WORKS.has(token.lower);
}

/** "the word | “…”", "known as | “…”", "ALP is called | “…”". */
function isNaming(tokens: readonly Token[], before: number): boolean {
  const at = skipMarks(tokens, before);
  const lower = tokens[at]?.lower ?? '';
  if (NAMED.has(lower)) return true;
  if (WORDS.has(lower))
    return /^(?:the|this|a)$/.test(tokens[at - 1]?.lower ?? '') && !isUttered(tokens, at);
  if (lower === 'as' && KNOWN.has(tokens[at - 1]?.lower ?? '')) return true;
  if (lower === 'as' && tokens[at - 1]?.lower === 'to')
    return KNOWN.has(tokens[at - 2]?.lower ?? '');
  if (!ENTITLED.has(lower)) return false;
  return lower !== 'called' || isThing(tokens, at);
}

/** "a group | called “…”", "it is | called “…”": without somebody who calls it so. */
function isThing(tokens: readonly Token[], called: number): boolean {
  const before = tokens[called - 1]?.lower ?? '';
  if (/^(?:is|are|so|commonly|also|often|usually|sometimes)$/.test(before)) return true;
  const noun = tokens[called - 1];
  return noun?.shape === 'lower' && /^(?:a|an)$/.test(tokens[called - 2]?.lower ?? '');
}

/** Words between a verb and the phrase that somebody uses: "refused to say | the words". */
const USED = 24;

function isUttered(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  for (let verb = at - 1; verb >= 0 && at - verb < USED; verb -= 1) {
    const token = tokens[verb];
    if (token === undefined || token.sentence !== sentence) return false;
    if (
      !token.quoted &&
      (token.cue >= 1 || /^(?:uses?|used|using|coined|utter(?:s|ed)?)$/.test(token.lower))
    )
      return true;
  }
  return false;
}

function skipMarks(tokens: readonly Token[], at: number): number {
  return /^[:,(]$/.test(tokens[at]?.text ?? '') ? at - 1 : at;
}

/** "signs reading | “…”", "a spot with a choir singing | “…”", "billboards in which people say, | “…”", "shouts of | “…”". */
function isSign(tokens: readonly Token[], before: number): boolean {
  const at = skipMarks(tokens, before);
  const verb = tokens[at]?.lower ?? '';
  const isVoiced = VOICED.has(verb);
  if (!READS.has(verb) && !isVoiced) return false;
  let isWithin = false;
  for (let sign = at - 1; sign >= 0 && sign > at - 11; sign -= 1) {
    const token = tokens[sign];
    if (token === undefined || token.quoted || /^[,;:.]$/.test(token.text)) return false;
    isWithin ||= token.lower === 'which';
    if (isVoiced && SPOTS.has(token.lower)) return true;
    if (SIGNS.has(token.lower)) return !isVoiced || isWithin;
  }
  return false;
}

/** What a list of works follows, or a work that is played: "including | “Moth,” “Low Tide” and". */
const LISTING = wordSet(
  'including include includes hitting playing played performing performed perform sang singing sings covering',
);
/** Marks and words between the titles of a list. */
const LIST_MARKS = /^(?:[,;:“”"&]|and|or|like|as|such)$/;
/** Words of a list in front of a title at most. */
const LIST = 80;

/** Whether nothing but other titles stands between the mark and what opens a list of works. */
function isListed(tokens: readonly Token[], before: number): boolean {
  for (let at = before; at >= 0 && before - at < LIST; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.quoted || LIST_MARKS.test(token.lower)) continue;
    return LISTING.has(token.lower);
  }
  return false;
}

/** "on CNN's | “State of the Union,”", "on | “Face the Nation,”". */
function isProgramme(tokens: readonly Token[], before: number): boolean {
  const last = tokens[before];
  if (last === undefined) return false;
  if (isPossessive(last)) return (tokens[before - 1]?.cue ?? 0) < 1;
  return /^(?:on|in)$/.test(last.lower) && (tokens[before - 1]?.cue ?? 0) < 3;
}

/** Words of a scare quote at most. */
const LONGEST_SCARE = 2;
/** Words of its sentence that are looked at for a verb of speech, on either side. */
const REACH = 40;

/**
 * "the “interim” government", "had “acquired” two pillows": a word or two within a sentence that
 * goes on over them, and in which nobody says anything: the paper's own distance, and no quote.
 */
function isScare(
  lines: readonly Line[],
  { paragraph, lastParagraph, before, after }: Block,
  text: string,
): boolean {
  const tokens = lines[paragraph]?.tokens ?? [];
  const next = tokens[after];
  const [last] = [tokens[before]];
  if (paragraph !== lastParagraph || last === undefined || next === undefined) return false;
  if (/[,.!?…]$/u.test(text) || !/^\p{Ll}/u.test(text)) return false;
  if (next.shape === 'mark' || next.sentence !== last.sentence) return false;
  return !speaks(tokens, before, -1) && !speaks(tokens, after, 1);
}

function speaks(tokens: readonly Token[], from: number, step: 1 | -1): boolean {
  const sentence = tokens[from]?.sentence;
  for (let at = from, seen = 0; seen < REACH; at += step, seen += 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return false;
    if (!token.quoted && token.cue >= 1 && !AUXILIARIES.has(token.lower) && !isNounHere(tokens, at))
      return true;
    if (token.lower === 'according') return true;
  }
  return false;
}

const AUXILIARIES = wordSet(
  'had has have having go goes going went gone use used uses find found give given gave find held hold',
);

/** “Never,” a guard at the gate | said: words to the verb at most. */
const TO_VERB = 12;

function isSaidBy(tokens: readonly Token[], after: number): boolean {
  for (let at = after + 1; at < after + TO_VERB; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.shape === 'mark') return false;
    if (token.cue >= 2 && !isNounHere(tokens, at)) return true;
  }
  return false;
}

/** “Moth” was made in 30 days; “Moth,” a satire, was: no comma closes a speech that goes on so. */
function isSubject(lines: readonly Line[], { lastParagraph, after }: Block, text: string): boolean {
  const tokens = lines[lastParagraph]?.tokens ?? [];
  const next = tokens[after];
  if (next === undefined || next.quoted || next.opens) return false;
  if (/[.!?…]$/u.test(text)) return false;
  if (text.endsWith(',')) return /^(?:an?|which)$/.test(next.lower) && !isSaidBy(tokens, after);
  return BE.has(next.lower);
}
