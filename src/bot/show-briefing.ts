import type { Briefing } from '../briefings/briefing.ts';
import type { Request } from '../chat/chat.ts';
import { type Reply, withNote } from '../chat/reply.ts';
import { catalogueFor } from '../chat/words/catalogue.ts';
import { brief } from './brief.ts';
import { composeHelp, composeUnknown, composeWithout } from './compose-answers.ts';
import { composeSince, type From } from './digest/compose/compose-since.ts';
import type { Digester } from './digest/digester.ts';
import type { Showing } from './digest/showing.ts';
import { findBriefing, slugsByName, withoutAsking } from './command/find-briefing.ts';
import { meantCommand } from './command/meant-command.ts';
import { narrowTopic, sinceOf } from './command/narrow.ts';
import type { Shelves } from './topics/shelves.ts';
import type { TopicDesk } from './topics/topic-desk.ts';
import { notice } from './notice.ts';

export type OpenShelf = Awaited<ReturnType<Shelves['read']>>;

/** Shows what somebody asks for by the name of a briefing. */
export type Show = Readonly<{
  show: (
    shelf: OpenShelf,
    topic: string,
    showing: Showing,
    request: Request,
    from?: From,
  ) => Promise<Reply>;
  /** As typed behind the command: "nk-russia 3", "nk-russia since monday". */
  showNarrowed: (typed: string, request: Request) => Promise<Reply>;
}>;

export function createShow({
  shelfFor,
  digester,
  topics,
  clock,
}: {
  /** The shelf with the articles of what somebody may mean by these. */
  shelfFor: (request: Request, ...typed: readonly string[]) => Promise<OpenShelf>;
  digester: Digester;
  topics: Pick<TopicDesk, 'follows'>;
  /** Epoch ms. */
  clock: () => number;
}): Show {
  /** "nk-russia", or "nk-russia 3", "nk-russia since monday" where no briefing is called that. */
  async function showNarrowed(typed: string, request: Request): Promise<Reply> {
    const words = catalogueFor(request.person.locale);
    const showing = { view: 'brief', audience: 'private', words } as const;
    const maybe = narrowTopic(typed);
    const shelf = await shelfFor(request, typed, ...(maybe === null ? [] : [maybe.topic]));
    const name = withoutAsking(shelf.briefings, typed);
    const whole = findBriefing(shelf.briefings, name);
    const narrowed = whole.kind === 'found' ? null : maybe;
    const topic = narrowed === null ? name : withoutAsking(shelf.briefings, narrowed.topic);
    const known = narrowed === null ? whole : findBriefing(shelf.briefings, topic);
    // "/news"
    if (known.kind === 'unknown' && /^\/\S+$/.test(typed)) return composeHelp(shelf, words);
    if (known.kind === 'unknown') {
      const part = narrowed === null ? '' : typed.slice(narrowed.topic.length);
      return composeUnknown(typed, known.near, shelf, words, {
        again: (slug) => `show ${slug}${part}`,
        meant: meantCommand(typed, slugsByName(shelf.briefings)),
      });
    }
    if (narrowed === null) return show(shelf, topic, showing, request);
    const { narrowing } = narrowed;
    switch (narrowing.kind) {
      case 'story':
        return show(shelf, topic, { ...showing, story: narrowing.story }, request);
      case 'since': {
        const zone = request.person.timeZone ?? 'UTC';
        const since = sinceOf(narrowing.day, { now: clock(), zone, words });
        if (typeof since === 'string') return notice(since);
        return show(shelf, topic, showing, request, { since, zone });
      }
      default:
        return narrowing satisfies never;
    }
  }

  async function show(
    shelf: OpenShelf,
    topic: string,
    showing: Showing,
    request: Request,
    from?: From,
  ): Promise<Reply> {
    const { words, view } = showing;
    const zone = request.person.timeZone ?? 'UTC';
    const found = await brief(shelf.briefings, topic, digester);
    switch (found.kind) {
      case 'digest': {
        const shown = composeSince(found, { ...showing, zone }, from);
        const isOwn = shelf.hidden?.has(found.briefing.slug) === true;
        const reply = isOwn ? withNote(shown, words.topics.ownFirst) : shown;
        return view === 'sources' ? withFollowed(reply, found.briefing, request) : reply;
      }
      case 'empty': {
        const reply = composeWithout(found.briefing, found.digest, words, zone);
        return view === 'sources' ? withFollowed(reply, found.briefing, request) : reply;
      }
      case 'unknown':
        return composeUnknown(topic, found.near, shelf, words, {
          again: (slug) => `${verbOf(showing)} ${slug}`,
        });
      default:
        return found satisfies never;
    }
  }

  /** Below the articles behind a topic stands what it follows. */
  async function withFollowed(
    reply: Reply,
    briefing: Pick<Briefing, 'slug' | 'title'>,
    request: Request,
  ): Promise<Reply> {
    const follows = await topics.follows(briefing, request);
    if (follows === null) return reply;
    return {
      ...reply,
      parts: [...reply.parts, ...follows.parts],
      actions: [...reply.actions, ...follows.actions],
    };
  }

  return { show, showNarrowed };
}

/** The word that asks for it. */
function verbOf({ view, audience }: Showing): string {
  return view === 'brief' ? (audience === 'channel' ? 'share' : 'show') : view;
}
