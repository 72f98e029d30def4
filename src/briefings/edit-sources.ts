import { Document, isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { tidy, type SourceEntry } from './source-entry.ts';

/** A briefing.yaml with other sources; `null` where its text is not what such a file should be. */
export type EditedSources = Readonly<{
  text: string;
  /** Addresses that were added or removed; the others were so already. */
  changed: readonly string[];
}> | null;

/** Adds what is not followed yet. Comments and everything else stay as they are. */
export function addSources(text: string, entries: readonly SourceEntry[]): EditedSources {
  const document = open(text);
  if (document === null) return null;
  const list = sourcesOf(document);
  if (list === null) return null;
  const known = new Set(list.items.map((item) => addressOf(item)));
  const changed: string[] = [];
  for (const entry of entries) {
    const address = addressOfEntry(entry);
    if (known.has(address)) continue;
    known.add(address);
    changed.push(address);
    list.add(document.createNode(entry));
  }
  list.flow = false;
  return { text: write(document), changed };
}

/** Removes sources by their addresses. */
export function removeSources(text: string, addresses: readonly string[]): EditedSources {
  const document = open(text);
  if (document === null) return null;
  const list = sourcesOf(document);
  if (list === null) return null;
  const unwanted = new Set(addresses.map(tidy));
  const changed = list.items.map((item) => addressOf(item)).filter((one) => unwanted.has(one));
  list.items = list.items.filter((item) => !unwanted.has(addressOf(item)));
  if (list.items.length === 0) document.delete('sources');
  return { text: write(document), changed };
}

/**
 * Says what a briefing is about, and what leaves an article out. Comments and everything else stay;
 * a comment within a list goes with it.
 */
export function setWords(
  text: string,
  words: Readonly<{ about: readonly string[]; not: readonly string[] }>,
): string | null {
  const document = open(text);
  if (document === null) return null;
  for (const [name, lines] of [
    ['about', words.about],
    ['not', words.not],
  ] as const) {
    if (lines.length === 0) document.delete(name);
    else if (JSON.stringify(listOf(document, name)) !== JSON.stringify(lines)) {
      document.set(name, document.createNode(lines));
    }
  }
  return write(document);
}

function listOf(document: Document, name: string): unknown {
  const found = document.get(name, true);
  return isSeq(found) ? found.toJSON() : null;
}

function open(text: string): Document | null {
  const document: Document = text.trim() === '' ? new Document({}) : parseDocument(text);
  if (document.errors.length > 0) return null;
  // A file of nothing but comments.
  if (document.contents === null) document.contents = document.createNode({});
  return isMap(document.contents) ? document : null;
}

function sourcesOf(document: Document): YAMLSeq | null {
  const found = document.get('sources', true);
  if (isSeq(found)) return found;
  if (found !== undefined && !(isScalar(found) && found.value === null)) return null;
  const list = document.createNode([]);
  document.set('sources', list);
  return isSeq(list) ? list : null;
}

function write(document: Document): string {
  return document.toString({ lineWidth: 0 });
}

/** The address of an entry as it stands in the file; empty for what is none. */
function addressOf(item: unknown): string {
  if (isScalar(item)) return typeof item.value === 'string' ? tidy(item.value) : '';
  if (!isMap(item)) return '';
  const value = ['feed', 'site', 'opml'].map((key) => item.get(key)).find((one) => one != null);
  return typeof value === 'string' ? tidy(value) : '';
}

function addressOfEntry(entry: SourceEntry): string {
  if (typeof entry === 'string') return tidy(entry);
  if ('feed' in entry) return tidy(entry.feed);
  return tidy('site' in entry ? entry.site : entry.opml);
}
