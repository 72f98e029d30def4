import { expect, test } from 'vitest';
import { castOf } from '../../cast-of.ts';

test.each([
  ['Treasury spokesman Ivo Brandt nodded.', 'Treasury'],
  [
    'Ivo Brandt, a professor at Quayside National University, rose.',
    'Quayside National University',
  ],
  ['Ivo Brandt, an editor of The Globe and Mail, rose.', 'The Globe and Mail'],
  ['She met fellow Harbour Council member Ivo Brandt.', 'Harbour Council'],
  ['Ivo Brandt, director of the advocacy group Open Quay, criticised the Senate.', 'Open Quay'],
])('%s has the body within the role', (text, body) => {
  const found = castOf([text]).who('Ivo Brandt')?.organisation;
  expect(found?.replace(/^the /i, '')).toBe(body.replace(/^the /i, ''));
});

test.each([
  ['The Senate voted. Ivo Brandt, director of the advocacy group Quay’s Voice, was there.'],
  ['Defence attorney Ivo Brandt nodded.'],
  ['Press secretary Ivo Brandt nodded.'],
])('%s has none', (text) => {
  expect(castOf([text]).who('Ivo Brandt')?.organisation).toBeNull();
});

test('a body that is only named by its kind is the last one that fits', () => {
  const cast = castOf([
    'The Norwegian fisheries ministry did not rule out a ban. Deputy ministry spokesperson Hanne Vik spoke of talks.',
  ]);
  expect(cast.who('Hanne Vik')).toMatchObject({
    role: 'Deputy ministry spokesperson',
    organisation: 'Norwegian fisheries ministry',
  });
});

test('a firm’s kind stands before its name', () => {
  const cast = castOf([
    'Internet security firm Lockwell found the hole. Lockwell said it was small.',
  ]);
  expect(cast.who('Lockwell')).toMatchObject({
    kind: 'organisation',
    role: 'Internet security firm',
  });
});
