import type { Catalogue } from '../../chat/words/catalogue.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Shelf } from '../../briefings/library.ts';
import { composeUnknown } from '../compose-answers.ts';
import { findBriefing } from '../command/find-briefing.ts';
import { composeFilter } from './compose-filter.ts';

/** Articles of which `filter` says what decided. */
const MOST_TRIED = 20;

/** What the lines of a briefing take and refuse. */
export function answerFilter(shelf: Shelf, topic: string, words: Catalogue): Reply {
  const found = findBriefing(shelf.briefings, topic);
  return found.kind === 'unknown'
    ? composeUnknown(topic, found.near, shelf, words, { again: (slug) => `filter ${slug}` })
    : composeFilter(found.briefing, { words, most: MOST_TRIED });
}
