import type { DigitalDiscord } from 'discord-digital-twin';
import { isRecord, member, text } from '../json.ts';
import { mentionsIn } from '../mentions.ts';
import { messageProblems } from '../check/payload-check.ts';
import { idOf, itemsOf, refuse, type Answer, type Call, type Check, type Forward } from './call.ts';

/** A message that was posted into a channel. */
export type Posted = Readonly<{
  id: string;
  channelId: string;
  nonce: string;
  body: unknown;
  /** Epoch ms. */
  at: number;
}>;

const EPHEMERAL = 1 << 6;

/** Messages and threads: adds nonces, forums, mentions and what everybody sees to the twin. */
export function createPosts({
  twin,
  forward,
  check,
  forumId,
}: {
  twin: DigitalDiscord;
  forward: Forward;
  check: Check;
  forumId: string;
}) {
  const posted: Posted[] = [];
  /** By nonce: all posts are by the one bot. Kept by itself, for requests at the same moment. */
  const nonces = new Map<string, { readonly at: number; readonly answer: Promise<Answer> }>();
  let rememberMs = 120_000;

  async function send(channelId: string, body: unknown, call: Call): Promise<Answer> {
    const found = check(
      `post in ${channelId}`,
      mentionsIn(body).map((who) => `notifies ${who}`),
    );
    if (found !== null) return found;
    const answer = await forward({ ...call, path: `/channels/${channelId}/messages`, body });
    if (answer.status === 200) {
      const nonce = text(member(body, 'nonce'));
      posted.push({ id: idOf(answer.body), channelId, nonce, body, at: Date.now() });
    }
    return answer;
  }

  return {
    posted,
    rememberNonces(ms: number): void {
      rememberMs = ms;
    },
    reset(): void {
      posted.length = 0;
      nonces.clear();
    },
    async create(channelId: string, call: Call): Promise<Answer> {
      const { body } = call;
      if (channelId === forumId) return refuse(400, 40058, 'Cannot message this type of channel');
      const invalid = check(`post in ${channelId}`, messageProblems('post', body));
      if (invalid !== null) return invalid;
      const nonce = text(member(body, 'nonce'));
      const known = nonces.get(nonce);
      if (known !== undefined && Date.now() - known.at < rememberMs) return known.answer;
      const answer = send(channelId, body, call);
      nonces.set(nonce, { at: Date.now(), answer });
      const kept = await answer.then(({ status }) => status === 200).catch(() => false);
      if (!kept) nonces.delete(nonce);
      return answer;
    },
    async createThread(channelId: string, call: Call): Promise<Answer> {
      const { body } = call;
      const invalid = check(`thread in ${channelId}`, messageProblems('forum', body));
      if (invalid !== null) return invalid;
      const { name, message } = isRecord(body) ? body : {};
      const thread = await forward({ ...call, body: { name, type: 11 } });
      if (thread.status !== 200) return thread;
      const sent = await send(idOf(thread.body), message, call);
      return {
        status: 201,
        body: { ...(isRecord(thread.body) ? thread.body : {}), message: sent.body },
      };
    },
    /** Nobody's private answers; and nonces are not kept with messages. */
    async list(call: Call): Promise<Answer> {
      const { status, body } = await forward(call);
      if (status !== 200) return { status, body };
      const shown = itemsOf(body).filter(({ flags }) => (Number(flags ?? 0) & EPHEMERAL) === 0);
      return { status, body: shown.map((message) => ({ ...message, nonce: undefined })) };
    },
    botId: twin.botUserId,
  };
}
