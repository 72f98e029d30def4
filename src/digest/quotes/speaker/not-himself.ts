import { letters } from '../../../languages/english/quotes/documents.ts';
import { regex } from '../../../languages/regex.ts';
import type { Block } from '../marks/blocks.ts';
import type { Candidate } from './candidates.ts';
import type { Scene } from './scene.ts';

/** Paragraphs in front of a quote in which another is looked for. Set by hand; not tuned. */
const BACK = 3;

/** How sure it is whom "he" means where the cast's first choice is ruled out: just enough to be shown, by judgement. */
const OTHERWISE = 0.75;

/**
 * Nobody speaks of himself by his surname: “Chairman Berg must go,” he said, is not Berg's; and nobody
 * writes to himself: "In a note to Ida, she wrote". A pronoun beside such words means the nearest other
 * person in front; `null` where there is none.
 */
export function notHimself(scene: Scene, block: Block, candidate: Candidate): Candidate | null {
  const { cast } = scene;
  if (candidate.kind !== 'pronoun' || candidate.figure === null) return candidate;
  const text = wordsOf(scene, block);
  const isOfHim =
    speaksOf(scene, text, candidate.figure) ||
    isReceiver(scene, candidate) ||
    opensWithHim(scene, block, text, candidate.figure);
  if (!isOfHim) return candidate;
  const gender = cast.figures[candidate.figure]?.gender ?? null;
  for (let paragraph = block.paragraph; paragraph >= block.paragraph - BACK; paragraph -= 1) {
    const own = scene.candidates[paragraph] ?? [];
    // the subject of a sentence stands first in it
    const other = own.find(({ kind, figure, first }) => {
      if (kind !== 'name' || figure === null || figure === candidate.figure) return false;
      if (paragraph === block.paragraph && first > block.before) return false;
      const person = cast.figures[figure];
      const isApt = person?.gender === null || gender === null || person?.gender === gender;
      return person?.kind === 'person' && isApt && !speaksOf(scene, text, figure);
    });
    if (other !== undefined)
      return { ...candidate, figure: other.figure, key: other.key, sureness: OTHERWISE };
  }
  return null;
}

const SELF = /(?<!\p{L})(?:I|me|my|mine|we|us|our|I['’]\p{L}+|we['’]\p{L}+)(?!\p{L})/iu;

/**
 * “His conduct is unbecoming of a member of Congress.”, alone in its paragraph below words of that
 * member: nobody speaks so of himself, where no other man is named whom it could mean.
 */
function opensWithHim(
  { lines, cast, candidates }: Scene,
  block: Block,
  text: string,
  figure: number,
): boolean {
  const opening = /^\P{L}*(?<word>his|he|her|she)(?!\p{L})/iu.exec(text)?.groups?.['word'];
  if (opening === undefined || SELF.test(text)) return false;
  const line = lines[block.paragraph];
  const outside = (line?.text.length ?? 0) - text.length;
  if (block.lastParagraph !== block.paragraph || outside > MARKS) return false;
  const gender = /^h(?:is|e)$/iu.test(opening) ? 'male' : 'female';
  const own = cast.figures[figure]?.gender ?? null;
  if (own !== null && own !== gender) return false;
  for (let paragraph = block.paragraph - 1; paragraph >= block.paragraph - BACK; paragraph -= 1) {
    const isAnother = (candidates[paragraph] ?? []).some((it) => {
      if (it.kind !== 'name' || it.figure === null || it.figure === figure) return false;
      const person = cast.figures[it.figure];
      return person?.kind === 'person' && (person.gender === null || person.gender === gender);
    });
    if (isAnother) return false;
  }
  return true;
}

/** Characters of a paragraph that are no words of the quotation: its marks. Set by hand. */
const MARKS = 4;

/** "In a letter to her sister | Ida, she wrote": the pronoun is not hers. */
function isReceiver(
  { lines, candidates }: Scene,
  { paragraph, first, figure }: Candidate,
): boolean {
  const tokens = lines[paragraph]?.tokens ?? [];
  const sentence = tokens[first]?.sentence;
  return (candidates[paragraph] ?? []).some((it) => {
    if (it.kind === 'pronoun' || it.figure !== figure || it.first >= first) return false;
    const to = Math.min(it.phraseFirst, it.first) - 1;
    const isTo = tokens[to]?.lower === 'to' && tokens[to]?.sentence === sentence;
    return isTo && letters.has(tokens[to - 1]?.lower ?? '');
  });
}

function wordsOf({ lines }: Scene, { parts }: Block): string {
  return parts
    .map(({ paragraph, inner }) => (lines[paragraph]?.text ?? '').slice(inner.start, inner.end))
    .join(' ');
}

/** Letters of a surname that is found by itself. Set by hand; not tuned. */
const SHORTEST = 3;
const ODD = /[^\p{L}’'-]/u;

/** Words of a name that are somebody else's words too: "Hill", "Young" at the beginning of a sentence. */
function speaksOf({ cast }: Scene, text: string, figure: number): boolean {
  const name = cast.figures[figure]?.name ?? '';
  const surname = name.split(' ').at(-1) ?? '';
  if (!name.includes(' ') || surname.length < SHORTEST) return false;
  // most words name him nowhere, which is seen without a pattern of its own
  if (!ODD.test(surname) && !text.includes(surname)) return false;
  // “my name is Tom Berg”, “I, Tom Berg,”: who says so is he
  if (/\b(?:name is|I am|I['’]m|I,|this is|call me|named) /iu.test(text)) return false;
  // “the Berg family”, “Berg Holdings”: not the man
  const at = regex.u`(?<![\p{L}’'-])${surname.replaceAll(/[^\p{L}’'-]/gu, '.')}(?![\p{L}-])(?! (?:\p{Lu}|family|campaign|administration|team|name|government))`;
  return at.test(text);
}
