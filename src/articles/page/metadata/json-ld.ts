import { z } from 'zod';

/** One thing that a page describes by schema.org's words. References by `@id` are resolved. */
export type Thing = Readonly<Record<string, unknown>>;

const Thing = z.record(z.string(), z.unknown());

/** Larger JSON-LD than this is a shop's catalogue. */
const LONGEST = 400_000;
/** Bounds the work that a hostile page can ask for; the pages of the extraction data describe at most 227 things. */
const MOST_THINGS = 300;
/** A graph, its article, the author, their employer: nothing below that is read. */
const DEEPEST = 6;

/** All things that the JSON-LD scripts of a page describe, those at the top first. */
export function readThings(scripts: readonly string[]): readonly Thing[] {
  const things: Thing[] = [];
  let level: unknown[] = scripts.slice(0, 30).map(parseLoosely);
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const below: unknown[] = [];
    for (const value of level) {
      if (things.length >= MOST_THINGS) return things;
      if (Array.isArray(value)) below.push(...value.slice(0, MOST_THINGS));
      const thing = Thing.safeParse(value);
      if (!thing.success) continue;
      if ('@type' in thing.data || '@id' in thing.data) things.push(thing.data);
      below.push(...Object.values(thing.data).filter((one) => typeof one === 'object'));
    }
    level = below.slice(0, MOST_THINGS * 4);
  }
  return things;
}

/** JSON as templates print it: in comments, with trailing commas, raw line breaks, an end mark. */
function parseLoosely(script: string): unknown {
  const text = script.slice(0, LONGEST).trim();
  return parse(text) ?? parse(mend(text)) ?? salvage(text);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Broken JSON-LD is common and says nothing about the article.
    return null;
  }
}

function mend(text: string): string {
  return text
    .trimEnd()
    .replace(/;$/, '')
    .trimEnd()
    .replace(/^(?:\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/))/, '')
    .replace(/(?:(?:\/\/ ?)?-->|\/\/\]\]>|\]\]>|\/\*\]\]>\*\/)$/, '')
    .replaceAll(text.includes('"') ? /(?!)/g : /&quot;|&#34;|'/g, '"')
    .replaceAll(/[\u0000-\u001F]/g, ' ')
    .replaceAll(/,(?= {0,100}[}\]])/g, '');
}

const STORY_TYPE = /"@type"\s{0,5}:\s{0,5}"(\w{0,30}(?:Article|Posting))"/;
const PUBLISHED = /"datePublished"\s{0,5}:\s{0,5}"([^"]{8,40})"/;

/** What is beyond mending, a headline with bare quotes in it, still tells its type and its day. */
function salvage(text: string): unknown {
  const [type, date] = [STORY_TYPE.exec(text)?.[1], PUBLISHED.exec(text)?.[1]];
  return type === undefined || date === undefined ? null : { '@type': type, datePublished: date };
}

/** The types of a thing, without the address before them. */
export function typesOf(thing: Thing): readonly string[] {
  return [thing['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.{0,60}\//, ''));
}

/** The names of a thing that has several. */
export function namesOf(value: unknown, things: readonly Thing[]): readonly string[] {
  const thing = Thing.safeParse(value);
  const given = thing.success ? thing.data['name'] : null;
  if (Array.isArray(given)) return given.filter((name) => typeof name === 'string');
  return [nameOf(value, things) ?? []].flat();
}

/** A text of a thing: a string, or the name of what stands there or is referred to. */
export function nameOf(value: unknown, things: readonly Thing[]): string | null {
  if (typeof value === 'string') {
    if (/^https?:/.test(value)) return nameOf({ '@id': value }, things);
    return value.trim() === '' ? null : value;
  }
  if (Array.isArray(value)) return nameOf(value[0], things);
  const thing = Thing.safeParse(value);
  if (!thing.success) return null;
  const { name, '@id': id } = thing.data;
  if (typeof name === 'string' && name.trim() !== '') return name;
  if (Array.isArray(name) && typeof name[0] === 'string') return name[0];
  const { legalName, '@value': literal } = thing.data;
  const { givenName: given, familyName: family } = thing.data;
  if (typeof given === 'string' && typeof family === 'string') return `${given} ${family}`.trim();
  if (typeof legalName === 'string' && legalName.trim() !== '') return legalName;
  if (typeof literal === 'string' && literal.trim() !== '') return literal;
  if (typeof name === 'object' && name !== null) return nameOf(name, []);
  const referred =
    typeof id === 'string' ? things.find((one) => one['@id'] === id && 'name' in one) : undefined;
  const found = referred?.['name'];
  return typeof found === 'string' && found.trim() !== '' ? found : null;
}
