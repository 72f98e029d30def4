import {
  beforeTelling,
  tellingVerbs,
} from '../../../../../languages/english/verbs/telling-verbs.ts';
import { isVerb } from '../../../../reading/word-kinds.ts';
import type { Token } from '../../../../reading/tokens.ts';
import { startingAt, type Clause } from '../clause.ts';
import type { Told } from '../told.ts';
import { retoldBy } from './retold-by.ts';

/** "told | the district court | his boss had": words of who hears it, at most. Set by hand; not tuned. */
export const HEARER = 4;
/** "wrote | in her diary | that X": words in between at most. Set by hand; not tuned. */
export const BEFORE_THAT = 4;

/** "tells", "told": a verb behind which whoever hears it stands. */
export function isTell(verb: string): boolean {
  return /^(?:tells?|told)$/.test(verb);
}

/** "The waiter, X said, had leaned over and whispered: “…”": whoever opens the sentence. */
export function toldAside({ tokens, from, to, before }: Clause, verb: number): Told | null {
  const subject = startingAt(before, from);
  if (subject === null || verb < 0 || !/^[,:]$/.test(tokens[to - 1]?.text ?? '')) return null;
  const comma = subject.phraseLast + 1;
  const close = tokens.findIndex(({ text }, at) => at > comma && text === ',');
  if (tokens[comma]?.text !== ',' || close < 0 || close >= verb) return null;
  const isAside = close - comma <= TELLER && tellingVerbs.has(tokens[close - 1]?.lower ?? '');
  const does = tokens[close + 1];
  return isAside && does !== undefined && (does.lower === 'had' || isVerb(does))
    ? retoldBy(subject)
    : null;
}

/** Words of "the owner of the inn said" at most. Set by hand; not tuned. */
const TELLER = 7;

/** Words from a verb of telling to the marks. Set by hand; not tuned. */
const ONWARD = 18;

/** "X claimed | the harbour master had radioed back, “You are alone.”": whatever verb it is, nobody else speaks. */
export function toldOnward({ tokens, to, before }: Clause, verb: number): Told | null {
  const [mark, opening] = [tokens[to - 1], tokens[to + 1]];
  if (!/^[,:]$/.test(mark?.text ?? '') || opening?.shape !== 'capital') return null;
  const telling = tokens[verb]?.lower ?? '';
  if (verb < 0 || to - verb > ONWARD || !(tellingVerbs.has(telling) || telling === 'told'))
    return null;
  const start = afterHearer(tokens, verb);
  const inner = startingAt(before, start);
  if (inner === null || tokens[inner.phraseLast + 1]?.lower !== 'had') return null;
  const rest = tokens.slice(inner.phraseLast + 1, to - 1);
  return rest.some(({ text, quoted }) => quoted || /^[,;:]$/.test(text)) ? null : retoldBy(inner);
}

/** "claimed | that | X", "told | the film that | X": where the clause begins that is told. */
function afterHearer(tokens: readonly Token[], verb: number): number {
  if (tokens[verb]?.lower !== 'told')
    return tokens[verb + 1]?.lower === 'that' ? verb + 2 : verb + 1;
  for (let at = verb + 1; at <= verb + HEARER + 1; at += 1)
    if (/^(?:that|how)$/.test(tokens[at]?.lower ?? '')) return at + 1;
  return verb + 1;
}

/** "The jury heard how | X had boasted that it was “…”": the jury says nothing. */
export function heardOf({ tokens, from, before }: Clause, verb: number): Told | null {
  const subject = before.findLast(({ phraseLast }) => phraseLast < verb);
  if (subject === undefined || subject.kind === 'pronoun') return null;
  const between = tokens.slice(subject.phraseLast + 1, verb);
  const lead = subject.phraseFirst - 1;
  if (!between.every(({ lower }) => beforeTelling.has(lower))) return null;
  const isHeard = tokens[lead - 1]?.lower === 'heard' && lead - 1 > from;
  return isHeard && /^(?:how|that)$/.test(tokens[lead]?.lower ?? '') ? retoldBy(subject) : null;
}
