import { describe, expect, test } from 'vitest';
import { whoSaid } from './who-said.ts';

describe('in German, whom the words around the marks name', () => {
  test.each([
    [
      'is the subject of a sentence that ends in a colon',
      'Den Ärger der Lotsen brachte die Sprecherin der Werft, Annette Wilke, zur Sprache und betonte: „Es gibt keinen Grund zur Eile.“',
      'Annette Wilke',
    ],
    [
      'points back to the words',
      '„Ja, es gibt Lücken“. Das musste Finanzministerin Petra Holm zu Beginn der langen Debatte einräumen.',
      'Petra Holm',
    ],
    [
      'is who is quoted behind them',
      'Das wird eine Chance für Schulen, „Orte der ersten Klasse zu werden“, wird Karl Brandt, Leiter der Stadtwerke, zitiert.',
      'Karl Brandt',
    ],
    [
      'is whom a paper quotes, and not the paper',
      '„Das wird das größte Fest von allen“, zitiert der „Hafenkurier“ Karl Brandt in einem Bericht.',
      'Karl Brandt',
    ],
    [
      'judges in a clause of its own',
      'Der Bericht ist heikel, weil das Hafenamt die Reederei im letzten Monat als „tapfere kleine Firma“ bezeichnet hat.',
      'das Hafenamt',
    ],
    [
      'judges behind an aside and its party',
      'Der frühere Lotse, Karl Brandt (Freie Wähler), der seit Jahren warnt, hat die Pläne als „reine Träumerei“ bezeichnet.',
      'Karl Brandt',
    ],
  ])('%s', (_fact, text, who) => {
    expect(whoSaid(text)).toBe(who);
  });

  test.each([
    [
      'speaks on in the mood of told words',
      'Die Stadt habe sich nicht gemeldet, sagte Petra Holm. Das könne sie nicht verstehen. Es sei ein „sehr seltsamer Vorgang“.',
      'Petra Holm',
    ],
    [
      'speaks no more where the sentence comes from another',
      'Die Stadt habe sich nicht gemeldet, sagte Petra Holm. Von der Werft kam die Nachricht, bei dem Boot handele es sich um die „Alte Liebe“.',
      null,
    ],
  ])('%s', (_fact, text, who) => {
    expect(whoSaid(text)).toBe(who);
  });

  test('is nobody where a work is named behind the colon', () => {
    expect(
      whoSaid(
        'Den Namen der Sendung gab das Hafenradio bekannt: „Lichter am Kai – Geschichten vom Meer“.',
      ),
    ).toBeNull();
  });
});
