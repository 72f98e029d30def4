import type { DayWords } from '../lists/day-words.ts';
import type { SummaryWords } from '../lists/summary-words.ts';

/** Sentences of Polish in which whoever is meant stands before: "Dodał, że …", "Miał 34 lata." */
export const leaning: readonly string[] = [
  String.raw`\p{Lu}\p{Ll}+(?:[łl]|ła|li|ły|je|uje|śla|nia|dzi)(?: (?:też|także|również|przy tym|jednocześnie|ponadto|zarazem|jednak))?, (?:że|iż|by|żeby|aby)(?!\p{L})`,
  String.raw`(?:Miał|Miała|Był|Była|Trafił|Trafiła|Został|Została|Usłyszał|Usłyszała|Pracował|Pracowała|Urodził|Urodziła|Mieszkał|Mieszkała|Pełnił|Pełniła|Zajmował|Zajmowała|Grał|Grała|Studiował|Studiowała|Ukończył|Ukończyła|Przyznał się|Przyznała się|Nie przyznał|Nie przyznała|Odmówił|Odmówiła|Wystąpił|Wystąpiła)(?!\p{L})(?![^,.]{0,80} \p{Lu})`,
  String.raw`Jak (?:\p{Ll}+ )?(?:poda|doda|zaznaczy|wyjaśni|przekaza|poinformowa|tłumaczy|podkreśli|oceni)\p{Ll}*,`,
  String.raw`(?:Według|Zdaniem|W ocenie|Obok|Oprócz|Dzięki|Poza|Wraz z) (?:niego|niej|nich|nim|nią|nimi|temu)(?!\p{L})`,
  String.raw`(?:Grozi|Groziło|Postawiono|Zarzuca się|Towarzyszył[ao]?|Pomagał[ao]?) (?:mu|jej|im)(?!\p{L})`,
];

/** How Polish sentences lean on others, and which tell nothing. */
export const summary: SummaryWords = {
  linking: `ponadto zatem natomiast jednakże niemniej mimo_to poza_tym przy_tym dlatego toteż wobec_tego w_związku_z_tym z_kolei
    tymczasem wówczas potem następnie stamtąd tamtejszy tamtejsza tamtejsze ten_ostatni ta_ostatnia ci_ostatni dzięki_temu
    w_ten_sposób oprócz_tego co_więcej mianowicie zresztą również`,
  joining: `i a ale lub oraz lecz nie_tylko`,
  demonstratives: `ten tego temu tym ta tej tę tą te tych tymi ci`,
  ofNow: `rok roku razem raz razu tydzień tygodniu miesiąc miesiącu dniu dni samym samego czas czasu czasie sezon lata lato zima
    zimy chwili wieczór wieczorem noc nocy sposób co że kto samej samo który która które`,
  first: `ja mnie mi mój moja moje moim mojej jestem`,
  reader: [
    String.raw`(?<!\p{L})(?:[Tt]wój|[Tt]woja|[Tt]woje|[Tt]wojej|[Tt]woich|[Tt]woim|[Cc]iebie|Ci|[Tt]obie|[Pp]aństwo|[Pp]aństwa|[Pp]aństwu|[Ww]asz|[Ww]asze)(?!\p{L})`,
  ],
  opening: 'i to a',
  filler: [
    String.raw`^(?:Przypomnijmy|Przypominamy|Jak (?:już )?(?:informowaliśmy|pisaliśmy|podawaliśmy|informował[ao]?|donosiliśmy))(?!\p{L})`,
    String.raw`^(?:O (?:sprawie|tym)|Sprawę) (?:\p{Ll}+ )?(?:pisaliśmy|informowaliśmy|opisywaliśmy|opisaliśmy)(?!\p{L})`,
    String.raw`^(?:Czytaj|Zobacz|Przeczytaj|Sprawdź|Kliknij|Zapisz|Obserwuj|Polub|Dołącz|Śledź|Oglądaj|Posłuchaj|Pobierz|Więcej (?:na|o|w|informacji|szczegółów)|Szczegóły (?:na|w)|Zapraszamy|Zachęcamy|Polecamy)(?!\p{L})`,
    String.raw`^(?:W|Na) (?:tym|naszym|naszej) (?:artykule|tekście|poradniku|portalu|stronie)(?!\p{L})`,
    String.raw`^(?:Ten|Niniejszy|Powyższy) (?:artykuł|tekst|materiał)(?!\p{L})`,
    String.raw`^(?:Źródło|Zdjęcie|Fot|Autor|Oprac|Tekst|Redakcja|Aktualizacja|Tagi)\.? ?:`,
    String.raw`(?<!\p{L})(?:RODO|polityk\p{Ll}+ prywatności|danych osobowych|adresu IP|nie jestem robotem|treści marketingowych)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Cc]ookies?|JavaScript|newsletter\p{Ll}*|[Pp]rawa zastrzeżone|subskrypcj\p{Ll}*|przeglądar\p{Ll}+)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:pisaliśmy|informowaliśmy|opisywaliśmy|na bieżąco|naszym (?:sklepie|serwisie|kanale|profilu|portalu)|naszej (?:stronie|aplikacji|redakcji)|pod (?:tym )?linkiem|poniższym linkiem|w linku)(?!\p{L})`,
    String.raw`^\([^()]{3,400}\)?[.!]?\)?$`,
    String.raw`^(?:Do sprawy|Do tematu) (?:będziemy|wrócimy|powrócimy)|^(?:Artykuł|Wiadomość) (?:jest )?aktualizowan`,
    String.raw`^(?:Macie|Masz|Jesteś) (?:\p{Ll}+ )?(?:świadkiem|informacje|temat|zdjęcia)`,
  ],
};

