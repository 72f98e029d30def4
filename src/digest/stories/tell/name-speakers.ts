import type { Speaker, StoryQuote } from '../../digest.ts';
import { wholeName } from './whole-name.ts';

/**
 * Quotes whose speakers are told as fully as any outlet of the story tells them: a role that one outlet
 * takes for known another prints. Whole names alone are compared, since two people share a surname.
 */
export function nameSpeakers(quotes: readonly StoryQuote[]): readonly StoryQuote[] {
  const told = new Map<string, Speaker>();
  for (const { speaker } of quotes) {
    const key = wholeName(speaker?.name ?? null);
    if (speaker !== null && key !== null && !isBare(speaker) && !told.has(key))
      told.set(key, speaker);
  }
  return quotes.map((quote) => {
    const { speaker } = quote;
    const fuller = told.get(wholeName(speaker?.name ?? null) ?? '');
    if (speaker === null || fuller === undefined || !isBare(speaker)) return quote;
    return { ...quote, speaker: { ...fuller, name: speaker.name } };
  });
}

function isBare({ role, organisation }: Speaker): boolean {
  return role === null && organisation === null;
}
