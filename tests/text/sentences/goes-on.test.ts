import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/text/sentences.ts';
import { slice } from '../../../src/text/span.ts';

/** The sentences of a text, which is written here with a stroke where one ends. */
function split(parted: string, language: string): string {
  const text = parted.replaceAll(' | ', ' ').replaceAll('|', '');
  const joint = parted.includes(' | ') || !parted.includes('|') ? ' | ' : '|';
  return splitSentences(text, language)
    .map((span) => slice(text, span))
    .join(joint);
}

describe('a dateline', () => {
  test.each([
    'ARLEN, S.C. (AP) — The ferry stopped on Monday. | Nobody was hurt.',
    'PORT OSK COUNTY, Calif. (KVLM) -- The ferry stopped. | Nobody was hurt.',
    'OSK, Me. — The ferry stopped.',
    'ST. ARLEN, Mich. ― The ferry stopped.',
    'She moved to Osk, Mich. | The ferry had stopped.',
  ])('goes on behind its state: %s', (text) => {
    expect(split(text, 'en')).toBe(text);
  });
});

describe('a title', () => {
  test.each([
    'They met Lt. Col. Ida Holm on Monday. | She agreed.',
    'So did Maj. Gen. Jo Roe and Lt. Gov. Anna Lind. | They left.',
    'It names either former Cong. Jo Roe or Asst. Chief Anna Lind. | They left.',
    'She asked Comdr. Ida Holm and Secy. Roe. | They left.',
  ])('goes on behind another: %s', (text) => {
    expect(split(text, 'en')).toBe(text);
  });
});

describe('a name in odd case', () => {
  test.each([
    'The Velm ID. STREAM seats six. | It goes on sale in May.',
    'Its brand sail.GO ends by June. | Crews stay.',
    'The Velm Mk. II was late. | The Mk. IV is on time.',
    'He showed his ID. | The guard let him in.',
    'The Velm Vol. TWO seats six. | It goes on sale in May.',
    'They asked twice and she said no. | TWO men left.',
    'It runs on the old system. | macOS comes later. | eBay waits.',
    'She joined E! News in Osk. | It pays well.',
    'The owner is Yum! Brands of Arlen. | It has grown.',
    'He shouted in joy: Yes! | The crowd cheered.',
    'The lamp is called the HOY! 3 by its maker. | The HOY! 3 costs $89.',
    'They beat Osk! | 3 people fell.',
    'The town chose Gen. (ret.) Bo Reyes to run it. | He is 61.',
    'The town chose Bo Reyes (he ran.) | Nobody else did.',
    'The mill went to two cousins (anew.) | The price was agreed in May.',
    'Two men fell off the pier (dpa.) | Police are looking into it.',
    'Hoy! Sailor plays in June. | The band Hoy! Sailor is from Osk. | It sold out.',
    'They beat Osk! | Fans sang. | Then it rained.',
    'They wanted more and got it. | Goal! | Brand scored.',
  ])('goes on, and opens a sentence: %s', (text) => {
    expect(split(text, 'en')).toBe(text);
  });
});

describe('what follows an abbreviation', () => {
  test.each([
    'He worked for Fin. & Adm. until May. | Then he left.',
    'The sermon was on Matt. 5:9 again. | Few came.',
    'The prize went to Msgr. Lunn in Osk. | Few came.',
    'See paras. 12 and 14 of the text. | Few did.',
    'The walk took 3 hrs. 20 in all. | Few came.',
    'J. K. Lunn wrote it. | Few read it.',
    'A. B. Lunn wrote it. | Few read it.',
    'See pp. 12-14 of the report. | Then go on.',
    'They blamed the senator (D-N.Y.) ― and her party. | She left.',
  ])('may be a sign or a number: %s', (text) => {
    expect(split(text, 'en')).toBe(text);
  });
});

describe('marks of half width within Japanese and Chinese quotations', () => {
  test.each([
    ['ja', '市長は「橋は安全か?」と尋ねた。|誰も答えなかった。'],
    ['ja', '彼女は「やった!」と叫んだ。|皆が笑った。'],
    ['ja', '｢橋は閉鎖だ｡｣と市長は言った｡|皆が帰った｡'],
    ['zh', '“桥安全吗?”他问道。|没有人回答。'],
  ])('do not end the sentence: %s %s', (language, text) => {
    expect(split(text, language)).toBe(text);
  });
});

describe('a Japanese quotation', () => {
  test.each([
    '「船は来ますか?」子供がたずねた。|「来る。」と船長は答えた。',
    '「逃げろ!」男が叫んだ。|雨だった。',
    '「もう遅い!」|雨が降っていた。',
  ])('goes on with who said it behind the mark: %s', (text) => {
    expect(split(text, 'ja')).toBe(text);
  });
});

describe('an amount with a blank in it', () => {
  test.each([
    'They stole jewels worth £1. 7m, and four men fled. | Nobody was hurt.',
    'The mill sold it for £4. 1 million. | It was old.',
    'They took $2. 6 million in a minute. | Nobody was hurt.',
    'The ticket costs $2. | 6 people bought one.',
    'The ferry costs $2. | 6 million guests take it each year.',
    'The price fell to $4. | 2 million of them are left in the mill.',
    'The fair costs £5. | 3m guests came in May.',
    'The mill was sold for £3. | 40 million were asked for the mole in 2019.',
    'It was built in 1981. | 7 million people came.',
  ])('goes on: %s', (text) => {
    expect(split(text, 'en')).toBe(text);
  });
});
