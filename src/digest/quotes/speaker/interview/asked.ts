import type { Line, Token } from '../../../reading/tokens.ts';
import type { Block } from '../../marks/blocks.ts';

type Page = Readonly<{ lines: readonly Line[]; blocks: readonly Block[] }>;

/** Characters of a question of a paper, and of a heading above an answer, at most. Set by hand; not tuned. */
const LONGEST = { question: 400, heading: 60 } as const;

/** "How did it begin?", “Do you miss it?”, "Q: What next?". */
const QUESTION = /[?？]["”’»]?\s*$/u;
/** "On the owners": what the answer below it is about. */
const HEADING = /^(?:On|About) [^.!?:“”"]+[:.]?$/u;
/** "A: “…”", "Lee: “…”": words and marks of a label at most. Set by hand; not tuned. */
const LABEL = 2;

/** Nothing but the words that somebody says, and at most a label: “…”, A: “…”. */
export function isAlone({ lines }: Page, block: Block): boolean {
  const own = lines[block.paragraph]?.tokens ?? [];
  const ending = lines[block.lastParagraph]?.tokens ?? [];
  const isOpen = block.before < 0 || (block.before < LABEL && isLabel(own[block.before]?.text));
  return isOpen && (block.after >= ending.length || isStop(ending, block.after));
}

/** «…».: the full stop behind the marks, as many languages print it. */
function isStop(tokens: readonly Token[], at: number): boolean {
  return at === tokens.length - 1 && tokens[at]?.text === '.';
}

function isLabel(text = ''): boolean {
  return LABELS.test(text);
}

/** "A:", "R.", "—". */
const LABELS = /^(?:[:.—–-]|\p{Lu}\.)$/u;

/** Whether a line asks, or tells what the answer below it is about. */
function asks(text: string): boolean {
  if (text.length <= LONGEST.heading && HEADING.test(text.trim())) return true;
  return text.length <= LONGEST.question && QUESTION.test(text);
}

/** A sentence that ends before the question does. */
const STATES = /\p{L}{2}[.!…]["”’']?\s/u;

/** "Do you miss it?": what is put to somebody, or an answer with a label. */
const TO_SOMEBODY = /(?<!\p{L})(?:you|your|yours)(?!\p{L})|^(?:[AR][.:] |[—–])/iu;

/** Whether a question above one of the answers is put to somebody, as no reporter's own question is. */
export function isPut({ lines }: Page, { paragraph }: Block): boolean {
  const above = lines[paragraph - 1]?.text ?? '';
  return (
    TO_SOMEBODY.test(above.slice(0, LONGEST.question)) ||
    TO_SOMEBODY.test(startOf(lines, paragraph))
  );
}

function startOf(lines: readonly Line[], paragraph: number): string {
  return (lines[paragraph]?.text ?? '').slice(0, SHORT_LABEL);
}

/** Characters of "A: ". Set by hand; not tuned. */
const SHORT_LABEL = 3;

/** Words that are nothing but a question. */
export function isQuestion({ lines }: Page, { paragraph, lastParagraph }: Block): boolean {
  const text = lines[lastParagraph]?.text ?? '';
  return paragraph === lastParagraph && QUESTION.test(text) && !STATES.test(text);
}

/** Whether the words stand right below a question, and are none. */
export function isAnswer(page: Page, block: Block): boolean {
  const above = page.lines[block.paragraph - 1]?.text;
  if (above === undefined || !isAlone(page, block) || !asks(above)) return false;
  return !isQuestion(page, block);
}
