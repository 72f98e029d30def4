import { catalogueFor, type Catalogue } from '../../chat/words/catalogue.ts';
import { note, type Part, type Reply } from '../../chat/reply.ts';
import type { Digest } from '../../digest/digest.ts';
import { outletOf } from '../../digest/stories/tell/source-of.ts';
import type { Compose, Composed } from '../../schedule/message-port.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import type { Shelves } from '../topics/shelves.ts';
import type { Store } from '../../store/store.ts';
import type { Subscription } from '../../store/subscriptions/subscription.ts';
import { composeBrief } from '../digest/compose/compose-brief.ts';
import { composeWithout } from '../compose-answers.ts';
import type { Versions } from '../digest/terms/count-terms.ts';
import type { Digester } from '../digest/digester.ts';
import { judgeFreshness, type FreshStory } from './freshness/freshness.ts';
import { labelStories } from './label-stories.ts';
import { composeInThread, composeThread, isInThread } from './compose-thread.ts';
import { createSlotDigests } from './slot-digests.ts';
import {
  composeAlert,
  composeGone,
  composeMissed,
  quietly,
  toChannel,
  type Context,
  type Due,
} from './delivery-notices.ts';
import { rhythm } from '../subscriptions/say-when.ts';
import { buttons } from '../buttons.ts';
import { lines } from '../notice.ts';
import { UserError } from '../../user-error.ts';

/** A digest that comes more than this after its slot says so. */
const LATE_MS = 5 * 60_000;

/**
 * By judgement: a folder that is being replaced, as by a deployment, is back within seconds; it is missed
 * at three tries in a row, a quarter of a minute, before the channel is told and its digests pause.
 */
const LOOKS_FOR_BRIEFING = 3;

/** What a channel is sent, by itself: digests of what is new to it, or a line why there is none. */
export function createComposeDelivery({
  store,
  library,
  digester,
  versions,
}: {
  store: Pick<Store, 'shown'>;
  library: Shelves;
  digester: Digester;
  /** Which kept text each article is, so that the text stays of which a channel was shown something. */
  versions?: Versions;
}): Compose<Reply> {
  const slotDigests = createSlotDigests({ library, digester });

  async function composeDue(due: Due, context: Context): Promise<Composed<Reply>> {
    const { delivery, subscription, words } = due;
    const { briefing, digest } = await slotDigests(subscription, delivery.slot);
    if (briefing === null || digest === null) {
      if (delivery.tries >= LOOKS_FOR_BRIEFING) return composeGone(due);
      throw new UserError(`The briefing “${subscription.briefing}” is not there just now.`);
    }
    if (digest.stories.length === 0)
      return quietly(due, composeWithout(briefing, digest, words, subscription.when.zone));
    const shown = await store.shown.of(subscription.channel, briefing.slug);
    const judged = judgeFreshness({ briefing, digest }, shown, versions);
    const fresh = judged.filter(isFresh);
    // Who asks for everything still reads first what the channel does not know, also what has no date.
    const known = judged.filter((one) => !isFresh(one));
    const wanted = delivery.kind === 'now' ? [...fresh, ...known] : fresh;
    if (wanted.length === 0) {
      const { zone } = subscription.when;
      const last = await store.shown.lastAt(subscription.channel, briefing.slug);
      const since = last === null ? null : words.subscriptions.moment(last, zone);
      const text = words.subscriptions.nothingNew(briefing.title, since);
      return quietly(due, lines([text], showButton(briefing, words)));
    }
    const first = shown.length === 0;
    const since = first ? null : await store.shown.lastAt(subscription.channel, briefing.slug);
    return composeStories(due, { briefing, digest, wanted, judged, first, since, context });
  }

  return async (delivery, subscription, context) => {
    const words = catalogueFor(subscription.locale);
    const due = { delivery, subscription, words };
    switch (delivery.kind) {
      case 'digest':
      case 'now':
        return composeDue(due, context);
      case 'thread':
        return composeInThread(delivery, words);
      case 'missed':
        return composeMissed(due, context);
      case 'alert':
        return composeAlert(due);
      default:
        return delivery.kind satisfies never;
    }
  };
}

