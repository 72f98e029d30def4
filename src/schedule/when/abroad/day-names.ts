export const ARABIC_DAYS = ['أحد', '[إا]ثنين', 'ثلاثاء', '[أا]ربعاء', 'خميس', 'جمعة', 'سبت'];
export const HEBREW_DAYS = ['ראשון', 'שני', 'שלישי', 'רביעי', 'חמישי', 'שישי', 'שבת'];
export const TURKISH_DAYS = 'pazar pazartesi salı çarşamba perşembe cuma cumartesi'.split(' ');
export const FINNISH_DAYS =
  'sunnuntai maanantai tiistai keskiviikko torstai perjantai lauantai'.split(' ');

/** Names of days in other languages than English, from Sunday, a language a line: no city is called so. */
export const DAY_NAMES_ABROAD: readonly (readonly string[])[] = [
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
    'неділ(?:[яюі]|ям|ях)',
    'понеділ(?:ок|ка|кам|ках)',
    'вівтор(?:ок|ка|кам|ках)',
    'серед(?:[ауи]|ам|ах)',
    'четвер(?:га|гам|гах)?',
    'пятниц(?:[яюі]|ям|ях)',
    'субот(?:[ауи]|ам|ах)',
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
  [
    'neděl[ei]',
    'pondělí',
    'úterý',
    'střed[auy]',
    'čtvrt(?:ek|k[uya])',
    'pát(?:ek|k[uya])',
    'sobot[auy]',
  ],
  TURKISH_DAYS.map((day) => `${day}(?: günleri)?`),
  [
    'nedeľ[auie]',
    'pondel(?:ok|ky|ka)',
    'utor(?:ok|ky|ka)',
    'stred[auy]',
    'štvrt(?:ok|ky|ka)',
    'piat(?:ok|ky|ka)',
    'sobot[auy]',
  ],
  [
    'nedjelj(?:[aeu]|om)|nedelj(?:[aeo]|om)',
    'pone(?:djelj|delj)(?:ak|ek|kom|k[ae])',
    'utor(?:ak|kom|ka)|tor(?:ek|k[ae])',
    'sr(?:ij)?ed(?:[aeuo]|om)',
    'četvrt(?:ak|kom|ka)|četrt(?:ek|k[ae])',
    'pet(?:ak|kom|ek|k[ae])',
    'subot(?:[aeu]|om)|sobot[eo]',
  ],
  [
    'недел[яи]',
    'понеделни(?:к|ци)',
    'вторни(?:к|ци)',
    'ср(?:яда|еди)',
    'четвърт(?:ък|ъци)',
    'пет(?:ък|ъци)',
    'събот[аи]',
  ],
  [
    'duminic[aă]',
    'lun(?:i|ea)',
    'mar[țţt]i(?:lea)?',
    'miercur(?:i|ea)',
    'joia?',
    'viner(?:i|ea)',
  ].concat('s[âîa]mb[ăa]t[ăa]'),
  ['vasárnap', 'hétfő', 'kedd', 'szerd[aá]', 'csütörtök', 'péntek', 'szombat'].map(
    (day) => `${day}(?:[eoö]?n(?:ként)?)?`,
  ),
  // "minggu" alone is a week as well
  ['(?:hari )?ahad|hari minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu'],
  [
    'chủ nhật',
    ...['hai|2', 'ba|3', 'tư|4', 'năm|5', 'sáu|6', 'bảy|7'].map((day) => `thứ (?:${day})`),
  ],
  [
    'κυριακ(?:ή|ές)',
    ...'δευτέρ τρίτ τετάρτ πέμπτ'.split(' ').map((day) => `${day}(?:[αη]|ες)`),
  ].concat('παρασκευ(?:ή|ές)', 'σάββατ[οα]'),
  ARABIC_DAYS.map((day) => `و?(?:يوم |أيام )?(?:ال)?${day}`),
  HEBREW_DAYS.map((day) => `[ובה]{0,2}(?:יום|ימי) ${day}`),
  ['रविवार', 'सोमवार', 'मंगलवार', 'बुधवार', 'गुरुवार', 'शुक्रवार', 'शनिवार'].map(
    (day) => `${day}(?: को)?`,
  ),
  ['یک.?شنبه', 'دوشنبه', 'سه.?شنبه', 'چهارشنبه', 'پنج.?شنبه', 'جمعه', 'شنبه'].map(
    (day) => `${day}(?:.?ها)?`,
  ),
  FINNISH_DAYS.map((day) => `${day}(?:na|sin|isin)?`),
];
