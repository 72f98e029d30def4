import type { SummaryWords } from '../lists/summary-words.ts';

const SHOWS =
  '(?:findest|findet|finden|gibt|erfahrt|erfährst|erfahren|seht|siehst|sehen|lest|lesen)';
const READER = '(?:du|dir|dich|euch|ihr|Sie|Ihnen)';
const THIS_PAGE = '(?:diese[mnrs]?|unsere[mnrs]?|folgende[mnr]?|nachfolgende[mnr]?)';
const TEXT =
  '(?:Artikel|Beitrag|Text|Video|Ratgeber|Guide|Post|Blog-?[Pp]ost|Blog-?[Bb]eitrag|Newsletter|Podcast|Folge|News|Bericht|Überblick|Übersicht|Tutorial|Liste|Bilder|Bildern)';
const PAGE = '(?:Website|Webseite|Homepage|Internetseite|Seite|Onlineshop|Online-Shop|Shop|App)';
const TRADES =
  '(?:Redakteur|Autor|Journalist|Reporter|Volontär|Korrespondent|Illustrator|Texter|Blogger)(?:in)?';

const TELLS =
  'erklär(?:t|en)|erläuter[tn]|berichte[tn]|verrät|verraten|erzähl(?:t|en)|schilder[tn]';
const IN_TALK = '(?:im (?:Interview|Gespräch|Podcast)|in (?:ihrem|seinem) Gastbeitrag)';
const HOW = '(?:[Ww]as|[Ww]ie|[Ww]arum|[Ww]ieso|[Ww]eshalb|[Ww]elche[rsn]?|[Ww]oran|[Ww]orum)';

