import type { Token } from '../../../../reading/tokens.ts';
import { partyTag } from '../../../../cast/beside-a-name/party.ts';
import type { Cast } from '../../../../cast/cast.ts';
import type { Candidate } from '../../candidates.ts';
import { lastOf, pastAside } from './joint-end.ts';
import { isSpeech } from './joint-limits.ts';
import { firstOf } from './joint-start.ts';

/** A phrase of a line: token indices [first, last]. */
type Phrase = Readonly<{ first: number; last: number }>;

/**
 * Those who speak with one voice, of whom `phrase` is one: "the ministries of Norway | and
 * Finland", "Norway and | Sweden said", "said twins Ida | and Eva Holm". Null where one speaks.
 */
export function jointPhrase(
  tokens: readonly Token[],
  phrase: Phrase,
  candidates: readonly Candidate[],
): Phrase | null {
  const isInverted = isSpeech(tokens[phrase.first - 1]);
  const last = lastOf(tokens, phrase.last, candidates, isInverted);
  const first = firstOf(tokens, phrase.first, candidates);
  return first === phrase.first && last === phrase.last ? null : { first, last };
}

/** "Mr. Roe and Ms. Dean": who they are by their whole names; null where others stand among them. */
export function fullNames(
  tokens: readonly Token[],
  phrase: Phrase,
  candidates: readonly Candidate[],
  { figures }: Cast,
): string | null {
  const named = candidates.filter(
    ({ kind, first, last }) => kind === 'name' && first >= phrase.first && last <= phrase.last,
  );
  const isOther = (at: number): boolean =>
    !named.some(({ phraseFirst, last }) => at >= phraseFirst && at <= last) &&
    !/^(?:and|,|mr\.?|mrs\.?|ms\.?|dr\.?|messrs\.?|\.)$/.test(tokens[at]?.lower ?? '');
  for (let at = phrase.first; at <= phrase.last; at += 1) {
    const tag = partyTag(tokens, at);
    const aside = pastAside(tokens, at - 1);
    if (tag !== null) at = tag.end - 1;
    else if (aside > at) at = aside;
    else if (isOther(at)) return null;
  }
  const names = named.map(({ figure }) => {
    const bearer = figure === null ? undefined : figures[figure];
    return bearer?.kind === 'person' ? bearer.name : null;
  });
  const whole = names.flatMap((name) => name ?? []);
  if (whole.length < 2 || whole.length < names.length || !whole.every((name) => name.includes(' ')))
    return null;
  return `${whole.slice(0, -1).join(', ')} and ${whole.at(-1) ?? ''}`;
}
