import { peoples } from './peoples.ts';
import type { QuoteWords } from '../lists/quote-words.ts';

/** What is quoted in German news, by whom, and what can quote nobody. */
export const quotes: QuoteWords = {
  courtesies: ['danke|vielen dank|guten (?:morgen|tag|abend)|willkommen'],
  noComment: `kein_kommentar`,
  askers: `richter(?:in)? moderator(?:in)? journalist(?:in)?`,
  asking: `fragte fragt`,
  tornEnds:
    'zwischen von für ohne seit wegen trotz der die den dem des eine einen einem einer und oder dass weil sowie',
  anybody: 'ein eine einer mehrere viele einige manche zahlreiche',
  speaksFor: 'sprecher',
  weak: ['das (?:ist|war|wäre|sind|wird|kann|darf|hat|geht)'],
  impersonal: ['es (?:ist|war|wird|gibt|gab|geht|braucht|muss|kann|darf|sind|bleibt|wäre)'],
  thingEndings: 'ung heit keit tion tät ismus',
  unnamed: `sprecher sprecherin richter richterin zeuge zeugin polizist polizistin beamter beamte beamtin mann frau
    anwohner anwohnerin nachbar nachbarin nutzer nutzerin leser leserin staatsanwalt staatsanwältin anwalt anwältin
    verteidiger verteidigerin ermittler ermittlerin fragesteller reporter reporterin moderator moderatorin
    journalist journalistin autor autorin sender anbieter hersteller betreiber versicherer veranstalter händler
    vermieter arbeitgeber dienstleister herausgeber versorger entwickler verbraucher täter täterin opfer fahrer
    fahrerin angeklagte angeklagter kläger klägerin (?<!land|forst|volks|betriebs|energie)wirt koch experte expertin`,
  peoples: `${peoples.female} ${peoples.male}`,
  alsoCalled: [
    'autor autorin schriftsteller schriftstellerin lyriker lyrikerin dichter dichterin',
    'trainer trainerin coach chefcoach',
  ],
  offices: `präsident präsidentin kanzler kanzlerin minister ministerin bürgermeister bürgermeisterin papst könig königin
    chef chefin vorsitzende vorsitzender leiter leiterin direktor direktorin sekretär sekretärin trainer trainerin
    kapitän kapitänin manager managerin intendant intendantin kommissar kommissarin botschafter botschafterin
    senator senatorin landrat landrätin dezernent dezernentin rektor rektorin`,
  aged: { called: 'jährige jährigen', he: 'der', she: 'die' },
  indefinite: `ein eine einem einen eines einer anderer andere weiterer weitere`,
  roleCases: 's es n en',
  things: `rede reden aussage aussagen kollege kollegin grundrecht recht rechte zukunftsforum zukunftsforums forum beitrag ufer schild tafel plakat motto begriff thema titel name namen frage fragen antwort nachfrage anfrage rahmen preis preise tweet tweets post
    posts system rückkehr pandemie krise jahr jahre zeit abend tag woche ende anfang beispiel grund fall fälle stelle
    punkt idee plan pläne projekt programm instagram youtube tiktok linkedin whatsapp scoop leute gala
    abschiedsgala verordnung gesetz stichwort wort worte satz zitat slogan spruch hashtag schlagwort buch film song lied
    album serie sendung spiel saison liga tabelle tor punkte minute stunde uhr morgen mittag nacht monat wochenende
    sommer winter herbst frühling europa deutschland internet netz web app link video bild foto musik konzert bühne
    hintergrund vorwurf kritik zweifel hoffnung sorge angst freude meinung ansicht sicht blick weg ziel schritt teil
    zahl zahlen prozent euro million millionen hälfte rest seite kapitel absatz zeile stil art weise form sinn wert
    leben tod liebe glück welt natur erde wasser luft feuer haus straße stadt dorf land ort raum platz markt wieviel
    wieviele vielzahl ergebnis bilanz fazit entscheidung produkt rezept übung methode technik`,
};
