import { either } from '../../../languages/regex.ts';
import { ARABIC_DAYS, HEBREW_DAYS } from './day-names.ts';

/** Words of other languages than English for some days of a week, and for parts of a day. */

const NO_DAY_IN_ARABIC = `(?! (?:ال)?${either(...ARABIC_DAYS)})`;
/** "כל יום ראשון" names its day. */
const NO_DAY_IN_HEBREW = `(?! ${either(...HEBREW_DAYS)})`;

export const DAILY = either(
  'tous les (?:jours|matins)|chaque (?:jour(?: de la semaine)?|matin)',
  'quotidien(?:nement)?',
  'todos los d[ií]as|todas las mañanas',
  'cada (?:d[ií]a|mañana)|(?:a )?diari(?:o|amente)',
  'todos? os? dias?|todo dia|todas? (?:as )?manhãs?',
  'ogni (?:giorno|mattina)|tutte le mattine|tutti i giorni(?! feriali)',
  '(?:elke|iedere) (?:dag|ochtend|morgen)|dagelijks',
  '(?:an )?jede[nm] (?:tag|morgen)',
  'каждый день|каждое утро|ежедневно|щодня|щоденно|щоранку|кожного дня',
  'всеки ден|всяка сутрин',
  'codziennie|co ?dzień|każdego dnia|každý (?:den|deň)|denně|denne|každé ráno',
  'varje (?:dag|morgon)|dagligen',
  'alla dagar|alle (?:dager|dage|dagen|tage)|hver (?:dag|morgen)|daglig',
  'joka (?:päivä|aamu)|päivittäin',
  'her (?:gün|sabah)|setiap (?:hari|pagi)',
  '(?:hàng|hằng|mỗi) (?:ngày|sáng)|minden (?:nap|reggel)|naponta',
  'zilnic|în fiecare (?:zi|dimineață)|svak(?:i|og) dana?|svako jutro|vsak dan',
  'vsako jutro',
  'κάθε (?:μέρα|πρωί)|καθημερινά',
  `كل يوم${NO_DAY_IN_ARABIC}|يوميا|كل صباح`,
  `כל (?:יום${NO_DAY_IN_HEBREW}|בוקר)|מדי (?:יום|בוקר)`,
  'هر (?:روز|صبح)|हर (?:दिन|सुबह)|रोज़?',
);

export const ONCE_A_DAY = either(
  'einmal (?:am|pro) tag|une fois (?:par|chaque) jour|una vez (?:al|por) d[ií]a',
  'una volta al giorno',
  'uma vez (?:por|ao) dia|(?:een ?maal|(?:een|één) keer) per dag',
  '(?:один )?раз (?:в день|на день)',
  'raz dziennie|jednou denně|günde bir(?: kez| kere)?',
  'en gång (?:om dagen|per dag)',
);

export const WORKING = either(
  'en semaine|(?:tous )?les jours ouvr(?:é|able)s|jours ouvr(?:é|able)s',
  'chaque jour ouvr(?:é|able)',
  'd[ií]as de (?:la )?semana|entre semana|unter der woche',
  '(?:en |(?:todos )?los |cada )?d[ií]as? (?:laborables?|h[aá]bil(?:es)?)',
  '(?:nei |ogni )?giorn[io] (?:ferial[ei]|lavorativ[io])',
  '(?:todos os |em )?dias [uú]teis',
  '(?:elke |iedere |op |alle )?werkdag(?:en)?|doordeweeks',
  '(?:an (?:allen |jedem )?|jeden )(?:werk|arbeits|wochen)tag(?:en)?|werktäglich',
  'tutti i giorni feriali',
  '(?:по )?(?:будням|рабочим дням|буднях)|в будни(?:е дни)?|у будні|щобудня',
  '(?:в )?кажд(?:ый|ого) (?:будний|рабочий) день',
  'кожн(?:ий|ого) (?:будн(?:ій|ього)|робоч(?:ий|ого)) д(?:ень|ня)',
  '(?:в )?(?:делнични|работни) дни|(?:в )?делник',
  '(?:w )?(?:każdy )?d(?:ni|zień) (?:robocz[ey]|powszedn[ie])',
  '(?:ve |v )?(?:každý )?(?:všední|pracovn[íý]) d(?:ny|en|eň|ni)',
  '(?:radnim|delovnim) dan(?:om|ima)|ob delavnikih',
  '(?:på |om |varje |alla )?vardag(?:ar(?:na)?)?',
  '(?:på |hver |alle )?hverdag(?:er|e|ene)?',
  'arkisin|arkipäivisin|joka arkipäivä',
  'hafta içi(?: her gün)?|(?:her )?iş günleri|(?:setiap )?hari kerja',
  'ngày (?:thường|làm việc)',
  '(?:minden )?(?:hétköznap|munkanap)(?:okon|onként)?',
  'în (?:timpul săptămânii|zilele lucrătoare)',
  '(?:τις )?(?:καθημερινές|εργάσιμες(?: μέρες)?)',
);

