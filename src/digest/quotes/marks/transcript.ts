import { anyOf, regex } from '../../../languages/regex.ts';
import type { Quotation } from '../../../text/quotations.ts';
import type { Span } from '../../../text/span.ts';
import { isSomebodysLabel } from './somebodys-label.ts';

/** Who speaks as a line prints it before the words, and what that person is. */
export type Label = Readonly<{ paragraph: number; name: Span; role: Span | null }>;
/** A quotation, and the label before it where a transcript has one. */
export type Turn = Quotation & Readonly<{ label?: Label }>;

/** Characters of a label in front of words, and of one alone on its line, at most. Set by hand; not tuned. */
const LONGEST = { within: 60, above: 120, turn: 80 } as const;

const CAPITALS = String.raw`\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}`;
const TITLE = '(?:MR|MRS|MS|DR|SEN|GOV|REP)';
const LABEL = regex.u`^(?:${TITLE}\.? )?${CAPITALS}(?= ?:\s)`;

/** "LEE: We go.": the label that names who speaks in a transcript, at the start of a quotation. */
export function findLabel(text: string, { start, end }: Span): Span | null {
  const found = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST.within)));
  return found === null ? null : { start, end: start + found[0].length };
}

/** "NADIA KERR, FERRY OPERATOR:" and nothing else. */
const HEADING = regex.u`^(${CAPITALS})(?:, ([^:“”"]{2,60}))? ?:$`;

/** The label that stands on a line of its own above a quotation, or before it in its own. */
export function labelAbove(
  texts: readonly string[],
  { paragraph, outer }: Quotation,
): Label | null {
  const own = (texts[paragraph] ?? '').slice(0, Math.min(outer.start, LONGEST.above + 1)).trimEnd();
  const [line, text] =
    own === '' ? [paragraph - 1, (texts[paragraph - 1] ?? '').trim()] : [paragraph, own];
  if (text.length > LONGEST.above) return null;
  const [, name, role] = HEADING.exec(text) ?? [];
  if (name === undefined || !name.includes(' ')) return null;
  const start = (texts[line] ?? '').indexOf(name);
  const roleStart =
    role === undefined ? -1 : (texts[line] ?? '').indexOf(role, start + name.length);
  return {
    paragraph: line,
    name: { start, end: start + name.length },
    role: role === undefined ? null : { start: roleStart, end: roleStart + role.length },
  };
}

