import type { DayWords } from '../lists/day-words.ts';
import type { SummaryWords } from '../lists/summary-words.ts';

/** Sentences of Finnish in which whoever is meant stands before: "Hänen mukaansa …", "Tämän jälkeen …". */
export const leaning: readonly string[] = [
  String.raw`(?:Hänen|Heidän|Sen|Niiden|Tämän|Tuon) (?:mukaan|mukaansa|mielestä|mielestään|lisäksi|jälkeen|vuoksi|takia|kanssa|sijaan)(?!\p{L})`,
  String.raw`(?:Myös|Lisäksi|Samalla|Silloin|Sitten|Siksi|Nyt) (?:\p{Ll}+ ){0,2}(?:hän|he|se|ne)(?!\p{L})`,
];

/** How Finnish sentences lean on others, and which tell nothing. */
export const summary: SummaryWords = {
  linking: `lisäksi siksi kuitenkin toisaalta sen_sijaan sitten silloin tällöin siten näin_ollen samalla samaan_aikaan
    vastaavasti tästä_syystä sen_vuoksi tämän_vuoksi sen_jälkeen tämän_jälkeen siitä_huolimatta muun_muassa_siksi
    siellä täällä siihen tähän siitä tästä niinpä`,
  joining: `ja tai mutta sekä`,
  demonstratives: `tämä tämän tätä tässä tästä tähän tällä tälle nämä näiden näitä näissä tuo tuon`,
  ofNow: `vuonna vuoden vuosi viikolla viikon viikko kuussa kuun kuukausi päivänä päivän päivä kesänä kesän talvena talven
    syksynä syksyn keväänä kevään kaudella kauden aamuna iltana yönä hetkellä`,
  first: `minä minun minua minulle minusta`,
  reader: [
    String.raw`(?<!\p{L})(?:[Ss]inä|[Ss]inun|[Ss]inua|[Ss]inulle|[Tt]e|[Tt]eidän|[Tt]eitä|[Tt]eille)(?!\p{L})`,
  ],
  opening: 'myös ja niin',
  filler: [
    String.raw`^(?:Lue|Katso|Klikkaa|Tilaa|Kuuntele|Seuraa|Lataa|Kirjaudu|Rekisteröidy|Jaa|Osallistu|Ilmoittaudu)(?!\p{L})`,
    String.raw`^(?:Tämä|Juttu|Artikkeli) (?:juttu|artikkeli|teksti|on päivitetty|julkaistiin)(?!\p{L})`,
    String.raw`^(?:Kuva|Lähde|Teksti|Toimittaja|Päivitys|Video|Juttua (?:päivitetty|korjattu)) ?:`,
    String.raw`(?<!\p{L})(?:[Ee]väste\p{Ll}*|JavaScript|uutiskirje\p{Ll}*|[Kk]aikki oikeudet pidätetään|selaime\p{Ll}+|tilaaji\p{Ll}+)(?!\p{L})`,
    String.raw`^\([^()]{3,400}\)?[.!]?\)?$`,
  ],
};

const PAST = String.raw`oli|olivat|sanoi|sanoivat|kertoi|kertoivat|voitti|voittivat|hävisi|sai|saivat|antoi|antoivat|tuli|tulivat|lähti|lähtivät|kuoli|kuolivat|syttyi|päätti|päättivät|alkoi|alkoivat|jäi|jäivät|nousi|nousivat|laski|laskivat|löysi|löytyi|esitteli|ilmoitti|ilmoittivat|avasi|teki|tekivät|valitsi|hyväksyi|hyväksyivät|hylkäsi|allekirjoitti|kaatui|törmäsi|putosi|katosi|vei|toi|pelasi|vieraili|tapasi|äänesti|äänestivät|tuomitsi|pidätti|loukkaantui|loukkaantuivat`;

/** Days and tenses of Finnish news. */
export const days: DayWords = {
  weekdays: [
    'sunnuntaina',
    'maanantaina',
    'tiistaina',
    'keskiviikkona',
    'torstaina',
    'perjantaina',
    'lauantaina',
  ],
  on: '',
  last: '(?:viime|kuluneena)',
  coming: '(?:ensi|tulevana)',
  today: 'tänään',
  yesterday: 'eilen',
  part: '(?: (?:aamulla|aamupäivällä|iltapäivällä|illalla|yöllä))',
  notBehind: String.raw`(?:joka|jokaisena|aina|yleensä|seuraavana|edellisenä|eräänä)`,
  notBefore: String.raw` \d{1,2}\. |[-–/]| (?:ja|tai|sekä) (?:\p{Ll}+na)(?!\p{L})`,
  nearby: [
    ['toissapäivänä', -2],
    ['eilen', -1],
    ['tänään', 0],
    ['huomenna', 1],
    ['ylihuomenna', 2],
  ],
  past: [
    String.raw`(?<!\p{L})(?:${PAST})(?!\p{L})`,
    String.raw`(?<!\p{L})\p{Ll}{3,}(?:ttiin|stiin|tiin)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:on|ovat) (?:[^,.]{0,60} )?\p{Ll}+(?:nut|nyt|neet|ttu|tty|tu|ty)(?!\p{L})`,
  ],
  future: [
    String.raw`(?<!\p{L})(?:alkaa|alkavat|avautuu|järjestetään|pidetään|avataan|äänestää|päättää|kokoontuu|kokoontuvat|pelaa|saapuu|matkustaa|julkaistaan|julkistaa|aloittaa|jatkuu|käsittelee|aikoo|aikovat|tapaa|tapaavat|esiintyy)(?!\p{L})`,
  ],
  uncertain: [
    String.raw`(?<!\p{L})(?:voi|voivat|saattaa|saattavat|voisi|ehkä|mahdollisesti|jos|pitäisi|todennäköisesti)(?!\p{L})`,
  ],
  elsewhen: [
    String.raw`\b(?:1[89]|20)\d\d\b`,
    String.raw`(?<!\p{L})(?:silloin|aikoinaan|(?:vuotta|kuukautta|viikkoa|päivää) sitten|viime (?:vuonna|viikolla|kuussa)|ensi (?:vuonna|viikolla|kuussa))(?!\p{L})`,
  ],
};
