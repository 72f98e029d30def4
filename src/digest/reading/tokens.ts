import { datelineEnd } from '../../articles/dateline.ts';
import type { Quotation } from '../../text/quotations.ts';
import type { Paragraph, Reading } from './reading.ts';
import { dottedTitles } from '../../languages/english/names/dotted-titles.ts';
import type { Word } from './asked-once.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordEnd, wordStart } from './word-ends.ts';

/** One word, number or mark of a paragraph: UTF-16 offsets [start, end). The text of a possessive ending is "'s". */
export type Token = Word &
  Readonly<{
    start: number;
    end: number;
    /** Begins a sentence or a quotation, where a capital letter says nothing. */
    opens: boolean;
    quoted: boolean;
    /** Index of its sentence within the paragraph. */
    sentence: number;
  }>;

/** The words of one paragraph. */
export type Line = Readonly<{
  paragraph: number;
  text: string;
  /** Where its text begins, behind a dateline. */
  start: number;
  tokens: readonly Token[];
}>;

/**
 * Paragraphs that may open with a dateline: a headline and a byline may stand before. Set by hand; not
 * tuned.
 */
const WITH_DATELINE = 3;

/** Cuts every paragraph into words, and marks which of them stand within quotation marks. */
export function tokenise(
  reading: Reading,
  quotations: readonly Quotation[],
  vocabulary: Vocabulary,
): Line[] {
  const byParagraph = Map.groupBy(quotations, ({ paragraph }) => paragraph);
  return reading.paragraphs.map((paragraph, index) => {
    const { text } = paragraph;
    const start = index < WITH_DATELINE ? datelineEnd(text) : 0;
    const quotations = byParagraph.get(index) ?? [];
    const tokens = tokensOf(paragraph, { quotations, dateline: start, vocabulary });
    return { paragraph: index, text, start, tokens };
  });
}

type Surroundings = Readonly<{
  quotations: readonly Quotation[];
  /** Where the text begins. */
  dateline: number;
  vocabulary: Vocabulary;
}>;

function tokensOf(
  { text, sentences }: Paragraph,
  { quotations, dateline, vocabulary }: Surroundings,
): Token[] {
  const tokens: Token[] = [];
  const spans = quotations.toSorted((a, b) => a.inner.start - b.inner.start);
  let sentence = 0;
  let nextSpan = 0;
  let quotedUntil = 0;
  let opens = true;
  let end = 0;
  for (let start = wordStart(text, 0); start < text.length; start = wordStart(text, end)) {
    end = wordEnd(text, start);
    if (text.charCodeAt(end) === DOT) {
      const printed = text.slice(start, end);
      if (
        (isDotted(printed) && !isDelaware(printed, tokens)) ||
        isInCapitals(printed, text.slice(end, end + NAME))
      )
        end = pastRank(text, end + 1);
      end = pastDomain(text, pastNumber(text, start, end));
    } else if (text.charCodeAt(start) === LARGE_N) end = pastNumber(text, start, end);
    if (start === dateline) opens = true;
    while (start >= (sentences[sentence]?.end ?? Infinity)) {
      sentence += 1;
      opens = !tokens.at(-1)?.text.endsWith('.') || tokens.at(-1)?.text === '.';
    }
    for (let span = spans[nextSpan]; span && span.inner.start <= start; span = spans[nextSpan]) {
      quotedUntil = Math.max(quotedUntil, span.inner.end);
      opens = true;
      nextSpan += 1;
    }
    const printed = vocabulary(text, start, end);
    const isMark = printed.shape === 'mark';
    const isOwner = isMark && isPossessive(printed.text, text, start);
    const word = isOwner ? vocabulary(OWNER, 0, OWNER.length) : printed;
    tokens.push({
      text: word.text,
      lower: word.lower,
      shape: word.shape,
      is: word.is,
      cue: word.cue,
      answers: word.answers,
      start,
      end,
      opens,
      quoted: start < quotedUntil,
      sentence,
    });
    opens = isMark && (opens || word.text === ':' || word.text === '•');
  }
  return tokens;
}

const OWNER = "'s";

/** "’s", and the "'" of "the voters' choice". */
function isPossessive(mark: string, text: string, at: number): boolean {
  return mark === '’s' || ((mark === "'" || mark === '’') && at > 0 && text[at - 1] === 's');
}

/** "No 10", "No. 10": an address or a rank, and no denial. */
function pastNumber(text: string, start: number, end: number): number {
  if (end - start !== 2 || !text.startsWith('No', start)) return end;
  NUMBERED.lastIndex = end;
  return NUMBERED.test(text) ? NUMBERED.lastIndex : end;
}

const NUMBERED = /\.? \d{1,4}(?![\p{L}\d.,])/uy;

/** "Change.org": one word. */
function pastDomain(text: string, end: number): number {
  if (text.charCodeAt(end) !== DOT) return end;
  DOMAIN.lastIndex = end;
  return DOMAIN.test(text) ? DOMAIN.lastIndex : end;
}

const DOMAIN = /\.(?:com|org|net|gov|edu|co\.uk)(?![\p{L}\p{N}])/uy;

/** "Lt.|-Col.": both halves of a rank are one word. */
function pastRank(text: string, end: number): number {
  if (text.charCodeAt(end) !== HYPHEN) return end;
  HALF_OF_RANK.lastIndex = end;
  return HALF_OF_RANK.test(text) ? HALF_OF_RANK.lastIndex : end;
}

const HALF_OF_RANK = /-(?:Gen|Col|Gov|Maj|Cmdr|Adm)\.(?= \p{Lu})/uy;

/** By the definition of ASCII. */
const HYPHEN = 45;
const DOT = 46;
const LARGE_N = 78;

const CAPITAL = /^\p{Lu}/u;

/** "Mr." and "J." keep their dot: it ends no sentence. */
function isDotted(word: string): boolean {
  if (word.length === 1) return CAPITAL.test(word);
  return word.length <= LONGEST_DOTTED && dottedTitles.has(word);
}

/** "Dover, | Del. | It rained": a state, and no delegate ("Richmond. Del. Lee", "On Friday, Del. Lee"). */
function isDelaware(word: string, before: readonly Token[]): boolean {
  const [town, comma] = before.slice(-2);
  if (word !== 'Del' || comma?.text !== ',' || town === undefined) return false;
  return town.shape === 'capital' && !town.is.calendar;
}

/** "MR. | LEE": where all is in capitals, a title is none at the end of a sentence ("the MS. It"). */
function isInCapitals(word: string, behind: string): boolean {
  const isShort = word.length > 1 && word.length <= LONGEST_DOTTED;
  return (
    isShort &&
    CAPITALS.test(behind) &&
    dottedTitles.has(`${word.charAt(0)}${word.slice(1).toLowerCase()}`)
  );
}

const CAPITALS = /^\. \p{Lu}[\p{Lu}’']/u;
/** Characters of ". LE": by definition. */
const NAME = 4;

/** None of `dottedTitles` has more letters: longer words need not be looked up. A bound on time. */
const LONGEST_DOTTED = 8;
