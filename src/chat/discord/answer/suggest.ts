import { parseTime } from '../../../schedule/when/parse-time.ts';
import { parseWhen } from '../../../schedule/when/parse-when.ts';
import type { Handlers, Suggestion } from '../../chat.ts';
import { ZONES } from '../../../schedule/when/zones.ts';
import { shorten } from '../../fit/cut-text.ts';
import { ADMIN_COMMAND, NO_GUILD, type Interaction } from '../listen/interaction.ts';
import { DISCORD_LIMITS } from '../limits.ts';

export type Choice = Readonly<{ name: string; value: string }>;

/** What could complete the option that is being typed. Rejects where `complete` does. */
export async function suggest(
  { data, guild_id }: Interaction,
  { complete, completeCommand }: Pick<Handlers, 'complete' | 'completeCommand'>,
): Promise<readonly Choice[]> {
  const [first] = data?.options ?? [];
  const options = first?.options ?? data?.options ?? [];
  const focused = options.find((option) => option.focused === true);
  const typed = String(focused?.value ?? '').trim();
  const where = { platform: 'discord', workspace: guild_id ?? NO_GUILD } as const;
  const finish = data?.name === ADMIN_COMMAND ? complete : completeCommand;
  const topics = (limit: number) => finish(typed, limit, where);
  return toChoices(await suggestionsFor(focused?.name ?? '', typed, topics));
}

async function suggestionsFor(
  option: string,
  typed: string,
  topics: (limit: number) => Promise<readonly Suggestion[]>,
): Promise<readonly Suggestion[]> {
  switch (option) {
    case 'topic':
      return topics(DISCORD_LIMITS.suggestions);
    case 'time':
      return suggestTimes(typed);
    case 'days':
      return suggestDays(typed);
    case 'zone':
      return matching(zones(), typed);
    default:
      return [];
  }
}

/** Discord refuses the whole list for one value that is empty or too long. */
function toChoices(suggestions: readonly Suggestion[]): readonly Choice[] {
  const distinct = new Map(suggestions.map((one) => [one.value, one]));
  return [...distinct.values()]
    .filter(({ value }) => value !== '' && value.length <= DISCORD_LIMITS.suggestion)
    .slice(0, DISCORD_LIMITS.suggestions)
    .map(({ label, value }) => ({ name: shorten(label, DISCORD_LIMITS.suggestion), value }));
}

const TIMES = [8, 7, 9, 6, 10, 5, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 0, 1, 2, 3, 4]
  .map((hour) => String(hour).padStart(2, '0'))
  .flatMap((hour) => [`${hour}:00`, `${hour}:30`]);

const DAYS = ['weekdays', 'daily', 'weekends', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Half hours, and any other time once it is complete. */
function suggestTimes(typed: string): readonly Suggestion[] {
  const exact = /^\d{1,2}:\d{2}$/.test(typed) && parseTime(typed).problem === null ? [typed] : [];
  const padded = typed.replace(/^\d(?!\d)/, '0$&');
  return [...asSuggestions(exact), ...matching(TIMES, padded), ...matching(TIMES, typed)];
}

/** One after the other: what stands before the last comma stays. */
function suggestDays(typed: string): readonly Suggestion[] {
  const at = typed.lastIndexOf(',') + 1;
  const chosen = typed.slice(0, at);
  const beginning = typed.slice(at).trimStart();
  const names = chosen === '' ? DAYS : DAYS.filter((day) => day.length === 3);
  return matching(names, beginning)
    .map(({ value }) => ({ label: `${chosen}${value}`, value: `${chosen}${value}` }))
    .filter(({ value }) => parseWhen(value, { timeZone: null }).kind === 'when');
}

/** Suggested before anything is typed. */
const COMMON_ZONES = [
  'UTC',
  'Europe/London',
  'Europe/Paris',
  'Europe/Berlin',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Africa/Lagos',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Singapore',
  'Asia/Shanghai',
  'Asia/Seoul',
  'Asia/Tokyo',
  'Australia/Sydney',
];

function zones(): readonly string[] {
  return [...new Set([...COMMON_ZONES, ...ZONES])];
}

/** Names that begin with what was typed, then those that have it at the beginning of a word. */
function matching(names: readonly string[], typed: string): readonly Suggestion[] {
  const wanted = typed.toLowerCase().replaceAll(/\s+/g, '_');
  const ranked = [
    ...names.filter((name) => name.toLowerCase().startsWith(wanted)),
    ...names.filter((name) => /[/_:]/.test(name) && hasWord(name.toLowerCase(), wanted)),
  ];
  return asSuggestions([...new Set(ranked)]);
}

function asSuggestions(names: readonly string[]): readonly Suggestion[] {
  return names.map((name) => ({ label: name.replaceAll('_', ' '), value: name }));
}

function hasWord(name: string, wanted: string): boolean {
  return name.includes(`/${wanted}`) || name.includes(`_${wanted}`) || name.includes(`:${wanted}`);
}
