import { resolveAddress } from '../address/resolve-address.ts';
import type { FeedHints } from '../feed.ts';
import { childrenNamed, firstNamed, firstText, type Element } from '../xml/element.ts';
import { relatedLink } from './item-link.ts';

export const NO_HINTS: FeedHints = {
  ttlMinutes: null,
  skipHours: [],
  skipDays: [],
  hub: null,
  self: null,
  movedTo: null,
};

/** Minutes of `sy:updatePeriod` (RSS 1.0, module Syndication). */
const PERIODS: ReadonlyMap<string, number> = new Map([
  ['hourly', 60],
  ['daily', 1440],
  ['weekly', 10_080],
  ['monthly', 43_200],
  ['yearly', 525_600],
]);

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** What a channel asks of those who fetch it. */
export function readHints(channel: Element): FeedHints {
  const hours = namesWithin(channel, 'skiphours', 'hour')
    .map((text) => Number(text) % 24)
    .filter((hour) => Number.isInteger(hour) && hour >= 0);
  const days = new Set(namesWithin(channel, 'skipdays', 'day').map((text) => text.toLowerCase()));
  return {
    ttlMinutes: positive(firstText(channel, ['ttl'])) ?? syndicationMinutes(channel),
    skipHours: [...new Set(hours)].toSorted((a, b) => a - b),
    skipDays: DAYS.filter((day) => days.has(day.toLowerCase())),
    hub: relatedLink(channel, 'hub'),
    self: relatedLink(channel, 'self'),
    movedTo: resolveAddress(
      firstText(channel, ['itunes:new-feed-url']) ?? relatedLink(channel, 'current'),
      channel.base,
    ),
  };
}

function syndicationMinutes(channel: Element): number | null {
  const period = PERIODS.get(firstText(channel, ['sy:updateperiod'])?.toLowerCase() ?? '');
  const frequency = positive(firstText(channel, ['sy:updatefrequency'])) ?? 1;
  return period === undefined ? null : Math.max(1, Math.round(period / frequency));
}

function positive(text: string | null): number | null {
  const number = Number(text ?? '');
  return Number.isFinite(number) && number >= 1 ? Math.round(number) : null;
}

function namesWithin(channel: Element, list: string, name: string): string[] {
  const element = firstNamed(channel, [list]);
  return element === null ? [] : childrenNamed(element, [name]).map(({ text }) => text.trim());
}
