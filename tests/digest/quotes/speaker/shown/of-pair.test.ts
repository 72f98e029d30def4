import { describe, expect, it } from 'vitest';
import { shownSpeakers } from '../speakers.ts';

const shown = (text: string): string => shownSpeakers(text).at(-1)?.name ?? '-';

const WORDS = '“I ask all who love this land not to vote for hatred,”';

describe('"Mr." and "Mrs." of one family', () => {
  it.each([
    ['Karl and Rosa Holm spoke at the rally.', 'Mr. Holm', 'Karl Holm'],
    ['Karl and Rosa Holm spoke at the rally.', 'Mrs. Holm', 'Rosa Holm'],
    ['Karl Holm and his wife, Rosa, spoke at the rally.', 'Mrs. Holm', 'Rosa Holm'],
    ['Karl Holm and his wife, Rosa, spoke at the rally.', 'Mr. Holm', 'Karl Holm'],
    ['Rosa Holm and her husband, Karl, spoke at the rally.', 'Mr. Holm', 'Karl Holm'],
    ['Rosa Holm and her brother Karl Holm spoke there.', 'Mr. Holm', 'Karl Holm'],
    ['Rosa Holm and her brother Karl Holm spoke there.', 'Ms. Holm', 'Rosa Holm'],
    ['Karl Holm came with Bo Holm and Rosa Holm.', 'Mrs. Holm', 'Rosa Holm'],
    // of a couple the one whose name says it tells of the other
    ['The parents, Karl and Tariza Holm, spoke at the rally.', 'Ms. Holm', 'Tariza Holm'],
    // neither name says whether it is a man's
    ['The parents, Obuzo and Tariza Holm, spoke at the rally.', 'Mr. Holm', 'Holm'],
    // the only one of the name
    ['Karl Holm and Ida Berg spoke at the rally.', 'Mr. Holm', 'Karl Holm'],
  ])('%s | %s said: %s', (told, teller, name) => {
    expect(shown(`${told} | ${WORDS} ${teller} said.`)).toBe(name);
  });
});