const NO_VERB = `szkoł[ay] sił[ay] skał[ay] źródł[ao] dzieł[ao] ciał[ao] tł[ao] koł[aoy] cał[aoy] mał[aoy] biał[aoy] stał[aoy] byłym
  jeśli czyli chwili skali sali fali tytuł artykuł zespół stół kościół ogół pół podział udział wydział oddział dział materiał
  kanał finał półfinał kapitał generał sygnał potencjał około hal[ai] ból wół kilkoro`;
const NONE = NO_VERB.split(/\s+/u)
  .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
  .join('|');

/** Days and tenses of Polish news. */
export const days: DayWords = {
  weekdays: ['niedzielę', 'poniedziałek', 'wtorek', 'środę', 'czwartek', 'piątek', 'sobotę'],
  on: '[Ww]e?',
  last: '(?:ubiegły|ubiegłą|miniony|minioną|zeszły|zeszłą)',
  coming: '(?:najbliższy|najbliższą|nadchodzący|nadchodzącą)',
  today: 'dzisiaj',
  yesterday: 'wczoraj',
  part: ' (?:rano|wieczorem|po południu|przed południem|w nocy)',
  notBehind: String.raw`(?:każdy|każdą|od|do|przed|albo|lub|zawsze|zwykle|lepsze)`,
  notBefore: String.raw`,? \d{1,2}\.? (?:stycz|lut|mar|kwie|maj|czerw|lip|sierp|wrze|paźd|listop|grud)|[-–/]| (?:i|oraz|lub|albo) (?:we? )?(?:niedziel|poniedział|wtor|środ|czwart|piąt|sobot)`,
  nearby: [
    ['przedwczoraj', -2],
    ['wczoraj', -1],
    [
      String.raw`(?:dziś|dzisiaj)(?! (?:we? )?(?:niedziel|poniedział|wtor|środ|czwart|piąt|sobot))`,
      0,
    ],
    ['jutro', 1],
    ['pojutrze', 2],
  ],
  past: [
    String.raw`(?<!\p{L})(?!(?:${NONE})(?!\p{L}))\p{L}{1,}(?:ł|ła|ło|li|ły)(?: się)?(?!\p{L})`,
    String.raw`(?<!\p{L})\p{Ll}{4,}(?:ono|ano|yto|ęto|wano)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:zmarł|odszedł|wyszedł|doszło|poszło)(?!\p{L})`,
  ],
  future: [
    String.raw`(?<!\p{L})(?:będzie|będą|odbędzie|odbędą|rozpocznie|rozpoczną|spotka|spotkają|zostanie|zostaną|wystąpi|zagra|zagrają|zmierzy|zmierzą|ogłosi|ogłoszą|ruszy|ruszą|pojedzie|przyjedzie|poleci|stanie|zapadnie|wejdzie|wejdą|podejmie|zajmie|zajmą|otworzy|rozstrzygnie|zakończy|potrwa|poznamy|wybierze|zdecyduje|zdecydują)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:ma|mają|zaplanowano|planowan[yae]) (?:się )?(?:\p{Ll}+ć|na)(?!\p{L})`,
  ],
  uncertain: [
    String.raw`(?<!\p{L})(?:może|mogą|powinien|powinna|powinno|mógłby|mogłaby|mogłoby|mogliby|miałby|miałaby|miałoby|miał się|miała się|miało się|jeśli|gdyby|prawdopodobnie)(?!\p{L})`,
  ],
  elsewhen: [
    String.raw`\b(?:1[89]|20)\d\d\b`,
    String.raw`(?<!\p{L})(?:wówczas|wtedy|niegdyś|tydzień wcześniej|dzień wcześniej|(?:\p{L}+ )?(?:lat|lata|miesięcy|miesiące|tygodni|tygodnie|dni) temu|rok temu|w (?:zeszłym|ubiegłym|przyszłym) (?:tygodniu|roku|miesiącu))(?!\p{L})`,
  ],
};
