import { describe, expect, it } from 'vitest';
import { nameAndRole, shownSpeakers } from '../speakers.ts';

describe('an office in short before a name is the role:', () => {
  it.each([
    ['ADA Greta Holm', 'Greta Holm, ADA'],
    ['Tarn DA Greta Holm', 'Greta Holm, Tarn DA'],
    ['Harbour Party AM Sioned Vale', 'Sioned Vale, Harbour Party AM'],
    ['AG Letitia Vale', 'Letitia Vale, AG'],
    ['Labour MS Sioned Vale', 'Sioned Vale, Labour MS'],
    ['Mumbai DCP Nandini Vale', 'Nandini Vale, Mumbai DCP'],
    ['SP (Rural) P. Ramasami', 'P. Ramasami, SP'],
    ['Det Con Greta Holm', 'Greta Holm, Det Con'],
    ['Coun. Greta Holm', 'Greta Holm, Coun.'],
    ['Del. Greta Holm', 'Greta Holm, Del.'],
    ['Ald. Greta Holm', 'Greta Holm, Ald.'],
    ['Det. Const. Greta Holm', 'Greta Holm, Det. Const.'],
    ['Maj.-Gen. Greta Holm', 'Greta Holm, Maj.-Gen.'],
    ['Lt-Col Greta Holm', 'Greta Holm, Lt-Col'],
    ['Sqn Ldr Greta Holm', 'Greta Holm, Sqn Ldr'],
    ['Asst. Dist. Atty. Greta Holm', 'Greta Holm, Asst. Dist. Atty.'],
    ['Tánaiste Greta Holm', 'Greta Holm, Tánaiste'],
    ['Pte Greta Holm', 'Greta Holm, Pte'],
    ['Private First Class Greta Holm', 'Greta Holm, Private First Class'],
    ['Senate President Pro Tem Greta Holm', 'Greta Holm, Senate President Pro Tem'],
    ['Alhaji Musa Holm', 'Musa Holm'],
  ])('said %s', (printed, wanted) => {
    const [speaker] = shownSpeakers(`“It was cold,” said ${printed}.`);
    expect(nameAndRole(speaker ?? null)).toBe(wanted);
  });

  it('ADA with a surname alone', () => {
    const [speaker] = shownSpeakers('“It was cold,” ADA Holm told the jury.');
    expect(nameAndRole(speaker ?? null)).toBe('Holm, ADA');
  });
});

describe('the same letters are no office', () => {
  it.each([
    ['of a body', '“It was cold,” Norda AG said.', 'Norda AG'],
    ['of a bank', '“It was cold,” TD Harbour Group said.', 'TD Harbour Group'],
    ['of a bank without its noun', '“It was cold,” TD Varley Equity said.', 'TD Varley Equity'],
    ['of a broker', '“It was cold,” DA Varley Tom White said.', 'DA Varley Tom White'],
    ['of a town', '“It was cold,” Con Edison said.', 'Con Edison'],
    ['of a surname', '“It was cold,” Del Monte said.', 'Del Monte'],
    ['of an hour', 'At 10 AM Greta Holm said: “It was cold.”', 'Greta Holm'],
    [
      'of an illness',
      '“It was cold,” said MS Society chief Greta Holm.',
      'Greta Holm, MS Society chief',
    ],
    ['of a party', '“It was cold,” said DA leader Greta Holm.', 'Greta Holm, DA leader'],
    ['of a state', '“It was cold,” said Greta Holm of Osk, Del. She left.', 'Greta Holm, of Osk'],
    [
      'of a state behind its town',
      'The crash was in Milford, Del. Police said the barge “ran into the old pier”.',
      'Police',
    ],
    ['of a zone', 'It came at 5 p.m. CST. Greta Holm said: “It was cold.”', 'Greta Holm'],
  ])('%s', (_what, text, wanted) => {
    const [speaker] = shownSpeakers(text);
    expect(nameAndRole(speaker ?? null)).toBe(wanted);
  });
});
