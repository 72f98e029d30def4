import { describe, expect, test } from 'vitest';
import { whoSaid } from './who-said.ts';

describe('in German, who most probably speaks', () => {
  test.each([
    [
      'is the subject of a sentence with words behind “einer”',
      'Ein Sprecher der Werft in Kolm schränkte die Zusage jedoch dahin ein, dass nicht an eine „Eins zu Eins“-Lösung gedacht sei.',
      'Ein Sprecher der Werft in Kolm',
    ],
    [
      'is the subject of a sentence that ends in a colon, whatever its verb',
      'Den Ärger der Lotsen brachte die Sprecherin der Werft, Annette Wilke, auf den Punkt: „Es gibt keinen Grund zur Eile.“',
      'Annette Wilke',
    ],
    [
      'is for whom it is something',
      'Was für die Ministerin eine „notwendige Reform“ ist, ist für Trainer Uli Braun „blanker Hohn“.',
      'Uli Braun',
    ],
    [
      'is of that opinion',
      'Petra Holm vom Verein Stadtgrün ist der Meinung, dass die „faulen Kompromisse“ ein Ende haben müssen.',
      'Petra Holm',
    ],
    [
      'speaks on in the next sentence, though no known body',
      'Die Hausverwaltung versicherte, die Tafel werde zurückkehren. Eine „offene Frage der Statik“ sei der Grund.',
      'Die Hausverwaltung',
    ],
    [
      'speaks on behind a sentence without a verb of speech',
      'Landrat Gert Möhle nahm am Rande der Tagung Stellung. Jede Gemeinde könne „ihren Antrag noch stellen“.',
      'Gert Möhle',
    ],
    [
      'is about whom the sentence before is',
      'Georg Ratz, der Bruder des Bischofs, war seit langem eingeweiht. „Mein Bruder wünscht sich mehr Ruhe.“',
      'Georg Ratz',
    ],
    [
      'is the subject of a verb of speech, whom nobody knows',
      'Bei einem Empfang sagte Petrus, dass er „eine arme Stadt, aber eine gute“ leite.',
      'Petrus',
    ],
  ])('%s', (_fact, text, who) => {
    expect(whoSaid(text)).toBe(who);
  });

  test.each([
    'Die Stadt versicherte, das Schiff bleibe. Die „Alte Liebe“ sei nicht verkauft.',
    'Der Verein ist der Meinung, dass das Stück „Die Möwe“ nicht in den Hafen passt.',
    'Aus Sicht der Polizei war die Aktion „Sicherer Hafen“ ein Erfolg.',
    'Das Museum zeigt ab Montag eine „Zeitreise“ durch den Hafen.',
  ])('is nobody where a name stands in the marks: %s', (text) => {
    expect(whoSaid(text)).toBeNull();
  });
});
