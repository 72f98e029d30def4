import { textOf } from '../tree/page-tree.ts';
import { authorNames } from './author-name.ts';
import { isBesideStory } from './beside-story.ts';
import { nameOf, typesOf, type Thing } from './json-ld.ts';
import { metaOf, type PageFacts } from './page-facts.ts';
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
 * people write them, joined by commas; a publisher's own name or a system's user is nobody.
 */
export function readAuthor(
  facts: PageFacts,
  publisher: string | null,
  opening: readonly string[],
): string | null {
  const sources: readonly (() => readonly string[])[] = [
    () => described(facts),
    () => fromMetas(facts),
    () => marked(facts),
    () => byline(opening),
  ];
  let house: string | null = null;
  for (const source of sources) {
    const names = source();
    const people = names
      .map((name) => withoutHouse(name, publisher))
      .filter((name) => name !== publisher && !/^https?:/.test(name));
    if (people.length > 0) return people.join(', ');
    house ??= names[0] ?? null;
  }
  return house;
}

/** "Tom Kress MERLE POST" of merlepost or the Merle Post: the house behind a name is no part of it. */
function withoutHouse(name: string, publisher: string | null): string {
  const house = squeezed(publisher ?? '');
  if (house === '') return name;
  const words = name.split(' ');
  for (let at = 2; at < words.length; at += 1)
    if (squeezed(words.slice(at).join(' ')) === house) return words.slice(0, at).join(' ');
  return name;
}

function squeezed(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

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
  for (const element of [...sure, ...found]) {
    const line = plainLine(element.attributes['content'] ?? textOf(element, 400));
    if (line === null || line.length > LONGEST_BYLINE) continue;
    const names = authorNames(line).filter(
      (name) => /^\P{L}{0,2}\p{Lu}/u.test(name) || sure.includes(element),
    );
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

/** "By Tom Kress" on a line of its own among the first lines. */
function byline(opening: readonly string[]): readonly string[] {
  const line = opening.find((one) => one.length <= 100 && BYLINE.test(one) && !/[.!?]$/.test(one));
  return line === undefined ? [] : authorNames(line);
}
