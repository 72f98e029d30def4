import type { Reading } from '../../../reading/reading.ts';
import type { Unit } from '../../units/units.ts';

/** Shorter lines are in a headline by chance. These are set by hand; not tuned. */
const SHORTEST_PART = 20;
/** Characters that are compared before all others, for speed. Set by hand; not tuned. */
const OPENING = 16;
/** So many times as long as the headline, a text has more than it. */
const MUCH_LONGER = 3;

/** Tells of each unit of an article whether its paragraph is the headline again, or how it begins or ends. */
export function createHeadlineAgain({ title, paragraphs }: Reading): (unit: Unit) => boolean {
  const headline = bare((title ?? '').toLowerCase());
  return ({ paragraph }) => {
    const text = paragraphs[paragraph]?.text ?? '';
    if (headline === '' || text.length > MUCH_LONGER * headline.length) return false;
    const lower = text.toLowerCase();
    // Most paragraphs are none of the headline by their first words
    if (!headline.includes(bare(lower.slice(0, OPENING)))) return false;
    const own = bare(lower);
    if (own === headline) return true;
    return own.length >= SHORTEST_PART && (headline.startsWith(own) || headline.endsWith(own));
  };
}

/** Its letters and digits. */
function bare(lower: string): string {
  return lower.replace(/[^\p{L}\p{N}]+/gu, '');
}
