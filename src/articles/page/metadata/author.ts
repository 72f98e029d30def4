import { textOf } from '../tree/page-tree.ts';
import { authorNames } from './author-name.ts';
import { isBesideStory } from './beside-story.ts';
import { nameOf, typesOf, type Thing } from './json-ld.ts';
import { isMarked, metaOf, type PageFacts } from './page-facts.ts';
import { plainLine } from './plain-line.ts';

const META = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'article:author_name',
  'citation_author',
  'authors',
  'creator',
  'article.author',
  'cxenseparse:author',
  'vr:author',
  'dcsext.author',
];
/** A byline is short; longer is a biography. */
const LONGEST_BYLINE = 140;

/**
 * Who wrote it: JSON-LD, metas, what a template marks as author or byline, a line "By …". Names as
 * people write them, joined by commas; a line that signs the text at its end comes last; a publisher's own name or a system's user is nobody.
 */
export function readAuthor(
  facts: PageFacts,
  publisher: string | null,
  { opening, closing }: Readonly<{ opening: readonly string[]; closing: readonly string[] }>,
): string | null {
  const sources: readonly (() => readonly string[])[] = [
    () => described(facts),
    () => fromMetas(facts),
    () => marked(facts),
    () => byline(opening),
    () => signature(closing),
  ];
  let house: string | null = null;
  for (const [at, source] of sources.entries()) {
    const names = source();
    const people = names.filter((name) => name !== publisher && !HANDLE.test(name));
    if (people.length > 0) return fullest(people, sources.slice(at + 1)).join(', ');
    house ??= names[0] ?? null;
  }
  return house;
}

/** A system's name for a user: "atomkress", "tom.kress". A person's own name stands elsewhere. */
const HANDLE = /^(?:https?:.*|[a-z\d._-]+)$/;
const MOST_TOGETHER = 6;

/** The names of a later source that has all of these and more: data often names the first alone. */
function fullest(
  names: readonly string[],
  others: readonly (() => readonly string[])[],
): readonly string[] {
  for (const other of others) {
    const more = other().flatMap((line) => line.split(TOGETHER).map((one) => one.trim()));
    const same = names.every((name) => more.some((one) => one.endsWith(name)));
    const persons = more.length <= MOST_TOGETHER && more.every(isName);
    if (same && persons && more.length > names.length) return more;
  }
  return names;
}

/** Names that stay together as a paper prints them. */
const TOGETHER = /,\s+(?:and |und )?|\s(?:and|und|et|y|&)\s/u;

function described({ story, things }: PageFacts): readonly string[] {
  if (story === null) return [];
  const given = [story['author'] ?? story['creator'] ?? []].flat();
  const persons = given.filter((one) => isPerson(one, things));
  return (persons.length > 0 ? persons : given).flatMap((one) => {
    const name = plainLine(nameOf(one, things));
    return name === null ? [] : authorNames(name);
  });
}

function isPerson(value: unknown, things: readonly Thing[]): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const id = '@id' in value ? value['@id'] : undefined;
  const type = '@type' in value ? value['@type'] : undefined;
  if (type !== undefined) return type === 'Person';
  const thing = things.find((one) => one['@id'] === id && '@type' in one);
  return thing !== undefined && typesOf(thing).includes('Person');
}

function fromMetas(facts: PageFacts): readonly string[] {
  for (const name of META) {
    const names = (facts.metas.get(name) ?? []).flatMap((value) =>
      authorNames(plainLine(value) ?? ''),
    );
    if (names.length > 0) return [...new Set(names)];
  }
  const label = metaOf(facts, ['twitter:data1']);
  return /written|autor|author|verfasst|écrit|escrito/i.test(
    metaOf(facts, ['twitter:label1']) ?? '',
  )
    ? authorNames(label ?? '')
    : [];
}

