import { expect, test } from 'vitest';
import { castOf } from '../cast-of.ts';

test.each([
  ['Prince Aksel and Lovisa, Countess of Rosen, married on Saturday.', 'Lovisa'],
  ['Ministers Anna Lind, Carl Voss and Rosa Lund flew to Osk on Monday.', 'Carl Voss'],
])('a sentence is no headline, however many names it has: %s', (text, name) => {
  expect(castOf([text]).who(name)?.kind).toBe('person');
});

test.each([
  ['Founders Kit Moran and Lena Falk sold the yard.', 'Kit Moran', 'Founders'],
  ['Divers Kit Moran, 31, and Lena Falk, 29, came up.', 'Lena Falk', 'Divers'],
  ['It was signed by pilots, among them Kit Moran and Lena Falk.', 'Lena Falk', 'pilots'],
])('several share a role: %s', (text, name, role) => {
  expect(castOf([text]).who(name)?.role?.toLowerCase()).toMatch(
    new RegExp(`^${role.toLowerCase().slice(0, -1)}`),
  );
});

test('a given name behind a title is no title, though it is one elsewhere', () => {
  const cast = castOf(['Then Gov. Earl Ray Stone spoke.']);
  expect(cast.who('Earl Ray Stone')?.role).toBe('Gov.');
});

test('an editor’s brackets supply a double given name', () => {
  const cast = castOf(['“I owe it to (Marie-Claire) Tarn,” he said.', '“Yes,” Tarn said.']);
  expect(cast.who('Marie-Claire Tarn')?.kind).toBe('person');
});

test('an editor’s square brackets supply a given name', () => {
  expect(castOf(['Coach [Petra] Stone was there.']).who('Petra Stone')?.role).toBe('Coach');
});
