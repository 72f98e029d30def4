import type { DayWords } from '../lists/day-words.ts';
import type { SummaryWords } from '../lists/summary-words.ts';

/** Sentences of Danish in which whoever is meant stands before: "Ifølge ham …", "Her sagde hun …". */
export const leaning: readonly string[] = [
  String.raw`(?:Ifølge|For|Med|Af|Til|Hos|Foruden|Mod|Udover) (?:ham|hende|dem|denne|dette|disse|det|den)(?!\p{L})(?! (?:her |der )?(?:uge|måned|år|sommer|vinter|dansk\p{Ll}*|norsk\p{Ll}*|svensk\p{Ll}*|amerikansk\p{Ll}*|britisk\p{Ll}*|nye|første|anden|store))`,
  String.raw`(?:Videre|Desuden|Tidligere|Senere|Nu|Siden|Da|Derefter|Samtidig|Der|Her|Så|Alligevel|Dermed) (?:\p{Ll}+ ){1,3}(?:han|hun|de|ham|hende|dem|den|det)(?!\p{L})`,
  String.raw`(?:Begge|Sidstnævnte|Førstnævnte|Det (?:betyder|skriver|oplyser|fortæller|siger|viser|sker|gør|fremgår|meddeler|bekræfter))(?!\p{L})`,
];

/** How Danish sentences lean on others, and which tell nothing. */
export const summary: SummaryWords = {
  linking: `desuden derfor dermed derimod derefter derved dertil imidlertid således følgelig alligevel ligeledes herved endvidere
    hertil_kommer dog sidstnævnte førstnævnte derudover heraf deraf`,
  joining: `og eller men for ikke_kun ikke_blot`,
  demonstratives: `denne dette disse sådan sådant sådanne`,
  ofNow: `uge ugen måned måneden år året dag dage sommer vinter efterår forår sæson morgen aften nat weekend gang tid er var har`,
  first: `jeg mig min mit mine`,
  reader: [String.raw`(?<!\p{L})(?:[Dd]u|[Dd]ig|[Dd]in|[Dd]it|[Dd]ine|[Jj]er|[Jj]eres)(?!\p{L})`],
  opening: 'også det og så',
  filler: [
    String.raw`^(?:Læs|Se|Klik|Lyt|Følg|Abonnér|Abonner|Tilmeld|Hent|Del|Skriv|Gå ikke glip|Vil du|Har du|Ved du)(?!\p{L})(?! \p{Lu})`,
    String.raw`^(?:I|På) (?:denne artikel|denne side|vores hjemmeside|vores site|denne video)(?!\p{L})`,
    String.raw`^(?:Denne artikel|Artiklen|Denne tekst) (?:er|har|opdateres|blev)(?!\p{L})`,
    String.raw`^Som (?:bekendt|vi (?:tidligere )?(?:har )?(?:skrevet|omtalt|fortalt))(?!\p{L})`,
    String.raw`(?<!\p{L})(?:vi (?:tidligere |allerede )?(?:har )?(?:skrevet|omtalt|fortalt) om|[Tt]idligere har (?:vi|\p{Lu}\p{L}+) (?:skrevet|omtalt))(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Cc]ookies?|JavaScript|nyhedsbrev\p{Ll}*|[Aa]lle rettigheder|browser\p{Ll}*|vores (?:hjemmeside|app|site))(?!\p{L})`,
    String.raw`^(?:Foto|Billede|Kilde|Tekst|Skribent|Redaktør|Opdateret|Video|Fotograf|Illustration)(?: \p{Ll}+)? ?:`,
    String.raw`^\([^()]{3,400}\)?[.!]?\)?$`,
    String.raw`(?<!\p{L})(?:[Mm]ere information|[Ll]æs mere)(?!\p{L}).{0,60}(?:på|via|her|om)(?!\p{L})`,
    String.raw`^(?:Artiklen|Teksten|Nyheden) opdateres`,
  ],
};

const STRONG_PAST = String.raw`var|blev|sagde|gik|kom|tog|gav|stod|fandt|vandt|tabte|skrev|talte|begyndte|døde|fik|lod|holdt|faldt|ramte|kørte|slog|brød|bar|så|trak|steg|omkom|åbnede|lukkede|mødte|mødtes|skete|brændte|forlod|besøgte|oplyste|meddelte|stemte|vedtog|indledte|sluttede|anholdt|dømte|underskrev|præsenterede|havde`;
const PARTICIPLE = String.raw`\p{Ll}{2,}(?:et|t)`;

/** Days and tenses of Danish news. */
export const days: DayWords = {
  weekdays: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
  on: '',
  coming: 'kommende',
  part: '(?:s| (?:aften|morgen|formiddag|eftermiddag|nat))',
  notBehind: String.raw`(?:hver|til|fra|og|eller|siden|per|første|sidste|visse|næste|forrige|indtil|før|efter|senest|en|den)`,
  notBefore: String.raw`e|en| (?:den )?\d|[-–/]| (?:og|eller|til) (?:på )?(?:\p{Ll}+dag)`,
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
    String.raw`(?<!\p{L})\p{Ll}{3,}(?:ede|edes)(?!\p{L})`,
  ],
  future: [
    String.raw`(?<!\p{L})(?:skal|vil|kommer|begynder|åbner|indledes|starter|spiller|møder|afholdes|ventes|træder|lukker|præsenteres|afgøres|stemmer|rejser|bliver)(?!\p{L})`,
  ],
  uncertain: [
    String.raw`(?<!\p{L})(?:skulle|ville|kan|kunne|muligvis|måske|hvis|må|måtte|bør|burde)(?!\p{L})`,
  ],
  elsewhen: [
    String.raw`\b(?:1[89]|20)\d\d\b`,
    String.raw`(?<!\p{L})(?:daværende|dengang|dagen (?:efter|før|inden)|for (?:\p{L}+ )?(?:år|måneder|uger|dage) siden|\p{L}+ (?:år|måneder|uger|dage) (?:tidligere|senere)|(?:sidste|forrige|næste) (?:uge|måned|år))(?!\p{L})`,
  ],
};
