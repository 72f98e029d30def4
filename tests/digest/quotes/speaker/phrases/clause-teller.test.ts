import { describe, expect, test } from 'vitest';
import { whoSaid } from './who-said.ts';

describe('in German, whom the clause around the marks names', () => {
  test.each([
    [
      'judges before the words, whoever else is named between',
      'Die Regierung hatte den Bericht der Hafenpost umgehend als „falsch“ zurückgewiesen.',
      'Die Regierung',
    ],
    [
      'judges with a verb in two parts',
      'Die Regierung in Lanvia wies den Bericht der „Hafenpost“ als „frei erfunden“ zurück.',
      'Die Regierung in Lanvia',
    ],
    [
      'judges in a clause that another one parts',
      'Bürgermeister Karl Brandt bezeichnete vier Sperren an einem Tag, an dem es nur zwei Schiffe gab, als „reine Willkür“.',
      'Karl Brandt',
    ],
    [
      'calls it something',
      'Die Sprecherin der Reeder, Petra Holm, nannte dies einen „Putsch“.',
      'Petra Holm',
    ],
    [
      'calls it something behind the verb',
      'Das Urteil nannte Anwältin Mira Kohl einen „Sieg der Vernunft“.',
      'Mira Kohl',
    ],
    [
      'is the source right before the words, and not another',
      'Nach Angaben des Hafenamts geht es um ein Schiff, das nach Bewertung der Polizei „keine Gefahr“ darstellt.',
      'der Polizei',
    ],
    [
      'speaks, and not the paper that tells it',
      '„Das Wichtigste ist, dass wir im Herbst fertig sind“, sagte Bürgermeister Karl Brandt laut Hafenpost Online.',
      'Karl Brandt',
    ],
    [
      'claims what another answers',
      'Auf den Vorwurf der Polizei, man habe „bewusst getäuscht“, ging Petra Holm nicht ein.',
      'der Polizei',
    ],
    [
      'is a source of two bodies',
      'Nach Angaben des Hafenamts geht es um Briefe, die nach Bewertung von Polizei und Staatsanwaltschaft „keinen Anlass für Maßnahmen“ geben.',
      'Polizei und Staatsanwaltschaft',
    ],
    [
      'draws a conclusion before a colon',
      'Das Fazit von Sandra Boser fällt gemischt aus: „Wir haben viel gelernt in diesem Jahr.“',
      'Sandra Boser',
    ],
    [
      'is whom a clause is about that its pronoun opens',
      'Kritik kam vom Fahrgastverband Nord, der die Maßnahme als „Kapitulation“ bezeichnete.',
      'Fahrgastverband Nord',
    ],
  ])('%s', (_fact, text, who) => {
    expect(whoSaid(text)).toBe(who);
  });

  test('is nobody where a name stands in the marks behind a source', () => {
    expect(
      whoSaid('Nach Angaben der Agentur „Nordpress“ kam das Schiff am Abend in Kolm an.'),
    ).toBeNull();
  });

  test('is nobody where the verb that judges is passive', () => {
    expect(whoSaid('Die Rede von Karl Brandt wurde überall als „mutig“ gefeiert.')).toBeNull();
  });
});
