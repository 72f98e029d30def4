import { callingByAge } from './kin/scandinavian-ages.ts';
import { scandinavianEndings } from './kin/endings-of-kin.ts';
import type { Language } from './language.ts';
import { scandinavianNames } from './kin/scandinavian-names.ts';
import { days, leaning, summary } from './telling/danish.ts';

export const danish: Language = {
  name: 'Danish',
  tags: ['da'],
  common: `og at det i som en på er af for med den til ikke om et han har de var fra ved sig så også efter blev`,
  sentences: {
    titles: `hr fr frk dr prof adv skt fhv`,
    inline: `f.eks bl.a d.v.s dvs ca vedr evt inkl ekskl pga p.g.a mht m.h.t jf s.u i.v iflg mv`,
    abbreviations: `a/s aps og.co kl`,
    beforeNumber: `nr s stk kap art kl`,
    months: `jan feb mar apr jun jul aug sep sept okt nov dec`,
    starters: `den det de han hun jeg vi i du man der en et på af til fra med om ved for som men og så hvad hvem
      hvor hvordan hvorfor da når hvis efter før under over ifølge dog derfor også nu her mange alle ingen`,
  },
  openings: [
    'han|hun|de|dens|dets|hans|hendes|deres|dette|denne|disse|sådanne',
    'og|men|eller|så|også|desuden|derefter|derfor|siden|dog|alligevel|samtidig|for eksempel|derimod',
  ],
  cast: {
    closed: `og eller men for så at som når hvor hvis mens fordi selvom med uden på i ved mod mellem siden efter før
      ifølge over under af ud fra til også endnu allerede ikke ingen er var har havde skal skulle kan kunne må
      bliver blev vi jeg du mig dig os sig sin sit sine nu da her i_går i_dag dog derfor samt blandt gennem hos man
      nægter selv der altid ofte aldrig`,
    determiners: `en et den det de denne dette disse sin hendes deres flere to tre fire mange alle`,
    definite: 'den det de',
    links: `for i af på ved og fra`,
    particles: `von van af de la`,
    calendar: `mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august
      september oktober november december`,
    roles: `minister ministeren statsminister statsministeren finansminister finansministeren udenrigsminister
      udenrigsministeren justitsminister sundhedsminister præsident præsidenten talsmand talsmanden
      pressechef formand formanden direktør direktøren chef chefen borgmester borgmesteren partileder
      partilederen ordfører ordføreren professor professoren advokat advokaten anklager anklageren
      specialanklager general ambassadør dommer dommeren økonom økonomen cheføkonom forsker forskeren
      historiker journalist forfatter forfatteren skuespiller træner træneren landstræner spiller spilleren
      leder lederen stifter kandidat rådgiver læge lægen overlæge aktivist vidne vidnet nabo naboen ekspert
      eksperten analytiker konge prins pave biskop instruktør instruktøren politikommissær vagtchef
      politiinspektør rektor lærer ejer ejeren landmand sanger anmelder folketingsmedlem
      ingeniør ingeniøren arkitekt arkitekten jurist juristen biolog biologen fisker bager tømrer elektriker
      brandmand sygeplejerske sygeplejersken jordemoder tandlæge dyrlæge psykolog psykologen sociolog
      meteorolog meteorologen arkæolog bibliotekar kunstner kunstneren fotograf musiker redaktør redaktøren
      reporter studerende pensionist pilot kaptajn præst præsten imam pædagog buschauffør lokofører tekniker
      iværksætter investor konsulent politiker museumschef kok gartner skovfoged målmand angriber ejendomsmægler
      politidirektør indsatsleder beboer hydrolog hydrologen geolog geologen økolog økologen virolog virologen epidemiolog zoolog kardiolog onkolog seismolog
      medforfatter medforfatteren chefingeniør chefingeniøren talsperson talspersonen tillidsmand
      tillidsmanden gartneren havnearbejder rederen erhvervsminister erhvervsministeren overlægen
      indsatslederen midtbanespiller målmanden angriberen forsvarer landstræneren anfører anføreren`,
    femaleRoles: `dronning prinsesse talskvinde mor søster datter kone enke veninde skuespillerinde forkvinde`,
    maleRoles: `far bror søn mand enkemand`,
    bodies: `ministerium ministeriet regering regeringen parti partiet politi politiet forening foreningen
      virksomhed virksomheden selskab selskabet koncern koncernen gruppe råd rådet kommission kommissionen
      myndighed styrelsen universitet universitetet institut banken domstol retten folketinget kommune
      kommunen region regionen union unionen organisation organisationen forsvaret anklagemyndigheden
      klubben fagforeningen fagforbundet kommunerne hospitalet sygehuset skolen nævnet`,
    groups: `eksperter kilder vidner beboere myndigheder læger forskere kritikere ministre borgmestre`,
    honorifics: { female: 'fru', male: 'hr. hr', either: 'dr' },
    modifierEndings: `ske ige ende ive elle`,
    modifiers: `tidligere forhenværende vice ny nye fungerende`,
    rolePrefixes: 'eks- vice',
    toponyms: `danmark sverige norge tyskland frankrig rusland ukraine kina københavn aarhus odense`,
    names: {
      female: `anette anne-mette aase benedikte bente birthe bodil ditte grethe henriette ingelise jette jytte
        kamilla katrine lise lotte maiken malene merete nanna sanne sidsel
        pia lone birgit hanne inger kirsten ${scandinavianNames.female}`,
      male: `asger bjarne egon ejnar frederik gorm hans-jørgen henning jannik jeppe jørn kaare kaj karsten keld
        kjeld marius nikolaj per steffen svend thorkild verner
        søren jens niels anders kristian mads troels ${scandinavianNames.male}`,
    },
    he: 'han',
    she: 'hun',
    they: 'de',
    isOneGiven: true,
    callingEndings: `er ist ør mand kvinde`,
    roleEndings: `ingeniør ingeniøren chef chefen minister ministeren direktør direktøren formand formanden læge lægen forsker
      forskeren leder lederen talsmand talsmanden talskvinde talsperson professor professoren sekretær sekretæren
      advokat advokaten anklager anklageren dommer dommeren mester mesteren økonom økonomen jurist juristen
      konsulent konsulenten redaktør redaktøren ejer ejeren politiker politikeren lærer læreren træner træneren
      spiller spilleren forfatter forfatteren journalist journalisten rådgiver rådgiveren mægler mægleren ordfører
      ordføreren inspektør inspektøren kommissær kommissæren psykolog psykologen arkitekt arkitekten analytiker
      analytikeren ekspert eksperten koordinator koordinatoren tekniker teknikeren repræsentant gartner meteorolog
      meteorologen assistent pædagog`,
  },
  speech: {
    denying: `nægter nægtede benægter benægtede afviser_at dementerer dementerede`,
    verbs: `siger sagde sagt fortæller fortalte skriver skrev mener mente forklarer forklarede oplyser oplyste
      tilføjer tilføjede svarer svarede hævder hævdede understreger understregede advarer advarede fastslår
      fastslog påpeger påpegede meddeler meddelte kalder kaldte spørger spurgte lover lovede bekræfter
      bekræftede fortsætter fortsatte kommenterer kommenterede lyder lød erkender erkendte indrømmer
      indrømmede vurderer vurderede betegner betegnede kritiserer kritiserede udtaler udtalte konstaterer
      konstaterede beskriver beskrev
      klager klagede forsikrer forsikrede taler sukker sukkede undrer griner husker roser roste mindes gentager gentog
      mindede minder varsler varslede
      beklager beklagede håber håbede frygter frygtede konkluderer konkluderede råber råbte kræver krævede`,
    auxiliaries: `har havde`,
    participles: `fortalt skrevet forklaret oplyst hævdet advaret meddelt kaldt lovet bekræftet udtalt`,
    passive: {
      verbs: '(?:beskrives|kaldes|blev kaldt|bliver kaldt|blev beskrevet|anklages)',
      agents: 'af',
    },
    and: 'og',
    titledThings: `roman romanen bog bogen film filmen album albummet sangen serien stykket digtet`,
    called: `såkaldte såkaldt`,
    readIn: `står_der_i hedder_det_i lyder_det_i skrives_der_i`,
    himself: `ham hende`,
    workingAt: `fra i ved på hos`,
    according: `ifølge for`,
    adverbs: `også nu selv videre`,
    adverbEnding: '(?:igt|vis)',
    whoIs: `der_er som_er`,
    indefinite: `en et`,
    articles: `den det de en et sin hans hendes deres`,
    hearers: `til`,
    ownersEnd: 's',
    setIn: 'dashes',
    that: `at`,
    nobody: `han hun de det den man vi jeg som der her`,
  },
  tailMarks: ['læs også'],
  heads: {
    fields: {
      title: `overskrift titel emne`,
      date: `dato sendt`,
      publisher: `kilde avis`,
      author: `forfatter fra`,
    },
  },
  templates: { notFound: ['siden (?:blev ikke fundet|findes ikke|kunne ikke findes)'] },
  walls: {
    paid: ['(?:kun|forbeholdt) (?:for )?abonnenter|for at læse (?:videre|hele)'],
    consent: ['vi bruger cookies|accept[ée]r (?:alle )?cookies'],
    script: ['(?:aktiver|slå) javascript'],
    logIn: ['log ind'],
  },
  furniture: {
    houseIs: `er_en er_et`,
    authorDoes: `skriver`,
    corrections: `rettelse`,
    earlierText: ['i en tidligere version af (?:artiklen|teksten|denne artikel)'],
    pictures: `fotos?`,
    adverts: `annonce reklam[ae]?`,
    readAlso: `l[eæ]s_også`,
    readingTime: `læsetid`,
    goesOn: `artiklen_fortsætter_(?:under|efter)_(?:annoncen|billedet|videoen)`,
    letters: `nyhedsbrev(?:et)?`,
    subscribe: `tilmeld_dig følg_os`,
  },
  feeds: {
    post: ['Indlægget'],
    firstOn: ['blev først udgivet'],
  },
  months: `jan feb mar apr maj jun jul aug sep okt nov dec`,
  bylines: {
    by: `tekst`,
    byPerson: `af`,
    done: `skrevet udgivet`,
    and: `og`,
  },
  dates: {
    at: `kl[.]?`,
  },
  stories: {
    negations: `ikke`,
  },
  quotes: callingByAge('årige'),
  endings: scandinavianEndings,
  summary,
  days,
  leaning,
};
