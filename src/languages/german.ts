import type { Language } from './language.ts';

export const german: Language = {
  name: 'German',
  tags: ['de'],
  hasCapitalNouns: true,
  common: `der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er
    hat dass sie nach wird bei`,
  sentences: {
    titles: `hr fr dr prof dipl ing med jur phil rer nat h.c mag st hl frl bgm gen ges geb verh gest sr mio`,
    inline: `z.b u.a d.h i.d.r i.d.f s.o s.u u.ä o.ä z.t z.zt z.z i.a i.v v.a v.chr n.chr bzw ca vgl ggf ggfs
      evtl inkl exkl zzgl abzgl einschl sog insb bes kath ev evang ehem etwa gem lt max min mind jr
      urspr verw bspw sprich m.e u.u u.v.m d.j d.m a.d a.m i.h.v o.g u.g s str`,
    abbreviations: `usw etc co gmbh ag kg e.v e.k mio mrd tsd u.s.w jr sr`,
    beforeNumber: `nr nrn s art abs bd kap abb tab tel ziff rn rdnr seite str az pos`,
    months: `jan feb mär mrz apr jun jul aug sep sept okt nov dez mo di mi do fr sa so`,
    starters: `der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich du man dies diese
      dieser dieses diesen diesem jene jener jenes dort hier da dann danach davor dabei dafür dagegen
      damit deshalb daher darum doch aber und oder sondern denn wenn als ob obwohl weil während nachdem
      bevor seit bis dass auch noch schon nun jetzt heute gestern morgen zudem außerdem allerdings
      jedoch trotzdem dennoch inzwischen unterdessen zunächst schließlich später zuletzt bisher im in am
      an auf aus bei beim mit nach von vom vor zu zum zur über unter um für gegen ohne durch laut
      zwischen wegen trotz wer was wie wo warum wann welche kein keine nicht nur alle viele einige
      mehrere beide jeder jede seine ihre unsere mein sein ihr so wir haben hat ist sind war waren`,
    ordinals: {
      before: `januar jänner februar feber märz april mai juni juli august september oktober november dezember
        jahrhundert jahrhunderts jh jhdt jahrtausend weltkrieg weltkriegs klasse mal stock stockwerk etage
        platz runde spieltag minute auflage kapitel bezirk geburtstag jahrestag liga bundesliga lebensjahr
        tag woche monat sitzung`,
      after: `am vom zum der die das dem den des im beim bis ab seit ein eine einen einem einer im dieser zur`,
    },
  },
  openings: [
    'er|sie|es|ihr|ihre|ihren|ihrem|ihrer|ihm|ihn|ihnen|sein|seine|seinen|seinem|seiner',
    'dies|diese|dieser|dieses|diesen|diesem|jene|jener|jenes|jenen|solche|solcher|solches',
    'und|aber|oder|denn|sondern|doch|jedoch|allerdings|dennoch|trotzdem|auch|außerdem|zudem|ferner|daher|deshalb|deswegen',
    'darum|dann|danach|davor|dabei|dafür|dagegen|damit|dazu|davon|darauf|darin|darüber|darunter|hingegen|indes|indessen',
    'unterdessen|inzwischen|währenddessen|somit|folglich|so|beispielsweise|zum beispiel|ebenso|andererseits|stattdessen|dort|das(?= (?:ist|war|sei|hat|habe|wird|sagte|kann))',
  ],
  cast: {
    closed: `und prozent millionen milliarden euro dollar menschen teilen teile personen kinder frauen männer uhr jahre jahren tage tagen beginn hilfe wort anfang ende protokoll gunsten hause rande oder aber sondern denn dass daß
      weil wenn als ob wie wo wer was während obwohl nachdem bevor damit mit ohne über unter zwischen
      bis seit gegen durch um an auf aus bei nach vor hinter neben ich du wir ihr mich mir uns euch sich
      ihn ihm ihnen ist sind war waren sei seien wäre wären wird werden wurde wurden würde würden worden
      hat habe haben hatte hatten hätte hätten kann können könne könnte könnten konnte konnten soll
      solle sollen sollte sollten will wolle wollen wollte wollten muss müsse müssen müsste musste
      mussten darf dürfe dürfen dürfte durfte möchte möchten nicht kein keine keinen keiner auch noch
      schon nur sehr mehr dann da hier dort gestern heute morgen zum zur im am ins vom beim laut wegen
      trotz zufolge gegenüber innerhalb außerhalb angesichts aufgrund anlässlich jedoch zudem außerdem
      allerdings dennoch deshalb daher darum dabei dazu damals bereits derzeit inzwischen unterdessen
      indes sowie sowohl weder zwar etwa rund fast kaum immer wieder weiter weiterhin hingegen dagegen
      jetzt nun einst bisher bislang zunächst schließlich zuletzt später ebenfalls ebenso selbst sogar
      lediglich wohl vielleicht offenbar möglicherweise insbesondere anderem indem sodass falls sofern
      solange man es dessen deren welche welcher welches daraufhin danach davor darauf daran davon darin
      darüber hierzu somit also doch ja nein einmal erstmals dadurch trotzdem mal ihrerseits seinerseits
      wörtlich erneut zuvor kürzlich`,
    determiners: `jeder jede jedes jeden jedem jegliche jeglicher manche wenige der die das den dem des ein eine
      einen einem einer eines sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres mein
      meine unser unsere dieser diese dieses diesen diesem jener jene jenes mehrere viele einige
      zahlreiche beide alle zwei drei vier fünf sechs`,
    definite: 'der die das',
    links: `des der für von vom in im und`,
    particles: `von van zu der de di und_zu`,
    calendar: `montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni
      juli august september oktober november dezember`,
    roles: `ingenieur wissenschaftler beamter mitarbeiter lehrer pfarrer kommandeur kommandant künstler sänger
      regisseur redakteur unternehmer manager moderator dekan rektor kapitän pilot offizier admiral
      physiker biologe mediziner psychologe archäologe meteorologe theologe philosoph kanzlerkandidat
      pressesprecher augenzeuge anwohner gutachter chefredakteur premierminister minister präsident
      sprecher kanzler abgeordneter bürgermeister direktor chef leiter sekretär professor anwalt richter
      general oberst botschafter senator kommissar ökonom forscher historiker journalist autor
      schauspieler trainer spieler vorsitzender vorstand geschäftsführer gründer kandidat berater arzt
      gewerkschafter aktivist zeuge könig prinz papst bischof experte analyst politologe soziologe
      vertreter politiker staatsanwalt landrat intendant verteidiger fraktionschef generalsekretär`,
    femaleRoles: `ingenieurin wissenschaftlerin mitarbeiterin lehrerin pfarrerin künstlerin sängerin regisseurin
      redakteurin unternehmerin managerin moderatorin pilotin physikerin biologin psychologin anwohnerin
      augenzeugin gutachterin chefredakteurin premierministerin pressesprecherin abgeordnete vorsitzende
      königin prinzessin ministerin präsidentin sprecherin kanzlerin bürgermeisterin direktorin chefin
      leiterin sekretärin professorin anwältin richterin botschafterin senatorin kommissarin ökonomin
      forscherin historikerin journalistin autorin schauspielerin trainerin spielerin gründerin
      kandidatin beraterin ärztin aktivistin zeugin bischöfin expertin analystin politologin soziologin
      vertreterin politikerin staatsanwältin landrätin intendantin verteidigerin generalsekretärin
      mutter schwester tochter witwe freundin nachbarin tante großmutter`,
    maleRoles: `könig prinz papst vater bruder sohn freund nachbar onkel großvater`,
    bodies: `ministerium regierung partei polizei staatsanwaltschaft gewerkschaft verband unternehmen konzern
      gruppe gesellschaft rat kommission ausschuss agentur universität institut bank gericht bundestag
      bundesrat landtag verein union organisation behörde amt stiftung armee bundeswehr fraktion`,
    groups: `behörden experten zeugen anwohner beobachter ermittler abgeordnete ärzte forscher kritiker beamte`,
    honorifics: { female: 'frau', male: 'herr herrn', either: 'dr. prof. dr prof' },
    modifiers: `ehemalige ehemaliger frühere früherer amtierende neue neuer stellvertretende stellvertretender`,
    toponyms: `deutschland berlin österreich schweiz russland frankreich italien spanien usa großbritannien
      ukraine china türkei polen ungarn münchen köln wien zürich`,
    names: { female: '', male: '' },
    he: 'er',
    she: 'sie',
    they: '',
    roleEndings: `mitglied mitglieder ingenieur wissenschaftler beamter beauftragter mitarbeiter lehrer pfarrer kommandeur kommandant
      künstler sänger regisseur redakteur unternehmer manager moderator analyst intendant dekan rektor
      inspektor kapitän pilot offizier admiral rabbiner imam pastor verwalter verteidiger kläger
      physiker chemiker biologe mediziner arzt psychologe soziologe politologe archäologe meteorologe
      theologe philosoph minister präsident sprecher kanzler meister direktor chef leiter sekretär
      professor anwalt richter botschafter senator kommissar ökonom forscher historiker journalist
      trainer vorsitzender vorstand gründer kandidat berater experte vertreter politiker rat`,
    bodyEndings: `ministerium ministeriums amt amtes gericht gerichts gerichtshof partei polizei verband verbands
      regierung behörde kommission universität bank gesellschaft konzern konzerns`,
    nounEndings: `ierung erung altung eitung ändung andlung sammlung ildung ündung eidung ösung eistung echnung ellung ehmung indung
      ordnung igung ichung schung ührung tzung wendung mmung bung heit keit schaft tät ismus tion tionen ungen heiten keiten
      schaften täten ment mente nis nisse angaben teilen engagement infektionen menschen prozent millionen milliarden euro`,
    femaleEndings: `ingenieurin wissenschaftlerin mitarbeiterin lehrerin pfarrerin künstlerin sängerin regisseurin
      redakteurin unternehmerin managerin moderatorin analystin dekanin rektorin kapitänin pilotin
      physikerin chemikerin biologin medizinerin ärztin psychologin soziologin politologin archäologin
      meteorologin theologin philosophin ministerin präsidentin sprecherin kanzlerin meisterin
      direktorin chefin leiterin sekretärin professorin anwältin richterin botschafterin senatorin
      kommissarin ökonomin forscherin historikerin journalistin trainerin vorsitzende gründerin
      kandidatin beraterin expertin vertreterin politikerin beauftragte`,
  },
  speech: {
    verbs: `schrieb schreibt schreiben schrieben rief ruft riefen widersprach widerspricht widersprochen
      teilte teilt teilten kündigte kündigt kündigten unterstrich unterstreicht unterstrichen so empfahl
      empfiehlt gestand gesteht verlautete verlautet lautete lautet lauteten sagt sagen sagte sagten
      erklärt erklären erklärte erklärten meint meinen meinte meinten betont betonen betonte betonten
      berichtet berichten berichtete berichteten äußert äußern äußerte äußerten versichert versichern
      versicherte versicherten behauptet behaupten behauptete behaupteten antwortet antworten antwortete
      antworteten ergänzt ergänzen ergänzte ergänzten erzählt erzählen erzählte erzählten erläutert
      erläutern erläuterte erläuterten bekräftigt bekräftigen bekräftigte bekräftigten bestätigt
      bestätigen bestätigte bestätigten urteilt urteilen urteilte urteilten mahnt mahnen mahnte mahnten
      fragt fragen fragte fragten resümiert resümieren resümierte resümierten bilanziert bilanzieren
      bilanzierte bilanzierten erwidert erwidern erwiderte erwiderten schildert schildern schilderte
      schilderten bemerkt bemerken bemerkte bemerkten kommentiert kommentieren kommentierte
      kommentierten konstatiert konstatieren konstatierte konstatierten prophezeit prophezeien
      prophezeite prophezeiten verkündet verkünden verkündete verkündeten beklagt beklagen beklagte
      beklagten beteuert beteuern beteuerte beteuerten klagt klagen klagte klagten titelt titeln titelte
      titelten twittert twittern twitterte twitterten formuliert formulieren formulierte formulierten
      argumentiert argumentieren argumentierte argumentierten prognostiziert prognostizieren
      prognostizierte prognostizierten appelliert appellieren appellierte appellierten plädiert
      plädieren plädierte plädierten entgegnt entgegnen entgegnte entgegnten präzisiert präzisieren
      präzisierte präzisierten dementiert dementieren dementierte dementierten scherzt scherzen scherzte
      scherzten spottet spotten spottete spotteten jubelt jubeln jubelte jubelten schimpft schimpfen
      schimpfte schimpften flüstert flüstern flüsterte flüsterten skandiert skandieren skandierte
      skandierten brüllt brüllen brüllte brüllten höhnt höhnen höhnte höhnten referiert referieren
      referierte referierten folgert folgern folgerte folgerten schlussfolgert schlussfolgern
      schlussfolgerte schlussfolgerten moniert monieren monierte monierten`,
    weakVerbs: `gab gibt gaben geben gegeben fügte fügt stellte legte wies wiesen warf werfen wirft vorgeworfen
      zeigte zeigt führte heißt hieß schloss warb bat bittet gebeten befand befindet empfindet empfand
      sah sieht zugegeben zugab vertrat vertritt hält hielt bekannte bekennt pries preist entschied
      lehnte lehnt nannte nennt nannten nennen genannt sprach spricht sprachen sprechen gesprochen
      beschrieb beschreibt beschrieben versprach verspricht räumte räumt glaubt glauben glaubte glaubten
      geglaubt hofft hoffen hoffte hofften gehofft droht drohen drohte drohten gedroht verurteilt
      verurteilen verurteilte verurteilten verlangt verlangen verlangte verlangten würdigt würdigen
      würdigte würdigten gewürdigt begrüßt begrüßen begrüßte begrüßten bedauert bedauern bedauerte
      bedauerten bemängelt bemängeln bemängelte bemängelten rügt rügen rügte rügten gerügt attackiert
      attackieren attackierte attackierten informiert informieren informierte informierten unterstellt
      unterstellen unterstellte unterstellten charakterisiert charakterisieren charakterisierte
      charakterisierten beurteilt beurteilen beurteilte beurteilten bewertet bewerten bewertete
      bewerteten rechtfertigt rechtfertigen rechtfertigte rechtfertigten gerechtfertigt entschuldigt
      entschuldigen entschuldigte entschuldigten verdeutlicht verdeutlichen verdeutlichte verdeutlichten
      signalisiert signalisieren signalisierte signalisierten offenbart offenbaren offenbarte
      offenbarten bezeichnt bezeichnen bezeichnte bezeichnten bezeichnet betitelt betiteln betitelte
      betitelten beschuldigt beschuldigen beschuldigte beschuldigten wünscht wünschen wünschte wünschten
      gewünscht dankt danken dankte dankten gedankt gratuliert gratulieren gratulierte gratulierten
      reagiert reagieren reagierte reagierten postet posten postete posteten gepostet notiert notieren
      notierte notierten dokumentiert dokumentieren dokumentierte dokumentierten lobt loben lobte lobten
      gelobt kritisiert kritisieren kritisierte kritisierten fordert fordern forderte forderten
      gefordert verteidigt verteidigen verteidigte verteidigten warnt warnen warnte warnten gewarnt
      interpretiert interpretieren interpretierte interpretierten protestiert protestieren protestierte
      protestierten vermutet vermuten vermutete vermuteten bezweifelt bezweifeln bezweifelte
      bezweifelten schwärmt schwärmen schwärmte schwärmten geschwärmt spekuliert spekulieren spekulierte
      spekulierten zitiert zitieren zitierte zitierten begründet begründen begründete begründeten meldet
      melden meldete meldeten gemeldet angekündigt festgestellt hingewiesen betrachtet betrachten
      betrachtete eingeschätzt gewertet wertete werten sehen gesehen gehalten`,
    auxiliaries: `hat haben hatte hatten habe wird wurde wurden`,
    participles: `gesagt erklärt gemeint betont berichtet geäußert versichert behauptet geantwortet ergänzt erzählt
      erläutert bekräftigt bestätigt geurteilt gemahnt gefragt resümiert bilanziert erwidert geschildert
      bemerkt kommentiert konstatiert prophezeit verkündet beklagt beteuert geklagt getitelt getwittert
      formuliert argumentiert prognostiziert appelliert plädiert entgegnet präzisiert dementiert
      gescherzt gespottet gejubelt geschimpft geflüstert skandiert gebrüllt gehöhnt referiert gefolgert
      geschlussfolgert moniert hinzugefügt mitgeteilt klargestellt herausgestellt geschrieben gerufen
      empfohlen eingeräumt`,
    according: `laut nach_Angaben_von nach_Angaben_der nach_Angaben_des nach_den_Worten_von nach_den_Worten_der
      nach_den_Worten_des nach_Ansicht nach_Meinung nach_Einschätzung nach_Auffassung nach_Aussage
      nach_Aussagen nach_Informationen`,
    accordingBehind: 'zufolge',
    somebody: 'jemand niemand man andere dieser diese jener keiner mancher viele einige',
    as: 'als',
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
    reportedMood:
      'sei seien habe werde könne wolle müsse solle dürfe gehe komme stehe gebe bleibe lasse handele handle liege bestehe müssten könnten wäre hätte würde würden hätten wären brauche mache sehe wisse finde halte bringe führe zeige',
    obliqueArticles:
      'den dem des einen einem eines seinen seinem seines ihren ihrem ihres diesem diesen dessen deren',
    adverbs: `auch weiter dazu laut`,
    articles: `der die das ein eine einer des dem`,
    nobody: `er sie es man dies das wir ich am im in`,
  },
};
