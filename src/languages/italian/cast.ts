import type { CastWords } from '../language.ts';

/** Who people and bodies are in Italian news. */
export const cast: CastWords = {
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
  links: `di del dello della dei degli delle dell' dell’ d' per e alla al allo ai agli alle all' all’`,
  particles: `di de del della dalla dalle dello dei degli da dal d' von van la lo`,
  calendar: `lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio
      giugno luglio agosto settembre ottobre novembre dicembre`,
  roles: `eurodeputato relatore carabiniere ispettore immunologo idrologo sismologo vulcanologo ecologo
      paleontologo antropologo dottorando docente vignaiolo fornaio chef fiorista artigiano autista
      macchinista capotreno skipper velista corridore sciatore ginnasta tennista calciatore cantautore
      rapper sceneggiatore disegnatore influencer youtuber blogger tesoriere amministratore sacerdote
      ministro presidente portavoce deputato sindaco direttore capo segretario professore avvocato procuratore
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
      stilista ballerino musicista compositore poeta artista produttore editore traduttore notaio
      commercialista banchiere investitore consulente programmatore studente pensionato inquilino passeggero
      turista parroco rabbino imam soldato ufficiale sommozzatore alpinista ciclista
      nuotatore pugile portiere difensore attaccante arbitro postino barbiere regista romanziere
      capogruppo vicesindaco sottosegretario segretario_generale titolare proprietario gestore garante comandante_dei_vigili
      caposquadra commissario_tecnico ct rettore preside primario magistrato inviato agricoltore allevatore viticoltore ristoratore urbanista virologo epidemiologo infettivologo
      professor dottor ingegner cofondatore coautore coautrice provveditore centrocampista terzino
      trequartista allenatore_in_seconda mister pubblico_ministero olivicoltore armatore maresciallo tenente
      sergente brigadiere appuntato ammiraglio decano arcivescovo superstite barista tassista camionista
      autotrasportatore albergatore libraio vicepreside vicedirettore
      pastore organizzatore macellaio fruttivendolo pescivendolo casaro enologo sommelier birraio
      mugnaio contadino bracciante muratore imbianchino saldatore fabbro cacciatore guardaparco
      guardia_forestale soccorritore anestesista pediatra oncologo neurologo radiologo ginecologo ortopedico
      fisioterapista nutrizionista ornitologo botanico oceanografo demografo geografo pedagogista informatico
      tenore soprano pianista violinista chitarrista batterista coreografo scenografo gallerista diacono
      bidello portinaio saggista drammaturgo corrispondente conduttore gip gup`,
  femaleRoles: `prefetta questora eurodeputata relatrice ispettrice soccorritrice epidemiologa virologa
      infettivologa immunologa ostetrica climatologa meteorologa sismologa vulcanologa sociologa
      antropologa politologa filosofa viticoltrice cuoca parrucchiera artigiana schermitrice sciatrice
      calciatrice cantautrice sceneggiatrice illustratrice inquilina amministratrice
      sottosegretaria titolare proprietaria garante rettrice preside inviata ministra sindaca direttrice segretaria professoressa avvocata avvocatessa procuratrice ambasciatrice
      senatrice governatrice commissaria ricercatrice storica scrittrice attrice allenatrice giocatrice
      fondatrice candidata consigliera assessora cancelliera regina principessa esperta autrice delegata
      coordinatrice deputata dottoressa imprenditrice biologa madre sorella figlia moglie vedova amica vicina
      zia nonna mamma architetta ingegnera maestra infermiera operaia cameriera chirurga psicologa
      geologa archeologa astronoma bibliotecaria curatrice pittrice
      scultrice fotografa ballerina compositrice poetessa produttrice editrice traduttrice studentessa
      pensionata volontaria nuotatrice agricoltrice allevatrice ristoratrice scienziata romanziera
      coautrice cofondatrice provveditrice armatrice albergatrice libraia barista tassista vicepreside
      vicedirettrice
      macellaia fruttivendola pescivendola contadina organizzatrice pediatra oncologa neurologa
      ginecologa ornitologa botanica geografa pedagogista informatica pianista violinista coreografa
      gallerista magistrata bidella cassiera commessa badante sarta vicepresidente conduttrice`,
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
  modifiers: `noto nota giovane celebre famoso famosa grande ex nuovo nuova vice primo prima allora attuale vicario`,
  rolePrefixes: 'ex ex- vice co',
  toponyms: `italia roma milano napoli torino palermo genova bologna firenze venezia francia germania spagna
      russia ucraina cina stati_uniti usa regno_unito europa bruxelles vaticano svizzera parigi berlino
      londra`,
  names: {
    female: `franca cinzia fabiana fiorella giada giuseppina loredana marisa silvana
      giulia francesca chiara sara anna martina elena alessandra giorgia elly laura silvia paola
      valentina federica roberta daniela
        vittoria carla lucia caterina cristina donatella elisa emma gabriella giovanna ilaria irene isabella lidia luisa marina michela monica nadia nicoletta ornella patrizia rita rosa sabrina serena simona sofia stefania susanna teresa valeria vanessa alice aurora beatrice bianca claudia debora eleonora elisabetta emanuela eva flavia gaia ginevra greta ida ines jessica letizia lorena luciana maddalena manuela margherita maria mariangela marta matilde mirella miriam noemi olga pina raffaella rossella tania tiziana viola viviana`,
    male: `amedeo adriano agostino antonello aurelio biagio carmine ciro corrado egidio enea gianpaolo giuliano
      graziano gregorio guglielmo lamberto michelangelo raimondo romeo silvano virgilio
      marco matteo luca giuseppe giovanni antonio francesco alessandro andrea lorenzo davide stefano
      paolo sergio silvio mario giorgio enrico carlo roberto maurizio guido luigi pietro
        vittorio ugo gianni aldo bruno claudio dario emilio enzo fabio federico filippo franco gabriele giacomo giancarlo giulio ivan leonardo luciano massimo mauro michele nicola orlando pierluigi raffaele renato riccardo rolando salvatore sandro simone tommaso umberto valerio vincenzo achille alberto alessio alfredo angelo armando arturo attilio augusto bartolomeo battista beniamino cesare christian cosimo cristiano damiano daniele diego domenico donato edoardo elio ennio ernesto ettore eugenio ezio fabrizio fausto ferdinando flavio fulvio gaetano gennaro gerardo gianfranco gianluca gianluigi giampaolo gino ignazio ivano jacopo lino livio loris lucio manlio marcello mariano martino massimiliano mattia mirko nando nino oreste oscar ottavio pasquale pier piero pierpaolo pino remo renzo rino rocco romano rosario ruggero samuele saverio savino tiziano tullio valentino vito walter`,
  },
  he: 'egli lui',
  she: 'ella lei',
  they: 'essi esse loro',
};
