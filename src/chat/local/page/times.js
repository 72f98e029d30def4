/** Days and moments, as the person who reads writes them. */

const moments = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
});

const days = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' });

/**
 * A calendar date, which is the same everywhere: "19 January 2024".
 *
 * @param {string} iso
 */
export function calendarDate(iso) {
  const day = new Date(iso.slice(0, 10));
  return Number.isNaN(day.getTime()) ? iso : days.format(day);
}

/** @param {string} iso */
export function localTime(iso) {
  const moment = new Date(iso);
  return Number.isNaN(moment.getTime()) ? null : moments.format(moment);
}
