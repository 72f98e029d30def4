/** What other tools, and typing by hand, set around a head instead of ---. */
const FENCES: readonly (readonly [opening: RegExp, ending: RegExp])[] = [
  [/^-{3}\s?ya?ml[^\S\n]*\n/i, /^-{3}[^\S\n]*$/m],
  [/^={3,10}[^\S\n]*\n/, /^={3,10}[^\S\n]*$/m],
  [/^\*{3,10}[^\S\n]*\n/, /^\*{3,10}[^\S\n]*$/m],
  // A word processor makes one long dash of "---".
  [/^[—–]{1,5}-?[^\S\n]*\n/, /^[—–]{1,5}-?[^\S\n]*$/m],
  [/^~{3}(?:ya?ml)?[^\S\n]*\n/i, /^~{3}[^\S\n]*$/m],
  [/^<!--[^\S\n]*\n/, /^-->[^\S\n]*$/m],
];
const JSON_FENCE = /^;;;[^\S\n]*\n([^;]{2,5000})\n;;;[^\S\n]*$/m;
const JSON_ALONE = /^\{[^\S\n]*\n[\s\S]{2,5000}?\n\}[^\S\n]*$/m;
const ORG_LINE = /^#\+([A-Za-z]{1,20}):[^\S\n]{0,5}(.*)$/;
const FIELD = /^"?([A-Za-z][\w-]{0,30})"?\s?:/gm;
const LONGEST = 5_000;

/**
 * A file whose head stands in another fence, or is JSON or Org, with the same fields between ---.
 * Only what has one of our fields (`isField`) in it is a head; any other file stays as it is.
 */
export function asFence(file: string, isField: (name: string) => boolean): string {
  const text = file.replace(/^\s{0,200}/, '');
  const head = otherFence(text) ?? jsonHead(text) ?? orgHead(text);
  if (head === null) return file;
  const names = Array.from(head.fields.matchAll(FIELD), ([, name = '']) => name);
  if (!names.some(isField)) return file;
  return `---\n${head.fields.trim()}\n---${text.slice(head.length)}`;
}

/** `length` is that of the whole head in its text, its fences too. */
type Head = Readonly<{ fields: string; length: number }>;

function otherFence(text: string): Head | null {
  for (const [opening, ending] of FENCES) {
    const start = opening.exec(text)?.[0].length;
    if (start === undefined) continue;
    const inside = text.slice(start, start + LONGEST);
    const end = ending.exec(inside);
    if (end === null) continue;
    return { fields: inside.slice(0, end.index), length: start + end.index + end[0].length };
  }
  return null;
}

function jsonHead(text: string): Head | null {
  const start = text.slice(0, LONGEST);
  const fenced = start.startsWith(';;;') ? JSON_FENCE.exec(start) : null;
  const found = fenced ?? (start.startsWith('{') ? JSON_ALONE.exec(start) : null);
  if (found === null || found.index > 0) return null;
  const fields = fieldsOf(fenced?.[1] ?? found[0]);
  return fields === null ? null : { fields, length: found[0].length };
}

function fieldsOf(json: string): string | null {
  try {
    const values: unknown = JSON.parse(json);
    if (typeof values !== 'object' || values === null || Array.isArray(values)) return null;
    return Object.entries(values)
      .filter(([name]) => /^[A-Za-z][\w-]*$/.test(name))
      .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
      .join('\n');
  } catch {
    return null;
  }
}

/** "#+TITLE: The pier", one a line. */
function orgHead(text: string): Head | null {
  const lines: string[] = [];
  let length = 0;
  for (const line of text.split('\n', 30)) {
    const [, name, value = ''] = ORG_LINE.exec(line) ?? [];
    if (name === undefined) break;
    lines.push(`${name}: ${value}`);
    length += line.length + 1;
  }
  return lines.length === 0 ? null : { fields: lines.join('\n'), length: length - 1 };
}
