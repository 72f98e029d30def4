import { callingByAge } from './kin/scandinavian-ages.ts';
import { scandinavianEndings } from './kin/endings-of-kin.ts';
import type { Language } from './language.ts';
import { scandinavianNames } from './kin/scandinavian-names.ts';
import { days, leaning, summary } from './telling/norwegian.ts';

export const norwegian: Language = {
  name: 'Norwegian',
  tags: ['nb', 'no', 'nn'],
  common: `og at det i som en på er av for med den til ikke om et han har de var fra ved seg så også etter ble`,
  sentences: {
    titles: `hr fr frk dr prof adv`,
    inline: `f.eks bl.a dvs d.v.s ca evt inkl ekskl pga p.g.a mht jf iflg`,
    abbreviations: `as asa kl`,
    beforeNumber: `nr s kap kl`,
    months: `jan feb mar apr jun jul aug sep sept okt nov des`,
    starters: `den det de han hun jeg vi du man der en et på av til fra med om ved for som men og så hva hvem hvor
      hvordan hvorfor da når hvis etter før under over ifølge også nå her mange alle ingen`,
  },
  openings: [
    'han|hun|de|dens|dets|hans|hennes|deres|dette|denne|disse|slike',
    'og|men|eller|så|også|dessuten|deretter|derfor|siden|likevel|samtidig|for eksempel|derimot',
  ],
  cast: {
    closed: `og eller men for så at som når der hvor hvis mens fordi selv_om med uten på i ved mot mellom siden etter før
      ifølge over under av ut fra til også ennå allerede ikke ingen er var har hadde skal skulle kan kunne må
      blir ble vi jeg du meg deg oss seg sin sitt sine nå da her i_går i_dag likevel derfor samt blant gjennom hos
      man nekter selv alltid ofte aldri`,
    determiners: `en ei et den det de denne dette disse sin hennes deres flere to tre fire mange alle`,
    definite: 'den det de',
    links: `for i av på ved og fra`,
    particles: `von van av de la`,
    calendar: `mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august
      september oktober november desember`,
    roles: `skiløper skiløperen fylkesleder
        minister ministeren statsminister statsministeren finansminister finansministeren utenriksminister
      utenriksministeren justisminister helseminister statsråd president presidenten talsperson talspersonen
      talsmann talsmannen pressesjef kommunikasjonssjef leder lederen styreleder direktør direktøren sjef sjefen
      ordfører ordføreren byrådsleder stortingsrepresentant partileder partilederen professor professoren
      advokat advokaten aktor aktoren forsvarer forsvareren general ambassadør dommer dommeren økonom økonomen
      sjeføkonom forsker forskeren historiker journalist forfatter forfatteren skuespiller trener treneren
      landslagssjef spiller spilleren gründer kandidat rådgiver lege legen overlege aktivist vitne vitnet nabo
      naboen ekspert eksperten analytiker konge prins pave biskop regissør regissøren operasjonsleder
      operasjonslederen politiadvokat lensmann innsatsleder rektor lærer eier eieren bonde sanger anmelder
      generalsekretær
      ingeniør ingeniøren arkitekt arkitekten jurist juristen biolog biologen fisker baker snekker elektriker
      brannmann sykepleier sykepleieren jordmor tannlege veterinær psykolog psykologen sosiolog meteorolog
      meteorologen arkeolog bibliotekar kunstner kunstneren fotograf musiker redaktør redaktøren reporter student
      studenten pensjonist pilot kaptein prest presten imam barnehagelærer bussjåfør lokfører tekniker investor
      konsulent politiker museumsdirektør kokk gartner keeper spiss eiendomsmegler politimester beboer hydrolog hydrologen geolog geologen økolog økologen virolog virologen epidemiolog zoolog kardiolog onkolog seismolog
      medforfatter medforfatteren sjefingeniør sjefingeniøren klubbleder klubblederen gartneren havnearbeider
      rederen næringsminister næringsministeren påtalemyndighet overlegen innsatslederen midtbanespiller
      keeperen spissen landslagstrener landslagstreneren kapteinen`,
    femaleRoles: `dronning prinsesse talskvinne mor søster datter kone enke venninne skuespillerinne`,
    maleRoles: `far bror sønn mann enkemann`,
    bodies: `departement departementet regjering regjeringen parti partiet politi politiet forening foreningen
      bedrift bedriften selskap selskapet konsern konsernet gruppe råd rådet kommisjon kommisjonen
      myndighet direktoratet universitet universitetet institutt banken domstol tingretten stortinget
      kommune kommunen fylket union unionen organisasjon organisasjonen forsvaret påtalemyndigheten
      klubben fagforeningen fagforbundet kommunene sykehuset skolen etaten tilsynet`,
    groups: `eksperter kilder vitner beboere myndigheter leger forskere kritikere statsråder ordførere`,
    honorifics: { female: 'fru', male: 'herr', either: 'dr' },
    modifierEndings: `ske ige ende ive elle`,
    modifiers: `tidligere avtroppende vise ny nye fungerende påtroppende`,
    rolePrefixes: 'eks- vise',
    toponyms: `norge sverige danmark tyskland frankrike russland ukraina kina oslo bergen trondheim stavanger`,
    names: {
      female: `turid anne-grete bente bjørg frøydis gerd grete guri hilde inger jorunn kjersti lise magnhild
        may-britt oddny reidun solfrid stine synnøve trude vigdis wenche øyunn åse
        kari ingrid marit solveig siri ragnhild anniken ${scandinavianNames.female}`,
      male: `arild audun bjarne bård eivind gaute gisle jørn kolbjørn odd oddvar odd-arne per pål reidar roar
        sjur stian sølve tarjei thor torbjørn torstein vegard øivind ørjan åsmund
        ola jonas kjell trond svein bjørn terje knut ${scandinavianNames.male}`,
    },
    he: 'han',
    she: 'hun',
    they: 'de',
    isOneGiven: true,
    callingEndings: `er ist ør mann kvinne`,
    roleEndings: `ingeniør ingeniøren sjef sjefen minister ministeren direktør direktøren leder lederen lege legen forsker
      forskeren talsmann talsmannen talskvinne talsperson professor professoren sekretær sekretæren advokat
      advokaten dommer dommeren mester mesteren økonom økonomen jurist juristen konsulent konsulenten redaktør
      redaktøren eier eieren politiker politikeren lærer læreren trener treneren spiller spilleren forfatter
      forfatteren journalist journalisten rådgiver rådgiveren megler megleren inspektør inspektøren psykolog
      psykologen arkitekt arkitekten analytiker analytikeren ekspert eksperten koordinator tekniker teknikeren
      representant meteorolog meteorologen vakthavende ordfører ordføreren`,
  },
  speech: {
    denying: `nekter nektet benekter benektet avviser_at dementerer dementerte`,
    verbs: `sier sa sagt forteller fortalte skriver skrev mener mente forklarer forklarte opplyser opplyste legger la
      svarer svarte hevder hevdet understreker understreket advarer advarte fastslår fastslo påpeker påpekte
      melder meldte kaller kalte spør spurte lover lovet bekrefter bekreftet fortsetter fortsatte kommenterer
      kommenterte lyder erkjenner erkjente innrømmer innrømmet vurderer betegner betegnet kritiserer kritiserte
      uttaler uttalte konstaterer konstaterte beskriver beskrev
      klager klagde forsikrer forsikret snakker sukker sukket undrer ler husker roser roste omtaler omtalte gjentar gjentok mimrer
      minnet minner varsler varslet
      beklager beklaget håper håpet frykter fryktet konkluderer konkluderte roper ropte krever krevde tilføyer
      tilføyde legger_til la_til`,
    auxiliaries: `har hadde`,
    participles: `fortalt skrevet forklart opplyst hevdet advart meldt kalt lovet bekreftet uttalt`,
    passive: {
      verbs: '(?:beskrives|kalles|ble kalt|blir kalt|ble beskrevet|anklages)',
      agents: 'av',
    },
    and: 'og',
    titledThings: `roman romanen bok boken film filmen album albumet sangen serien stykket diktet`,
    called: `såkalte såkalt`,
    readIn: `står_det_i heter_det_i skrives_det_i`,
    himself: `ham henne`,
    workingAt: `fra i ved på hos`,
    according: `ifølge for`,
    adverbs: `også nå selv videre`,
    adverbEnding: '(?:igt|vis)',
    whoIs: `som_er`,
    indefinite: `en et ei`,
    articles: `den det de en et ei sin hans hennes deres`,
    hearers: `til`,
    ownersEnd: 's',
    setIn: 'dashes',
    that: `at`,
    nobody: `han hun de det den man vi jeg som der her`,
  },
  tailMarks: ['les også'],
  heads: {
    fields: {
      title: `overskrift tittel emne`,
      date: `dato sendt`,
      publisher: `kilde avis`,
      author: `forfatter fra`,
    },
  },
  templates: { notFound: ['siden (?:ble ikke funnet|finnes ikke)'] },
  walls: {
    paid: ['(?:kun|bare|forbeholdt) (?:for )?abonnenter|for å lese (?:videre|hele)'],
    consent: [
      'vi bruker (?:cookies|informasjonskapsler)|godta (?:alle )?(?:cookies|informasjonskapsler)',
    ],
    script: ['(?:aktiver|slå på) javascript'],
    logIn: ['logg inn'],
  },
  furniture: {
    houseIs: `er_en er_et`,
    authorDoes: `skriver`,
    corrections: `rettelse retting`,
    earlierText: ['i en tidligere versjon av (?:saken|artikkelen|denne (?:saken|artikkelen))'],
    pictures: `fotos?`,
    adverts: `annonse reklam[ae]?`,
    readAlso: `l[eæ]s_også`,
    readingTime: `lesetid`,
    goesOn: `(?:artikkelen|saken)_fortsetter_(?:(?:under|etter)_(?:annonsen|bildet|videoen)|nedenfor)`,
    letters: `nyhetsbrev(?:et)?`,
    subscribe: `meld_deg følg_oss`,
  },
  feeds: {
    post: ['Innlegget'],
    firstOn: ['dukket først opp'],
  },
  months: `jan feb mar apr mai jun jul aug sep okt nov des`,
  bylines: {
    by: `tekst`,
    byPerson: `av`,
    done: `skrevet publisert`,
    and: `og`,
  },
  dates: {
    at: `kl[.]?`,
  },
  stories: {
    negations: `ikke aldri uten`,
  },
  quotes: callingByAge('åringen årige'),
  endings: scandinavianEndings,
  summary,
  days,
  leaning,
};
