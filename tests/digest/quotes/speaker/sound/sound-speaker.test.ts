import { expect, test } from 'vitest';
import { tellStory } from '../../../../../src/digest/tell-story.ts';
import { article } from '../../../article.ts';
import { createSoundSpeaker } from '../../../../../src/digest/quotes/speaker/sound/sound-speaker.ts';

const TEXT = 'Präsident Alexander Van der Holm kam nach Osk.';
const sound = createSoundSpeaker(
  { language: 'de', paragraphs: [{ text: TEXT, sentences: [{ start: 0, end: TEXT.length }] }] },
  [],
);

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
  ['Bürgermeisters Karl Mai', null, 'Karl Mai | '],
  ['Präsidenten Mai', null, 'Mai | '],
  ['Karl Mai', 'Präsidenten', 'Karl Mai | '],
  ['Der Sprecher des Ministers Karl Mai', null, ' | Sprecher des Ministers Karl Mai'],
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
  ['Bürgermeisters Berlins', null],
  ['Präsidenten der Republik', null],
  ['Bürgermeisters von Berlin', null],
  ['der Rede des Bürgermeisters Karl Mai', null],
  ['Zerschlagung von Nordlicht', null],
  ['Preise im Rahmen', null],
])('%s, %s is nobody', (name, role) => {
  expect(shown(name, role)).toBeNull();
});

test('in another language whoever was found is shown', () => {
  const speaker = { name: 'Motto', role: null, organisation: null };
  const as = createSoundSpeaker({ language: 'pl', paragraphs: [] }, []);
  expect(as(speaker)).toBe(speaker);
});

test('who is only described has the name of the only one with such a role', () => {
  const paragraphs = [
    'Umweltministerin Ada Kern hat am Montag in Osk den Bau einer Brücke angekündigt.',
    '„Die Brücke hilft allen, die am anderen Ufer arbeiten“, sagte die Ministerin.',
  ];
  const about = { date: null, language: 'de' };
  const { story } = tellStory(article('a', 'Osk baut eine Brücke', paragraphs, about), 'medium');
  expect(story.quotes.map(({ speaker }) => speaker?.name)).toEqual(['Ada Kern']);
});
