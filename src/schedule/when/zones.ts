import {
  closedWords,
  openingWords,
  plainVerbs,
  speechVerbs,
} from '../../languages/english/common-words.ts';
import { wordSet } from '../../languages/word-set.ts';
import { editDistance } from '../../text/similarity.ts';
import { nameToday, RENAMED } from './zone-names.ts';
import { VAGUE_ZONES, ZONE_ALIASES } from './zone-aliases.ts';
import { ZONE_PLACES } from './zone-places.ts';

/** A zone that somebody means; `near` are those that come closest, best first. */
export type FoundZone =
  | Readonly<{ kind: 'zone'; zone: string }>
  /** An abbreviation that says too little: it means several zones, or half of the year only. */
  | Readonly<{ kind: 'vague'; near: readonly string[] }>
  | Readonly<{ kind: 'unknown'; near: readonly string[] }>;

/** Every zone of the tz database that this runtime knows. */
export const ZONES: readonly string[] = [
  ...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'].map(nameToday)),
];

/** Zone by what people call it, in lower case with blanks: "asia/seoul", "seoul", "new york". */
const byName = new Map<string, string>([
  ...RENAMED.map(([before, today]): [string, string] => [
    plain(before.split('/').at(-1) ?? ''),
    today,
  ]),
  ...ZONES.map((zone): [string, string] => [plain(zone.split('/').at(-1) ?? zone), zone]),
  ...ZONES.map((zone): [string, string] => [plain(zone), zone]),
  // The runtime may list only the older name of these: Asia/Calcutta.
  ...Object.values(ZONE_ALIASES).map((zone): [string, string] => [plain(zone), zone]),
  ...Object.entries(ZONE_PLACES).flatMap(([zone, names]) =>
    [...wordSet(names)].map((name): [string, string] => [plain(name), zone]),
  ),
  ...Object.entries(ZONE_ALIASES),
]);

const COMMON = closedWords
  .union(openingWords)
  .union(speechVerbs)
  .union(plainVerbs)
  .union(wordSet('later server dinner lunch breakfast work team office make wake news'));

/** Letters of a name for each that may be mistyped: one of "Londno", two of "Amsterdm". Set by hand. */
const LETTERS_A_SLIP = 4;

/** “Did you mean …?” names three zones. */
const MOST_NEAR = 3;

/** The zone that somebody means by a name of the tz database, a city, or an offset from UTC. */
export function findZone(typed: string): FoundZone {
  const name = plain(typed);
  const zone =
    byName.get(name) ??
    byName.get(name.replace(/ city$/, '')) ??
    byName.get(name.replaceAll('-', ' ')) ??
    offsetZone(typed) ??
    linkedZone(typed);
  if (zone !== null) return { kind: 'zone', zone };
  const vague = Object.hasOwn(VAGUE_ZONES, name) ? VAGUE_ZONES[name] : undefined;
  if (vague !== undefined) return { kind: 'vague', near: vague };
  return { kind: 'unknown', near: nearZones(name, MOST_NEAR) };
}

/** Zones whose names begin like what was typed or differ by few letters, best first. */
function nearZones(typed: string, most: number): readonly string[] {
  const name = plain(typed);
  if (name === '') return [];
  // "i" and "my" are nobody's city.
  if (name.length < 3) return [];
  // "make" is no slip of "Mahe"
  if (COMMON.has(name)) return [];
  const allowed = Math.max(1, Math.floor(name.length / LETTERS_A_SLIP));
  const scored = [...byName].flatMap(([known, zone]) => {
    const typos = editDistance(name, known, allowed);
    const score = known.startsWith(name) ? 0.5 : typos;
    return score <= allowed ? [{ zone, score }] : [];
  });
  const sorted = scored.toSorted((a, b) => a.score - b.score || (a.zone < b.zone ? -1 : 1));
  const best = sorted.filter(({ score }) => score <= (sorted[0]?.score ?? 0) + 1);
  return [...new Set(best.map(({ zone }) => zone))].slice(0, most);
}

/** Whether two zones have the same time in January and in July. */
export function keepsTime(zone: string, other: string): boolean {
  return zone === other || [JANUARY, JULY].every((at) => hourIn(zone, at) === hourIn(other, at));
}

const JANUARY = Date.UTC(2026, 0, 15);
const JULY = Date.UTC(2026, 6, 15);

function hourIn(timeZone: string, at: number): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone, timeStyle: 'short' }).format(at);
  } catch {
    return null;
  }
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s_.]+/g, ' ')
    .trim();
}

/** UTC+9, GMT-05:30, +09:00: https://tc39.es/ecma402/#sec-time-zone-names knows "+09:00". */
function offsetZone(typed: string): string | null {
  const found = /^(?:utc|gmt)?\s*([+−-])\s*(\d{1,2})(?::?([0-5]\d))?$/i.exec(typed.trim());
  if (found === null) return null;
  const [, sign, hours = '', minutes = '00'] = found;
  const total = Number(hours) * 60 + Number(minutes);
  if (total > 14 * 60) return null;
  if (total === 0) return 'UTC';
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}

/** Older names of zones that are kept for those who know them: US/Eastern, Asia/Calcutta. */
function linkedZone(typed: string): string | null {
  const name = typed.trim().replaceAll(' ', '_');
  if (!/^[A-Za-z]+\/[A-Za-z0-9_+/-]+$/.test(name)) return null;
  try {
    return nameToday(new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone);
  } catch {
    return null;
  }
}
