import { expect, test } from 'vitest';
import { formatWhen } from '../../../src/schedule/when/format-when.ts';
import { parseWhen } from '../../../src/schedule/when/parse-when.ts';
import { ZONES } from '../../../src/schedule/when/zones.ts';

function read(text: string, timeZone = 'UTC'): string {
  const parsed = parseWhen(text, { timeZone });
  return parsed.kind === 'when' ? formatWhen(parsed.when) : `${parsed.problem}: ${parsed.text}`;
}

test.each([
  ['einmal an jedem Tag um 9', 'daily 09:00'],
  ['jeden Abend gegen 7', 'daily 19:00'],
  ['um dreiviertel neun', 'weekdays 08:45'],
  ['nachts um 3', 'weekdays 03:00'],
  ['morgens um halb sieben', 'weekdays 06:30'],
  ['mittwochabend um 7', 'wed 19:00'],
  ['vrijdagochtend om 9 uur', 'fri 09:00'],
  ['tisdag kväll kl 8', 'tue 20:00'],
  ['na terça e na sexta às 9h', 'tue,fri 09:00'],
  ['quinta à noite às 21h', 'thu 21:00'],
  ['el martes por la noche a las 10', 'tue 22:00'],
  ['joi seara la 9', 'thu 21:00'],
  ['le jeudi soir à 21h', 'thu 21:00'],
  ['à minuit pile', 'weekdays 00:00'],
  ['tous les soirs vers 19h', 'daily 19:00'],
  ['a las 12 de la noche', 'weekdays 00:00'],
  ['cada noche a las 10 en punto', 'daily 22:00'],
  ['ogni venerdì mattina alle 7', 'fri 07:00'],
  ['às terças e sextas às 9h', 'tue,fri 09:00'],
  ['elke dag om kwart voor zeven', 'daily 06:45'],
  ['в каждый рабочий день в 10 утра', 'weekdays 10:00'],
  ['щодня о 7 ранку', 'daily 07:00'],
  ['v úterý a v pátek v 8', 'tue,fri 08:00'],
  ['od utorka do štvrtka o 7', 'tue,wed,thu 07:00'],
  ['svake srijede u 8', 'wed 08:00'],
  ['vsak petek ob 9', 'fri 09:00'],
  ['всеки вторник в 8', 'tue 08:00'],
  ['her cuma saat 9.15’te', 'fri 09:15'],
  ['hétfőtől szerdáig 7-kor', 'mon,tue,wed 07:00'],
  ['de marți până joi la 8', 'tue,wed,thu 08:00'],
  ['setiap sabtu jam 6 sore', 'sat 18:00'],
  ['thứ ba đến thứ năm lúc 6h30', 'tue,wed,thu 06:30'],
  ['κάθε Τρίτη στις 9 το βράδυ', 'tue 21:00'],
  ['كل يوم خميس الساعة 8 مساء', 'thu 20:00'],
  ['כל יום שלישי בשעה 9', 'tue 09:00'],
  ['हर मंगलवार शाम 6 बजे', 'tue 18:00'],
  ['هر روز ساعت ۷ صبح', 'daily 07:00'],
  ['每周二、四 9点', 'tue,thu 09:00'],
  ['周一和周五上午8点', 'mon,fri 08:00'],
  ['화요일과 금요일 8시', 'tue,fri 08:00'],
  ['samstags um 9:45 Uhr morgens', 'sat 09:45'],
  ['an Werktagen 17.10 Uhr abends', 'weekdays 17:10'],
  ['täglich 22:40 Uhr nachts', 'daily 22:40'],
  ['în weekend la 10', 'weekends 10:00'],
  ['setiap hari jam 12 malam', 'daily 00:00'],
  ['ogni giorno alle 12 di sera', 'daily 00:00'],
  ['w środy o szóstej rano', 'wed 06:00'],
  ['codziennie o wpół do dziewiątej', 'daily 08:30'],
  ['по пятницам в семь вечера', 'fri 19:00'],
  ['по будням в полседьмого', 'weekdays 06:30'],
  ['без четверти шесть по субботам', 'sat 05:45'],
  ['щодня об одинадцятій', 'daily 11:00'],
  ['her sabah yedi buçukta', 'daily 07:30'],
  ['hafta sonları saat on bir', 'weekends 11:00'],
  ['fredagar klockan halv nio', 'fri 08:30'],
  ['alle hverdager klokka åtte', 'weekdays 08:00'],
  ['alla dagar kl kvart över sju', 'daily 07:15'],
  ['lauantaisin kello yhdeksän', 'sat 09:00'],
  ['tiistaista torstaihin klo 8', 'tue,wed,thu 08:00'],
  ['ve středu v osm hodin', 'wed 08:00'],
  ['كل يوم الساعة السابعة والنصف صباحا', 'daily 07:30'],
  ['हर दिन सुबह साढ़े छह बजे', 'daily 06:30'],
  ['setiap hari jam setengah tujuh pagi', 'daily 06:30'],
  ['mỗi ngày lúc bảy giờ rưỡi', 'daily 07:30'],
  ['ogni giorno alle 8, esclusa la domenica', 'mon,tue,wed,thu,fri,sat 08:00'],
  ['alle dager unntatt lørdag kl. 9', 'mon,tue,wed,thu,fri,sun 09:00'],
  ['cuma hariç her gün saat 10’da', 'mon,tue,wed,thu,sat,sun 10:00'],
  ['月曜以外毎日7時', 'tue,wed,thu,fri,sat,sun 07:00'],
  ['除了周五每天9点', 'mon,tue,wed,thu,sat,sun 09:00'],
  ['토요일 빼고 매일 8시', 'mon,tue,wed,thu,fri,sun 08:00'],
  ['كل يوم ما عدا السبت الساعة 9', 'mon,tue,wed,thu,fri,sun 09:00'],
  ['هر روز به جز شنبه ساعت ۸', 'mon,tue,wed,thu,fri,sun 08:00'],
  ['jeden Tag, nur nicht am Montag, um 9', 'tue,wed,thu,fri,sat,sun 09:00'],
  ['du mardi au jeudi à 18 h 15', 'tue,wed,thu 18:15'],
  ['terças, quintas e sextas, 9h', 'tue,thu,fri 09:00'],
  ['dienstags und freitags um zehn vor sieben', 'tue,fri 06:50'],
  ['am Wochenende nicht, sonst täglich um 7', 'weekdays 07:00'],
  ['dal giovedì alla domenica alle 9', 'thu,fri,sat,sun 09:00'],
  ['chaque jour de la semaine sauf jeudi à 9h', 'mon,tue,wed,fri,sat,sun 09:00'],
  ['каждую пятницу в половине девятого', 'fri 08:30'],
  ['щосереди та щопятниці о 10', 'wed,fri 10:00'],
  ['у будні о пів на девяту', 'weekdays 08:30'],
  ['salıdan perşembeye saat 9’da', 'tue,wed,thu 09:00'],
  ['her cuma akşamı 7’de', 'fri 19:00'],
  ['每周二、四、六晚上8点', 'tue,thu,sat 20:00'],
  ['每週末上午10點', 'weekends 10:00'],
  ['jeden Arbeitstag, 17 Uhr 20', 'weekdays 17:20'],
  ['martes y jueves a las once menos cuarto', 'tue,thu 10:45'],
  ['los días hábiles a las 9', 'weekdays 09:00'],
  ['todo domingo às 11 da manhã', 'sun 11:00'],
  ['de terça à quinta-feira, 8h15', 'tue,wed,thu 08:15'],
  ['по вівторках і суботах о 8 ранку', 'tue,sat 08:00'],
  ['hver onsdag klokka 16', 'wed 16:00'],
  ['denně kromě soboty v sedm ráno', 'mon,tue,wed,thu,fri,sun 07:00'],
  ['setiap hari kecuali Minggu jam 9', 'mon,tue,wed,thu,fri,sat 09:00'],
  ['mỗi thứ tư lúc 8 rưỡi sáng', 'wed 08:30'],
  ['van maandag tot en met woensdag om 9u', 'mon,tue,wed 09:00'],
])('%j', (text, said) => {
  expect(read(text)).toBe(`${said} UTC`);
});

