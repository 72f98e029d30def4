import type { Catalogue } from '../../chat/words/catalogue.ts';
import type { Request } from '../../chat/chat.ts';
import type { Line, Reply } from '../../chat/reply.ts';
import { parseWhen, type ParsedWhen } from '../../schedule/when/parse-when.ts';
import { nextSlot } from '../../schedule/slots.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import type { Subscription, SubscriptionStyle } from '../../store/subscriptions/subscription.ts';
import type { When } from '../../store/subscriptions/when.ts';
import { notice } from '../compose-answers.ts';
import type { SubscriptionPorts } from './ports.ts';
import { buttons, lines, nextRun, rhythm } from './say-when.ts';

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
  const wish = readWish(typed, { timeZone: request.person.timeZone, before });
  if (wish.kind === 'problem') return explain(wish, `change ${slug}`, words);
  const quiet = wish.quiet ?? subscription.quiet;
  const style = wish.style ?? subscription.style;
  const { store } = ports;
  const nextAt = pause === null ? nextSlot(wish.when, await store.now()) : null;
  await store.subscriptions.change(id, { when: wish.when, quiet, style, nextAt });
  const texts = [
    words.subscriptions.changed(title, rhythm({ when: wish.when, quiet, style })),
    nextAt === null ? words.subscriptions.pausedAlready(title) : nextRun(nextAt, wish.when, words),
  ];
  return lines(texts, sendNow(slug, words));
}

function sendNow(slug: string, words: Catalogue) {
  return buttons([{ label: words.subscriptions.buttons.sendNow, command: `send ${slug}` }]);
}

type Wish = Readonly<{
  kind: 'wish';
  when: When;
  quiet: boolean | null;
  style: SubscriptionStyle | null;
}>;
type Problem = Extract<ParsedWhen, { kind: 'problem' }>;

/**
 * "quiet" and "always" say what to do when there is nothing new, "full", "headlines" and "thread" how
 * much of a story is shown and where; the rest is a time.
 */
function readWish(
  typed: string,
  { timeZone, before }: { timeZone: string | null; before: When | null },
): Wish | Problem {
  const quiet = /\bquiet(?:ly)?\b/i.test(typed) ? true : /\balways\b/i.test(typed) ? false : null;
  const style = STYLE_WORDS.find(([, word]) => word.test(typed))?.[0] ?? null;
  const text = typed.replaceAll(WISH_WORDS, ' ');
  const parsed = parseWhen(text, { timeZone: known(timeZone), before });
  return parsed.kind === 'when' ? { kind: 'wish', when: parsed.when, quiet, style } : parsed;
}

const STYLE_WORDS: readonly (readonly [SubscriptionStyle, RegExp])[] = [
  ['thread', /\bthread(?:s|ed)?\b/i],
  ['headlines', /\bheadlines?\b/i],
  ['full', /\bfull\b/i],
];
const WISH_WORDS = /\b(?:quiet(?:ly)?|always|headlines?|full|(?:in )?(?:a )?thread(?:s|ed)?)\b/gi;

/** The platform's word for a zone, where this runtime knows it. */
function known(zone: string | null): string | null {
  if (zone === null) return null;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone }).format(0);
    return zone;
  } catch {
    return null;
  }
}

function explain({ problem, text, near }: Problem, command: string, words: Catalogue): Reply {
  const { problems, meant } = words.subscriptions;
  // What is offered must be understood itself.
  const sound = near.filter((one) => parseWhen(one, { timeZone: null }).kind === 'when');
  const offers = buttons(sound.map((text) => ({ label: text, command: `${command} ${text}` })));
  const hint = sound.length === 0 ? '' : ` ${meant(sound)}`;
  return notice(`${problems[problem](text)}${hint}`, offers);
}
