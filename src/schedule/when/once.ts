import { either, regex } from '../../languages/regex.ts';
import { DAY_ABROAD } from './names-abroad.ts';

/** A digest comes again and again; these words ask for one moment. */

const DAY =
  '(?<day>(?:sun|mon|tues|wednes|thurs|fri|satur)day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)';
const DAY_ALONE = DAY.replace('?<day>', '?:');
const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const NTH = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const NOT_ONCE = 'zone|a|per|every|each|daily|weekly|week ?days?|week ?ends?|in|on each';
const ONE_TIME = either(
  // "a las once" is eleven
  String.raw`(?:just |only )?(?:(?<!\blas )once|one time)(?! (?:${NOT_ONCE}))`,
  'einmal(?! (?:am tag|pro|die|in der|täglich|im|(?:an )?jede))',
  'une (?:seule )?fois(?! (?:par|chaque|tous|toutes))',
  'una (?:sola )?vez(?! (?:al|por|a la|cada|todos))|una volta(?! (?:al|a|ogni))',
);
const NEXT = '(?:next|this coming|this|coming)';
const SO_MANY = String.raw`(?:\d{1,3}|an?|half an|one|two|three|five|ten|a few)`;
/** "remind me in 5": minutes, but not "daily in 8". */
const LATER = `in ${SO_MANY} (?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?)|(?<=\\b(?:remind|send|show|post|share|give)(?: me| us| it| this)? )in \\d{1,2}$`;
const TOMORROW = '(?:tomorrow|tommorow|tomorow|tmrw|today|tonight)';
const AT_ONCE = '(?:right )?now|immediately|asap';
/** "lun mar 8", "every mar 9": Tuesday in French, Spanish and Italian, where a day stands before it. */
const DAY_BEFORE = '(?:lun|mer|mi[eé]|jeu|jue|gio|ven|vie|sam|s[aá]b|dim|dom|every|each)';
const TUESDAY = String.raw`(?<=(?<!\p{L})${DAY_BEFORE}[.,]{0,2} )mar(?!\p{L})`;
/** "Dec 3", "3rd of December", "2026-12-03", but not "March 8am". */
const DATE = either(
  String.raw`(?!${TUESDAY})${MONTH}\.? ${NTH}(?! ?[ap]\.?m|[:.\d])(?:,? 20\d\d)?`,
  String.raw`${NTH}\.? (?:of )?${MONTH}(?:,? 20\d\d)?`,
  String.raw`20\d\d-\d\d-\d\d`,
);
const START = '(?:(?:starting|beginning|commencing|start|begin)(?: on| from)?|effective|as of)';

/** "nächsten Montag", "lundi prochain", "el próximo lunes". */
const DAY_NEXT = either(
  `(?:nächste[nrm]?|kommende[nrm]?|diesen|próxim[oa]|prossim[oa]|volgende|nästa|næste|neste|następn[yą]|w przyszł[yą]) (?<dayAbroad>${DAY_ABROAD})`,
  `(?:следующ(?:ий|ую|ее)|наступн(?:ий|у|ої)|příští|gelecek) (?<dayThere>${DAY_ABROAD})`,
  `(?<dayBefore>${DAY_ABROAD}) (?:prochain|próximo|prossim[oa]|que viene)`,
);
const ABROAD = either(
  'heute|übermorgen|demain|aujourdhui|ce soir',
  'hoy|domani|oggi|stasera|hoje|amanhã|vandaag',
  'завтра|сегодня|сьогодні',
  'jutro|dzisiaj|dziś|zítra|dnes',
  'imorgon|i (?:morgon|morgen|dag)|idag|yarın|bugün',
  '(?<!(?:la|cada|por la|las) )mañana',
  '(?<=^|^ab )morgen(?! (?:jede|täglich))',
);
const IN_CHARACTERS = '明日|明天|今日|今天|今晚|来週|下週|下周|내일|오늘|모레|다음 ?주';

