import { anyOf, regex } from '../../../../languages/regex.ts';

/** Characters of a label at most. Set by hand; not tuned. */
const LONGEST = 48;
const ASKER = anyOf('Q A Question Answer Moderator Host Interviewer Reporter Presenter');
const LABEL = regex.u`^(?:${ASKER}|\p{Lu}{2}[\p{Lu} .’'-]{1,30})(?: \([^()]{1,30}\))?(?=: )`;

/**
 * Paragraphs that are turns of a transcript, "MAYOR ROE: Good evening. I shall be brief.": what is
 * said in them is nobody's report. Only labels that come back: "NEW DELHI: …" is where news is from.
 */
export function turnsIn(paragraphs: readonly { readonly text: string }[]): ReadonlySet<number> {
  const byLabel = new Map<string, number[]>();
  for (const [at, { text }] of paragraphs.entries()) {
    const opening = text.slice(0, LONGEST);
    const label = opening.includes(': ') ? LABEL.exec(opening)?.[0] : undefined;
    if (label === undefined) continue;
    const places = byLabel.get(label);
    if (places === undefined) byLabel.set(label, [at]);
    else places.push(at);
  }
  if (byLabel.size < 2) return NONE;
  const again = [...byLabel.values()].filter((places) => places.length > 1).flat();
  const isAsked = [...byLabel.values()].flat().some((at) => paragraphs[at]?.text.includes('?'));
  return isAsked ? new Set(again) : NONE;
}

const NONE: ReadonlySet<number> = new Set();
