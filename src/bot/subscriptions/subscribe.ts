import type { Catalogue } from '../../chat/words/catalogue.ts';
import type { Request } from '../../chat/chat.ts';
import type { Line, Reply } from '../../chat/reply.ts';
import { parseWhen } from '../../schedule/when/parse-when.ts';
import { nextSlot } from '../../schedule/slots.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import type { Subscription } from '../../store/subscriptions/subscription.ts';
import type { SubscriptionPorts } from './ports.ts';
import { nextRun, rhythm } from './say-when.ts';
import { sayNext, slotToCome } from './set-slot.ts';
import { readWish, type WishProblem } from './read-wish.ts';
import { lines, notice } from '../notice.ts';
import { buttons } from '../buttons.ts';

/** More than anybody reads in one channel; a thousand would be a mistake or malice. */
export const MOST_IN_CHANNEL = 50;

/** Subscribes a channel that does not get that briefing yet. */
export async function subscribe(
  { briefing, typed }: { briefing: Briefing; typed: string },
  { request, words, ports }: { request: Request; words: Catalogue; ports: SubscriptionPorts },
): Promise<Reply> {
  const { slug, title } = briefing;
  const { person, channel, direct } = request;
  const wish = readWish(typed, { timeZone: person.timeZone, before: null });
  if (wish.kind === 'problem') return explain(wish, `subscribe ${slug}`, words);
  const { store, newId } = ports;
  const present = await store.subscriptions.inChannel(channel);
  if (present.length >= MOST_IN_CHANNEL)
    return notice(words.subscriptions.tooMany(MOST_IN_CHANNEL));
  const now = await store.now();
  const nextAt = nextSlot(wish.when, now);
  const subscription: Subscription = {
    id: newId(),
    channel,
    briefing: slug,
    when: wish.when,
    quiet: wish.quiet ?? false,
    style: wish.style ?? 'full',
    locale: person.locale,
    createdBy: person.id,
    createdAt: now,
    nextAt,
    pause: null,
  };
  if (!(await store.subscriptions.add(subscription))) {
    const first = (await store.subscriptions.inChannel(channel)).find(
      (one) => one.briefing === slug,
    );
    if (first !== undefined) return alreadySubscribed(first, { title, typed, request, words });
  }
  const [before, between, after] = words.subscriptions.stopHint;
  const hint: Line = [
    before,
    { kind: 'code', text: `/briefing unsubscribe ${slug}` },
    between,
    { kind: 'code', text: '/briefing subscriptions' },
    after,
  ];
  const texts = [
    words.subscriptions.subscribed(title, rhythm(subscription)),
    nextRun(nextAt, wish.when, words),
    wish.quiet === true ? words.subscriptions.quietOn : words.subscriptions.quietOff,
    hint,
  ];
  const actions = buttons([
    { label: words.subscriptions.buttons.sendNow, command: `send ${slug}`, primary: true },
    { label: words.subscriptions.buttons.unsubscribe, command: `unsubscribe ${slug}` },
  ]);
  // Everybody in the channel sees who set it up: platforms show whose command this answers.
  return { ...lines(texts, actions), audience: direct ? 'private' : 'channel' };
}

/** The channel gets that briefing already; offers the change when something else was wanted. */
export function alreadySubscribed(
  subscription: Subscription,
  {
    title,
    typed,
    request,
    words,
  }: { title: string; typed: string; request: Request; words: Catalogue },
): Reply {
  const { briefing: slug, when } = subscription;
  const { timeZone } = request.person;
  const wish = readWish(typed, { timeZone, before: when });
  if (wish.kind === 'problem') return explain(wish, `change ${slug}`, words);
  const wanted = rhythm({
    when: wish.when,
    quiet: wish.quiet ?? subscription.quiet,
    style: wish.style ?? subscription.style,
  });
  const present = rhythm(subscription);
  if (typed.trim() === '' || wanted === present) {
    const next = subscription.nextAt === null ? [] : [nextRun(subscription.nextAt, when, words)];
    return lines([words.subscriptions.alreadySame(title, present), ...next], sendNow(slug, words));
  }
  return notice(
    words.subscriptions.alreadyOther(title, present, wanted),
    buttons([
      {
        label: words.subscriptions.buttons.change,
        command: `change ${slug} ${wanted}`,
        primary: true,
      },
    ]),
  );
}

/** Changes what is said and keeps the rest. */
export async function change(
  subscription: Subscription,
  {
    title,
    typed,
    request,
    words,
    ports,
  }: {
    title: string;
    typed: string;
    request: Request;
    words: Catalogue;
    ports: SubscriptionPorts;
  },
): Promise<Reply> {
  const { briefing: slug, when: before, id, pause } = subscription;
  if (typed.trim() === '') {
    return notice(words.subscriptions.unchanged(title, rhythm(subscription)), sendNow(slug, words));
  }
  const wish = readWish(typed, {
    timeZone: request.person.timeZone,
    before,
    leftOutOf: before.days,
  });
  if (wish.kind === 'problem') return explain(wish, `change ${slug}`, words);
  const quiet = wish.quiet ?? subscription.quiet;
  const style = wish.style ?? subscription.style;
  const { store } = ports;
  // A slot that has come and is not planned yet stays.
  const isSameTime = JSON.stringify(wish.when) === JSON.stringify(before);
  const slot = isSameTime
    ? { nextAt: subscription.nextAt, isSentToday: false }
    : await slotToCome(id, wish.when, store);
  await store.subscriptions.change(id, {
    quiet,
    style,
    ...(isSameTime ? {} : { when: wish.when, nextAt: slot.nextAt }),
  });
  const texts = [
    words.subscriptions.changed(title, rhythm({ when: wish.when, quiet, style })),
    pause !== null || slot.nextAt === null
      ? words.subscriptions.pausedAlready(title)
      : sayNext({ ...slot, nextAt: slot.nextAt }, wish.when, words),
  ];
  return lines(texts, sendNow(slug, words));
}

function sendNow(slug: string, words: Catalogue) {
  return buttons([{ label: words.subscriptions.buttons.sendNow, command: `send ${slug}` }]);
}

function explain(
  { problem, text, near, wishes }: WishProblem,
  command: string,
  words: Catalogue,
): Reply {
  const { problems, meant } = words.subscriptions;
  // What is offered must be understood itself.
  const sound = near.filter((one) => parseWhen(one, { timeZone: null }).kind === 'when');
  const whole = sound.map((one) => [one, ...wishes].join(' '));
  const offers = buttons(whole.map((one) => ({ label: one, command: `${command} ${one}` })));
  const hint = whole.length === 0 ? '' : ` ${meant(whole)}`;
  return notice(`${problems[problem](text)}${hint}`, offers);
}
