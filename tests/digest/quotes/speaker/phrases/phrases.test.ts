import { describe, expect, test } from 'vitest';
import { readCast } from '../../../../../src/digest/cast/read-cast.ts';
import {
  calibration,
  isTrainedOn,
} from '../../../../../src/digest/quotes/speaker/phrases/choose/choose-phrase.ts';
import { confidenceOf } from '../../../../../src/digest/quotes/speaker/ranker/confidence.ts';
import type { Rule } from '../../../../../src/digest/quotes/speaker/rule.ts';
import { setPhraseScene } from '../../../../../src/digest/quotes/speaker/phrases/phrase-scene.ts';
import { speakerOfPhrase } from '../../../../../src/digest/quotes/speaker/phrases/speaker-of-phrase.ts';
import { speechTermsOf } from '../../../../../src/digest/quotes/speaker/phrases/speech-terms.ts';
import { setScene } from '../../../../../src/digest/quotes/speaker/scene.ts';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';

/** The phrases of a German text, each as printed and as it would be shown. */
function phrasesOf(text: string) {
  const reading = readParagraphs([text], { title: null, date: null, language: 'de' });
  const terms = speechTermsOf('de');
  if (terms === null) throw new Error('German has no words of speech');
  const cast = readCast(reading, reading.quotations);
  const scene = setPhraseScene(setScene(reading, reading.quotations, cast), terms);
  return (scene.phrases[0] ?? []).map((phrase) => {
    const tokens = scene.lines[0]?.tokens ?? [];
    const printed = text.slice(tokens[phrase.first]?.start, tokens[phrase.last]?.end);
    return { printed, kind: phrase.kind, speaker: speakerOfPhrase(scene, phrase) };
  });
}

describe('a phrase', () => {
  test.each([
    ['has its article and adjectives', 'Gestern kam der neue Hausmeister.', 'der neue Hausmeister'],
    [
      'takes a role with its name',
      'Es sprach Hafenmeister Timo Brandt.',
      'Hafenmeister Timo Brandt',
    ],
    [
      'takes a role and its body with the name behind the comma',
      'Es sprach der Sprecher des Hafenamts, Timo Brandt.',
      'der Sprecher des Hafenamts, Timo Brandt',
    ],
    ['takes a paper with its kind', 'So stand es in der Zeitung „Kurier“.', 'der Zeitung „Kurier'],
    ['is somebody whom nobody names', 'Das sagte jemand.', 'jemand'],
  ])('%s', (_fact, text, printed) => {
    expect(phrasesOf(text).map((phrase) => phrase.printed)).toContain(printed);
  });

  test('does not take the name of whom a role belongs to', () => {
    const found = phrasesOf('Es sprach der Anwalt der Bäckerin Lena Voss.');
    expect(found.map(({ printed }) => printed)).toContain('der Anwalt');
  });

  test('is none within a quotation', () => {
    const found = phrasesOf('Es hieß: „Der neue Hausmeister kommt am Montag wieder zurück.“');
    expect(found.map(({ printed }) => printed)).not.toContain('Der neue Hausmeister');
  });
});

describe('who is shown', () => {
  test.each([
    [
      'a name and the role before it',
      'Es sprach der Sprecher des Hafenamts, Timo Brandt.',
      'Timo Brandt',
      { name: 'Timo Brandt', role: 'Sprecher des Hafenamts' },
    ],
    [
      'who is only described, with what says which',
      'Es sprach ein Sprecher der Feuerwehr am Abend.',
      'ein Sprecher',
      { name: null, role: 'ein Sprecher der Feuerwehr' },
    ],
    [
      'a body with its article',
      'Das meldete die Polizei am Abend.',
      'die Polizei',
      { name: null, organisation: 'die Polizei' },
    ],
    [
      'a paper without its marks',
      'So stand es in der Zeitung „Kurier“.',
      'Kurier',
      { name: null, organisation: 'Kurier' },
    ],
  ])('is %s', (_fact, text, end, speaker) => {
    const found = phrasesOf(text).find(({ printed }) => printed.endsWith(end));
    expect(found?.speaker).toMatchObject(speaker);
  });

  test('is nobody where nobody can be named', () => {
    const found = phrasesOf('Das sagte jemand.');
    expect(found.map(({ speaker }) => speaker)).toEqual([null]);
  });
});

test('the confidence rises with the chance, and is no higher than what was measured', () => {
  const chances = Array.from({ length: 101 }, (_, at) => at / 100);
  const found = chances.map((chance) => confidenceOf('said-after', chance, calibration));
  expect(found.toSorted((a, b) => a - b)).toEqual(found);
  const highest = Math.max(...calibration.knots.map(([, share]) => share ?? 0));
  expect(highest).toBeLessThan(0.97);
  expect(Math.max(...found)).toBeLessThanOrEqual(highest);
  expect(confidenceOf('said-after', 0.95, calibration)).toBeGreaterThan(0.85);
  expect(confidenceOf('said-after', 0.1, calibration)).toBeLessThan(0.3);
});

test('a pronoun is less sure than a name of the same chance', () => {
  const sureOf = (rule: Rule) => confidenceOf(rule, 0.9, calibration);
  expect(sureOf('pronoun')).toBeLessThan(sureOf('said-before'));
});

test('the trees answer for the language that they have learned from', () => {
  expect(isTrainedOn('de-AT')).toBe(true);
  expect(isTrainedOn('fr')).toBe(false);
});
