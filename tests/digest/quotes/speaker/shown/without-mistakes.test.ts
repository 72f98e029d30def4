import { describe, expect, it } from 'vitest';
import { shownSpeakers } from '../speakers.ts';
import { shown } from './shown.ts';

/** The names that are shown for the quotes of a text. */
const names = (text: string): readonly string[] =>
  shownSpeakers(text).map((speaker) => speaker?.name ?? '-');

describe('a paragraph of a quotation alone', () => {
  it('is not of him whom it names', () => {
    const text =
      'Congressman Piet Sander spoke on Friday. “I did nothing wrong at all,” Sander said. | “His conduct is a shame. Sander should go before the vote.”';
    expect(names(text)).toEqual(['Piet Sander', '-']);
  });

  it('is of him who speaks of his family', () => {
    const text =
      'Congressman Piet Sander spoke on Friday. “I did nothing wrong at all,” Sander said. | “We will all get over it. The Sander family has been here for ages.”';
    expect(names(text)).toEqual(['Piet Sander', 'Piet Sander']);
  });
});

describe('who is not shown as the speaker', () => {
  it.each([
    [
      'a headline in capitals that stands before the words',
      'LOMM’S LAST STATE OF THE UNION “The mayor’s final speech will frame the choice that faces the town as it selects his successor.”',
      '- ; - ; -',
    ],
    [
      'whoever the words name first, below a headline in capitals',
      'HOW THE PEACE WAS LOST “The United Nations has been grappling with so many claims that its chief called them a cancer.” [Osk Post]',
      '- ; - ; -',
    ],
    [
      'whoever the words name, with a headline as his office',
      'THE MAP FAVORS LOMM, BUT MONEY FAVORS ORTH - David Wassner: “Iowa, which bills itself as the crossroads, has long looked like a fork in the road. Its delegates make it the largest prize. Lomm is behind.”',
      '- ; - ; -',
    ],
    [
      'the man after whom an advertisement is called',
      'An ad that attacks Orth is funded by strategist Karl Rofe’s PAC. | The Rofe ad hits Orth for taking money and claims that “Wall Street made her a rich woman. Does Osk really want that?”',
      '- ; - ; The Rofe ad',
    ],
    [
      'the man of whom a source speaks',
      '“I can only tell you that his [Jake Sullen’s] account began a number of mails,” said one source who identified Sullen but asked not to be named. | Jake Sullen works there.',
      '- ; one source ; -',
    ],
    [
      'the author who gives the words of another',
      'Thomas Frank is an author. Frank quotes former Orth adviser Alfred Kahl: | “I would love the drivers to be worse off, and the workers of the car plants too.”',
      'Alfred Kahl ; former Orth adviser ; -',
    ],
    [
      'nobody else, where a man’s name stands beside a source’s words of him',
      '“He began a number of mails,” said Karl Brodie, a source who knows Sullen.',
      'Karl Brodie ; source ; -',
    ],
  ])('%s', (_, text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });
});

describe('words that stand on paper', () => {
  it.each([
    [
      'are of a script that somebody reads out',
      'Donald Tremont said on Wednesday that they should be treated harshly. | “If somebody protests, please do not touch him,” begins a scripted message that precedes all Tremont rallies.',
      '- ; - ; a scripted message',
    ],
    [
      'are of a joint statement, and of none of its authors alone',
      'Nan Pelham and Chuck Roe released a joint statement. | “The president must not see it before us,” the joint statement said.',
      '- ; - ; the joint statement',
    ],
  ])('%s', (_, text, who) => {
    expect(shown(text)).toBe(who);
  });
});
