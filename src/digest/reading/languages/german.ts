import { tongueFrom } from '../tongue.ts';

export const german = tongueFrom(
  {
    closed: `und oder aber sondern denn dass weil wenn als ob wie wo wer was während obwohl nachdem bevor damit mit ohne über unter zwischen bis seit gegen durch um an auf aus bei nach vor hinter neben
      ich du wir ihr mich mir uns euch sich ihn ihm ihnen ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen will wollen muss müssen nicht kein keine auch
      noch schon nur sehr mehr so dann da hier dort gestern heute morgen zum zur im am ins vom beim laut`,
    determiners: `der die das den dem ein eine einen einem einer sein seine seinen ihre ihren mein unser dieser diese dieses mehrere zwei drei vier`,
    links: `des der für von vom in im und`,
    speech: `sagte sagt erklärte erklärt betonte betont meinte meint teilte fügte kritisierte warnte forderte kündigte schrieb schreibt antwortete berichtete bestätigte behauptete ergänzte so räumte
      erläuterte erläutert mahnte lobte zeigte nannte sprach gesagt erzählte erzählt versicherte äußerte rief fragte twitterte urteilte bekräftigte unterstrich sagten erklärten teilten forderten kritisierten
      verteidigte resümierte bilanzierte entgegnete erwiderte schilderte bemerkte nannte bezeichnete`,
    particles: `von van zu zur zum der de di und_zu`,
    calendar: `montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember`,
    roles: `minister präsident sprecher kanzler abgeordneter bürgermeister direktor chef leiter sekretär professor anwalt richter general oberst botschafter senator kommissar ökonom forscher historiker
      journalist autor schauspieler trainer spieler vorsitzender vorstand geschäftsführer gründer kandidat berater arzt gewerkschafter aktivist zeuge könig prinz papst bischof experte analyst
      politologe soziologe vertreter könig politiker staatsanwalt landrat intendant verteidiger fraktionschef generalsekretär`,
    femaleRoles: `abgeordnete vorsitzende königin prinzessin ministerin präsidentin sprecherin kanzlerin bürgermeisterin direktorin chefin leiterin sekretärin professorin anwältin richterin
      botschafterin senatorin kommissarin ökonomin forscherin historikerin journalistin autorin schauspielerin trainerin spielerin gründerin kandidatin beraterin ärztin aktivistin zeugin bischöfin
      expertin analystin politologin soziologin vertreterin politikerin staatsanwältin landrätin intendantin verteidigerin generalsekretärin
      mutter schwester tochter witwe freundin nachbarin tante großmutter`,
    maleRoles: `könig prinz papst vater bruder sohn freund nachbar onkel großvater`,
    bodies: `ministerium regierung partei polizei staatsanwaltschaft gewerkschaft verband unternehmen konzern gruppe gesellschaft rat kommission ausschuss agentur universität institut bank gericht
      bundestag bundesrat landtag verein union organisation behörde amt stiftung armee bundeswehr fraktion`,
    groups: `behörden experten zeugen anwohner beobachter ermittler abgeordnete ärzte forscher kritiker beamte`,
    honorifics: { female: 'frau', male: 'herr herrn', either: 'dr. prof. dr prof' },
    modifiers: `ehemalige ehemaliger frühere früherer amtierende neue neuer stellvertretende stellvertretender`,
    places: `deutschland berlin österreich schweiz russland frankreich italien spanien usa großbritannien ukraine china türkei polen ungarn münchen köln wien zürich`,
    names: { female: '', male: '' },
    he: 'er',
    she: 'sie',
    they: '',
    roleEndings: `minister präsident sprecher kanzler meister direktor chef leiter sekretär professor anwalt richter botschafter senator kommissar ökonom forscher historiker journalist trainer
      vorsitzender vorstand gründer kandidat berater experte vertreter politiker beauftragter rat`,
    bodyEndings: `ministerium ministeriums amt amtes gericht gerichts gerichtshof partei polizei verband verbands regierung behörde kommission universität bank gesellschaft konzern konzerns`,
    femaleEndings: `ministerin präsidentin sprecherin kanzlerin meisterin direktorin chefin leiterin sekretärin professorin anwältin richterin botschafterin senatorin kommissarin ökonomin forscherin
      historikerin journalistin trainerin vorsitzende gründerin kandidatin beraterin expertin vertreterin politikerin beauftragte`,
  },
  true,
);