test.each([
  ['8 Uhr Wiener Zeit', 'weekdays 08:00 Europe/Vienna'],
  ['tous les jours à 7h heure de Bruxelles', 'daily 07:00 Europe/Brussels'],
  ['по пятницам в 9 мск', 'fri 09:00 Europe/Moscow'],
  ['щодня о 8 за Києвом', 'daily 08:00 Europe/Kyiv'],
  ['東京時間 平日9時', 'weekdays 09:00 Asia/Tokyo'],
  ['8 MEZ', 'weekdays 08:00 Europe/Berlin'],
  ['daily 8am Eastern Standard Time', 'daily 08:00 America/New_York'],
])('%j names its zone', (text, said) => {
  expect(read(text, 'Europe/Berlin')).toBe(said);
});

test.each([
  ['LA 9am', 'weekdays 09:00 America/Los_Angeles'],
  ['La Paz 9am', 'weekdays 09:00 America/La_Paz'],
  ['8pm Nice', 'zone: nice'],
  ['weekends LA 10am', 'weekends 10:00 America/Los_Angeles'],
  ['weekend, LA 7', 'weekends 07:00 America/Los_Angeles'],
  ['9am Pagi', 'zone: pagi'],
  ['daily 6pm Sabah', 'zone: sabah'],
  ['9am US & Canada', 'unknown: us'],
  ['lunes a viernes 8', 'weekdays 08:00 UTC'],
  ['12 in the afternoon', 'weekdays 12:00 UTC'],
  ['8 at night', 'weekdays 20:00 UTC'],
  ['6 a.m. Mountain Time (US & Canada)', 'weekdays 06:00 America/Denver'],
  ['cada dos noches a las 9', 'unknown: cada'],
  // in Dutch half past seven, in English half past eight
  ['half 8', 'zone: half'],
  ['każdego dnia o ósmej lub dziewiątej', 'unknown: lub'],
  ['mỗi hai giờ', 'zone: mỗi'],
  ['her gün, her gün hariç', 'zone: hariç'],
  ['كل يومين', 'unknown: كل'],
])('%j keeps its own meaning', (text, said) => {
  expect(read(text)).toBe(said);
});

test('every zone is read by its name', () => {
  for (const zone of ZONES) {
    expect(read(`weekdays 8:00 ${zone}`)).toBe(
      zone === 'UTC' ? 'weekdays 08:00 UTC' : `weekdays 08:00 ${zone}`,
    );
  }
});
