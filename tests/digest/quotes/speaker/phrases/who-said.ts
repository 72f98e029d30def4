import { calledBy, speakersIn } from '../speakers.ts';

/** Who said the last quotation of a German text, as it would be shown; `|` parts paragraphs. */
export function whoSaid(text: string): string | null {
  return calledBy(speakersIn('de', text).at(-1));
}
