import type { Line, Part } from '../../chat/reply.ts';
import type { Catalogue } from '../../chat/words/catalogue.ts';
import type { Story } from '../../digest/digest.ts';
import { sourceParts } from './compose/compose-story.ts';
import { isolate } from './isolate.ts';

/** The articles behind stories, a line each: headline, publisher, date. */
export function sourceList(stories: readonly Story[], words: Catalogue): Part {
  const sources = stories.flatMap((story) =>
    story.reports
      .flatMap(({ source, copies }) => [source, ...copies])
      .map((source) => ({
        source,
        headline: source.articleId === story.source.articleId ? story.headline : source.title,
      })),
  );
  return {
    kind: 'list',
    items: sources.map(({ source, headline }): Line => {
      const text = headline ?? words.untitled;
      const { url } = source;
      return [
        url === null ? { kind: 'strong', text } : { kind: 'link', text, url },
        ` — ${isolate(sourceParts(source, words)).join(' · ')}`,
        ...(url === null ? [` (${words.noSourceAddress})`] : []),
      ];
    }),
  };
}
