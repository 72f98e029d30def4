import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../../../src/digest/quotes/find-quotes.ts';
import { readParagraphs } from '../../../../../../src/digest/reading/reading.ts';

/** Name, role and body that are shown for the last quote of a text; `|` parts its paragraphs. */
function shown(text: string, title: string | null = null): string {
  const reading = readParagraphs(text.split(' | '), { title, date: null, language: 'en' });
  const speaker = findQuotes(reading, { byName: true }).at(-1)?.speaker;
  return [speaker?.name, speaker?.role, speaker?.organisation]
    .map((part) => part ?? '-')
    .join(' ; ');
}

describe('a post', () => {
  it.each([
    [
      'speaks for the body that the article is about by its title',
      'Shares of Brookfield Tool fall',
      'Brookfield Tool reported lower sales on Tuesday, and its shares fell. | “Our sales were below our own hopes this time,” said CEO Craig Maynard in the company’s news release.',
      'Craig Maynard ; CEO ; Brookfield Tool',
    ],
    [
      'is with the body that opens the article behind its dateline',
      'Brewer cuts jobs',
      'BREMEN — Holm & Crane will cut 300 jobs, the brewer said on Monday. | “People drink less since the tax was raised again,” Chief Executive Otto Prinz told reporters.',
      'Otto Prinz ; Chief Executive ; Holm & Crane',
    ],
    [
      'is with the body of one word that is told by its kind',
      'Flights are cut',
      'Veljet will cut a third of all flights, the airline said on Monday. | “We have been flying air around for years,” Chief Executive Otto Prinz told reporters.',
      'Otto Prinz ; Chief Executive ; Veljet',
    ],
    [
      'is with the body whose kind and country are told',
      'Lifts sell well',
      'Liftwerk raised its forecast on Tuesday, the Swiss company said. | “Everybody wants to go up in the world now,” finance chief Otto Prinz told Reuters.',
      'Otto Prinz ; finance chief ; Liftwerk',
    ],
    [
      'is with the firm that is called by what it makes',
      'Recall',
      'Osk Playthings has recalled 90,000 ducks. | “The eyes come off if they get wet,” said the toymaker’s head of safety, Otto Prinz.',
      'Otto Prinz ; head of safety ; Osk Playthings',
    ],
    [
      'is with the bank that is called a lender',
      'Fine',
      'Regulators fined Osk Bank on Monday. | “We looked the wrong way for a year,” said the lender’s chief risk officer, Otto Prinz.',
      'Otto Prinz ; chief risk officer ; Osk Bank',
    ],
    [
      'is with no word that opens the article without that',
      'Flights are cut',
      'Flying will cost more, the airline said on Monday. | “We have been flying air around for years,” Chief Executive Otto Prinz told reporters.',
      'Otto Prinz ; Chief Executive ; -',
    ],
    [
      'is with the body that its sentence sets off with commas',
      'Seeds sold',
      'Oatfield, a cereal maker, was sold on Monday. | “My desk has tooth marks from my first year here,” the company’s founder, Otto Prinz, said.',
      'Otto Prinz ; founder ; Oatfield',
    ],
    [
      'is with the body that a sentence ends with',
      'Bikes',
      'Couriers have founded a cooperative, Wheel Power. | “We are nobody’s robots in this town,” said the cooperative’s treasurer, Theo Banks.',
      'Theo Banks ; treasurer ; Wheel Power',
    ],
    [
      'is with the network of people whose name is set off',
      'Night',
      'A network of night gardeners, Moonseed, plants trees. | “Nobody stops you at two in the night,” the network’s founder, Ola Frey, said.',
      'Ola Frey ; founder ; Moonseed',
    ],
    [
      'is with no word that opens a sentence',
      'Weather',
      'Rain is due on Monday. | The club’s groundsman, Ola Frey, said: “The drains are clear this time.”',
      'Ola Frey ; The club’s groundsman ; -',
    ],
    [
      'is with the club that plays in the plural',
      'Fine',
      'Orrin Rovers were fined on Monday. | The club’s chairman, Basil Thorne, said: “We take the fine and pay it at once.”',
      'Basil Thorne ; chairman ; Orrin Rovers',
    ],
    [
      'is with the ferries that are called a line',
      'Routes',
      'Skaldic Ferries will drop nine routes. | Vera Stahl, the line’s head of planning, said: “People want to see the sun.”',
      'Vera Stahl ; head of planning ; Skaldic Ferries',
    ],
    [
      'is with the airline that is called a carrier',
      'Routes',
      'Skyhop will fly to nine new towns. | Vera Stahl, the carrier’s head of planning, said: “People want to see the sun.”',
      'Vera Stahl ; head of planning ; Skyhop',
    ],
    [
      'is with the maker that the first words call one',
      'New plant',
      'Carmaker Lumo will build a plant in Dorn, it said on Monday. | “The cold water of the river decided it for us,” Chief Executive Vera Stahl said.',
      'Vera Stahl ; Chief Executive ; Lumo',
    ],
    [
      'is with the whole name of a group that is called so',
      'Bikes',
      'A group called Wheels for Two repairs them. | “Rust on a bike is only skin,” said the group’s co-founder, Theo Banks.',
      'Theo Banks ; co-founder ; Wheels for Two',
    ],
    [
      'is of the nation that the report told of',
      'Envoy leaves',
      'An envoy was expelled, the Danish foreign minister said on Friday. | “The envoy left our country with two suitcases,” Foreign Minister Per Dahl said.',
      'Per Dahl ; Danish foreign minister ; -',
    ],
    [
      'is one of several',
      'Gloves',
      'The nurses Amal Said and Ruth Penn spoke on Monday. | “We have to wash and reuse the gloves,” said Penn.',
      'Ruth Penn ; nurse ; -',
    ],
    [
      'sings in the band of the title',
      'Copper Foxes finish new album',
      'The next Copper Foxes record is almost done, frontman Andy Kessler said. | “We had written two dozen songs before we met our producer,” Kessler said.',
      'Andy Kessler ; frontman ; Copper Foxes',
    ],
    [
      'owns the house with which the article opens',
      'Inside the bakery that feeds Lower Tolm',
      'Birch Lane Bakery opens its doors at five. The smell of rye fills the street. | “We start the dough at midnight and nobody sleeps,” says owner Rosa Lind.',
      'Rosa Lind ; owner ; Birch Lane Bakery',
    ],
    [
      'heads the school that the title only calls a school',
      'School wins prize',
      'Pupils of Hallam Grove School won a prize for their garden. | “They have worked through the rain for months,” said headteacher Ann Frost.',
      'Ann Frost ; headteacher ; Hallam Grove School',
    ],
    [
      'speaks for whom “a spokeswoman” before spoke',
      'Lund’s letters',
      'Mrs. Lund used an account of her own. A spokeswoman for the Harbour Department has called the request routine. The spokeswoman, Mary Hart, was asked about Mrs. Lund on Tuesday. | “The letter went out long before the committee asked,” Ms. Hart said.',
      'Mary Hart ; spokeswoman ; the Harbour Department',
    ],
    [
      'speaks for the department, and not for whom it asked',
      'Letters',
      'Jane Lund answered the Harbour Department and its lawyers. | “The letter went out long before the committee asked,” spokeswoman Mary Hart said.',
      'Mary Hart ; spokeswoman ; Harbour Department',
    ],
    [
      'speaks for the department of the title',
      'Report: State hid its papers',
      'The State Department gave wrong answers, its inspector said. | Officials of the department took months. | “The report has our full attention and that of the staff,” said spokesman John Kerrigan.',
      'John Kerrigan ; spokesman ; State Department',
    ],
    [
      'speaks for the campaign of whom the sentence before tells',
      'O’Hanlon moves staff',
      'Candidate Mark O’Hanlon is moving staff. | O’Hanlon’s campaign says it will close its office. Spokeswoman Hanna Norris says the candidate has “always run a lean campaign and will continue to do so.”',
      'Hanna Norris ; Spokeswoman ; O’Hanlon’s campaign',
    ],
    [
      'speaks for whom its own sentence tells of',
      'City keeps its contracts',
      'Councilman Mark Lavigne has pushed Mayor Paul de Graaf for years. De Graaf, however, is in a bind, according to spokesperson Monika Klein. | “We reviewed the contracts and found no way out of them,” Klein told reporters.',
      'Monika Klein ; spokesperson ; Paul de Graaf',
    ],
    [
      'works for the candidate of the sentence before',
      'Lind and Moreau debate',
      'Anna Lind and Paul Moreau meet on Thursday. | Moreau won the north by nine points. His chief strategist, Todd Devlin, was glad. | “This is a man who marched for the right to vote,” Devlin said.',
      'Todd Devlin ; chief strategist ; Paul Moreau',
    ],
    [
      'leads the committee that was named',
      'Chief to testify',
      'On Thursday the chief will testify before the House Oversight Committee. Committee Chairman Rep. Jesse Chaffin, R-Utah, was not glad. “There is no reason to hide it from us,” he said.',
      'Jesse Chaffin ; Committee Chairman ; House Oversight Committee',
    ],
    [
      'speaks for none of two that may be meant',
      null,
      'Nordwind Air cancelled 40 flights. The pilots’ union Cockpit West rejected the airline’s offer. | “We will go on until the offer is better,” said spokesman Ulf Kern.',
      'Ulf Kern ; spokesman ; -',
    ],
    [
      'is nobody’s where a group stands for several',
      'Push against the nominee',
      'The Harbour Fund, a nonprofit, told of ads on the old Holm University. The group also plans others. | “The people who give are worried about him,” spokesman Stuart Ray said.',
      'Stuart Ray ; spokesman ; -',
    ],
    [
      'is the country’s where a president has it',
      'Obara and Poulin talk',
      'President Ann Obara met the envoys of Osk on Monday. | “There is a gap of trust that we have to close,” Obara said.',
      'Ann Obara ; President ; -',
    ],
    [
      'is with the woman of the headline, where “her” can mean no other',
      'Cramer wades in',
      'But Hilda Cramer is not one of the critics. Sources say she stands behind President Obrist’s opposition. | In a statement to the paper, her senior policy adviser, Jake Sully, said: “Mrs. Cramer believes that the harbour is essential to all of us.”',
      'Jake Sully ; senior policy adviser ; Hilda Cramer',
    ],
    [
      'of a lawyer is with his client',
      'Holm arrested',
      'Karl Holm, 33, was arrested on Monday. | “He will plead not guilty to all of it,” his lawyer, Jay Jakes, said.',
      'Jay Jakes ; lawyer ; Karl Holm',
    ],
    [
      'of a lawyer is alone where another may be the client',
      'Karl Holm found dead',
      'A man was arrested after Karl Holm was found dead on Monday. | “He will plead not guilty to all of it,” his lawyer, Jay Jakes, said.',
      'Jay Jakes ; lawyer ; -',
    ],
    [
      'of a field is in the company that the report is about',
      'Norda Glass makes lens',
      'Norda Glass made the lens, it said. | “We looked at it for nine hours in the night,” said Ida Holm, vice president of sales.',
      'Ida Holm ; vice president of sales ; Norda Glass',
    ],
    [
      'of two words is in the company that the report is about',
      'Norda Glass makes lens',
      'Norda Glass made the lens, it said. | “We looked at it for nine hours in the night,” said Ida Holm, CEO and co-founder.',
      'Ida Holm ; CEO and co-founder ; Norda Glass',
    ],
    [
      'of a town is none of the company',
      'Norda Glass makes lens',
      'Norda Glass made the lens, it said. | “We looked at it for nine hours in the night,” said Ida Holm, the mayor of Osk.',
      'Ida Holm ; mayor of Osk ; -',
    ],
    [
      'of a press secretary is that of the house before him',
      null,
      'At the White House today, reporters questioned Press Secretary Josh Ernst. | “I do not want to talk about the situation,” Ernst said.',
      'Josh Ernst ; Press Secretary ; the White House',
    ],
    [
      'is held with whom the article names in full',
      null,
      'Senator Harry Reed of Osk spoke. | “He respects that but wants it built elsewhere,” said Jim Manley, a top adviser to Mr. Reed.',
      'Jim Manley ; top adviser ; Harry Reed',
    ],
    [
      'stays as it is where two may be meant',
      null,
      'Ann Reed ran and Bob Reed helped. | “He respects that but wants it built elsewhere,” said Jim Manley, a top adviser to Mr. Reed.',
      'Jim Manley ; top adviser to Mr. Reed ; -',
    ],
  ])('%s', (_, title, text, who) => {
    expect(shown(text, title)).toBe(who);
  });
});
