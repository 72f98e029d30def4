import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../log.ts';
import type { Outcome } from '../../schedule/outcome.ts';
import type { Channel } from '../../store/channel.ts';
import { catalogueFor } from '../words/catalogue.ts';
import type { Handlers, Person, Request } from '../chat.ts';
import type { Reply } from '../reply.ts';
import type { People } from './people.ts';
import type { Place, Speak } from './speak.ts';

/** Something that somebody typed or pressed, acknowledged already. */
export type Asked = Readonly<{
  /** Slack's own id of the invocation. */
  invocation: string;
  text: string;
  user: string;
  channel: Channel;
  direct: boolean;
  place: Place;
}>;

/** Answers at the place. Never rejects. */
export type Ask = (asked: Asked) => Promise<void>;

/** So long a person waits without a sign; the answer may take as long as it needs. */
const SIGN_AFTER_MS = 5000;

/** Commands after which the bot will post by itself, when nobody watches. */
const POSTING = /^(?:subscribe|schedule|change|resume|send)\s+\S/i;

export function createAsk({
  handlers,
  people,
  speak,
  log,
}: {
  handlers: Pick<Handlers, 'answer'>;
  people: People;
  speak: Speak;
  log: Log;
}): Ask {
  async function answer(request: Request): Promise<Reply> {
    try {
      return await handlers.answer(request);
    } catch (error) {
      log.error({ err: error, request: request.id }, 'Slack: could not answer');
      return notice(catalogueFor(request.person.locale).failed(request.id));
    }
  }

  /** Only where an answer does not stay in view for everybody. */
  async function giveSign(
    { place }: Asked,
    { locale }: Person,
    signal: AbortSignal,
  ): Promise<void> {
    if (place.kind !== 'response') return;
    await sleep(SIGN_AFTER_MS, null, { signal });
    await speak({ ...place, replace: false }, notice(catalogueFor(locale).stillWorking), locale);
  }

  /**
   * A response_url works in every channel, a digest only where the bot is a member: whoever asks for
   * one hears at once, not days later, that the bot is none.
   */
  async function answerAt(
    { place, text, direct }: Asked,
    reply: Reply,
    locale: string,
  ): Promise<Outcome> {
    if (place.kind !== 'response' || direct || !POSTING.test(text)) {
      return speak(place, reply, locale);
    }
    const { channel, user } = place;
    const outcome = await speak({ kind: 'member', channel, user }, reply, locale);
    if (outcome.kind !== 'refused') return outcome;
    const warning = { kind: 'text', line: [`${outcome.reason} ${outcome.remedy}`] } as const;
    return speak(place, { ...reply, parts: [...reply.parts, warning] }, locale);
  }

  return async (asked) => {
    const { text, user, channel, direct, place } = asked;
    const id = requestId(asked.invocation);
    const person = await people.find(channel.workspace, user);
    const done = new AbortController();
    const signed = giveSign(asked, person, done.signal).catch(() => null);
    const reply = await answer({ id, text, person, channel, direct });
    done.abort();
    // Else the sign could come after what it announces.
    await signed;
    const outcome = await answerAt(asked, reply, person.locale);
    if (outcome.kind === 'sent') return;
    log.warn({ request: id, outcome }, 'Slack: could not show an answer');
    if (outcome.kind !== 'refused' || place.kind === 'direct') return;
    const alone: Place = { kind: 'direct', channel: { ...channel, channel: user }, thread: null };
    await speak(alone, notice(`${outcome.reason} ${outcome.remedy}`), person.locale);
  };
}

/** Short enough to be read out, and the same for the same invocation. */
export function requestId(invocation: string): string {
  return createHash('sha256').update(invocation).digest('hex').slice(0, 10);
}

function notice(text: string): Reply {
  return { audience: 'private', parts: [{ kind: 'text', line: [text] }], actions: [] };
}
