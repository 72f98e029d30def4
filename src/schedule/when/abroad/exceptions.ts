import { either, regex } from '../../../languages/regex.ts';

/** How people leave days out, in front of the days or behind them, once their names are English. */

const NAME = String.raw`(?:sun|mon|tue|wed|thu|fri|sat)\p{L}{0,7}(?!\p{L})`;
const SET = String.raw`(?:week ?(?:end|day)s?|wochenende|werktags?)(?!\p{L})`;
const DAY = `(?:${NAME}|${SET})`;
const DAYS = String.raw`${DAY}(?:(?: ?[,/&-] ?| and | or | )${DAY}){0,5}`;

const BEFORE = either(
  '(?:apart|aside) from|other than|with the exception of|not including',
  'but not|(?:but )?never',
  'w/o|skip(?:ping)?|leave out|leaving out|no|(?:nur|aber) nicht',
  'bis auf|mit ausnahme von',
  'ausgenommen|ausser|à part|hors|hormis|excepté|à lexception (?:de|du|des)',
  'exceptuando|excluyendo|excepto|a excepción de|pero no|fuera de',
  'eccetto|ma non|a parte|esclus[oaie]|ad eccezione d[ei]l?|exceto|menos|fora',
  'tirando|mas não',
  'met uitzondering van|uitgezonderd|niet op|z wyjątkiem|z wyłączeniem|oprócz',
  'ale nie',
  'за исключением|но не|помимо|за винятком|окрім|але не',
  'förutom|med undantag (?:av|för)|inte|bortset fra|undtaget|med unntak av',
  'men ikke|ikke',
  'paitsi|lukuun ottamatta|s výjimkou|mimo|kromě',
  'okrem|ne|osim|razen|освен|kivéve',
  'cu excepția|în afară de',
  'ما ?عدا|عدا|باستثناء|إلا|به ?جز|بجز|غیر از|kecuali|selain|(?:ngoại )?trừ',
  'εκτός(?: από)?',
  'חוץ מ|למעט|除了|除',
);
const BEHIND = either(
  'excluded|excepted|off|nicht|ausgenommen|hariç|dışında|excepté',
  'esclus[oaie]|uitgezonderd',
  '以外(?:は|の)?|を?除く|之外|外|제외(?:하고)?|빼고|말고',
  String.raw`को छोड़कर|के अलावा|के सिवा|kivételével|lukuun ottamatta|paitsi`.normalize('NFKC'),
);

/** "mon - fri, …", "monday to friday …": its last day stands for none alone. */
const RANGE = either('- ?', '(?<!\\p{L})(?:to|thru|through|till|until|bis) ');
const AND = '(?: ?& ?| and | or )';
/** Where other days stand in front, nobody can tell which are left out: "mon tue, fri off". */
const BEHIND_DAY = either(
  String.raw`(?<!\p{L})${NAME}${AND}`,
  String.raw`(?<!${RANGE})(?<!\p{L})${NAME},? ?`,
);
/** "sat and sun" */
const TWO_NAMES = String.raw`(?<!(?<!\p{L})${NAME}(?:,? ?|${AND}))${NAME}(?:, ?|${AND})${NAME}`;
const LEFT_OUT = String.raw`(?<![\p{L},-])(?:${TWO_NAMES}|${NAME}|${SET})`;

/** Applied one behind the other. */
export const EXCEPTIONS: readonly (readonly [RegExp, string])[] = [
  [regex.giu`(?<!\p{L})(?:${BEFORE}),?\s{1,3}(?:on )?(?:the )?(?=${DAY})`, ' except '],
  [regex.giu`(?<=except ${DAYS})\s{0,3}(?:以外|之外|外)`, ' '],
  [
    regex.giu`(?<!except |${RANGE}|${BEHIND_DAY})(${LEFT_OUT}),?\s{0,3}(?:${BEHIND})(?!\p{L})`,
    ' except $1 otherwise ',
  ],
];
