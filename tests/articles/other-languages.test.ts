import { expect, test } from 'vitest';
import { isBoilerplate } from '../../src/articles/boilerplate.ts';
import { datelineEnd } from '../../src/articles/dateline.ts';

test.each([
  'МОСКВА, 4 мар – РИА Новости. |Порт закрыт.',
  'МОСКВА, 4 марта. /ТАСС/. |Порт закрыт.',
  'КИЇВ, 4 березня (Укрінформ). |Порт закрито.',
  'Берлин (dpa) – |Порт закрыт.',
  'Hamburg/Kiel (dpa) - |Der Hafen bleibt zu.',
  'LISBOA, 4 de março (Lusa) – |O porto fechou.',
  'Sevilla, 4 mar (EFE).- |El puerto cierra.',
  '(ANSA) - ROMA, 4 MAR - |Il porto chiude.',
  '【東京時事】|港は閉鎖された。',
  '(부산=연합뉴스) 한지민 기자 = |항구가 닫혔다.',
  '新华社上海3月4日电 |港口关闭。',
  '中新网上海3月4日电 (记者 李明) |港口关闭。',
  '（中央社記者李明台北4日電）|港口關閉。',
  'بيروت (رويترز) – |أغلق الميناء.',
  // No dateline
  '|Am 4. März blieb der Hafen zu.',
  '|Порт, 4 марта закрытый, открыт.',
])('a dateline is known: %s', (text) => {
  const [dateline = ''] = text.split('|');
  expect(datelineEnd(text.replace('|', ''))).toBe(dateline.length);
});

test.each([
  ['Lea también: El puerto en cinco fotos', true],
  ['À lire aussi : Le port en cinq images', true],
  ['Leggi anche: Il porto in cinque foto', true],
  ['► Lees ook: De haven in vijf foto’s', true],
  ['Läs också: Hamnen i fem bilder', true],
  ['Czytaj także: Port na pięciu zdjęciach', true],
  ['Читайте також: Порт на фото', true],
  ['延伸阅读：港口的五张照片', true],
  ['اقرأ أيضا: الميناء في صور', true],
  // Prose that opens alike
  ['Hintergrund: Der Hafen war im März geschlossen worden.', false],
])('what only leads elsewhere is no text: %s', (line, is) => {
  expect(isBoilerplate(line)).toBe(is);
});
