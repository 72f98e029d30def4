import { describe, expect, test } from 'vitest';
import { readParagraphs } from '../../../../src/digest/reading/reading.ts';
import { isStatement, standsAlone } from '../../../../src/digest/summary/standing/stands-alone.ts';
import { readUnits } from '../../../../src/digest/summary/units/units.ts';

function units(text: string, language = 'en') {
  return readUnits(readParagraphs([text], { title: null, date: null, language }));
}

describe('a sentence stands alone', () => {
  test.each([
    'Mayor Greta Holm closed the bridge.',
    '“All is over,” Greta Holm said.',
    'After his arrest, Jon Dahl left the town.',
    'A clerk who lost his job has sued the county.',
    'Because of the storm, the ferry stayed in port.',
  ])('%s', (text) => {
    expect(units(text).map((unit) => standsAlone(unit, 'en'))).toEqual([true]);
  });
});

describe('a sentence leans on the one before it', () => {
  test.each([
    'She closed the bridge.',
    'However, the bridge is closed.',
    'This was the third flood.',
    '“Nobody slept,” he said.',
    'In a letter to the county she called it a scandal.',
    'As a result, the bridge is closed.',
    'One of them lost a shoe.',
    'Those housing plans were never read in Osk.',
    'Those used cars were sold in Osk.',
    'Those coming weeks were the hardest in Osk.',
  ])('%s', (text) => {
    expect(units(text).map((unit) => standsAlone(unit, 'en'))).toEqual([false]);
  });
});

describe('a quotation holds its sentences together', () => {
  const long =
    '“We have never seen the river so high in all these years. The water came within one hour,” said Jon Dahl.';

  test('as one unit that is a statement', () => {
    const found = units(long);
    expect(found.map(({ text, sentences }) => ({ text, sentences }))).toEqual([
      { text: long, sentences: 2 },
    ]);
    expect(found.map((unit) => isStatement(unit, 'en'))).toEqual([true]);
  });

  test('and half of one is no statement', () => {
    for (const half of [
      'Jon Dahl said: “We have never seen the river so high.',
      'The water came within one hour,” said Jon Dahl.',
      'The water came within one hour," said Jon Dahl.',
    ]) {
      expect(units(half).map((unit) => isStatement(unit, 'en'))).toEqual([false]);
    }
  });

  test('inches are no quotation', () => {
    const text = 'The clerk is 6\'2" tall and plays in goal for Arlen.';
    expect(units(text).map((unit) => isStatement(unit, 'en'))).toEqual([true]);
  });
});

describe('a sentence of another language leans by more than its first word', () => {
  test.each([
    ['ko', '산유국이 지난달부터 원유 생산을 크게 줄였기 때문이다.', false],
    ['ko', '동의 없이 사진을 공개한다는 건 분명한 사생활 침해로 여겨지기 때문이다.', false],
    ['ko', '유가가 오른 것은 산유국이 생산을 줄였기 때문이다.', true],
    ['ja', '産油国が先月から原油の生産を大きく減らしたためだ。', false],
    ['ja', '価格が上がったのは産油国が生産を減らしたためだ。', true],
    ['it', 'E’ stato annunciato oggi che il ponte di Osk resta chiuso.', true],
    ['it', 'E il ponte di Osk resta chiuso fino a lunedì.', false],
    ['de', 'Das liegt an den Kosten für den Umbau des Bahnhofs.', false],
    ['de', 'Grund dafür sind die Kosten für den Umbau des Bahnhofs.', false],
    ['de', 'Das Gericht in Osk hat den Umbau des Bahnhofs gestoppt.', true],
    ['de', 'Grund für den Streit sind die Kosten des Umbaus.', true],
    ['de', 'Mitte November wird sie das Amt von Peter Neuer übernehmen.', false],
    ['de', 'Im Garten nahmen ihn zwei Beamte der Polizei fest.', false],
    ['de', 'Da sie nur wenig Wasser brauchen, sind sie im Garten beliebt.', false],
    ['de', 'Daran arbeiten zwei Fachleute aus Wien seit drei Jahren.', false],
    ['de', 'Für diese Aufgabe hat die Stadt Osk zwei Fachleute geholt.', false],
    ['de', 'Die Polizei in Osk sagte, sie habe den Mann noch nicht gefunden.', true],
    ['de', 'Als er 1990 starb, war der Maler Franz Wit schon vergessen.', true],
    ['de', 'Besuchen Sie die Stadt Osk am Sonntag mit einem Rad.', true],
    ['de', 'In diesem Jahr ist der Preis für Strom in Osk gefallen.', true],
    ['de', 'Der Vater und seine Söhne sahen sie am Ufer der Osk stehen.', true],
  ])('%s: %s', (language, text, isAlone) => {
    expect(units(text, language).map((unit) => standsAlone(unit, language))).toEqual([isAlone]);
  });
});
