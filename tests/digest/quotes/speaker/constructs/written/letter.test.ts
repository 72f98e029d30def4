import { describe, expect, it } from 'vitest';
import { quotesOf } from '../../../quotes-of.ts';

function speakers(text: string): (string | null)[] {
  return quotesOf(text).map(({ who }) => who);
}

describe('who wrote a letter', () => {
  it.each([
    [
      'Ola Brandt received an e-mail from Kari Moe that read: “We must talk by Friday.”',
      'Kari Moe',
    ],
    ['Ola Brandt got a note from Kari Moe, saying “the deal is off for good.”', 'Kari Moe'],
    [
      'The letter, addressed to Ola Brandt and signed by Kari Moe, says “the state will stop it.”',
      'Kari Moe',
    ],
    ['An e-mail sent to Lisa Grant by Peter Holt on 4 May reads: “Stop it at once.”', 'Peter Holt'],
    ['A message from Gus Pohl to Rainer Voss said: “She has been moved.”', 'Gus Pohl'],
    ['The telegram that Ida Rask sent to Tom Hale reads: “Come home in one piece.”', 'Ida Rask'],
    ['A text from Max Frey to Rita Sol two days later reads: “You are a star.”', 'Max Frey'],
    ['Reporters got a text from her husband, Joe Hann, that said, “Leave us alone.”', 'Joe Hann'],
    ['A letter to the court by Tom Reed reads: “My sister was honest.”', 'Tom Reed'],
  ])('%s', (text, who) => {
    expect(speakers(text)).toEqual([who]);
  });

  it('is not told where the letter is only received', () => {
    expect(speakers('The letter to Lena Falk says: “Our members are tired.”')).not.toContain(
      'Lena Falk',
    );
  });

  it('is not whoever received it, where many signed', () => {
    const text =
      'On Monday, Mayor Lena Falk received a letter signed by all forty shop owners, which stated, “We will not pay a cent more.”';
    expect(speakers(text)).not.toContain('Lena Falk');
  });

  it('is who signed what warns', () => {
    const text =
      'A letter signed by ten doctors and sent to Lena Falk warned that “the clinic will close.”';
    expect(speakers(text)).toEqual(['ten doctors']);
  });

  it('is not whoever has seen it', () => {
    const text = 'A memo seen by Lena Falk and sent by Arne Foss says: “It is not ready.”';
    expect(speakers(text)).toEqual(['Arne Foss']);
  });

  it.each([
    ['Kari Moe told Ola Brandt that the letter said “nothing at all of use.”', 'Kari Moe'],
    ['In an e-mail to customers, Kari Moe said “we are sorry for the delay.”', 'Kari Moe'],
  ])('is left to its verb where that has another subject: %s', (text, who) => {
    expect(speakers(text)).not.toContain('Ola Brandt');
    expect(speakers(text)[0] ?? who).toBe(who);
  });
});

describe('what "it" says', () => {
  it.each([
    [
      'Peter Holt got a text message from Lisa Grant. “Please do not fill it,” it said.',
      'Lisa Grant',
    ],
    ['Ada Bor got a note back from Peter Lunn. It said: “My dog is a cat.”', 'Peter Lunn'],
    [
      'The letter, seen by the Herald, was signed by union president Jon Riis. “We can not go on,” it says.',
      'Jon Riis',
    ],
  ])('is said by who wrote it: %s', (text, who) => {
    expect(speakers(text).at(-1)).toBe(who);
  });

  it('is nobody’s where no letter was spoken of', () => {
    expect(speakers('The bank opened in May. “We are here to stay,” it said.')).not.toContain(null);
  });
});

it('Nobody writes to herself', () => {
  const text =
    'Anna Reed feared for her life. In a note to her sister Carol, she wrote, “I am afraid of them.”';
  expect(speakers(text)).not.toContain('Carol');
});

describe('“it said” of what was read out is', () => {
  it.each([
    [
      'the one who wrote it',
      'Prosecutor Lena Falk read a statement from the widow, Kari Moe. “I still lay two plates,” it said.',
      ['Kari Moe'],
    ],
    [
      'nobody without a writer',
      'He was jailed at Osk Crown Court. A letter was read out. “I still lay two plates,” it said.',
      [null],
    ],
    [
      'the body before it, where the letter is only told of',
      'The council dropped the plan. The letter came a day late. “We meet in May,” it said.',
      ['council'],
    ],
    [
      'the body that sent it',
      'Osk Bank sent him a letter. “You owe us a pound,” it said.',
      ['Osk Bank'],
    ],
  ])('%s', (_who, text, wanted) => {
    expect(speakers(text)).toEqual(wanted);
  });
});

it('is not whoever it is about', () => {
  const [who] = speakers('A letter to the editor about Mayor Lena Falk began: “He has my bin.”');
  expect(who).toContain('A letter');
});
