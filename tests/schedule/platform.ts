import type { Target } from '../../src/store/channel.ts';
import type { MessagePort } from '../../src/schedule/message-port.ts';
import type { Lookup, Outcome } from '../../src/schedule/outcome.ts';

export type Post = Readonly<{
  channel: string;
  /** The message to whose thread it belongs. */
  under: string | null;
  message: string;
  key: string;
}>;

/** What the platform does with the next call, before its answer. */
type Turn = (post: Post) => Promise<Outcome>;

/** A platform in memory: takes messages, finds them, and fails as it is told to. */
export function createPlatform() {
  const posts: Post[] = [];
  const turns: Turn[] = [];
  const calls: string[] = [];
  let look: ((key: string) => Lookup) | null = null;

  const take = (post: Post): Outcome => {
    posts.push(post);
    return { kind: 'sent', messageId: `m${posts.length}` };
  };
  const port: MessagePort<string> = {
    async post(to: Target, message, key) {
      calls.push(`post ${key}`);
      const under = to.thread?.under ?? null;
      const post = { channel: to.channel, under, message, key };
      const turn = turns.shift();
      return turn === undefined ? take(post) : turn(post);
    },
    async find(_to, key) {
      calls.push(`find ${key}`);
      if (look !== null) return look(key);
      const at = posts.findIndex((post) => post.key === key);
      return at === -1 ? { kind: 'absent' } : { kind: 'found', messageId: `m${at + 1}` };
    },
    direct: async (workspace, person) => ({
      platform: 'slack',
      workspace,
      channel: `direct-${person}`,
    }),
  };
  return {
    port,
    posts,
    calls,
    take,
    /** The next posts end like this, one after the other. */
    next: (...some: readonly (Outcome | Turn)[]) => {
      turns.push(...some.map((one) => (typeof one === 'function' ? one : async () => one)));
    },
    lookUp: (answer: (key: string) => Lookup) => {
      look = answer;
    },
  };
}

export type Platform = ReturnType<typeof createPlatform>;
