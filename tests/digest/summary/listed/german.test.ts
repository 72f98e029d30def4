import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';

const TITLE = 'Osk schließt zwei Brücken';
const LEDE =
  'Die Stadt Osk hat am Montag zwei Brücken für Lastwagen gesperrt, weil der Fluss steigt.';
/** A line that no summary takes, so that what follows has nothing before it. */
const BETWEEN = 'Weitere Informationen finden Sie auf der Website der Stadt.';

function german(...paragraphs: string[]): string[] {
  return told(paragraphs, { title: TITLE, language: 'de' });
}

describe('a sentence is not told without what it goes on from', () => {
  test.each([
    'Die Schulen bleiben zudem bis Freitag geschlossen.',
    'Der Verkehr wird deshalb über die Landstraße geleitet.',
    'Ein Gutachter hat darüber einen Bericht für den Rat geschrieben.',
    'Leider hat die Sperrung aber auch ihre Schattenseiten.',
    'Vermutlich bekommt sie zu wenig Geld oder Hilfe vom Land.',
    '1921 kehrte er mit seiner Familie nach Merle zurück.',
    'Beide leben seit Jahren am Ufer und kennen das Hochwasser.',
    'Ganz im Gegenteil wird der Umbau teurer als gedacht.',
    'Insbesondere werden auch die Geländer erneuert und gestrichen.',
    'Fachleute halten diese Lösung für zu teuer und zu langsam.',
    'Eine Öffnung vor dem Winter sei nicht sinnvoll.',
    'Nun, sie sind alle keine Freunde des Umbaus.',
    'Ein weiterer Punkt ist der Lärm an den Häusern.',
    'Seit Montag wohnt der 35-Jährige bei Freunden in Merle.',
    'Ob das gelingt, zeigt sich bei der Sitzung am Freitag.',
    'Wie das möglich ist, prüfen jetzt Taucher aus Merle.',
    'In der Regel endet das in langen Staus auf beiden Ufern.',
    'Für Spediteure aus Merle ist das nicht einfach zu verstehen.',
    'Z.B. der Bericht über die Pfeiler der alten Brücke ist lesenswert.',
  ])('%s', (sentence) => {
    expect(german(LEDE, BETWEEN, sentence)).toEqual([LEDE]);
  });

  test.each([
    'Rund 300 Lastwagen fahren jeden Tag über den Fluss.',
    'Ob das neue Geländer hält, zeigt sich bei der Sitzung am Freitag.',
    'Der Rat rechnet damit, dass der Umbau ein Jahr dauert.',
    'In dieser Woche sollen Taucher die Pfeiler untersuchen.',
    'Der Fluss stieg um zwei Meter und drückt daher auf die Pfeiler.',
    'Eine Öffnung sei nicht sinnvoll, sagte Bürgermeisterin Ilse Kern.',
    'Die Polizei leitet den Verkehr über die Landstraße um.',
    'Der Umbau der Pfeiler kostet acht Millionen Euro.',
    'Zur Sitzung am Montag beschloss der Rat den Umbau.',
    'In der Regel endet das in Osk gedruckte Blatt im Altpapier.',
    'Seit Montag ist das nicht mehr genutzte Wehr wieder offen.',
    'Am Freitag öffnet das bei Kindern beliebte Bad am Ufer.',
  ])('and one that goes on from none is told: %s', (sentence) => {
    expect(german(LEDE, BETWEEN, sentence)).toEqual([LEDE, sentence]);
  });
});

describe('somebody or something told before is told with it', () => {
  test('a noun with its article needs the sentence that has it', () => {
    const told = 'Ein Gutachter aus Merle prüft seit Januar alle Pfeiler im Fluss.';
    expect(german(LEDE, BETWEEN, 'Der Gutachter verlangt neue Geländer aus Stahl.')).toEqual([
      LEDE,
    ]);
    expect(german(LEDE, told, 'Der Gutachter verlangt neue Geländer aus Stahl.')).toEqual([
      LEDE,
      told,
      'Der Gutachter verlangt neue Geländer aus Stahl.',
    ]);
  });

  test('a surname needs the sentence with the whole name', () => {
    const who = 'Wer haftet, will Anwältin Renate Holm vor Gericht klären?';
    expect(german(LEDE, who, 'Holm vertritt vier Spediteure aus Merle und Arl.')).toEqual([LEDE]);
  });
});

