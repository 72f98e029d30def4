import type { Span } from '../../text/span.ts';
import type { Cast, Entity, Mention } from '../cast/cast.ts';
import type { Reading } from '../reading.ts';
import type { Speaker } from '../digest.ts';
import type { Scene } from './scene.ts';
import { chinese } from './languages/chinese.ts';
import { french } from './languages/french.ts';
import { german } from './languages/german.ts';
import { japanese } from './languages/japanese.ts';
import { korean } from './languages/korean.ts';
import { russian } from './languages/russian.ts';
import { spanish } from './languages/spanish.ts';
import type { SpeechPatterns } from './languages/speech-patterns.ts';

const languages: Readonly<Record<string, SpeechPatterns>> = {
  de: german,
  fr: french,
  es: spanish,
  ru: russian,
  ja: japanese,
  zh: chinese,
  ko: korean,
};

/** The patterns of a BCP 47 language; `null` for English, which has its own ranker, and for others. */
export function patternsFor(language: string): SpeechPatterns | null {
  return languages[language.toLowerCase().split(/[-_]/u)[0] ?? ''] ?? null;
}

export type PatternFound = Readonly<{
  speaker: Speaker;
  rule: 'said-after' | 'said-before' | 'carried-on' | 'pronoun';
}>;

/** Characters around a quotation that are looked at. */
const REACH = 220;

/**
 * Speakers by the order of verb and name around the marks, for languages without annotated news
 * to learn from. Precision is not measured there: `confidence` of these rules is a cautious guess.
 */
export function attributeByPatterns(
  { paragraphs }: Reading,
  scene: Pick<Scene, 'blocks' | 'surnames' | 'cast'>,
  patterns: SpeechPatterns,
): (PatternFound | null)[] {
  let last: { found: PatternFound; paragraph: number } | null = null;
  return scene.blocks.map((block, index) => {
    const [first] = block.parts;
    const ending = block.parts.at(-1);
    if (first === undefined || ending === undefined) return null;
    const previous = scene.blocks[index - 1];
    const from =
      previous?.lastParagraph === block.paragraph ? (previous.parts.at(-1)?.outer.end ?? 0) : 0;
    const before = clauseOf(paragraphs, block.paragraph, {
      start: Math.max(from, first.outer.start - REACH),
      end: first.outer.start,
    });
    const behind = clauseOf(paragraphs, block.lastParagraph, {
      start: ending.outer.end,
      end: ending.outer.end + REACH,
    });
    const found = named(scene, patterns, behind, before) ?? meant(scene, patterns, behind, before);
    if (found !== null) {
      last = { found, paragraph: block.lastParagraph };
      return found;
    }
    const isNear =
      last !== null && last.paragraph === block.paragraph && before.text.trim().length <= 90;
    if (last === null || !isNear || !/[.!?。！？]\s*$/u.test(before.text)) return null;
    return { speaker: last.found.speaker, rule: 'carried-on' };
  });
}

/** The words on one side of a quotation, and where in the article they begin. */
type Clause = Readonly<{ text: string; paragraph: number; start: number }>;

function clauseOf(
  paragraphs: Reading['paragraphs'],
  paragraph: number,
  { start, end }: Span,
): Clause {
  return { text: (paragraphs[paragraph]?.text ?? '').slice(start, end), paragraph, start };
}

function named(
  scene: Pick<Scene, 'surnames' | 'cast'>,
  patterns: SpeechPatterns,
  behind: Clause,
  before: Clause,
): PatternFound | null {
  const said = firstMatch(patterns.behind, behind, patterns.nobody);
  const printed = said ?? firstMatch(patterns.before, before, patterns.nobody);
  if (printed === null) return null;
  const rule = said === null ? 'said-before' : 'said-after';
  return { speaker: speakerFrom(printed, patterns, scene), rule };
}

/** How sure the cast has to be whom "he" or "the minister" means. */
const SURE = 0.75;
const SURE_ROLE = 0.7;

/** "…, sagte er": whom the cast leads the pronoun to. */
function meant(
  { cast }: Pick<Scene, 'cast'>,
  { pronouns, nobody }: SpeechPatterns,
  behind: Clause,
  before: Clause,
): PatternFound | null {
  if (pronouns === null) return null;
  const printed =
    firstMatch([pronouns.behind], behind, null) ?? firstMatch([pronouns.before], before, null);
  if (printed === null || !nobody.test(printed.text)) return null;
  const mention = mentionIn(cast, printed, 'pronoun', SURE);
  return mention === null || mention.name === null
    ? null
    : { speaker: speakerOf(mention), rule: 'pronoun' };
}

/** Words that stand for a speaker, and where. */
type Printed = Readonly<{ text: string; paragraph: number; start: number; end: number }>;

function firstMatch(
  patterns: readonly RegExp[],
  { text, paragraph, start }: Clause,
  nobody: RegExp | null,
): Printed | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text);
    const words = found?.[1]?.trim();
    if (found === null || words === undefined || words === '' || nobody?.test(words)) continue;
    const from = start + found.index + found[0].indexOf(words);
    return { text: words, paragraph, start: from, end: from + words.length };
  }
  return null;
}

/** Whom the last reference within printed words means, where the cast is sure of it. */
function mentionIn(
  { mentions, entities }: Cast,
  { paragraph, start, end }: Printed,
  kind: Mention['kind'],
  sure: number,
): Entity | null {
  const mention = mentions.findLast(
    (one) =>
      one.kind === kind &&
      one.place.paragraph === paragraph &&
      one.place.start >= start &&
      one.place.end <= end,
  );
  if (mention === undefined || mention.entity === null || mention.confidence < sure) return null;
  return entities[mention.entity] ?? null;
}

/** The cast knows the full name behind a surname or a role, and the role that stood there. */
function speakerFrom(
  printed: Printed,
  patterns: SpeechPatterns,
  { surnames, cast }: Pick<Scene, 'surnames' | 'cast'>,
): Speaker {
  const described = mentionIn(cast, printed, 'description', 0);
  if (described?.kind === 'person') {
    const isSure = mentionIn(cast, printed, 'description', SURE_ROLE) !== null;
    if (isSure && described.name !== null) return speakerOf(described);
    if (described.name === null && described.role === printed.text)
      return { name: null, role: printed.text, organisation: null };
  }
  const { name, role } = divide(printed.text, patterns);
  if (!/\p{Lu}|\p{Lo}/u.test(name)) return { name: null, role: printed.text, organisation: null };
  const bearer =
    mentionIn(cast, printed, 'name', SURE) ??
    surnames.get(name.split(' ').at(-1)?.toLowerCase() ?? '');
  const known = bearer?.name != null && isShortFor(name, bearer.name) ? bearer : undefined;
  const full = divide(known?.name ?? name, patterns);
  return {
    name: full.name,
    role: role ?? full.role ?? known?.role ?? null,
    organisation: known?.organisation ?? null,
  };
}

/** "Merkel" for "Angela Merkel", and the same name in another case: "Путина" for "Владимир Путин". */
function isShortFor(printed: string, full: string): boolean {
  const last = printed.split(' ').at(-1)?.toLowerCase() ?? '';
  const words = full.toLowerCase().split(' ');
  return words.some((word) => word.slice(0, 4) === last.slice(0, 4));
}

function speakerOf({ name, role, organisation }: Entity): Speaker {
  return { name, role, organisation };
}

function divide(printed: string, { role }: SpeechPatterns): { name: string; role: string | null } {
  const parts = role?.exec(printed)?.groups;
  return { name: parts?.['name'] ?? printed, role: parts?.['role'] ?? null };
}
