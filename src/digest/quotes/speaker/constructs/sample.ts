import { adverts, patternWords, sayings } from '../../../../languages/english/quotes/recited.ts';
import { either, regex } from '../../../../languages/regex.ts';
import { oneOf } from '../../../../languages/word-set.ts';
import type { Token } from '../../../reading/tokens.ts';
import type { Clause } from './clause.ts';
import { UNSAID, type Told } from './told.ts';

const SAY = oneOf('say tell ask repeat think whisper');
const PATTERN_WORDS = oneOf(patternWords);
const SAYING = oneOf(sayings);
const FEW = String.raw`(?:[^\s.,:;]+ ){0,5}`;
/** Repeat slowly: “…”. Then ask your skipper, “…” */
const COMMAND = regex.iu`^(?:(?:then|now|just|simply|instead|next|or|and) )?(?:${SAY}|imagine|try|practi[cs]e) ${FEW}[:,]?$`;
/** Sentences that nobody has said, by what stands in front of their marks. */
const SAMPLES = either(
  // tell yourself: “…”
  String.raw`(?:^| )(?:${SAY}) (?:\S+ ){0,2}(?:yourself|yourselves) ${FEW}`,
  // You should say: “…”. Someone might tell you “…”
  String.raw`(?:^| )(?:you|one) (?:can|could|might|may|should|would|[’']d) (?:\S+ )?(?:${SAY}) ${FEW}`,
  String.raw`(?:^| )(?:someone|somebody|anyone|anybody) (?:can|could|might|may) (?:\S+ )?(?:${SAY}) ${FEW}`,
  // as the old saying goes, “…”
  String.raw`(?:^| )(?:the|an?|that) (?:\S+ )?(?:${SAYING}) (?:goes|went|has it|runs|says|is|that says)(?: that)?`,
);
const SAMPLE = regex.iu`${SAMPLES} ?[:,]?$`;
/** These words may help: “…”. A sample answer for guests: “…” */
const MODEL = regex.iu`(?:^| )(?:the following|these|this|an?|some) (?:\S+ )?(?:${PATTERN_WORDS}) (?:[^\s.,:;]+ ){0,9}:$`;
/** “…,” said every sailor ever. “…,” as the saying goes. */
const BEHIND = either(
  String.raw`,? ?(?:said|says|thought|cried) (?:every|no one|nobody|absolutely)(?: |$)`,
  String.raw`,? ?(?:as )?(?:the|that|an?) (?:\S+ )?(?:${SAYING}) (?:goes|went|has it|runs)`,
  String.raw`,? ?goes the (?:\S+ )?(?:${SAYING})`,
);
const JOKE = regex.iu`^${BEHIND}`;

const ADVERT = oneOf(adverts);
const OF_ADVERTISERS = oneOf('ad advert advertisement commercial');
/** In it, a man tells his mirror, “…” The advert shows a man who says “…” */
const PLAYED = either(
  `in (?:it|one|another|the (?:${ADVERT})) , (?:an?|one|two|three) `,
  `in an? (?:\\S+ )?(?:${OF_ADVERTISERS})(?: (?:for|by|from) [^,]{1,40})? , (?:an?|one|two|three) `,
  `in an? ${oneOf('film clip video poster spot')} for [^,]{0,30}${oneOf('campaign advert brand')} , (?:an?|one|two|three) `,
  `(?:the|an?|its|one) (?:\\S+ )?(?:${OF_ADVERTISERS}) (?:shows?|showed|features?|featured|ha[sd]) (?:an?|one|two|three) `,
);
const IS_PLAYED = regex.iu`^${PLAYED}`;

/** Words in front of the marks and behind them that are read. Both are set by hand. */
const READ = 16;
const BEHIND_READ = 8;

/**
 * A sentence that is only an example, a mantra, a saying or a joke: "Repeat to yourself: “…”", "the
 * following words may help: “…”", "as the saying goes, “…”", "“…,” said every sailor". Nobody said it.
 */
export function sample(clause: Clause): Told | null {
  const { tokens, from, to, behind, after, end, before, following } = clause;
  const lead = worded(tokens, Math.max(from, to - READ), to);
  if (lead !== null) {
    if (SAMPLE.test(lead) || isCommand(tokens, from, to, lead)) return UNSAID;
    const isNobodys =
      before.every(({ kind }) => kind === 'description') && !(behind[after]?.cue ?? 0);
    if (!before.some(({ kind }) => kind === 'name') && IS_PLAYED.test(lead)) return UNSAID;
    if (isNobodys && MODEL.test(lead) && !(following[0]?.first === after)) return UNSAID;
  }
  const tail = worded(behind, after, Math.min(end, after + BEHIND_READ));
  return tail !== null && JOKE.test(tail) ? UNSAID : null;
}

/** Not "Ask Lee and he says “…”": somebody answers. */
function isCommand(tokens: readonly Token[], from: number, to: number, lead: string): boolean {
  if (to - from > READ || !COMMAND.test(`${lead} `.replace(/ ([:,]) $/u, ' $1'))) return false;
  return !tokens.slice(from + 2, to).some(({ cue }) => cue >= 2);
}

function worded(tokens: readonly Token[], from: number, to: number): string | null {
  const read = tokens.slice(from, to);
  if (read.length === 0 || read.some(({ quoted }) => quoted)) return null;
  return read.map(({ lower }) => lower).join(' ');
}
