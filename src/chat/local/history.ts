import type { Messages, StoredMessage } from '../../store/messages.ts';

/** Where the local chat keeps its messages. */
export type History = Pick<Messages, 'append' | 'before' | 'find'>;

/** A history that is gone with the process. */
export function createMemoryHistory(): History {
  const kept: StoredMessage[] = [];
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
