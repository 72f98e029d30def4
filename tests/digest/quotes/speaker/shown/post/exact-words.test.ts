import { describe, expect, it } from 'vitest';
import { shown } from '../shown.ts';

describe('a role', () => {
  it.each([
    [
      'is one of several where the article says so',
      null,
      '“If people want to be arrested, so be it,” said Deb Kramer, a leader of Harbour Jobs With Justice.',
      'Deb Kramer ; a leader of Harbour Jobs With Justice ; -',
    ],
    [
      'names the group that it calls so',
      null,
      'A new group called Future 62 ran its first ads. “Her time in office is a weakness,” said Dan Constable, a senior adviser to the group.',
      'Dan Constable ; senior adviser to the group ; Future 62',
    ],
    [
      'has a body whose name begins with a small word',
      null,
      '“This ad raises new questions about him,” Katie Parker, who is chairman of Our Values PAC, said.',
      'Katie Parker ; chairman ; Our Values PAC',
    ],
    [
      'is not where somebody is received',
      null,
      'Bern Sandler at the Vatican met the pope. | “I told him that I admire what he does,” Sandler said.',
      'Bern Sandler ; - ; -',
    ],
    [
      'has no "currently"',
      null,
      'Alec Stewartson, currently director of cricket at Surrey, was not asked. “When they call, you should not say no,” Stewartson said.',
      'Alec Stewartson ; director of cricket at Surrey ; -',
    ],
    [
      'has party and state in words',
      null,
      '“He is not a man of many friends,” said Representative Peter Welsh, Democrat of Vermont, who knows him.',
      'Peter Welsh ; Representative ; Democrat of Vermont',
    ],
    [
      'has the state of a town',
      null,
      '“I did not know what to say to them,” said Rita Lowe of Kansas City, Mo., who came by bus.',
      'Rita Lowe ; - ; Kansas City, Mo.',
    ],
    [
      'is read though its second comma is missing',
      null,
      '“We have not been told of this,” Doug Andrews, a spokesman for House Speaker Paul Ryland told the Post.',
      'Doug Andrews ; spokesman for House Speaker Paul Ryland ; -',
    ],
    [
      'ends before the day',
      null,
      '“We have not been told of this,” said Rosa Lind, the mayor of Osk on Friday.',
      'Rosa Lind ; mayor of Osk ; -',
    ],
    [
      'is not in the plural',
      null,
      'Celebrities Julia Moor, Kerry Wash and Amy Schuler cheered. | Schuler wrote: “We can stop this and we must do it now.”',
      'Amy Schuler ; - ; -',
    ],
    [
      'turns to nothing else',
      null,
      'Lindsay Grant, who has endorsed Crewe despite their quarrels, spoke. “He would be the best but has no chance,” Grant said.',
      'Lindsay Grant ; who has endorsed Crewe ; -',
    ],
    [
      'is a relation of then where that is all',
      null,
      '“He put his brother down a lot,” said Anna Schiff, then the girlfriend of a friend, who was there. | David Milne and Anna Schiff, his wife, left.',
      'Anna Schiff ; then the girlfriend of a friend ; -',
    ],
  ])('%s', (_, title, text, who) => {
    expect(shown(text, title)).toBe(who);
  });
});
