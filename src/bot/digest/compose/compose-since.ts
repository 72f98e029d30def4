import { withNote, type Reply } from '../../../chat/reply.ts';
import type { Digest, Story } from '../../../digest/digest.ts';
import type { Briefing } from '../../../briefings/briefing.ts';
import { composeBrief } from './compose-brief.ts';
import type { Showing } from '../showing.ts';
import { notice } from '../../notice.ts';

/** A moment from which on somebody wants to know (epoch ms), and the zone in which they think of it. */
export type From = Readonly<{ since: number; zone: string }>;

/** The digest of what came out since then; of everything where `from` is missing. */
export function composeSince(
  { briefing, digest }: { briefing: Briefing; digest: Digest },
  showing: Showing,
  from?: From,
): Reply {
  if (from === undefined) return composeBrief({ briefing, digest }, showing);
  const { words } = showing;
  const moment = (at: number): string => words.subscriptions.since(at, from.zone);
  const stories = storiesSince(digest, from.since);
  const reply =
    stories.length > 0
      ? composeBrief({ briefing, digest: { ...digest, stories }, whole: digest }, showing)
      : notice(words.nothingSince(digest.title, moment(from.since)), [
          { label: words.buttons.back, command: `show ${briefing.slug}`, style: 'plain' },
        ]);
  const begins = briefing.stock?.since ?? from.since;
  if (begins <= from.since) return reply;
  return withNote(reply, words.windowBegins(digest.title, moment(begins)));
}

/** The stories of which a report came out since that moment (epoch ms). */
export function storiesSince({ stories }: Digest, since: number): readonly Story[] {
  return stories.filter((story) => newestOf(story) >= since);
}

/** When the newest report of a story came out, epoch ms; -Infinity where none has a date. */
function newestOf({ reports }: Story): number {
  const times = reports.map(({ source }) => Date.parse(source.date ?? ''));
  return Math.max(...times.filter((at) => !Number.isNaN(at)));
}
