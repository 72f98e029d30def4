import type { Language } from '../language.ts';
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
  cast: {
    closed: `e ed o od ma però né che chi cui quale quali quando dove come se perché mentre benché con senza
      sopra sotto tra fra fino da verso contro durante per in dopo prima davanti secondo presso oltre
      entro io tu noi voi mi ti ci vi si ne lo li gli già più molto molta anche non sì ancora qui qua lì
      là così allora inoltre poi adesso ora oggi ieri domani solo soltanto pure proprio è sono era erano
      fu furono sarà saranno essere sta stanno stava ha hanno aveva avevano ebbe va vanno può possono
      deve devono ciò nel nello nella nei negli nelle al allo alla ai agli alle dal dallo dalla dai
      dagli dalle sul sullo sulla sui sugli sulle col a ad sempre mai spesso su`,
    determiners: `il lo la i gli le l' l’ un uno una un' un’ suo sua suoi sue mio mia nostro nostra questo questa
      questi queste quel quello quella quelli quelle alcuni alcune diversi due tre quattro cinque ogni
      altro altra`,
    definite: "il lo la i gli le l' l’",
    links: `di del dello della dei degli delle dell' dell’ d' per e alla al`,
    particles: `di de del della dalla dalle dello dei degli da dal d' von van la lo`,
    calendar: `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio
      giugno luglio agosto settembre ottobre novembre dicembre`,
    roles: `ministro presidente portavoce deputato sindaco direttore capo segretario professore avvocato procuratore
      generale colonnello ambasciatore senatore governatore commissario giudice economista ricercatore storico
      giornalista scrittore attore allenatore giocatore leader dirigente responsabile fondatore candidato
      consigliere medico sindacalista assessore attivista testimone cancelliere re principe papa vescovo
      cardinale capitano comandante esperto specialista analista sociologo politologo cantante autore delegato
      rappresentante vicepresidente coordinatore premier primo_ministro amministratore_delegato prefetto
      questore tecnico ingegnere imprenditore scienziato biologo pm ceo architetto pescatore panettiere cuoco
      insegnante maestro infermiere pompiere poliziotto pilota marinaio meccanico falegname elettricista
      idraulico operaio minatore commerciante cameriere giardiniere apicoltore veterinario farmacista dentista
      chirurgo cardiologo psicologo psichiatra geologo meteorologo climatologo archeologo
      astronomo linguista filosofo bibliotecario archivista curatore pittore scultore fotografo
      stilista ballerino musicista compositore poeta produttore editore traduttore notaio
      commercialista banchiere investitore consulente programmatore studente pensionato inquilino passeggero
      turista parroco rabbino imam soldato ufficiale sommozzatore alpinista ciclista
      nuotatore pugile portiere difensore attaccante arbitro postino barbiere regista romanziere
      capogruppo vicesindaco sottosegretario segretario_generale titolare proprietario gestore garante comandante_dei_vigili
      caposquadra commissario_tecnico ct rettore preside primario magistrato inviato agricoltore allevatore viticoltore ristoratore urbanista virologo epidemiologo infettivologo`,
    femaleRoles: `sottosegretaria titolare proprietaria garante rettrice preside inviata ministra sindaca direttrice segretaria professoressa avvocata avvocatessa procuratrice ambasciatrice
      senatrice governatrice commissaria ricercatrice storica scrittrice attrice allenatrice giocatrice
      fondatrice candidata consigliera assessora cancelliera regina principessa esperta autrice delegata
      coordinatrice deputata dottoressa imprenditrice biologa madre sorella figlia moglie vedova amica vicina
      zia nonna mamma architetta ingegnera maestra infermiera operaia cameriera chirurga psicologa
      geologa archeologa astronoma bibliotecaria curatrice pittrice
      scultrice fotografa ballerina compositrice poetessa produttrice editrice traduttrice studentessa
      pensionata volontaria nuotatrice agricoltrice allevatrice ristoratrice scienziata romanziera`,
    maleRoles: `padre fratello figlio marito vedovo amico vicino zio nonno`,
    bodies: `ministero governo partito polizia sindacato associazione azienda gruppo consiglio commissione
      comitato agenzia università istituto banca corte tribunale camera senato parlamento comune regione
      federazione unione organizzazione presidenza esercito fondazione procura questura prefettura
      società impresa confederazione
      giuria`,
    groups: `fonti esperti testimoni residenti autorità agenti deputati senatori medici analisti familiari
      ricercatori inquirenti investigatori manifestanti abitanti scienziati`,
    honorifics: {
      female: 'signora sig.ra',
      male: 'signor sig.',
      either: 'dott. dott.ssa prof. avv. on. sen. don',
    },
    modifiers: `ex nuovo nuova vice primo prima allora attuale vicario`,
    rolePrefixes: 'ex ex- vice co',
    toponyms: `italia roma milano napoli torino palermo genova bologna firenze venezia francia germania spagna
      russia ucraina cina stati_uniti usa regno_unito europa bruxelles vaticano svizzera parigi berlino
      londra`,
    names: {
      female: `giulia francesca chiara sara anna martina elena alessandra giorgia elly laura silvia paola
      valentina federica roberta daniela
        vittoria carla lucia caterina cristina donatella elisa emma gabriella giovanna ilaria irene isabella lidia luisa marina michela monica nadia nicoletta ornella patrizia rita rosa sabrina serena simona sofia stefania susanna teresa valeria vanessa alice aurora beatrice bianca claudia debora eleonora elisabetta emanuela eva flavia gaia ginevra greta ida ines jessica letizia lorena luciana maddalena manuela margherita maria mariangela marta matilde mirella miriam noemi olga pina raffaella rossella tania tiziana viola viviana`,
      male: `marco matteo luca giuseppe giovanni antonio francesco alessandro andrea lorenzo davide stefano
      paolo sergio silvio mario giorgio enrico carlo roberto maurizio guido luigi pietro
        vittorio ugo gianni aldo bruno claudio dario emilio enzo fabio federico filippo franco gabriele giacomo giancarlo giulio ivan leonardo luciano massimo mauro michele nicola orlando pierluigi raffaele renato riccardo rolando salvatore sandro simone tommaso umberto valerio vincenzo achille alberto alessio alfredo angelo armando arturo attilio augusto bartolomeo battista beniamino cesare christian cosimo cristiano damiano daniele diego domenico donato edoardo elio ennio ernesto ettore eugenio ezio fabrizio fausto ferdinando flavio fulvio gaetano gennaro gerardo gianfranco gianluca gianluigi giampaolo gino ignazio ivano jacopo lino livio loris lucio manlio marcello mariano martino massimiliano mattia mirko nando nino oreste oscar ottavio pasquale pier piero pierpaolo pino remo renzo rino rocco romano rosario ruggero samuele saverio savino tiziano tullio valentino vito walter`,
    },
    he: 'egli lui',
    she: 'ella lei',
    they: 'essi esse loro',
  },
  speech: {
    denying: `nega negano negò ha_negato hanno_negato smentisce smentì ha_smentito`,
    verbs: `dicevano rispondeva gridava grida gridò urla urlò dice disse afferma affermò dichiara dichiarò spiega spiegò aggiunge aggiunse assicura sottolinea
      sottolineò racconta raccontò osserva osservò commenta commentò conclude concluse ricorda ricordò
      scrive scrisse risponde rispose replica replicò ammette ammise avverte avvertì annuncia annunciò
      denuncia sostiene sostenne precisa precisò chiarisce ribadisce insiste prosegue continua conferma
      confermò riferisce attacca avvisa promette chiede chiese domanda twitta incalza auspica evidenzia
      rileva rivela ironizza rimarca garantisce rivendica puntualizza confida esulta tuona chiosa
      ammonisce dicono affermano spiegano assicurano sottolineano raccontano sostengono diceva affermava
      spiegava paragona paragonò definisce definì definiscono ribatte ribadì replicano rispondono
      avvertono promise promettono assicurò denunciò denunciano confessa confessò insistette aggiungono
      nota attaccò accusa accusò chiedono tuonò taglia_corto rincara scrivono ricordano riferì riferiscono
      dichiarano ritiene giudica bolla bollò chiama critica criticò criticano lamenta lamentò rivelò svela
      esclama esclamò sorride sospira sbotta minimizza rassicura esorta invita scherza dettaglia confidò
      loda lodano elogia elogiano premia
      affermando dicendo aggiungendo spiegando sottolineando assicurando ricordando
      si_lamenta si_lamentano si_chiede si_sfoga si_difende`,
    quoting: `cita citava ha_citato aveva_citato`,
    auxiliaries: `ha hanno aveva avevano avrebbe avrebbero`,
    participles: `gridato urlato detto affermato dichiarato spiegato aggiunto assicurato sottolineato raccontato osservato commentato
      concluso ricordato scritto risposto replicato ammesso avvertito annunciato denunciato sostenuto
      precisato chiarito ribadito insistito proseguito confermato riferito promesso chiesto twittato
      rilevato rivelato ironizzato garantito evidenziato auspicato esortato lamentato criticato confidato
      paragonato definito ribattuto confessato notato attaccato accusato tuonato bollato chiamato svelato
      esclamato continuato esultato scherzato giudicato descritto etichettato parlato
      lodato elogiato
      postato`,
    plural: {
      articles: 'i gli le alcuni alcune due tre',
      of: `di del della dei delle degli dell’ dell' d’ d'`,
    },
    passive: {
      verbs: String.raw`(?:è|sono|era|erano)(?: stat[oaie])? (?:accusat|definit|descritt|criticat|bollat|tacciat|chiamat|considerat|attaccat)[oaie]`,
      agents: `da dal dalla dai dalle dallo dagli dall’ dall'`,
    },
    and: 'e ed',
    asSaid: 'come',
    called: `cosiddetto cosiddetta cosiddetti cosiddette sedicente`,
    readIn: `si_legge_in si_legge_nella si_legge_nel si_legge_nell’ si_legge_sul si_legge_sulla`,
    papers: `su_X su_Twitter su_Facebook su_Instagram sui_social`,
    according: `secondo per a_detta_di a_parere_di stando_a a_giudizio_di`,
    adverbs: `anche ancora poi oggi ieri infine`,
    adverbEnding: 'mente',
    articles: `il lo la i gli le l’ l' un uno una suo sua`,
    behindBareVerb: `in nel nella durante dopo su sul a al che per ieri oggi anche ancora poi parlando riferendosi`,
    hearers: `a al alla ai agli alle`,
    setIn: 'commas',
    nobody: `egli lui ella lei essi loro io noi ciò che chi questo`,
    somebody: `qualcuno nessuno altri altro`,
    that: `che ch'`,
  },
  tailMarks: [
    'leggi anche|articoli correlati|potrebbe interessarti|ti potrebbe interessare',
    'altri articoli|commenti|condividi|i più letti|vedi anche|approfondimenti',
  ],
  furniture: {
    basket: `aggiungi_al_carrello`,
    pictures: `immagine fotogramma fotos?`,
    adverts: `pubblicità`,
    readAlso: `leggi_anche (?:ti_)?potrebbe_interessar[tv]i vedi_anche`,
    readAlsoBeforeColon: `video`,
    share: `condividi`,
    letters: `newsletter`,
    getLetters: `ricevi`,
    subscribe: `iscriviti seguici`,
    menu: `continua_a_leggere torna_su stampa`,
    site: `utilizziamo usiamo questo_sito`,
    stored: `cookies?`,
    stamps: `aggiornato`,
    rights: `tutti_i_diritti_riservati`,
    by: `di`,
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
      String.raw`\bcontenuto riservato agli abbonati\b|\babbonati per (?:leggere|continuare)\b`,
    ],
    script: ['activ(?:er|ez|ar|a) (?:le |el )?java ?script'],
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
    writers: ['autore'],
    days: ['data'],
  },
  quotes: {
    unnamed: `portavoce giudice testimone poliziotto poliziotta agente residente vicino vicina avvocato avvocata pm procuratore procuratrice giornalista autore autrice utente cliente esperto esperta sospettato sospettata fonte uomo donna imputato imputata legale`,
    offices: `presidente premier ministro ministra sindaco sindaca cancelliere cancelliera papa re regina direttore direttrice capo segretario segretaria governatore governatrice senatore senatrice deputato deputata ambasciatore ambasciatrice allenatore allenatrice capitano`,
    indefinite: `un una un' un’ uno altro altra`,
    courtesies: ['grazie|buongiorno'],
  },
  summary,
  days,
};
