import { languageOfTag } from '../../../../languages/language-of.ts';
import type { Place, Quote, SummarySentence } from '../../../digest.ts';
import type { Reading } from '../../../reading/reading.ts';
import { kindOfText } from '../../../summary/filler/kind-of-text.ts';
import { pickSound, type Sound } from '../../../summary/sound/sound-units.ts';
import { quotedShare, readUnits, type Unit } from '../../../summary/units/units.ts';
import { sentenceBefore } from '../standing/before.ts';

/** The article's own sentence that leads to a quote, as printed. */
export type Lead = Readonly<{ place: Place; text: string }>;

// The numbers of this file were set by hand, on digests read one by one.

/** Characters of a sentence that leads to a quote: shorter ones tell nothing, longer ones bury it. */
const LENGTH = { least: 40, most: 230 } as const;
/** So much of it may be quoted: more is speech of its own. */
const MOST_QUOTED = 0.3;
/** Sound sentences among which it is looked for. A bound on time. */
const MOST_SOUND = 200;
/** Characters of a quote's sentence in front of it: its mark. */
const MARK = 1;

/**
 * Finds the sentence right before a quote which says what its speaker speaks of: "Holm defended the new
 * fee. | “They asked for it,” she said." It names the speaker, stands alone beside the title and the
 * summary, and is not shown already. English.
 */
export function createLeads(
  reading: Reading,
  summary: readonly SummarySentence[],
): (quote: Quote) => Lead | null {
  let known: Readonly<{ units: readonly Unit[]; sound: Sound }> | null = null;
  const soundOf = (): NonNullable<typeof known> => {
    if (known === null) {
      const units = readUnits(reading);
      const editing = { kind: kindOfText(reading, null), isShown: () => false };
      known = { units, sound: pickSound(units, { reading, most: MOST_SOUND, editing }) };
    }
    return known;
  };
  const isShown = (own: Place): boolean =>
    summary.some(
      ({ place }) =>
        place.paragraph === own.paragraph && place.start < own.end && own.start < place.end,
    );
  return (quote) => {
    const { name } = quote.speaker ?? {};
    const place = placeBefore(quote, reading);
    if (place === null || name == null || isShown(place)) return null;
    const text = (reading.paragraphs[place.paragraph]?.text ?? '').slice(place.start, place.end);
    if (!names(text, name)) return null;
    const { units, sound } = soundOf();
    const index = units.findIndex(
      ({ paragraph, start, end }) =>
        paragraph === place.paragraph && start === place.start && end === place.end,
    );
    const unit = units[index];
    if (unit === undefined || quotedShare(unit) > MOST_QUOTED || sound.leaning.get(index) !== -1)
      return null;
    // who speaks is told below
    const isTold = (at: number): boolean => {
      const teller = units[sound.chosen[at] ?? -1];
      return teller !== undefined && (isShown(teller) || teller.text.includes(name));
    };
    return (sound.needing.get(index) ?? []).every((tellers) => tellers.some(isTold))
      ? { place, text }
      : null;
  };
}

/** The sentence in front of a quote that opens its own, where it is as long as one that leads to it. */
function placeBefore(quote: Quote, reading: Reading): Place | null {
  const [own] = quote.places;
  if (own === undefined || quote.kind !== 'direct' || languageOfTag(reading.language) !== 'en')
    return null;
  const sentences = reading.paragraphs[own.paragraph]?.sentences ?? [];
  const start = sentences.findLast((sentence) => sentence.start <= own.start)?.start ?? 0;
  if (own.start - start > MARK) return null;
  const { sentence } = sentenceBefore(quote, reading);
  const length = sentence === null ? 0 : sentence.end - sentence.start;
  return length >= LENGTH.least && length <= LENGTH.most ? sentence : null;
}

function names(text: string, name: string): boolean {
  const surname = name.split(' ').at(-1) ?? name;
  return (
    text.match(/[\p{L}\p{M}’'-]+/gu)?.some((word) => word.replace(/['’]s?$/u, '') === surname) ===
    true
  );
}
