import { FEED_LIMITS } from '../limits.ts';
import { tokenize } from '../tokenize.ts';

/** One tag of a page, with what stands in it up to its end where it is an `a`, `time` or heading. */
export type Tag = Readonly<{
  name: string;
  attributes: ReadonlyMap<string, string>;
  text: string;
  /** Place in the page. */
  at: number;
}>;

/** Bounds the work that a hostile page can ask for; front pages have some thousand links. */
const MOST_TAGS = 20_000;
/** The text of a link that is read, in UTF-16 code units: a headline and its teaser. */
const MOST_TEXT = 500;
const WITHOUT_TEXT = new Set(['link', 'base', 'meta', 'img']);

/** The tags with these names, in order. Streams; wrong nesting does not matter. */
export function readTags(html: string, names: ReadonlySet<string>): readonly Tag[] {
  type Open = { name: string; attributes: Map<string, string>; text: string; at: number };
  const tags: Open[] = [];
  let wanted: Open | null = null;
  let open: Open | null = null;
  let attribute = '';
  let value = '';
  const begin = (): void => {
    if (wanted === null) return;
    if (tags.length < MOST_TAGS) tags.push(wanted);
    if (!WITHOUT_TEXT.has(wanted.name)) open = wanted;
    wanted = null;
  };
  const addText = (text: string): void => {
    if (open !== null && open.text.length < MOST_TEXT) open.text += text;
  };
  tokenize(html, 'html', {
    onopentagname(from, to) {
      const name = html.slice(from, to).toLowerCase();
      wanted = names.has(name) ? { name, attributes: new Map(), text: '', at: from } : null;
      if (wanted === null && open !== null) addText(' ');
    },
    onattribname(from, to) {
      attribute = wanted === null ? '' : html.slice(from, to).toLowerCase();
      value = '';
    },
    onattribdata(from, to) {
      if (wanted !== null) value += html.slice(from, Math.min(to, from + FEED_LIMITS.address));
    },
    onattribentity(codePoint) {
      if (wanted !== null) value += String.fromCodePoint(codePoint);
    },
    onattribend() {
      if (wanted === null || wanted.attributes.size >= FEED_LIMITS.attributes) return;
      if (!wanted.attributes.has(attribute)) wanted.attributes.set(attribute, value);
    },
    onopentagend: begin,
    onselfclosingtag: begin,
    onclosetag(from, to) {
      if (open?.name === html.slice(from, to).trim().toLowerCase()) open = null;
      else addText(' ');
    },
    ontext(from, to) {
      addText(html.slice(from, Math.min(to, from + MOST_TEXT)));
    },
    ontextentity(codePoint) {
      addText(String.fromCodePoint(codePoint));
    },
  });
  return tags;
}
