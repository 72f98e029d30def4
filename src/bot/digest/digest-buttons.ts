import type { Action } from '../../chat/reply.ts';
import type { Catalogue } from '../../chat/words/catalogue.ts';
import type { Digest, Story } from '../../digest/digest.ts';
import { markOf } from './mark-story.ts';
import { quotesBeside } from './compose/compose-story.ts';
import { MOST_SHOWN } from './most-shown.ts';
import type { View } from './showing.ts';

/**
 * The buttons below a digest, wherever it is shown. Each types a command. That for quotes is there
 * where it has any that this reply does not show.
 */
export function digestActions(digest: Digest, view: View, words: Catalogue): readonly Action[] {
  const rest = digest.stories.reduce((sum, story) => sum + quotesBeside(story).length, 0);
  const other = (name: Exclude<View, 'brief'>): Action =>
    view === name
      ? button(words.buttons.back, 'show', digest)
      : button(words.buttons[name], name, digest);
  const quotes = other('quotes');
  return [
    view === 'quotes' ? quotes : { ...quotes, onward: { from: 0, rest, isAnew: true } },
    other('sources'),
  ];
}

export function shareButton(digest: Digest, words: Catalogue): Action {
  return { ...button(words.buttons.share, 'share', digest), style: 'primary' };
}

export function button(label: string, verb: string, { slug }: Digest): Action {
  return { label, command: `${verb} ${slug}`, style: 'plain' };
}

/** Whenever it is pressed, it opens this story: by then its number may be another's. */
export function openButton(digest: Digest, story: Story, number: number, words: Catalogue): Action {
  const label = words.buttons.story(number, story.headline ?? words.untitled);
  return button(label, `show`, {
    ...digest,
    slug: `${digest.slug} ${markOf(story.source.articleId)}`,
  });
}

/** Goes on behind the stories that are shown in full. */
export function moreStories(digest: Digest, from: number, words: Catalogue): readonly Action[] {
  const rest = digest.stories.length - (from - 1);
  if (rest <= MOST_SHOWN.stories) return [];
  const onward = { from: from - 1, rest, of: 'stories' } as const;
  return [{ ...button(words.buttons.moreStories, 'more', digest), onward }];
}
