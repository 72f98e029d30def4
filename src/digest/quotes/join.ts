import type { JudgedQuotation } from './judge/judged-quotation.ts';
import type { Token } from '../reading/tokens.ts';
import type { Scene } from './speaker/scene.ts';

/**
 * Words between two pieces of one quote at most: "…," the minister of defence said on Friday, "…". Set by
 * hand; not tuned.
 */
const BETWEEN = 30;

const REPORTING = /^(?:noting|adding|saying|insisting|arguing|claiming|explaining)$/;

/** Leaves out what is no quote, and joins what the speaker interrupts: "We," she said, "go." */
export function join(scene: Scene, found: readonly (JudgedQuotation | null)[]): JudgedQuotation[] {
  const quotes: JudgedQuotation[] = [];
  for (const next of found) {
    if (next === null || !next.isQuote) continue;
    const last = quotes.at(-1);
    if (last !== undefined && isInterrupted(scene, last, next)) {
      const quotations = [...last.quotations, ...next.quotations];
      quotes[quotes.length - 1] = {
        ...last,
        quotations,
        block: next.block,
        candidate: last.candidate,
      };
    } else quotes.push(next);
  }
  return quotes;
}

function isInterrupted({ lines }: Scene, last: JudgedQuotation, next: JudgedQuotation): boolean {
  const { block, candidate } = last;
  if (block.lastParagraph !== next.block.paragraph || last.kind !== 'direct') return false;
  if (!isSameSpeaker(last, next)) return false;
  const line = lines[block.lastParagraph];
  const ending = last.quotations.at(-1);
  if (line === undefined || ending === undefined) return false;
  const between = line.tokens.slice(block.after, next.block.before + 1);
  if (between.length === 0 || between.length > BETWEEN) return false;
  const begins = next.quotations[0]?.inner.start ?? 0;
  if (isOfArticle(between, line.text.slice(begins, begins + 2))) return false;
  const isCutOff =
    /[,;–—…-]$/u.test(line.text.slice(ending.inner.start, ending.inner.end)) ||
    between[0]?.text === ',';
  const goesOn = /^[,;–—-]$/u.test(between.at(-1)?.text ?? '');
  const holdsSpeaker =
    candidate === null || (candidate.first >= block.after && candidate.last <= next.block.before);
  return isCutOff && goesOn && holdsSpeaker && between[0]?.sentence === between.at(-1)?.sentence;
}

function isSameSpeaker({ speaker, candidate }: JudgedQuotation, next: JudgedQuotation): boolean {
  if (speaker === null || next.candidate?.key !== candidate?.key) return false;
  return candidate !== null || next.speaker?.name === speaker.name;
}

/** Whether what stands between two quotations belongs to the article, and interrupts nobody. */
function isOfArticle(between: readonly Token[], opening: string): boolean {
  // X said, and predicted, "I …": another speech, which a bare comma would splice
  const isSaidAgain = between.some(
    ({ lower }, at) =>
      /^(?:and|then|but)$/.test(lower) && between.slice(at + 1).some(({ cue }) => cue >= 2),
  );
  if (isSaidAgain && /^\p{Lu}/u.test(opening)) return true;
  // X said, noting that he and his wife “have met them”: the article's own clause
  const isReported = between.some(
    ({ lower }, at) => lower === 'that' && REPORTING.test(between[at - 1]?.lower ?? ''),
  );
  return isReported && /^\p{Ll}/u.test(opening);
}
