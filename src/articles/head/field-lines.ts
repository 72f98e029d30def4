/** Names that other tools give to our fields. */
const SYNONYMS: Readonly<Record<string, string>> = {
  headline: 'title',
  subject: 'title',
  published: 'date',
  pubdate: 'date',
  source: 'publisher',
  outlet: 'publisher',
  site: 'publisher',
  byline: 'author',
  by: 'author',
  from: 'author',
  link: 'url',
  lang: 'language',
};
const KNOWN = new Set(['title', 'date', 'publisher', 'author', 'url', 'language']);
const FIELD = /^([A-Za-z][\w-]{0,30})\s{0,3}([:=])\s{0,20}(.*)$/;
/** What YAML reads as something else than the line of text that it is. */
const UNSAFE = /[:#'"&*!|>%@`{}[\],]|^[-?]/;

/** The field of ours that a name stands for, in any case; null for none. */
export function fieldOf(name: string): string | null {
  const plain = name.toLowerCase();
  return KNOWN.has(plain) ? plain : (SYNONYMS[plain] ?? null);
}

/**
 * The lines of a head as YAML that cannot be misread, each on its own line as before: names in
 * lower case, and a value that YAML would take apart ("Harbour: the bridge reopens") in quotes.
 * Names that are not ours are left as they are, so that they are reported as they stand.
 */
export function fieldLines(head: string, mark: ':' | '='): string {
  return head
    .split('\n')
    .map((line) => {
      const [, name, sign, value = ''] = FIELD.exec(line) ?? [];
      if (name === undefined || sign !== mark) return line;
      const field = KNOWN.has(name.toLowerCase()) ? name.toLowerCase() : name;
      return `${field}: ${KNOWN.has(field) ? quoted(value.trim()) : value}`;
    })
    .join('\n');
}

function quoted(value: string): string {
  const closed = /^(["'])(.*)\1$/.exec(value);
  if (closed !== null || value === '') return value;
  return UNSAFE.test(value) || /^\d{4}-\d/.test(value) ? JSON.stringify(value) : value;
}