const ONCE = regex.iu`(?<![\p{L}\d])(?:${START} )?(?:${NEXT} ${DAY}|${NEXT} (?:week|month)|${START} ${DAY_ALONE}|this (?:morning|afternoon|evening)|${LATER}|${DATE}|${DAY_NEXT}|${ABROAD}|${ONE_TIME})(?![\p{L}\d])|${IN_CHARACTERS}`;
const IN_DAYS = regex.iu`(?<![\p{L}\d])(?:${TOMORROW}|${AT_ONCE})(?![\p{L}\d])`;

/** "daily 8am starting tomorrow": it begins with its next hour. */
const BEGIN = regex.iu`(?<![\p{L}\d])(?:${START}|from) (?:${TOMORROW}|${AT_ONCE})(?: on(?:wards?)?)?(?![\p{L}\d])`;

export function withoutStart(text: string): string {
  return text.replace(BEGIN, ' ').trim();
}

/** What asks for one moment, as it was typed, and what may be meant by one who wants it again and again. */
function readOnce(typed: string): { text: string; near: readonly string[] } | null {
  const text = withoutStart(typed);
  const found = ONCE.exec(text) ?? IN_DAYS.exec(text);
  if (found === null) return null;
  const { day, dayAbroad, dayThere, dayBefore } = found.groups ?? {};
  const starts = regex.iu`^(?:${START} |${ONE_TIME}$)`.test(found[0]);
  const again = starts ? '' : (day ?? dayAbroad ?? dayThere ?? dayBefore ?? null);
  const mended = again ?? (regex.iu`^${TOMORROW}$`.test(found[0]) ? 'daily' : null);
  if (mended === null) return { text: found[0], near: [] };
  const near = text
    .replace(found[0], mended)
    .replaceAll(/\s+/g, ' ')
    .replace(/^[, ]+/, '')
    .trim();
  return { text: found[0], near: near === '' || near === mended ? [] : [near] };
}

/** Said of no rhythm: one moment, an end, another channel. */
export type NotOffered = 'once' | 'end' | 'channel';

const A_CHANNEL = either(
  String.raw`<#[^<>\s]{1,80}>`,
  String.raw`(?<!\S)#[\p{L}_-][\p{L}\d_-]{0,79}`,
);
const CHANNEL = regex.u`(?:\b(?:in|to|into|for) )?(?:${A_CHANNEL})`;
const BEFORE_END = String.raw`(?:\d|[ap]m|noon|\b(?:daily|days?|week(?:day|end)s?))`;
const AN_HOUR = either(
  String.raw`\d{1,2}(?:[:.h]\d\d)?(?: ?[ap]m| ?h)?(?:$|[ ,])`,
  '(?:noon|midday|midnight)(?:$|[ ,])',
  '(?:half past|(?:a )?quarter (?:past|to)) ',
);
const A_DAY = String.raw`(?:${DAY_ALONE}s?|su|mo|tu|we|th|fr|sa)(?!\p{L})`;
const DAY_WITH_HOUR = String.raw`${A_DAY},? (?:at )?\d`;
/** "mon 8am till fri" */
const FROM_DAY = String.raw`\b${A_DAY},? (?:at )?\d\S{0,4}(?: ?[ap]m)?,? (?=(?:until|till) ${A_DAY}(?:$|[ ,]))`;
/** "daily at 9 until friday", but not "monday until friday", "8 until 9", "mon 8 till fri 8". */
const END = regex.iu`(?<=${BEFORE_END},? )(?<!${FROM_DAY})(?:until|till|ending|up to) (?!${AN_HOUR}|${DAY_WITH_HOUR})(?:\S+(?: |$)){1,5}$`;

/** What is not offered, as it was typed, and what is said beside it. */
export function notOffered(
  typed: string,
): Readonly<{ problem: NotOffered; text: string; near: readonly string[] }> | null {
  const channel = CHANNEL.exec(typed)?.[0];
  if (channel !== undefined) return { problem: 'channel', text: channel.trim(), near: [] };
  const end = END.exec(typed)?.[0];
  if (end !== undefined) {
    const near = typed.replace(end, '').replace(/[ ,]{1,3}$/, '');
    return { problem: 'end', text: end, near: near === '' ? [] : [near] };
  }
  const once = readOnce(typed);
  return once === null ? null : { problem: 'once', ...once };
}
