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
  const labelled = paragraphs.flatMap(({ text }, at) => {
    const opening = text.slice(0, LONGEST);
    const label = opening.includes(': ') ? LABEL.exec(opening)?.[0] : undefined;
    return label === undefined ? [] : { label, at, isAsking: text.includes('?') };
  });
  const byLabel = Map.groupBy(labelled, ({ label }) => label);
  if (byLabel.size < 2 || !labelled.some(({ isAsking }) => isAsking)) return NONE;
  const again = [...byLabel.values()].filter((turns) => turns.length > 1).flat();
  return new Set(again.map(({ at }) => at));
}

const NONE: ReadonlySet<number> = new Set();
