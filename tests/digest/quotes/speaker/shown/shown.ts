import { shownSpeakers } from '../speakers.ts';

/** Name, role and body that are shown for the last quote of a text; `|` parts its paragraphs. */
export function shown(text: string, title: string | null = null): string {
  const speaker = shownSpeakers(text, { title }).at(-1);
  return [speaker?.name, speaker?.role, speaker?.organisation]
    .map((part) => part ?? '-')
    .join(' ; ');
}
