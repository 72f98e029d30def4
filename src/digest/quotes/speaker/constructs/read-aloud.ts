import { recitedTexts } from '../../../../languages/english/quotes/recited.ts';
import { readingOut } from '../../../../languages/english/verbs/with-papers.ts';
import { anyOf, regex } from '../../../../languages/regex.ts';
import type { Clause } from './clause.ts';
import { UNSAID, type Told } from './told.ts';

const READ_OUT = anyOf(readingOut);
const TEXTS = anyOf(recitedTexts);
/** "read the preamble", "picked up with Article 1, Section 1" */
const OUT_LOUD = regex.iu`\b${READ_OUT}\b.{0,60}\b(?:${TEXTS}|article \d+|section \d+|chapter \d+)\b[^“”"]{0,30}$`;
/** Words in front of the marks that are read. Set by hand. */
const READ = 24;

/** Ida Holm recited the oath | (“I will bear …”): whoever reads a text aloud says nothing of his own. */
export function readAloud({ tokens, from, to }: Clause): Told | null {
  const front = tokens.slice(Math.max(from, to - READ), to);
  if (!front.some(({ cue, lower }) => cue > 0 || lower === 'with')) return null;
  return OUT_LOUD.test(front.map(({ lower }) => lower).join(' ')) ? UNSAID : null;
}
