import type { DayWords } from '../lists/day-words.ts';
import type { SummaryWords } from '../lists/summary-words.ts';

/** Sentences of Dutch in which whoever is meant stands before: "Volgens hem …", "Verder zei ze …". */
export const leaning: readonly string[] = [
  String.raw`(?:Volgens|Naast|Voor|Met|Door|Bij|Na|Van|Tegen) (?:hem|haar|hen|hun|deze|die|dit|dat)(?!\p{L})(?!,? (?:week|maand|jaar|zomer|winter|avond|ochtend|seizoen))`,
  String.raw`(?:Verder|Daarnaast|Eerder|Later|Inmiddels|Toch|Wel|Zo|Nu|Daarmee|Daarop|Daarbij|Daarvoor|Hiermee|Hierdoor|Hierop|Vervolgens|Ondanks dat|Desondanks) (?:\p{Ll}+ ){1,3}(?:hij|zij|ze|het|hem|haar)(?!\p{L})`,
  String.raw`(?:Beide|Beiden|Laatstgenoemde|Eerstgenoemde|Daar|Er(?:aan|bij|mee|over|op|van|door|na))(?!\p{L})`,
];

/** How Dutch sentences lean on others, and which tell nothing. */
export const summary: SummaryWords = {
  linking: `bovendien daarnaast echter daarom daardoor desondanks niettemin immers eveneens tevens vervolgens daarop daarmee daarbij
    hiermee hierdoor daarvoor daarentegen dientengevolge derhalve aldus_ook daarin daaraan daarna daartoe ondertussen intussen
    laatstgenoemde eerstgenoemde dergelijke verder_zei verder_zegt ook_zei ook_zegt desgevraagd zodoende`,
  joining: `en of maar want niet_alleen`,
  demonstratives: `deze dit dergelijke zulke`,
  ofNow: `week weken jaar maand dag dagen zomer winter herfst lente voorjaar najaar seizoen ochtend avond middag nacht weekend
    eeuw keer moment maandag dinsdag woensdag donderdag vrijdag zaterdag zondag is was zijn wordt werd`,
  first: `ik mij me mijn`,
  reader: [String.raw`(?<!\p{L})(?:[Jj]ij|[Jj]e|[Jj]ou|[Jj]ouw|[Jj]ullie|u|uw)(?!\p{L})`],
  opening: 'ook dat en zo',
  filler: [
    String.raw`^(?:Lees|Bekijk|Klik|Kijk|Luister|Volg|Abonneer|Meld|Download|Deel|Ontvang|Ontdek|Schrijf|Heb je|Heeft u|Weten)(?!\p{L})(?! \p{Lu})`,
    String.raw`^(?:In|Op) (?:dit artikel|deze pagina|deze site|onze site|onze website|deze video)(?!\p{L})`,
    String.raw`^(?:Dit artikel|Deze tekst|Dit bericht|Deze pagina|Deze video)(?!\p{L})`,
    String.raw`^Zoals (?:bekend|we (?:eerder )?(?:al )?(?:schreven|meldden|berichtten))(?!\p{L})`,
    String.raw`^(?:Zoals|Eerder) (?:\p{L}+ ){0,3}?(?:meldden|berichtten|schreven|gemeld|bericht) (?:wij|we)|^(?:Zoals|Eerder) (?:al |eerder )?(?:gemeld|bericht)`,
    String.raw`(?<!\p{L})(?:[Cc]ookies?|JavaScript|nieuwsbrief|[Aa]lle rechten voorbehouden|browser|onze (?:site|website|app|nieuwsbrief))(?!\p{L})`,
    String.raw`^(?:Foto|Foto’s|Bron|Beeld|Tekst|Auteur|Redactie|Update|Video|Fotografie) ?:`,
    String.raw`^\([^()]{3,400}\)?[.!]?\)?$`,
    String.raw`(?<!\p{L})(?:[Mm]eer informatie|[Mm]eer weten)(?!\p{L}).{0,60}(?:op|via|hier|over)(?!\p{L})`,
  ],
};

const STRONG_PAST = String.raw`was|waren|werd|werden|zei|zeiden|ging|gingen|kwam|kwamen|nam|namen|gaf|gaven|stond|stonden|vond|vonden|won|wonnen|verloor|verloren|bleef|bleven|schreef|schreven|sprak|spraken|begon|begonnen|overleed|overleden|stierf|raakte|raakten|meldde|meldden|besloot|besloten|kreeg|kregen|liet|lieten|hield|hielden|viel|vielen|trof|troffen|reed|reden|sloeg|sloegen|brak|braken|bracht|brachten|had|hadden|zag|zagen|trok|trokken|steeg|stegen|daalde|daalden|opende|maakte|maakten|bevestigde|kondigde|vertelde|verklaarde|presenteerde|botste|ontdekte|arresteerde`;
const PARTICIPLE = String.raw`(?:\p{Ll}*ge\p{Ll}+(?:t|d|en)|(?:be|ver|ont|her|over|onder)\p{Ll}+(?:t|d|en))`;

/** Days and tenses of Dutch news. */
export const days: DayWords = {
  weekdays: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  on: '',
  last: '(?:afgelopen|vorige)',
  coming: '(?:komende|aanstaande)',
  part: '(?:avond|ochtend|middag|morgen|nacht)',
  notBehind: String.raw`(?:elke|iedere|tot|vanaf|van|en|of|sinds|per|volgende|eerste|laatste|op een|voor|de)`,
  notBefore: String.raw` \d|[-–/]| (?:en|of|tot|op) (?:\p{Ll}+dag)|s(?!\p{L})`,
  nearby: [
    ['eergisteren', -2],
    ['gister(?:en|avond|ochtend|middag|nacht)', -1],
    ['vandaag', 0],
    ['overmorgen', 2],
  ],
  past: [
    String.raw`(?<!\p{L})(?:${STRONG_PAST})(?!\p{L})`,
    String.raw`(?<!\p{L})(?:heeft|hebben|is|zijn) (?:[^,]{0,120} )?${PARTICIPLE}(?!\p{L})`,
  ],
  future: [
    String.raw`(?<!\p{L})(?:zal|zullen|gaat|gaan|begint|beginnen|wordt|worden|opent|speelt|spelen|vindt|vinden|komt|komen|start|vertrekt)(?!\p{L})`,
  ],
  uncertain: [
    String.raw`(?<!\p{L})(?:zou|zouden|kan|kunnen|kon|konden|mogelijk|misschien|als|moet|moeten|moest|wil|willen)(?!\p{L})`,
  ],
  elsewhen: [
    String.raw`\b(?:1[89]|20)\d\d\b`,
    String.raw`(?<!\p{L})(?:destijds|toentertijd|vroeger|een dag eerder|de dag erna|\p{L}+ (?:jaar|maanden|weken|dagen) (?:geleden|eerder|later)|vorige (?:week|maand)|volgende (?:week|maand))(?!\p{L})`,
  ],
};