/** How German sentences lean on others, and which tell nothing. */
export const summary: SummaryWords = {
  linking: `diese[rsmn]?_(?:genauer|nun|jetzt|aber|auch|noch|nicht|wird|werden|ist|sind|hat|haben|soll|sollen|kann|können|zu|sich) aber zudem außerdem ebenfalls hingegen dagegen deshalb daher darum deswegen dennoch trotzdem jedoch also somit
    folglich demnach dementsprechend demzufolge überdies obendrein wiederum indes indessen unterdessen währenddessen
    stattdessen daraufhin danach anschließend daneben dort dorthin dabei daraus darunter letztere letzterer letzteres
    ebenso seitdem seither damals hierzu hierbei hierfür hiermit dorther dahinter ferner nämlich dadurch immerhin
    schließlich desto umso beispielsweise`,
  announcing: `dafür davon daran darauf darin darüber damit dazu davor`,
  clauses: `dass ob wie was wer wo warum wann welche welcher welches wenn weil zu`,
  joining: `und oder aber sondern doch denn`,
  demonstratives: `dieser dieses diesen diesem diese solche solcher solchen`,
  ofNow: `woche wochen jahr jahres jahre jahren monat monats tag tage tagen sommer winter herbst frühjahr frühling saison
    abend morgen nacht vormittag nachmittag mittag wochenende stunde stunden mal montag dienstag mittwoch donnerstag
    freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember
    jahrhundert jahrzehnt zeit zeiten zeitpunkt welt land artikel quartal advent`,
  articles: `der die das den dem beide`,
  placing: 'in auf mit bei an von nach aus für über gegen durch um vor zu im am beim zum zur vom',
  known: `mensch leute zahl meist welt natur wissenschaft forsch wirtschaft politik polizei regierung rat parlament senat bundes staat landes koalition
    opposition ampel union kirche börse wetter inflation corona pandemie krieg deutsch schweiz österreich ukrain russ usa eu
    grünen linke fdp spd cdu csu afd övp fpö spö erde sonne mond klima preis nachfrage kosten öffentlich gesellschaft
    bevölkerung verbraucher kunden anleger ärzte experten jugend kinder frauen männer deutschen arbeitslos konjunktur
    zeit zukunft nato uno ezb fed kreml weiße europäisch vereint bahn post feuerwehr sozialdemokrat christdemokrat
    nacht tag woche monat jahr jahre ende anfang beginn mitte rahmen zuge folge regel gegensatz vergleich fall osten westen norden
    süden sommer winter herbst frühjahr abend morgen montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar
    märz april mai juni juli august september oktober november dezember wochenende vergangen kommend letzten nächsten
    liberal nachrichtenagentur zeitung behörden mehrheit hälfte erste ersten zweite letzte neue neuen größte größten
    wichtigste wichtigsten beste besten zahlen`,
  sayingWhich: `des der vom von für im in zum zur mit aus gegen über am an auf bei zwischen um nach unter ohne vor als wie namens
    rund beim ins seit bis durch`,
  reported: `sei seien habe werde könne wolle müsse solle dürfe gebe gehe komme stehe liege bleibe lasse sehe wisse finde halte
    bringe führe zeige brauche bestehe handele handle entscheide gelte treffe nehme trage bilde sorge`,
  first: `ich mir mich mein meine meinen meinem meiner`,
  reader: [
    String.raw`(?<=[\p{Ll}\d,;:–] )(?:Sie|Ihnen|Ihr|Ihre[mnrs]?)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[mnrs]?|[Ee]uch|[Ee]ure?[mnrs]?)(?!\p{L})`,
  ],
  opening: 'auch noch wieder',
  owners: 'sein seine seinen seinem ihr ihre ihren ihrem',
  filler: [
    // "Wie berichtet, …"
    String.raw`^Wie (?:bereits |schon |mehrfach )?(?:berichtet|gemeldet),`,
    // "Herr Roe, …": a question
    String.raw`^(?:Herr|Frau|Lieber|Liebe) \p{Lu}[\p{L}-]+, `,
    // "Mit unseren Booten bringen wir Sie sicher über den Fluss": a house to its customers
    String.raw`^(?=.*(?<!\p{L})(?:[Ww]ir|[Uu]ns|[Uu]nser\p{Ll}{0,2})(?!\p{L}))(?:[^,:]|, um )*(?<=[\p{Ll}\d;–] )(?:Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})[^,:]*$`,
    // "Schön, dass du diese Seite gefunden hast."
    String.raw`^(?:Schön|Toll|Wunderbar|Super|Danke|Vielen Dank),? dass (?:Sie|[Dd]u|[Ii]hr)(?!\p{L})`,
    // "Warum sich das Warten lohnt."
    String.raw`^(?:Warum|Wieso|Weshalb) sich [^,?]{3,120} lohn(?:t|en)\.$`,
    // "Klicken Sie hier", "Lesen Sie mehr", "Überprüfen Sie Ihr Wissen"
    String.raw`^(?:(?:Bitte )?\p{Lu}|Bitte \p{Ll})\p{Ll}+en Sie(?!\p{L})`,
    // "Wir verraten euch", "stellen wir Ihnen … vor"
    String.raw`\b[Ww]ir (?:\p{Ll}+ )?(?:verraten|zeigen|stellen|erklären|geben|sagen|präsentieren|möchten|wollen|haben|freuen)(?: wir)? (?:(?:hier|heute|nun|jetzt|gerne) )?${READER}(?!\p{L})`,
    String.raw`\b(?:verraten|zeigen|erklären|geben|sagen|stellen|präsentieren) wir (?:(?:hier|heute|nun) )?(?:${READER}|hier|heute)(?!\p{L})`,
    // "In diesem Artikel …"
    String.raw`^(?:In|Mit|Auf) ${THIS_PAGE} (?:\p{Ll}+ )?(?:${TEXT}|${PAGE})(?!\p{L})`,
    String.raw`^(?:Dieser|Dieses|Diese|Der folgende|Unser) (?:\p{Ll}+ )?${TEXT} (?:\p{Ll}+ )?(?:ist|wurde|erschien|stammt|enthält|zeigt|erklärt|gibt|soll|hilft|beschreibt|erscheint)(?!\p{L})`,
    // "Holm erklärt im Interview, was dahintersteckt", "Wie es dazu kam, erläutert Holm im Gespräch"
    String.raw`(?<!\p{L})(?:${TELLS}) [^.]{0,60}${IN_TALK}, ${HOW}(?!\p{L})`,
    String.raw`^${HOW} [^.]{3,140}, (?:${TELLS}) [^.]{3,60}${IN_TALK}\.$`,
    String.raw`^Über [^.]{3,140} (?:${TELLS}) [^.]{3,120} in (?:ihrem|seinem) Gastbeitrag\.$`,
    // "Weitere Informationen finden Sie auf der Website"
    String.raw`^(?:Weitere|Mehr|Alle|Nähere|Ausführliche|Zusätzliche) (?:\p{Ll}+ )?(?:Infos?|Informationen|Details|Bilder|Fotos|Hintergründe|Artikel|Beiträge|Termine|Angaben|Nachrichten|Tipps)(?!\p{L}).{0,160}\b(?:${SHOWS}|unter|auf|hier|abruf|veröffentlicht|erhältlich)`,
    String.raw`^(?:Mehr|Alles) (?:dazu|zum Thema|darüber|hierzu|Wissenswerte)(?!\p{L})`,
    String.raw`\b(?:${SHOWS}|lesen) ${READER} (?:\p{L}+ ){0,4}(?:hier|unter|auf unserer|auf der|in unserem|im Shop|auf dieser|weiter unten)(?!\p{L})`,
    String.raw`\b[Ss]iehe (?:Infos?|unten|oben|auch|hier|Link)(?!\p{L})`,
    // "Hinweis: …", "Tipp: …"
    String.raw`^Stand(?: de[sr] \p{L}+)?:`,
    String.raw`^(?:Hinweis|Achtung|Tipp|Anmerkung|Update|Info|Quelle|Wichtig|Copyright|Foto|Bild|Transparenzhinweis|Triggerwarnung|Inhaltswarnung|Korrektur|Disclaimer|Datum|Voraussetzung)s?(?: der Redaktion)?:? ?[:–-]`,
    // "In einer früheren Fassung des Artikels stand …", "Die Bilder können verstörend wirken"
    String.raw`^In einer (?:früheren|ersten|vorherigen|älteren) (?:Version|Fassung) (?:dieses|des|unseres) (?:Artikel|Text|Beitrag|Bericht)e?s(?!\p{L})`,
    String.raw`\b(?:kann|können|könnte|könnten) (?:\p{L}+ ){0,4}(?:verstörend|belastend|retraumatisierend) (?:wirken|sein)\.$`,
    // "(Der Bote berichtete)"
    String.raw`^\([^()]{3,400}\)?[.!]?\)?$`,
    String.raw`\b(?:JavaScript|Cookies?|HTML-Code|Merkliste|Zwischenablage|Altersprüfung|Newsletter (?:abonnieren|an)|Warenkorb)(?!\p{L})`,
    String.raw`\b(?:Javascript|JavaScript) (?:aktivier|deaktivier)`,
    // Who wrote it
    String.raw`^(?:Geboren \d{4}|Jahrgang \d{4})`,
    String.raw`, (?:geb\.|geboren|Jahrgang) ?\d{4}, (?:ist|arbeitet|lebt|studiert)`,
    String.raw`^(?:\p{Lu}[\p{L}.-]+ ){1,4}(?:ist|arbeitet|schreibt|war)(?: seit \d{4})?(?: als)?(?: freier?| leitende[rn]?)? ${TRADES} (?:bei|für|der|des|beim|im|und|in)(?!\p{L})`,
    String.raw`^(?:Der|Die) ${TRADES} (?:ist|dieses|schreibt|lebt)(?!\p{L})`,
    String.raw`^(?:Der|Dieser) (?:Artikel|Beitrag|Text)(?!\p{L}).{0,90} (?:wurde|erschien|ist) (?:am|zuerst|zuletzt|erstmals|im|in|ursprünglich)(?!\p{L})`,
    String.raw`^(?:Schlagw[öo]rte?r?|Stichw[öo]rte?r?|Kategorien?|Tags?|Themen|Text|Autor|Redaktion) ?:`,
    String.raw`^(?:Bilder|Fotos|Videos|Pressebilder|Pressefotos|Bildmaterial|Unterlagen|Das Programm|Die Studie)(?!\p{L}).{0,120}\b(?:abrufbar|verfügbar|Download|herunter|downloaden)`,
    // In a picture
    String.raw`^(?!(?:Der|Die|Das|Ein|Eine|Kein|Keine|Mein|Meine|Unser|Sein|Ihr) )(?:\p{Lu}[\p{L}-]+ ){2,3}\p{Lu}[\p{L}-]+: \p{Lu}`,
    String.raw`\((?:li|re|l|r|links|rechts|Mitte|M|v\. ?l\.?|v\. ?r\.?|hinten|vorne|Archivbild|Archivfoto|Symbolbild|Symbolfoto)\.?\)`,
    String.raw`^(?:Auf|Im) (?:dem |diesem |unserem )?(?:Foto|Bild|Archivbild|Video)(?!\p{L})`,
    String.raw`^(?:Bei|Für) (?:\p{Ll}+ )?(?:Rückfragen|Fragen|Interesse|Anregungen)(?!\p{L})`,
    String.raw`^(?:Das|Unser|Dieses) (?:Bild|Foto|Archivbild|Video) zeigt(?!\p{L})`,
    // "Die Redaktion freut sich über …", "Schreiben Sie uns"
    String.raw`^(?:Schreibt|Schreib|Folgt|Folge|Abonniert|Abonniere|Teilt|Besucht|Besuche|Kommt|Schaut|Schau|Klickt|Klicke|Lest|Lies|Meldet|Melde) (?:uns|euch|dich|mir|unseren?|doch|hier|gerne|auch|jetzt|einfach|mal|auf)(?!\p{L})`,
    String.raw`^(?:Viel|Viele) (?:Spaß|Freude|Erfolg|Grüße) `,
    String.raw`^(?:Auf Sie|Auf dich|Auf euch) kommt es an`,
    String.raw`^(?:Keine Sorge|Hand aufs Herz|Wusstet ihr|Wussten Sie|Wer kennt (?:es|das) nicht|Von wegen|Kein Wunder|Und jetzt|Nun ja|Na ja|Los geht|So geht|Fertig|Das war)(?!\p{L})`,
    String.raw`\b(?:Alle Angaben ohne Gewähr|Änderungen vorbehalten|Alle Rechte vorbehalten|zzgl\. Versand)`,
    String.raw`\bAffiliate|\bProvision\b.{0,40}\bKauf`,
    String.raw`^(?:Tickets|Karten|Eintrittskarten|Anmeldungen?)(?!\p{L}).{0,80}\b(?:unter|online|erhältlich|gibt es)(?!\p{L})`,
    String.raw`\b(?:Textfassung|Übersetzung|Die Aufzeichnung|Mitschnitt) (?:finden|findet|gibt)`,
    String.raw`\b(?:wurde|wird) (?:automatisch|maschinell) (?:übersetzt|erstellt)`,
  ],
  verbs: `war kam ging gab lag stand fand nahm sah hielt blieb schrieb rief lief fiel starb trat zog sank stieg brach warf traf half
    galt sprach las aß trug fuhr schlug schloss verlor gewann begann bekam erhielt entschied bot bat hieß ließ wurde wird
    kann muss soll will darf mag sind sei wuchs bog flog schien schuf verschwand entstand betrug ergab erschien verließ
    überstand unterlag vergab verstand rang sang trank floh litt ritt schnitt stritt wich wies tat bin bist seid weiß
    ist hat haben hatte hatten waren wäre wären hätte hätten würde würden wurden werden könnte könnten müsste müssten sollte sollten
    seien habe werde könne solle`,
  verbEndings: 't te ten en st ern eln',
  noVerbs: `erste letzte jetzt nicht erst zunächst zuletzt selbst meist zumeist fast fest gut insgesamt überhaupt sonst längst seit mit
    heute bitte zwischen gegen neben wegen den einen keinen meinen seinen ihren unseren deren denen allen vielen
    beiden anderen zusammen unten oben hinten außen innen diesen jenen welchen zehn sieben dreizehn gestern morgen
    samt statt bereits weit laut exakt direkt komplett nett rot bunt spät leicht recht schlicht echt acht
    letzten dritte vierte fünfte sechste siebte achte neunte zehnte ersten zweiten dritten neuen alten guten großen
    kleinen jungen ganzen eigenen deutschen besten größten höchsten schönsten weiten breiten roten`,
};
