const DECLARATION = /<!ENTITY\s+([\w.-]{1,40})\s+(?:"([^"]{0,2000})"|'([^']{0,2000})')\s*>/g;
const REFERENCE = /&([\w.-]{1,40});/g;
/**
 * Bounds the work that a hostile page can ask for; entities are declared in the first lines or not
 * at all.
 */
const DOCTYPE_CHARACTERS = 20_000;
/** HTML 4 has 252 of them, which some feeds declare one by one. */
const MOST_ENTITIES = 300;
/** All that a document's own entities may add to it, in UTF-16 code units. */
const MOST_ADDED = 100_000;

/**
 * The document with the entities that its DOCTYPE declares put in. One that names another entity,
 * or a file, stays as it is written: so there is neither a bomb nor a reading of foreign files.
 */
export function expandEntities(source: string): string {
  const declared = readDeclared(source);
  if (declared.size === 0) return source;
  let left = MOST_ADDED;
  return source.replaceAll(REFERENCE, (reference, name: string) => {
    const value = declared.get(name);
    if (value === undefined || left < value.length) return reference;
    left -= value.length;
    return value;
  });
}

function readDeclared(source: string): ReadonlyMap<string, string> {
  const head = source.slice(0, DOCTYPE_CHARACTERS);
  const start = head.search(/<!DOCTYPE/i);
  const declared = new Map<string, string>();
  if (start < 0) return declared;
  for (const [, name, double, single] of head.slice(start).matchAll(DECLARATION)) {
    const value = double ?? single ?? '';
    const nested = /&(?!#|amp;|lt;|gt;|quot;|apos;)/.test(value);
    if (name !== undefined && !nested && declared.size < MOST_ENTITIES) declared.set(name, value);
  }
  return declared;
}
