import { describe, expect, it } from 'vitest';
import { calledBy, shownSpeakers } from './speakers.ts';

/** Who is shown for the last quote of a text; `|` parts its paragraphs. */
const whoSaid = (text: string, title: string | null = null): string | null =>
  calledBy(shownSpeakers(text, { title }).at(-1));

describe('who is meant', () => {
  it.each([
    [
      'is the person behind the body and the office',
      '“This is a bad deal for the ferry,” SaveHarbour.org Political Action Executive Director Ilya Moss said in a statement.',
      'Ilya Moss',
    ],
    [
      'is nobody of whom the words speak, where they stand alone below his',
      'Rep. Karl Amin was filmed in a fight. | “I was pushed before, but that is no excuse,” he said. | “His conduct is unbecoming of a member of Congress, and it goes beyond the pale.”',
      null,
    ],
    [
      'is whoever goes on about another man',
      'Rep. Karl Amin spoke of Tom Lund. | “I was pushed before, but that is no excuse,” Amin said of Tom Lund. | “His conduct is unbecoming of a member of Congress, and it goes beyond the pale.”',
      'Karl Amin',
    ],
    [
      'is who wrote the message that another passes on',
      'Ann Lowe called for a vote. | She retweeted a message from her senior adviser, Bo Lund, that read: “Ferries are not the place for quarrels.”',
      'Bo Lund',
    ],
    [
      'is who wrote the note that another shared',
      'Ann Lowe later shared a note by Ida Moor: “We will not close the harbour this year.”',
      'Ida Moor',
    ],
    [
      'by "Mr." is no woman who shares the surname',
      'The parents, Karl and Rosa Amin, spoke on stage of their son. | “I beg those who doubt us to look at him,” Mr. Amin said.',
      'Karl Amin',
    ],
    [
      'by a given name is nobody whose surname is spelt alike',
      'Pope Francis spoke in Kell. Massimo Franco, a columnist, disagreed. | “God will ask you for it,” Francis said.',
      'Francis',
    ],
    [
      'by the report is nobody who named a culprit earlier',
      'Some lawmakers had mentioned the guild, but the report on Monday for the first time cited a memo. | “The ledger of the bank was hacked,” the congressional report said.',
      'the congressional report',
    ],
    [
      'who does not want to be quoted by name is not the town',
      '“One guy said we should start fires too,” said the cashier, who like many in the town did not want to be quoted by name.',
      'the cashier',
    ],
    [
      'by "he" is nobody whom the words name',
      'Jim Moss attacked Bob Steel on Friday. Steel leads the party. | “Chairman Steel needs to apologise for what he said,” he said.',
      'Jim Moss',
    ],
    [
      'by "he" is the same one where the words name a house of his name',
      'Mayor Bob Steel opened the pier on Friday. | “The Steel family built the first pier of this town,” he said.',
      'Bob Steel',
    ],
    [
      'by a surname before that of a husband is not the husband',
      '“I won’t run again this year,” Dean said, adding that her husband, former judge Alan Dean, agreed.',
      'Dean',
    ],
    [
      'by the surname of two is shown as the surname',
      'Ana and Tom Berg sold the pier on Friday. Ana Berg, the former mayor, met Tom Berg at sea. | “We have come a long way from the pier,” Berg said in a statement.',
      'Berg',
    ],
    [
      'by the initials of a body is the body',
      'Harbour Nation owns the pier. | According to HN, the works “will last for all of the summer and more.”',
      'Harbour Nation',
    ],
    [
      'by the last word of a body is the body',
      'The Osk Weekly sent a reporter. | The Weekly also said that the ferry “will not sail for all of the summer.”',
      'Osk Weekly',
    ],
  ])('%s', (_, text, who) => {
    expect(whoSaid(text)).toBe(who);
  });

  it('by the surname of two is whom the title names', () => {
    const text =
      'Ana and Tom Berg sold the pier on Friday. Ana Berg, the former mayor, met Tom Berg at sea. | “We have come a long way from the pier,” Berg said in a statement.';
    expect(whoSaid(text, 'Ana Berg sells the pier')).toBe('Ana Berg');
  });
});
