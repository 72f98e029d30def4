import { describe, expect, it } from 'vitest';
import { inBasicPlane } from '../../src/languages/basic-plane.ts';

const BASIC_PLANE = Array.from({ length: 0x1_00_00 }, (_, code) => code).filter(
  (code) => code < 0xd8_00 || code > 0xdf_ff,
);
const UNASSIGNED = /[\p{Cn}\p{Co}]/u;
/** What is assigned in the plane, 'rare' Han characters behind it. */
const CHARACTERS = [...BASIC_PLANE, 0x2_0b_b7, 0x3_13_50]
  .map((code) => String.fromCodePoint(code))
  .filter((character) => !UNASSIGNED.test(character));

describe('inBasicPlane', () => {
  it.each([
    String.raw`^\p{L}$`,
    String.raw`^\P{L}$`,
    String.raw`^\p{N}$`,
    String.raw`^[\p{L}’-]$`,
    String.raw`^[^\p{L}\p{N}]$`,
    String.raw`^[^\P{L}]$`,
    String.raw`^\[?[[\]\p{L}]\]?$`,
    String.raw`^\\?\p{Lu}|\p{N}$`,
  ])('matches what %s matches in all living scripts', (source) => {
    const whole = new RegExp(source, 'u');
    const narrow = new RegExp(inBasicPlane(source), 'u');
    expect(CHARACTERS.filter((one) => whole.test(one) !== narrow.test(one))).toEqual([]);
  });

  it('leaves a pattern that asks for neither as it is', () => {
    expect(inBasicPlane(String.raw`^\p{Lu}[a-z]+\\p{L}$`)).toBe(String.raw`^\p{Lu}[a-z]+\\p{L}$`);
  });

  it('asks for no letter beyond the basic plane but Han characters', () => {
    expect(new RegExp(inBasicPlane(String.raw`\p{L}`), 'u').test('𐌰')).toBe(false);
    expect(new RegExp(inBasicPlane(String.raw`\p{L}`), 'u').test('𠮷')).toBe(true);
  });
});
