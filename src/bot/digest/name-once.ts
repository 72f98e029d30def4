import type { Quote, Speaker } from '../../digest/digest.ts';
import { wholeName } from '../../digest/stories/tell/whole-name.ts';

/**
 * Quotes that follow one another, with what a speaker is behind the first of them alone, as newspapers
 * introduce people once.
 */
export function nameOnce<Shown extends Pick<Quote, 'speaker'>>(
  quotes: readonly Shown[],
): readonly Shown[] {
  const known: Speaker[] = [];
  return quotes.map((quote) => {
    const { speaker } = quote;
    if (speaker === null || speaker.name === null) return quote;
    if (known.some((other) => isSame(speaker, other)))
      return { ...quote, speaker: { name: speaker.name, role: null, organisation: null } };
    known.push(speaker);
    return quote;
  });
}

/** Two people may share a surname, and hardly a whole name. */
function isSame(one: Speaker, other: Speaker): boolean {
  const whole = wholeName(one.name);
  if (whole !== null) return whole === wholeName(other.name);
  return (
    one.name === other.name && one.role === other.role && one.organisation === other.organisation
  );
}
