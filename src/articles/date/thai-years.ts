import { either, regex } from '../../languages/regex.ts';

/** The months of Thailand, in full and cut, from January on. */
const MONTHS = [
  'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน',
  'กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
].flatMap((half) => half.split(' '));
const SHORT = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ');
const NAME = either(...MONTHS, ...SHORT.map((name) => name.replaceAll('.', String.raw`\.\s?`)));
const DAY = String.raw`(?<!\d)(?<day>\d{1,2})`;
/** "5 มิถุนายน พ.ศ. 2567", "3 ธ.ค. 66". */
const NAMED = regex.u`${DAY} ?(?<name>${NAME}) ?(?:พ\.ศ\. ?|ค\.ศ\. ?)?(?<year>\d{4}|\d{2})(?!\d)`;
/** "19/01/2567": no other calendar that news is dated by has such a year. */
const NUMBERS = /(?<!\d)(\d{1,2}([/.-])\d{1,2}\2)(25\d{2})(?!\d)/u;
/** By definition: years are counted from the death of the Buddha. */
const AHEAD = 543;
/** Years of ours that a Thai newspaper prints lie below it. */
const FIRST_OF_BUDDHA = 2400;

/** A line with its year of Thailand's calendar as one of ours: 19 มกราคม 2567 is 19 1 2024. */
export function withThaiYears(line: string): string {
  if (!/[\u0e01-\u0e2e]|25\d\d/.test(line)) return line;
  return line
    .replace(NAMED, (_all, day: string, name: string, year: string) => {
      const plain = name.replaceAll(/\s/g, '');
      const month = Math.max(MONTHS.indexOf(plain), SHORT.indexOf(plain)) + 1;
      return `${ours(year.length === 2 ? `25${year}` : year)}-${month}-${day}`;
    })
    .replace(NUMBERS, (_all, day: string, _mark, year: string) => `${day}${ours(year)}`);
}

function ours(year: string): string {
  return String(Number(year) - (Number(year) < FIRST_OF_BUDDHA ? 0 : AHEAD));
}
