import { withAsciiDigits } from '../../text/digits.ts';

/** The year before the first one of each era: Reiwa 1 is 2019; the Republic of China counts from 1912. */
const BEFORE: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  民國: 1911,
  民国: 1911,
};
/** 令和8年, 平成元年, 民國115年. */
const ERA_YEAR = /(明治|大正|昭和|平成|令和|民國|民国)\s?(元|\d{1,3})(?=\s?年)/gu;

/** "二〇二四年一月十九日": numbers in words. */
const HAN_NUMBER = /[〇零一二三四五六七八九十]{1,4}(?=[年月日號号])/gu;
const HAN_DIGITS = '〇一二三四五六七八九';

function fromHan(number: string): string {
  const digits = number.replaceAll('零', '〇');
  const [tens = '', ones = ''] = digits.split('十');
  if (!digits.includes('十'))
    return Array.from(digits, (digit) => HAN_DIGITS.indexOf(digit)).join('');
  return String(
    (tens === '' ? 1 : HAN_DIGITS.indexOf(tens)) * 10 +
      Math.max(0, HAN_DIGITS.indexOf(ones || '〇')),
  );
}

/** A line with its digits as ours, and years that count from an era's first as ours: 令和8年 is 2026年. */
export function withWesternYears(line: string): string {
  return withAsciiDigits(line.replaceAll(HAN_NUMBER, fromHan)).replaceAll(
    ERA_YEAR,
    (_, era: string, year: string) =>
      String((BEFORE[era] ?? 0) + (year === '元' ? 1 : Number(year))),
  );
}
