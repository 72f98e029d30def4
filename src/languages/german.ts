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
      evtl inkl exkl zzgl abzgl einschl sog insb bes kath ev evang ehem etwa gem lt max min mind jr urspr
      verw bspw sprich m.e u.u u.v.m d.j d.m a.d a.m i.h.v o.g u.g s str`,
    abbreviations: `usw etc co gmbh ag kg e.v e.k mio mrd tsd u.s.w jr sr`,
    beforeNumber: `nr nrn s art abs bd kap abb tab tel ziff rn rdnr seite str az pos`,
    months: `jan feb mär mrz apr jun jul aug sep sept okt nov dez mo di mi do fr sa so`,
    starters: `der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich du man dies diese
      dieser dieses diesen diesem jene jener jenes dort hier da dann danach davor dabei dafür dagegen
      damit deshalb daher darum doch aber und oder sondern denn wenn als ob obwohl weil während nachdem
      bevor seit bis dass auch noch schon nun jetzt heute gestern morgen zudem außerdem allerdings jedoch
      trotzdem dennoch inzwischen unterdessen zunächst schließlich später zuletzt bisher im in am an auf
      aus bei beim mit nach von vom vor zu zum zur über unter um für gegen ohne durch laut zwischen wegen
      trotz wer was wie wo warum wann welche kein keine nicht nur alle viele einige mehrere beide jeder
      jede seine ihre unsere mein sein ihr so wir haben hat ist sind war waren`,
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
    closed: `und oder aber sondern denn dass weil wenn als ob wie wo wer was während obwohl nachdem bevor damit
      mit ohne über unter zwischen bis seit gegen durch um an auf aus bei nach vor hinter neben ich du wir
      ihr mich mir uns euch sich ihn ihm ihnen ist sind war waren wird werden wurde wurden hat haben hatte
      hatten kann können soll sollen will wollen muss müssen nicht kein keine auch noch schon nur sehr
      mehr so dann da hier dort gestern heute morgen zum zur im am ins vom beim laut`,
    determiners: `der die das den dem ein eine einen einem einer sein seine seinen ihre ihren mein unser dieser diese
      dieses mehrere zwei drei vier`,
    links: `des der für von vom in im und`,
    particles: `von van zu zur zum der de di und_zu`,
    calendar: `montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli
      august september oktober november dezember`,
    roles: `minister präsident sprecher kanzler abgeordneter bürgermeister direktor chef leiter sekretär
      professor anwalt richter general oberst botschafter senator kommissar ökonom forscher historiker
      journalist autor schauspieler trainer spieler vorsitzender vorstand geschäftsführer gründer kandidat
      berater arzt gewerkschafter aktivist zeuge könig prinz papst bischof experte analyst politologe
      soziologe vertreter politiker staatsanwalt landrat intendant verteidiger fraktionschef
      generalsekretär`,
    femaleRoles: `abgeordnete vorsitzende königin prinzessin ministerin präsidentin sprecherin kanzlerin
      bürgermeisterin direktorin chefin leiterin sekretärin professorin anwältin richterin botschafterin
      senatorin kommissarin ökonomin forscherin historikerin journalistin autorin schauspielerin trainerin
      spielerin gründerin kandidatin beraterin ärztin aktivistin zeugin bischöfin expertin analystin
      politologin soziologin vertreterin politikerin staatsanwältin landrätin intendantin verteidigerin
      generalsekretärin mutter schwester tochter witwe freundin nachbarin tante großmutter`,
    maleRoles: `könig prinz papst vater bruder sohn freund nachbar onkel großvater`,
    bodies: `ministerium regierung partei polizei staatsanwaltschaft gewerkschaft verband unternehmen konzern
      gruppe gesellschaft rat kommission ausschuss agentur universität institut bank gericht bundestag
      bundesrat landtag verein union organisation behörde amt stiftung armee bundeswehr fraktion`,
    groups: `behörden experten zeugen anwohner beobachter ermittler abgeordnete ärzte forscher kritiker beamte`,
    honorifics: { female: 'frau', male: 'herr herrn', either: 'dr. prof. dr prof' },
    modifiers: `ehemalige ehemaliger frühere früherer amtierende neue neuer stellvertretende stellvertretender`,
    places: `deutschland berlin österreich schweiz russland frankreich italien spanien usa großbritannien ukraine
      china türkei polen ungarn münchen köln wien zürich`,
    names: { female: '', male: '' },
    he: 'er',
    she: 'sie',
    they: '',
    roleEndings: `minister präsident sprecher kanzler meister direktor chef leiter sekretär professor anwalt richter
      botschafter senator kommissar ökonom forscher historiker journalist trainer vorsitzender vorstand
      gründer kandidat berater experte vertreter politiker beauftragter rat`,
    bodyEndings: `ministerium ministeriums amt amtes gericht gerichts gerichtshof partei polizei verband verbands
      regierung behörde kommission universität bank gesellschaft konzern konzerns`,
    femaleEndings: `ministerin präsidentin sprecherin kanzlerin meisterin direktorin chefin leiterin sekretärin
      professorin anwältin richterin botschafterin senatorin kommissarin ökonomin forscherin historikerin
      journalistin trainerin vorsitzende gründerin kandidatin beraterin expertin vertreterin politikerin
      beauftragte`,
  },
  speech: {
    verbs: `sagte sagt erklärte erklärt meinte meint betonte betont teilte teilt fügte kritisierte kritisiert
      forderte fordert warnte warnt schrieb schreibt berichtete berichtet äußerte räumte lobte versicherte
      behauptete behauptet kündigte antwortete ergänzte erzählte erzählt erläuterte bekräftigte bestätigte
      urteilte mahnte rief fragte fragt zitierte so erläutert zeigte nannte sprach twitterte unterstrich
      sagten erklärten teilten forderten kritisierten verteidigte resümierte bilanzierte entgegnete
      erwiderte schilderte bemerkte bezeichnete`,
    auxiliaries: `hat haben hatte hatten`,
    participles: `gesagt`,
    according: `laut nach_Angaben_von nach_Angaben_der nach_Angaben_des nach_den_Worten_von nach_den_Worten_der
      nach_den_Worten_des`,
    adverbs: `auch weiter dazu laut`,
    articles: `der die das ein eine einer des dem`,
    nobody: `er sie es man dies das wir ich am im in`,
  },
};
