import type { Reading } from '../../../../reading/reading.ts';
import type { Block } from '../../../marks/blocks.ts';
import type { SpeechPatterns } from '../speech-patterns.ts';
import { clauseOf, type Clause } from '../words-beside.ts';

/** 新作『海の駅』について「…」: marks of what somebody made end no clause. */
function isWork(paragraphs: Reading['paragraphs'], { paragraph, parts }: Block): boolean {
  return /^[『《]/u.test(paragraphs[paragraph]?.text.slice(parts[0]?.outer.start) ?? '');
}

/** Депутатка Ірина Сулима («Нова хвиля») назвала це «…»: a party in marks and brackets. */
function isBracketed(paragraphs: Reading['paragraphs'], { paragraph, parts }: Block): boolean {
  const [{ outer } = { outer: NOWHERE }] = parts;
  const text = paragraphs[paragraph]?.text ?? '';
  return text[outer.start - 1] === '(' && text[outer.end] === ')';
}

/** "движения | «Живая вода» | Клары Нодиной": what a body is called, between its noun and the name of who is of it. */
export function isBodyName(paragraphs: Reading['paragraphs'], block: Block): boolean {
  return standsSo(paragraphs, block, { within: CALLED, behind: BEHIND_NOUN, ahead: BEFORE_NAME });
}

type Around = Readonly<{ within: RegExp; behind: RegExp; ahead: RegExp }>;

/** Whether one piece in marks, what it stands behind and what it stands before all fit. */
function standsSo(
  paragraphs: Reading['paragraphs'],
  { paragraph, parts }: Block,
  { within, behind, ahead }: Around,
): boolean {
  const [{ outer, inner } = { outer: NOWHERE, inner: NOWHERE }] = parts;
  const text = paragraphs[paragraph]?.text ?? '';
  return (
    parts.length === 1 &&
    within.test(text.slice(inner.start, inner.end)) &&
    behind.test(text.slice(Math.max(0, outer.start - NEAR), outer.start)) &&
    ahead.test(text.slice(outer.end, outer.end + NEAR))
  );
}

const NOWHERE = { start: 0, end: 0 } as const;
/** Words of a body's name: no sentence. */
const CALLED = /^\p{Lu}[\p{L}\p{N}-]{0,30}(?: [\p{L}\p{N}-]{1,30}){0,3}$/u;
/** Characters around the marks that are looked at: a bound on time. */
const NEAR = 40;
const BEHIND_NOUN = /(?<!\p{L})\p{Ll}{3,30} $/u;
const BEFORE_NAME = /^ \p{Lu}\p{Ll}{1,30} \p{Lu}\p{Ll}/u;

/** Whether words in marks are what somebody made, a party or a body, which end no clause. */
export function isNoSpeech(paragraphs: Reading['paragraphs'], block: Block): boolean {
  return (
    isWork(paragraphs, block) || isBracketed(paragraphs, block) || isBodyName(paragraphs, block)
  );
}

/** "Лент|е", "Причал|у": one word in the case of who is told something. */
const HEARER = /^\p{Lu}[\p{L}-]{1,30}[уюеи]$/u;
const BEHIND_SMALL = /(?<!\p{L})\p{Ll}{2,30} $/u;
const THAT = /^, (?:что|що)(?!\p{L})/u;

/** рассказал | "Ленте" |, что …: a paper that is told something, and no word of who tells it. */
export function isToldPaper(paragraphs: Reading['paragraphs'], block: Block): boolean {
  return standsSo(paragraphs, block, { within: HEARER, behind: BEHIND_SMALL, ahead: THAT });
}

/** "телеканала | «Время»": whether the word right before the marks says that a name stands in them. */
export function isCalledSo(
  paragraphs: Reading['paragraphs'],
  { paragraph, parts }: Block,
  { called }: Pick<SpeechPatterns, 'called'>,
): boolean {
  const [{ outer } = { outer: NOWHERE }] = parts;
  const start = Math.max(0, outer.start - NEAR);
  const { text } = clauseOf(paragraphs, paragraph, { start, end: outer.start });
  return parts.length === 1 && called?.test(text) === true;
}

/** A clause in which the marks around a name are none: no pattern reaches over marks. */
export function withoutMarks(clause: Clause, { parts }: Block): Clause {
  const [{ outer, inner } = { outer: NOWHERE, inner: NOWHERE }] = parts;
  const plain = (text: string, from: number, until: number): string =>
    from < clause.start || until > clause.start + text.length
      ? text
      : `${text.slice(0, from - clause.start)}${'·'.repeat(until - from)}${text.slice(until - clause.start)}`;
  const opened = plain(clause.text, outer.start, inner.start);
  return { ...clause, text: plain(opened, inner.end, outer.end) };
}
