import { endingsOfSlavicInLatin } from './kin/endings-of-kin.ts';
import type { Language } from './language.ts';
import { days, leaning, summary } from './telling/czech.ts';

export const czech: Language = {
  name: 'Czech',
  tags: ['cs'],
  common: `a v na se je že s z o do i to ve za by ale jako podle pro jsou které který také byl po při`,
  ownLetters: 'áéíýůúěřťďň',
  sentences: {
    titles: `ing mgr bc dr judr mudr phdr rndr mvdr doc prof thdr paeddr gen plk pplk mjr kpt npor por prap sv p pí`,
    inline: `např tzv tj resp popř příp mj cca ul nám tř zn min max obr tab kap viz angl něm fr lat tel roz svob býv`,
    abbreviations: `a.s s.r.o spol apod atd atp kč mil mld tis hod kg`,
    beforeNumber: `č čp čl odst písm str s kap roč sv tel par`,
    months: `led úno bře dub kvě čvn čvc srp zář říj lis pro po út st čt pá so ne`,
    starters: `ten ta to ti ty tento tato toto on ona ono oni my já v ve na z ze do od po před pod nad za pro s se u o a ale
      i nebo pokud když protože také však ještě už teď tam tady každý všichni podle kdo co jak kde je jsou byl byla bylo`,
    ordinals: {
      before: `ledna února března dubna května června července srpna září října listopadu prosince století ročník ročníku
        kolo kola místo místě patro patře minutě minuty etapa etapy výročí`,
      after: `od do k ke na v ve po dne`,
    },
  },
  openings: [
    'on|ona|ono|oni|ony|jeho|její|jejich|ten|ta|to|ti|ty|toho|tomu|tím|těch|těm|takový|taková|takové',
    '(?:tento|tato|toto|tito|tyto|tohoto|této)(?! (?:týden|rok|měsíc|víkend|den|čtvrtek|pátek|léto|zimu|sezon))',
    'a|ale|nebo|však|avšak|také|rovněž|navíc|přitom|proto|pak|poté|potom|mezitím|naopak|nicméně|ovšem|zároveň|například|kromě toho',
  ],
  cast: {
    closed: `si a i nebo ale však že aby když kde pokud protože také ani ne v ve na z ze do od po před pod nad za pro o u při bez
      mezi k ke s se já ty my vy mě nás vás je jsou byl byla bylo byli byly bude budou může mohou už ještě jen velmi tam
      tady zde dnes včera zítra který která které kteří tím toho tomu těch jeho její jejich jak než jako během asi zhruba
      podle sám sama vždy často nikdy dále poté`,
    determiners: `ten ta to tento tato můj moje náš naše svůj svou svého jeho její jejich jeden jedna dva dvě tři`,
    links: `pro v a s na`,
    particles: `de van von`,
    calendar: `pondělí úterý středa středu čtvrtek pátek sobota sobotu neděle neděli ledna února března dubna května června
      července srpna září října listopadu prosince`,
    roles: `prezident prezidenta prezidentem premiér premiéra ministr ministra ministrem náměstek náměstka mluvčí tiskový_mluvčí
      poslanec poslance senátor senátora starosta starosty primátor primátora hejtman hejtmana radní předseda předsedy
      místopředseda místopředsedy ředitel ředitele šéf šéfa tajemník tajemníka profesor profesora advokát advokáta
      státní_zástupce žalobce soudce generál generála plukovník velitel velitele velvyslanec velvyslance ekonom ekonoma
      vědec historik historika novinář novináře spisovatel herec trenér trenéra kouč hráč brankář útočník obránce kapitán
      lídr lídra zakladatel kandidát poradce lékař lékaře primář aktivista svědek obyvatel král princ papež biskup biskupa
      kardinál expert experta odborník odborníka analytik analytika politolog politologa sociolog sociologa režisér režiséra
      kritik hudebník zpěvák skladatel hasič záchranář policista farmář zemědělec podnikatel majitel majitele manažer
      jednatel vedoucí kancléř kancléře komisař komisaře inspektor inspektora náčelník děkan rektor rektora architekt
      inženýr rybář pekař kuchař učitel pilot námořník mechanik tesař elektrikář dělník horník prodavač číšník zahradník
      lesník myslivec včelař veterinář lékárník zubař chirurg kardiolog onkolog psycholog psychiatr biolog chemik fyzik
      geolog meteorolog klimatolog archeolog astronom matematik filozof knihovník kurátor malíř sochař fotograf designér
      tanečník dirigent básník producent redaktor vydavatel překladatel notář účetní bankéř investor konzultant programátor
      student důchodce cestující dobrovolník kněz rabín imám voják důstojník veterán potápěč horolezec cyklista běžec
      plavec boxer rozhodčí ekolog virolog epidemiolog hydrolog zoolog botanik kriminalista odborář obžalovaný obhájce
      řidič soused zastupitel europoslanec eurokomisař moderátor komentátor
      spoluautor spoluautora spoluzakladatel dokař rejdař záložník sadař`,
    femaleRoles: `prezidentka premiérka ministryně náměstkyně poslankyně senátorka starostka primátorka hejtmanka předsedkyně
      místopředsedkyně ředitelka šéfka tajemnice profesorka advokátka žalobkyně soudkyně velitelka velvyslankyně
      ekonomka vědkyně historička novinářka spisovatelka herečka trenérka hráčka kapitánka lídryně zakladatelka kandidátka
      poradkyně lékařka primářka aktivistka svědkyně obyvatelka královna princezna expertka odbornice analytička
      politoložka socioložka režisérka zpěvačka skladatelka hasička záchranářka policistka farmářka podnikatelka majitelka
      manažerka jednatelka komisařka inspektorka děkanka rektorka architektka inženýrka učitelka zdravotnice sestra
      psycholožka bioložka geoložka meteoroložka archeoložka knihovnice kurátorka malířka fotografka tanečnice básnířka
      producentka redaktorka překladatelka studentka důchodkyně dobrovolnice ekoložka matka dcera manželka vdova sousedka
      babička zastupitelka europoslankyně moderátorka obžalovaná
      viroložka spoluautorka zahradnice lesnice`,
    maleRoles: `otec bratr syn manžel vdovec dědeček`,
    rolePrefixes: 'ex vice',
    bodies: `obec ministerstvo ministerstva vláda strana policie prokuratura firma společnost podnik rada komise výbor agentura
      univerzita institut ústav banka soud sněmovna senát nadace organizace svaz sdružení úřad armáda nemocnice klub hnutí
      koalice opozice magistrát radnice parlament porota spolek asociace komora`,
    groups: `odborníci experti zdroje svědci obyvatelé úřady lékaři vědci kritici starostové ministři poslanci odboráři
      policisté hasiči záchranáři pořadatelé organizátoři hasičů odborníků expertů svědků lékařů vědců kritiků policistů
      záchranářů pořadatelů organizátorů meteorologů analytiků ekonomů odborářů zdrojů`,
    honorifics: {
      female: 'paní slečna',
      male: 'pan pana',
      either: 'dr. prof. doc. ing. mgr. mudr. judr. phdr. gen. plk.',
    },
    modifierEndings: `ský ská cký cká ní ný ná ový ová`,
    modifiers: `bývalý bývalá dosavadní nový nová současný současná zastupující první`,
    toponyms: `česko česka praha prahy praze brno brna ostrava ostravy plzeň plzně olomouc slovensko slovenska bratislava německo
      německa polsko polska rakousko rakouska maďarsko rusko ruska ukrajina ukrajiny francie británie usa číny čína evropa evropy`,
    names: {
      female: `jany evy petry lenky hany ivy aleny terezy kateřiny moniky zuzany ireny heleny jitky ivany markéty veroniky
        barbory radky šárky denisy olgy marty ludmily věry jarmily jana marie eva hana anna lenka kateřina věra lucie alena petra veronika jaroslava tereza martina michaela
        jitka helena ludmila zdeňka ivana monika zuzana jarmila markéta barbora jiřina marcela dagmar dana vlasta kristýna
        božena irena pavla klára nikola adéla eliška karolína alžběta renata blanka karla nadia simona šárka andrea milada
      silvie naďa olga denisa dominika drahomíra emilie gabriela hedvika iva iveta johana klaudie květa libuše
      linda magdalena marta milena miroslava natálie nina pavlína radka romana růžena sára soňa štěpánka
      tamara vendula viktorie žaneta`,
      male: `josefa tomáše lukáše jakuba davida marka ondřeje vojtěcha františka zdeňka václava romana milana richarda
        filipa jiřího antonína vladimíra miloše aleše bohuslava matěje libora jiří jan petr josef pavel jaroslav martin tomáš miroslav františek zdeněk václav michal karel jakub milan
        lukáš vladimír david ladislav ondřej stanislav marek roman radek antonín daniel vojtěch filip adam miloslav matěj
        aleš jaromír libor dominik jindřich miloš oldřich bohumil lubomír rudolf vít štěpán robert luboš radim dušan ivan
        andrej bohuslav vratislav viktor richard emil kamil šimon kryštof hynek igor ivo mirek patrik
      gerhard hugo vincenc sergej karim tadeáš radovan norbert luděk leoš julius gustav ferdinand erik eduard
      dalibor cyril boris bedřich arnošt alois albert`,
    },
    he: 'on',
    she: 'ona',
    they: 'oni ony',
    isOneGiven: true,
    callingEndings: `ář ař ník ista tel ce kyně telka`,
  },
  speech: {
    denying: `popřel popřela popírá popírají popřeli odmítl,_že odmítla,_že`,
    verbs: `řekl řekla řekli říká říkají říkal říkala uvedl uvedla uvedli uvádí prohlásil prohlásila prohlásili dodal dodala
      dodali dodává sdělil sdělila sdělili oznámil oznámila oznámili informoval informovala informovali napsal napsala
      napsali píše odpověděl odpověděla vysvětlil vysvětlila vysvětluje míní myslí domnívá upozornil upozornila upozorňuje
      varoval varovala varuje zdůraznil zdůraznila zdůrazňuje podotkl podotkla poznamenal poznamenala připomněl připomněla
      připustil připustila přiznal přiznala tvrdí tvrdil tvrdila potvrdil potvrdila potvrdili konstatoval konstatovala
      okomentoval okomentovala komentoval komentovala komentuje popsal popsala popisuje vyprávěl vyprávěla vzpomíná
      shrnul shrnula slíbil slíbila slibuje vyzval vyzvala kritizoval kritizovala kritizuje označil označila označili
      nazval nazvala nazvali přirovnal přirovnala vytkl vytkla zvolal zvolala křičel křičela vykřikl zeptal zeptala ptá
      reagoval reagovala reaguje ocenil ocenila oceňuje chválí pochválil pochválila lituje posteskl posteskla stěžoval
      stěžovala ujistil ujistila ujišťuje předpověděl doplnil doplnila doplňuje upřesnil upřesnila zmínil zmínila
      nechal_se_slyšet nechala_se_slyšet zavtipkoval zareagoval zareagovala soudí hodnotí zhodnotil zhodnotila mluvil
      mluvila mluví slibují varují upozorňují dodávají vysvětlují shodují popisují uvádějí stěžuje stěžují povzdechl povzdechla prozradil prozradila nastínil nastínila líčí líčil líčila hovořil hovořila vyjádřil vyjádřila
      ohlásil ohlásila přiznává přiznávají raduje_se radoval_se radovala_se připouští`,
    passive: {
      verbs: '(?:byl|byla|bylo|byli) (?:označen|nazván|kritizován|obviněn|popsán)[aoiy]?',
      agents: 'od',
    },
    impersonal: `nazývají označují`,
    and: 'a i',
    within: 'na v',
    quoting: `cituje citoval citovala`,
    readIn: `uvádí_se píše_se stojí`,
    titledThings: `román románu knihu knihy knize film filmu album alba píseň báseň hru`,
    called: `takzvaný takzvaná takzvané takzvaného takzvanou tzv. přezdívaný zvaný zvaná`,
    asSaid: 'jak',
    himself: `něj něho ní`,
    workingAt: `z ze`,
    according: `podle dle slovy`,
    hearing: 'čtk',
    papers: `po_(?:zápase|utkání|jednání|závodě|hlasování) na_tiskové_konferenci ČTK Novinkám Českému_rozhlasu České_televizi Radiožurnálu
      na_síti_X na_X na_Facebooku na_Twitteru na_sociálních_sítích`,
    adverbs: `si se dnes včera novinářům deníku serveru televizi rozhlasu agentuře také rovněž poté následně`,
    adverbEnding: '(?:ně|vě|sky|cky)',
    articles: `ten ta pan paní`,
    genders: { female: 'la', male: 'l' },
    behindBareVerb: `v ve na po během pro dnes včera`,
    dative: { male: 'ovi', female: '' },
    setIn: 'commas',
    that: `že`,
    nobody: `on ona oni to já my v na po se že jak`,
  },
  tailMarks: ['čtěte (?:také|též)|související články|komentáře|diskuse|mohlo by vás zajímat'],
  heads: {
    fields: {
      title: `titulek název předmět`,
      date: `datum odesláno`,
      publisher: `zdroj`,
      author: `autor od`,
    },
  },
  templates: { notFound: ['stránka (?:nenalezena|neexistuje)|stránka nebyla nalezena'] },
  walls: {
    paid: [
      String.raw`(?:jen|pouze) pro předplatitele|zbývá (?:vám )?(?:přečíst )?\d{1,3} ?%|chcete(?:-li)? číst dál`,
    ],
    consent: [
      'používáme (?:soubory )?cookies|přijmout (?:všechny )?cookies|vážíme si vašeho soukromí',
    ],
    script: ['(?:zapněte|povolte) javascript'],
    logIn: ['přihlášení|přihlásit se'],
  },
  furniture: {
    corrections: `oprava`,
    earlierText: ['v (?:předchozí|původní|dřívější) verzi (?:tohoto )?(?:článku|textu)'],
    pictures: `foto ilustrační_foto`,
    adverts: `inzerce reklam[ae]?`,
    readAlso: `čtěte_(?:také|též|dále)`,
    readAlsoBeforeColon: `přečtěte_si_(?:také|též|i)`,
    share: `sdílet`,
    menu: `číst_dál tisk`,
    elsewhere: `inzerce`,
    rights: `všechna_práva_vyhrazena`,
    readingTime: `doba_čtení`,
    goesOn: `(?:pokračování_)?článku?_?(?:pokračuje)?_pod_(?:reklamou|videem)`,
    letters: `newsletteru`,
    subscribe: `přihlaste sledujte_nás`,
    channels: `facebooku google_zprávy`,
  },
  months: `led úno|uno bře|bre dub kvě|kve čvn|červn|červen čvc|červenc srp zář|zar říj|rij lis pro`,
  stories: {
    negations: `ne neni nikdy nikdo bez`,
    counted: { dead: `zabit mrtv zemrel`, hurt: `zranen`, missing: `pohresovan`, held: `zadrzen` },
    asides: `komentář glosa`,
  },
  endings: endingsOfSlavicInLatin,
  roundUps: {
    within: ['živě|online přenos'],
  },
  genres: {
    opinion: ['komentáře?|názory?|glosy?'],
    interview: ['rozhovory?'],
    sport: ['sport|fotbal|hokej'],
  },
  summary,
  days,
  leaning,
};
