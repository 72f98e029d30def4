import { anyOf, either, regex } from '../../../../languages/regex.ts';

/** Characters of a label at most. Set by hand; not tuned. */
const LONGEST = 48;
const ASKER = anyOf('Q A Question Answer Moderator Host Interviewer Reporter Presenter');
const CAPITALS = String.raw`\p{Lu}{2}[\p{Lu} .’'-]{1,30}`;
/** "The Osk Post", "Mr Kress", "Kress". */
const NAME = String.raw`\p{Lu}[\p{L}.’'-]{1,20}(?: \p{L}[\p{L}.’'-]{0,20}){0,3}`;
const LABEL = regex.u`^${either(ASKER, CAPITALS, NAME)}(?: \([^()]{1,30}\))?(?=: )`;
const IN_CAPITALS = regex.u`^${either(ASKER, CAPITALS)}(?: \(|$)`;

type Turn = Readonly<{ label: string; at: number; isAsking: boolean }>;

/**
 * Paragraphs that are turns of a transcript, "MAYOR ROE: Good evening. I shall be brief.": what is
 * said in them is nobody's report. Only labels that come back: "NEW DELHI: …" is where news is from.
 */
export function turnsIn(paragraphs: readonly { readonly text: string }[]): ReadonlySet<number> {
  const labelled = paragraphs.flatMap(({ text }, at): Turn[] => {
    const opening = text.slice(0, LONGEST);
    const label = opening.includes(': ') ? LABEL.exec(opening)?.[0] : undefined;
    return label === undefined ? [] : [{ label, at, isAsking: text.includes('?') }];
  });
  const turns = [...Map.groupBy(labelled, ({ label }) => label).values()];
  const inCapitals = turns.filter(([turn]) => IN_CAPITALS.test(turn?.label ?? ''));
  const isTalk = inCapitals.length > 1 && inCapitals.flat().some(({ isAsking }) => isAsking);
  const again = (isTalk ? inCapitals : turns).filter(({ length }) => length > 1);
  if (!isTalk && !(again.length > 1 && again.some(asksMostly))) return NONE;
  return new Set(again.flat().map(({ at }) => at));
}

/** Whose turns are questions, as a paper's are: "The Osk Post: Will the ferry sail?". */
function asksMostly(turns: readonly Turn[]): boolean {
  return turns.filter(({ isAsking }) => isAsking).length * 2 >= turns.length;
}

const NONE: ReadonlySet<number> = new Set();
