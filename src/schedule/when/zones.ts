import { editDistance } from '../../text/similarity.ts';
import { nameToday, RENAMED } from './zone-names.ts';

/** A zone that somebody means; `near` are those that come closest, best first. */
export type FoundZone =
  | Readonly<{ kind: 'zone'; zone: string }>
  /** An abbreviation that says too little: it means several zones, or half of the year only. */
  | Readonly<{ kind: 'vague'; near: readonly string[] }>
  | Readonly<{ kind: 'unknown'; near: readonly string[] }>;

/** Places without a zone of their own name, and names of zones that mean the whole year. */
const ALIASES: Readonly<Record<string, string>> = {
  utc: 'UTC',
  gmt: 'UTC',
  z: 'UTC',
  zulu: 'UTC',
  kst: 'Asia/Seoul',
  korea: 'Asia/Seoul',
  'south korea': 'Asia/Seoul',
  busan: 'Asia/Seoul',
  jst: 'Asia/Tokyo',
  japan: 'Asia/Tokyo',
  osaka: 'Asia/Tokyo',
  kyoto: 'Asia/Tokyo',
  hkt: 'Asia/Hong_Kong',
  sgt: 'Asia/Singapore',
  china: 'Asia/Shanghai',
  beijing: 'Asia/Shanghai',
  shenzhen: 'Asia/Shanghai',
  india: 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  'new delhi': 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  bangalore: 'Asia/Kolkata',
  kolkata: 'Asia/Kolkata',
  hanoi: 'Asia/Ho_Chi_Minh',
  'abu dhabi': 'Asia/Dubai',
  israel: 'Asia/Jerusalem',
  'tel aviv': 'Asia/Jerusalem',
  ankara: 'Europe/Istanbul',
  kyiv: 'Europe/Kyiv',
  kiev: 'Europe/Kyiv',
  'saint petersburg': 'Europe/Moscow',
  msk: 'Europe/Moscow',
  uk: 'Europe/London',
  england: 'Europe/London',
  scotland: 'Europe/London',
  edinburgh: 'Europe/London',
  manchester: 'Europe/London',
  ireland: 'Europe/Dublin',
  germany: 'Europe/Berlin',
  munich: 'Europe/Berlin',
  hamburg: 'Europe/Berlin',
  frankfurt: 'Europe/Berlin',
  cologne: 'Europe/Berlin',
  france: 'Europe/Paris',
  spain: 'Europe/Madrid',
  barcelona: 'Europe/Madrid',
  italy: 'Europe/Rome',
  milan: 'Europe/Rome',
  switzerland: 'Europe/Zurich',
  geneva: 'Europe/Zurich',
  bern: 'Europe/Zurich',
  netherlands: 'Europe/Amsterdam',
  'the hague': 'Europe/Amsterdam',
  et: 'America/New_York',
  eastern: 'America/New_York',
  nyc: 'America/New_York',
  washington: 'America/New_York',
  'washington dc': 'America/New_York',
  boston: 'America/New_York',
  atlanta: 'America/New_York',
  miami: 'America/New_York',
  philadelphia: 'America/New_York',
  ct: 'America/Chicago',
  central: 'America/Chicago',
  houston: 'America/Chicago',
  dallas: 'America/Chicago',
  austin: 'America/Chicago',
  mt: 'America/Denver',
  mountain: 'America/Denver',
  pt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
  la: 'America/Los_Angeles',
  sf: 'America/Los_Angeles',
  'san francisco': 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  'san diego': 'America/Los_Angeles',
  montreal: 'America/Toronto',
  ottawa: 'America/Toronto',
  brasilia: 'America/Sao_Paulo',
  'rio de janeiro': 'America/Sao_Paulo',
  rio: 'America/Sao_Paulo',
  canberra: 'Australia/Sydney',
  wellington: 'Pacific/Auckland',
  'cape town': 'Africa/Johannesburg',
  hawaii: 'Pacific/Honolulu',
};

/** Abbreviations that name one offset of several places, or one of the two in a year. */
const VAGUE: Readonly<Record<string, readonly string[]>> = {
  est: ['America/New_York'],
  edt: ['America/New_York'],
  cst: ['America/Chicago', 'Asia/Shanghai'],
  cdt: ['America/Chicago'],
  mst: ['America/Denver', 'America/Phoenix'],
  mdt: ['America/Denver'],
  pst: ['America/Los_Angeles'],
  pdt: ['America/Los_Angeles'],
  akst: ['America/Anchorage'],
  ast: ['America/Halifax', 'Asia/Riyadh'],
  bst: ['Europe/London', 'Asia/Dhaka'],
  ist: ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem'],
  wet: ['Europe/Lisbon'],
  cet: ['Europe/Berlin', 'Europe/Paris'],
  cest: ['Europe/Berlin', 'Europe/Paris'],
  eet: ['Europe/Helsinki', 'Europe/Athens'],
  eest: ['Europe/Helsinki', 'Europe/Athens'],
  aest: ['Australia/Sydney', 'Australia/Brisbane'],
  aedt: ['Australia/Sydney'],
  acst: ['Australia/Adelaide', 'Australia/Darwin'],
  nzst: ['Pacific/Auckland'],
  nzdt: ['Pacific/Auckland'],
  america: ['America/New_York', 'America/Chicago', 'America/Los_Angeles'],
  usa: ['America/New_York', 'America/Chicago', 'America/Los_Angeles'],
  us: ['America/New_York', 'America/Chicago', 'America/Los_Angeles'],
  canada: ['America/Toronto', 'America/Vancouver'],
  australia: ['Australia/Sydney', 'Australia/Perth'],
  russia: ['Europe/Moscow', 'Asia/Vladivostok'],
  brazil: ['America/Sao_Paulo', 'America/Manaus'],
  europe: ['Europe/London', 'Europe/Paris', 'Europe/Helsinki'],
  asia: ['Asia/Seoul', 'Asia/Shanghai', 'Asia/Kolkata'],
  africa: ['Africa/Lagos', 'Africa/Nairobi', 'Africa/Johannesburg'],
};

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
  ...Object.values(ALIASES).map((zone): [string, string] => [plain(zone), zone]),
  ...Object.entries(ALIASES),
]);

/** “Did you mean …?” names three zones. */
const MOST_NEAR = 3;

/** The zone that somebody means by a name of the tz database, a city, or an offset from UTC. */
export function findZone(typed: string): FoundZone {
  const name = plain(typed);
  const zone =
    byName.get(name) ??
    byName.get(name.replace(/ city$/, '')) ??
    offsetZone(typed) ??
    linkedZone(typed);
  if (zone !== null) return { kind: 'zone', zone };
  const vague = Object.hasOwn(VAGUE, name) ? VAGUE[name] : undefined;
  if (vague !== undefined) return { kind: 'vague', near: vague };
  return { kind: 'unknown', near: nearZones(name, MOST_NEAR) };
}

/** Zones whose names begin like what was typed or differ by few letters, best first. */
export function nearZones(typed: string, most: number): readonly string[] {
  const name = plain(typed);
  if (name === '') return [];
  // "i" and "my" are nobody's city.
  if (name.length < 3) return [];
  const allowed = name.length < 4 ? 1 : Math.ceil(name.length / 4);
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
