import { either, regex } from '../../languages/regex.ts';
import { HOUR_PHRASES } from './hours-abroad.ts';
import { DAY_ABROAD, NAMED_DAYS } from './names-abroad.ts';

/** What people of other languages than English write about days and hours; the names of days are in `names-abroad.ts`. */

const DAILY = either(
  'tous les (?:jours|matins)|chaque (?:jour|matin)|quotidien(?:nement)?',
  'todos los d[ií]as|todas las mañanas',
  'cada (?:d[ií]a|mañana)|(?:a )?diari(?:o|amente)',
  'todos? os? dias?|todo dia|todas as manhãs',
  'ogni (?:giorno|mattina)|tutti i giorni(?! feriali)',
  '(?:elke|iedere) (?:dag|ochtend)|dagelijks',
  'jeden (?:tag|morgen)',
  'каждый день|каждое утро|ежедневно|щодня|щоденно|щоранку|кожного дня',
  'codziennie|co ?dzień|każdego dnia|každý den|denně|každé ráno',
  'varje (?:dag|morgon)|dagligen',
  'hver (?:dag|morgen)|daglig|joka (?:päivä|aamu)|päivittäin',
  'her (?:gün|sabah)|setiap (?:hari|pagi)',
  '(?:hàng|mỗi) ngày|minden nap|naponta|zilnic',
  'κάθε μέρα|καθημερινά|كل يوم|يوميا|כל יום|هر روز|हर दिन|रोज़?',
);
const WORKING = either(
  'en semaine|(?:tous )?les jours ouvr(?:é|able)s|jours ouvr(?:é|able)s',
  'd[ií]as de (?:la )?semana|entre semana|unter der woche',
  '(?:en |los )?d[ií]as laborables|(?:nei )?giorni feriali|dias [uú]teis',
  '(?:elke |op )?werkdag(?:en)?|doordeweeks',
  'an werktagen|werktäglich|tutti i giorni feriali',
  '(?:по )?(?:будням|рабочим дням|буднях)|в будни(?:е дни)?|у будні',
  '(?:w )?dni (?:robocze|powszednie)|(?:ve )?(?:všední|pracovní) dny',
  '(?:på |om |varje )?vardag(?:ar(?:na)?)?|(?:på |hver )?hverdag(?:er|e|ene)?',
  'arkisin|arkipäivisin',
  'hafta içi(?: her gün)?|hari kerja|ngày thường|hétköznap(?:okon)?|munkanapokon',
);
const WEEKEND = either(
  '(?:le )?week-?end(?:e|s)?|(?:los )?fines? de semana',
  '(?:nel )?fine settimana|fins? de semana',
  '(?:по )?выходным|у вихідні|(?:w )?weekendy|(?:o )?víkendu',
  '(?:på )?helger(?:na)?|hafta sonu|viikonloppuisin|akhir pekan|cuối tuần|hétvégén',
);
/** Parts of the day beside an hour, as English says "in the morning". */
const MORNING = either(
  'de la ma[ñn]ana|da manh[ãa]|d[ei] mattina|del mattino|du matin',
  's (?:ochtends|morgens)',
  '(?:le|par les) matins?|la mattina|por las mañanas|по утрам|r[aá]no|सुबह',
  '(?:am )?morgens?|früh|vormittags|утра',
);
const EVENING = either(
  'de la (?:tarde|noche)|da (?:tarde|noite)|d[ei] sera|del pomeriggio',
  'du soir|de laprès-midi|le soir',
  'la sera|por las (?:tardes|noches)|по вечерам|wieczorem|večer|शाम|रात',
  's (?:avonds|middags)|(?:am )?(?:abends?|nachmittags?)|nachts|вечера',
);
const OF_TWELVE = String.raw`(?<![\d:])(?:0?[1-9]|1[0-2])(?:[:.h]\d\d)?`;
const OF_DAY = String.raw`(?<![\d:])\d{1,2}(?:[:.h]\d\d)?`;
const HOURS = '(?: ?(?:h|uhr|heures?|horas?|uur|ore|час(?:а|ов)|बजे))?';
const DAY = '(?:sun|mon|tue|wed|thu|fri|sat)';
/** "à 8h", "a las 8", "kl. 8", "o godz. 8". */
const BEFORE_HOUR = either(
  'à|a las?|alle|ore|às|om|в|о|об|o(?: godz(?:inie|\\.)?)?|ve?|klo?\\.?',
  'klockan|klokken|الساعة',
  'saat|pukul|jam|lúc|la ora|στις',
);
const AT = '(?:um|à|a las?|alle|[вvоo])';
const NOON = either(
  '(?:à |al? )?(?:midi|medio ?d[ií]a|mezzogiorno|meio-dia)',
  '(?:um )?12 uhr mittags|mittags?',
  '(?:в )?полдень|(?:w )?południe',
);
const MIDNIGHT = either(
  '(?:à |a )?(?:minuit|medianoche|mezzanotte|meia-noite|middernacht)',
  '(?:um )?mitternachts?',
  '(?:в )?полночь|(?:o )?północy',
);

