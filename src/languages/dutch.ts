import type { Language } from './language.ts';
import { days, leaning, summary } from './telling/dutch.ts';

export const dutch: Language = {
  name: 'Dutch',
  tags: ['nl'],
  common: `de het een van en in is dat op te zijn voor met die niet aan er om ook als bij maar door uit naar
    wordt heeft`,
  sentences: {
    titles: `dhr mevr mw mr mrs dr drs ir ing prof st jhr ds`,
    inline: `bijv bv b.v d.w.z dwz o.a i.v.m m.b.t t.o.v t.a.v a.u.b ca incl excl evt resp zgn m.i.v i.p.v n.a.v
      o.l.v aanw vnw bijw znw ww`,
    abbreviations: `n.v nv b.v co jr sr`,
    beforeNumber: `nr nrs art blz pag p hfst vol`,
    months: `jan feb mrt apr jun jul aug sep sept okt nov dec`,
    starters: `de het een hij zij ze wij we ik je jij u dat die dit deze er in op van voor met bij naar uit over na
      tijdens volgens maar en of als toen wanneer omdat ook nog nu daar hier wat wie waar waarom hoe veel
      alle geen`,
  },
  openings: [
    'hij|zij|ze|het(?= (?:is|was))|hun|haar|zijn|dit|dat|deze|die|zulke',
    'en|maar|of|want|dus|ook|bovendien|daarna|daarom|daardoor|toen|echter|toch|niettemin|intussen|ondertussen|bijvoorbeeld',
  ],
  cast: {
    closed: `en of maar want dus dat die wie wat waar als toen terwijl omdat hoewel met zonder op in bij tegen
      tussen sinds na voor volgens over onder door uit aan ook nog al niet geen is zijn was waren wordt werd
      werden heeft hebben had hadden zal zullen zou zouden kan kunnen moet ik jij u wij jullie zich er daar hier
      gisteren vandaag morgen nu dan toch wel zo echter daarom daarna eerder later verder te om hem hen hun mij
      ons altijd vaak ooit soms weten toe`,
    determiners: `de het een deze dit zijn haar hun onze mijn enkele twee drie vier veel alle`,
    definite: 'de het',
    links: `van de het der voor in en aan bij`,
    particles: `van de der den het ter te ten in_'t`,
    calendar: `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli
      augustus september oktober november december`,
    roles: `schepen oppositielid gouverneur minister-president schaatser wielrenner gemeenteraadslid
        kamervoorzitter bewindsman
        minister premier president woordvoerder burgemeester wethouder directeur voorzitter staatssecretaris
      kamerlid raadslid fractievoorzitter hoogleraar professor advocaat officier generaal kolonel ambassadeur
      senator commissaris rechter econoom onderzoeker historicus journalist schrijver acteur trainer coach speler
      leider topman oprichter kandidaat adviseur arts dokter huisarts activist getuige bewoner buurtbewoner
      omwonende koning prins paus bisschop expert deskundige analist socioloog politicoloog regisseur recensent
      criticus zanger ondernemer boer winkelier eigenaar eigenaresse bestuurder wetenschapper bioloog viroloog
      gedeputeerde korpschef politiechef hoofdredacteur redacteur leraar docent bondscoach aanvoerder spits
      keeper doelman partijleider lijsttrekker secretaris griffier brandweerman agent inspecteur ingenieur
      architect pastoor dominee imam student vrijwilliger medewerker ceo
      conservator brandweercommandant commandant teler wijkagent rector decaan
      verpleegkundige verloskundige tandarts dierenarts psycholoog meteoroloog archeoloog bibliothecaris
      kunstenaar fotograaf muzikant verslaggever gepensioneerde piloot kapitein priester buschauffeur machinist
      technicus investeerder consultant makelaar politicus visser bakker timmerman elektricien loodgieter
      tuinman boswachter kok restauranthouder ecoloog geoloog jurist stedenbouwkundige havenmeester hydroloog klimatoloog epidemioloog zoöloog cardioloog oncoloog vulkanoloog seismoloog
      hoofdingenieur medeauteur coauteur vakbondsbestuurder or-voorzitter tuinder havenarbeider reder schipper
      rechercheur officier_van_justitie hoofdofficier dijkgraaf chirurg middenvelder aanvaller verdediger lid
      bevelvoerder melkveehouder akkerbouwer kweker`,
    femaleRoles: `schaatsster bewindsvrouw wielrenster
        woordvoerster voorzitster directrice schrijfster actrice activiste koningin prinses zangeres
      moeder zus dochter vrouw weduwe vriendin buurvrouw tante oma onderzoekster advocate`,
    maleRoles: `vader broer zoon man weduwnaar vriend buurman oom opa`,
    bodies: `ministerie regering kabinet partij politie vakbond vereniging bedrijf concern groep raad commissie
      agentschap universiteit instituut bank rechtbank gemeente provincie stichting unie organisatie leger
      brandweer ziekenhuis club bestuur fractie kamer`,
    groups: `deskundigen bronnen getuigen bewoners autoriteiten artsen onderzoekers burgemeesters ministers
      omwonenden critici`,
    honorifics: { female: 'mevrouw', male: 'meneer', either: 'dr. prof. drs. mr. ir.' },
    modifierEndings: `ische lijke ende ele isch lijk eel aal ief`,
    modifiers: `voormalig voormalige ex oud nieuwe huidige demissionair`,
    rolePrefixes: 'ex- oud- vice-',
    toponyms: `nederland belgië duitsland frankrijk rusland oekraïne china amsterdam rotterdam utrecht brussel
      antwerpen gent`,
    names: {
      female: `marleen jorinde willemijn floor froukje geertje greetje guusje hannie hilde hiske ineke janna jannie jenneke
        kaatje lianne lidewij maaike madelon maud merel mila minke mirte nelleke nel nynke pleun quirine
        rixt roelien roosmarijn saar sien stien suze teuntje thirza trijntje truus wietske wieke nanne
        carolien annelies femke tineke ilona jolanda mieke heleen marit renske
        sanne anouk ria els marieke wil tess lotte fleur
        anna anne maria marie johanna elisabeth petra ingrid karin linda esther monique sandra saskia marloes eva emma sophie julia lisa laura inge marjan nicole annemarie anne-marie hanneke ilse ellen carla lucie suzanne yvonne mirjam angela
      klara klaartje nadia olga helena anneke marijke margriet hanna hetty ingeborg irene jacqueline janneke
      jantine jet josien judith karen karlijn kim kirsten lieke liesbeth lies loes manon margot marianne marja
      marlies martine myrthe nienke noor patricia paula puck rianne roos rosanne sabine sascha sietske simone
      sofie susanne tamara thea trudy vera wendy wilma fatima samira naima leila`,
      male: `marijn adriaan aart alwin auke barend boaz bouke casper chiel christiaan cor durk eelke fedde
        folkert foppe freek frederik gerben geerten gijsbert govert haiko harmen hendrik-jan hylke jan-kees
        jelmer jochum jorrit klaas-jan krijn leendert mart meindert pepijn quinten reinout rens riemer rinus
        roeland rombout ruurd siem sietse sijbren sikko stef sybe sytse taeke thijmen tiemen tijn twan ubbo
        wessel wietse willem-jan wytze yorick
        bas niek dirk gerrit harm jesse wiebe dirk-jan koenraad sjoerd tjeerd jelle
        henk piet jos bram sander jeroen kees wouter geert mark joost sybrand
        jan peter hans willem johan marco erik martin rob frank paul dennis michel ruud maarten thijs daan lars sem luuk tim tom victor simon rein ivo koen joris stijn bert gijs arjen frans hugo rené ronald theo leo max nico
      gerard ivan andré vincent karim olaf sjors finn noah jurre bart niels roel rutger ruben rik rogier robin
      remco raymond richard ralph peter-jan patrick pascal otto onno mohammed mustafa michiel maurits matthijs
      luc lex laurens klaas kevin karel jurgen joost-jan joep jochem jim jeffrey jan-willem jan-peter hidde
      hendrik hein guus guido frits floris ferdinand erwin ernst emiel eelco edwin dick david daniel cornelis
      coen boudewijn bernard ben bart-jan arie anton albert ahmed ad achmed`,
    },
    he: 'hij',
    she: 'zij ze',
    they: '',
    isOneGiven: true,
    callingEndings: `er aar eur ist man vrouw ster nnin`,
    roleEndings: `ingenieur directeur minister voorzitter woordvoerder woordvoerster hoogleraar docent docente leraar lerares
      onderzoeker onderzoekster rechter advocaat advocate arts chirurg officier commandant commissaris inspecteur
      secretaris leider trainer coach speler econoom bioloog psycholoog socioloog historicus journalist redacteur
      schrijver adviseur eigenaar bestuurder expert deskundige specialist voorman voorvrouw handelaar analist makelaar architect chef lid
      burgemeester meteoroloog medewerker medewerkster ambtenaar verpleegkundige strateeg technicus`,
    femaleEndings: `sster kster vster lster rster pster tster mster`,
    affiliations: 'van',
  },
  speech: {
    denying: `ontkent ontkende ontkennen ontkenden ontkracht weersprak weerspreekt`,
    verbs: `zegt zei zeggen zeiden stelt stelde verklaart verklaarde verklaarden vertelt vertelde vertellen meldt meldde
      melden schrijft schreef schrijven benadrukt benadrukte waarschuwt waarschuwde waarschuwen antwoordt
      antwoordde reageert reageerde reageren vindt vond vinden aldus noemt noemde noemen spreekt sprak
      spreken vervolgt vervolgde concludeert concludeerde bevestigt bevestigde erkent erkende legt verzucht
      verzuchtte klaagt klaagde belooft beloofde beloven vraagt vroeg denkt dacht meent meende oordeelt oordeelde
      herhaalt herhaalde lacht twitterde zeg tweet roept riep betoogt betoogde geeft laat liet voegt voegde
      voegen zucht kondigt kondigde hekelt hekelde bekritiseert bekritiseerde betitelt kenschetst omschrijft
      omschreef bestempelt bestempelde beaamt beaamde constateert constateerde herinnert herinnerde licht
      lichtte merkt merkte lieten laten verduidelijkt verduidelijkte relativeert relativeerde grapt grapte oppert opperde
      foetert foeterde moppert mopperde jubelt jubelde snikt schat mailt appt somt nuanceert nuanceerde
      legde_uit legden_uit legt_uit gaf_toe geeft_toe drukt_op_het_hart riep_op
      verzekert verzekerde betreurt betreurde hoopt hoopte vreest vreesde eist eiste pleit pleitte licht_toe
      lichtte_toe vult_aan vulde_aan voegt_toe voegde_toe besluit besloot`,
    auxiliaries: `heeft hebben had hadden`,
    participles: `gezegd verklaard verteld gemeld geschreven benadrukt gewaarschuwd geantwoord gereageerd genoemd beloofd
      bevestigd erkend aangekondigd`,
    plural: { articles: 'de enkele twee drie', of: 'van' },
    passive: {
      verbs: '(?:wordt|werd|werden|worden)',
      agents: 'door',
      judged: `genoemd omschreven bestempeld betiteld beschuldigd beschreven bekritiseerd uitgemaakt weggezet`,
    },
    and: 'en',
    titledThings: `roman boek film album lied voorstelling serie documentaire gedicht toneelstuk bundel`,
    called: `zogenoemde zogenaamde zogeheten genaamd`,
    readIn: `staat_in is_te_lezen_in valt_te_lezen_in luidt`,
    papers: `op_X op_Twitter op_Facebook op_Instagram op_TikTok op_LinkedIn op_Threads op_Bluesky op_YouTube op_sociale_media`,
    himself: `hem haar`,
    workingAt: `van bij`,
    according: `volgens aldus voor in_de_ogen_van`,
    adverbs: `ook zelf eerder dan echter daarom`,
    adverbEnding: 'lijk',
    indefinite: `een`,
    articles: `de het een zijn haar`,
    hearers: `tegen aan`,
    that: `dat`,
    nobody: `hij zij ze het men dat dit wij we ik er daar`,
  },
  tailMarks: ['lees ook|meer (?:over|nieuws)|reacties'],
  templates: { notFound: ['pagina niet gevonden'] },
  walls: {
    paid: [
      '(?:alleen|enkel|exclusief) voor abonnees|(?:word|neem)[^.]{0,30}abon[^.]{0,30}(?:verder|lezen)|om (?:dit artikel|verder) te lezen',
    ],
    consent: [
      '(?:wij|we) gebruiken cookies|cookies accepteren|(?:wij|we) respecteren (?:je|uw|jouw) privacy',
    ],
    script: [String.raw`(?:schakel|zet) javascript (?:in|aan)|javascript (?:is|staat) uit\p{L}*`],
    logIn: ['inloggen'],
  },
  furniture: {
    houseIs: `is_een`,
    authorDoes: `schrijft`,
    corrections: `correctie rectificatie`,
    earlierText: ['in een eerdere versie van dit (?:artikel|bericht|stuk|verhaal)'],
    pictures: `beeld bron fotos?`,
    adverts: `advertentie`,
    readAlso: `lees_ook`,
    readAlsoBeforeColon: `bekijk_ook kijk_ook luister_ook`,
    share: `delen`,
    readingTime: `leestijd`,
    goesOn: `(?:de_)?tekst_(?:gaat_(?:verder|door)|loopt_(?:door|verder))_(?:onder|na) (?:het_)?artikel_gaat_(?:verder|door)_(?:onder|na)`,
    letters: `nieuwsbrief`,
    subscribe: `meld_je schrijf_je_in volg_ons abonneer`,
    lines: [
      'Fout(?:je)? gezien\\?.{0,80}',
      'Dit (?:artikel|verhaal|bericht) is (?:alleen|exclusief) (?:voor|toegankelijk voor) abonnees.{0,40}',
    ],
  },
  feeds: {
    post: ['Het bericht'],
    firstOn: ['verscheen eerst op'],
    readOn: ['lees (?:meer|verder)'],
  },
  months: `jan feb mrt|maa apr mei jun jul aug sep okt nov dec`,
  heads: {
    weekdays: `maandag dinsdag woensdag`,
    fields: {
      title: `titel onderwerp kop`,
      date: `datum verzonden`,
      publisher: `bron krant`,
      author: `auteur van`,
    },
  },
  bylines: {
    byPerson: `door`,
    done: `geplaatst gepost geschreven`,
    ours: `onze ons`,
    jobs: `verslaggever redacteur correspondent`,
    and: `en`,
  },
  dates: {
    published: `gepubliceerd`,
    at: `om`,
  },
  stories: {
    numbers: `vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig`,
    negations: `niet geen nooit niets niemand zonder`,
  },
  endings: { behind: 's en n e er' },
  genres: {
    opinion: ['opinie|columns?|commentaar'],
    interview: ['in gesprek'],
    sport: ['sport|voetbal'],
  },
  summary,
  days,
  leaning,
};
