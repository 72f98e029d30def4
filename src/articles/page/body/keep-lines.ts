import { isBoilerplate } from '../../boilerplate.ts';
import { isCall } from './call.ts';
import { isAddressAlone } from '../metadata/address.ts';
import type { PageMetadata } from '../metadata/read-metadata.ts';
import { agree } from '../metadata/title.ts';
import { isAllLinked, type Block } from '../tree/block.ts';
import { aboveText } from './above-text.ts';
import { isByline } from './byline-line.ts';
import { labelledBoxes } from './labelled-box.ts';
import { leadsHome } from './leads-home.ts';
import { ofAuthor, ofHouse } from './of-house.ts';
import { plainWords } from '../plain-words.ts';
import { pulledIn } from './pulled.ts';
import { isDayOfPage, isStamp } from './stamp-line.ts';
import { tailOf } from './tail-marks.ts';

export type KeptLines = Readonly<{ paragraphs: readonly string[]; leftOut: readonly string[] }>;

/** The headline, byline and stamps stand among the first of a body's blocks. */
const HEAD_BLOCKS = 6;
/** A call to the readers stands among the last ones, too. */
const TAIL_BLOCKS = 3;

/** The blocks of a body that are the article's own text, and those that are furniture within it. */
export function keepLines(body: readonly Block[], metadata: PageMetadata): KeptLines {
  const paragraphs: string[] = [];
  const leftOut: string[] = [];
  const boxes = labelledBoxes(body);
  const end = tailOf(body, boxes);
  const quotes = quotesIn(body);
  const repeated = repeatedIn(body);
  const above = aboveText(body);
  const own = ofHouse(body, metadata.publisher);
  const written = ofAuthor(body, metadata.author);
  const pulled = pulledIn(body);
  body.forEach((block, index) => {
    if (isTitleAgain(block, index, metadata.title)) return;
    const furniture =
      index >= end ||
      above.has(block) ||
      own.has(block) ||
      (index >= body.length - TAIL_BLOCKS && isCall(block.text)) ||
      repeated.has(block.text) ||
      // an address on a line of its own leads elsewhere
      isAddressAlone(block.text) ||
      isBoilerplate(block.text) ||
      pulled.has(block) ||
      boxes.has(block) ||
      written.has(block) ||
      isLinkAlone(block) ||
      leadsHome(block, metadata.url) ||
      isHouse(block.text, metadata.publisher) ||
      (index >= body.length - TAIL_BLOCKS && isDayOfPage(block.text)) ||
      (index >= body.length - TAIL_BLOCKS && isAllLinked(block) && block.role === 'cell') ||
      (index < HEAD_BLOCKS && isOfHead(block, body[index + 1], metadata));
    (furniture ? leftOut : paragraphs).push(quotes ? shownQuote(block) : block.text);
  });
  return { paragraphs, leftOut };
}

/** "By Ada Lund", "4 May 2024", and what a list of terms calls them: "Author", "Date". */
function isOfHead(block: Block, next: Block | undefined, { author }: PageMetadata): boolean {
  const isLine = (one: Block): boolean => isByline(one.text, author) || isStamp(one);
  return isLine(block) || (block.role === 'term' && next !== undefined && isLine(next));
}

/** The name of the house alone on a line. */
function isHouse(text: string, publisher: string | null): boolean {
  return (
    publisher !== null && text.length <= LONGEST_HOUSE && plainWords(text) === plainWords(publisher)
  );
}

const LONGEST_HOUSE = 80;

/** A gallery prints its caption with each picture; a text says a sentence so often only in a song. */
const MOST_TIMES = 3;
/** Short lines ("Yes.", "Q:") may come again in any text; some seven words do not. */
const LEAST_REPEATED = 40;
/** A body of more of it is made so. */
const REPEATED_SHARE = 0.5;

/** Long lines that stand more often than a text repeats itself. */
function repeatedIn(body: readonly Block[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { text } of body) {
    if (text.length >= LEAST_REPEATED) times.set(text, (times.get(text) ?? 0) + 1);
  }
  const repeated = [...times].filter(([, count]) => count > MOST_TIMES);
  const all = body.reduce((sum, { text }) => sum + text.length, 0);
  const length = repeated.reduce((sum, [text, count]) => sum + text.length * count, 0);
  return new Set(length > all * REPEATED_SHARE ? [] : repeated.map(([text]) => text));
}

/** More of a body in quoted blocks makes them its layout: old pages set a whole text in one. */
const QUOTED_SHARE = 0.4;
/** Quoted already, or a line that says who said it. */
const MARKED = /["“”„«»「『]|^[—–-]/;

/** The text of a block, in marks where it is set apart as a quotation and has none. */
export function shownQuote({ text, role }: Block): string {
  return role === 'quote' && !MARKED.test(text) ? `“${text}”` : text;
}

/** Whether the quoted blocks of a body are quotations: what is set apart so needs no marks on a page. */
export function quotesIn(body: readonly Block[]): boolean {
  const all = body.reduce((sum, { text }) => sum + text.length, 0);
  const quoted = body.reduce(
    (sum, { text, role }) => sum + (role === 'quote' ? text.length : 0),
    0,
  );
  return quoted <= all * QUOTED_SHARE || (body[0]?.text.endsWith(':') ?? false);
}

function isLinkAlone(block: Block): boolean {
  return block.role !== 'cell' && block.role !== 'heading' && isAllLinked(block);
}

function isTitleAgain({ text, role }: Block, index: number, title: string | null): boolean {
  if (title === null || index >= HEAD_BLOCKS) return false;
  return text === title || (role === 'heading' && agree(text, title) && !isTold(text, title));
}

/** A sentence below the headline tells what that names: it is the text's first. */
function isTold(text: string, title: string): boolean {
  return /[.!?]["”»]?$/.test(text) && !/[.!?]["”»]?$/.test(title) && text.length > title.length * 2;
}
