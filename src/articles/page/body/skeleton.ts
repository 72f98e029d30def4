import type { Block } from '../tree/block.ts';
import type { Region } from '../tree/regions.ts';

/** Names of blocks in the skeleton, and the attribute that carries a block's number. */
const NUMBER = 'data-n';

/**
 * A page as small HTML: its regions with their names, its blocks as numbered paragraphs, and of
 * links only how much text they hold. This is what is scored, so that no foreign markup is.
 */
export function writeSkeleton(page: Region): Readonly<{ html: string; blocks: readonly Block[] }> {
  const blocks: Block[] = [];
  const out: string[] = ['<!doctype html><html><head><title></title></head><body>'];
  const write = (region: Region, depth: number): void => {
    const { element, parts } = region;
    const [only] = parts;
    const tag = tagOf(element.name);
    if (only?.kind === 'block' && parts.length === 1 && LEAVES.has(tag)) {
      writeBlock(only, tag);
      return;
    }
    const container = CONTAINERS.has(tag) ? tag : 'div';
    if (depth < DEEPEST) out.push(`<${container}${names(region)}>`);
    for (const part of parts) {
      if (part.kind === 'region') write(part, depth + 1);
      else writeBlock(part, 'p');
    }
    if (depth < DEEPEST) out.push(`</${container}>`);
  };
  const writeBlock = (block: Block, tag: string): void => {
    const text = plain(block.text.slice(0, LONGEST));
    const share = block.text.length === 0 ? 0 : block.linked / block.text.length;
    const at = Math.min(text.length, Math.ceil(text.length * share));
    const number = blocks.push(block) - 1;
    const link = at === 0 ? '' : `<a href="x">${text.slice(0, at)}</a>`;
    out.push(`<${tag} ${NUMBER}="${number}">${link}${text.slice(at)}</${tag}>`);
  };
  write(page, 0);
  out.push('</body></html>');
  return { html: out.join(''), blocks };
}

/** Scores grow with a paragraph's commas and first three hundred letters. */
const LONGEST = 1200;
/** Of 2,221 real pages the deepest element has 55 around it; scoring walks up through all of them. */
const DEEPEST = 60;

const LEAVES = new Set('p h2 h3 h4 h5 h6 li td th pre dt dd blockquote'.split(' '));
const CONTAINERS = new Set(
  'article section main div ul ol dl table tbody thead tr td th blockquote header li'.split(' '),
);

function tagOf(name: string): string {
  return name === 'h1' ? 'h2' : name;
}

function names({ element: { attributes } }: Region): string {
  const { class: classes = '', id = '' } = attributes;
  // Share bars are out by now: what is still called so is "share-enabled", and would go where it is short
  const own = plain(classes.slice(0, 300)).replaceAll(/share/gi, '_');
  return `${classes === '' ? '' : ` class="${own}"`}${id === '' ? '' : ` id="${plain(id.slice(0, 100))}"`}`;
}

/** Marks of markup become letters: the skeleton's text is counted, never read. */
function plain(text: string): string {
  return text.replaceAll(/[&<>"]/g, '_');
}

/** The numbers of the blocks in a piece of the skeleton, from its markup. */
export function numbersIn(html: string): number[] {
  return Array.from(html.matchAll(/ data-n="(\d+)"/g), ([, number]) => Number(number));
}
