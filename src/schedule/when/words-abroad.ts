import { either, regex } from '../../languages/regex.ts';
import {
  DAILY,
  EVENING,
  EVENINGS,
  MORNING,
  NIGHT,
  ONCE_A_DAY,
  WEEKEND,
  WORKING,
} from './abroad/days-and-parts.ts';
import { HOUR_PHRASES } from './hours-abroad.ts';
import { DAY_ABROAD, NAMED_DAYS } from './names-abroad.ts';

/** What people of other languages than English write about days and hours; the names of days are in `names-abroad.ts`. */

/** Before the "la" of an hour, which is a city where nothing says that it is none. */
const ROMANIAN =
  'zilnic|zi|dimineaț[ăa]|sear[ăa]|luni|marți|miercuri|joi|vineri|sâmbăt[ăa]|duminic[ăa]|săptămânii|lucrătoare|în weekend';
const OF_DAY = String.raw`(?<![\d:])\d{1,2}(?:[:.h]\d\d)?`;
/** Behind the digits of an hour. */
const HOUR_WORDS = either(
  'heures?|horas?|uur|u|ore|час(?:а|ов)|годин[аиі]|बजे',
  'óra(?:kor)?|giờ|hodin[yu]?|sati|часа',
);
/** Behind an hour, but not the next one, as in "8h 20h". */
const MINUTES = String.raw`\d\d(?!\d| ?(?:h|${HOUR_WORDS})(?!\p{L}))`;
const DAY = '(?:sun|mon|tue|wed|thu|fri|sat)';
/** "à 8h", "a las 8", "kl. 8", "o godz. 8". */
const BEFORE_HOUR = either(
  'à|a las?|alle|ore|às|om|во?|о|об|o(?: godz(?:inie|\\.)?)?|ve?|klo?\\.?|kello',
  'klockan|klokk[ae]n?|(?:في )?(?:تمام )?الساعة|ساعت',
  'saat|pukul|jam|(?:vào )?lúc|la ora|στις|στη|בשעה|u|ob|um',
);
const NOON = either(
  '(?:à |al? |ao )?(?:midi|medio ?d[ií]a|mezzogiorno|meio-dia)',
  '(?:um )?12 uhr mittags|mittags?',
  '(?:в )?полдень|(?:w )?południe',
);
const AND = 'et|y|e|en|und|и|і|та|i|og|och|ve|ja|és|și|dan|và|και|و|और|a|in';
const MIDNIGHT = either(
  '(?:à |a )?(?:minuit|medianoche|mezzanotte|meia-noite|middernacht)',
  '(?:um )?mitternachts?|(?:alle )?(?<![:.])12 (?:d[ei] |la )?sera',
  '(?:в )?полночь|(?:o )?północy',
);

/** Before a part of the day in Dutch and German. */
const DAY_IN_ONE_WORD = either(
  '(?:zon|maan|dins|woens|donder|vrij|zater)dag',
  '(?:sonn|mon|diens|donners|frei|sams)tag|mittwoch',
);

/** "wöchentlich am Dienstag": which day it is stands beside it. */
const WEEKLY = either(
  'wöchentlich|einmal (?:pro|die|in der) woche|chaque semaine|une fois par semaine',
  'una vez (?:por|a la) semana|semanal(?:mente)?|cada semana',
  'ogni settimana|settimanalmente',
  'wekelijks|eenmaal per week',
  'еженедельно|раз в неделю|raz w tygodniu|varje vecka|haftada bir',
);

const ROUGHLY =
  'gegen|vers|hacia|sobre|около|приблизно|ongeveer|rond|circa|verso|around|about|omkring|runt|około';

const NO_HALF = String.raw`(?<!\d ?[ap]\.?m\.?,? (?:in )?)`;

type Write = (all: string, ...groups: string[]) => string;

/** A week without its day, as it was typed. */
export function weeklyAbroad(text: string): string | null {
  return whole(DAY_ABROAD).test(text) ? null : (whole(WEEKLY).exec(text)?.[0] ?? null);
}

/** Phrases, and the words of the bot that mean them. Applied one behind the other. */
export const DAY_PHRASES: readonly (readonly [RegExp, string | Write])[] = [
  // alone it is a week as well
  [/(?<=\b(?:kecuali|selain) )minggu\b/gi, 'sun'],
  ...HOUR_PHRASES,
  // in capitals it is Los Angeles there, too
  [regex.giu`(?<=(?<!\p{L})(?:${ROMANIAN}),?) la (?=\d)`, (all) => (all === ' la ' ? ' ' : all)],
  // "8am hora de Madrid", "8 Uhr Berliner Zeit"
  [regex.giu`(?<!\p{L})(?:heure|hora|ora) d[eiau] (?=\p{L})`, ''],
  [regex.giu`(?<=\p{L}{3,})er zeit(?!\p{L})`, ''],
  // "gegen 8", "vers les 8h"
  [regex.giu`(?<!\p{L})(?:${ROUGHLY}) (?=(?:les |las |le |um )?\d)`, ''],
  [whole(ONCE_A_DAY), 'daily'],
  [whole(WEEKLY), ' '],
  [whole(WORKING), 'weekdays'],
  [whole(DAILY), 'daily'],
  [whole(WEEKEND), 'weekends'],
  // "zaterdagochtend", "Freitagabend"
  [regex.giu`(?<=${DAY_IN_ONE_WORD})(?:ochtend|morgen|vormittag|früh)s?(?!\p{L})`, ' morning'],
  [regex.giu`(?<=${DAY_IN_ONE_WORD})(?:avond|middag|abend|nachmittag)s?(?!\p{L})`, ' evening'],
  ...NAMED_DAYS,
  [whole(NOON), 'noon'],
  [whole(MIDNIGHT), 'midnight'],
  [whole(`(${DAY}) - (${DAY})`), '$1-$2'],
  [whole(`(${DAY}) (?:${AND}) (${DAY})`), '$1,$2'],
  // "8 heures du soir", "abends um 8" → "8 evening", "evening 8"
  [/(?<=\d[:.]\d\d) ?uhr(?!\p{L})/giu, ''],
  [whole(EVENINGS), 'daily evening'],
  // "8am Sabah": beside a half of the day it is a place, or says what the hour does not
  [whole(`${NO_HALF}(?:${NIGHT})`), 'night'],
  [whole(`${NO_HALF}(?:${MORNING})`), 'morning'],
  [whole(`${NO_HALF}(?:${EVENING})`), 'evening'],
  // "à 8h", "a las 8", "alle 8", "às 8", "om 8 uur", "8 heures 30", "8'de", "8-kor", "ב-8"
  [regex.giu`(?<!\p{L})(?:${BEFORE_HOUR}) (?=\d)|(?<!\p{L})ב-?(?=\d)`, ''],
  [regex.giu`(?<=${OF_DAY})(?:-?kor|de|da|te|ta)(?!\p{L})`, ''],
  [regex.giu`(?<=\d) ?(?:${HOUR_WORDS}) (?=${MINUTES})`, ':'],
  [regex.giu`(?<=\d) ?(?:${HOUR_WORDS})(?!\p{L})`, ''],
  [regex.giu`(?<=\d) ?h ?(?=${MINUTES})`, ':'],
  [/(?<=\d) ?h(?![\p{L}\d])/giu, ''],
  // "à midi pile", "a las 8 en punto", "सोमवार से शुक्रवार तक", "8am heure de Paris"
  [whole('(?:en |in )?punto|pile|precies|pünktlich|genau|ровно|рівно|को|तक'), ' '],
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
