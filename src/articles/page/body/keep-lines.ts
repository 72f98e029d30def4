import { isBoilerplate } from '../../boilerplate.ts';
import type { PageMetadata } from '../metadata/read-metadata.ts';
import { agree } from '../metadata/title.ts';
import type { Block } from '../tree/regions.ts';
import { isByline } from './byline-line.ts';

export type KeptLines = Readonly<{ paragraphs: readonly string[]; leftOut: readonly string[] }>;

/** The headline, byline and stamps stand among the first of a body's blocks. */
const HEAD_BLOCKS = 6;

/** The blocks of a body that are the article's own text, and those that are furniture within it. */
export function keepLines(body: readonly Block[], metadata: PageMetadata): KeptLines {
  const paragraphs: string[] = [];
  const leftOut: string[] = [];
  body.forEach((block, index) => {
    if (isTitleAgain(block, index, metadata.title)) return;
    const furniture =
      isBoilerplate(block.text) || (index < HEAD_BLOCKS && isByline(block.text, metadata.author));
    (furniture ? leftOut : paragraphs).push(block.text);
  });
  return { paragraphs, leftOut };
}

function isTitleAgain({ text, role }: Block, index: number, title: string | null): boolean {
  if (title === null || index >= HEAD_BLOCKS) return false;
  return text === title || (role === 'heading' && agree(text, title));
}
