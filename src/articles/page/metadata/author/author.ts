import { anyOf, regex } from '../../../../languages/regex.ts';
import { type PageElement, textOf } from '../../tree/page-tree.ts';
import { authorName, ofHandle } from './author-name.ts';
import { authorNames } from './author-names.ts';
import { isDesk, isNobody, TOGETHER, withoutHouse } from '../../../../text/house-name.ts';
import { isBesideStory, isOfOthers } from '../beside-story.ts';
import { besideDay, byline, isName, isPersonLine, LONGEST_BYLINE, signature } from './byline.ts';
import { namesOf as describedNames, type Thing, typesOf } from '../json-ld.ts';
import { isJob } from './job-title.ts';
import { isMarked } from '../element-marks.ts';
import { metaOf, type PageFacts } from '../page-facts.ts';
import { plainLine } from '../plain-line.ts';
import { inAnyLanguage } from '../../../../languages/in-any-language.ts';

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

/** Lines around the text: before and into it, at its end, and the plain ones right above it. */
type Lines = Readonly<{
  opening: readonly string[];
  closing: readonly string[];
  beside: readonly string[];
}>;

/**
 * Who wrote it: JSON-LD, metas, what a template marks as author or byline, a line "By …". Names as
 * people write them, joined by commas; a line that signs the text at its end comes last; a publisher's own name or a system's user is nobody.
 */
export function readAuthor(
  facts: PageFacts,
  publisher: string | null,
  { opening, closing, beside }: Lines,
): string | null {
  const sources: readonly (() => readonly string[])[] = [
    () => described(facts, isPerson),
    () => fromMetas(facts),
    () => marked(facts, publisher),
    () => byline(opening, facts.language),
    () => signature(closing),
    () => besideDay(beside),
    () => boxed(facts),
  ];
  const houses: string[] = [];
  for (const [at, source] of sources.entries()) {
    const names = source()
      .filter((name) => !COMPANY.test(name))
      .map((name) => withoutHouse(name, publisher));
    const people = names.filter((name) => !isNobody(name, publisher));
    // Behind a house's name only what is surely a person's is better.
    const taken =
      houses.length === 0 ? people : people.filter((name) => name.split(TOGETHER).some(isName));
    if (taken.some((name) => !isDesk(name)))
      return fullest(taken, sources.slice(at + 1, BYLINES), publisher).join(', ');
    houses.push(...names);
  }
  const anybody = described(facts, isAnybody).filter((name) => !COMPANY.test(name));
  const [last = null] = [...anybody, ...houses];
  return last === null ? null : ofHandle(last);
}

const LEGAL_FORMS = anyOf('GmbH AG KG GbR UG Inc Ltd LLC LLP PLC Corporation');
/** "brillweb GmbH": who made or runs the site, by the form of a company; none signs a report. */
const COMPANY = regex.u`\s${LEGAL_FORMS}\.?$`;

const BY = inAnyLanguage(({ bylines }) => bylines?.by);
/** "Written by", "Verfasst von": what a card calls who wrote the text. */
const WRITTEN = regex.iu`(?<!\p{L})${BY}(?!\p{L})`;

/** Six names are the most that sign one of the 450 signed articles of the extraction data. */
const MOST_TOGETHER = 6;
/** The first sources print whole bylines; the others know one name at most. */
const BYLINES = 5;

/** The names of a later source that has all of these and more: data often names the first alone. */
function fullest(
  names: readonly string[],
  others: readonly (() => readonly string[])[],
  publisher: string | null,
): readonly string[] {
  for (const other of others) {
    const more = other().flatMap((line) =>
      withoutHouse(line, publisher)
        .split(TOGETHER)
        .map((one) => one.trim()),
    );
    const same = names.every((name) => more.some((one) => isPartOf(name, one)));
    const persons = more.length <= MOST_TOGETHER && more.every(isName);
    const fuller =
      names.length === 1 &&
      more.length === 1 &&
      !names[0]?.includes(' ') &&
      more.every(isPersonLine);
    if (same && persons && (more.length > names.length || fuller)) return more;
  }
  return names;
}

