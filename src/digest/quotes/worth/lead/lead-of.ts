import { anyOf, either, regex } from '../../../../languages/regex.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import { languageOfTag } from '../../../../languages/language-of.ts';
import type { Place, Quote, Speaker, SummarySentence } from '../../../digest.ts';
import type { Reading } from '../../../reading/reading.ts';
import { kindOfText } from '../../../summary/filler/kind/kind-of-text.ts';
import type { Sound } from '../../../summary/standing/pick/picked.ts';
import { createSoundPicker } from '../../../summary/standing/pick/sound-units.ts';
import { quotedShare, readUnits, type Unit } from '../../../summary/units/units.ts';
import { leaning } from '../leaning.ts';
import { sentenceBefore } from '../standing/before.ts';

/** The article's own sentence that leads to a quote, as printed. */
export type Lead = Readonly<{ place: Place; text: string }>;

// The numbers of this file were set by hand, on digests read one by one.

/** Characters of a sentence that leads to a quote: shorter ones tell nothing, longer ones bury it. */
const LENGTH = { least: 40, most: 250 } as const;
/** So much of it may be quoted: more is speech of its own. */
const MOST_QUOTED = 0.3;
/** Sound sentences among which it is looked for. A bound on time. */
const MOST_SOUND = 200;
const WHO = either('He|She|They', String.raw`(?:M(?:r|s|rs)\. )?\p{Lu}[\p{L}’'-]+`);
const SAYS = anyOf('said says asked asks added adds wrote writes argued argues continued');
/** What stands in front of a quote in its sentence, if anything: "Holm said: “". */
const ATTRIBUTION = regex.u`^(?:${WHO} ${SAYS}[,:]? ?)?["“']{0,2}$`;
/** Roles that somebody else in the news may have as well. */
const OF_MANY = wordSet(
  'president candidate nominee senator representative congressman congresswoman governor secretary minister mayor leader member chairman spokesman spokeswoman director',
);

/**
 * Finds the sentence right before a quote which says what its speaker speaks of: "Holm defended the new
 * fee. | “They asked for it,” she said." It names the speaker, stands alone beside the title and the
 * summary, and is not shown already. English. Whether it is wanted at all is asked before it is known to
 * stand alone, for which all sentences before it have to be read.
 */
export function createLeads(
  reading: Reading,
  summary: readonly SummarySentence[],
): (quote: Quote, isWanted?: (lead: Lead) => boolean) => Lead | null {
  // Few articles have a quote that gets so far as to need these
  let units: readonly Unit[] | null = null;
  let picker: ReturnType<typeof createSoundPicker> | null = null;
  const soundUntil = (all: readonly Unit[], until: number): Sound => {
    picker ??= createSoundPicker(all, {
      reading,
      most: MOST_SOUND,
      editing: { kind: kindOfText(reading, null), isShown: () => false },
    });
    return picker(until);
  };
  const isShown = (own: Place): boolean =>
    summary.some(
      ({ place }) =>
        place.paragraph === own.paragraph && place.start < own.end && own.start < place.end,
    );
  return (quote, isWanted = () => true) => {
    const { name } = quote.speaker ?? {};
    const place = placeBefore(quote, reading);
    if (place === null || name == null || isShown(place)) return null;
    const text = (reading.paragraphs[place.paragraph]?.text ?? '').slice(place.start, place.end);
    if (!names(text, quote.speaker) || leaning(text, reading.language) > 0) return null;
    const all = (units ??= readUnits(reading));
    const index = all.findIndex(
      ({ paragraph, start, end }) =>
        paragraph === place.paragraph && start === place.start && end === place.end,
    );
    const unit = all[index];
    if (unit === undefined || isSpeech(unit) || !isWanted({ place, text })) return null;
    const { chosen, leaning: leans, needing } = soundUntil(all, index + 1);
    if (leans.get(index) !== -1) return null;
    // who speaks is told below
    const isTold = (at: number): boolean => {
      const teller = all[chosen[at] ?? -1];
      return teller !== undefined && (isShown(teller) || teller.text.includes(name));
    };
    return (needing.get(index) ?? []).every((tellers) => tellers.some(isTold))
      ? { place, text }
      : null;
  };
}

/** “We stay,” said the mayor, who …: its first words are what it is there for. */
function isSpeech(unit: Unit): boolean {
  return unit.quoted[0]?.start === 0 || quotedShare(unit) > MOST_QUOTED;
}

/** The sentence in front of a quote that opens its own, where it is as long as one that leads to it. */
function placeBefore(quote: Quote, reading: Reading): Place | null {
  const [own] = quote.places;
  if (own === undefined || quote.kind !== 'direct' || languageOfTag(reading.language) !== 'en')
    return null;
  const sentences = reading.paragraphs[own.paragraph]?.sentences ?? [];
  const start = sentences.findLast((sentence) => sentence.start <= own.start)?.start ?? 0;
  const front = (reading.paragraphs[own.paragraph]?.text ?? '').slice(start, own.start);
  if (!ATTRIBUTION.test(front)) return null;
  const { sentence } = sentenceBefore(quote, reading);
  const length = sentence === null ? 0 : sentence.end - sentence.start;
  return length >= LENGTH.least && length <= LENGTH.most ? sentence : null;
}

/** Whether a sentence has the surname of a speaker, or the role that is his alone: "the organizer". */
function names(text: string, speaker: Speaker | null): boolean {
  const { name, role } = speaker ?? {};
  const surname = name?.split(' ').at(-1) ?? '';
  const [head = ''] =
    /(?<!\p{Ll})\p{Ll}{2,30}(?= (?:of|for|at|with|in) |$)/u.exec(role ?? '') ?? [];
  const isOwn = head.length >= LEAST_OF_ROLE && !OF_MANY.has(head);
  const words = text.match(/[\p{L}\p{M}’'-]+/gu) ?? [];
  return words.some((word) => word.replace(/['’]s?$/u, '') === surname || (isOwn && word === head));
}

/** Letters of a role at least. */
const LEAST_OF_ROLE = 5;
