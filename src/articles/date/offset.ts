/** Zones by the letters that newsrooms print, where the letters mean one zone in the news. */
const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  WET: '+00:00',
  BST: '+01:00',
  WEST: '+01:00',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EET: '+02:00',
  SAST: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  HKT: '+08:00',
  SGT: '+08:00',
  AWST: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  AKST: '-09:00',
  AKDT: '-08:00',
  HST: '-10:00',
};

/** The clocks that are the farthest ahead of London's and behind them, in minutes: Kiribati, Samoa. */
const [EAST, WEST] = [14 * 60, 11 * 60];

/** `Z` or `+09:00` for what a text prints as its zone; null for none, or for letters of many zones. */
export function offsetOf(zone: string): string | null {
  const plain = zone.replaceAll(/[()]/g, '').toUpperCase();
  const numeric = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(plain);
  if (numeric !== null) {
    const [, sign, hours = '', minutes = '00'] = numeric;
    const minutesOff = Number(hours) * 60 + Number(minutes);
    // "10:00-12:00" is a stretch of time
    const isOne = minutesOff <= (sign === '+' ? EAST : WEST) && Number(minutes) < 60;
    return isOne ? `${sign}${hours.padStart(2, '0')}:${minutes}` : null;
  }
  return ZONES[plain] ?? null;
}
