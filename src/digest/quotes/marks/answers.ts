import { letsSpeak } from '../../reading/lets-speak.ts';
import type { Turn } from './transcript.ts';

/**
 * Characters of a question at most, paragraphs of an answer, and pairs that make an interview at least. Set
 * by hand; not tuned.
 */
const LONGEST_QUESTION = 400;
const MOST_PARAGRAPHS = 3;
const FEWEST_PAIRS = 2;

/** What opens a turn: a dash, or a word for whose it is, of which often only the first letter is printed. */
const OPENING = /^(?:(?<dash>[—–-])|(?<letter>\p{Lu})\p{Ll}{0,9}[.:])\s?(?=[\p{L}¿¡…«"“„(\d])/u;

/**
 * The answers of an interview that stand without marks below its questions, where it is plain that they are:
 * each has a dash or a letter ("R. …", "— …"), or the headline lets somebody speak.
 */
export function findAnswers(texts: readonly string[], title: string): Turn[] {
  const questions = texts.flatMap((text, at) => (isQuestion(text) ? [at] : []));
  const pairs = questions.filter((at) => isOther(texts, at));
  if (pairs.length < FEWEST_PAIRS) return [];
  const isMarked = pairs.every((at) => openingOf(texts[at]) !== '');
  if (!isMarked && !letsSpeak(title)) return [];
  return pairs.flatMap((at, index) => {
    const next = pairs[index + 1] ?? at + 2;
    const end = Math.min(next, at + 1 + MOST_PARAGRAPHS);
    const own = Array.from({ length: end - at - 1 }, (_, more) => at + 1 + more);
    return own.flatMap((paragraph) => answerIn(texts, paragraph, at));
  });
}

function answerIn(texts: readonly string[], paragraph: number, question: number): Turn[] {
  const text = texts[paragraph] ?? '';
  const opening = OPENING.exec(text);
  const isMarked = openingOf(texts[question]) !== '';
  if (isQuestion(text) || /^[«"“„]/u.test(text) || (isMarked && opening === null)) return [];
  const start = isMarked ? (opening?.[0].length ?? 0) : 0;
  const span = { start, end: text.trimEnd().length };
  return [{ paragraph, outer: span, inner: span, nested: false, open: false }];
}

function isQuestion(text: string): boolean {
  return text.length <= LONGEST_QUESTION && /[?？]\s*$/u.test(text) && !/[«»"“”„]/u.test(text);
}

/** Whether what stands below a question is opened as its answer would be. */
function isOther(texts: readonly string[], at: number): boolean {
  const [asks, answers] = [openingOf(texts[at]), openingOf(texts[at + 1])];
  if (texts[at + 1] === undefined || isQuestion(texts[at + 1] ?? '')) return false;
  if (asks === '') return answers === '';
  return asks === '—' ? answers === '—' : answers !== '' && answers !== asks;
}

/** A dash, or the letter of a label; '' for neither. */
function openingOf(text = ''): string {
  const { dash, letter } = OPENING.exec(text)?.groups ?? {};
  return dash === undefined ? (letter ?? '') : '—';
}
