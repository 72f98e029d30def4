import { expect, test } from 'vitest';
import { isRoundUp } from '../../../../src/digest/stories/group/round-up.ts';

test.each([
  'Live: storm over Osk',
  'Storm over Osk: live updates',
  'Your Friday briefing: the pier reopens',
  'The week in pictures',
  'Osk newsletter: what moved the port',
  'Liveticker: der Sturm über Osk',
  'Das Wichtigste am Morgen',
  'En direct : la tempête sur Osk',
  'Revue de presse du lundi',
  'Última hora: el puerto cierra',
  'Diretta, la tempesta su Osk',
  'Canlı: Osk limanında fırtına',
  'Хроника дня: шторм в Оске',
  'Burza nad Osk – relacja na żywo',
  '【ライブ更新】オスクの嵐',
  'مباشر: العاصفة في أوسك',
])('“%s” tells many events', (title) => {
  expect(isRoundUp({ title, paragraphs: [] })).toBe(true);
});

test.each([
  'Alive and well: the pier of Osk',
  'The port lives on',
  'Directeur du port : « rien ne change »',
  'Der Tagebau schließt',
  'Canlılar için yeni park',
])('“%s” tells one', (title) => {
  expect(isRoundUp({ title, paragraphs: [] })).toBe(false);
});
