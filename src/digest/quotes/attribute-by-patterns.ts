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
  rule: 'said-after' | 'said-before' | 'carried-on';
}>;

/** Characters around a quotation that are looked at. */
const REACH = 220;

/**
 * Speakers by the order of verb and name around the marks, for languages without annotated news
 * to learn from. Precision is not measured there: `confidence` of these rules is a cautious guess.
 */
export function attributeByPatterns(
  { paragraphs }: Reading,
  { blocks, surnames }: Pick<Scene, 'blocks' | 'surnames'>,
  patterns: SpeechPatterns,
): (PatternFound | null)[] {
  let last: { found: PatternFound; paragraph: number } | null = null;
  return blocks.map((block, index) => {
    const [first] = block.parts;
    const ending = block.parts.at(-1);
    if (first === undefined || ending === undefined) return null;
    const text = paragraphs[block.paragraph]?.text ?? '';
    const lastText = paragraphs[block.lastParagraph]?.text ?? '';
    const previous = blocks[index - 1];
    const from =
      previous?.lastParagraph === block.paragraph ? (previous.parts.at(-1)?.outer.end ?? 0) : 0;
    const before = text.slice(Math.max(from, first.outer.start - REACH), first.outer.start);
    const behind = lastText.slice(ending.outer.end, ending.outer.end + REACH);
    const said = firstMatch(patterns.behind, behind, patterns.nobody);
    const printed = said ?? firstMatch(patterns.before, before, patterns.nobody);
    if (printed !== null) {
      const rule = said === null ? 'said-before' : 'said-after';
      const found: PatternFound = { speaker: speakerFrom(printed, patterns, surnames), rule };
      last = { found, paragraph: block.lastParagraph };
      return found;
    }
    const isNear =
      last !== null && last.paragraph === block.paragraph && before.trim().length <= 90;
    if (last === null || !isNear || !/[.!?。！？]\s*$/u.test(before)) return null;
    return { speaker: last.found.speaker, rule: 'carried-on' };
  });
}

function firstMatch(patterns: readonly RegExp[], text: string, nobody: RegExp): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1]?.trim();
    if (found !== undefined && found !== '' && !nobody.test(found)) return found;
  }
  return null;
}

/** The cast knows the full name behind a surname, and the role that stood there. */
function speakerFrom(
  printed: string,
  patterns: SpeechPatterns,
  surnames: Scene['surnames'],
): Speaker {
  const { name, role } = divide(printed, patterns);
  if (!/\p{Lu}|\p{Lo}/u.test(name)) return { name: null, role: printed, organisation: null };
  const bearer = surnames.get(name.split(' ').at(-1)?.toLowerCase() ?? '');
  const isMeant = bearer?.name === name || bearer?.name?.endsWith(` ${name}`) === true;
  const known = isMeant ? bearer : undefined;
  const full = divide(known?.name ?? name, patterns);
  return {
    name: full.name,
    role: role ?? full.role ?? known?.role ?? null,
    organisation: known?.organisation ?? null,
  };
}

function divide(printed: string, { role }: SpeechPatterns): { name: string; role: string | null } {
  const parts = role?.exec(printed)?.groups;
  return { name: parts?.['name'] ?? printed, role: parts?.['role'] ?? null };
}
