import { describe, expect, it } from 'vitest';
import { shown } from './shown.ts';

describe('a calling is read whole:', () => {
  it.each([
    [
      'a talk show host',
      null,
      '“He is a danger to all of us,” said talk show host Glen Beckman.',
      'Glen Beckman ; talk show host ; -',
    ],
    [
      'a professor behind “to”',
      null,
      'The seat was lost to law professor Tim Canales. | “We raised it all in one day,” Canales said.',
      'Tim Canales ; law professor ; -',
    ],
    [
      'a colleague who is told by his office',
      'Bishops',
      'Bishops of Osk met on Sunday. | “God is not a season-ticket holder,” said his colleague the Bishop of Kell, Dr. Tim Canales.',
      'Tim Canales ; Bishop of Kell ; -',
    ],
    [
      'no deed behind “to”',
      null,
      'Nobody wanted to meet president Tim Canales. | “We raised it all in one day,” Canales said.',
      'Tim Canales ; president ; -',
    ],
    [
      'a coach of one field',
      null,
      '“He comes in every day and trains hard,” said goalkeeping coach Tom Parr.',
      'Tom Parr ; goalkeeping coach ; -',
    ],
    [
      'a calling that opens the sentence',
      null,
      'Painter Amy Canales was glad. “We raised it all in one day,” Canales said.',
      'Amy Canales ; Painter ; -',
    ],
    [
      'a calling that opens the sentence, before a name that nobody knows',
      null,
      'Lifeguard Zbyslav Krahl said: “We pulled all of them out in one hour.”',
      'Zbyslav Krahl ; Lifeguard ; -',
    ],
    [
      'a judge of the city',
      null,
      'Recorder Amy Canales told him: “You left a wall to fall on them.”',
      'Amy Canales ; Recorder ; -',
    ],
    [
      'no calling in the name of a firm',
      null,
      'Baker Canales Group said: “We raised it all in one day.”',
      'Baker Canales Group ; - ; -',
    ],
    [
      'no calling in a given name',
      null,
      'Hunter Canales said: “We raised it all in one day.”',
      'Hunter Canales ; - ; -',
    ],
    [
      'the Speaker of the House',
      null,
      '“These images have no place here,” said Speaker of the House Rep. Paul Ryland (R-WI).',
      'Paul Ryland ; Speaker of the House ; R-WI',
    ],
    [
      'a whip',
      null,
      '“I will tell you what shame is,” said Senate Majority Whip John Cornwell (R-Tex.).',
      'John Cornwell ; Senate Majority Whip ; R-Tex.',
    ],
    [
      'a chief adviser',
      null,
      '“I do not agree with it at all,” said Mick Bednarz, who served as the chief U.S. military adviser in Iraq.',
      'Mick Bednarz ; who served as the chief U.S. military adviser in Iraq ; U.S. military',
    ],
  ])('%s', (_, title, text, who) => {
    expect(shown(text, title)).toBe(who);
  });
});

describe('where somebody is from stands for him', () => {
  it.each([['the Dane', 'Tim Canales won in Osk on Sunday. | “I closed my eyes,” the Dane said.']])(
    '%s',
    (_who, text) => {
      expect(shown(text, 'Osk')).toMatch(/^Tim Canales/);
    },
  );

  it.each([
    'Tim Canales beat Denmark’s Erik Lund in Osk on Sunday. | “I was tired,” the Dane said.',
    'Tim Canales beat Erik Lund in Osk on Sunday. | “I was tired,” said the Texan.',
    'Tim Canales met a crew from Oslo on Sunday. | “I was tired,” the Chinese said.',
    'Mayor Tim Canales went to the camp. | An Iraqi stood at the gate. “We have had no bread,” the Iraqi said.',
  ])('nobody of two: %s', (text) => {
    expect(shown(text, 'Osk')).not.toMatch(/^(?:Tim Canales|Erik Lund)/);
  });
});
