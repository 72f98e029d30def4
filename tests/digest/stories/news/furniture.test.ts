import { expect, test } from 'vitest';
import { isFurniture } from '../../../../src/digest/stories/news/furniture.ts';

test.each([
  'Last updated on 2 May at 10:33 GMT',
  'Aktualisiert: 14.05 Uhr',
  'Обновлено: 14:05',
  'Publié à 14h05',
  'A boat lies at the pier. (AP Photo/Ann Lee)',
  'Fuente: Diario de Osk',
  'Lesen Sie auch den Bericht vom Hafen',
  'Reklama',
  '© Osk Herald. All rights reserved.',
  '오스크 일보 무단 전재 금지',
  'By Ann Lee',
  'Di Anna Lunda',
])('“%s” comes and goes', (line) => {
  expect(isFurniture(line)).toBe(true);
});

test.each([
  'The pier was closed on Monday after the storm tore away its rail.',
  'Публикация вызвала споры в Оске, сообщили в порту.',
  'Die Lesenden standen vor dem Hafen und warteten auf das Schiff aus Osk.',
])('“%s” is told', (line) => {
  expect(isFurniture(line)).toBe(false);
});
