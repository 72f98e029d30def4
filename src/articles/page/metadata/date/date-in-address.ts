import { regex } from '../../../../languages/regex.ts';
import { readDate, type DateOptions } from '../../../date/read-date.ts';

const YEAR = String.raw`(20\d{2}|19[89]\d)`;
const MONTH = '(0[1-9]|1[0-2])';
const DAY = String.raw`(0[1-9]|[12]\d|3[01])`;
/** /2024/01/19/, /2024-01-19-, -20240119. */
const IN_ADDRESS = regex`(?<![\d])${YEAR}[/_-]?${MONTH}[/_-]?${DAY}(?!\d)`;

/** The day in an address's path, or null. */
export function fromAddress(url: string | null, options: DateOptions): string | null {
  const path = url === null ? null : (URL.parse(url)?.pathname ?? null);
  if (path === null) return null;
  const found = IN_ADDRESS.exec(path.slice(0, 500));
  if (found !== null) return readDate(`${found[1]}-${found[2]}-${found[3]}`, options);
  const [, day, month, year] = DAY_IN_ADDRESS.exec(path.slice(0, 500)) ?? [];
  return year === undefined ? null : readDate(`${year}-${month}-${day}`, options);
}

/** "/23-01-2022-": the day first; the other order is not told apart from it. */
const DAY_IN_ADDRESS = regex`(?<!\d)${DAY}[-_.]${MONTH}[-_.](20\d{2})(?!\d)`;
