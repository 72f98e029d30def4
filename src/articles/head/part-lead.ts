import { LONGEST_LINE, readLine } from './lead.ts';

/** Bounds the work: a lead stands at the top of its file, in UTF-16 code units. */
const LONGEST_TOP = 2000;
/** Lines that stand together; more of them are a poem, or the text. */
const MOST_TOGETHER = 5;
/** Headline, what stands below it, and the first paragraph. */
const MOST_BLOCKS = 4;
const BLANK = /\n[^\S\n]*\n/;
/** "=====" under a headline. */
const UNDERLINE = /^(?:=+|-{2,})\s*$/;
const PARTED_UNDERLINE = /\n\n(?=(?:=+|-{2,})[^\S\n]*(?:\n|$))/g;
const MARKS = /^#{1,6} |[*_]/g;

/** "#The pier reopens": a heading whose blank somebody forgot. Tags have a word each. */
const CLOSE_HEADING = /^(\s{0,20}#{1,3})(?=[^#\s][^#\n]{0,200} [^#\n]{1,200}\n)/;

/** Markdown whose lead stands in lines right below each other, which would be one paragraph: each by itself. */
export function partLead(text: string): string {
  const source = text.replace(CLOSE_HEADING, '$1 ');
  const blocks = source.slice(0, LONGEST_TOP).split(BLANK, MOST_BLOCKS);
  return blocks.reduce((whole, block) => {
    const lines = block.split('\n', MOST_TOGETHER + 2);
    const isLead =
      lines.length > 1 &&
      lines.filter((line) => !UNDERLINE.test(line)).length <= MOST_TOGETHER &&
      lines.every((line) => line.length <= LONGEST_LINE && !/\p{Ll}{3}[.!?]\s*$/u.test(line)) &&
      lines.some((line) => isLeadLine(line.replaceAll(MARKS, '').trim()));
    const parted = lines.join('\n\n').replaceAll(PARTED_UNDERLINE, '\n');
    return isLead ? whole.replace(block, () => parted) : whole;
  }, source);
}

function isLeadLine(line: string): boolean {
  const read = readLine(line);
  return read !== null && (read.date !== undefined || read.author !== undefined);
}