export const WEEKEND = either(
  '(?:le |tous les )?week-?end(?:e|s)?|(?:los )?fines? de semana',
  '(?:nel )?fine settimana|fins? de semana',
  '(?:по )?выходным|у вихідні|(?:w )?weekendy|(?:o |ve? )?víkend(?:u|y|ech)',
  'vikendom',
  '(?:på )?helger(?:na)?|hafta son(?:u|ları)|viikonloppuisin|akhir pekan|cuối tuần',
  'hétvégén(?:ként)?',
  'în weekend|(?:τα )?σαββατοκύριακ[οα]|सप्ताहांत',
);

/** Parts of the day beside an hour, as English says "morning". */
export const MORNING = either(
  '(?:de|por) la ma[ñn]ana|por las mañanas|da manh[ãa]|de manhã',
  '(?:de|da) madrugada|de la madrugada',
  '(?:d[ei] |la )?mattina|del mattino|(?:du |le )?matin|les matins',
  's (?:ochtends|morgens)',
  '(?:am )?morgens?|früh|vormittags|på morgonen|om morgenen',
  'morgon|förmiddag|formiddag|aamu(?:lla|isin)',
  'по утрам|утра|утром|ранку|вранці|сутринта|rano|ráno|zjutraj|ujutro',
  'sabah(?:ları|ı)?|pagi|(?:buổi )?sáng|reggel(?:ente)?|dimineața',
  '(?:το )?πρωί|(?:في )?(?:ال)?صباح(?:اً|ًا|ا)?|בבוקר|صبح|सुबह',
);

export const EVENING = either(
  'kväll|aften|kveld|eftermiddag|ettermiddag',
  '(?:de|por) la tarde|por las (?:tardes|noches)|da (?:tarde|noite)',
  'à (?:tarde|noite)|de tarde',
  '(?:d[ei] |la )?sera|del pomeriggio|(?:du |le )?soir|les soirs|de laprès-midi',
  's (?:avonds|middags)|(?:am )?(?:abends?|nachmittags?)|på kvällen',
  'om (?:aftenen|kvelden)|illalla|iltaisin',
  'по вечерам|вечера|вечером|дня|вечора|ввечері|вечерта|wieczor(?:em|ami)|večer',
  'po południu|navečer|zvečer',
  'akşam(?:ları|ı)?|sore|(?:buổi )?(?:tối|chiều)|este(?= \\d)|esténként',
  'délután|seara',
  '(?:το )?(?:βράδυ|απόγευμα)|(?:في )?(?:ال)?مساء(?:ً)?|בערב|शाम|عصر',
);

export const NIGHT = either(
  'nachts|(?:de|por) la noche',
  'de la nuit|d[ei] notte|ночи|ночі|w nocy|v noci|på natten',
  'yöllä|gece|malam',
  'रात|בלילה|ليلا|شب',
);

/** "tous les soirs": each day in that part of it. */
export const EVENINGS = either(
  '(?:tous les|chaque) soirs?|jeden abend',
  '(?:cada|todas las) (?:noches?|tardes?)|(?:ogni|tutte le) ser[ae]',
  'todas as (?:noites|tardes)|toda noite|(?:elke|iedere) avond|каждый вечер',
  'щовечора|кожного вечора',
  'każdego wieczor[ua]|co wieczór|každý večer|varje kväll|hver (?:aften|kveld)',
  'joka ilta',
  'her (?:akşam|gece)|setiap malam|mỗi tối|minden este|în fiecare seară',
  'κάθε βράδυ|كل مساء|כל ערב|हर शाम|هر شب|всяка вечер|svake večeri|vsak večer',
);
