import { noteDates } from '../dates/date-notes.ts';
import type { Place, SummarySentence } from '../digest.ts';
import type { Reading } from '../reading/reading.ts';
import type { Choice } from './choice/choices.ts';
import { type About, choose, type Chosen, edit } from './choose-units.ts';

export type SummaryLength = 'short' | 'medium' | 'long';

/** By judgement: what is read at a glance, in a minute, and with the whole matter. */
const SENTENCES = { short: 2, medium: 3, long: 5 } as const;
/** Nobody reads more, and the work grows with it: a bound on time. */
const MOST_SENTENCES = 30;

/**
 * Verbatim sentences that stand alone, in article order; behind them, of a text that lists things, what
 * it lists. A quotation is whole or absent, and its sentences count. A sentence that leans on the one
 * before it ("He later …") comes only with it, within one paragraph as one piece. Never throws.
 *
 * A length is what an editor would post: short at most 2, medium 3 (of English news a fourth where it
 * is earned: editor/fourth.ts), long 5. What happened comes first, a fact-check has its verdict, and
 * nothing is added that tells nothing, that is shown as a quote, or that names somebody whom no sentence
 * before it told; one sentence is enough where no other adds to it. A number fills so many sentences,
 * fewer only where the article has not so many. How near that comes to summaries that people wrote,
 * and to what an editor wants: `npm run eval -- summaries labels`.
 */
export function summarise(
  reading: Reading,
  length: SummaryLength | number,
  about: About = {},
): SummarySentence[] {
  const chosen =
    typeof length === 'number' ? fill(reading, length) : edit(reading, SENTENCES[length], about);
  const textOf = ({ paragraph, start, end }: Place): string =>
    reading.paragraphs[paragraph]?.text.slice(start, end) ?? '';
  const told = joinLeaning(chosen.units, chosen.list).map((place) => {
    const text = textOf(place);
    return { place, text, dates: noteDates(text, reading) };
  });
  const { places = [], left = 0 } = chosen.items ?? {};
  const items = places.map((place, at) => ({
    place,
    text: textOf(place),
    dates: [],
    isItem: true,
    ...(left > 0 && at === places.length - 1 ? { itemsLeft: left } : {}),
  }));
  return [...told, ...items];
}

const NOTHING: Chosen = { units: [], list: [] };

function fill(reading: Reading, wanted: number): Chosen {
  const sentences = Math.min(MOST_SENTENCES, Math.max(0, Math.floor(wanted)));
  return sentences > 0 ? choose(reading, sentences, null) : NOTHING;
}

/** The places of the choices; one that leans on its neighbour in the same paragraph joins it. */
function joinLeaning(
  chosen: readonly Choice[],
  list: readonly Choice[],
): { paragraph: number; start: number; end: number }[] {
  const places: { paragraph: number; start: number; end: number }[] = [];
  for (const { unit, leansOn } of chosen) {
    const { paragraph, start, end } = unit;
    const last = places.at(-1);
    const before = list[leansOn]?.unit;
    if (last !== undefined && before?.paragraph === paragraph && last.end === before.end) {
      last.end = end;
    } else {
      places.push({ paragraph, start, end });
    }
  }
  return places;
}
