import type { Block } from '../tree/regions.ts';
import { plainWords } from '../plain-words.ts';

/** What is set apart as a quotation: shorter ones are in any text by chance. */
const LEAST_QUOTED = 12;
/** Any other paragraph: a short answer may come again in any text, some seven words do not. */
const LEAST_PULLED = 40;
/** A pull quote is two or three sentences; longer ones are the text itself. */
const LONGEST_PULLED = 400;
/**
 * Bounds the work that a hostile page can ask for; of 20 pages of the extraction data 19 have at most 134 paragraphs.
 */
const MOST_COMPARED = 400;
/** A body of more of it stands on its page twice, once in one piece. */
const PULLED_SHARE = 0.3;
/** Who said it, below a pull quote. */
const LONGEST_NAME = 60;
const SENTENCE_END = /[.!?…]["”»]?$/u;

/** The pull quotes of a body, which say again what stands in a longer paragraph, with who said it. */
export function pulledIn(body: readonly Block[]): ReadonlySet<Block> {
  const compared = body.slice(0, MOST_COMPARED);
  const known = new Map<Block, string>();
  const wordsOf = (block: Block): string => {
    const words = known.get(block) ?? plainWords(block.text);
    known.set(block, words);
    return words;
  };
  const pulled = new Set<Block>();
  for (const [at, block] of compared.entries()) {
    const longer = sourcesOf(block, compared);
    if (longer.length === 0 || wordsOf(block).length < leastOf(block)) continue;
    const source = longer.find((other) => wordsOf(other).includes(wordsOf(block)));
    if (source === undefined) continue;
    pulled.add(block);
    const below = compared[at + 1];
    if (below !== undefined && isWhose(below, block, source)) pulled.add(below);
  }
  return isTwice(pulled, body)
    ? new Set([...pulled].filter(({ role }) => role === 'quote'))
    : pulled;
}

function leastOf({ role }: Block): number {
  return role === 'quote' ? LEAST_QUOTED : LEAST_PULLED;
}

/** The paragraphs that a pull quote may be from: longer ones, in another container unless it is set as a quotation. */
function sourcesOf(block: Block, compared: readonly Block[]): readonly Block[] {
  const { text, role } = block;
  if (text.length > LONGEST_PULLED || (role !== 'quote' && role !== 'text')) return [];
  return compared.filter(
    (other) =>
      other.role !== 'quote' &&
      other.text.length > text.length &&
      (role === 'quote' || !isBeside(other, block)),
  );
}

/** Whether a line stands in the container of a paragraph: a pull quote has a box of its own. */
function isBeside({ element }: Block, other: Block): boolean {
  const box = other.element.parent;
  return element.parent === box || element === box;
}

/** Whether a line says whose the pull quote above it is. */
function isWhose(line: Block, pulled: Block, source: Block): boolean {
  return (
    line.text.length <= LONGEST_NAME &&
    !SENTENCE_END.test(line.text) &&
    isBeside(line, pulled) &&
    !isBeside(source, pulled)
  );
}

function isTwice(pulled: ReadonlySet<Block>, body: readonly Block[]): boolean {
  const [part, all] = [[...pulled], body].map((blocks) =>
    blocks.reduce((sum, { text }) => sum + text.length, 0),
  );
  return (part ?? 0) > (all ?? 0) * PULLED_SHARE;
}
