import { anyOf, regex } from '../../../languages/regex.ts';
import { slugify } from '../../../briefings/slug.ts';
import type { Catalogue } from '../../../chat/words/catalogue.ts';
import { readFilter } from '../../../digest/stories/filter/read-filter.ts';
import { findLinks, isLink } from '../../links/find-links.ts';

/** A topic as somebody describes it. */
export type Draft = Readonly<{
  title: string;
  about: readonly string[];
  not: readonly string[];
  /** Addresses, or names of sources that were found. */
  sources: readonly string[];
}>;

/** As long as a briefing's title may be in its file. */
export const LONGEST_NAME = 100;
const MOST_LINES = 50;

/**
 * "Harbour news | ships, port | not football | https://www.example.org": a name, then lines of words,
 * words that leave out, and addresses, in any order. A new line is as good as a stroke.
 */
export function readDraft(text: string): Draft {
  const [first = '', ...lines] = text
    .replace(A_TOPIC, '')
    .split(/[|\n]/)
    .map((part) => part.replaceAll(/\s+/g, ' ').trim());
  const [title = '', ...behind] = findLinks(first).length === 0 ? [first] : byCommas(first, lines);
  const rest = [...behind, ...lines].flatMap(asLines).slice(0, MOST_LINES);
  return {
    title,
    about: rest.filter((part) => !isAddress(part) && !isNot(part)),
    not: rest.filter((part) => isNot(part) && !isAddress(part)).map((part) => part.slice(4).trim()),
    sources: rest
      .filter(isAddress)
      .flatMap((part) =>
        part.split(' ').flatMap((word) => (isLink(word) ? findLinks(word) : word)),
      ),
  };
}

/** "new | a topic called | Harbour news" */
const A_TOPIC = /^(?:(?:a|the) )?topic(?:: ?| (?:called|named|about) )(?=\S)/i;

/**
 * "Harbour news, https://…, ferry, boat", "Harbour news: ferry, not boat from https://…": the name, the
 * words as one line, those that leave out, the addresses. Where strokes part the words, only a colon ends
 * the name.
 */
function byCommas(part: string, lines: readonly string[]): readonly string[] {
  const links = findLinks(part);
  const words = part.split(' ').flatMap((word) => {
    if (!isLink(word.replace(/,$/, ''))) return [word];
    return word.endsWith(',') ? [','] : [];
  });
  const named = words
    .join(' ')
    .replaceAll(/(?: ?,)+/g, ',')
    .replaceAll(/^, *|,$/g, '');
  const [text = '', not] = named.replace(FROM, '').split(/[,;]? (?:but )?(?=not[ :])/i);
  const quoted = /^["“]([^"“”]+)["”]:?,? ?(.*)$/.exec(text);
  const isParted = text.includes(': ') || lines.some((line) => !isAddress(line) && !isNot(line));
  const isList =
    lines.length > 0 ||
    FROM.test(named) ||
    COMMA_BESIDE_LINK.test(part) ||
    text.split(',').length > 2;
  const list = isParted ? COLON : isList ? ANY_LIST : LIST;
  const [title = '', ...others] =
    quoted === null ? text.split(list) : [quoted[1] ?? '', quoted[2] ?? ''];
  const line = others.flatMap((one) => one.split(/, ?/)).filter((one) => one !== '');
  return [title.trim(), line.join(', '), ...(not === undefined ? [] : [not]), ...links];
}

const COMMA_BESIDE_LINK = /, ?https?:|https?:[^ ]+,(?: |$)/i;
const FROM = / (?:from|at|with|of)$/i;
const NAMES = anyOf('all All what What how How ado Ado mad Mad crazy Crazy thing');
/** Not in "All about Eve". */
const ABOUT = String.raw`(?: about (?!\p{Lu})|(?<!\b${NAMES}) about )`;
/** What begins a list of words behind a name; "Trinidad, Tobago" is a name. */
const LIST = regex.u`(?<=^[^:,]{1,100}?)(?:${ABOUT}|,(?! ?\p{Lu}) ?)`;
const ANY_LIST = regex.u`(?<=^[^:,]{1,100}?)(?:${ABOUT}|, ?)`;
const COLON = /(?<=^[^:]{1,100}?): /;

/** "ferry or boat AND harbour", as people write it elsewhere; what is in marks stays as it is. */
function asLines(part: string): readonly string[] {
  // "not: ferry AND boat": a second line of its own would ask for boats
  if (isNot(part) || /["“„«/]/.test(part)) return part === '' ? [] : [part];
  return part
    .split(/ AND /)
    .map((line) => line.replaceAll(/,? or /gi, ', ').trim())
    .filter((line) => line !== '');
}

/** Addresses, or names of sources that were found. */
function isAddress(part: string): boolean {
  return part.split(' ').every((word) => isLink(word) || /^source-[0-9a-f]{12}$/.test(word));
}

function isNot(part: string): boolean {
  return /^not[\s:]/i.test(part);
}

/** What is wrong with a name, or with the words; `null` where it is good. */
export function draftProblem(
  { title, about, not }: Pick<Draft, 'title' | 'about' | 'not'>,
  reserved: ReadonlySet<string>,
  { topics: words }: Catalogue,
): string | null {
  return nameProblem(title, reserved, words) ?? wordsProblem({ about, not });
}

export function nameProblem(
  title: string,
  reserved: ReadonlySet<string>,
  words: Catalogue['topics'],
): string | null {
  const slug = slugify(title);
  if (slug === '') return words.nameMissing;
  if (title.length > LONGEST_NAME) return words.nameLong(LONGEST_NAME);
  // Names of links and drafts begin like that.
  if (/^(?:link|source|draft)-[0-9a-f]{12}$/.test(slug)) return words.nameReserved(slug);
  return reserved.has(slug) ? words.nameReserved(slug) : null;
}

/** Says which line cannot be read, and why. */
export function wordsProblem(lines: Pick<Draft, 'about' | 'not'>): string | null {
  const read = readFilter(lines);
  return read.kind === 'broken' ? read.problems.join(' ') : null;
}
