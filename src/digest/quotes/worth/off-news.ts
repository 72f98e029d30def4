import { isOutlet } from '../../../languages/english/venues.ts';
import { languageOfTag } from '../../../languages/language-of.ts';
import { anyOf, regex } from '../../../languages/regex.ts';
import type { Quote } from '../../digest.ts';
import type { Reading } from '../../reading/reading.ts';

/** Characters behind a quote in which its verb stands. A bound on time. */
const NEAR = 60;
/** “…,” he said to laughter. */
const TO_LAUGHTER = /^["”’',]{0,3} [\p{L} .’'-]{3,48}(?<= )to (?:laughter|laughs)(?!\p{L})/u;
/** “Give it up for the band!”: to a hall, and no news. */
const PATTER = anyOf(
  'give_it_up_for put_your_hands_together make_some_noise are_you_ready_to_rock',
);
const IS_PATTER = regex.iu`(?<!\p{L})${PATTER}(?!\p{L})`;
/** “The poll was taken among 900 voters and has a margin of three points”: how it was asked. */
const HOW_ASKED = regex.iu`^\P{L}{0,3}the (?:[\p{L}/-]+ ){0,4}(?:poll|survey) (?:${anyOf(
  'was_conducted was_taken was_carried_out was_based is_based interviewed surveyed polled has_a_margin had_a_margin',
)})(?!\p{L})`;
/** Paragraphs from which a summary is mostly taken. Set by hand. */
const TOP = 3;

/** Whether a quote is for the laughter of a hall, tells how a poll was taken, or what an outlet thinks that the story is not about. English. */
export function isOffNews(quote: Quote, reading: Reading): boolean {
  if (languageOfTag(reading.language) !== 'en') return false;
  return (
    HOW_ASKED.test(quote.text) || isForTheHall(quote, reading) || isOutletsView(quote, reading)
  );
}

function isForTheHall({ text: said, places }: Quote, { paragraphs }: Reading): boolean {
  if (IS_PATTER.test(said)) return true;
  const last = places.at(-1);
  if (last === undefined) return false;
  const text = paragraphs[last.paragraph]?.text ?? '';
  return TO_LAUGHTER.test(text.slice(last.end, last.end + NEAR));
}

/** “A triumph of nothing over something”, wrote the Osk Gazette, of which neither title nor top tells; figures are news. */
function isOutletsView({ speaker, text, venues, places }: Quote, reading: Reading): boolean {
  const { name = null, role = null, organisation = null } = speaker ?? {};
  if (role !== null || venues.length > 0 || /\p{N}/u.test(text)) return false;
  const outlet = (name ?? organisation ?? '').replace(/^[Tt]he /u, '');
  if (!isOutlet(outlet) || (name !== null && organisation !== null)) return false;
  const above = reading.paragraphs.slice(0, Math.min(TOP, places[0]?.paragraph ?? 0));
  return ![reading.title ?? '', ...above.map((one) => one.text)].some((words) =>
    words.includes(outlet),
  );
}
