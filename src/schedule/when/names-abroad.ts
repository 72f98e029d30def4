import { either, regex } from '../../languages/regex.ts';

/** Names of days in other languages than English. German ones that stand alone are among the days (`weekdays.ts`). */

const DAYS = 'sun mon tue wed thu fri sat'.split(' ');

/** From Sunday, a language a line: no city is called so. */
const NAMES: readonly (readonly string[])[] = [
  ['sonntags?', 'montags?', 'dienstags?', 'mittwochs?', 'donnerstags?', 'freitags?', 'samstags?'],
  ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  ['domingo', 'lunes', 'martes', 'mi[eé]rcoles', 'jueves', 'viernes', 's[aá]bado'],
  ['domenica', 'luned[iì]', 'marted[iì]', 'mercoled[iì]', 'gioved[iì]', 'venerd[iì]', 'sabato'],
  ['domingo', 'segunda-feira', 'ter[cç]a-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', ''],
  ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'].map(
    (day) => `${day}(?:ar)?`,
  ),
  ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'].map(
    (day) => `${day}(?:er|e)?`,
  ),
  [
    'воскресень(?:[ея]|ям)',
    'понедельник(?:а|ам)?',
    'вторник(?:а|ам)?',
    'сред(?:[ауы]|ам)',
    'четверг(?:а|ам)?',
    'пятниц(?:[ауы]|ам)',
    'суббот(?:[ауы]|ам)',
  ],
  [
    'неділ(?:[яюі]|ям)',
    'понеділ(?:ок|ка|кам)',
    'вівтор(?:ок|ка|кам)',
    'серед(?:[ауи]|ам)',
    'четвер(?:га|гам)?',
    'пятниц(?:[яюі]|ям)',
    'субот(?:[ауи]|ам)',
  ].map((name) => `(?:що)?${name}`),
  [
    'niedziel[aeęi]',
    'poniedział(?:ek|ki|ku)',
    'wtor(?:ek|ki|ku)',
    'środ[aęy]',
    'czwart(?:ek|ki|ku)',
    'piąt(?:ek|ki|ku)',
    'sobot[aęy]',
  ],
  ['neděl[ei]', 'pondělí', 'úterý', 'střed[auy]', 'čtvrt(?:ek|ky)', 'pát(?:ek|ky)', 'sobot[auy]'],
  ['pazar', 'pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi'].map(
    (day) => `${day}(?: günleri)?`,
  ),
  ['sunnuntai', 'maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai'].map(
    (day) => `${day}(?:na|sin)?`,
  ),
];

/** The names of one day of the week in all of these languages. */
const NAMES_OF_DAY = DAYS.map((_day, at) =>
  NAMES.flatMap((names) => (names[at] === '' ? [] : [names[at] ?? ''])).join('|'),
);

/** Any day of the week in these languages. */
export const DAY_ABROAD = `(?:${NAMES_OF_DAY.join('|')})s?`;

/** Before a day: "le lundi", "chaque lundi", "w każdy piątek". */
const BEFORE_DAY = either(
  'le|la|les|el|los|il|op|de|du|no|na|во?|у|по|på|om|w|we|v|ve|(?<!\\d ?)am',
  'chaque|cada|toda|ogni|elke|iedere|jede[nr]?|var(?:je)?|hver',
  '(?:tous |todos )(?:les|los)|todos os|todas as|tutti i|tutte le',
  '(?:w )?każd[yąe]',
  '(?:во? |у )?кажд(?:ый|ую|ое)|кожн(?:ий|у|ої)|her|každ(?:ý|ou|é)|joka',
);

const FROM = '(?:du|de|van|da|dal(?:la)?|od|со?|з|от|fra|från|vo[mn])';
const TO = '(?:à|a|au|al|tot|t/m|até|do|по|до|till?|bis)';

type Write = (all: string, ...groups: string[]) => string;

/** Days as people shorten them, from Sunday, and "to" between two: only several of them together are read. */
const SHORT: readonly (readonly [names: string, to: string])[] = [
  ['so mo di mi do fr sa', 'bis'],
  ['dim lun mar mer jeu ven sam', 'au?|à'],
  ['dom lun mar mi[eé] jue vie s[aá]b', 'al?'],
  ['dom lun mar mer gio ven sab', 'al?'],
  ['dom seg ter qua qui sex s[aá]b', 'a'],
  ['domingo segunda ter[cç]a quarta quinta sexta s[aá]bado', 'a|até'],
  ['zo ma di wo do vr za', 't/?m|tot'],
  ['вс пн вт ср чт пт сб', 'до|по'],
  ['нд пн вт ср чт пт сб', 'до|по'],
  ['nd pon wt śr czw pt sob', 'do'],
  ['s[öø]n m[åa]n ti[rs] ons tors? fre l[öø]r', 'till?'],
  ['ne po út st čt pá so', 'až'],
  ['paz pzt sal çar per cum cmt', 'ile'],
];
const AND = 'und|et|y|e|en|и|і|i|og|och|ve';

/** "lun-ven", "пн, ср и пт" → "mon-fri", "mon,wed,fri". */
const SHORT_NAMES = SHORT.map(([line, to]): readonly [RegExp, Write] => {
  const names = line.split(' ');
  const one = `(?:${either(...names, ...DAYS)}\\.?)`;
  const known = names.map((name) => regex.iu`^(?:${name})$`);
  const between = `(?: ?[-/&]|,)? ?(?:(?:${AND}|${to}) )?`;
  return [
    regex.giu`(?<![\p{L}\d])(?:${FROM} )?(${one}(?:(?=[ ,/&-])${between}${one})+)(?![\p{L}\d])`,
    (_all, days = '') =>
      days
        .toLowerCase()
        .replaceAll(regex.giu` (?:${to}) `, '-')
        .replaceAll(/\p{L}+\.?/gu, (word) => {
          const short = word.replace('.', '');
          const day = known.findIndex((name) => name.test(short));
          return DAYS[day] ?? (DAYS.includes(short) ? short : ',');
        }),
  ];
});

/** Each name with the word of the bot that means it. Applied one behind the other. */
export const NAMED_DAYS: readonly (readonly [RegExp, string | Write])[] = [
  // before "по" and "do" are taken for what stands before a day
  [
    regex.giu`(?<!\p{L})(?:${FROM} )?(${DAY_ABROAD}) ${TO} (?:(?:le|el|il|a) )?(${DAY_ABROAD})(?!\p{L})`,
    '$1 - $2',
  ],
  ...NAMES_OF_DAY.map((names, day): readonly [RegExp, string] => [
    regex.giu`(?<![\p{L}\d])(?<!santo )(?:(?:${BEFORE_DAY}) )?(?:${names})s?(?![\p{L}\d])`,
    DAYS[day] ?? '',
  ]),
  ...SHORT_NAMES,
  // "toda segunda", "na sexta": by itself it is "second", "sixth"
  ...'segunda ter[cç]a quarta quinta sexta'
    .split(' ')
    .map((name, at): readonly [RegExp, string] => [
      regex.giu`(?<!\p{L})(?:toda|todas as|na) ${name}s?(?!\p{L})`,
      DAYS[at + 1] ?? '',
    ]),
];
