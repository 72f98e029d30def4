import {
  studyAims,
  studyConclusions,
  studyResults,
} from '../../../languages/english/summary/study-words.ts';
import { regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { isHeading } from './heading.ts';
import type { Paragraph, Reading } from '../../reading/reading.ts';

/** What a part of a study’s abstract tells: why and how it was done, what was seen, what it comes to. */
export type StudyPart = 'aim' | 'result' | 'conclusion';

const PARTS = String.raw`(?<aim>${oneOf(studyAims)})|(?<result>${oneOf(studyResults)})`;
const LABEL = regex.iu`^(?:${PARTS}|(?<conclusion>${oneOf(studyConclusions)}))\s?(?:[:.–—|](?: |$)|$)`;

/** Paragraphs that are read for labels: a bound on time, and an abstract stands first. */
const READ = 40;
/** So many parts with their names make the abstract of a study. Set by hand on abstracts that were read. */
const FEWEST_PARTS = 3;

/** The part that a paragraph or sentence opens by its label: "Results: …", "METHODS". English. */
export function labelOf(text: string): StudyPart | null {
  const { aim, result, conclusion } = LABEL.exec(text)?.groups ?? {};
  if (aim !== undefined) return 'aim';
  if (result !== undefined) return 'result';
  return conclusion === undefined ? null : 'conclusion';
}

/** Whether a text is a study with an abstract in parts. English. */
export function isStudy({ paragraphs }: Reading): boolean {
  const parts = paragraphs
    .slice(0, READ)
    .flatMap(({ text, sentences }) =>
      sentences.flatMap(({ start, end }) => labelOf(text.slice(start, end)) ?? []),
    );
  return parts.length >= FEWEST_PARTS && parts.includes('aim') && parts.includes('conclusion');
}

/** The part of a study that each paragraph is in from its start, by the headings over it. */
export function partsOfParagraphs({ paragraphs }: Reading): readonly (StudyPart | null)[] {
  let part: StudyPart | null = null;
  return paragraphs.map(({ text }) => {
    if (isHeading(text)) part = labelOf(text);
    return part;
  });
}

/** The part that a sentence is in, which starts at `start` of its paragraph. `part`: of the paragraph. */
export function partAt(
  { text, sentences }: Paragraph,
  start: number,
  part: StudyPart | null,
): StudyPart | null {
  let found = part;
  for (const sentence of sentences) {
    if (sentence.start > start) break;
    found = labelOf(text.slice(sentence.start, sentence.end)) ?? found;
  }
  return found;
}
