import type { Place, Quote } from '../../../digest.ts';
import type { Reading } from '../../../reading/reading.ts';

/** Characters in front of a quote that tell what it means, at most. Set by hand; not tuned. */
const REACH = 420;

/** What stands in front of a quote. */
export type Before = Readonly<{
  /** The sentence in front of the quote's own, if any. */
  sentence: Place | null;
  /** That sentence, and what the quote's own says in front of it. */
  text: string;
}>;

export function sentenceBefore({ places: [own] }: Quote, { paragraphs }: Reading): Before {
  if (own === undefined) return { sentence: null, text: '' };
  const here = paragraphs[own.paragraph];
  const sentences = here?.sentences ?? [];
  const at = sentences.findLastIndex(({ start }) => start <= own.start);
  const lead = (here?.text ?? '').slice(sentences[at]?.start ?? 0, own.start);
  const paragraph = at > 0 ? own.paragraph : own.paragraph - 1;
  const before = at > 0 ? sentences[at - 1] : paragraphs[paragraph]?.sentences.at(-1);
  if (before === undefined) return { sentence: null, text: lead };
  const text = (paragraphs[paragraph]?.text ?? '').slice(before.start, before.end);
  return { sentence: { paragraph, ...before }, text: `${text} ${lead}`.slice(-REACH) };
}
