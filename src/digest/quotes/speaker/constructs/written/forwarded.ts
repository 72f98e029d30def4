import { messages } from '../../../../../languages/english/quotes/documents.ts';
import { passingOnVerbs } from '../../../../../languages/english/verbs/with-papers.ts';
import { isAmong } from '../../../../reading/asked-once.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import type { Token } from '../../../../reading/tokens.ts';
import type { Candidate } from '../../candidates.ts';
import { startingAt, type Clause } from '../clause.ts';
import type { Told } from '../told.ts';

/** Verbs by which somebody passes on what another wrote: "X | retweeted a message by Y: “…”". */
const isPassingOn = isAmong(passingOnVerbs);
const FROM = wordSet('by from of');
/** Words from the verb to its message, and from "by" to the name, at most. Set by hand. */
const TO_MESSAGE = 5;
const TO_NAME = 9;

/** "X retweeted a message from an adviser, Y, that read: “…”": Y wrote it. */
export function forwarded({ tokens, from, to, before }: Clause): Told | null {
  for (let verb = from; verb < to; verb += 1) {
    const token = tokens[verb];
    if (token === undefined || token.quoted || !isPassingOn(token)) continue;
    for (let noun = verb + 1; noun < to - 2 && noun <= verb + TO_MESSAGE; noun += 1) {
      if (!messages.has(tokens[noun]?.lower ?? '')) continue;
      const sentBy = writerOf(tokens, noun, to, before);
      if (sentBy !== null) return { kind: 'speaker', candidate: sentBy, rule: 'retold' };
      if (!FROM.has(tokens[noun + 1]?.lower ?? '')) continue;
      const writer = before.find(
        ({ kind, first, last }) =>
          kind === 'name' &&
          first > noun + 1 &&
          first <= noun + 1 + TO_NAME &&
          !/^['’]s?$/.test(tokens[last + 1]?.text ?? '') &&
          !/['’]s$/.test(tokens[last]?.text ?? ''),
      );
      if (writer !== undefined) return { kind: 'speaker', candidate: writer, rule: 'said-before' };
      // "X read out a message from | a farmer: “…”"
      const sender = startingAt(before, noun + 2);
      const isRead = sender !== null && tokens[sender.phraseLast + 1]?.text === ':';
      return isRead ? { kind: 'speaker', candidate: sender, rule: 'retold' } : null;
    }
  }
  return null;
}

const SENDING = /^(?:sent|written|wrote|left|posted|penned|texted|emailed|mailed)$/;

/** "a letter | the accused had sent to his sister: “…”". */
function writerOf(
  tokens: readonly Token[],
  noun: number,
  to: number,
  before: Clause['before'],
): Candidate | null {
  if (tokens[to - 1]?.text !== ':') return null;
  const writer = before.find(
    ({ kind, first, phraseFirst }) =>
      kind !== 'pronoun' && Math.min(first, phraseFirst) === noun + 1,
  );
  const verb = Math.max(writer?.last ?? to, writer?.phraseLast ?? to) + 1;
  const sent = tokens[verb]?.lower === 'had' ? verb + 1 : verb;
  return writer !== undefined && SENDING.test(tokens[sent]?.lower ?? '') ? writer : null;
}
