import { Parser } from 'htmlparser2';
import { cleanLine } from './clean-text.ts';
import { ARTICLE_LIMITS } from './limits.ts';
import { createMetadataReader, type Metadata } from './html-metadata.ts';
import { isBlock, isFurniture, isHeading, isVoid } from './html-elements.ts';

export type ParsedHtml =
  | Readonly<{ kind: 'page'; paragraphs: readonly string[]; metadata: Metadata }>
  | Readonly<{ kind: 'too deep' }>;

type Element = Readonly<{ name: string; furniture: boolean; region: number }>;
/** `linked` counts the characters within links: navigation is nearly all links. */
type Block = Readonly<{ text: string; region: number; linked: number }>;

const PAGE = 0;

/**
 * HTML → paragraphs and metadata. Streams, so that neither size nor nesting can exhaust the stack.
 * Where the page marks an `article` or a `main`, the one with most prose is read, else the page.
 */
export function parseHtml(html: string): ParsedHtml {
  const metadata = createMetadataReader();
  const open: Element[] = [];
  const blocks: Block[] = [];
  let regions = PAGE;
  let depth = 0;
  let buffer = '';
  let linked = 0;
  let links = 0;
  let tooDeep = false;

  const region = (): number => open.at(-1)?.region ?? PAGE;
  const inFurniture = (): boolean => open.at(-1)?.furniture ?? false;
  const endBlock = (): void => {
    const text = cleanLine(buffer);
    const heading = open.some(({ name }) => isHeading(name));
    if (text !== '' && heading) metadata.heading(text);
    if (text !== '' && !heading && !inFurniture()) blocks.push({ text, region: region(), linked });
    buffer = '';
    linked = 0;
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > ARTICLE_LIMITS.depth) {
          tooDeep = true;
          parser.pause();
          return;
        }
        metadata.open(name, attributes);
        if (isBlock(name)) endBlock();
        if (name === 'br') buffer += '\n';
        if (name === 'a') links += 1;
        if (isVoid(name)) return;
        const opensRegion = name === 'article' || name === 'main';
        if (opensRegion) regions += 1;
        open.push({
          name,
          furniture: inFurniture() || isFurniture(name, attributes),
          region: opensRegion ? regions : region(),
        });
      },
      ontext(text) {
        metadata.text(text);
        if (inFurniture()) return;
        // Two line breaks in a row part paragraphs in pages that know no <p>.
        if (text.trim() !== '' && /\n\s*\n\s*$/.test(buffer.slice(-20)) && buffer.trim() !== '') {
          endBlock();
        }
        buffer += text.replaceAll('\n', ' ');
        if (links > 0) linked += text.trim().length;
      },
      onclosetag(name) {
        depth -= 1;
        metadata.close(name);
        if (isBlock(name)) endBlock();
        if (name === 'a') links -= 1;
        if (!isVoid(name)) open.pop();
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  if (tooDeep) return { kind: 'too deep' };
  parser.end();
  endBlock();

  const prose = blocks.filter(
    ({ text, linked }) => linked < text.length * 0.6 || text.length > 300,
  );
  const richest = richestRegion(prose);
  const paragraphs = prose.filter((block) => block.region === richest).map(({ text }) => text);
  return { kind: 'page', paragraphs, metadata: metadata.read() };
}

/** The marked region that holds most prose, unless the page outside of regions holds far more. */
function richestRegion(blocks: readonly Block[]): number {
  const sizes = new Map<number, number>();
  for (const { text, region } of blocks) sizes.set(region, (sizes.get(region) ?? 0) + text.length);
  const marked = [...sizes].filter(([region]) => region !== PAGE);
  const [best, size] = marked.reduce((a, b) => (b[1] > a[1] ? b : a), [PAGE, 0]);
  return size * 3 >= (sizes.get(PAGE) ?? 0) ? best : PAGE;
}
