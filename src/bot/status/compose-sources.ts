import type { Line, Reply } from '../../chat/reply.ts';
import type { Catalogue } from '../../chat/words/catalogue.ts';
import { hideSecrets } from '../../hide-secrets.ts';
import { markOf } from '../digest/mark-story.ts';
import type { SourceStatus } from './read-source-status.ts';
import { buttons } from '../buttons.ts';

/** Discord's rows have room for a few buttons beside the others. */
const MOST_UNFOLLOWED = 3;

/**
 * What a topic follows: of each source when it was fetched, when it last had something new, how often
 * it is fetched, and what is wrong with what to do. `isOwn`: the workspace may end it.
 */
export function composeSources(
  {
    slug,
    title,
    isOwn,
    sources,
  }: { slug: string; title: string; isOwn: boolean; sources: readonly SourceStatus[] },
  { words, zone }: { words: Catalogue['topics']; zone: string },
): Pick<Reply, 'parts' | 'actions'> {
  return {
    parts: [
      { kind: 'text', line: [words.follows(title)] },
      {
        kind: 'list',
        items: sources.map((source, at): Line => [
          `${at + 1}. ${hideSecrets(source.url)} — `,
          words.sources.does(source, zone),
        ]),
      },
    ],
    actions: buttons([
      { label: words.buttons.fetch, command: `fetch ${slug}` },
      ...(isOwn ? sources.slice(0, MOST_UNFOLLOWED) : []).map(({ url }, at) => ({
        label: words.buttons.unfollow(at + 1),
        command: `unfollow ${slug} ${markOf(url)}`,
      })),
    ]),
  };
}
