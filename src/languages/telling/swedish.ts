import type { DayWords } from '../lists/day-words.ts';
import type { SummaryWords } from '../lists/summary-words.ts';

/** Sentences of Swedish in which whoever is meant stands before: "Enligt honom …", "Där sade hon …". */
export const leaning: readonly string[] = [
  String.raw`(?:Enligt|För|Med|Av|Till|Hos|Förutom|Mot) (?:honom|henne|dem|denne|denna|detta|dessa|den|det)(?!\p{L})(?! (?:här |där )?(?:veckan|månaden|året|sommaren|vintern|svensk\p{Ll}+|norsk\p{Ll}+|amerikansk\p{Ll}+|brittisk\p{Ll}+|nya|första|andra|stora))`,
  String.raw`(?:Vidare|Dessutom|Tidigare|Senare|Nu|Sedan|Då|Därefter|Samtidigt|Där|Så|Trots det|Ändå) (?:\p{Ll}+ ){1,3}(?:han|hon|de|honom|henne|dem|den|det)(?!\p{L})`,
  String.raw`(?:Båda|Bägge|Den (?:förra|förre|senare|sistnämnda)|Den som|Det (?:innebär|betyder|gör|visar|sker|handlar|skriver|uppger|rapporterar|säger|berättar|meddelar))(?!\p{L})`,
];

/** How Swedish sentences lean on others, and which tell nothing. */
export const summary: SummaryWords = {
  linking: `dessutom därför därmed däremot därefter därigenom därtill emellertid således följaktligen ändå likväl samtidigt_säger
    vidare_säger även_om_det likaså härmed härigenom därav däri därtill_kommer dock sålunda sistnämnda förstnämnda`,
  joining: `och eller men för inte_bara`,
  demonstratives: `denna detta dessa denne sådan sådant sådana`,
  ofNow: `vecka veckan månad månaden år året dag dagar sommar vinter höst vår säsong morgon kväll natt helg gång tid är var har`,
  first: `jag mig min mitt mina`,
  reader: [
    String.raw`(?<!\p{L})(?:[Dd]u|[Dd]ig|[Dd]in|[Dd]itt|[Dd]ina|[Nn]i|[Ee]r|[Ee]ra)(?!\p{L})`,
  ],
  opening: 'också det och så även',
  filler: [
    String.raw`^(?:Läs|Se|Klicka|Lyssna|Följ|Prenumerera|Anmäl|Ladda ner|Dela|Tipsa|Skriv|Missa inte|Vill du|Har du|Vet du)(?!\p{L})(?! \p{Lu})`,
    String.raw`^(?:I|På) (?:den här artikeln|denna artikel|den här sidan|denna sida|vår webbplats|den här videon)(?!\p{L})`,
    String.raw`^(?:Den här artikeln|Denna artikel|Den här texten|Artikeln) (?:är|har|uppdateras|publicerades|kommer)(?!\p{L})`,
    String.raw`^Som (?:bekant|vi (?:tidigare )?(?:skrivit|rapporterat|berättat))(?!\p{L})`,
    String.raw`(?<!\p{L})(?:vi (?:tidigare |redan )?(?:skrivit|rapporterat|berättat) om|[Tt]idigare har (?:vi|\p{Lu}\p{L}+) (?:skrivit|rapporterat|berättat))(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Cc]ookies?|JavaScript|nyhetsbrev\p{Ll}*|[Aa]lla rättigheter|webbläsar\p{Ll}*|vår (?:webbplats|app|hemsida))(?!\p{L})`,
    String.raw`^(?:Foto|Bild|Källa|Text|Skribent|Redaktör|Uppdaterad|Video|Fotograf|Illustration)(?: \p{Ll}+)? ?:`,
    String.raw`^\([^()]{3,400}\)?[.!]?\)?$`,
    String.raw`(?<!\p{L})(?:[Mm]er information|[Ll]äs mer)(?!\p{L}).{0,60}(?:på|via|här|om)(?!\p{L})`,
    String.raw`^(?:Artikeln|Texten|Nyheten) uppdateras`,
  ],
};

const STRONG_PAST = String.raw`var|blev|sade|sa|gick|kom|tog|gav|stod|fann|vann|förlorade|skrev|talade|började|dog|avled|fick|lät|höll|föll|träffade|körde|slog|bröt|bar|såg|drog|steg|sjönk|omkom|greps|häktades|dömdes|valdes|utsågs|hölls|sköts|öppnade|stängde|presenterade|meddelade|beslutade|röstade|inledde|avslutade|lämnade|besökte|möttes|mötte|rapporterades|inträffade|skedde|brann|sprack|drabbades|larmades|fördes|hittades|skadades|dödades|infördes|åtalades|undertecknade`;
const SUPINE = String.raw`\p{Ll}{2,}(?:at|it|tt|ats|its)`;

/** Days and tenses of Swedish news: "i måndags" is the last, "på måndag" the next. */
export const days: DayWords = {
  weekdays: ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'],
  on: '(?:[Pp]å|[Ii])',
  coming: 'kommande',
  part: '(?:s|en|ens|skvällen|smorgonen|seftermiddagen|sförmiddagen|snatten|skväll|smorgon)',
  notBehind: String.raw`(?:varje|till|från|och|eller|sedan|per|nästa|förra|första|sista|vissa|fram till|före|efter|senast)`,
  notBefore: String.raw`(?:ar|arna)| (?:den )?\d|[-–/]| (?:och|eller|till) (?:på )?(?:\p{Ll}+dag)`,
  nearby: [
    ['i förrgår', -2],
    ['(?:i ?går(?: kväll| morse)?)', -1],
    ['(?:i ?dag)', 0],
    ['(?:i ?morgon)', 1],
    ['i övermorgon', 2],
  ],
  past: [
    String.raw`(?<!\p{L})(?:${STRONG_PAST})(?!\p{L})`,
    String.raw`(?<!\p{L})(?:har|hade) (?:[^,]{0,80} )?${SUPINE}(?!\p{L})`,
    String.raw`(?<!\p{L})\p{Ll}{3,}(?:ade|ades|ldes|gdes|rdes|ndes|ddes|ktes|ptes|ttes|stes)(?!\p{L})`,
  ],
  future: [
    String.raw`(?<!\p{L})(?:ska|skall|kommer|börjar|öppnar|öppnas|inleds|startar|spelar|möter|hålls|väntas|träder|stänger|presenteras|avgörs|återvänder|röstar|reser)(?!\p{L})`,
  ],
  uncertain: [
    String.raw`(?<!\p{L})(?:skulle|kan|kunde|möjligen|kanske|om|måste|bör|vill|ville|borde)(?!\p{L})`,
  ],
  elsewhen: [
    String.raw`\b(?:1[89]|20)\d\d\b`,
    String.raw`(?<!\p{L})(?:dåvarande|på den tiden|dagen (?:efter|före|innan)|för (?:\p{L}+ )?(?:år|månader|veckor|dagar) sedan|\p{L}+ (?:år|månader|veckor|dagar) (?:tidigare|senare)|(?:förra|nästa) (?:veckan|vecka|månaden|året))(?!\p{L})`,
  ],
};
