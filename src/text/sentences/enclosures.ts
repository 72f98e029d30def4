import type { Span } from '../span.ts';

/**
 * How many UTF-16 units a quotation may have to stay in one sentence. Longer ones hold sentences
 * of their own. Chinese and Japanese go on after the closing mark (「…。」と述べた), so theirs may be long.
 */
const LONGEST = { quotation: 70, cjk: 300, bracket: 250 };

type Enclosure = Readonly<{
  closers: string;
  longest: number;
  /** The mark also closes, or is an apostrophe: it opens only after a blank and before a word. */
  isAmbiguous: boolean;
}>;

const quotation = (closers: string): Enclosure => ({
  closers,
  longest: LONGEST.quotation,
  isAmbiguous: true,
});
const bracket = (closers: string, longest = LONGEST.bracket): Enclosure => ({
  closers,
  longest,
  isAmbiguous: false,
});

const byOpener: ReadonlyMap<string, Enclosure> = new Map([
  ['"', quotation('"')],
  ['“', quotation('”')],
  ['„', quotation('“”')],
  ['”', quotation('”')],
  ['«', quotation('»')],
  ['»', quotation('«»')],
  ['‘', quotation('’')],
  ["'", quotation("'")],
  ['(', bracket(')')],
  ['[', bracket(']')],
  ['（', bracket('）', LONGEST.cjk)],
  ['「', bracket('」', LONGEST.cjk)],
  ['『', bracket('』', LONGEST.cjk)],
  ['｢', bracket('｣', LONGEST.cjk)],
  ['《', bracket('》', LONGEST.cjk)],
  ['〈', bracket('〉', LONGEST.cjk)],
  ['【', bracket('】', LONGEST.cjk)],
]);
const OPENERS = /["“„”«»‘'([（「『｢《〈【]/g;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Short quotations and bracketed pieces, in order and apart: no sentence ends within one.
 * Example: 'She called out, "The Queen! The Queen!" and left.' is one sentence.
 */
export function findEnclosures(text: string): Span[] {
  const found: Span[] = [];
  const find = createFinder(text);
  OPENERS.lastIndex = 0;
  for (let match = OPENERS.exec(text); match !== null; match = OPENERS.exec(text)) {
    const end = closeOf(text, match.index, find);
    if (end === null) continue;
    found.push({ start: match.index, end });
    OPENERS.lastIndex = end;
  }
  return found;
}

type Find = (what: string, from: number) => number;

/** `indexOf` that remembers, so that a text full of opening marks is not searched again for each. */
function createFinder(text: string): Find {
  const last = new Map<string, number>();
  return (what, from) => {
    const known = last.get(what) ?? -1;
    if (known >= from) return known;
    const found = text.indexOf(what, from);
    const next = found === -1 ? Infinity : found;
    last.set(what, next);
    return next;
  };
}

/** After the closing mark, or `null` where nothing closes soon enough. */
function closeOf(text: string, at: number, find: Find): number | null {
  const enclosure = byOpener.get(text.charAt(at));
  if (enclosure === undefined) return null;
  const { closers, isAmbiguous } = enclosure;
  const inCjk = isAmbiguous && CJK.test(text.charAt(at + 1));
  if (isAmbiguous && !inCjk && !opens(text, at)) return null;
  const limit = Math.min(
    at + 1 + (inCjk ? LONGEST.cjk : enclosure.longest),
    find('\n\n', at) - 1,
    text.length - 1,
    isSingle(text.charAt(at)) ? nextOpening(text, at) - 1 : Infinity,
  );
  let end = Infinity;
  for (const closer of closers) {
    let close = find(closer, at + 1);
    while (close <= limit && !closes(text, close)) close = indexAfter(text, closer, close);
    if (close <= limit) end = Math.min(end, close + 1);
  }
  return end === Infinity ? null : end;
}

function isSingle(mark: string): boolean {
  return mark === '‘' || mark === "'";
}

/**
 * Where the next quotation in single marks opens, soon; `Infinity` where none does. What has not
 * closed until there has closed with what looks like an apostrophe: ‘so’. ‘They left,’ she said.
 */
function nextOpening(text: string, from: number): number {
  const mark = text.charAt(from);
  for (let at = from + 1; at <= from + LONGEST.quotation; at += 1) {
    if (text.charAt(at) === mark && opens(text, at) && /\s/.test(text.charAt(at - 1))) return at;
  }
  return Infinity;
}

function indexAfter(text: string, what: string, at: number): number {
  const index = text.indexOf(what, at + 1);
  return index === -1 ? Infinity : index;
}

function opens(text: string, at: number): boolean {
  const isSpaced = text.charAt(at) === '«';
  return (
    (at === 0 || /[\s([{—–:-]/.test(text.charAt(at - 1))) &&
    (isSpaced || /\S/.test(text.charAt(at + 1)))
  );
}

/** A single mark after a letter or before one is an apostrophe. */
function closes(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '"') return /\S/.test(text.charAt(at - 1));
  if (mark !== '’' && mark !== "'") return true;
  const next = text.charAt(at + 1);
  // ‘so’. and ‘so,’ she
  if (/[.,;:!?)]/.test(next)) return true;
  return /\p{P}/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(next);
}
