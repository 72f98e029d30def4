import { expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

test.each([
  'Called “the Heron of Orland,” Ida Renn has fished here for years.',
  'Once dubbed “the Heron of Orland,” Ida Renn fishes no more.',
  'Known to her crew as “the Heron,” Ida Renn has fished here for years.',
  'Otto Lunn, aka “the Eel,” was seen at the pier.',
  'Otto Lunn goes by “the Eel.”',
  'Anglers call him “The Kettle,” and Otto Lunn does not mind.',
  'Anglers refer to the pond as “the Kettle”, warden Otto Lunn said.',
  'The club calls itself “The Night Anglers.”',
  'The crate was stamped “fragile,” Renn said.',
  'She was voted “Angler of the Year,” Renn said.',
  'The password was “herring,” Renn said.',
  'The “Clean Lake Plan” failed, Renn said.',
  'The trawler “Grey Heron” sank in May, Renn said.',
  'Her column, “Notes from the Pier,” ends in May, Renn said.',
  'The words “perhaps” and “soon” are on each page, Renn said.',
  '“Orl” means alder, Renn said.',
])('%s: nobody says a name or a mark', (text) => {
  expect(quotesOf(text)).toEqual([]);
});

test.each([
  ['Renn called the plan “a gift to eels.”', 'Renn'],
  ['Otto Lunn, called “a cheat” by Ida Renn, left.', 'Ida Renn'],
  ['Otto Lunn got labelled “a weathercock” by columnist Ida Renn.', 'Ida Renn'],
  ['Renn said the plan was “dead in the water.”', 'Renn'],
])('%s: what somebody says of somebody stays', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});
