import type { Language } from '../language.ts';
import { cast } from './cast.ts';
import { days } from './days.ts';
import { leaning, openings } from './openings.ts';
import { quotes } from './quotes.ts';
import { speech } from './speech.ts';
import { summary } from './summary.ts';

const OUR_TEXT = String.raw`(?:de[rn]|das|die|diese[rsn]?|unser\p{Ll}{0,2}) (?:\p{Ll}+ )?(?:Artikel|Beitrag|Text|Seite|Podcast|Newsletter|\p{L}{0,20}[Mm]agazin)`;
/** "Dieser Artikel ist …", "Lesen Sie den ganzen Artikel …". */
const THIS_TEXT =
  '(?:dieser artikel ist|lesen sie (?:diesen|den ganzen|den vollständigen) artikel)';

export const german: Language = {
  name: 'German',
  tags: ['de'],
  hasCapitalNouns: true,
  common: `der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er
    hat dass sie nach wird bei`,
  sentences: {
    titles: `hr fr dr prof dipl ing med jur phil rer nat h.c mag st hl frl bgm gen ges geb verh gest sr mio`,
    inline: `z.b u.a d.h i.d.r i.d.f s.o s.u u.ä o.ä z.t z.zt z.z i.a i.v v.a v.chr n.chr bzw ca vgl ggf ggfs
      evtl inkl exkl zzgl abzgl einschl sog insb bes kath ev evang ehem etwa gem lt max min mind jr
      urspr verw bspw sprich m.e u.u u.v.m d.j d.m a.d a.m i.h.v o.g u.g s str`,
    abbreviations: `usw etc co gmbh ag kg e.v e.k mio mrd tsd u.s.w jr sr`,
    beforeNumber: `nr nrn s art abs bd kap abb tab tel ziff rn rdnr seite str az pos`,
    months: `jan feb mär mrz apr jun jul aug sep sept okt nov dez mo di mi do fr sa so`,
    starters: `der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich du man dies diese
      dieser dieses diesen diesem jene jener jenes dort hier da dann danach davor dabei dafür dagegen
      damit deshalb daher darum doch aber und oder sondern denn wenn als ob obwohl weil während nachdem
      bevor seit bis dass auch noch schon nun jetzt heute gestern morgen zudem außerdem allerdings
      jedoch trotzdem dennoch inzwischen unterdessen zunächst schließlich später zuletzt bisher im in am
      an auf aus bei beim mit nach von vom vor zu zum zur über unter um für gegen ohne durch laut
      zwischen wegen trotz wer was wie wo warum wann welche kein keine nicht nur alle viele einige
      mehrere beide jeder jede seine ihre unsere mein sein so haben hat ist sind war waren`,
    ordinals: {
      before: `januar jänner februar feber märz april mai juni juli august september oktober november dezember
        jahrhundert jahrhunderts jh jhdt jahrtausend weltkrieg weltkriegs klasse mal stock stockwerk etage
        platz runde spieltag minute auflage kapitel bezirk geburtstag jahrestag liga bundesliga lebensjahr
        tag woche monat sitzung`,
      after: `am vom zum der die das dem den des im beim bis ab seit ein eine einen einem einer dieser zur`,
    },
  },
  openings,

  leaning,

  summary,
  days,
  cast,
  speech,
  tailMarks: [
    String.raw`mehr (?:zum thema|von|aus|artikel|news|zu|über)\b.{0,50}`,
    '(?:das|dies) könnte (?:sie|dich) auch interessieren|auch interessant',
    'lesen sie (?:auch|mehr|dazu)|lies auch',
    String.raw`weitere (?:artikel|themen|beiträge|meldungen|nachrichten|infos?|informationen|links)\b.{0,40}`,
    'ähnliche (?:artikel|beiträge|themen)|verwandte (?:artikel|themen|beiträge)',
    String.raw`passend zum thema|zum thema|schon gelesen\??|meistgelesen(?:e artikel)?`,
    'beliebte (?:artikel|beiträge)|neueste (?:artikel|beiträge|kommentare)',
    'aktuelle (?:artikel|beiträge|meldungen)',
    String.raw`kommentare?(?: \(\d+\)| schreiben| verfassen)?|\d{1,5} kommentare?`,
    '(?:schreibe|hinterlasse) (?:einen|einen ersten)? ?kommentar|diskutieren sie mit',
    'über den autor|über die autorin|zur person|schlagwörter|schlagworte|tags?|themen',
    'teilen|anzeige|newsletter|empfehlungen der redaktion|nächster artikel',
    'vorheriger artikel|pressekontakt|links zum thema|artikel teilen|beitrag teilen',
  ],
  furniture: {
    houseIs: `ist_eine? ist_das`,
    authorDoes: `schreibt berichtet`,
    corrections: `korrektur berichtigung richtigstellung`,
    lines: [
      // "Haben Sie Fehler entdeckt?", "Sie wollen weiterlesen?", "An dieser Stelle finden Sie einen externen Inhalt"
      String.raw`(?:Haben Sie (?:einen )?Fehler (?:entdeckt|gefunden)|Fehler (?:im Artikel )?(?:entdeckt|gefunden)|(?:Sie )?(?:[Ww]ollen|[Mm]öchten) (?:Sie )?weiterlesen)\?.{0,120}`,
      String.raw`(?:An dieser Stelle|Hier) finden Sie (?:einen )?externe[nr]? Inhalte?.{0,160}`,
      String.raw`Ich bin damit einverstanden, dass mir externe Inhalte.{0,160}`,
      // "War der Artikel nützlich? (95 Stimmen)", "Gefällt dir unser Wandermagazin?"
      String.raw`(?:War|Ist|Fanden Sie|Fandest du) ${OUR_TEXT} (?:für (?:Sie|dich) )?(?:nützlich|hilfreich|interessant|informativ|lesenswert)\?(?: \([^()]{1,60}\))?`,
      String.raw`Gefällt (?:Ihnen|dir|euch) ${OUR_TEXT}\?`,
      // "Möchten Sie den Artikel teilen?", "Hier können Sie den Artikel bewerten"
      String.raw`(?:Möchten|Wollen|Hier können) Sie ${OUR_TEXT} (?:teilen|bewerten|weiterempfehlen|kommentieren|drucken)[.?!]?`,
      String.raw`(?:Möchtest|Willst|Hier kannst) du ${OUR_TEXT} (?:teilen|bewerten|weiterempfehlen|kommentieren|drucken)[.?!]?`,
    ],
    earlierText: [
      String.raw`(?:(?:in einer|eine) (?:früheren?|vorherigen?|vorigen?|ersten?) (?:version|fassung)(?:,| hieß| stand|\s(?:dieses|des) (?:artikels|textes|beitrags|berichts)))|dieser (?:artikel|text|beitrag) (?:wurde|ist).{0,40}? (?:korrigiert|aktualisiert|berichtigt|überarbeitet)`,
    ],
    basket: `in_den_warenkorb`,
    pictures: `fotos? (?:symbol|themen|archiv)?bild(?:er)? (?:bild_)?vergrößern grafik quelle`,
    adverts: `anzeige werbung`,
    readAlso: `lesen_sie_(?:auch|hier|dazu|mehr) lies_auch mehr_themen mehr_zum_thema lesetipp auch_interessant`,
    readAlsoBeforeColon: `zum_thema video`,
    share: `(?:artikel_|beitrag_)?teilen`,
    letters: `newsletter`,
    getLetters: `zum zur abonnieren jetzt melden hier anmeldung`,
    subscribe: `folgen_sie_uns nichts_mehr_verpassen:_folgen_sie_uns`,
    signUp: `anmelden abonnieren`,
    menu: `nach_oben zum_seitenanfang mehr_lesen weiterlesen drucken zur_startseite artikel_anhören die_redaktion_empfiehlt (?:empfohlener_)?(?:redaktioneller|externer)_inhalt`,
    site: `wir diese_(?:web)?seite unsere_(?:web)?seite`,
    stored: `cookies? ihre_privatsphäre informationen_auf_einem_gerät`,
    stamps: `(?:letzte_)?(?:aktualisiert|aktualisierung) stand`,
    inBrackets: `foto archiv`,
    credits: `foto bild quelle`,
    elsewhere: `mehr_zum_thema lesen_sie anzeige werbung`,
    rights: `alle_rechte_vorbehalten`,
    readingTime: `lesezeit`,
    goesOn: `(?:der_)?(?:artikel|text|beitrag)_(?:geht|läuft)_(?:unten|(?:nach|unter(?:halb)?)_(?:de[rms]|dieser)_(?:werbung|anzeige|bild(?:es)?|fotos?|videos?))_weiter`,
    channels: `whatsapp`,
  },
  genres: {
    sponsored: ['anzeige|publireportage'],
    opinion: ['meinung(?:en)?|kommentare?|kolumnen?|leitartikel|gastbeitrag'],
    'fact-check': ['faktenchecks?|faktencheck'],
    live: ['liveticker|live-ticker|newsblog'],
    interview: ['im gespräch'],
    obituary: ['nachrufe?'],
    'press-release': ['pressemitteilung(?:en)?|pressemeldung(?:en)?'],
    analysis: ['analyse|hintergrund'],
    sport: ['fußball|fussball|bundesliga|wintersport'],
    'round-up': ['der tag'],
    obituaryTitles: [String.raw`^nachruf auf\b`],
    questions: ['Frage'],
    answers: ['Antwort'],
  },
  walls: {
    paid: [
      String.raw`\b(?:weiterlesen|jetzt) (?:mit|testen|abonnieren)\b`,
      String.raw`\b${THIS_TEXT}\b[^.]{0,60}\b(?:abo|abonnent|plus|registrier)`,
      String.raw`\bnur für abonnent`,
    ],
    consent: [
      'cookie[- ](?:einstellungen|richtlinie|policy)|zustimmung|mit werbung|cookies akzeptieren',
    ],
    script: ['bitte [^.]{0,30}java ?script|java ?script (?:aktivieren|muss)'],
    logIn: ['anmelden|anmeldung|einloggen'],
  },
  feeds: {
    comments: ['kommentare'],
    post: ['Der Beitrag'],
    firstOn: ['erschien zuerst auf'],
    paid: ['anzeige|werbung'],
    readOn: ['weiterlesen|mehr lesen'],
    readOnAlone: ['mehr'],
  },
  months: `jan|jän feb mar|mär|mrz apr mai jun jul aug sep okt nov dez`,
  heads: {
    frontPages: `startseite`,
    sections: `politik wirtschaft kultur panorama`,
    articles: `der die das`,
    weekdays: `\\p{L}{4,7}tag mittwoch`,
    kickers: `eilmeldung exklusiv update`,
    mastheads: `zeitung anzeiger blatt nachrichten bote kurier presse tagblatt journal`,
    links: `für`,
    fields: {
      title: `titel betreff überschrift schlagzeile`,
      date: `datum gesendet veröffentlicht erschienen`,
      publisher: `quelle zeitung medium herausgeber`,
      author: `von autor`,
    },
  },
  bylines: {
    by: `von text autor(?:in|en|es)? (?:eine?_)?(?:artikel|(?:blog.?|gast)?beitrag|kommentar|interview|bericht|analyse|essay|kolumne|reportage)_von`,
    preposition: `von`,
    beforeNames: `bericht foto`,
    done: `verfasst geschrieben eingestellt gepostet ver(?:ö|oe)ffentlicht`,
    signed: ['(?:beitrag|beiträge|artikel|bericht|kommentar|kolumne|interview) von'],
    and: `und`,
    about: `über`,
    noNames: `autor von datum gastautor(?:in|en)? gastbeitrag`,
    credits: `bild foto`,
    jobs: `redakteur(?:in|s)? korrespondent(?:in|en)? reporter(?:in|s) journalistin volontär(?:in)?`,
    trades: `redakteur(?:in)? redaktion`,
    shortDays: `Mo Di Mi Do Fr Sa So`,
    desks: `redaktion agenturen`,
    labelOpens: `Für Über Alle Mehr Aktuelle Neue Unsere Weitere`,
    labelEnds: `Redaktion Beiträge Kommentare?`,
    desksOpen: `redaktion`,
    hasDayBehind: true,
  },
  dates: {
    published: `veröffentlicht erschienen`,
    changed: `(?:(?:letzte|zuletzt)_)?(?:aktualisiert|geändert|änderung|bearbeitet)`,
    labels: `datum veröffentlichungsdatum veröffentlichung erstellt stand`,
    postedBy: `autor(?:in)? (?:(?:verfasst|geschrieben|eingestellt)_)?von`,
    on: `am vom um`,
    at: `um`,
    oClock: `uhr`,
    ago: [String.raw`vor \d{1,3} `],
    to: `bis`,
    appointments: `anmeldeschluss geöffnet gültig bis_zum ab_dem einsendeschluss`,
  },
  releases: {
    names: `pressemitteilung`,
    otherNames: `presse(?:information|meldung|aussendung) medien(?:mitteilung|information|meldung)`,
    embargo: `sperrfrist zur_sofortigen_veröffentlichung`,
    contacts: `presse-?kontakt kontakt`,
    askUs: `presse-?kontakt`,
    about: ['über (?:die |den |das )?'],
    ends: `ende`,
  },
  stories: {
    numbers: `funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreissig|dreißig vierzig funfzig sechzig siebzig achtzig neunzig`,
    negations: `nicht kein keine keinen keinem keiner keines nie niemals nichts niemand ohne weder`,
    counts: `null ein eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf hundert tausend million millionen milliarde milliarden dutzend`,
    counted: {
      dead: `tot getot gestorb starb`,
      hurt: `verletz`,
      missing: `vermiss`,
      held: `festgenomm verhaft`,
      homes: `haus hauser`,
      passengers: `passagier`,
      votes: `stimm`,
      cases: `infiz fall falle`,
    },
    betweenCounted: `menschen wurden personen`,
    asides: `kommentar kolumne meinung leitartikel rezension nachruf anzeige`,
    asidesBehind: `kommentar meinung`,
    small: `der die das`,
  },
  endings: { behind: 's es e en n er ern em ens' },
  roundUps: {
    within: ['live-?ticker|news-?ticker|live-?blog|newsblog'],
    opens: [
      'morgen-?briefing|abend-?briefing|der tag|das wichtigste|die wichtigsten|nachrichten des tages',
      'wochenrückblick|presseschau',
    ],
  },
  templates: {
    writers: ['autor|verfasser|redakteur'],
    writerFolders: ['autor(?:en|es)?'],
    days: ['datum|stand'],
    noise: ['autor'],
    reviews: ['bewertung(?:en)?'],
    lists: ['(?:produkt_)?kategorien|kategorie|suche'],
    shelves: ['nachrichten'],
    shelvesAlone: ['presse'],
    pages: ['seite'],
    services: ['leistungen|preise|kontakt'],
    smallPrint: ['impressum|datenschutz'],
    asideFolders: ['meinung|kommentar|kolumne'],
    notFound: ['seite nicht gefunden'],
    editions: ['deutsch'],
    forums: ['foren'],
    products: ['produkte?'],
    coupons: ['gutscheine?'],
  },
  quotes,
};
