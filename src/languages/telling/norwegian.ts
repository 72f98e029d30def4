import type { DayWords } from '../lists/day-words.ts';
import type { SummaryWords } from '../lists/summary-words.ts';

/** Sentences of Norwegian in which whoever is meant stands before: "Ifølge ham …", "Der sa hun …". */
export const leaning: readonly string[] = [
  String.raw`(?:Ifølge|For|Med|Af|Til|Hos|Foruten|Mot|Utover) (?:ham|henne|dem|denne|dette|disse|det|den)(?!\p{L})(?! (?:her |der )?(?:uken|uka|måneden|året|sommeren|vinter|norsk\p{Ll}*|dansk\p{Ll}*|svensk\p{Ll}*|amerikansk\p{Ll}*|britisk\p{Ll}*|nye|første|andre|store))`,
  String.raw`(?:Videre|Dessuten|Tidligere|Senere|Nå|Siden|Da|Deretter|Samtidig|Der|Her|Så|Likevel|Dermed) (?:\p{Ll}+ ){1,3}(?:han|hun|de|ham|henne|dem|den|det)(?!\p{L})`,
  String.raw`(?:Begge|Sistnevnte|Førstnevnte|Det (?:betyr|skriver|opplyser|forteller|sier|viser|skjer|gjør|fremgår|melder|bekrefter))(?!\p{L})`,
];

/** How Norwegian sentences lean on others, and which tell nothing. */
export const summary: SummaryWords = {
  linking: `dessuten derfor dermed derimot deretter derved dertil imidlertid således følgelig likevel likeledes herved videre_sier
    dog sistnevnte førstnevnte derav herav`,
  joining: `og eller men for ikke_bare`,
  demonstratives: `denne dette disse slik slikt slike`,
  ofNow: `uke uken uka måned måneden år året dag dager sommer vinter høst vår sesong morgen kveld natt helg gang tid er var har`,
  first: `jeg meg min mi mitt mine`,
  reader: [String.raw`(?<!\p{L})(?:[Dd]u|[Dd]eg|[Dd]in|[Dd]itt|[Dd]ine|[Dd]ere|[Dd]eres)(?!\p{L})`],
  opening: 'også det og så',
  filler: [
    String.raw`^(?:Les|Se|Klikk|Lytt|Følg|Abonner|Meld|Last ned|Del|Skriv|Ikke gå glipp|Vil du|Har du|Vet du)(?!\p{L})(?! \p{Lu})`,
    String.raw`^(?:I|På) (?:denne artikkelen|denne saken|denne siden|våre nettsider|vår nettside|denne videoen)(?!\p{L})`,
    String.raw`^(?:Denne artikkelen|Artikkelen|Denne teksten|Saken) (?:er|har|oppdateres|ble) (?:først |tidligere |sist )?(?:publisert|oppdatert|skrevet)?(?!\p{L})`,
    String.raw`^Som (?:kjent|vi (?:tidligere )?(?:har )?(?:skrevet|omtalt|fortalt))(?!\p{L})`,
    String.raw`(?<!\p{L})(?:vi (?:tidligere |allerede )?(?:har )?(?:skrevet|omtalt|fortalt) om|[Tt]idligere har (?:vi|\p{Lu}\p{L}+) (?:skrevet|omtalt))(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Cc]ookies?|JavaScript|nyhetsbrev\p{Ll}*|[Aa]lle rettigheter|nettleser\p{Ll}*|vår (?:nettside|app))(?!\p{L})`,
    String.raw`^(?:Foto|Bilde|Kilde|Tekst|Skribent|Redaktør|Oppdatert|Video|Fotograf|Illustration)(?: \p{Ll}+)? ?:`,
    String.raw`^\([^()]{3,400}\)?[.!]?\)?$`,
    String.raw`(?<!\p{L})(?:[Mm]er informasjon|[Ll]es mer)(?!\p{L}).{0,60}(?:på|via|her|om)(?!\p{L})`,
    String.raw`^(?:Artikkelen|Saken|Teksten) oppdateres`,
  ],
};

const STRONG_PAST = String.raw`var|ble|sa|gikk|kom|tok|ga|sto|fant|vant|tapte|skrev|snakket|begynte|døde|fikk|lot|holdt|falt|traff|kjørte|slo|brøt|bar|så|trakk|steg|omkom|åpnet|åpna|stengte|møtte|møttes|skjedde|brant|forlot|besøkte|opplyste|meldte|stemte|vedtok|innledet|avsluttet|pågrep|dømte|undertegnet|presenterte|hadde|rykket|innførte|kunngjorde`;
const PARTICIPLE = String.raw`\p{Ll}{2,}(?:et|t|dd)`;

/** Days and tenses of Norwegian news. */
export const days: DayWords = {
  weekdays: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
  on: '',
  coming: '(?:kommende|førstkommende)',
  part: '(?: (?:kveld|morgen|formiddag|ettermiddag|natt))',
  notBehind: String.raw`(?:hver|til|fra|og|eller|siden|per|første|siste|noen|neste|forrige|inntil|før|etter|senest|en|den)`,
  notBefore: String.raw`er|en|ens|s| (?:den )?\d|[-–/]| (?:og|eller|til) (?:på )?(?:\p{Ll}+dag)`,
  nearby: [
    ['i forgårs', -2],
    ['(?:i ?går)', -1],
    ['(?:i ?dag)', 0],
    ['(?:i ?morgen)', 1],
    ['i overmorgen', 2],
  ],
  past: [
    String.raw`(?<!\p{L})(?:${STRONG_PAST})(?!\p{L})`,
    String.raw`(?<!\p{L})(?:har|er) (?:[^,]{0,80} )?${PARTICIPLE}(?!\p{L})`,
    String.raw`(?<!\p{L})\p{Ll}{3,}(?:erte|ertes)(?!\p{L})`,
  ],
  future: [
    String.raw`(?<!\p{L})(?:skal|vil|kommer|begynner|åpner|innledes|starter|spiller|møter|avholdes|ventes|trer|stenger|presenteres|avgjøres|stemmer|reiser|blir)(?!\p{L})`,
  ],
  uncertain: [
    String.raw`(?<!\p{L})(?:skulle|ville|kan|kunne|muligens|kanskje|hvis|må|måtte|bør|burde)(?!\p{L})`,
  ],
  elsewhen: [
    String.raw`\b(?:1[89]|20)\d\d\b`,
    String.raw`(?<!\p{L})(?:daværende|den gang|dagen (?:etter|før)|for (?:\p{L}+ )?(?:år|måneder|uker|dager) siden|\p{L}+ (?:år|måneder|uker|dager) (?:tidligere|senere)|(?:forrige|neste) (?:uke|måned|år)|i fjor)(?!\p{L})`,
  ],
};
