import { composeStory } from './compose-story.ts';
import { notice } from '../../notice.ts';
import { composeDigest, coverage, inFull, MOST, numberIn } from './compose-digest.ts';
import type { Briefing } from '../../../briefings/briefing.ts';
import { note, type Reply } from '../../../chat/reply.ts';
import type { Catalogue } from '../../../chat/words/catalogue.ts';
import type { Digest } from '../../../digest/digest.ts';
import { button, digestActions, moreStories, shareButton } from '../digest-buttons.ts';
import { findMarked } from '../mark-story.ts';
import { noteDaysOnce } from '../note-days-once.ts';
import type { Showing } from '../showing.ts';
import { quotePage } from './quote-page.ts';

/** The answer that shows a briefing's digest. */
export function composeBrief(
  {
    briefing,
    digest,
    whole = digest,
  }: {
    briefing: Pick<Briefing, 'quotes'>;
    digest: Digest;
    /** What people number stories by, where a part of it is shown. */
    whole?: Digest;
  },
  {
    view,
    audience,
    words,
    from = 1,
    style = 'full',
    story = null,
    zone = 'UTC',
    command = '/briefing',
  }: Showing,
): Reply {
  if (view === 'quotes') return composeQuotes(digest, { audience, words, from, zone });
  if (story !== null) return composeOne(digest, story, { audience, words });
  const { stories } = digest;
  // Behind the last story that is told there may be round-ups, which a brief only names.
  const start = from <= stories.length ? from : inFull(stories).length + 1;
  if (from > 1 && start > stories.length) return composeEnd(digest, words);
  const buttons = [
    ...(view === 'brief' && style === 'full' ? moreStories(digest, start, words) : []),
    ...digestActions(whole, view, words),
  ];
  return {
    audience,
    parts: composeDigest(digest, {
      view,
      mostQuotes: briefing.quotes,
      words,
      from: start,
      most: MOST[style],
      numberOf: numberIn(whole),
      zone,
      command,
    }),
    actions:
      audience === 'private' && from === 1 ? [shareButton(digest, words), ...buttons] : buttons,
  };
}

/** That there is no more, and what there is instead. */
function composeEnd(digest: Digest, words: Catalogue): Reply {
  const back = button(words.buttons.back, 'show', digest);
  return notice(words.noMoreStories(digest.stories.length, digest.title), [
    back,
    ...digestActions(digest, 'brief', words),
  ]);
}

/** One story with everything that it has. */
function composeOne(
  digest: Digest,
  wanted: number | string,
  { audience, words }: Pick<Showing, 'audience' | 'words'>,
): Reply {
  const story =
    typeof wanted === 'number' ? digest.stories[wanted - 1] : findMarked(digest.stories, wanted);
  const [told] = noteDaysOnce(story === undefined ? [] : [story]);
  const shown =
    told !== undefined
      ? composeStory(told, told, words)
      : note(
          typeof wanted === 'number'
            ? words.noStory(wanted, digest.stories.length, digest.title)
            : words.storyGone(digest.title),
        );
  return {
    audience,
    parts: [{ kind: 'heading', text: digest.title }, shown],
    actions: [button(words.buttons.back, 'show', digest)],
  };
}

/** A page of the quotes of all stories, the best of each story before the second best of any. */
function composeQuotes(
  digest: Digest,
  { audience, words, from, zone }: Pick<Required<Showing>, 'audience' | 'words' | 'from' | 'zone'>,
): Reply {
  const page = quotePage(digest.stories, from);
  const stories = page.stories.map(({ story, quotes }) =>
    composeStory(story, { summary: [], quotes }, words),
  );
  const more = {
    ...button(words.buttons.nextQuotes, 'quotes', digest),
    onward: { from: page.from, rest: page.rest },
  };
  return {
    audience,
    parts: [
      { kind: 'heading', text: digest.title },
      ...stories,
      ...(stories.length === 0 ? [note(words.noQuotes)] : []),
      coverage(digest, words, zone),
    ],
    actions: [more, ...digestActions(digest, 'quotes', words)],
  };
}
