import { either, regex } from '../../languages/regex.ts';
import { DAY_NAMES_ABROAD, FINNISH_DAYS, HEBREW_DAYS, TURKISH_DAYS } from './abroad/day-names.ts';

/** Names of days in other languages than English. German ones that stand alone are among the days (`weekdays.ts`). */

const DAYS = 'sun mon tue wed thu fri sat'.split(' ');

/** The names of one day of the week in all of these languages. */
const NAMES_OF_DAY = DAYS.map((_day, at) =>
  DAY_NAMES_ABROAD.flatMap((names) => (names[at] === '' ? [] : [names[at] ?? ''])).join('|'),
);

/** Any day of the week in these languages. */
export const DAY_ABROAD = `(?:${NAMES_OF_DAY.join('|')})s?`;

/** Before a day: "le lundi", "chaque lundi", "w każdy piątek". */
const BEFORE_DAY = either(
  'le|la|les|el|los|il|op|de|du|no|na|во?|у|по|på|om|w|we|v|ve|(?<!\\d ?)am',
  'chaque|cada|tod[ao]|ogni|elke|iedere|jede[nr]?|var(?:je)?|hver',
  '(?:tous |todos )(?:les|los)|todos os|todas as|tutti i|tutte le',
  '(?:w )?każd[yąe]',
  '(?:во? |у )?кажд(?:ый|ую|ое)|кожн(?:ий|у|ої)|her|každ(?:ý|ou|ú|é)|joka',
  'u|svak[ieu]|svakog|vsako?|всек[иа]|всяк[аи]',
  '(?:în )?fiecare|minden|(?:se)?tiap(?: hari)?|hari|mỗi|vào',
  'κάθε|τη[νς]?|τις|τ[οα]|(?:ב)?כל|हर|(?:هر|روزهای)(?: روز)?|كل',
);

const FROM = either(
  'du|de|van|da|dal(?:la)?|od|со?|з|от|fra|från|vo[mn]',
  'από|dari|từ|من|از|מ|de la',
);
const TO = either(
  'à|a|au|al|alla|tot(?: en met)?|t/?m|até|do|по|до|till?|bis|až|ile',
  'p[âa]n[ăa]|sampai|hingga|đến|έως|ως|إلى|حتى|עד|से|تا',
);

type Write = (all: string, ...groups: string[]) => string;

/** Days as people shorten them, from Sunday, and "to" between two: only several of them together are read. */
const SHORT: readonly (readonly [names: string, to: string])[] = [
  ['so mo di mi do fr sa', 'bis'],
  ['dim lun mar mer jeu ven sam', 'au?|à'],
  ['dom lun mar mi[eé] jue vie s[aá]b', 'al?'],
  ['dom lun mar mer gio ven sab', 'al?'],
  ['dom seg ter qua qui sex s[aá]b', 'a'],
  ['domingo segunda ter[cç]a quarta quinta sexta s[aá]bado', '[aà]|até'],
  ['zo ma di wo do vr za', 't/?m|tot'],
  ['вс пн вт ср чт пт сб', 'до|по'],
  ['нд пн вт ср чт пт сб', 'до|по'],
  ['nd pon wt śr czw pt sob', 'do'],
  ['s[öø]n m[åa]n ti[rs] ons tors? fre l[öø]r', 'till?'],
  ['ne po út st čt pá so', 'až'],
  ['paz pzt sal çar per cum cmt', 'ile'],
];
const AND = 'und|et|y|e|en|и|і|i|og|och|ve';
/** "pondělí a středa": elsewhere "a" is "to". */
const CZECH_DAY = either(
  'pondělí|úterý|středu?|čtvrtek|pátek|sobotu?|neděli?',
  'pondelok|utorok|stredu?|štvrtok|piatok|nedeľu?',
);

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

const BEHIND_ANOTHER = `(?<=${either(...DAYS)}),? `;
/** "hétfőtől péntekig": from one to the other. */
const HUNGARIAN = '(vasárnap|hétfő|kedd|szerdá|csütörtök|péntek|szombat)';

/** "pazartesiden cumaya" */
const TURKISH = either(...TURKISH_DAYS);
/** "maanantaista perjantaihin" */
const FINNISH = either(...FINNISH_DAYS);

/** Each name with the word of the bot that means it. Applied one behind the other. */
export const NAMED_DAYS: readonly (readonly [RegExp, string | Write])[] = [
  [regex.giu`(?<=(?<!\p{L})${CZECH_DAY}) a (?:v[eo]? )?(?=${CZECH_DAY}(?!\p{L}))`, ','],
  [regex.giu`(?<!\p{L})${HUNGARIAN}t[óő]l ${HUNGARIAN}ig(?!\p{L})`, '$1 - $2'],
  [regex.giu`(?<!\p{L})(${FINNISH})sta (${FINNISH})(?:hin|on)(?!\p{L})`, '$1 - $2'],
  [regex.giu`(?<!\p{L})(${TURKISH})[dt][ae]n (${TURKISH})[yn]?[ae](?: kadar)?(?!\p{L})`, '$1 - $2'],
  // before "по" and "do" are taken for what stands before a day
  [
    regex.giu`(?<!\p{L})(?:${FROM} )?(${DAY_ABROAD}) ${TO} (?:(?:le|el|il|a) )?(${DAY_ABROAD})(?!\p{L})`,
    '$1 - $2',
  ],
  ...NAMES_OF_DAY.map((names, day): readonly [RegExp, string] => [
    regex.giu`(?<![\p{L}\d])(?<!santo[ _])(?:(?:${BEFORE_DAY}) )?(?:${names})s?(?![\p{L}\d])`,
    DAYS[day] ?? '',
  ]),
  ...SHORT_NAMES,
  // "toda segunda", "na sexta", "às segundas e quartas": by itself it is "second", "sixth"
  ...'segunda ter[cç]a quarta quinta sexta'
    .split(' ')
    .map((name, at): readonly [RegExp, string] => [
      regex.giu`(?<!\p{L})(?:toda|todas as|na|nas|às) ${name}s?(?!\p{L})|${BEHIND_ANOTHER}e (?:na |às )?${name}s?(?!\p{L})|(?<!\p{L})${name}s(?!\p{L})|(?<!\p{L})${name}(?= (?:à (?:noite|tarde)|de (?:manhã|tarde)))`,
      ` ${DAYS[at + 1] ?? ''}`,
    ]),
  // "בימי ראשון ורביעי"
  ...HEBREW_DAYS.map((name, at): readonly [RegExp, string] => [
    regex.gu`${BEHIND_ANOTHER}ו${name}(?!\p{L})`,
    ` ${DAYS[at] ?? ''}`,
  ]),
];
