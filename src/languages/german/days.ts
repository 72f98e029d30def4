import type { DayWords } from '../lists/day-words.ts';

const STRONG_PAST = String.raw`war|waren|kam|kamen|ging|gingen|gab|gaben|lag|lagen|stand|standen|fand|fanden|nahm|nahmen|sah|sahen|hielt|hielten|blieb|blieben|schrieb|schrieben|rief|riefen|lief|liefen|fiel|fielen|starb|starben|trat|traten|zog|zogen|sank|sanken|stieg|stiegen|brach|brachen|warf|warfen|traf|trafen|half|halfen|sprach|sprachen|las|trug|trugen|fuhr|fuhren|schlug|schlugen|schloss|schlossen|verlor|verloren|gewann|gewannen|begann|begannen|bekam|bekamen|erhielt|erhielten|entschied|entschieden|bot|boten|bat|baten|hieß|ließ|ließen|wuchs|flog|flogen|schien|schuf|verschwand|entstand|erschien|erschienen|verließ|verließen|unterlag|unterlagen|beschloss|beschlossen|ertrank|erschoss|stahl|stahlen|griff|griffen|riss|rissen|verschob|wies|wiesen|verbot|sprang|drang|drangen`;
const PARTICIPLE = String.raw`\p{Ll}*ge\p{Ll}+(?:t|en)|(?:be|ver|er|ent|zer|unter|über|wider|miss)\p{Ll}+(?:t|en)|\p{Ll}+iert`;
const HAS = '(?:hat|haben|habe|hätten|hatte|hatten)';
const GONE =
  '(?:gestorben|gestartet|gekommen|gegangen|gefahren|zurückgetreten|eingetroffen|gelandet|verunglückt|geschehen|abgestürzt|gescheitert|angekommen|umgekommen|gestiegen|gefallen|gesunken|ausgebrochen|entgleist|geflohen|erschienen|eingestürzt|zusammengestoßen|passiert|aufgetreten|geworden|worden|gewesen)';
/** Of verbs whose stem ends with t, it is the present that ends so. */
const PRESENT = String.raw`(?:be|er|ver|ent|ge|an|auf|ab|mit)?(?:arbeiten|bieten|halten|warten|leisten|kosten|raten|richten|trachten|obachten|achten|fürchten|muten|gelten|treten|deuten|leiten|gleiten|reiten|breiten|streiten|stalten|walten|starten|testen|rüsten|retten|haften|pachten|schalten|spalten|bluten|braten|bitten|berichten)`;
const WILL = '(?:wird|werden|werde|würden|soll|sollen|solle|will|wollen|wolle)';

/** Days and tenses of German news. */
export const days: DayWords = {
  weekdays: [
    'Sonntag',
    'Montag',
    'Dienstag',
    'Mittwoch',
    'Donnerstag',
    'Freitag',
    '(?:Samstag|Sonnabend)',
  ],
  on: '[Aa]m',
  last: '(?:vergangenen|letzten|vorigen)',
  coming: 'kommenden',
  today: 'heutigen',
  yesterday: 'gestrigen',
  part: '(?:abend|morgen|mittag|nachmittag|vormittag|nacht)',
  notBehind: String.raw`(?:jeden|immer|meist|oft|stets|seit|bis|ab|zum|auf|einem|nächsten|übernächsten|ersten|zweiten|dritten|vierten|vor dem \p{Lu}\p{L}+|für die \p{Lu}\p{L}+|für den \p{Lu}\p{L}+)`,
  notBefore: String.raw`,? (?:den |dem )?\d|,? de[mn] \d|[-–/]| (?:bis|und|oder|sowie) (?:zum )?\p{Lu}\p{L}+(?:tag|woch)|,? \p{Lu}\p{L}+(?:tag|woch)`,
  nearby: [
    ['vorgestern', -2],
    ['gestern', -1],
    ['heute', 0],
  ],
  past: [
    String.raw`(?<!\p{L})(?:${STRONG_PAST})(?!\p{L})`,
    String.raw`(?<!\p{L})(?!(?:ge\p{Ll}+|letzte|letzten|erste|ersten|heute|rechte|linke|beste|besten|könnte|könnten|sollte|sollten|müsste|wollte|wollten|hätte|hätten|bekannte|konkrete|direkte|späte|leichte|weite|gute|alte|echte|nächste|nächsten|größte|größten|bitte|Leute|hundert|weitere|private|${PRESENT})(?!\p{L}))\p{Ll}{2,}(?:t|st|nd|gn)?(?:te|ten)(?= |$|[.,])(?! \p{Lu}\p{Ll}+(?:en|er|e)? (?:von|für|der|des|mit|in)(?!\p{L}))`,
    String.raw`(?<!\p{L})wurden?(?!\p{L})`,
    String.raw`(?<!\p{L})${HAS} (?:[^,]{0,120} )?(?:${PARTICIPLE})(?= ?$|[.,]| (?:und|wie|als|vor|nach|in|bei|am|auf|mit|für|gegen|um) )`,
    String.raw`(?<!\p{L})(?:ist|sind|sei|seien) (?:[^,]{0,120} )?\p{Ll}*${GONE}(?!\p{L})`,
  ],
  future: [
    String.raw`(?<!\p{L})${WILL}(?!\p{L})`,
    String.raw`(?<!\p{L})(?:beginnt|beginnen|startet|starten|endet|enden|öffnet|öffnen|findet|finden|tagt|berät|gastiert|steigt|folgt|folgen|lädt|laden)(?!\p{L})`,
  ],
  uncertain: [
    String.raw`(?<!\p{L})(?:könnte|könnten|sollte|sollten|müsste|wollte|wollten|dürfte|dürften|hätte|hätten|wäre|wären|würde)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:haben|sein) ?(?:$|[.,])`,
    String.raw`(?<!\p{L})zu \p{Ll}+en(?!\p{L})`,
  ],
  elsewhen: [
    String.raw`\b(?:1[89]|20)\d\d\b`,
    String.raw`(?<!\p{L})(?:damals|seinerzeit|früher|einst|jedes Jahr|Jahre? zuvor|Tage? zuvor|Tag zuvor|vor (?:\p{L}+ |\d+ )?(?:Tagen|Wochen|Monaten|Jahren)|(?:vergangene|letzte|vorige|nächste|kommende)[nrs]? (?:Woche|Monat|Jahr))(?!\p{L})`,
  ],
};
