/** A message as it is kept. `body` is JSON that only the local chat reads. */
export type KeptMessage = Readonly<{
  /** Grows with time. */
  id: number;
  channel: string;
  /** Marks a delivery, so that it can be looked up. */
  key: string | null;
  /** ISO 8601, UTC. */
  at: string;
  body: string;
}>;

/** Where the local chat keeps its messages. */
export type History = Readonly<{
  /** Resolves to the new message's id. */
  append: (message: Omit<KeptMessage, 'id'>) => Promise<number>;
  /** The last `limit` messages of a channel before the id `before`, oldest first. */
  before: (
    channel: string,
    before: number | null,
    limit: number,
  ) => Promise<readonly KeptMessage[]>;
  /** The id of the channel's message with that key, kept at `since` (ISO 8601) or later. */
  find: (channel: string, key: string, since: string) => Promise<number | null>;
}>;

/** A history that is gone with the process. */
export function createMemoryHistory(): History {
  const kept: KeptMessage[] = [];
  return {
    async append(message) {
      kept.push({ ...message, id: kept.length + 1 });
      return kept.length;
    },
    async before(channel, before, limit) {
      const earlier = kept.filter(
        (message) => message.channel === channel && (before === null || message.id < before),
      );
      return earlier.slice(-limit);
    },
    async find(channel, key, since) {
      const found = kept.find(
        (message) => message.channel === channel && message.key === key && message.at >= since,
      );
      return found?.id ?? null;
    },
  };
}