function marked({ authors }: PageFacts): readonly string[] {
  const found = authors.filter((element) => !isBesideStory(element));
  const sure = found.filter(({ attributes }) =>
    /\bauthor\b/.test(`${attributes['rel'] ?? ''} ${attributes['itemprop'] ?? ''}`),
  );
  const links = found.filter((element) => !isMarked(element));
  for (const element of [...sure, ...found.filter(isMarked), ...links]) {
    const line = plainLine(element.attributes['content'] ?? textOf(element, 400));
    if (line === null || line.length > LONGEST_BYLINE) continue;
    const names = authorNames(line).filter(
      (name) => /^\P{L}{0,2}\p{Lu}/u.test(name) || sure.includes(element),
    );
    if (!isMarked(element) && !names.every(isName)) continue;
    if (names.length > 0) {
      // Several links of one byline: each names one person.
      const siblings = sure.filter((one) => one.parent === element.parent && one !== element);
      return [...new Set([...names, ...siblings.flatMap((one) => authorNames(textOf(one, 200)))])];
    }
  }
  return [];
}

const BYLINE =
  /^(?:by|von|par|por|text|autor(?:in)?|author|written by|reported by)\s?:?\s+(?=\p{Lu})/iu;

const LABEL_ALONE = /^(?:by|von|par|por|written by|author|autor(?:in)?|text)\s?:?$/i;
/** "11.12.2019 - ", "03/01/2017 by ": the day stands before who wrote on the same line. */
const DAY_FIRST =
  /^(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}\.? \p{L}{3,12} \d{4}|\p{L}{3,12} \d{1,2}, \d{4})\s?[|·•–—-]?\s(?:(?:by|von|par|por)\s)?(?=\p{Lu})/iu;
/** "Ada Lund | Senior Writer | July 2, 2025". */
const NAME_FIRST =
  /^(?<name>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}) [|·•] (?=.{0,60}\d{4}$)/u;

/** "By Tom Kress" on a line of its own among the first lines, or beside the day. */
function byline(opening: readonly string[]): readonly string[] {
  const lines = opening
    .map((line) => line.replace(/^[-–—~\s]+/u, '').replace(GLUED, 'By '))
    .map((line) => (line.length > 100 || /[!?]$|\p{Ll}{2}\.$/u.test(line) ? '' : line));
  const plain = lines.find((line) => BYLINE.test(line));
  if (plain !== undefined) return authorNames(plain);
  for (const [at, line] of lines.entries()) {
    const names = namesIn(line, lines[at + 1] ?? '');
    if (names.length > 0) return names;
  }
  return [];
}

/** Templates set "By" and the name side by side with nothing between them. */
const GLUED = /^By(?=\p{Lu}\p{Ll}+\s\p{Lu})/u;

/** "Von Ada Lund", "Autorin: Ada Lund, Leiterin des Hafens": the last lines of a text sign it. */
function signature(closing: readonly string[]): readonly string[] {
  for (const [at, line] of closing.entries()) {
    if (line.length > LONGEST_BYLINE || /[!?]$/.test(line)) continue;
    const signed = BYLINE.test(line) || LABEL_ALONE.test(line);
    const names = signed
      ? authorNames(LABEL_ALONE.test(line) ? (closing[at + 1] ?? '').slice(0, 100) : line)
      : [];
    const [first] = names.flatMap((name) => name.split(TOGETHER));
    if (first !== undefined && isName(first)) return names;
  }
  return [];
}

function namesIn(plain: string, next: string): readonly string[] {
  if (LABEL_ALONE.test(plain) && next.length <= 60) return authorNames(next).filter(isName);
  const named = NAME_FIRST.exec(plain)?.groups?.['name'];
  if (named !== undefined) return authorNames(named);
  const dated = DAY_FIRST.exec(plain)?.[0];
  return dated === undefined ? [] : authorNames(plain.slice(dated.length)).filter(isName);
}

/** Two words or more, the first and the last with a capital. */
function isName(name: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*\s(?:\S+\s){0,4}\p{Lu}[\p{L}.'’-]+$/u.test(name);
}
