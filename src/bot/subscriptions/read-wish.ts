import { parseWhen, type Known, type ParsedWhen } from '../../schedule/when/parse-when.ts';
import type { SubscriptionStyle } from '../../store/subscriptions/subscription.ts';
import type { When } from '../../store/subscriptions/when.ts';

/** When somebody wants a digest, and how. */
export type Wish = Readonly<{
  kind: 'wish';
  when: When;
  quiet: boolean | null;
  style: SubscriptionStyle | null;
}>;
export type WishProblem = Extract<ParsedWhen, { kind: 'problem' }> &
  Readonly<{
    /** The words beside the time: "quiet headlines". */
    wishes: readonly string[];
  }>;

/**
 * "quiet" and "always" say what to do when there is nothing new, "full", "headlines" and "thread" how
 * much of a story is shown and where; the rest is a time.
 */
export function readWish(typed: string, { timeZone, ...known }: Known): Wish | WishProblem {
  const quiet = /\bquiet(?:ly)?\b/i.test(typed) ? true : /\balways\b/i.test(typed) ? false : null;
  const style = STYLE_WORDS.find(([, word]) => word.test(typed))?.[0] ?? null;
  const text = typed.replaceAll(WISH_WORDS, ' ');
  const parsed = parseWhen(text, { ...known, timeZone: knownZone(timeZone) });
  if (parsed.kind === 'when') return { kind: 'wish', when: parsed.when, quiet, style };
  return { ...parsed, wishes: [...typed.matchAll(WISH_WORDS)].map(([word]) => word) };
}

const STYLE_WORDS: readonly (readonly [SubscriptionStyle, RegExp])[] = [
  ['thread', /\bthread(?:s|ed)?\b/i],
  ['headlines', /\bheadlines?\b/i],
  ['full', /\bfull\b/i],
];
const WISH_WORDS = /\b(?:quiet(?:ly)?|always|headlines?|full|(?:in )?(?:a )?thread(?:s|ed)?)\b/gi;

/** The platform's word for a zone, where this runtime knows it. */
function knownZone(zone: string | null): string | null {
  if (zone === null) return null;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone }).format(0);
    return zone;
  } catch {
    return null;
  }
}
