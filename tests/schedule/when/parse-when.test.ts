import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatWhen } from '../../../src/schedule/when/format-when.ts';
import { parseWhen } from '../../../src/schedule/when/parse-when.ts';

function read(text: string, timeZone: string | null = null): string {
  const parsed = parseWhen(text, { timeZone });
  return parsed.kind === 'when'
    ? formatWhen(parsed.when)
    : `${parsed.problem}: ${parsed.text} → ${parsed.near.join(' | ')}`;
}

describe('a time for a digest', () => {
  test.each([
    ['', 'weekdays 08:00 UTC'],
    ['8am', 'weekdays 08:00 UTC'],
    ['08:00', 'weekdays 08:00 UTC'],
    ['8', 'weekdays 08:00 UTC'],
    ['0730', 'weekdays 07:30 UTC'],
    ['8:30 pm', 'weekdays 20:30 UTC'],
    ['8.30pm', 'weekdays 20:30 UTC'],
    ['8:30 P.M.', 'weekdays 20:30 UTC'],
    ['20h30', 'weekdays 20:30 UTC'],
    ['8 o’clock', 'weekdays 08:00 UTC'],
    ['12am', 'weekdays 00:00 UTC'],
    ['12 pm', 'weekdays 12:00 UTC'],
    ['noon', 'weekdays 12:00 UTC'],
    ['midnight', 'weekdays 00:00 UTC'],
    ['daily', 'daily 08:00 UTC'],
    ['every day at 9', 'daily 09:00 UTC'],
    ['weekends noon', 'weekends 12:00 UTC'],
    ['mon,thu', 'mon,thu 08:00 UTC'],
    ['mon, thu and sat', 'mon,thu,sat 08:00 UTC'],
    ['tue/thu 7am', 'tue,thu 07:00 UTC'],
    ['mon-fri', 'weekdays 08:00 UTC'],
    ['Monday to Thursday', 'mon,tue,wed,thu 08:00 UTC'],
    ['every day except sunday at 8', 'mon,tue,wed,thu,fri,sat 08:00 UTC'],
    ['not on weekends, 8am', 'weekdays 08:00 UTC'],
    ['08:00 – weekdays', 'weekdays 08:00 UTC'],
    ['sat–tue', 'mon,tue,sat,sun 08:00 UTC'],
    ['every friday', 'fri 08:00 UTC'],
    ['fridays at 17:45', 'fri 17:45 UTC'],
    ['mon tue wed thu fri sat sun', 'daily 08:00 UTC'],
    ['weekdays 08:00 Asia/Seoul', 'weekdays 08:00 Asia/Seoul'],
    ['Seoul 8am weekdays', 'weekdays 08:00 Asia/Seoul'],
    ['asia/seoul', 'weekdays 08:00 Asia/Seoul'],
    ['New York 7:15am', 'weekdays 07:15 America/New_York'],
    ['São Paulo', 'weekdays 08:00 America/Sao_Paulo'],
    ['in kolkata', 'weekdays 08:00 Asia/Kolkata'],
    ['US/Eastern', 'weekdays 08:00 America/New_York'],
    ['KST', 'weekdays 08:00 Asia/Seoul'],
    ['9am ET', 'weekdays 09:00 America/New_York'],
    ['UTC+9', 'weekdays 08:00 UTC+09:00'],
    ['8am GMT-3:30', 'weekdays 08:00 UTC-03:30'],
    ['8am utc + 5:30', 'weekdays 08:00 UTC+05:30'],
    ['+09:00 7am', 'weekdays 07:00 UTC+09:00'],
    ['UTC+0', 'weekdays 08:00 UTC'],
    ['7:30am every weekday in Europe/Berlin please', 'weekdays 07:30 Europe/Berlin'],
    ['seven days a week at 6', 'daily 06:00 UTC'],
    ['every day of the week noon', 'daily 12:00 UTC'],
    ['five days per week', 'weekdays 08:00 UTC'],
    ['12:00 midnight', 'weekdays 00:00 UTC'],
    ['M-F 7', 'weekdays 07:00 UTC'],
    ['mwf 7', 'mon,wed,fri 07:00 UTC'],
    ['7:15 -0330', 'weekdays 07:15 UTC-03:30'],
    ['7am in my time zone', 'weekdays 07:00 UTC'],
    ['half past six', 'weekdays 06:30 UTC'],
    ['a quarter to ten on fridays', 'fri 09:45 UTC'],
    ['five past eight in Oslo', 'weekdays 08:05 Europe/Oslo'],
    ['six thirty every evening', 'daily 18:30 UTC'],
    ['mornings at 9', 'weekdays 09:00 UTC'],
    ['every morning', 'daily 08:00 UTC'],
    ['every night at 10pm', 'daily 22:00 UTC'],
    ['each evening 7:30 pm', 'daily 19:30 UTC'],
    ['9pm every evening', 'daily 21:00 UTC'],
    ['every afternoon at 4 p.m. Berlin', 'daily 16:00 Europe/Berlin'],
    ['every night at 22:30', 'daily 22:30 UTC'],
    ['21:00 every evening', 'daily 21:00 UTC'],
    ['7pm on friday evenings', 'fri 19:00 UTC'],
    ['nightly at 10pm', 'daily 22:00 UTC'],
    ['every morning at 7:45 am', 'daily 07:45 UTC'],
    ['7 at night', 'weekdays 19:00 UTC'],
    ['10am in the morning', 'weekdays 10:00 UTC'],
    ['12 at night', 'weekdays 00:00 UTC'],
    ['nine oclock sharp', 'weekdays 09:00 UTC'],
    ['weekly, tuesday 7', 'tue 07:00 UTC'],
    ['once a week on sunday', 'sun 08:00 UTC'],
    ['7 days 6:30', 'daily 06:30 UTC'],
    ['once daily 6', 'daily 06:00 UTC'],
    ['once weekdays at 7am', 'weekdays 07:00 UTC'],
    ['einmal jeden Tag um 9', 'daily 09:00 UTC'],
    ['una vez cada día a las 9', 'daily 09:00 UTC'],
    ['une fois chaque jour à 9h', 'daily 09:00 UTC'],
    ['lun mar 7', 'mon,tue 07:00 UTC'],
    ['jeu, mar 7', 'tue,thu 07:00 UTC'],
    ['every mar 7', 'tue 07:00 UTC'],
    ['M-W 7', 'mon,tue,wed 07:00 UTC'],
    ['M, W, F 7', 'mon,wed,fri 07:00 UTC'],
    ['Di–Do um halb neun', 'tue,wed,thu 08:30 UTC'],
    ['werktags 7 Uhr 15', 'weekdays 07:15 UTC'],
    ['Montag bis Donnerstag um sieben Uhr', 'mon,tue,wed,thu 07:00 UTC'],
    ['Mo, Mi, Fr 9 Uhr', 'mon,wed,fri 09:00 UTC'],
    ['every single day at 9', 'daily 09:00 UTC'],
    ['06:45Z', 'weekdays 06:45 UTC'],
    ['7am +3', 'weekdays 07:00 UTC+03:00'],
    ['19:20 -4', 'weekdays 19:20 UTC-04:00'],
    ['W at 6pm', 'wed 18:00 UTC'],
    ['Sa+So 9 Uhr', 'weekends 09:00 UTC'],
    ['abends um 7', 'weekdays 19:00 UTC'],
    ['19 Uhr abends', 'weekdays 19:00 UTC'],
    ['cada día a las 6 de la tarde', 'daily 18:00 UTC'],
    ['vendredi à 7 heures du matin', 'fri 07:00 UTC'],
    ['매일 저녁 7시', 'daily 19:00 UTC'],
    ['화목 오전 9시 10분 서울', 'tue,thu 09:10 Asia/Seoul'],
    ['평일 7:40', 'weekdays 07:40 UTC'],
    ['毎週火曜 午後6時半', 'tue 18:30 UTC'],
    ['周二到周四 早上7点', 'tue,wed,thu 07:00 UTC'],
    ['7am/daily', 'daily 07:00 UTC'],
    ['Tel-Aviv 7am', 'weekdays 07:00 Asia/Jerusalem'],
    ['Lyon, France 7am', 'weekdays 07:00 Europe/Paris'],
    ['7:00 Perth, Australia', 'weekdays 07:00 Australia/Perth'],
    ['t-th-sa 7am', 'tue,thu,sat 07:00 UTC'],
    ['tue.–thu. 7', 'tue,wed,thu 07:00 UTC'],
    ['7am | weekends', 'weekends 07:00 UTC'],
    ['at 6 every friday evening', 'fri 18:00 UTC'],
    ['elke werkdag om 7', 'weekdays 07:00 UTC'],
    ['Bengaluru 7am', 'weekdays 07:00 Asia/Kolkata'],
  ])('%j means %j', (text, meaning) => {
    expect(read(text)).toBe(meaning);
  });

  test('takes the zone of the person, unless another is named', () => {
    expect(read('8am', 'Asia/Seoul')).toBe('weekdays 08:00 Asia/Seoul');
    expect(read('8am Paris', 'Asia/Seoul')).toBe('weekdays 08:00 Europe/Paris');
  });

  test('takes an abbreviation of several zones for the person’s own, where it is one of them', () => {
    expect(read('7am CET', 'Europe/Vienna')).toBe('weekdays 07:00 Europe/Vienna');
    expect(read('7am PST', 'America/Los_Angeles')).toBe('weekdays 07:00 America/Los_Angeles');
    expect(read('7am PST', 'Europe/Vienna')).toContain('vague zone: pst');
  });

  test.each([
    ['8am rangoon', 'Asia/Yangon'],
    ['8am Asia/Saigon', 'Asia/Ho_Chi_Minh'],
    ['8am ho chi minh city', 'Asia/Ho_Chi_Minh'],
    ['8am faeroe', 'Atlantic/Faroe'],
    ['8am nuuk', 'America/Nuuk'],
    ['8am Europe/Kiev', 'Europe/Kyiv'],
  ])('%j has the name that the zone has today, %s', (text, zone) => {
    expect(read(text)).toBe(`weekdays 08:00 ${zone}`);
    expect(read('8am', 'Asia/Rangoon')).toBe('weekdays 08:00 Asia/Yangon');
  });

  test('changes what is said and keeps the rest', () => {
    const before = { days: [1, 4], minute: 555, zone: 'Asia/Tokyo' } as const;
    const change = (text: string) => {
      const parsed = parseWhen(text, { timeZone: 'UTC', before });
      return parsed.kind === 'when' ? formatWhen(parsed.when) : parsed.problem;
    };
    expect(change('10am')).toBe('mon,thu 10:00 Asia/Tokyo');
    expect(change('weekends')).toBe('weekends 09:15 Asia/Tokyo');
    expect(change('Lima')).toBe('mon,thu 09:15 America/Lima');
    expect(change('to 10am')).toBe('mon,thu 10:00 Asia/Tokyo');
    expect(change('to weekends')).toBe('weekends 09:15 Asia/Tokyo');
  });

  test.each([
    ['wekdays 8am', 'unknown: wekdays → weekdays 8am'],
    ['mon, thursdey', 'unknown: thursdey → mon, thursday'],
    ['8am Soul', 'zone: soul → 8am Asia/Seoul'],
    ['8am Asia/Soul', 'zone: asia/soul → 8am Asia/Seoul'],
    ['8am EST', 'vague zone: est → 8am America/New_York'],
    ['IST 7am', 'vague zone: ist → Asia/Kolkata 7am | Europe/Dublin 7am | Asia/Jerusalem 7am'],
    ['25:00', 'time: 25:00 → '],
    ['weekdays 31:30 Lima', 'time: 31:30 → '],
    ['24:00 daily', 'time: 24:00 → 00:00 daily'],
    ['13 pm', 'time: 13 pm → 13:00'],
    ['8:75', 'time: 8:75 → '],
    ['8am and 6pm', 'times: 8am and 6pm → 08:00 | 18:00'],
    ['UTC+25', 'zone: UTC+25 → '],
    ['UTC+9 Seoul', 'zones: UTC+9 seoul → '],
    ['qqqqqqq', 'zone: qqqqqqq → '],
    ['every evening', 'time: evening → '],
    ['friday nights', 'time: nights → '],
    ['evryday 7', 'unknown: evryday → everyday 7'],
    ['when the moon is full', 'unknown: when → '],
    ['<!channel> 8am', 'zone: <!channel> → '],
    ['a week 8am', 'unknown: a → '],
    ['me too at 9', 'zone: too → '],
    ['fortnightly 8am', 'rhythm: fortnightly → '],
    ['every second friday', 'rhythm: every second friday → '],
    ['weekly 7am', 'rhythm: weekly → '],
    ['every week', 'rhythm: every week → '],
    ['every 3 hours', 'rhythm: every 3 hours → '],
    ['twice per week', 'rhythm: twice per week → '],
    ['30 7 * * 1,3', 'rhythm: 30 7 * * 1,3 → mon,wed 07:30'],
    ['*/10 * * * *', 'rhythm: */10 * * * * → '],
  ])('%j is not understood: %j', (text, meaning) => {
    expect(read(text)).toBe(meaning);
  });

  test('what is written for people is read back as the same', () => {
    for (const zone of ['UTC', 'Asia/Seoul', '+05:30', 'America/Sao_Paulo']) {
      for (const days of [[0], [1, 2, 3, 4, 5], [0, 6], [2, 4], [0, 1, 2, 3, 4, 5, 6]] as const) {
        const when = { days, minute: 1439, zone };
        expect(parseWhen(formatWhen(when), { timeZone: null })).toEqual({ kind: 'when', when });
      }
    }
  });

  test('whatever is typed is answered, and what is understood can be typed again', () => {
    const word = fc.constantFrom(
      ...'8 am pm : , - + / utc gmt mon fri-sun every weekdays 08:30 noon seoul EST asia/ 25 of'.split(
        ' ',
      ),
    );
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseWhen(text, { timeZone: null });
        if (parsed.kind === 'problem') return;
        const again = parseWhen(formatWhen(parsed.when), { timeZone: null });
        expect(again).toEqual(parsed);
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  test.each(['8:', 'mon-', '+0', 'a ', '8 p', 'utc+'])('endless %j is read to its end', (piece) => {
    expect(read(piece.repeat(5_000))).toBeDefined();
  });
});

describe('days and times as people write them', () => {
  test.each([
    ['24/7 8am', 'daily 08:00 UTC'],
    ['mtwtf 9am', 'weekdays 09:00 UTC'],
    ['monday thru thursday 8', 'mon,tue,wed,thu 08:00 UTC'],
    ['M & W 9am', 'mon,wed 09:00 UTC'],
    ['weds. 2pm', 'wed 14:00 UTC'],
    ['weekdays: 7:00', 'weekdays 07:00 UTC'],
    ['5p daily', 'daily 17:00 UTC'],
    ['just mondays at 9', 'mon 09:00 UTC'],
    ['8 o clock pm', 'weekdays 20:00 UTC'],
    ['9:00 Port of Spain', 'weekdays 09:00 America/Port_of_Spain'],
    ['9:00 Salt Lake City', 'weekdays 09:00 America/Denver'],
    ['9:00 Santo Domingo', 'weekdays 09:00 America/Santo_Domingo'],
    ['9:00 Göteborg', 'weekdays 09:00 Europe/Stockholm'],
    ['lundi à 8h', 'mon 08:00 UTC'],
    ['du lundi au jeudi 8h', 'mon,tue,wed,thu 08:00 UTC'],
    ['todos los días a las 8', 'daily 08:00 UTC'],
    ['elke dag om 8 uur', 'daily 08:00 UTC'],
    ['am Wochenende 10 Uhr', 'weekends 10:00 UTC'],
    ['по будням в 8:00 Москва', 'weekdays 08:00 Europe/Moscow'],
    ['каждый день в 9 утра', 'daily 09:00 UTC'],
    ['по понедельникам и четвергам 18:30 Киев', 'mon,thu 18:30 Europe/Kyiv'],
    ['в пятницу в 7 вечера', 'fri 19:00 UTC'],
    ['понедельник-среда 10', 'mon,tue,wed 10:00 UTC'],
    ['lunes a viernes 8:00 Ciudad de México', 'weekdays 08:00 America/Mexico_City'],
    ['8:00 Tokio', 'weekdays 08:00 Asia/Tokyo'],
    ['8:00 Pekín', 'weekdays 08:00 Asia/Shanghai'],
    ['7:00 Londra', 'weekdays 07:00 Europe/London'],
    ['7:00 Varsovie', 'weekdays 07:00 Europe/Warsaw'],
    ['7:00 Nueva York', 'weekdays 07:00 America/New_York'],
    ['dienstags und freitags 7:10', 'tue,fri 07:10 UTC'],
    ['chaque jeudi à minuit', 'thu 00:00 UTC'],
    ['cada martes al mediodía', 'tue 12:00 UTC'],
    ['ogni sabato a mezzogiorno', 'sat 12:00 UTC'],
    ['каждую среду в 9', 'wed 09:00 UTC'],
    ['lun.-jeu. 7h15', 'mon,tue,wed,thu 07:15 UTC'],
    ['mar, jue y sáb 10:00', 'tue,thu,sat 10:00 UTC'],
    ['пн-пт 8:30', 'weekdays 08:30 UTC'],
    ['ma-do 9 uur', 'mon,tue,wed,thu 09:00 UTC'],
    ['codziennie o 7', 'daily 07:00 UTC'],
    ['w dni robocze o 8:15', 'weekdays 08:15 UTC'],
    ['w każdy piątek o 9', 'fri 09:00 UTC'],
    ['vardagar kl. 7.30', 'weekdays 07:30 UTC'],
    ['hver mandag kl 8', 'mon 08:00 UTC'],
    ['her gün saat 9', 'daily 09:00 UTC'],
    ['hafta içi 7:45', 'weekdays 07:45 UTC'],
    ['každý den v 6', 'daily 06:00 UTC'],
    ['щодня о 7:20', 'daily 07:20 UTC'],
    ['по буднях о 9', 'weekdays 09:00 UTC'],
    ['arkisin klo 8', 'weekdays 08:00 UTC'],
    ['setiap hari pukul 6', 'daily 06:00 UTC'],
    ['毎朝8時半', 'daily 08:30 UTC'],
    ['毎晩9時', 'daily 21:00 UTC'],
    ['每天早上六点', 'daily 06:00 UTC'],
    ['工作日上午十点半', 'weekdays 10:30 UTC'],
    ['매일 아침 일곱시', 'daily 07:00 UTC'],
    ['weekday mornings', 'weekdays 08:00 UTC'],
    ['friday mornings', 'fri 08:00 UTC'],
    ['daily 7am starting tomorrow', 'daily 07:00 UTC'],
    ['immer freitags 9 Uhr', 'fri 09:00 UTC'],
    ['werktäglich um neun', 'weekdays 09:00 UTC'],
    ['einmal die Woche am Mittwoch', 'wed 08:00 UTC'],
    ['chaque semaine le mardi à dix heures', 'tue 10:00 UTC'],
    ['tous les jours à sept heures et demie', 'daily 07:30 UTC'],
    ['todas las mañanas a las nueve', 'daily 09:00 UTC'],
    ['los jueves a las seis y cuarto de la tarde', 'thu 18:15 UTC'],
    ['tutti i venerdì alle otto e mezza', 'fri 08:30 UTC'],
    ['nei giorni feriali alle 7', 'weekdays 07:00 UTC'],
    ['terça a quinta às 9h', 'tue,wed,thu 09:00 UTC'],
    ['todo dia às oito e meia', 'daily 08:30 UTC'],
    ['iedere dag om half negen', 'daily 08:30 UTC'],
    ['с вторника по четверг в 9', 'tue,wed,thu 09:00 UTC'],
    ['от понедельника до среды в 9', 'mon,tue,wed 09:00 UTC'],
    ['по вторникам в 8 по Москве', 'tue 08:00 Europe/Moscow'],
    ['ежедневно в 8 по московскому времени', 'daily 08:00 Europe/Moscow'],
    ['od wtorku do czwartku o 9', 'tue,wed,thu 09:00 UTC'],
    ['火〜木 9:00', 'tue,wed,thu 09:00 UTC'],
    ['平日の朝9時', 'weekdays 09:00 UTC'],
    ['每周三下午三点', 'wed 15:00 UTC'],
    ['nightly at 9', 'daily 21:00 UTC'],
    ['Mi, Do und So 9 Uhr', 'wed,thu,sun 09:00 UTC'],
    ['a diario menos los viernes a las 9', 'mon,tue,wed,thu,sat,sun 09:00 UTC'],
    ['dias de semana às 7h', 'weekdays 07:00 UTC'],
    ['op werkdagen om 7 uur', 'weekdays 07:00 UTC'],
    ['щосереди о 7', 'wed 07:00 UTC'],
    ['codziennie rano o 6', 'daily 06:00 UTC'],
    ['hafta içi her gün 8:00', 'weekdays 08:00 UTC'],
    ['unter der Woche um 8', 'weekdays 08:00 UTC'],
    ['abends halb sieben', 'weekdays 18:30 UTC'],
    ['tous les jours sauf mardi à 8h', 'mon,wed,thu,fri,sat,sun 08:00 UTC'],
    ['ogni giorno tranne la domenica alle 9', 'mon,tue,wed,thu,fri,sat 09:00 UTC'],
    ['каждый день кроме субботы в 9', 'mon,tue,wed,thu,fri,sun 09:00 UTC'],
    ['le matin à 6h45', 'weekdays 06:45 UTC'],
    ['le soir à 7h', 'weekdays 19:00 UTC'],
    ['dal martedì al giovedì alle 9', 'tue,wed,thu 09:00 UTC'],
    ['toda quinta às 7h', 'thu 07:00 UTC'],
    ['de terça a sexta, 7h15', 'tue,wed,thu,fri 07:15 UTC'],
    ['в будние дни в 7:45', 'weekdays 07:45 UTC'],
    ['varje vardag kl 6.50', 'weekdays 06:50 UTC'],
    ['hver mandag klokken 7', 'mon 07:00 UTC'],
    ['كل يوم الساعة 9', 'daily 09:00 UTC'],
    ['हर दिन सुबह 9 बजे', 'daily 09:00 UTC'],
    ['7am Etc/GMT-3', 'weekdays 07:00 UTC+03:00'],
  ])('%s', (text, read) => {
    const parsed = parseWhen(text, { timeZone: 'UTC' });
    expect(parsed.kind === 'when' ? formatWhen(parsed.when) : parsed).toBe(read);
  });

  test.each(['8am here', '9am in my zone', '9am where I live'])('%s: in one’s own zone', (text) => {
    const parsed = parseWhen(text, { timeZone: 'Asia/Seoul' });
    expect(parsed).toMatchObject({ kind: 'when', when: { zone: 'Asia/Seoul' } });
  });

  test.each([
    'once a month 9am',
    'twice daily',
    '1st of the month',
    '0 0 8 ? * MON-FRI',
    'jeden zweiten Dienstag 9 Uhr',
    'alle zwei Wochen 9 Uhr',
    'tous les deux jours 8h',
    'monatlich 9 Uhr',
    'wöchentlich 9 Uhr',
    'cada quince días',
    'ogni tre giorni alle 8',
    'a cada duas semanas',
    'через день в 9',
    'co drugi dzień o 8',
    'varannan fredag',
    'una vez por semana',
    'un mardi sur deux',
  ])('%s is a rhythm that is not offered', (text) => {
    expect(parseWhen(text, { timeZone: null })).toMatchObject({ problem: 'rhythm' });
  });

  test.each(['make a fuss 8', 'later', 'dinner time', '9am server time'])(
    '%s: no city is suggested for plain words',
    (text) => {
      const parsed = parseWhen(text, { timeZone: null });
      expect(parsed).toMatchObject({ near: [] });
    },
  );

  test.each([
    ['next tuesday 9am', 'next tuesday', ['tuesday 9am']],
    ['8am this friday', 'this friday', ['8am friday']],
    ['tomorrow at 7', 'tomorrow', ['daily at 7']],
    ['tonight 9pm', 'tonight', ['daily 9pm']],
    ['in 20 minutes', 'in 20 minutes', []],
    ['in an hour', 'in an hour', []],
    ['now', 'now', []],
    ['december 3rd 8am', 'december 3rd', []],
    ['3 december 8am', '3 december', []],
    ['2026-12-03 08:00', '2026-12-03', []],
    ['next week', 'next week', []],
    ['this evening at 9', 'this evening', []],
    ['just once on tuesday 9am', 'just once', ['on tuesday 9am']],
    ['einmal am Freitag um 9', 'einmal', ['am Freitag um 9']],
    ['starting friday, daily at 7', 'starting friday', ['daily at 7']],
    ['daily 8am starting next monday', 'starting next monday', ['daily 8am']],
    ['morgen um 8', 'morgen', []],
    ['nächsten Mittwoch 9 Uhr', 'nächsten Mittwoch', ['Mittwoch 9 Uhr']],
    ['demain à 8h', 'demain', []],
    ['vendredi prochain à 9h', 'vendredi prochain', ['vendredi à 9h']],
    ['mañana a las 8', 'mañana', []],
    ['el próximo lunes a las 8', 'próximo lunes', ['el lunes a las 8']],
    ['завтра в 9', 'завтра', []],
    ['明日8時', '明日', []],
    ['내일 아침 8시', '내일', []],
  ])('%j is one day alone', (text, once, near) => {
    expect(parseWhen(text, { timeZone: null })).toEqual({
      kind: 'problem',
      problem: 'once',
      text: once,
      near,
    });
  });

  test.each([
    ['a las 8 de la mañana', 'weekdays 08:00 UTC'],
    ['jeden morgen um 8', 'daily 08:00 UTC'],
    ['8am Marseille', 'weekdays 08:00 Europe/Paris'],
    ['monday to sunday 8', 'daily 08:00 UTC'],
  ])('%j comes again and again', (text, meaning) => {
    expect(read(text)).toBe(meaning);
  });

  test.each([
    ['Please post it at 7am on Tuesdays, thanks!', 'tue 07:00'],
    ['Could we have this at 8:20 every Thursday?', 'thu 08:20'],
    ['I’d like it weekends at 9 in the morning', 'weekends 09:00'],
    ['any day but Saturdays at 8', 'mon,tue,wed,thu,fri,sun 08:00'],
    ['no Wednesdays, otherwise daily at 6', 'mon,tue,thu,fri,sat,sun 06:00'],
    ['every day apart from Mon and Fri, 5pm', 'tue,wed,thu,sat,sun 17:00'],
    ['Sundays off, 8am', 'mon,tue,wed,thu,fri,sat 08:00'],
    ['daily w/o weekends 7:30-ish', 'weekdays 07:30'],
    ['wkdays @ half seven', 'weekdays 07:30'],
    ['@9am wknds', 'weekends 09:00'],
    ['ten past 6pm, fri', 'fri 18:10'],
    ['day: friday, time: 7pm', 'fri 19:00'],
    ['schedule it for 9am each Sunday', 'sun 09:00'],
    ['all weekdays plus Saturday, 18:30 hrs', 'mon,tue,wed,thu,fri,sat 18:30'],
    ['work days only, noonish', 'weekdays 12:00'],
    ['noon weekdays', 'weekdays 12:00'],
    ['noon fri', 'fri 12:00'],
    ['twelve noon on saturdays', 'sat 12:00'],
    ['tuesdays = 9:15', 'tue 09:15'],
    ['**daily** at `8am`', 'daily 08:00'],
    ['_weekdays_, 7:15', 'weekdays 07:15'],
    [':bell: fridays 9am ⏰', 'fri 09:00'],
    ['monday until friday 8', 'weekdays 08:00'],
    ['mon till wed at 9', 'mon,tue,wed 09:00'],
  ])('%j says when', (text, meaning) => {
    expect(read(text)).toBe(`${meaning} UTC`);
  });

  test.each([
    ['not mondays', 'tue,wed,thu,fri 08:00'],
    ['skip wed and thu, 9am', 'mon,tue,fri 09:00'],
    ['every day but fridays', 'mon,tue,wed,thu,sat,sun 08:00'],
    ['not on weekdays', 'weekends 08:00'],
  ])('%j leaves days out of those that there are', (text, meaning) => {
    const before = { days: [1, 2, 3, 4, 5], minute: 480, zone: 'UTC' } as const;
    const parsed = parseWhen(text, { timeZone: null, before, leftOutOf: before.days });
    expect(parsed.kind === 'when' ? formatWhen(parsed.when) : parsed).toBe(`${meaning} UTC`);
  });

  test.each([
    ['don’t send on Fridays at 8am', 'zone: dont → '],
    ['send it when we wake up', 'unknown: when → '],
    ['no 8am', 'zone: no → '],
    ['besides mondays also tuesdays 8am', 'unknown: besides → '],
    ['daily, not daily 8', 'unknown: daily, not daily 8 → '],
    ['remind me in 5', 'once: in 5 → '],
    ['8am, send us', 'weekdays 08:00 UTC'],
    ['8am for US', 'unknown: for → '],
    [
      '8am US',
      'vague zone: us → 8am America/New_York | 8am America/Chicago | 8am America/Los_Angeles',
    ],
    ['daily except holidays 8am', 'unknown: holidays → '],
    ['mondays only if new, 8', 'unknown: if → '],
    ['every day at lunchtime', 'time: lunchtime → '],
    ['close of business fridays', 'time: close of business → '],
    [
      'daily at 8 and 20 Oslo',
      'times: daily at 8 and 20 Oslo → daily 08:00 Europe/Oslo | daily 20:00 Europe/Oslo',
    ],
    ['every second thursday 9am', 'rhythm: every second thursday → thursday 9am'],
    ['every other day at 7', 'rhythm: every other day → daily at 7'],
    ['monthly 9am', 'rhythm: monthly → '],
    ['twice weekly, tue and fri 8am', 'rhythm: twice weekly → tue and fri 8am'],
    ['days off 8am', 'zone: off → '],
    ['daily at 7 until friday', 'end: until friday → daily at 7'],
    ['weekdays 8am till the election', 'end: till the election → weekdays 8am'],
    ['weekdays 8am in <#C012|general>', 'channel: in <#C012|general> → '],
    ['#team-east daily', 'channel: #team-east → '],
    ['7am, 8am or 9am', 'times: 7am, 8am or 9am → 07:00 | 08:00 | 09:00'],
    ['tues,thrs 7.45', 'unknown: thrs → tues,thurs 7.45'],
  ])('%j is never taken for another time', (text, answer) => {
    expect(read(text)).toBe(answer);
  });

  test('a city of two words with a slip in it is suggested whole', () => {
    expect(parseWhen('8:00 New Yrok', { timeZone: null })).toMatchObject({
      near: ['8:00 America/New_York'],
    });
  });
});