/** The label of a turn without marks: "SECRETARY HOLT: Good morning.", "Ann Lee: Yes.", "Q: Why?". */
const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}`;
const ASKERS = anyOf(
  'Q QUESTION QUESTIONER REPORTER MODERATOR HOST INTERVIEWER JOURNALIST PRESENTER ANCHOR AUDIENCE OPERATOR',
);
const MIXED_ASKERS = anyOf(
  'Question Questioner Reporter Moderator Host Interviewer Journalist Presenter Anchor Audience',
);
/** "(via interpreter)", "(mayor)". */
const ASIDE = String.raw`(?: \([^()]{1,40}\))?`;
const ASKER = String.raw`(?:${ASKERS}|${MIXED_ASKERS})(?: ?\d)?`;
const SURNAME = String.raw`\p{Lu}\p{Ll}[\p{L}’'-]+`;
/** "Q Did they sign?", as governments print it. */
const BARE_ASKER = String.raw`Q(?= {1,4}\p{Lu}[^:]{0,60})`;
const TURN = regex.u`^(${BARE_ASKER}|${ASKER}(?= ?:)|${CAPITALS}|${NAME}|${SURNAME}(?=:)|[QA])${ASIDE}(?: ?:|\.(?<=^[QA]\.)|(?<=^Q)) `;
/** Whoever asks: their words are no quotes. "REPORTER", "Q". */
const ASKING = regex.u`^${ASKER}$`;
const LABELS_OF_PAGES = anyOf(
  'READ MORE PHOTO IMAGE RELATED WATCH SOURCE CREDIT UPDATED? CLICK SEE VIDEO ALSO NOTE KEY FACT',
);
/** What pages put before a colon: "READ MORE", "Photo". */
const FURNITURE = regex.iu`\b${LABELS_OF_PAGES}\b`;
/** An answer, of nobody who is named. */
const ANSWERING = /^(?:A|ANSWER)$/u;
/** Paragraphs of a transcript that have no label: its headline. Set by hand; not tuned. */
const HEADINGS = 1;
/** Words of a turn that is worth finding, at least. Set by hand; not tuned. */
const SHORTEST = 4;

/**
 * The turns of a transcript or interview without quotation marks. Only where labels come back: one
 * label says twice something, or somebody asks.
 */
export function findTurns(texts: readonly string[]): Turn[] {
  const found = texts.flatMap((text, paragraph) => {
    const label = TURN.exec(text.slice(0, LONGEST.turn));
    const name = label?.[1];
    return label === null || name === undefined ? [] : [{ paragraph, name, from: label[0].length }];
  });
  const labelled = found.length < 2 ? [] : ofSomebody(found, texts);
  if (labelled.length < 2) return [];
  const byName = Map.groupBy(labelled, ({ name }) => name);
  const taken = new Set(labelled.map(({ paragraph }) => paragraph));
  const asks = labelled.some(({ isAsker }) => isAsker) || isBehindQuestions(taken, texts);
  const returns = [...byName.values()].filter((turns) => turns.length > 1).length;
  const inMixed = [...byName].filter(([name, turns]) => isMixed(name) && turns.length > 1).length;
  const takesMixed = inMixed > 1 || (inMixed > 0 && asks);
  // Where everything has a label, two who speak once are enough
  const isWhole = byName.size > 1 && labelled.length >= texts.length - HEADINGS;
  const isSpeech = byName.size === 1 && returns > 0 && isAllOf(taken, texts);
  const isKnown = asks || isWhole || isSpeech || (returns > 0 && byName.size > 1);
  if (!isKnown) return [];
  return labelled.flatMap(({ paragraph, name, from, isAsker }): Turn[] => {
    const text = texts[paragraph] ?? '';
    const end = text.trimEnd().length;
    // "Lorne: …" answers an interviewer, and comes back
    if (!name.includes(' ') && isMixed(name) && !(asks && (byName.get(name)?.length ?? 0) > 1))
      return [];
    const isShort = text.slice(from, end).split(/\s+/u, SHORTEST).length < SHORTEST;
    if (isAsker || isShort || FURNITURE.test(name)) return [];
    if (isMixed(name) && !takesMixed && !isWhole) return [];
    const span = { start: from, end };
    const inner = withinMarks(text, span);
    const label = ANSWERING.test(name) ? {} : { label: labelOf(paragraph, name) };
    return [{ paragraph, outer: span, inner, nested: false, open: false, ...label }];
  });
}

/** Whether each turn stands below a paragraph that is a question and has no label. */
function isBehindQuestions(turns: ReadonlySet<number>, texts: readonly string[]): boolean {
  return [...turns].every((paragraph) => {
    const above = texts[paragraph - 1]?.trimEnd() ?? '';
    return !turns.has(paragraph - 1) && above.endsWith('?');
  });
}

/** Whether nothing but stage directions stands between the turns: "(Applause.)". */
function isAllOf(turns: ReadonlySet<number>, texts: readonly string[]): boolean {
  const [first = 0] = turns;
  return texts.every(
    (text, paragraph) =>
      paragraph < first || turns.has(paragraph) || /^[([].*[)\]]$/u.test(text.trim()),
  );
}

/** A turn that is nothing but a quotation is what stands between its marks. */
function withinMarks(text: string, { start, end }: Span): Span {
  const turn = text.slice(start, end);
  const isQuotation = /^(?:“[^“”]+”|"[^"]+")$/u.test(turn);
  return isQuotation ? { start: start + 1, end: end - 1 } : { start, end };
}

type Found = Readonly<{ paragraph: number; name: string; from: number }>;
type Labelled = Found & Readonly<{ isAsker: boolean }>;

/**
 * Without what heads a box or a paragraph ("The Problem: …", "PRO TIP: …"); a label that is nobody's
 * name and asks again and again is the paper's ("THE POST: Why?"), as is of two labels the one that
 * asks most of the time, while the other never does.
 */
function ofSomebody(found: readonly Found[], texts: readonly string[]): readonly Labelled[] {
  const labels = [...Map.groupBy(found, ({ name }) => name)].map(([name, own]) => {
    const turns = own.map(({ paragraph, from }) => (texts[paragraph] ?? '').slice(from));
    return { name, own, turns, questions: turns.filter((turn) => turn.includes('?')).length };
  });
  const isTalkOfTwo =
    labels.length === 2 && labels.filter(({ questions }) => questions === 0).length === 1;
  return labels
    .flatMap(({ name, own, turns, questions }): Labelled[] => {
      const isKnown = ANSWERING.test(name) || isSomebodysLabel(name, turns, texts);
      const asksAgain = questions > 1 || questions === own.length;
      const asksMost = isTalkOfTwo && questions > 1 && questions * 2 > own.length;
      const isAsker = ASKING.test(name) || asksMost || (!isKnown && asksAgain);
      return isKnown || isAsker ? own.map((one) => ({ ...one, isAsker })) : [];
    })
    .toSorted((a, b) => a.paragraph - b.paragraph);
}

/** "Ann Lee", not "ANN LEE". */
function isMixed(name: string): boolean {
  return /\p{Ll}/u.test(name);
}

function labelOf(paragraph: number, name: string): Label {
  return { paragraph, name: { start: 0, end: name.length }, role: null };
}

/** The quotations of an article and the turns of its transcript: a turn's own marks are within it. */
export function withTurns(quotations: readonly Quotation[], turns: readonly Turn[]): Turn[] {
  if (turns.length === 0) return [...quotations];
  const taken = new Set(turns.map(({ paragraph }) => paragraph));
  return [...quotations.filter(({ paragraph }) => !taken.has(paragraph)), ...turns].toSorted(
    (a, b) => a.paragraph - b.paragraph || a.outer.start - b.outer.start,
  );
}
