import { FEED_LIMITS } from '../limits.ts';
import type { Element } from './element.ts';
import { tokenize } from '../tokenize.ts';
import { enterScope, nameIn, rootScope, type Scope } from './scope.ts';

export type Document = Readonly<{
  root: Element;
  /** The elements that stand for one item each, wherever they are, in order. */
  items: readonly Element[];
  /** The document ends before its root does. */
  cutOff: boolean;
}>;

/** An element while it is read. */
type Open = { -readonly [Key in keyof Element]: Element[Key] } & {
  children: Open[];
  rawName: string;
  scope: Scope;
  start: number;
};

const NONE = new Map<string, string>();

/** Fields that hold text alone: another field within one means that it was not closed. */
const LEAVES = new Set(['title', 'link', 'guid', 'pubdate', 'id', 'published', 'updated']);
const FIELDS = new Set(['link', 'guid', 'pubdate', 'description', 'published', 'updated', 'item']);

/**
 * XML → elements, as far as it goes: tags that are not closed, closed twice or in
 * the wrong case, bare & and <, unknown entities and a missing end are taken as they come.
 * Streams through a tokenizer, with a bound for depth, so that time is linear in length.
 * @param itemNames names of elements that stand for one item each (`item`, `entry`)
 */
export function readElements(
  source: string,
  { url, itemNames }: { url: string; itemNames: ReadonlySet<string> },
): Document | null {
  const stack: Open[] = [];
  const items: Open[] = [];
  let root: Open | null = null;
  let item: Open | null = null;
  let ended = false;
  /** Elements beyond the greatest depth that are open. */
  let beyond = 0;
  let rawName = '';
  let attributes = NONE;
  let attribute = '';
  let value = '';

  const close = (upTo: number, end: number): void => {
    while (stack.length > upTo) {
      const element = stack.pop();
      if (element === undefined) return;
      if (element.children.length > 0) element.inner = source.slice(element.start, end);
      if (element === item) item = null;
      if (element === root) {
        ended = true;
      }
    }
  };
  const open = (end: number): void => {
    const parent = stack.at(-1);
    const scope =
      parent === undefined ? rootScope(rawName, attributes) : enterScope(parent.scope, attributes);
    const name = nameIn(scope, rawName);
    const isItem = itemNames.has(name);
    if (isItem && item !== null) close(stack.indexOf(item), end);
    else if (parent !== undefined && LEAVES.has(parent.name) && FIELDS.has(name)) {
      close(stack.length - 1, end);
    }
    if (stack.length >= FEED_LIMITS.depth) {
      beyond += 1;
      return;
    }
    const above = stack.at(-1);
    const base = attributes.get('xml:base');
    const element: Open = {
      name,
      attributes,
      rawName,
      scope,
      text: '',
      inner: null,
      children: [],
      base: resolveBase(base, above?.base ?? url),
      based: base !== undefined || (above?.based ?? false),
      language: attributes.get('xml:lang') ?? above?.language ?? null,
      unfinished: false,
      start: end,
    };
    if (isItem) {
      item = element;
      if (items.length < FEED_LIMITS.items) items.push(element);
    } else above?.children.push(element);
    root ??= element;
    stack.push(element);
  };

  tokenize(
    source,
    'xml',
    {
      onopentagname(from, to) {
        rawName = source.slice(from, to).toLowerCase();
        attributes = NONE;
      },
      onattribname(from, to) {
        attribute = source.slice(from, to).toLowerCase();
        value = '';
      },
      onattribdata(from, to) {
        value += source.slice(from, Math.min(to, from + FEED_LIMITS.address));
      },
      onattribentity(codePoint) {
        value += String.fromCodePoint(codePoint);
      },
      onattribend() {
        if (attributes.size >= FEED_LIMITS.attributes || attributes.has(attribute)) return;
        if (attributes === NONE) attributes = new Map();
        attributes.set(attribute, value);
      },
      onopentagend(end) {
        open(end + 1);
      },
      onselfclosingtag(end) {
        const depth = stack.length;
        const before = beyond;
        open(end + 1);
        if (beyond > before) beyond = before;
        else close(Math.min(depth, stack.length - 1), end + 1);
      },
      onclosetag(from, to) {
        const name = source.slice(from, to).trim().toLowerCase();
        if (beyond > 0) {
          beyond -= 1;
          if (name !== item?.rawName) return;
          beyond = 0;
        }
        const at = stack.findLastIndex((element) => element.rawName === name);
        if (at >= 0) close(at, from - 2);
      },
      ontext(from, to) {
        const element = stack.at(-1);
        if (element !== undefined) element.text += source.slice(from, to);
      },
      ontextentity(codePoint) {
        const element = stack.at(-1);
        if (element !== undefined) element.text += String.fromCodePoint(codePoint);
      },
      oncdata(from, to, offset) {
        const element = stack.at(-1);
        if (element !== undefined) element.text += source.slice(from, to - offset);
      },
    },
    () => !ended,
  );
  if (root === null) return null;
  const cutOff = !ended;
  for (const element of stack) element.unfinished = true;
  close(0, source.length);
  return { root, items, cutOff };
}

function resolveBase(given: string | undefined, above: string): string {
  if (given === undefined || given.length > FEED_LIMITS.address) return above;
  return URL.canParse(given.trim(), above) ? new URL(given.trim(), above).href : above;
}
