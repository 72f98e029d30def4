import { TOGETHER } from '../../text/house-name.ts';
import { isPaperBeside } from '../masthead.ts';
import { BEFORE } from '../page/metadata/author/author-name.ts';
import { authorNames } from '../page/metadata/author/author-names.ts';
import { isName } from '../page/metadata/author/byline.ts';
import { isJob } from '../page/metadata/author/job-title.ts';

/** A value's names as people write them, with at most a post or a paper beside them; as it stands otherwise. */
export function plainNames(author: string): string {
  const names = authorNames(author);
  const isPeople = names.length > 0 && names.every((name) => name.split(TOGETHER).every(isName));
  const bare = author.replace(/^by:?\s+(?=\S)/i, '');
  if (!isPeople || STAGE_NAME.test(bare)) return bare;
  const [before = '', ...others] = names.reduce<readonly string[]>(
    (left, name) => left.flatMap((part) => splitAt(part, name)),
    [bare],
  );
  const beside = others.map((part) =>
    part
      .trim()
      .replace(/^\P{L}+/u, '')
      .replace(/\P{L}$/u, ''),
  );
  const isWhole = before.trim() === '' || BEFORE.test(before);
  return isWhole && beside.every(isBeside) ? names.join(', ') : bare;
}

/** "MC SOLAAR", "DJ KRESS". */
const STAGE_NAME = /^\p{Lu}{2} \p{Lu}+$/u;

function splitAt(text: string, name: string): readonly string[] {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + name.length)];
}

/** What stands beside names and is nobody: a post, a paper, words without a capital. */
function isBeside(text: string): boolean {
  return !/\p{Lu}/u.test(text) || isJob(text) || isPaperBeside(text);
}
