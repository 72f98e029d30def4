import type { Article } from '../../../articles/article.ts';
import { findQuotations } from '../../../text/quotations.ts';
import { takenForKnown } from '../../summary/standing/names/acquaintance.ts';
import { hangsInTime } from '../../summary/standing/hangs-in-time.ts';
import { hasNobody } from '../../summary/standing/people.ts';
import { standsAlone } from '../../summary/standing/stands-alone.ts';
import { isEnglish } from '../../summary/units/terms.ts';
import { blankOut } from '../../summary/units/units.ts';

/**
 * Whether a sentence of an article can stand behind what other outlets have `told`: what it stood behind in
 * its own article is not shown, so nobody in it may be known from there alone.
 */
export function standsApart(
  text: string,
  { language, paragraphs }: Pick<Article, 'language' | 'paragraphs'>,
  told: readonly string[],
): boolean {
  const quoted = findQuotations([text], language).map(({ outer }) => outer);
  const outside = blankOut(text, quoted);
  if (!standsAlone({ text, outside }, language) || hangsInTime(text)) return false;
  if (!isEnglish(language)) return true;
  const isTold = (name: string): boolean => told.some((one) => one.includes(name));
  return !hasNobody(outside) && takenForKnown(outside, paragraphs).every(isTold);
}