describe('what tells nothing is left out', () => {
  test.each([
    'Bitte beachten Sie die Regeln für die Nutzung dieser Seite.',
    'Bürgermeisterin Ilse Kern erklärt im Interview, was hinter der Sperrung steckt.',
    'Wie es zur Sperrung kam, erläutert Gutachter Tom Roe im Gespräch.',
    'Über die Gründe der Sperrung berichtet Ilse Kern in ihrem Gastbeitrag.',
    'Klicken Sie auf den Knopf und wählen Sie eine Brücke aus.',
    'Überprüfen Sie Ihr Wissen über Brücken in unserem Test.',
    'In diesem Artikel geht es um die Brücken der Stadt.',
    'Wir verraten euch, wie man trotzdem über den Fluss kommt.',
    'Mehr dazu lesen Sie morgen in unserer Zeitung.',
    'Diese Seite funktioniert am besten, wenn JavaScript aktiviert ist.',
    '(Der Bote berichtete bereits im Mai über die Brücken.)',
    'Hinweis: Der Text stammt aus dem Archiv der Stadt.',
    'Anmerkung der Redaktion: Der Gutachter heißt Otto Kern und nicht Karl Kern.',
    'Triggerwarnung: Im folgenden Text geht es um Gewalt an den Brücken von Osk.',
    'In einer früheren Fassung des Artikels stand, die Stadt habe drei Brücken gesperrt.',
    'Die Schilderungen aus Osk können auf manche Menschen verstörend wirken.',
    'Jens Feld ist Redakteur bei der Rundschau und schreibt über Verkehr.',
    'Bürgermeisterin Ilse Kern (li.) besucht die Brücke am Morgen.',
    'Die wilde Seite von Merle am Ufer.',
    'Ilse Kern nach der Wahl zusammen mit Wahlleiter Otto Mai.',
    'Seit 2019 stehen wir mit vier Waschanlagen bereit, um Sie von unserer Arbeit zu überzeugen.',
    'Schön, dass Du unsere Seite über die Brücken gefunden hast.',
    'Warum sich das Warten an den Brücken von Osk lohnt.',
    'Mit unseren Booten bringen wir Sie sicher über den Fluss.',
    'Tickets für das Brückenfest gibt es online und im Rathaus.',
    'Wenn du das Fest magst, findest du hier die Termine.',
  ])('%s', (sentence) => {
    expect(german(LEDE, sentence)).toEqual([LEDE]);
  });
});

describe('what tells something is told', () => {
  test.each([
    'Die Fähre der Stadt bringt die Bauern und ihre Tiere über den Fluss.',
    '„Wir bringen Sie sicher über den Fluss“, sagte Fährmann Otto Kern.',
    'Schön, dass die Brücken wieder offen sind, sagten viele Fahrer in Osk.',
    'Taucher aus Merle suchen weiter nach zwei Pfeilern der alten Brücke …',
    'Wir sind froh, dass Sie alle gekommen sind, sagte Bürgermeisterin Ilse Kern am Montag.',
    'Unsere Brücken tragen auch Sie, so die Bürgermeisterin Ilse Kern am Montag in Osk.',
    'Warum der Pfeiler im Fluss versank bleibt unklar.',
    'Warum der Pfeiler im Fluss versank untersuchen nun Taucher aus Merle.',
    'Warum die Pfeiler sinken, prüfen jetzt Taucher aus Merle.',
    'Ob sie wiederkommt, weiß in unserer Stadt kein Mensch.',
  ])('%s', (sentence) => {
    expect(german(LEDE, sentence)).toEqual([LEDE, sentence]);
  });
});

test('lines of a list are no lede', () => {
  const lines = [
    'Schritt nach rechts',
    'Drehung über die linke Schulter',
    'dann die andere Hand greifen',
    'mit dem rechten Arm führen',
    'wieder nach vorne gehen',
    'einmal hin und einmal zurück',
    'Wechselschritt wobei man mit der eigenen linken Hand ihre linke Hand greift (unter der Rechten)',
    'und zurück in den Kreis',
  ];
  expect(german(...lines)).toEqual([]);
});

test('a text may open with what elsewhere leans', () => {
  const lede = 'Auch in diesem Jahr sperrt Osk zwei Brücken für Lastwagen.';
  expect(german(lede, 'Rund 300 Lastwagen fahren jeden Tag über den Fluss.')[0]).toBe(lede);
  const whose = 'Seinen ersten Besuch machte Präsident Otto Kern in Osk an den Brücken.';
  expect(german(whose)).toEqual([whose]);
});

test('a lede whose full stop was forgotten is one', () => {
  const lede =
    'Zwei Mal stieg der Fluss im Mai über das Ufer, nun schloss die Stadt Osk beide Brücken';
  expect(german(lede, 'Rund 300 Lastwagen fahren jeden Tag über den Fluss.')[0]).toBe(lede);
});

test('what stands far from the lede and tells little of the headline is left out', () => {
  const near = ['Die Bauern liefern Milch nach Merle.', 'Im Rathaus tagt der Rat bis Mitternacht.'];
  const filling = Array.from(
    { length: 8 },
    (_, at) => `Wer zahlt für Abschnitt ${at + 1} am Ufer, und warum erst so spät?`,
  );
  const far = 'Kern sammelt Briefmarken aus Portugal und Ungarn.';
  expect(german(LEDE, ...near, ...filling, far)).toEqual([LEDE, ...near]);
});
