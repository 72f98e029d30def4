/** Times of day in a text, as minutes of the day, and the text without them. */
export type ParsedTime = Readonly<{
  minutes: readonly number[];
  rest: string;
  /** A piece that looks like a time and is none: "25:00", "13 pm". */
  problem: string | null;
}>;

const NAMED: Readonly<Record<string, number>> = {
  noon: 720,
  midday: 720,
  midnight: 0,
};

/** "8:30 pm", "8.30pm", "08:30", "20h30", "0830", "8 o clock", "noon", or a bare "8". */
const TIME =
  /(?<![\p{L}\d:])(?:(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2}))?(?::00)?\s*(?<half>[ap])\.?\s?m\b\.?|(?<hour24>\d{1,2})[:.h](?<minute24>\d{2})(?::00)?|(?<hour4>\d{2})(?<minute4>\d{2})(?:\s?h(?:rs|ours)?)?|(?<bare>\d{1,2})(?:\s?h|\s?o\s?clock)?|(?<named>noon|midday|midnight))(?![\p{L}\d:])/giu;

export function parseTime(text: string): ParsedTime {
  const minutes: number[] = [];
  let problem: string | null = null;
  const rest = text.replaceAll(TIME, (all: string, ...groups: unknown[]) => {
    const minute = minuteOf(readGroups(groups.at(-1)));
    if (minute === null) problem ??= all;
    else minutes.push(minute);
    return ' ';
  });
  return { minutes: [...new Set(minutes)], rest, problem };
}

type Groups = Readonly<Record<string, string | undefined>>;

function readGroups(groups: unknown): Groups {
  if (typeof groups !== 'object' || groups === null) return {};
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : undefined,
    ]),
  );
}

function minuteOf({ named, half, ...groups }: Groups): number | null {
  if (named !== undefined) return NAMED[named.toLowerCase()] ?? null;
  const hour = Number(groups['hour'] ?? groups['hour24'] ?? groups['hour4'] ?? groups['bare']);
  const minute = Number(groups['minute'] ?? groups['minute24'] ?? groups['minute4'] ?? 0);
  if (minute > 59) return null;
  if (half === undefined) return hour > 23 ? null : hour * 60 + minute;
  if (hour < 1 || hour > 12) return null;
  return ((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) * 60 + minute;
}
