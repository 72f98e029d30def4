import { inAnyLanguage } from '../../../languages/in-any-language.ts';
import { releaseMarks } from '../../../languages/english/pages/tail-marks.ts';
import { either, regex } from '../../../languages/regex.ts';
import { isAllLinked, proseOf, type Block } from '../tree/block.ts';

const MARKS = inAnyLanguage(({ tailMarks }) => tailMarks);
/** " (12)": how many. */
const COUNT = String.raw`(?:\s?[(（]\d{1,6}[)）])?`;
/**
 * Lines that say that the article is over and what follows is of other texts, its author or its
 * readers: as a whole line, or as its opening where a colon or the line's end closes it.
 * "Related articles:", "► Mehr zum Thema".
 */
const MARK = regex.iu`^\P{L}{0,4}${MARKS}${COUNT}\s?[:：!?….»›>]{0,3}$`;
const LONGEST = 90;

/** Whether a line opens what follows an article: "Related articles", "Mehr zum Thema". */
export function isTailMark(line: string): boolean {
  return line.length <= LONGEST && MARK.test(line.trim());
}

/** What follows a tail mark is cut where it holds no more than this share of the running text. */
const TAIL_SHARE = 0.3;

/** What a release says of its house, of the future and of whom to ask may be longer than itself. */
const RELEASE_TAIL_SHARE = 0.75;
/** "OSK, Nov. 3, 2025 /CoveWire/ -- ", "OSK--(BUSINESS WIRE)--" */
const BY_WIRE = /\/\p{Lu}[\p{L} ]{2,30}\/ ?[–—-]|\((?:BUSINESS|GLOBE NEWS)\s?WIRE\)/u;
const OF_HOUSE = regex.iu`^\P{L}{0,4}${either(...releaseMarks)}$`;
/** A headline, what stands below it, and the first paragraph. */
const RELEASE_HEAD = 4;

function isWireRelease(body: readonly Block[]): boolean {
  return body
    .slice(0, RELEASE_HEAD)
    .some(({ text }) => BY_WIRE.test(text.slice(0, LONGEST_DATELINE)));
}

/** In UTF-16 code units. */
const LONGEST_DATELINE = 160;

/** Where the tail begins: at the first mark behind which little running text is left. */
export function tailOf(body: readonly Block[], boxes: ReadonlySet<Block>): number {
  const prose = body.map(proseOf);
  const all = prose.reduce((sum, own) => sum + own, 0);
  const isRelease = isWireRelease(body);
  const most = isRelease ? RELEASE_TAIL_SHARE : TAIL_SHARE;
  const before = proseBefore(body, prose);
  let left = 0;
  let end = body.length;
  for (let at = body.length - 1; at > 0; at -= 1) {
    const block = body[at];
    if (block === undefined) continue;
    left += prose[at] ?? 0;
    if (left > all * most) break;
    // over its text in the same paragraph a bold "About Osk" opens no tail
    const isOver = block.element.name === 'p' && body[at + 1]?.element === block.element;
    if (isOver || !isTailMark(block.text)) continue;
    const isOfHouse = isRelease && OF_HOUSE.test(block.text.trim());
    const isShort = left <= all * TAIL_SHARE;
    if (isOfHouse || (isShort && !goesOn({ body, prose, boxes, at, before: before[at] }))) end = at;
  }
  return end;
}

/** Links of a box within a text are few. */
const MOST_IN_BOX = 8;
/** One paragraph behind a line of marks and links may be the house's; two are the text's. */
const LEAST_BEHIND = 2;

/** The paragraph of running text that stands last before each block. */
function proseBefore(
  body: readonly Block[],
  prose: readonly number[],
): readonly (Block | undefined)[] {
  let last: Block | undefined;
  return body.map((block, at) => {
    const before = last;
    if ((prose[at] ?? 0) > 0) last = block;
    return before;
  });
}

/**
 * Whether a mark opens a box of links with the text going on behind it, set as it is before. It
 * looks a box ahead and no farther: a hostile page may be all marks.
 */
function goesOn({
  body,
  prose,
  boxes,
  at,
  before,
}: {
  body: readonly Block[];
  prose: readonly number[];
  boxes: ReadonlySet<Block>;
  at: number;
  before: Block | undefined;
}): boolean {
  const mark = body[at];
  if (before === undefined || mark === undefined) return false;
  const isBoxed = boxes.has(mark);
  const least = isBoxed ? 1 : LEAST_BEHIND;
  let next = at + 1;
  for (let links = 0; links < MOST_IN_BOX; links += 1) {
    const block = body[next];
    if (block === undefined || !(isAllLinked(block) || (isBoxed && boxes.has(block)))) break;
    next += 1;
  }
  const behind = body.slice(next, next + least);
  return (
    behind.length === least &&
    (isBoxed || prose.slice(next, next + least).some((own) => own > 0)) &&
    behind.every((block) => isSetAs(block, before))
  );
}

/** Whether two paragraphs stand side by side in one container and by one name. */
function isSetAs(one: Block, other: Block): boolean {
  return (
    one.linked === 0 &&
    one.element.name === other.element.name &&
    one.element.parent === other.element.parent &&
    one.element.attributes['class'] === other.element.attributes['class']
  );
}