function isFresh({ freshness }: FreshStory): boolean {
  return freshness !== 'same';
}

function composeStories(
  { delivery, subscription, words }: Due,
  {
    briefing,
    digest,
    wanted,
    judged,
    first,
    since,
    context,
  }: {
    briefing: Briefing;
    digest: Digest;
    wanted: readonly FreshStory[];
    judged: readonly FreshStory[];
    first: boolean;
    /** When the channel last saw something new, epoch ms. */
    since: number | null;
    context: Context;
  },
): Composed<Reply> {
  const stories = wanted.map(({ story }) => story);
  const brief = composeBrief(
    { briefing, digest: { ...digest, stories }, whole: digest },
    {
      view: 'brief',
      audience: 'channel',
      words,
      style: subscription.style === 'full' ? 'full' : 'headlines',
      zone: subscription.when.zone,
    },
  );
  const labelled = labelStories(brief.parts, wanted, { first, words });
  const thread =
    subscription.style === 'thread'
      ? composeThread({ briefing, digest, wanted, first }, words)
      : null;
  const { late, missedBefore, newSince, unchangedStories } = words.subscriptions;
  const { zone } = subscription.when;
  const [heading, ...rest] = labelled.parts;
  const due = words.subscriptions.moment(delivery.slot, zone);
  const isLate = delivery.kind === 'digest' && context.now - delivery.slot > LATE_MS;
  const left = judged.length - wanted.length;
  return toChannel(
    {
      ...brief,
      parts: [
        ...(heading === undefined ? [] : [heading]),
        ...(isLate ? [note(late(due, zone))] : []),
        ...(context.unsent > 0 ? [note(missedBefore(context.unsent))] : []),
        ...(since === null || delivery.kind === 'now'
          ? []
          : [note(newSince(words.subscriptions.moment(since, zone)))]),
        ...corrections(digest, wanted, words),
        ...rest,
        ...(thread === null ? [] : [note(words.subscriptions.inThread)]),
        ...(left > 0 ? [note(unchangedStories(left))] : []),
        ...(first && delivery.kind === 'digest' ? [howToStop(subscription, words)] : []),
      ],
    },
    {
      // A story counts as shown where it is told: with the message of the thread, if there is one.
      shows: wanted.flatMap(({ shows }) =>
        labelled.has(shows.story) && !isInThread(thread, shows) ? [shows] : [],
      ),
      ...(thread === null ? {} : { thread }),
    },
  );
}

/** With the first digest: what comes when, and how to end it. */
function howToStop(subscription: Subscription, { subscriptions: words }: Catalogue): Part {
  const [before, after] = words.firstNote(rhythm(subscription));
  const command = `/briefing unsubscribe ${subscription.briefing}`;
  return { kind: 'note', line: [before, { kind: 'code', text: command }, after] };
}

/** What outlets have changed since the channel was shown it. */
function corrections(digest: Digest, wanted: readonly FreshStory[], words: Catalogue): Part[] {
  const sources = new Map(
    digest.stories.flatMap(({ reports }) =>
      reports
        .flatMap(({ source, copies }) => [source, ...copies])
        .map((source) => [source.articleId, source] as const),
    ),
  );
  return wanted.flatMap((fresh) =>
    fresh.corrections.map(({ articleId, before, now }) => {
      const source = sources.get(articleId);
      const outlet = (source && outletOf(source)) ?? words.unnamedPublisher;
      return note(words.corrected(outlet, before, now));
    }),
  );
}

function showButton({ slug, title }: Briefing, words: Catalogue) {
  return buttons([{ label: words.buttons.show(title), command: `show ${slug}` }]);
}
