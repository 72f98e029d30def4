import type { Coverage, FailingSource } from '../../../digest/digest.ts';
import { count } from './count.ts';
import { subscriptionWords } from './subscriptions.ts';

/** Sources that the line names before it counts the rest. */
const MOST_NAMED = 3;

/**
 * "From 42 articles of 9 outlets since Thu 26 Nov, 08:00; example.org has failed since Wed 25 Nov, 14:00
 * (403). Every sentence and quote is verbatim." `zone` is an IANA zone.
 */
export function coverageLine(
  { read, failed, unread, elsewhere, followed }: Coverage,
  zone = 'UTC',
): string {
  const of = followed === undefined ? '' : restsOn(followed, zone);
  const parts = [
    `From ${count(read, 'article')}${of}`,
    ...(elsewhere === 0
      ? []
      : [`${elsewhere} ${elsewhere === 1 ? 'other is' : 'others are'} about something else`]),
    ...(failed === 0 ? [] : [`${count(failed, 'article')} could not be read`]),
    ...(unread === 0
      ? []
      : [`${count(unread, 'article')} still being read: ask again in a moment`]),
    ...failingParts(followed?.failing ?? [], zone),
  ];
  return `${parts.join('; ')}. Every sentence and quote is verbatim.`;
}

/** "example.org has failed since Wed 25 Nov, 14:00 (403)."; empty where nothing fails. */
export function failingLine(failing: readonly FailingSource[], zone: string): string {
  const parts = failingParts(failing, zone);
  return parts.length === 0 ? '' : `${parts.join('; ')}.`;
}

function restsOn(
  { outlets, since }: Readonly<{ outlets: number; since: number }>,
  zone: string,
): string {
  return ` of ${count(outlets, 'outlet')} since ${subscriptionWords.moment(since, zone)}`;
}

function failingParts(failing: readonly FailingSource[], zone: string): readonly string[] {
  const more = failing.length - MOST_NAMED;
  return [
    ...failing
      .slice(0, MOST_NAMED)
      .map(
        ({ host, since, reason }) =>
          `${host} has failed since ${subscriptionWords.moment(since, zone)} (${reason.replaceAll('-', ' ')})`,
      ),
    ...(more > 0 ? [`${count(more, 'more source')} fail${more === 1 ? 's' : ''}`] : []),
  ];
}
