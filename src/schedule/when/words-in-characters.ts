import { either, regex } from '../../languages/regex.ts';

/** What people write about days and hours in Korean, Japanese and Chinese, where no blanks part the words. */

/** From Sunday, in Korean, and in Japanese and Chinese. */
const KOREAN = '일월화수목금토';
const DAYS = 'sun mon tue wed thu fri sat'.split(' ');
const JAPANESE = '日月火水木金土';
const CHINESE = '日一二三四五六';

const DAILY = '매일(?:매일)?|毎日|每天|每日|天天';
const WORKING = '평일|주중|平日|工作日';
const WEEKEND = '주말|[每毎]?(?:週末|周末)|土日(?:曜日?)?';
const DAY = `(?:${DAYS.join('|')})`;
const SIGNS = String.raw`~・·,\s-`;
const AMONG_DAYS = `(?=[${KOREAN}${JAPANESE}${SIGNS}]{1,12}(?!\\p{L}))`;
const BEHIND_DAY = `(?<=${DAY}[${SIGNS}]{1,4})`;
const LETTERS = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const MORNING = '오전|아침|새벽|午前|朝|上午|早上?|早晨|凌晨';
const EVENING = '오후|저녁|밤|午後|夕方|夜|晩|下午|晚上?|傍晚';
const HOUR = String.raw`(\d{1,2})\s?(?:시|時|点|點|时)`;
const MINUTE = String.raw`(?:\s?(\d{1,2})\s?(?:분|分))?`;
const HALF = '(?:\\s?(?:반|半))';

/** Hours in words: "七点", "十时半", "일곱 시". */
const HAN_HOURS = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');
const KOREAN_HOURS = '한 두 세 네 다섯 여섯 일곱 여덟 아홉 열 열한 열두'.split(' ');
const HAN_HOUR =
  /(?<![一二三四五六七八九十])(?:十[一二]?|[一二两兩三四五六七八九])(?=[点點时時])/gu;
const KOREAN_HOUR = regex.gu`(?<!\p{L})(?:열[한두]?|${KOREAN_HOURS.slice(0, 9).join('|')})(?=\s?시(?!간))`;

function toDigits(text: string): string {
  return text
    .replaceAll(HAN_HOUR, (hour) => String(HAN_HOURS.indexOf(hour.replace(/[两兩]/u, '二')) + 1))
    .replaceAll(KOREAN_HOUR, (hour) => String(KOREAN_HOURS.indexOf(hour) + 1));
}

/** "周一、三、五": the days behind the first have no word for it. */
const MORE_DAYS = regex.gu`(?<=(?:周|週|星期|礼拜|禮拜)[${CHINESE}天][${CHINESE}天、,，和及]{0,12})[、,，和及]([${CHINESE}天])(?=[早上下中晚凌傍]|[^\p{L}\d]|$)`;

/** Applied one behind the other. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  // "毎朝", "每晚": each day in that part of it
  [/[毎每](?=[朝晩晚夕早])/gu, ' daily '],
  [regex.gu`${DAILY}`, ' daily '],
  [regex.gu`${WORKING}`, ' weekdays '],
  [regex.gu`${WEEKEND}`, ' weekends '],
  // "每周三" names its day
  [/[每毎](?=(?:周|週|星期)[一二三四五六日天])/gu, ' '],
  [MORE_DAYS, '周$1'],
  [/(?<=아침|저녁|밤)마다/gu, ''],
  [/(?<=요일)(?:과|와|하고|이랑) /gu, ' '],
  [/매주|毎週|每周|每週|每星期/gu, ' '],
  [/の/gu, ' '],
  [/〜/gu, '~'],
  ...DAYS.flatMap((day, at): readonly (readonly [RegExp, string])[] => [
    [regex.gu`${KOREAN[at] ?? ''}요일|(?:周|週|星期|礼拜|禮拜)${CHINESE[at] ?? ''}`, ` ${day} `],
    [regex.gu`${JAPANESE[at] ?? ''}曜日?`, ` ${day} `],
    // "월수금", "月・水・金"
    [regex.gu`(?<!\p{L})${either(KOREAN[at] ?? '', JAPANESE[at] ?? '')}${AMONG_DAYS}`, ` ${day} `],
    [regex.gu`${BEHIND_DAY}${either(KOREAN[at] ?? '', JAPANESE[at] ?? '')}(?!\p{L})`, ` ${day} `],
  ]),
  [/[・·]/gu, ' '],
  [regex.gu`(?<=${DAY}\s{0,2})(?:和|及|与|と)(?=\s{0,2}${DAY})`, ','],
  // "北京时间"
  [/(?<=\p{L}{2})(?:時間|时间|시간)/gu, ' '],
  [regex.gu`(${DAY})\s*(?:~|〜|至|到|から|부터)\s*(${DAY})(?:\s*(?:까지|まで))?`, '$1-$2'],
  [regex.gu`(?:${MORNING})\s?${HOUR}${HALF}`, ' $1:30 am '],
  [regex.gu`(?:${EVENING})\s?${HOUR}${HALF}`, ' $1:30 pm '],
  [regex.gu`(?:${MORNING})\s?${HOUR}${MINUTE}`, ' $1:$2 am '],
  [regex.gu`(?:${EVENING})\s?${HOUR}${MINUTE}`, ' $1:$2 pm '],
  [regex.gu`(?:${MORNING})\s?(?=\d{1,2}:\d\d)(\S+)`, ' $1 am '],
  [regex.gu`(?:${EVENING})\s?(?=\d{1,2}:\d\d)(\S+)`, ' $1 pm '],
  [regex.gu`${HOUR}${HALF}`, ' $1:30 '],
  [regex.gu`${HOUR}${MINUTE}`, ' $1:$2 '],
  [/(?<=\d):(?= )/gu, ':00'],
  [/(?<=\d:)(\d)(?= )/gu, '0$1'],
  [/정오|正午|中午/gu, ' noon '],
  [/자정|零時|午夜/gu, ' midnight '],
  [/(?<=\s)(?:에|마다|に|시간)(?=\s|$)/gu, ' '],
];

/** Rhythms that are not offered. */
export const OTHER_RHYTHMS_IN_CHARACTERS = either(
  '격주|매월|매달|매시간|매년|분기마다|한 ?달에 (?:한|두) ?번|하루에? (?:두|세) ?번',
  '隔週|毎月|毎時|毎年|隔日|月に[一二12]回|一日[二三23]回',
  '每两周|每兩週|每月|每小时|每小時|每年|隔周|隔天|每天[两兩三23]次',
);

/** A text with one English word for each of these. */
export function fromCharacters(text: string): string {
  if (!LETTERS.test(text)) return text;
  return WORDS.reduce((rest, [said, word]) => rest.replaceAll(said, word), toDigits(text));
}
