import { either, regex } from '../../languages/regex.ts';

/**
 * What people of other languages than English write about days and hours. German words that stand
 * alone are among the days (`weekdays.ts`).
 */

/** From Sunday, in French, Spanish, Italian, Portuguese, Dutch and Russian: no city is called so. */
const NAMES: readonly (readonly string[])[] = [
  ['dimanche', 'domingo', 'domenica', 'zondag', 'воскресень(?:е|ям)'],
  ['lundi', 'lunes', 'luned[iì]', 'segunda-feira', 'maandag', 'понедельник(?:ам)?'],
  ['mardi', 'martes', 'marted[iì]', 'ter[cç]a-feira', 'dinsdag', 'вторник(?:ам)?'],
  ['mercredi', 'mi[eé]rcoles', 'mercoled[iì]', 'quarta-feira', 'woensdag', 'сред(?:[ау]|ам)'],
  ['jeudi', 'jueves', 'gioved[iì]', 'quinta-feira', 'donderdag', 'четверг(?:ам)?'],
  ['vendredi', 'viernes', 'venerd[iì]', 'sexta-feira', 'vrijdag', 'пятниц(?:[ау]|ам)'],
  ['samedi', 's[aá]bado', 'sabato', 'zaterdag', 'суббот(?:[ау]|ам)'],
];
const DAYS = 'sun mon tue wed thu fri sat'.split(' ');

const DAILY = either(
  'tous les (?:jours|matins)|chaque (?:jour|matin)|quotidien(?:nement)?',
  'todos los d[ií]as|cada d[ií]a|diari(?:o|amente)|todos os dias',
  'ogni giorno|tutti i giorni|elke dag|dagelijks|jeden (?:tag|morgen)',
  'каждый день|каждое утро|ежедневно',
);
const WORKING = either(
  'en semaine|(?:tous )?les jours ouvr(?:é|able)s|jours ouvr(?:é|able)s',
  'entre semana|d[ií]as laborables|giorni feriali|dias [uú]teis',
  '(?:elke )?werkdag(?:en)?|doordeweeks|an werktagen|tutti i giorni feriali',
  '(?:по )?(?:будням|рабочим дням)|в будни',
);
const WEEKEND = either(
  '(?:le )?week-?end(?:e|s)?|(?:los )?fines? de semana',
  '(?:nel )?fine settimana|fins? de semana|(?:по )?выходным',
);
/** Parts of the day beside an hour, as English says "in the morning". */
const MORNING = either(
  'de la ma[ñn]ana|da manh[ãa]|d[ei] mattina|del mattino|du matin',
  's (?:ochtends|morgens)',
  '(?:am )?morgens?|früh|vormittags|утра',
);
const EVENING = either(
  'de la (?:tarde|noche)|da (?:tarde|noite)|d[ei] sera|del pomeriggio',
  'du soir|de laprès-midi',
  's (?:avonds|middags)|(?:am )?(?:abends?|nachmittags?)|nachts|вечера',
);
const OF_TWELVE = String.raw`(?<![\d:])(?:0?[1-9]|1[0-2])(?:[:.h]\d\d)?`;
const OF_DAY = String.raw`(?<![\d:])\d{1,2}(?:[:.h]\d\d)?`;
const HOURS = '(?: ?(?:h|uhr|heures?|horas?|uur|ore|час(?:а|ов)))?';
const DAY = `(?:${DAYS.join('|')})`;

/** Phrases, and the words of the bot that mean them. Applied one behind the other. */
export const DAY_PHRASES: readonly (readonly [RegExp, string])[] = [
  [whole(WORKING), 'weekdays'],
  [whole(DAILY), 'daily'],
  [whole(WEEKEND), 'weekends'],
  ...NAMES.map((names, day): readonly [RegExp, string] => [
    whole(`(?<!santo )(?:(?:le|les|el|los|il|op|de|du|no|na|во?|по) )?(?:${names.join('|')})s?`),
    DAYS[day] ?? '',
  ]),
  [
    whole(`(?:du |de |van |da )?(${DAY}) (?:à|a|au|al|tot|até) (?:(?:le|el|il|a) )?(${DAY})`),
    '$1-$2',
  ],
  [whole(`(${DAY}) (?:et|y|e|en|und|и) (${DAY})`), '$1,$2'],
  // "8 de la mañana", "8 heures du soir", "abends um 8"; "20 Uhr abends" says it twice
  [regex.giu`(${OF_TWELVE})${HOURS} (?:${MORNING})(?!\p{L})`, '$1 am'],
  [regex.giu`(${OF_TWELVE})${HOURS} (?:${EVENING})(?!\p{L})`, '$1 pm'],
  [regex.giu`(?<!\p{L})(?:${MORNING}) (?:um )?(${OF_TWELVE})(?![\d:])(?: ?uhr)?`, '$1 am'],
  [regex.giu`(?<!\p{L})(?:${EVENING}) (?:um )?(${OF_TWELVE})(?![\d:])(?: ?uhr)?`, '$1 pm'],
  [regex.giu`(?<=${OF_DAY}${HOURS}) (?:${MORNING}|${EVENING})(?!\p{L})`, ''],
  // "à 8h", "a las 8", "alle 8", "às 8", "om 8 uur", "8 heures 30"
  [/(?<!\p{L})(?:à|a las?|alle|ore|às|om|в) (?=\d)/giu, ''],
  [/(?<=\d) ?(?:heures?|horas?|uur|ore)(?: (?=\d\d(?!\d)))/giu, ':'],
  [/(?<=\d) ?(?:heures?|horas?|uur|ore|час(?:а|ов)?)(?!\p{L})/giu, ''],
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
  'deux fois par (?:jour|semaine)|maandelijks|om de week',
  'cada (?:dos|tres|\\d+) (?:d[ií]as|semanas|horas)|cada (?:hora|mes)',
  'mensual(?:mente)?|quincenal(?:mente)?|una vez al (?:mes|año)',
  'dos veces (?:al d[ií]a|por semana)|mensal(?:mente)?',
  'ogni (?:ora|mese|due settimane)',
);

function whole(pattern: string): RegExp {
  return regex.giu`(?<![\p{L}\d])(?:${pattern})(?![\p{L}\d])`;
}
