import type { CastWords } from '../language.ts';
import { peoples } from './peoples.ts';

/** Who people and bodies are in German news. */
export const cast: CastWords = {
  closed: `ab erst demnach besonders darunter daraus letztlich allein gemäß bezüglich hinsichtlich statt anstatt mittels
    ferner hierbei hiermit hierfür dafür dahin deswegen einerseits andererseits gleichzeitig zugleich zumindest
    zuerst sofort vorher nachher mittlerweile demgegenüber ansonsten sonst tatsächlich vermutlich ursprünglich
    eigentlich natürlich leider immerhin jedenfalls endlich bald oft häufig manchmal nie niemals überdies obendrein
    hinzu wonach wodurch womit worauf wobei woraufhin seither seitdem neuerdings wiederum freilich gleichwohl und
    prozent millionen milliarden euro dollar menschen teilen teile personen kinder frauen männer uhr jahre jahren
    tage tagen beginn hilfe wort anfang ende protokoll gunsten hause rande oder aber sondern denn dass daß weil wenn
    als ob wie wo wer was während obwohl nachdem bevor damit mit ohne über unter zwischen bis seit gegen durch um an
    auf aus bei nach vor hinter neben ich du wir ihr mich mir uns euch sich ihn ihm ihnen ist sind war waren sei
    seien wäre wären wird werden wurde wurden würde würden worden hat habe haben hatte hatten hätte hätten kann
    können könne könnte könnten konnte konnten soll solle sollen sollte sollten will wolle wollen wollte wollten
    muss müsse müssen müsste musste mussten darf dürfe dürfen dürfte durfte möchte möchten nicht kein keine keinen
    keiner auch noch schon nur sehr mehr dann da hier dort gestern heute morgen zum zur im am ins vom beim laut
    wegen trotz zufolge gegenüber innerhalb außerhalb angesichts aufgrund anlässlich jedoch zudem außerdem
    allerdings dennoch deshalb daher darum dabei dazu damals bereits derzeit inzwischen unterdessen indes sowie
    sowohl weder zwar etwa rund fast kaum immer wieder weiter weiterhin hingegen dagegen jetzt nun einst bisher
    bislang zunächst schließlich zuletzt später ebenfalls ebenso selbst sogar lediglich wohl vielleicht offenbar
    möglicherweise insbesondere anderem indem sodass falls sofern solange man es dessen deren welche welcher welches
    daraufhin danach davor darauf daran davon darin darüber hierzu somit also doch ja nein einmal erstmals dadurch
    trotzdem mal ihrerseits seinerseits wörtlich erneut zuvor kürzlich`,
  determiners: `jeder jede jedes jeden jedem jegliche jeglicher manche wenige der die das den dem des ein eine
    einen einem einer eines sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres mein
    meine unser unsere dieser diese dieses diesen diesem jener jene jenes mehrere viele einige
    zahlreiche beide alle zwei drei vier fünf sechs`,
  definite: 'der die das',
  links: `des der für von vom in im und`,
  particles: `von van zu der de di und_zu`,
  calendar: `montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni
    juli august september oktober november dezember`,
  roles: `kassenwart erzbischof domkapitular zeichner musiker klimatologe vulkanologe ökologe zoologe
      judoka mechatroniker youtuber beigeordneter
      ingenieur wissenschaftler beamter mitarbeiter lehrer pfarrer kommandeur kommandant künstler sänger
    regisseur redakteur unternehmer manager moderator dekan rektor kapitän pilot offizier admiral
    physiker biologe mediziner psychologe archäologe meteorologe theologe philosoph kanzlerkandidat
    pressesprecher augenzeuge anwohner gutachter chefredakteur premierminister minister präsident
    sprecher kanzler abgeordneter bürgermeister direktor chef leiter sekretär professor anwalt richter
    general oberst botschafter senator kommissar ökonom forscher historiker journalist autor
    schauspieler trainer coach spieler vorsitzender vorstand geschäftsführer gründer kandidat berater arzt
    architekt statiker bäcker bäckermeister gärtner winzer tischler schreiner zimmermann dachdecker
    elektriker klempner maurer schmied schlosser metzger fleischer müller koch friseur förster jäger fischer imker
    schäfer hausmeister hausarzt tierarzt zahnarzt chirurg apotheker notar jurist lehrling azubi student
    rentner jubilar pensionär dirigent pianist komponist maler bildhauer fotograf kameramann dichter schriftsteller
    verleger buchhändler bibliothekar archivar kurator geologe chemiker mathematiker informatiker astronom botaniker
    ethnologe geograf virologe epidemiologe klimaforscher linguist pädagoge sozialarbeiter erzieher pfleger
    krankenpfleger sanitäter notarzt polizist feuerwehrmann soldat leutnant hauptmann major küster diakon
    rabbiner imam mönch bademeister wirt gastwirt hotelier kellner schaffner lokführer matrose
    makler investor aktionär steuerberater stadtrat gemeinderat ortsvorsteher dezernent referent
    landwirt bauer züchter spediteur brauer gewerkschafter aktivist zeuge könig prinz papst bischof experte analyst politologe soziologe
    vertreter politiker staatsanwalt landrat intendant verteidiger fraktionschef generalsekretär
    machthaber diktator staatschef regierungschef parteichef beauftragter präsidenten vorsitzenden abgeordneten
    beauftragten politologen soziologen ökonomen biologen psychologen archäologen meteorologen
    schwimmer boxer athlet biathlet stürmer torwart torhüter fußballer handballer bergsteiger skispringer influencer
    blogger streamer podcaster rapper komiker kabarettist schlagzeuger cellist kolumnist publizist feminist
    seelsorger tänzer filmemacher modemacher designer grafiker illustrator übersetzer lektor therapeut
    immunologe ornithologe astronaut programmierer entwickler gastronom ehemann
    theologen philosophen geologen virologen epidemiologen astronomen pädagogen kommandanten intendanten dirigenten
    obmann milliardär organisator redaktor inhaber eigentümer betreiber
    pianisten komponisten kandidaten studenten piloten polizisten aktivisten journalisten juristen prinzen zeugen
    angeklagter beschuldigter überlebender verurteilter tatverdächtiger hinterbliebener angehöriger betroffener
    ministers sprechers kanzlers bürgermeisters direktors chefs leiters sekretärs professors anwalts botschafters senators
    kommissars trainers politikers vertreters gründers verteidigers forschers autors regisseurs
    lotse patient passagier tourist urlauber besucher zuschauer teilnehmer demonstrant bewerber taucher ruderer kletterer
    diplomat konsul propst kaplan vikar prälat ermittler optiker laborant assistent praktikant volontär
    delegierter freiwilliger ratsherr stammgast platzwart bauarbeiter facharbeiter
    vorgänger nachfolger stellvertreter unterhändler ${peoples.male}
    amtskollege psychiater neurologe kardiologe onkologe urologe internist orthopäde bevollmächtigter`,
  femaleRoles: `beigeordnete parlamentarierin hygienikerin hydrologin seismologin ethnologin demografin
      stadtplanerin doktorandin schäferin konditorin hotelière floristin klempnerin sprinterin rodlerin
      choreografin produzentin lyrikerin galeristin ehrenamtliche prokuristin koordinatorin
      superintendentin
      beauftragte ingenieurin wissenschaftlerin mitarbeiterin lehrerin pfarrerin künstlerin sängerin regisseurin
    redakteurin unternehmerin managerin moderatorin pilotin physikerin biologin psychologin anwohnerin
    augenzeugin gutachterin chefredakteurin premierministerin pressesprecherin abgeordnete vorsitzende
    architektin statikerin bäckerin gärtnerin winzerin tischlerin köchin friseurin försterin fischerin imkerin
    chirurgin apothekerin notarin juristin studentin rentnerin jubilarin dirigentin pianistin komponistin malerin
    bildhauerin fotografin dichterin schriftstellerin verlegerin buchhändlerin bibliothekarin kuratorin geologin
    chemikerin mathematikerin informatikerin astronomin botanikerin virologin epidemiologin klimaforscherin
    pädagogin sozialarbeiterin erzieherin pflegerin krankenschwester hebamme polizistin soldatin diakonin nonne
    wirtin kellnerin investorin steuerberaterin stadträtin landwirtin bäuerin gewerkschafterin
    königin prinzessin ministerin präsidentin sprecherin kanzlerin bürgermeisterin direktorin chefin
    leiterin sekretärin professorin anwältin richterin botschafterin senatorin kommissarin ökonomin
    forscherin historikerin journalistin autorin schauspielerin trainerin spielerin gründerin
    kandidatin beraterin ärztin aktivistin zeugin bischöfin expertin analystin politologin soziologin
    vertreterin politikerin staatsanwältin landrätin intendantin verteidigerin generalsekretärin
    schwimmerin läuferin reiterin turnerin fechterin tänzerin boxerin athletin biathletin stürmerin torhüterin
    fußballerin handballerin bergsteigerin skispringerin influencerin bloggerin streamerin podcasterin komikerin
    kabarettistin rapperin geigerin cellistin kolumnistin publizistin feministin seelsorgerin filmemacherin
    designerin grafikerin illustratorin übersetzerin lektorin therapeutin sanitäterin immunologin ornithologin
    astronautin programmiererin entwicklerin gastronomin youtuberin klägerin offizierin pastorin
    organisatorin jägerin arbeiterin ehefrau enkelin
    vorgängerin nachfolgerin stellvertreterin lotsin patientin passagierin touristin urlauberin besucherin zuschauerin teilnehmerin demonstrantin bewerberin taucherin
    ruderin kletterin seglerin diplomatin konsulin ermittlerin optikerin laborantin assistentin praktikantin
    volontärin delegierte freiwillige ratsfrau kundin kollegin kommilitonin studierende auszubildende
    angeklagte beschuldigte überlebende verurteilte tatverdächtige hinterbliebene angehörige betroffene unterhändlerin
    ${peoples.female}
    bevollmächtigte mutter schwester tochter witwe freundin nachbarin tante großmutter`,
  maleRoles: `könig prinz papst vater bruder sohn freund nachbar onkel großvater`,
  bodies: `ministerium regierung partei polizei staatsanwaltschaft gewerkschaft verband unternehmen konzern
    gruppe gesellschaft rat kommission ausschuss agentur universität institut bank gericht bundestag
    bundesrat landtag verein union organisation behörde amt stiftung armee bundeswehr fraktion
    bund kammer klinik klinikum zentrum feuerwehr hochschule genossenschaft bistum
    erzbistum diakonie caritas krankenkasse`,
  groups: `behörden experten zeugen augenzeugen autoren autorinnen anwohner beobachter ermittler abgeordnete ärzte forscher kritiker beamte analysten`,
  honorifics: { female: 'frau', male: 'herr herrn', either: 'dr. prof. dr prof' },
  modifiers: `ehemalige ehemaliger frühere früherer amtierende amtierender neue neuer stellvertretende stellvertretender
    geschäftsführende geschäftsführender leitende leitender regierende regierender designierte designierter scheidende
    scheidender langjährige langjähriger damalige damaliger derzeitige derzeitiger einstige einstiger ärztliche ärztlicher
    sportliche sportlicher wissenschaftliche wissenschaftlicher ehrenamtliche ehrenamtlicher hauptamtliche
    hauptamtlicher parteilose parteiloser liberale liberaler konservative konservativer`,
  weakCallings: { article: 'der', weak: 'e', strong: 'er' },
  modifierEndings: `ische ischer`,
  toponyms: `deutschland berlin österreich schweiz russland frankreich italien spanien usa großbritannien
    ukraine china türkei polen ungarn münchen köln wien zürich`,
  names: {
    female: `nele birte jördis gesa maike imke gundula ilka irmtraud isolde natascha neele ronja stina traute
      trude uschi vroni walburga aylin mila amelie frieda juna
      ute ursula gisela renate monika petra sabine birgit heike anke silke katrin kathrin katja anja
        antje susanne gabriele angela andrea claudia nicole stefanie stephanie tanja manuela martina
        ulrike ingrid helga brigitte bärbel gerda elke karin kerstin christa christine christiane sigrid
        inge ilse hildegard edith lena lea mia jana nina hannah johanna franziska annalena annegret malu
        saskia ricarda svenja nancy klara svetlana margot marlene friederike dorothee dorothea beate
        bettina cornelia doris eva gudrun heidi heidemarie hannelore irmgard jutta kirsten lisa
        magdalena marion marita marlies mechthild regina roswitha rita sarah sonja sophie steffi theresa
        tina vera veronika viola waltraud wiebke yvonne zeynep ayşe fatma verena vanessa annette anette
        angelika barbara carola carolin daniela elisabeth esther frauke gesine grit ines iris isabel
        juliane julia katarina katharina kristina leonie maren melanie mareike miriam nadine olga paula
        pia rosemarie simone sandra silvia swantje ulla`,
    male: `jost ottmar sandro eike hauke benno gero ansgar veit bernhard detlev egbert engelbert falk gebhard
      gerold gisbert hartwig hilmar kaspar kilian klemens korbinian kunibert leander levin lorenz lutz
      marcell mathis ortwin quirin severin sönke sören thore tilo torben vinzenz wendelin wenzel wieland
      wolfram wulf bjarne fiete hinnerk jesper keno onno tjark johann
      karl heinz hans jürgen klaus uwe wolfgang dieter horst günter günther helmut gerhard gerd
        manfred bernd rainer reiner werner walter peter stefan stephan thomas andreas michael matthias
        markus martin frank jörg ralf jens kai lars sven thorsten torsten holger dirk olaf volker ulrich
        rolf rudolf kurt otto ernst fritz franz josef joseph johannes joachim jochen christian christoph
        tobias sebastian philipp florian daniel dominik benedikt maximilian max moritz felix lukas jonas
        leon paul timo tim ole jan nils niels hendrik hannes armin winfried wilfried siegfried sigmar
        gregor guido hubertus hubert ingo karsten carsten konrad konstantin lothar ludwig norbert oskar
        oliver robert roland sascha steffen tilman tino udo vincent willi willy wilhelm xaver cem boris
        björn bodo anton alexander albrecht alfons alfred arndt arne axel bastian burkhard detlef
        eberhard eckart edmund egon elmar emil erich erwin eugen ferdinand friedrich friedhelm georg
        gernot götz gunnar harald hartmut heiko heiner heinrich henning henrik hermann herbert
        horst-dieter hasso jakob janosch karlheinz kevin klaus-dieter knut leopold malte marco marcel
        marcus mario marius meinhard mirko olli patrick raimund rené reinhard reinhold richard ronald
        rüdiger simon stanislaw theo theodor till valentin viktor volkmar wladimir`,
  },
  he: 'er',
  she: 'sie',
  they: '',
  isOneGiven: true,
  affiliations: 'vom',
  peopleEndings:
    'er in or ist ant ent eur eut tekt herr graf chef mann frau loge arzt ar är ier rat',
  roleEndings: `abgeordnete abgeordneter abgeordneten obmann obfrau vize mitglied mitglieder ingenieur
      wissenschaftler beamter beauftragter mitarbeiter lehrer pfarrer kommandeur kommandant künstler
      sänger regisseur redakteur unternehmer manager moderator analyst intendant dekan rektor inspektor
      kapitän pilot offizier admiral rabbiner imam pastor verwalter verteidiger kläger physiker chemiker
      biologe mediziner arzt psychologe soziologe politologe archäologe meteorologe theologe philosoph
      minister präsident sprecher kanzler meister direktor chef leiter sekretär professor anwalt richter
      botschafter senator kommissar ökonom forscher historiker journalist trainer vorsitzender vorstand
      gründer kandidat berater experte vertreter politiker rat träger schützer inhaber eigentümer mieter
      bewohner besitzer führer veranstalter betreiber fahrer helfer händler wirt verkäufer schüler rentner profi redaktor organisator youtuber milliardär autor chirurg aktivist
      sieger gegner züchter bauer pfleger referent vorsitzenden präsidenten beauftragten experten analysten
      kandidaten ökonomen biologen politologen soziologen kommandanten intendanten dirigenten vorsteher aufseher
      dezernent coach läufer springer reiter turner ringer segler
      ruderer taucher besucher urlauber tourist teilnehmer demonstrant bewerber ermittler lotse diplomat konsul
      assistent praktikant laborant angehöriger überlebender techniker mechaniker gärtner schauspieler spieler tänzer therapeut gastronom reporter schaffner
      winzer imker schwimmer boxer athlet stürmer torwart torhüter fußballer handballer volleyballer
      basketballer bergsteiger skispringer influencer blogger streamer podcaster rapper komiker kabarettist
      schlagzeuger cellist kolumnist publizist feminist rechtler prüfer retter seelsorger filmemacher modemacher
      sternekoch designer grafiker illustrator übersetzer lektor sanitäter immunologe ornithologe astronaut
      programmierer entwickler ehemann ministers sprechers kanzlers meisters direktors chefs leiters sekretärs
      professors anwalts botschafters senators kommissars trainers politikers vertreters gründers bevollmächtigter hauptmann psychiater neurologe
      kardiologe onkologe radiologe urologe internist orthopäde pädiater amtskollege ologe ologen`,
  bodyEndings: `bund dienst institut verein klinik klinikum hochschule gewerkschaft stiftung ministerium ministeriums amt amtes gericht gerichts gerichtshof partei polizei verband verbands
    regierung behörde kommission universität bank gesellschaft konzern konzerns`,
  nounEndings: `ierung erung altung eitung ändung andlung sammlung ildung ündung eidung ösung eistung echnung ellung ehmung indung
    ordnung igung ichung schung ührung tzung wendung mmung bung heit keit schaft tät ismus tion tionen ungen heiten keiten
    schaften täten ment mente nis nisse angaben teilen engagement infektionen menschen prozent millionen milliarden euro`,
  femaleEndings: `ologin hauptfrau psychiaterin neurologin kardiologin onkologin radiologin urologin gynäkologin internistin
      orthopädin pädiaterin amtskollegin bevollmächtigte ingenieurin wissenschaftlerin mitarbeiterin lehrerin pfarrerin künstlerin sängerin regisseurin
      redakteurin unternehmerin managerin moderatorin analystin dekanin rektorin kapitänin pilotin
      physikerin chemikerin biologin medizinerin ärztin psychologin soziologin politologin archäologin
      meteorologin theologin philosophin ministerin präsidentin sprecherin kanzlerin meisterin direktorin
      chefin leiterin sekretärin professorin anwältin richterin botschafterin senatorin kommissarin
      ökonomin forscherin historikerin journalistin trainerin vorsitzende gründerin kandidatin beraterin
      expertin vertreterin politikerin beauftragte trägerin schützerin inhaberin eigentümerin mieterin
      bewohnerin besitzerin führerin veranstalterin betreiberin fahrerin helferin händlerin wirtin
      verkäuferin rentnerin siegerin gegnerin pflegerin referentin bäuerin vorsteherin aufseherin dezernentin
      intendantin verteidigerin aktivistin autorin redaktorin schülerin züchterin technikerin mechanikerin
      gärtnerin schauspielerin spielerin tänzerin therapeutin gastronomin reporterin schaffnerin winzerin
      imkerin rätin pastorin verwalterin inspektorin chirurgin obfrau kauffrau ombudsfrau feuerwehrfrau
      dirigentin youtuberin klägerin offizierin bischöfin studentin organisatorin schwimmerin läuferin reiterin
      turnerin fechterin springerin steigerin athletin boxerin torhüterin stürmerin fußballerin handballerin
      volleyballerin influencerin bloggerin streamerin podcasterin macherin komikerin kabarettistin rapperin
      geigerin cellistin kolumnistin publizistin feministin rechtlerin prüferin retterin seelsorgerin köchin
      designerin grafikerin illustratorin übersetzerin lektorin sanitäterin immunologin ornithologin astronautin
      ruderin taucherin besucherin urlauberin touristin teilnehmerin demonstrantin bewerberin ermittlerin lotsin
      diplomatin assistentin praktikantin laborantin angehörige überlebende programmiererin entwicklerin försterin jägerin arbeiterin ehefrau enkelin`,
};
