import type { TopicDesk } from '../../../src/bot/topics/topic-desk.ts';

/** A bot in which nobody makes topics. */
export const noTopics: TopicDesk = {
  answer: () => Promise.reject(new Error('Nobody makes topics here.')),
  offers: async () => [],
  follows: async () => null,
  fetch: () => Promise.reject(new Error('Nothing is fetched here.')),
};
