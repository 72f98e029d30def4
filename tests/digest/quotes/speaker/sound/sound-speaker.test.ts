import { expect, test } from 'vitest';
import { createSoundSpeaker } from '../../../../../src/digest/quotes/speaker/sound/sound-speaker.ts';

const TEXT = 'Präsident Alexander Van der Holm kam nach Osk.';
const sound = createSoundSpeaker({
  title: null,
  date: null,
  language: 'de',
  paragraphs: [{ text: TEXT, sentences: [{ start: 0, end: TEXT.length }] }],
  quotations: [],
});

function shown(name: string | null, role: string | null = null): string | null {
  const speaker = sound({ name, role, organisation: null });
  return speaker === null ? null : [speaker.name, speaker.role].join(' | ');
}

test.each([
  ['Ilse Kern', null, 'Ilse Kern | '],
  ['Kern', 'Bürgermeisterin', 'Kern | Bürgermeisterin'],
  ['Nachfrage Klaus Mai', null, 'Klaus Mai | '],
  ['Ilse Kern', 'Vorstand der Stiftung trifft', 'Ilse Kern | Vorstand der Stiftung'],
  ['Ilse Kern', 'erwähnten', 'Ilse Kern | '],
  ['Alexander Van', 'Präsident', 'Alexander Van der Holm | Präsident'],
  [null, 'Der Sprecher', ' | Sprecher'],
  [null, 'eine Sprecherin der Polizei', ' | eine Sprecherin der Polizei'],
  ['Deutsche Gesellschaft für Brücken', null, 'Deutsche Gesellschaft für Brücken | '],
])('%s, %s is shown as %s', (name, role, as) => {
  expect(shown(name, role)).toBe(as);
});

test.each([
  ['Scoop', null],
  ['Instagram', null],
  [null, 'dem Motto'],
  ['Ada Kerns Abschiedsrede', null],
  ['Viele NutzerInnen', null],
  ['Zerschlagung von Nordlicht', null],
  ['Preise im Rahmen', null],
])('%s, %s is nobody', (name, role) => {
  expect(shown(name, role)).toBeNull();
});

test('in another language whoever was found is shown', () => {
  const speaker = { name: 'Motto', role: null, organisation: null };
  const as = createSoundSpeaker({
    title: null,
    date: null,
    language: 'pl',
    paragraphs: [],
    quotations: [],
  });
  expect(as(speaker)).toBe(speaker);
});
