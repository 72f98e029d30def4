import { describe, expect, test } from 'vitest';
import { whoSaid } from './who-said.ts';

describe('in German, the words beside the marks', () => {
  test.each([
    [
      'are a name right before the bracket',
      'Viele waren zornig, darunter der Vorsitzende des Schwimmvereins, Jörg Hahn („Wir werden vor dem Rathaus schwimmen, wenn es sein muss“), und andere.',
      'Jörg Hahn',
    ],
    [
      'are a claim of whom the sentence before lets speak',
      'Die Insulaner fühlten sich „im Stich gelassen“, sagte Inselbürgermeisterin Wiebke Janssen dem NDR. | Ihr Vorschlag: „Das Land soll die Linie kaufen und selbst betreiben.“',
      'Wiebke Janssen',
    ],
    [
      'name a paper behind the rest of the sentence',
      'Kosten sollten „durch schlankere Abläufe“ gesenkt werden, so heißt es in einer Mitteilung des Unternehmens.',
      'einer Mitteilung des Unternehmens',
    ],
    [
      'are a role that says where, with the name behind it',
      'Der Fraktionschef der Grünen im Stadtrat, Ole Bartels, will „in den kommenden Wochen jede Zahl noch einmal prüfen“.',
      'Ole Bartels',
    ],
  ])('%s', (_fact, text, who) => {
    expect(whoSaid(text)).toBe(who);
  });

  test.each([
    [
      'another word for a body in a bracket',
      'In der Partei Tovább Holnap („Bewegung für ein ganz neues Land“) sitzen nun andere.',
    ],
    [
      'a song in a bracket',
      'Auf der Bühne stand auch der Sänger Jörg Hahn („Die Stadt der blauen Nächte“) aus Kolm.',
    ],
    [
      'a claim of another than the last who spoke',
      'Die Zahl sei falsch, sagte Wiebke Janssen. Sein Vorschlag: „Wir zählen noch einmal alle Boote.“',
    ],
    ['the paper that hears it', 'Die Brücke sei zu teuer, sagte Rolf Petz der „Wieder Rundschau“.'],
  ])('nobody says %s', (_fact, text) => {
    expect(whoSaid(text)).toBeNull();
  });
});
