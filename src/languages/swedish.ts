import { callingByAge } from './kin/scandinavian-ages.ts';
import { scandinavianEndings } from './kin/endings-of-kin.ts';
import type { Language } from './language.ts';
import { scandinavianNames } from './kin/scandinavian-names.ts';
import { days, leaning, summary } from './telling/swedish.ts';

export const swedish: Language = {
  name: 'Swedish',
  tags: ['sv'],
  common: `och att det i som en på är av för med den till inte om ett han har de var från vid sig så också`,
  sentences: {
    titles: `hr fr dr prof adv`,
    inline: `t.ex bl.a dvs d.v.s ca ev inkl exkl p.g.a pga m.m jfr s.k resp`,
    abbreviations: `ab kl`,
    beforeNumber: `nr s kap kl`,
    months: `jan feb mars apr juni juli aug sept okt nov dec`,
    starters: `den det de han hon jag vi ni du man där en ett på av till från med om vid för som men och så vad vem
      var hur varför då när efter före under över enligt också nu här många alla ingen`,
  },
  openings: [
    'han|hon|den här|det här|de|dess|hans|hennes|deras|detta|denna|dessa|sådana',
    'och|men|eller|så|också|dessutom|därefter|därför|sedan|dock|ändå|samtidigt|till exempel|däremot',
  ],
  cast: {
    closed: `och eller men för så att som när där om medan eftersom trots med utan på i vid mot mellan sedan efter före enligt
      över under av ur från till också ännu redan inte ingen är var har hade ska skulle kan kunde måste blir blev vi
      ni jag du mig dig oss sig sin sitt sina nu då här igår idag dock därför samt bland åt genom kring hos man
      förnekar själv alltid ofta aldrig en_gång`,
    determiners: `en ett den det de denna detta dessa sin hennes deras flera två tre fyra många alla`,
    definite: 'den det de',
    links: `för i av på vid och från`,
    particles: `von van af de la`,
    calendar: `måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen
      söndagen januari februari mars april maj juni juli augusti september oktober november december`,
    roles: `manager managern artist artisten
        minister statsminister statsministern finansminister finansministern utrikesminister
      utrikesministern ministern president presidenten talesperson talespersonen talesman talesmannen
      presstalesperson ordförande ordföranden direktör direktören vd chef chefen generaldirektör
      generaldirektören generalsekreterare kommunalråd kommunalrådet riksdagsledamot riksdagsledamoten
      partiledare partiledaren professor professorn advokat advokaten åklagare åklagaren kammaråklagare
      general generalen ambassadör ambassadören domare domaren ekonom ekonomen chefsekonom forskare
      forskaren historiker historikern journalist journalisten författare författaren skådespelare
      skådespelaren tränare tränaren förbundskapten förbundskaptenen spelare spelaren ledare ledaren
      grundare grundaren kandidat rådgivare läkare läkaren överläkare aktivist vittne vittnet granne
      grannen expert experten analytiker kung prins påve biskop biskopen regissör regissören polischef
      polischefen insatsledare presschef kommunikationschef rektor rektorn lärare läraren
      förundersökningsledare företagare butiksägare ägare ägaren lantbrukare bonde sångare sångaren
      recensent recensenten socialminister justitieminister försvarsminister landshövding borgmästare
      språkrör språkröret gruppledare kommunikatör pressansvarig
      ingenjör ingenjören arkitekt arkitekten jurist juristen biolog biologen fiskare bagare snickare elektriker
      rörmokare brandman brandmannen poliskommissarie kommissarie sjuksköterska sjuksköterskan barnmorska
      undersköterska tandläkare veterinär psykolog psykologen sociolog statsvetare statsvetaren meteorolog
      meteorologen arkeolog bibliotekarie konstnär konstnären fotograf fotografen musiker musikern redaktör
      redaktören reporter student studenten pensionär pilot kapten präst prästen imam domprost förskollärare
      busschaufför lokförare tekniker entreprenör investerare konsult politiker debattör utredare samordnare
      museichef kock krögare krögaren jägare fotbollsspelare målvakt anfallare boende hydrolog hydrologen geolog geologen ekolog ekologen virolog virologen epidemiolog epidemiologen zoolog zoologen kardiolog onkolog seismolog
      medförfattare medförfattaren chefsingenjör chefsingenjören ombudsman ombudsmannen klubbordförande
      klubbordföranden odlare odlaren hamnarbetare hamnarbetaren redare redaren näringsminister
      näringsministern överläkaren smittskyddsläkare räddningsledare räddningsledaren mittfältare mittfältaren
      målvakten anfallaren försvarare försvararen lagkapten lagkaptenen vice_ordförande`,
    femaleRoles: `drottning prinsessa talskvinna mamma mor syster dotter fru änka väninna skådespelerska författarinna
      sångerska grannfru`,
    maleRoles: `pappa far bror son man änkling`,
    bodies: `departement departementet regering regeringen parti partiet polis polisen fackförbund förening
      föreningen företag företaget bolag bolaget koncern koncernen grupp råd rådet kommission kommissionen
      myndighet myndigheten universitet universitetet institut banken domstol domstolen tingsrätten
      riksdagen kommun kommunen region regionen union unionen organisation organisationen försvarsmakten
      åklagarmyndigheten räddningstjänsten sjukhuset klubben facket åklagaren kommunerna skolan styrelsen
      verket inspektionen nämnden`,
    groups: `experter källor vittnen boende myndigheter läkare forskare kritiker ministrar borgmästare`,
    honorifics: { female: 'fru', male: 'herr', either: 'dr' },
    modifierEndings: `ska iga ande ende iva ella`,
    modifiers: `förre förra tidigare före_detta vice ny nya biträdande`,
    rolePrefixes: 'ex-',
    toponyms: `sverige norge danmark finland tyskland frankrike ryssland ukraina kina stockholm göteborg malmö`,
    names: {
      female: `annelie britt britt-marie charlotta ellinor emelie fredrika gunnel ingela inger ingegerd josefin
        liselott lovisa margareta mikaela pernilla rebecka therese ulrika
        moa ebba elsa kerstin ulla birgitta agneta annika åsa ${scandinavianNames.female}`,
      male: `åke bosse börje christer joakim jörgen krister patrik rickard sixten sune torbjörn urban östen
        sven anders per göran björn ulf magnus stefan håkan ${scandinavianNames.male}`,
    },
    he: 'han',
    she: 'hon',
    they: 'de',
    isOneGiven: true,
    callingEndings: `are ist ör man kvinna ska`,
    roleEndings: `förvaltare förvaltaren ansvarig ansvariga vakt vakten ingenjör ingenjören chef chefen minister ministern direktör direktören ordförande ordföranden läkare läkaren
      åklagare åklagaren forskare forskaren ledare ledaren talesman talesmannen talesperson talespersonen professor
      professorn sekreterare sekreteraren advokat advokaten domare domaren mästare mästaren ekonom ekonomen jurist
      juristen handläggare handläggaren samordnare samordnaren utredare utredaren ägare ägaren politiker politikern
      lärare läraren tränare tränaren spelare spelaren författare författaren journalist journalisten redaktör
      redaktören strateg strategen konsult konsulten rådgivare rådgivaren ledamot ledamoten kommissarie
      kommissarien mäklare mäklaren tekniker teknikern psykolog psykologen sköterska sköterskan arkitekt arkitekten
      analytiker analytikern inspektör inspektören meteorolog meteorologen kommunalråd statsråd befäl`,
  },
  speech: {
    denying: `förnekar förnekade dementerar dementerade nekar`,
    verbs: `säger sade sa sagt berättar berättade skriver skrev menar menade anser ansåg förklarar förklarade uppger
      uppgav tillägger tillade svarar svarade hävdar hävdade betonar betonade varnar varnade konstaterar
      konstaterade påpekar påpekade understryker underströk meddelar meddelade kallar kallade frågar frågade
      lovar lovade bekräftar bekräftade fortsätter fortsatte kommenterar kommenterade tycker tyckte undrar
      undrade beskriver beskrev twittrar twittrade erkänner erkände medger medgav ropar ropade slår betecknar
      betecknade kritiserar kritiserade utbrister utbrast uppmanar uppmanade hälsar minns
      klagar klagade suckar suckade försäkrar försäkrade intygar talar talade muttrar pekar skrattar myser
      påminde påminner
      beklagar beklagade hoppas hoppades fruktar fruktade kräver krävde`,
    auxiliaries: `har hade`,
    participles: `sagt berättat skrivit förklarat uppgett hävdat betonat varnat meddelat kallat lovat bekräftat`,
    passive: {
      verbs:
        '(?:beskrevs|kallades|beskrivs|kallas|anklagades|anklagas|kritiserades|betecknades|utpekades)',
      agents: 'av',
    },
    and: 'och',
    titledThings: `roman romanen bok boken film filmen album albumet låten serien pjäsen dikten`,
    called: `så_kallade så_kallad så_kallat s.k.`,
    readIn: `står_det_i heter_det_i skrivs_det_i`,
    himself: `honom henne`,
    workingAt: `från i vid på hos`,
    according: `enligt för`,
    adverbs: `också nu själv vidare`,
    adverbEnding: '(?:igt|vis)',
    whoIs: `som_är`,
    indefinite: `en ett`,
    articles: `den det de en ett sin hans hennes deras`,
    hearers: `till för`,
    ownersEnd: 's',
    setIn: 'dashes',
    that: `att`,
    nobody: `han hon de det den man vi jag som där här`,
  },
  tailMarks: ['läs (?:också|mer|även)'],
  heads: {
    fields: {
      title: `rubrik ämne`,
      date: `datum skickat`,
      publisher: `källa tidning`,
      author: `författare från`,
    },
  },
  templates: { notFound: ['sidan (?:hittades inte|kunde inte hittas|finns inte)'] },
  walls: {
    paid: ['(?:endast|bara|enbart) för (?:prenumeranter|inloggade)|för att läsa (?:vidare|hela)'],
    consent: ['vi använder (?:cookies|kakor)|godkänn (?:alla )?(?:cookies|kakor)'],
    script: ['aktivera javascript'],
    logIn: ['logga in'],
  },
  furniture: {
    houseIs: `är_en är_ett`,
    authorDoes: `skriver`,
    corrections: `rättelse`,
    earlierText: ['i en tidigare version av (?:artikeln|texten|den här (?:artikeln|texten))'],
    pictures: `fotos?`,
    adverts: `annons reklam[ae]?`,
    readAlso: `läs_(?:också|även|mer)`,
    share: `dela`,
    readingTime: `lästid`,
    goesOn: `(?:artikeln|texten)_fortsätter_(?:under|efter)_(?:annonsen|bilden|videon)`,
    letters: `nyhetsbrev`,
    subscribe: `prenumerera följ_oss`,
  },
  feeds: {
    post: ['Inlägget'],
    firstOn: ['dök först upp på'],
    readOn: ['läs mer'],
  },
  months: `jan feb mar apr maj jun jul aug sep okt nov dec`,
  bylines: {
    byPerson: `av`,
    done: `upplagd skriven publicerad`,
    and: `och`,
  },
  dates: {
    published: `publicerad`,
    at: `kl[.]?`,
  },
  stories: {
    numbers: `fem - - - - - - - - - - - - - - - - - - - - - -`,
    negations: `inte ingen inget aldrig utan`,
  },
  quotes: callingByAge('åringen'),
  endings: scandinavianEndings,
  summary,
  days,
  leaning,
};
