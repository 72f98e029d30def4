import type { FeedWords } from '../../lists/feed-words.ts';

/** What publishing systems add to the items of a feed. */
export const feeds: FeedWords = {
  comments: [String.raw`\bcomments?\b`],
  post: ['The (?:post|article|entry)|The story'],
  firstOn: ['appeared first on|first appeared on|was first published on'],
  paid: ['advertisement|advertising|sponsored|sponsor|promoted|ad'],
  readOn: [
    '(?:continue|keep) reading',
    'read (?:more|on|the (?:rest|full|article|story)|full|original|article|story)',
    'full (?:story|article|text)|view (?:article|post|story|on web|more)|see more',
    'learn more',
  ],
  readOnAlone: ['more'],
};
