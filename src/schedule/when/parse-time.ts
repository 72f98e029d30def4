import { either, regex } from '../../languages/regex.ts';

/** Times of day in a text, as minutes of the day, and the text without them. */
export type ParsedTime = Readonly<{
  minutes: readonly number[];
  rest: string;
  /** What stands between the first of them and the last. */
  between: string;
  /** A piece that looks like a time and is none: "25:00", "13 pm". */
  problem: string | null;
}>;

const NAMED: Readonly<Record<string, number>> = {
  noon: 720,
  midday: 720,
  midnight: 0,
};

const HOUR_OF_TWELVE = String.raw`(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2}))?(?::00)?`;
/** "8:30 pm", "8.30pm", "8 o clock pm". */
const OF_TWELVE = String.raw`${HOUR_OF_TWELVE}\s*(?:o\s?clock\s+)?(?<half>[ap])\.?\s?m\b\.?`;
/** "08:30", "20h30". */
const OF_DAY = String.raw`(?<hour24>\d{1,2})[:.h](?<minute24>\d{2})(?::00)?`;
/** "0830", "0830 hrs". */
const FOUR_DIGITS = String.raw`(?<hour4>\d{2})(?<minute4>\d{2})(?:\s?h(?:rs|ours)?)?`;
/** "8 o clock", "8h", or a bare "8". */
const BARE = String.raw`(?<bare>\d{1,2})(?:\s?h|\s?o\s?clock)?`;
const BY_NAME = '(?<named>noon|midday|midnight)';
const TIME = regex.giu`(?<![\p{L}\d:])${either(OF_TWELVE, OF_DAY, FOUR_DIGITS, BARE, BY_NAME)}(?![\p{L}\d:])`;

export function parseTime(text: string): ParsedTime {
  const found = [...text.matchAll(TIME)];
  const minutes = new Set<number>();
  let problem: string | null = null;
  for (const { 0: said, groups = {} } of found) {
    const minute = minuteOf(groups);
    if (minute === null) problem ??= said;
    else minutes.add(minute);
  }
  const rest = text.replaceAll(TIME, ' ');
  const between = text.slice(found[0]?.index, found.at(-1)?.index);
  return { minutes: [...minutes], rest, between, problem };
}

type Groups = Readonly<Record<string, string | undefined>>;

function minuteOf({ named, half, ...groups }: Groups): number | null {
  if (named !== undefined) return NAMED[named.toLowerCase()] ?? null;
  const hour = Number(groups['hour'] ?? groups['hour24'] ?? groups['hour4'] ?? groups['bare']);
  const minute = Number(groups['minute'] ?? groups['minute24'] ?? groups['minute4'] ?? 0);
  if (minute > 59) return null;
  if (half === undefined) return hour > 23 ? null : hour * 60 + minute;
  if (hour < 1 || hour > 12) return null;
  return ((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) * 60 + minute;
}