/** "wöchentlich am Dienstag": which day it is stands beside it. */
const WEEKLY = either(
  'wöchentlich|einmal (?:pro|die|in der) woche|chaque semaine|une fois par semaine',
  'una vez (?:por|a la) semana|semanal(?:mente)?|cada semana',
  'ogni settimana|settimanalmente',
  'wekelijks|eenmaal per week',
  'еженедельно|раз в неделю|raz w tygodniu|varje vecka|haftada bir',
);

type Write = (all: string, ...groups: string[]) => string;

/** A week without its day, as it was typed. */
export function weeklyAbroad(text: string): string | null {
  return whole(DAY_ABROAD).test(text) ? null : (whole(WEEKLY).exec(text)?.[0] ?? null);
}

/** Phrases, and the words of the bot that mean them. Applied one behind the other. */
export const DAY_PHRASES: readonly (readonly [RegExp, string | Write])[] = [
  ...HOUR_PHRASES,
  [whole(WEEKLY), ' '],
  [whole(WORKING), 'weekdays'],
  [whole(DAILY), 'daily'],
  [whole(WEEKEND), 'weekends'],
  ...NAMED_DAYS,
  [whole(NOON), 'noon'],
  [whole(MIDNIGHT), 'midnight'],
  [whole(`(${DAY}) - (${DAY})`), '$1-$2'],
  [whole(`(${DAY}) (?:et|y|e|en|und|и|і|i|og|och|ve|ja) (${DAY})`), '$1,$2'],
  // "8 de la mañana", "8 heures du soir", "abends um 8"; "20 Uhr abends" says it twice
  [regex.giu`(${OF_TWELVE})${HOURS} (?:${MORNING})(?!\p{L})`, '$1 am'],
  [regex.giu`(${OF_TWELVE})${HOURS} (?:${EVENING})(?!\p{L})`, '$1 pm'],
  [
    regex.giu`(?<!\p{L})(?:${MORNING}) (?:${AT} )?(${OF_TWELVE})(?![\d:])${HOURS}(?!\p{L})`,
    '$1 am',
  ],
  [
    regex.giu`(?<!\p{L})(?:${EVENING}) (?:${AT} )?(${OF_TWELVE})(?![\d:])${HOURS}(?!\p{L})`,
    '$1 pm',
  ],
  [regex.giu`(?<=${OF_DAY}${HOURS}) (?:${MORNING}|${EVENING})(?!\p{L})`, ''],
  // "à 8h", "a las 8", "alle 8", "às 8", "om 8 uur", "8 heures 30"
  [regex.giu`(?<!\p{L})(?:${BEFORE_HOUR}) (?=\d)`, ''],
  [/(?<=\d) ?(?:heures?|horas?|uur|ore)(?: (?=\d\d(?!\d)))/giu, ':'],
  [/(?<=\d) ?(?:heures?|horas?|uur|ore|час(?:а|ов)?|बजे)(?!\p{L})/giu, ''],
];

/** Rhythms that are not offered. */
export const OTHER_RHYTHMS_ABROAD = either(
  'jede[nrs]? (?:zweite|dritte|vierte|\\d+\\.?)[nrs]? \\p{L}+',
  'alle (?:zwei|drei|vier|\\d+) (?:tage|wochen|monate|stunden|minuten)',
  'jede[nrs]? (?:stunde|monat|woche|jahr)|monatlich|stündlich|jährlich',
  'vierzehntäg(?:ig|lich)|vierteljährlich|(?:zwei|drei)mal (?:im|am|pro|täglich)',
  'einmal (?:im|pro) (?:monat|jahr|quartal)',
  'tou(?:s|tes) les (?:deux|trois|quinze|\\d+) (?:jours|semaines|heures|mois)',
  'toutes les heures|tous les mois|mensuel(?:lement)?|une fois par (?:mois|an)',
  'un \\p{L}+ sur deux|deux fois par (?:jour|semaine)|maandelijks|om de week',
  'cada (?:dos|tres|ocho|quince|\\d+) (?:d[ií]as|semanas|horas)|cada (?:hora|mes)',
  'a cada (?:dois|duas|três|\\d+) (?:dias|semanas|horas)',
  'mensual(?:mente)?|quincenal(?:mente)?|una vez al (?:mes|año)',
  'dos veces (?:al d[ií]a|por semana)|mensal(?:mente)?',
  'ogni (?:ora|mese)|ogni (?:due|tre|\\d+) (?:giorni|settimane|ore)',
  'через день',
  'кажд(?:ые|ую|ый) (?:два|две|три|втор(?:ую|ой)|\\d+)(?: \\p{L}+)?|раз в месяц',
  'co (?:drugi|dwa|trzy|\\d+) \\p{L}+',
  'varannan \\p{L}+|hver anden \\p{L}+|annenhver \\p{L}+',
);

function whole(pattern: string): RegExp {
  return regex.giu`(?<![\p{L}\d])(?:${pattern})(?![\p{L}\d])`;
}