/** "Todd" and "Lund" are parts of "Todd Lund". */
function isPartOf(name: string, whole: string): boolean {
  return whole.endsWith(name) || whole.startsWith(`${name} `);
}

/** Those of the data's authors that are of a kind. */
function described(
  { story, things }: PageFacts,
  isWanted: (value: unknown, things: readonly Thing[]) => boolean,
): readonly string[] {
  const given = [story?.['author'] ?? story?.['creator'] ?? []].flat();
  return given
    .filter((one) => isWanted(one, things))
    .flatMap((one) => {
      const names = describedNames(one, things).flatMap((name) => plainLine(name) ?? []);
      // A house's name has its own commas: "Cove und Leben, Osk, Germany".
      return isPerson(one, things)
        ? names.flatMap(authorNames)
        : names.map((name) => authorName(name) ?? name);
    });
}

function isAnybody(): boolean {
  return true;
}

/** Whether the data calls an author a person, or says only a name. */
function isPerson(value: unknown, things: readonly Thing[]): boolean {
  if (typeof value !== 'object' || value === null) return typeof value === 'string';
  const id = '@id' in value ? value['@id'] : undefined;
  const thing =
    '@type' in value ? value : things.find((one) => one['@id'] === id && '@type' in one);
  return (
    thing === undefined || !typesOf({ ...thing }).some((type) => type.endsWith('Organization'))
  );
}

function fromMetas(facts: PageFacts): readonly string[] {
  for (const name of META) {
    const names = (facts.metas.get(name) ?? []).flatMap((value) =>
      authorNames(plainLine(value) ?? ''),
    );
    if (names.length > 0) return [...new Set(names)];
  }
  const label = metaOf(facts, ['twitter:data1']);
  return WRITTEN.test(metaOf(facts, ['twitter:label1']) ?? '') ? authorNames(label ?? '') : [];
}

function marked({ authors }: PageFacts, publisher: string | null): readonly string[] {
  const found = authors.filter((element) => !isBesideStory(element));
  const sure = found.filter(isSure);
  const links = found.filter((element) => !isMarked(element));
  let house: readonly string[] = [];
  for (const element of [...sure, ...found.filter(isMarked), ...links]) {
    const names = namesOf(element).filter(
      (name) => /^\P{L}{0,2}\p{Lu}/u.test(name) || sure.includes(element),
    );
    if (!isMarked(element) && !names.every(isName)) continue;
    if (names.some((name) => !isNobody(name, publisher))) {
      // Several links of one byline: each names one person.
      const siblings = sure.filter((one) => one.parent === element.parent && one !== element);
      return [
        ...new Set([
          ...names,
          ...siblings.flatMap((one) =>
            authorNames(textOf(one, 200)).filter((name) => !isJob(name)),
          ),
        ]),
      ];
    }
    if (house.length === 0) house = names;
  }
  return house;
}

function isSure({ attributes: { rel = '', itemprop = '' } }: PageElement): boolean {
  return /\bauthor\b/.test(`${rel} ${itemprop}`);
}

function namesOf(element: PageElement): readonly string[] {
  const line = plainLine(element.attributes['content'] ?? textOf(element, 400));
  return line === null || line.length > LONGEST_BYLINE ? [] : authorNames(line);
}

/** The one name in a box about the author that stands beside or below the text. */
function boxed({ authors }: PageFacts): readonly string[] {
  const names = authors
    .filter((element) => isMarked(element) && !isOfOthers(element))
    .flatMap(namesOf)
    .filter(isName);
  const shortest = names.toSorted((one, other) => one.length - other.length)[0];
  return shortest !== undefined && names.every((name) => name.includes(shortest)) ? [shortest] : [];
}
