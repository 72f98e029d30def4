import { expect, test } from 'vitest';
import type { Quote } from '../../../../../src/digest/digest.ts';
import { tellStory } from '../../../../../src/digest/tell-story.ts';
import { article } from '../../../article.ts';

function quotes(...paragraphs: string[]): readonly Quote[] {
  const lede = 'Die Stadt Osk baut eine neue Brücke über den Fluss.';
  const about = { date: null, language: 'de' };
  return tellStory(article('a', 'Osk baut eine Brücke', [lede, ...paragraphs], about), 'medium')
    .story.quotes;
}

test('four quotes are posted at once, and of one voice three', () => {
  const said = [
    'Die Brücke trägt bald alle Lastwagen der Stadt',
    'Für den Bau haben wir zwei Jahre gebraucht',
    'Im Mai fahren hier die ersten Busse über den Fluss',
    'Wer zu Fuß geht, bekommt einen eigenen Weg am Rand',
    'Viele Händler warten seit Jahren auf die Straße nach Merle',
  ];
  const shown = quotes(...said.map((text) => `„${text}“, sagte Bürgermeisterin Ilse Kern.`));
  expect(shown).toHaveLength(5);
  expect(shown.filter(({ isFurther }) => isFurther !== true)).toHaveLength(3);
});

test('a quote that leans on another waits behind those that do not', () => {
  const [first, second] = quotes(
    '„Deshalb bauen wir jetzt auch am anderen Ufer“, sagte Ilse Kern.',
    '„Die Brücke trägt bald alle Lastwagen der Stadt“, sagte Otto Mai.',
  );
  expect(first?.text).toBe('Die Brücke trägt bald alle Lastwagen der Stadt');
  expect(second?.isFurther).toBe(true);
});

test('what nobody is named for is not shown, nor what has no verb', () => {
  expect(
    quotes(
      'Am Ufer steht seit dem Frühjahr ein Schild: „Hier baut die Stadt Osk für alle Bürger eine Brücke“.',
    ),
  ).toEqual([]);
  expect(
    quotes('„Verordnung über die Brücken der Stadt und ihrer Häfen“, sagte Ilse Kern.'),
  ).toEqual([]);
});
