import { expect, test } from 'vitest';
import { told } from '../../told.ts';

const title = 'Why a shop in Velm needs a focus';
const LEDE = 'Most shops in Velm fail because their owners never decide whom they serve.';
const POINT = 'Owners in Velm have to choose one kind of buyer and stay with it for a year.';

test('a line of a list is not told without the head of the list', () => {
  const lines = [
    'A clear focus does this for owners of shops in Velm:',
    'You’ll become comfortable saying no to buyers in Velm who do not fit.',
    'You’ll write to buyers in Velm in half the time, because you know them.',
  ];
  expect(told([LEDE, ...lines, POINT], { title })).toEqual([LEDE, POINT]);
});

test('but lines that open alike are told where no list is opened, or what opens it is speech', () => {
  const lines = [
    'Shops in Velm that serve all buyers earned 4 percent less last year.',
    'Shops in Velm that serve one kind earned 11 percent more.',
  ];
  expect(told([LEDE, ...lines], { title })).toContain(lines[1]);
  expect(told([LEDE, ...lines], { title })).toContain(lines[0]);
});

const ITEMS = [
  'Port of the pump code',
  'Cleaner names in the valve parts',
  'Sync from the town’s copy',
];
const SHOUT = 'New gauges for all nine locks (thanks to Ida Roe!)';

test('a line with a mark at its end is not told out of a list of lines without', () => {
  expect(told([...ITEMS, SHOUT, ...ITEMS.toReversed()], { title })).toEqual([]);
});

test('but a sentence is told though headings and lines stand beside it', () => {
  const few = ITEMS.slice(0, 2);
  expect(told([...few, LEDE, ...few, POINT, ...few], { title })).toContain(LEDE);
  expect(told([LEDE, ...ITEMS, POINT], { title })).toEqual([LEDE, POINT]);
});
