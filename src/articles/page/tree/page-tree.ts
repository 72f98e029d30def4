import { regex } from '../../../languages/regex.ts';
import { Parser } from 'htmlparser2';
import { ARTICLE_LIMITS } from '../../limits.ts';

/** An element of a page with what is in it, in order. Text has its entities decoded. */
export type PageElement = Readonly<{
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (PageElement | string)[];
  parent: PageElement | null;
}>;

export type ParsedPage =
  /** `elements` are all of them in document order. */
  | Readonly<{ kind: 'page'; root: PageElement; elements: readonly PageElement[] }>
  | Readonly<{ kind: 'too large'; what: 'depth' | 'elements' }>;

type Open = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Open | string)[];
  readonly parent: Open | null;
};

/** What draws, plays or runs: its text is for machines. JSON-LD is kept for the metadata. */
const MACHINES = new Set('audio canvas embed iframe map math object style svg video'.split(' '));
/** AMP's elements around a text: adverts, menus, notices. */
const AMP = new Set(
  `amp-ad amp-analytics amp-app-banner amp-consent amp-embed amp-geo amp-lightbox amp-sidebar
  amp-social-share amp-sticky-ad amp-user-notification`.split(/\s+/),
);
const KEPT_SCRIPT = /ld\+json/i;
/** Where somebody shows how entities are written. */
const SAMPLES = new Set('code kbd pre samp script textarea tt xmp'.split(' '));
const ACCENTED = '[a-z](?:acute|grave|circ|uml|tilde|ring|cedil|slash|caron)|szlig|aelig|oelig';
const MARKS = '[lr](?:sa?|d|a)quo|[sb][bd]quo|[mn]dash|hellip|nbsp|amp|apos|quot|bull|middot|euro';
/** "#39", "#x27", "#160" to "#255", "#8200" to "#8299": nothing that markup is made of. */
const NUMBERED = '#0?39|#x27|#1[6-9]\\d|#2[0-4]\\d|#25[0-5]|#82\\d\\d|#x20[0-3][\\da-f]';
/** "&rsquo;", "&eacute;", "&#8217;": what is left of "&amp;rsquo;". */
const ESCAPED = regex.giu`&(?:${ACCENTED}|${MARKS}|${NUMBERED});`;
const TWICE = /&(?:amp|#0?38|#x26);[#a-z]/i;

/**
 * HTML → tree, in one pass that ends at the first element too many or too deep: every library
 * that builds a document hangs on 2,000 nested tags. Nothing that runs is kept but JSON-LD.
 */
export function parsePage(html: string): ParsedPage {
  const root = open('#page', {}, null);
  let current = root;
  let depth = 0;
  let opened = 0;
  const elements: Open[] = [];
  let skipped = 0;
  let exceeded: 'depth' | 'elements' | null = null;
  const isTwice = TWICE.test(html);

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (exceeded !== null) return;
        depth += 1;
        opened += 1;
        if (depth > ARTICLE_LIMITS.depth) exceeded = 'depth';
        else if (opened > ARTICLE_LIMITS.elements) exceeded = 'elements';
        if (exceeded !== null) {
          parser.pause();
          return;
        }
        if (skipped > 0 || isMachine(name, attributes)) {
          skipped += 1;
          return;
        }
        const element = open(name, attributes, current);
        current.children.push(element);
        elements.push(element);
        current = element;
      },
      ontext(text) {
        if (skipped > 0) return;
        const { children } = current;
        const last = children.at(-1);
        if (typeof last === 'string') children[children.length - 1] = last + text;
        else children.push(text);
      },
      onclosetag() {
        depth -= 1;
        if (skipped > 0) skipped -= 1;
        else current = current.parent ?? root;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  if (exceeded !== null) return { kind: 'too large', what: exceeded };
  parser.end();
  if (isTwice) [root, ...elements].forEach(decodeAgain);
  return { kind: 'page', root, elements };
}

/** Decodes what was escaped twice in an element's own text, except in samples of code. */
function decodeAgain({ children, name, parent }: Open): void {
  for (const [at, child] of children.entries()) {
    if (typeof child !== 'string' || child.search(ESCAPED) < 0) continue;
    if (SAMPLES.has(name) || isInSample(parent)) return;
    children[at] = child.replaceAll(ESCAPED, characterOf);
  }
}

function isInSample(element: Open | null): boolean {
  for (let at = element; at !== null; at = at.parent) if (SAMPLES.has(at.name)) return true;
  return false;
}

function characterOf(entity: string): string {
  let character = '';
  const parser = new Parser({ ontext: (text) => (character += text) });
  parser.end(entity);
  return character;
}

function open(name: string, attributes: Readonly<Record<string, string>>, parent: Open | null) {
  const element: Open = { name, attributes, children: [], parent };
  return element;
}

function isMachine(name: string, attributes: Readonly<Record<string, string>>): boolean {
  // what a browser sets into a component at once is shown; other templates wait for a script
  if (name === 'template') return !('shadowrootmode' in attributes);
  return (
    MACHINES.has(name) ||
    AMP.has(name) ||
    (name === 'script' && !KEPT_SCRIPT.test(attributes['type'] ?? ''))
  );
}

const INLINE = new Set(
  'abbr b bdi big cite code em font i mark s small strong sub sup u wbr'.split(' '),
);

/** A letter that is set in another way than the rest of its word: "<span>C</span>ycle". */
function isOneLetter({ name, children }: PageElement): boolean {
  const [only] = children;
  return (
    name === 'span' && children.length === 1 && typeof only === 'string' && /^\p{L}$/u.test(only)
  );
}

/** An element and all those within it. */
export function allWithin(element: PageElement): readonly PageElement[] {
  const found = [element];
  for (const one of found) found.push(...one.children.filter((child) => typeof child !== 'string'));
  return found;
}

/** Whether an element stands within others, or is one. */
export function isWithin(element: PageElement, others: ReadonlySet<PageElement>): boolean {
  for (let at: PageElement | null = element; at !== null; at = at.parent)
    if (others.has(at)) return true;
  return false;
}

/** All text in an element, tags out. Reads no more than about `most` characters. */
export function textOf(element: PageElement, most: number = 100_000): string {
  let text = '';
  const walk = ({ children, name }: PageElement): void => {
    for (const child of children) {
      if (text.length >= most) return;
      if (typeof child === 'string') text += child.slice(0, most);
      else if (child.name === 'br') text += ' ';
      else if (name !== 'script') {
        // Templates set names and dates side by side in elements, with nothing between them.
        const isParted = !INLINE.has(child.name) && !isOneLetter(child);
        if (isParted) text += ' ';
        walk(child);
        if (isParted) text += ' ';
      }
    }
  };
  walk(element);
  return text;
}
