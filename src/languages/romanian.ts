import type { Language } from './language.ts';

export const romanian: Language = {
  name: 'Romanian',
  tags: ['ro'],
  common: `și de în a la cu pe din este că nu o pentru mai care un sunt au fost prin dar`,
  sentences: {
    titles: `dl dna d-na dr prof ing av arh gen col lt acad sf pr`,
    inline: `ex nr bd str sos jud art lit cca aprox resp i.e`,
    abbreviations: `etc ș.a mil mld s.a s.r.l`,
    beforeNumber: `nr art alin lit pag p cap vol`,
    months: `ian feb mar apr mai iun iul aug sept oct nov dec`,
    starters: `el ea ei ele eu noi voi acest această acesta aceasta un o în la cu de din pe pentru după când dacă și dar iar
      însă potrivit conform mai nu ce cine cum unde`,
  },
  openings: [
    'el|ea|ei|ele|acesta|aceasta|acestea|aceștia|acest|această|lui|lor',
    '(?:potrivit|conform) (?:acest(?:uia|eia|ora)|lui|ei|lor)(?!\\p{L})',
    'și|dar|iar|însă|de asemenea|totuși|apoi|astfel|totodată|în plus|prin urmare|de exemplu|așadar|mai mult',
  ],
  cast: {
    closed: `și sau dar iar însă ci că să dacă când unde cum ce care cine cu fără în la pe din de prin pentru după înainte
      între spre sub peste până către despre nu mai foarte doar numai tot deja încă acum azi ieri mâine aici acolo eu tu noi
      voi mine tine este era sunt erau fi fost va vor ar am ai au a se își îi le ne vă lui lor său sa săi sale astfel
      însuși jurnaliștilor joi luni marți miercuri vineri sâmbătă duminică`,
    determiners: `un o unui unei niște acest această acești aceste doi două trei mai_mulți câțiva toți toate`,
    links: `de al a ale pentru din la cu său săi sale`,
    particles: `de van von`,
    calendar: `luni marți miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie mai iunie iulie august
      septembrie octombrie noiembrie decembrie`,
    roles: `criticul solistul dirigintele dirijorul pilotul grădinarul ciobanul apicultorul
      meteorologul geologul biologul sociologul psihologul politologul seismologul virologul epidemiologul infecționistul
      chirurgul cardiologul farmacistul notarul viceprimarul subprefectul
      comandantul vicecampionul campionul
      președinte președintele președintelui premier premierul premierului ministru ministrul ministrului primar primarul
      primarului deputat deputatul senator senatorul purtător purtătorul purtătorului director directorul directorului șef
      șeful lider liderul liderului secretar secretarul consilier consilierul prefect prefectul ambasador ambasadorul
      procuror procurorul judecător judecătorul avocat avocatul general generalul colonel colonelul comisar comisarul
      profesor profesorul medic medicul doctor doctorul cercetător cercetătorul economist economistul analist analistul
      istoric istoricul jurnalist jurnalistul scriitor scriitorul actor actorul regizor regizorul antrenor antrenorul
      jucător jucătorul portar portarul căpitan căpitanul inginer inginerul arhitect arhitectul muzician muzicianul
      cântăreț cântărețul pictor pictorul fermier fermierul agricultor agricultorul pescar pescarul patron patronul
      proprietar proprietarul administrator administratorul manager managerul preot preotul episcop episcopul patriarh
      patriarhul martor martorul locuitor locuitorul vecin vecinul șofer șoferul student studentul pensionar pensionarul
      expert expertul specialist specialistul fondator fondatorul candidat candidatul inspector inspectorul rector rectorul
      europarlamentar europarlamentarul sindicalist polițist polițistul pompier pompierul vicepreședinte vicepreședintele
      vicepremier vicepremierul rege regele papă papa`,
    femaleRoles: `purtătoarea președinta ministra primărița deputata senatoarea directoarea directoare șefa lidera secretara consiliera
      ambasadoarea procuroarea procuroarei procuroare judecătoarea avocata profesoara profesoară doctorița cercetătoarea
      economista jurnalista scriitoarea actrița regizoarea regizoare antrenoarea antrenoare jucătoarea ingineră inginera
      arhitecta cântăreața pictorița fermiera patroana administratoarea martora locuitoarea vecina studenta pensionara
      asistenta învățătoarea mama sora fiica soția regina`,
    maleRoles: `tatăl fratele fiul soțul`,
    bodies: `poliției procuraturii parchetului primăriei guvernului partidului companiei tribunalului minister ministerul ministerului guvern guvernul partid partidul poliția parchetul tribunalul curtea compania firma
      consiliul comisia comitetul agenția universitatea institutul banca fundația asociația sindicatul primăria spitalul
      clubul parlamentul senatul armata instituția isu`,
    groups: `experții martorii locuitorii autoritățile medicii cercetătorii anchetatorii polițiștii pompierii oficialii`,
    honorifics: { female: 'doamna', male: 'domnul', either: 'dr. prof.' },
    modifiers: `fost fostul fosta nou noul noua actual actualul`,
    rolePrefixes: 'ex- vice',
    toponyms: `românia româniei bucurești bucureștiului cluj iași timișoara constanța brașov moldova chișinău germania franța rusia
      ucraina ungaria bulgaria`,
    names: {
      female: `maria elena ioana ana andreea cristina mihaela alexandra gabriela daniela diana raluca simona laura carmen alina
        iolanda viorica rodica doina corina oana roxana adriana monica claudia camelia veronica eva hana irina lavinia`,
      male: `ion ioan andrei mihai alexandru gheorghe vasile nicolae constantin florin marian cristian adrian daniel bogdan
        cătălin ciprian claudiu cornel dan dumitru emil eugen gabriel george ilie ionuț liviu lucian luca marcel marius octavian
        ovidiu paul petru radu răzvan sorin ștefan tiberiu traian tudor valentin victor viorel vlad zaharia tadeu`,
    },
    he: 'el acesta',
    she: 'ea aceasta',
    they: 'ei ele',
    isOneGiven: true,
  },
  speech: {
    denying: `neagă dezminte infirmă`,
    verbs: `asigură oftează vorbește spune spunea susține susținea afirmă afirma declară declara adaugă adăuga explică explica precizează preciza subliniază
      sublinia arată avertizează consideră crede anunță scrie relatează povestește mărturisește atrage transmite
      transmitea răspunde întreabă recunoaște admite acuză critică numește descrie conchide mărturisea plânge`,
    auxiliaries: `a au`,
    participles: `declarat spus afirmat adăugat explicat precizat subliniat arătat anunțat scris relatat povestit
      mărturisit transmis răspuns întrebat recunoscut admis acuzat criticat numit descris conchis menționat susținut comunicat
      reacționat completat punctat catalogat calificat asigurat promis avertizat amintit insistat solicitat lăudat`,
    and: 'și',
    called: `așa-numitul așa-numita așa-numitele așa-numiții așa-zisul așa-zisa intitulat intitulată`,
    readIn: `se_arată_în se_precizează_în se_menționează_în`,
    according: `potrivit conform`,
    papers: `pentru_(?:Agerpres|AGERPRES|Mediafax|MEDIAFAX|News.ro|Digi24|Digi_24|HotNews|Europa_FM|presă)`,
    asides: `pentru la în într-o într-un`,
    adverbs: `și joi luni marți miercuri vineri sâmbătă duminică azi ieri jurnaliștilor`,
    indefinite: `un o`,
    articles: `un o`,
    behindBareVerb: `în la pe pentru după`,
    that: `că`,
    nobody: `el ea ei ele acesta aceasta că se în la`,
  },
  months: `ian feb mar apr mai iun iul aug sep oct noi dec`,
  furniture: {
    adverts: `publicitate`,
    readAlsoBeforeColon: `cit(?:ește|iți)_și vezi_și`,
    letters: `newsletter`,
    subscribe: `abon(?:ează-te|ați-vă) urmăr(?:ește|iți)-ne`,
  },
  bylines: { by: `autor scris_de`, and: `și` },
  endings: { behind: 'ul ului lui i le lor a ei ilor uri', drops: 'ae' },
};
