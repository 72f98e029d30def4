import { formatProblem } from '../../articles/problem.ts';
import type {
  StatusDelivery,
  StatusPage,
  StatusSubscription,
} from '../../chat/local/status-page.ts';
import { printTime } from '../print-time.ts';
import type { Terminal } from '../terminal.ts';

/** Prints what the store and the folders say: what comes next, what was sent, what was not and why. */
export async function status(
  { briefings, problems, subscriptions, deliveries }: StatusPage,
  terminal: Terminal,
): Promise<void> {
  const all = [...problems, ...briefings.flatMap((briefing) => briefing.problems)];
  const sections = [
    section(
      'Briefings',
      briefings.map(({ slug, title, articles }) => `${slug}  ${title}, articles: ${articles}`),
    ),
    ...(all.length === 0 ? [] : [section('Problems', all.map(formatProblem))]),
    section('Subscriptions', subscriptions.map(subscriptionLine)),
    section('Deliveries, the newest first', deliveries.map(deliveryLine)),
  ];
  await terminal.print(sections.join('\n'));
}

function section(heading: string, lines: readonly string[]): string {
  const shown = lines.length === 0 ? ['none'] : lines;
  return `${heading}\n${shown.map((line) => `  ${line}\n`).join('')}`;
}

function subscriptionLine(one: StatusSubscription): string {
  const { platform, channel, topic, when, paused, next, last } = one;
  const times = [
    next === null ? 'no next run' : `next ${printTime(next)}`,
    last === null ? 'never sent' : `last ${printTime(last)}`,
  ];
  const state = paused === null ? 'active' : `paused (${paused})`;
  return `${topic} → ${platform} ${channel}, ${when}: ${state}, ${times.join(', ')}`;
}

function deliveryLine({ at, platform, channel, topic, state, detail }: StatusDelivery): string {
  const why = detail === null ? '' : `: ${detail}`;
  return `${printTime(at)}  ${topic} → ${platform} ${channel}, ${state}${why}`;
}
