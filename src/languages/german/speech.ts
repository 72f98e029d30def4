import type { SpeechWords } from '../lists/speech-words.ts';

/** How German news reports speech. */
export const speech: SpeechWords = {
  verbs: `brummt brummte brummelt brummelte mault maulte nörgelt nörgelte keucht keuchte stammelt stammelte kichert
    kicherte lacht lachte grollt grollte ächzt ächzte zischt zischte wettert wetterte zusicherte sicherte mitteilte
    mitteilten bekanntgab bekanntgaben hinzufügte ausführte ausführten hinwies hinwiesen verlauten entgegnet
    schlussfolgerte witzelt witzelte stichelt stichelte orakelt orakelte tönt tönte poltert polterte beschwört
    beschwor erinnert erinnerte erinnerten verrät verriet verrieten bestritt bestreitet bestritten sagen räsonierte
    unkt unkte frohlockt frohlockte resümierend zitierend betonend ruft rufen rufend schrie schreit schrien murmelt
    murmelte seufzt seufzte raunt raunte stöhnt stöhnte twitterten postete textete mailte diktiert diktierte predigt
    predigte mutmaßt mutmaßen mutmaßte mutmaßten kontert kontern konterte konterten pflichtet pflichtete bekundet
    bekunden bekundete bekundeten schrieb schreibt schreiben schrieben rief riefen widersprach widerspricht
    widersprochen teilte teilt teilten kündigte kündigt kündigten unterstrich unterstreicht unterstrichen so empfahl
    empfiehlt gestand gesteht verlautete verlautet lautete lautet lauteten sagt sagte sagten erklärt erklären
    erklärte erklärten meint meinen meinte meinten betont betonen betonte betonten berichtet berichten berichtete
    berichteten äußert äußern äußerte äußerten versichert versichern versicherte versicherten behauptet behaupten
    behauptete behaupteten antwortet antworten antwortete antworteten ergänzt ergänzen ergänzte ergänzten erzählt
    erzählen erzählte erzählten erläutert erläutern erläuterte erläuterten bekräftigt bekräftigen bekräftigte
    bekräftigten bestätigt bestätigen bestätigte bestätigten urteilt urteilen urteilte urteilten mahnt mahnen mahnte
    mahnten fragt fragen fragte fragten resümiert resümieren resümierte resümierten bilanziert bilanzieren
    bilanzierte bilanzierten erwidert erwidern erwiderte erwiderten schildert schildern schilderte schilderten
    bemerkt bemerken bemerkte bemerkten kommentiert kommentieren kommentierte kommentierten konstatiert konstatieren
    konstatierte konstatierten prophezeit prophezeien prophezeite prophezeiten verkündet verkünden verkündete
    verkündeten beklagt beklagen beklagte beklagten beteuert beteuern beteuerte beteuerten klagt klagen klagte
    klagten titelt titeln titelte titelten twittert twittern twitterte formuliert formulieren formulierte
    formulierten argumentiert argumentieren argumentierte argumentierten prognostiziert prognostizieren
    prognostizierte prognostizierten appelliert appellieren appellierte appellierten plädiert plädieren plädierte
    plädierten entgegnen entgegnete entgegneten präzisiert präzisieren präzisierte präzisierten dementiert
    dementieren dementierte dementierten scherzt scherzen scherzte scherzten spottet spotten spottete spotteten
    jubelt jubeln jubelte jubelten schimpft schimpfen schimpfte schimpften flüstert flüstern flüsterte flüsterten
    skandiert skandieren skandierte skandierten brüllt brüllen brüllte brüllten höhnt höhnen höhnte höhnten
    referiert referieren referierte referierten folgert folgern folgerte folgerten schlussfolgert schlussfolgern
    schlussfolgerten moniert monieren monierte monierten`,
  weakVerbs: `führt führen warfen hinweist hinweisen weist weisen ausführt ausführen ausspricht aussprach einräumt einräumte
    feststellt feststellte feststellten prangert prangern prangerte prangerten strich streicht strichen griff greift
    griffen riet rät rieten zurückgewiesen zurückwies zurückweist zugesagt schränkt schränkte schränkten einräumen
    veröffentlicht veröffentlichte veröffentlichten zuwies zuweist erinnern auffordert aufforderte aufgefordert
    beschloss beschließt beschlossen schätzt schätzte schätzten wollte zugesichert erhofft erhoffte abgeleitet
    geheißen durchblicken beschreiben beschreibt rechnet rechnen rechnete rechneten verglich vergleicht verglichen
    feiert feierte feierten vereinbart vereinbarten ankündigt ankündigte ankündigten abgelehnt ablehnt ablehnte
    enthält wandte wandten wendet wenden verwies verweist verwiesen verweisen pocht pochte pochten beharrt beharrte
    beharrten empört empörte empörten ärgert ärgerte ärgerten wundert wunderte wunderten sorgt sorgte sorgten freut freute freuten zeigten zeigen äußerten lässt ließ ließen machte macht
    machten erwartet erwarten erwartete erwarteten befürchtet befürchten befürchtete befürchteten fürchtet fürchtete
    zweifelt zweifelte setzt setzte spricht vorwarf vorwirft geworfen verwahrt verwahrte wehrt wehrte distanziert
    distanzierte distanzierten mahnend ermahnt ermahnte drängt drängte drängten ermuntert ermunterte schlug schlägt
    schlugen vorgeschlagen vorschlug riefen zurief zuruft aufrief aufruft erteilte erteilt lobpreist tadelt tadelte
    geißelt geißelte brandmarkt brandmarkte verspottet verspottete beleidigt beleidigte beschimpft beschimpfte
    beschimpften titulierte tituliert tauft taufte bejubelt bejubelte preisen rühmt rühmte charakterisierend
    definiert definierte definieren versteht verstand verstehen begreift begriff erkennt erkannte diagnostiziert
    diagnostizierte attestiert attestierte attestierten bescheinigt bescheinigte bescheinigten konzediert
    konzedierte suggeriert suggerierte impliziert implizierte thematisiert thematisierte analysiert analysierte
    erörtert erörterte denkt dachte denken überlegt überlegte träumt träumte meldete steht stand
    standen entnimmt heißen verspricht versprachen verheißt verhieß wirbt werben warben bewirbt bewarb verlas
    verliest las liest trägt trug gab gibt gaben geben gegeben fügte fügt stellte legte wies wiesen warf werfen
    wirft vorgeworfen zeigte zeigt führte heißt hieß schloss warb bat bittet gebeten befand befindet empfindet
    empfand sah sieht zugegeben zugab vertrat vertritt hält hielt bekannte bekennt pries preist entschied lehnte
    lehnt nannte nennt nannten nennen genannt sprach sprachen sprechen gesprochen beschrieb beschrieben versprach
    räumte räumt glaubt glauben glaubte glaubten geglaubt hofft hoffen hoffte hofften gehofft droht drohen drohte
    drohten gedroht verurteilt verurteilen verurteilte verurteilten verlangt verlangen verlangte verlangten würdigt
    würdigen würdigte würdigten gewürdigt begrüßt begrüßen begrüßte begrüßten bedauert bedauern bedauerte bedauerten
    bemängelt bemängeln bemängelte bemängelten rügt rügen rügte rügten gerügt attackiert attackieren attackierte
    attackierten informiert informieren informierte informierten unterstellt unterstellen unterstellte unterstellten
    charakterisiert charakterisieren charakterisierte charakterisierten beurteilt beurteilen beurteilte beurteilten
    bewertet bewerten bewertete bewerteten rechtfertigt rechtfertigen rechtfertigte rechtfertigten gerechtfertigt
    entschuldigt entschuldigen entschuldigte entschuldigten verdeutlicht verdeutlichen verdeutlichte verdeutlichten
    signalisiert signalisieren signalisierte signalisierten offenbart offenbaren offenbarte offenbarten bezeichnet
    bezeichnen bezeichnete bezeichneten betitelt betiteln betitelte betitelten beschuldigt beschuldigen beschuldigte
    beschuldigten wünscht wünschen wünschte wünschten gewünscht dankt danken dankte dankten gedankt gratuliert
    gratulieren gratulierte gratulierten reagiert reagieren reagierte reagierten postet posten postete posteten
    gepostet notiert notieren notierte notierten dokumentiert dokumentieren dokumentierte dokumentierten lobt loben
    lobte lobten gelobt kritisiert kritisieren kritisierte kritisierten fordert fordern forderte forderten gefordert
    verteidigt verteidigen verteidigte verteidigten warnt warnen warnte warnten gewarnt interpretiert interpretieren
    interpretierte interpretierten protestiert protestieren protestierte protestierten vermutet vermuten vermutete
    vermuteten bezweifelt bezweifeln bezweifelte bezweifelten schwärmt schwärmen schwärmte schwärmten geschwärmt
    spekuliert spekulieren spekulierte spekulierten zitiert zitieren zitierte zitierten begründet begründen
    begründete begründeten meldet melden meldeten gemeldet angekündigt festgestellt hingewiesen betrachtet
    betrachten betrachtete eingeschätzt gewertet wertete werten sehen gesehen gehalten`,
  participles: `gesagt erklärt gemeint betont berichtet geäußert versichert behauptet geantwortet ergänzt erzählt erläutert
    bekräftigt bestätigt geurteilt gemahnt gefragt resümiert bilanziert erwidert geschildert bemerkt kommentiert
    konstatiert prophezeit verkündet beklagt beteuert geklagt getitelt getwittert formuliert argumentiert
    prognostiziert appelliert plädiert entgegnet präzisiert dementiert gescherzt gespottet gejubelt geschimpft
    geflüstert skandiert gebrüllt gehöhnt referiert gefolgert geschlussfolgert moniert hinzugefügt mitgeteilt
    klargestellt herausgestellt geschrieben gerufen empfohlen eingeräumt`,
  according: `laut nach_Angaben_von nach_Angaben_der nach_Angaben_des nach_den_Worten_von nach_den_Worten_der
    nach_den_Worten_des nach_Ansicht nach_Meinung nach_Einschätzung nach_Auffassung nach_Aussage nach_Aussagen
    nach_Informationen nach_Darstellung nach_Darstellungen nach_Bewertung nach_Ankündigung nach_Schilderung
    nach_Schilderungen nach_Erkenntnissen nach_Überzeugung nach_Lesart nach_Mitteilung nach_Auskunft nach_Bekunden
    nach_Berichten nach_Bericht gemäß aus_Sicht`,
  accordingBehind: 'zufolge',
  somebody: 'jemand niemand man andere dieser diese jener keiner mancher viele einige',
  as: 'als',
  press: `zeitung agentur presse rundschau sender magazin`,
  bystanders: `zeuge zeugin augenzeuge augenzeugin anwohner anwohnerin nachbar nachbarin passant passantin autofahrer autofahrerin spaziergänger spaziergängerin`,
  titledThings: `film films buch buches roman album lied song zeitung magazin zeitschrift band stück serie sendung
    spiel schiff restaurant hotel motto titel name namen preis projekt programm aktion begriff wort
    stichwort überschrift single show oper gruppe label marke modell version typ klub club verein
    initiative bündnis partei kategorie codename codenamen spitzname spitznamen beinamen hurrikan
    taifun wirbelsturm orkan sturmtief sturm tief satellit sonde software betriebssystem portal
    website internetseite seite blog forum zeche grube schloss museum halle stadion bar kneipe
    diskothek festival ausstellung kampagne operation mission orden medaille prädikat aufschrift thema
    artikel`,
  called:
    'namens genannt genannte genannten genannter sogenannte sogenannten sogenannter sogenanntes mutmaßliche betitelt getauft',
  quoting: 'zitiert zitierte zitieren zitierten',
  pointing: 'das dies so',
  reportedMood:
    'sei seien habe werde könne wolle müsse solle dürfe gehe komme stehe gebe bleibe lasse handele handle liege bestehe müssten könnten wäre hätte würde würden hätten wären brauche mache sehe wisse finde halte bringe führe zeige',
  prepositions: `mit ohne über unter zwischen bis seit gegen durch um an auf aus bei für hinter neben vor in im am ins zum zur
    vom beim ans aufs von zu wegen trotz gegenüber innerhalb außerhalb angesichts aufgrund anlässlich während statt
    anstatt bezüglich hinsichtlich mithilfe mittels seitens zugunsten binnen entlang samt nebst`,
  about: 'zu zum zur über gegen an für um',
  judging: `bezeichnet bezeichnen bezeichnete bezeichneten nennt nennen nannte nannten genannt beschreibt beschreiben
    beschrieb beschrieben kritisiert kritisieren kritisierte kritisierten verurteilt verurteilen verurteilte
    verurteilten bewertet bewerten bewertete bewerteten wertet werten wertete gewertet beurteilt beurteilen
    beurteilte beurteilten würdigt würdigen würdigte würdigten gewürdigt lobt loben lobte lobten gelobt rügt rügte
    gerügt eingestuft einstufte stuft stufte stuften betrachtet betrachten betrachtete betrachteten sieht sehen sah
    sahen gesehen hält halten hielt hielten gehalten charakterisiert charakterisierte bezichtigt betitelt betitelte
    tituliert titulierte geißelt geißelte brandmarkt brandmarkte gebrandmarkt empfindet empfand empfunden begrüßt
    begrüßte begrüßten feiert feierte gefeiert zurückgewiesen abgelehnt abgetan verteidigt verteidigte rechtfertigt
    rechtfertigte bejubelt verspottet verspottete beschimpft beschimpfte beschimpften eingeschätzt einschätzt
    angesehen dargestellt`,
  and: 'und sowie',
  denying: `bestritt,_dass bestritt,_er bestritt,_sie bestreitet,_dass bestreitet,_er bestreitet,_sie
    bestritten,_dass bestritten,_er bestritten,_sie dementierte,_dass dementierte,_er dementierte,_sie
    dementiert,_dass dementiert,_er dementiert,_sie dementierten,_dass dementierten,_er dementierten,_sie
    leugnete,_dass leugnete,_er leugnete,_sie leugnet,_dass leugnet,_er leugnet,_sie vorwurf_zurück,_dass
    vorwurf_zurück,_er vorwurf_zurück,_sie vorwurf_zurück,_es vorwurf_zurück,_man vorwürfe_zurück,_dass
    vorwürfe_zurück,_er vorwürfe_zurück,_sie vorwürfe_zurück,_es vorwürfe_zurück,_man behauptung_zurück,_dass
    behauptung_zurück,_er behauptung_zurück,_sie behauptung_zurück,_es behauptung_zurück,_man
    behauptungen_zurück,_dass behauptungen_zurück,_er behauptungen_zurück,_sie behauptungen_zurück,_es
    behauptungen_zurück,_man anschuldigung_zurück,_dass anschuldigung_zurück,_er anschuldigung_zurück,_sie
    anschuldigung_zurück,_es anschuldigung_zurück,_man anschuldigungen_zurück,_dass anschuldigungen_zurück,_er
    anschuldigungen_zurück,_sie anschuldigungen_zurück,_es anschuldigungen_zurück,_man darstellung_zurück,_dass
    darstellung_zurück,_er darstellung_zurück,_sie darstellung_zurück,_es darstellung_zurück,_man
    verdacht_zurück,_dass verdacht_zurück,_er verdacht_zurück,_sie verdacht_zurück,_es verdacht_zurück,_man
    unterstellung_zurück,_dass unterstellung_zurück,_er unterstellung_zurück,_sie unterstellung_zurück,_es
    unterstellung_zurück,_man`,
  denyingWith: {
    verbs:
      'bestreitet bestreiten bestritt bestritten leugnet leugnen leugnete leugneten dementiert dementieren dementierte dementierten',
    infinitives: 'zu_haben zu_sein zu_wollen',
  },
  agents: 'von vom durch',
  passives: 'wird werden wurde wurden worden',
  forWhom: 'für',
  obliqueArticles:
    'den dem des einen einem eines seinen seinem seines ihren ihrem ihres diesem diesen dessen deren',
  owns: { he: 'sein seine', she: 'ihr ihre' },
  hearers: 'dem der',
  within: 'im',
  workingAt: `vom von beim bei`,
  aged: { units: 'jahre monate wochen', old: 'alte alter alten altes altem' },
  indefinite: 'ein eine einen einem einer eines kein keine keinen keinem keiner keines',
  relatives: 'der die das welcher welche welches',
  opinions: 'meinung ansicht auffassung überzeugung',
  naming: 'nennt nennen nannte nannten',
  claims: `vorwurf vorwürfe vorwürfen kritik behauptung behauptungen aussage aussagen hinweis einwand argument
    begründung ankündigung versprechen klage befürchtung vermutung darstellung fazit
    bilanz urteil reaktion antwort einschätzung botschaft warnung mahnung appell
    vorschlag forderung rat prognose hoffnung meinung erklärung erkenntnis credo lehre`,
  articles: `der die das ein eine einer des dem`,
  nobody: `er sie es man dies das wir ich am im in`,
  itSays: {
    verbs: 'heißt hieß',
    it: 'es',
    participles: 'geheißen',
    opens: 'so',
    filling:
      'weiter dort dazu wörtlich darin zudem unter anderem außerdem etwa beispielsweise auch so',
    before: 'in im auf aus vom von seitens bei beim',
    withArticle: 'im beim vom',
    ends: 'vom am zum zur an zu über gegenüber mit für nach seit dass wie die dessen deren',
    circles: 'kreisen umfeld',
  },
  genitives: 'der des',
  officeCases: {
    s: 'er or eur är chef alt rat arzt',
    en: 'ent ant ist dat nom tekt lot',
    n: 'loge soph zeuge ordnete sitzende tragte mächtigte perte',
  },
  words: 'worten',
};
