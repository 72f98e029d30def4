import { createHash } from 'node:crypto';
import type { Log } from '../../../log.ts';
import type { Outcome } from '../../../schedule/outcome.ts';
import type { Channel } from '../../../store/channel.ts';
import { catalogueFor } from '../../words/catalogue.ts';
import { slackWords } from '../../words/en/slack.ts';
import type { Handlers, Person, Request } from '../../chat.ts';
import type { Reply } from '../../reply.ts';
import { createProgress, type Progress } from '../../progress.ts';
import { mayManage, type Managers } from './managers.ts';
import type { People } from './people.ts';
import { RECEIPTS_SCOPE } from '../manifest.ts';
import type { Destination, Speak } from './speak.ts';
import type { Workspaces } from '../connect/workspaces.ts';

/** Something that somebody typed or pressed, acknowledged already. */
export type Asked = Readonly<{
  /** Slack's own id of the invocation. */
  invocation: string;
  text: string;
  /** A message that was pointed at. */
  message?: string;
  user: string;
  channel: Channel;
  direct: boolean;
  place: Destination;
}>;

/** Answers at the place. Never rejects. */
export type Ask = (asked: Asked) => Promise<void>;

/** So long a person waits without a sign; the answer may take as long as it needs. */
const STILL_WORKING_AFTER_MS = 5000;

/** Commands after which the bot will post by itself, when nobody watches. */
const POSTING = /^(?:subscribe|schedule|change|resume|send)\s+\S/i;

/** A new subscription: what was typed, and the button to end it below the answer. */
const SUBSCRIBING = /^(?:subscribe|schedule)\s+\S/i;
const ENDS = /^unsubscribe\s/;

export function createAnswer({
  handlers,
  people,
  managers,
  workspaces,
  speak,
  log,
}: {
  handlers: Pick<Handlers, 'answer'>;
  people: People;
  managers: Managers;
  workspaces: Workspaces;
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
  function progressAt({ place }: Asked, { locale }: Person): Progress {
    return createProgress({
      say: async (text) =>
        place.kind === 'response' && speak({ ...place, replace: false }, notice(text), locale),
      otherwise: { text: catalogueFor(locale).stillWorking, afterMs: STILL_WORKING_AFTER_MS },
    });
  }

  /** A new subscription says at once what would only show after a fault: nobody confirms its digests. */
  async function withWarning(reply: Reply, { text, channel }: Asked): Promise<Reply> {
    const isNew = SUBSCRIBING.test(text) && reply.actions.some(({ command }) => ENDS.test(command));
    if (!isNew) return reply;
    const scopes = await workspaces.scopes(channel.workspace);
    if (scopes === null || scopes.includes(RECEIPTS_SCOPE)) return reply;
    const warning = { kind: 'text', line: [slackWords.noReceipts] } as const;
    return { ...reply, parts: [...reply.parts, warning] };
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
    const { text, message, user, channel, direct, place } = asked;
    const id = requestId(asked.invocation);
    const person = await people.find(channel.workspace, user);
    const progress = progressAt(asked, person);
    const { workspace } = channel;
    const reply = await answer({
      id,
      text,
      person,
      channel,
      direct,
      mayManage: () => mayManage({ workspace, user, direct }, { managers, people }),
      progress: progress.tell,
      ...(message === undefined ? {} : { message }),
    });
    // Else it could come after what it announces.
    await progress.end();
    const outcome = await answerAt(asked, await withWarning(reply, asked), person.locale);
    if (outcome.kind === 'sent') return;
    log.warn({ request: id, outcome }, 'Slack: could not show an answer');
    const told = outcome.kind === 'refused' ? `${outcome.reason} ${outcome.remedy}` : null;
    // What is refused in a conversation with this person is refused once more.
    if (told !== null && place.kind === 'direct') return;
    const alone: Destination = {
      kind: 'direct',
      channel: { ...channel, channel: user },
      thread: null,
    };
    const { answerUncertain } = catalogueFor(person.locale);
    await speak(alone, notice(told ?? answerUncertain(id)), person.locale);
  };
}

/** Short enough to be read out, and the same for the same invocation. */
function requestId(invocation: string): string {
  return createHash('sha256').update(invocation).digest('hex').slice(0, 10);
}

function notice(text: string): Reply {
  return { audience: 'private', parts: [{ kind: 'text', line: [text] }], actions: [] };
}
