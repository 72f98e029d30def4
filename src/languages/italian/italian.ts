import type { Language } from '../language.ts';
import { cast } from './cast.ts';
import { speech } from './speech.ts';
import { days, summary } from './telling.ts';

export const italian: Language = {
  name: 'Italian',
  tags: ['it'],
  common: `il di che la e in un per è con non una sono del si da della le al gli dei nel alla anche più ha come
    ma delle`,
  sentences: {
    titles: `sig sigg sig.ra sig.na sig.re dott dott.ssa dr prof prof.ssa avv ing arch geom rag on sen gen col
      cap ten mons s ss egr gent spett dir rev psicol v.cte`,
    inline: `ad.es es p.es cfr ca circa vs fig tel d min idraul meteor st econ amm`,
    abbreviations: `s.p.a spa s.r.l srl f.lli u.s.a f.p jr`,
    beforeNumber: `n nn nr num art artt p pp pag pagg cap vol par tel`,
    months: `gen feb mar apr mag giu lug ago set sett ott nov dic lun mer gio ven sab dom`,
    starters: `il lo la i gli le un uno una l egli ella lui lei noi voi loro io questo questa questi queste quello
      quella in nel nella a al alla da dal dalla di del della con su sul sulla per tra fra dopo prima
      durante secondo ma e o se quando mentre perché anche ancora già ora non come dove chi che cosa quale
      ci è sono si tutti ogni molti grazie`,
  },
  openings: [
    'egli|ella|esso|essa|lui|lei|loro|suo|sua|suoi|sue|ciò|quello|quella|tale|tali',
    '(?:questo|questa|questi|queste)(?! (?:anno|mese|settimana|mattina|sera|notte|pomeriggio|estate|inverno|autunno|primavera|stagione|weekend|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|giorni)(?!\\p{L}))',
    'per questo|a questo proposito|in questo (?:modo|senso)|(?:uno|una) di (?:loro|questi|queste)|entrambi|entrambe|lo (?:ha|hanno) \\p{L}+',
    "e(?![’'])|ed|ma|o|né|però|anche|inoltre|quindi|poi|infine|allora|così|tuttavia|invece|infatti|per esempio|dunque|intanto|un altro|altri",
  ],
  cast,

  speech,

  tailMarks: [
    'leggi anche|articoli correlati|potrebbe interessarti|ti potrebbe interessare',
    'altri articoli|commenti|condividi|i più letti|vedi anche|approfondimenti',
  ],
  furniture: {
    houseIs: `è_un è_una`,
    authorDoes: `scrive`,
    corrections: `correzione rettifica errata_corrige`,
    earlierText: [
      '(?:in )?una (?:versione precedente|precedente versione) di quest(?:o articolo|o testo|a notizia)',
    ],
    basket: `aggiungi_al_carrello`,
    pictures: `immagine fotogramma fotos?`,
    adverts: `pubblicità`,
    readAlso: `leggi_anche (?:ti_)?potrebbe_interessar[tv]i vedi_anche`,
    readAlsoBeforeColon: `video`,
    share: `condividi`,
    letters: `newsletter`,
    getLetters: `ricevi`,
    subscribe: `iscriviti seguici`,
    menu: `continua_a_leggere torna_su stampa commenta_con_i_lettori`,
    site: `utilizziamo usiamo questo_sito`,
    stored: `cookies?`,
    stamps: `aggiornato`,
    rights: `tutti_i_diritti_riservati`,
    by: `di`,
    readingTime: `(?:tempo_di_)?lettura`,
    goesOn: `l[’']articolo_(?:continua|prosegue)_(?:dopo|sotto) (?:continua|prosegue)_dopo_la_pubblicità`,
    channels: `google_news canale_(?:whatsapp|telegram)`,
    lines: [
      'Quest[oa] (?:articolo|contenuto|notizia) è riservat[oa] (?:agli|ai (?:nostri )?)\\s?abbonati.{0,40}',
    ],
  },
  genres: {
    opinion: ['opinioni|editoriali'],
    live: ['in diretta'],
    interview: ['intervista'],
    obituary: ['necrologi'],
    'press-release': ['comunicati stampa'],
    analysis: ['analisi'],
    sport: ['calcio'],
  },
  walls: {
    paid: [
      String.raw`\briservat[oa] (?:solo )?agli abbonati\b|\babbonati per (?:leggere|continuare)\b`,
    ],
    consent: ['accetta (?:tutti )?(?:i )?cookie|(?:usiamo|utilizziamo)[^.]{0,20} cookie'],
    script: ['(?:attiva|attivare|abilita|abilitare) (?:il )?java ?script'],
    logIn: ['accedi|accesso utenti'],
  },
  feeds: {
    post: ["L[’']articolo"],
    firstOn: ['proviene da'],
    readOn: ['leggi (?:tutto|di più)|continua a leggere'],
  },
  months: `gen feb mar apr mag giu lug ago set ott nov dic`,
  heads: {
    articles: `il la`,
    weekdays: `lunedì martedì mercoledì giovedì venerdì sabato domenica`,
    mastheads: `corriere`,
    fields: {
      title: `titolo oggetto`,
      date: `data inviato`,
      publisher: `fonte testata`,
      author: `autore autrice da`,
    },
    links: `della`,
  },
  bylines: {
    by: `di autore`,
    byPerson: `a_cura_di testo_di`,
    signed: ['(?:scritto|firmato|pubblicato) da'],
    done: `scritto`,
    and: `e`,
    jobs: `giornalista inviat[oa] redattore redattrice`,
  },
  dates: {
    published: `pubblicato`,
    changed: `aggiornato`,
    labels: `data`,
    on: `il`,
  },
  releases: {
    names: `comunicato_stampa`,
  },
  stories: {
    numbers: `cinque - - - nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta`,
    negations: `non mai nessun nessuna niente senza`,
    asides: `opinione`,
  },
  endings: { behind: 'i e a o', drops: 'aeoi' },
  roundUps: {
    opens: ['(?:in )?diretta'],
  },
  templates: {
    notFound: ['pagina non trovata'],
    writers: ['autore'],
    days: ['data'],
  },
  quotes: {
    unnamed: `portavoce giudice testimone poliziotto poliziotta agente residente vicino vicina avvocato avvocata pm procuratore procuratrice giornalista autore autrice utente cliente esperto esperta sospettato sospettata fonte uomo donna imputato imputata legale`,
    alsoCalled: [
      'autore autrice scrittore scrittrice romanziere romanziera saggista poeta poetessa drammaturgo drammaturga',
      'allenatore allenatrice tecnico tecnica mister',
    ],
    broadlyCalled: [
      { nouns: 'cittadino cittadina', of: 'sindaco sindaca' },
      { nouns: 'parlamentare', of: 'deputato deputata senatore senatrice' },
      {
        nouns: 'politico politica esponente',
        of: `ministro ministra deputato deputata senatore senatrice sindaco sindaca capogruppo consigliere
          consigliera assessore assessora segretario segretaria`,
      },
    ],
    offices: `presidente premier ministro ministra sindaco sindaca cancelliere cancelliera papa re regina direttore direttrice capo segretario segretaria governatore governatrice senatore senatrice deputato deputata ambasciatore ambasciatrice allenatore allenatrice capitano`,
    indefinite: `un una un' un’ uno altro altra`,
    courtesies: ['grazie|buongiorno'],
  },
  summary,
  days,
};
