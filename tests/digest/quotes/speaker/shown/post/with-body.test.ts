import { describe, expect, it } from 'vitest';
import { shown } from '../shown.ts';

describe('a post that does not say of what', () => {
  it.each([
    [
      'has the body behind it',
      'Shares rose. | “The banks will lead the next leg,” said Sanjit Bhale, Director, IKL Securities.',
      'Sanjit Bhale ; Director ; IKL Securities',
    ],
    [
      'has the body behind it, of more words than one',
      'Anil Dave, Head of Research, Sarvo Broking, said: “The market has run ahead of itself.”',
      'Anil Dave ; Head of Research ; Sarvo Broking',
    ],
    [
      'has the division behind it, and whose that is',
      'The boat is new. | “It was drawn for families,” said David Kerr, division vice president, Norda Sales & Service at Norda West Coast.',
      'David Kerr ; division vice president ; Norda Sales & Service at Norda West Coast',
    ],
    [
      'has the only body that the article is about',
      'Norda Motors said on Tuesday that it would close its plant by the spring. | Osk will miss it. | “We will talk to each of you before Christmas,” chairman Ulf Brand said.',
      'Ulf Brand ; chairman ; Norda Motors',
    ],
    [
      'has the whole name of the body whose short name stands in front of it',
      'The Harbors Trust has bought ads in Norvania this week. | “It looks like a close race this year,” said Harbors spokesman Justin Barr.',
      'Justin Barr ; spokesman ; Harbors Trust',
    ],
    [
      'has the group that is meant, and not the government',
      'The Log Cabin Republicans praised the ruling, though the Dunn administration may appeal. | “We are delighted with it,” said R. Clarke Cohen, the group’s executive director.',
      'R. Clarke Cohen ; executive director ; Log Cabin Republicans',
    ],
    [
      'has the ministry that was told of',
      'The health ministry broke the rules, the Audit Office found. | “We bought them from whoever had them,” said the ministry’s spokeswoman, Ute Brand.',
      'Ute Brand ; spokeswoman ; health ministry',
    ],
    [
      'has the body that is named beside the noun',
      'One crew, the Tide Watch, checks the wall. “If it leaks, we ring,” the crew’s leader, Ada Stone, said.',
      'Ada Stone ; leader ; the Tide Watch',
    ],
    [
      'has the one of several that is named',
      'One of the bakeries, the Warm Loaf, opens at four. “Bread does not wait,” said the bakery’s owner, Ada Stone.',
      'Ada Stone ; owner ; the Warm Loaf',
    ],
    [
      'has the body that is called so',
      'A league of pilots called Fair Wind met. “Fog is no excuse,” the league’s secretary, Ada Stone, said.',
      'Ada Stone ; secretary ; Fair Wind',
    ],
    [
      'has the body behind its kind, where it is “its”',
      'The charity Dry Feet lends boots. “Rain is free,” its director, Ada Stone, said.',
      'Ada Stone ; director ; Dry Feet',
    ],
    [
      'has the bank that opens the paragraph',
      'Cordabank shut nine branches on Friday. The bank’s chairman, Ada Stone, blamed the web. “Nobody queues at home,” she said.',
      'Ada Stone ; chairman ; Cordabank',
    ],
    [
      'has the whole name of a federation',
      'The Pilots’ Federation met on Friday. The federation’s leader, Ada Stone, spoke first. “Not one ship will move,” she said.',
      'Ada Stone ; leader ; Pilots’ Federation',
    ],
    [
      'has the country whose office it is',
      'Norvania lent two planes to Osk, its interior minister said. | “Smoke has no passport,” Interior Minister Ada Stone said.',
      'Ada Stone ; Interior Minister ; Norvania',
    ],
    [
      'has the central bank of a governor',
      'The Bank of Norvania kept its rate on Thursday. | “We can wait,” Governor Ada Stone said.',
      'Ada Stone ; Governor ; Bank of Norvania',
    ],
    [
      'has the body whose name ends with the noun',
      'Osk Zoo lost its last bear. “He liked rain,” said the zoo’s director, Ada Stone.',
      'Ada Stone ; director ; Osk Zoo',
    ],
    [
      'has the paper that opens the paragraph',
      'The Osk Courier printed its last issue. “Ink is gone,” said the paper’s editor, Ada Stone.',
      'Ada Stone ; editor ; The Osk Courier',
    ],
    [
      'has its owner’s words where no name is known',
      'Talks between the union and NordRail broke down. | “They have had two years to make us an offer,” said the union’s president, Bo Krantz.',
      'Bo Krantz ; the union’s president ; -',
    ],
    [
      'has the only campaign',
      'Governor Nora Bell spoke in the rain. | Bell’s campaign had hired umbrellas. Bell thanked them. “We would have spoken in the snow,” campaign spokesman Ted Wirth said.',
      'Ted Wirth ; campaign spokesman ; Bell’s campaign',
    ],
    [
      'has the company that its kind stands for',
      'Lumora, the search company, will close its arcade. | “We built every one of these machines by hand,” said Ida Holm, a director for games at the tech giant.',
      'Ida Holm ; director for games ; Lumora',
    ],
    [
      'has the company that it is about, for a part of it',
      'Norda Paper will close its mill in Osk in May, the company said. | “The mill has lost money in each year,” said Bo Lund, a division vice president.',
      'Bo Lund ; division vice president ; Norda Paper',
    ],
    [
      'has the only university of the article, for a professor',
      '“We looked at each star for nine hours,” said Ida Holm, an associate professor of mechanical engineering. | The work was done at Dorn University.',
      'Ida Holm ; associate professor of mechanical engineering ; Dorn University',
    ],
    [
      'has the schools that their system means',
      'Dorn County Public Schools closed on Monday. | “We looked at each room for nine hours,” said Ida Holm, a spokesperson for the school system.',
      'Ida Holm ; spokesperson ; Dorn County Public Schools',
    ],
    [
      'has the schools that a sentence names within it, or behind a small word with a capital',
      'Storms kept children of Dorn County Public Schools at home. When Dorn County Public Schools closed, roads were flooded. | “We looked at each room for nine hours,” said Ida Holm, a spokesperson for the school system.',
      'Ida Holm ; spokesperson ; Dorn County Public Schools',
    ],
    [
      'has the house that its noun means',
      'Dorn Prison shut its gates on Monday. | “We looked at each cell for nine hours,” said Ida Holm, director of the prison.',
      'Ida Holm ; director ; Dorn Prison',
    ],
    [
      'has the only outlet before it, for a network',
      'A CNN reporter wrote to an aide. The reporter is the network’s foreign affairs reporter, Ida Holm. | “We looked at each room for nine hours,” Holm said.',
      'Ida Holm ; foreign affairs reporter ; CNN',
    ],
  ])('%s', (_, text, speaker) => {
    expect(shown(text)).toBe(speaker);
  });

  it.each([
    [
      'where two bodies are told of',
      'Norda Motors wants to buy Sudra Steel. | The price is open. | “We will talk before Christmas,” chairman Ulf Brand said.',
      'Ulf Brand ; chairman ; -',
    ],
    [
      'where only the other side is named',
      'Coach Ulf Brand was calm after the defeat by Osk. | Osk lead the league. | “We will play better before Christmas,” Brand said.',
      'Ulf Brand ; Coach ; -',
    ],
    [
      'where another unnamed body may be meant',
      'Norda Motors fell out with the union. | The strike is on. | “We will talk before Christmas,” chairman Ulf Brand said.',
      'Ulf Brand ; chairman ; -',
    ],
    [
      'where the next of a list stands behind it',
      '“We will talk before Christmas,” said Ulf Brand, chairman, Rosa Lind, his deputy, and two others.',
      'Ulf Brand ; chairman ; -',
    ],
    [
      'where "his" may be another’s',
      'The Ross campaign has hired Tess Gray. | Ross met Karl Dunn. His campaign manager, Pat Lohr, said: “We are going to win by five.”',
      'Pat Lohr ; campaign manager ; -',
    ],
    [
      'where only the supporters of another are told of',
      'Sander’s supporters doubt that she opposes the deal. On Monday, campaign chairman Bo Lund said: “Nothing about her view of the deal has changed.” | The Sander campaign was silent.',
      'Bo Lund ; campaign chairman ; -',
    ],
    [
      'where a professor may be of two universities',
      'The University of Dorn and Osk State University have a telescope. | “We looked at each star for nine hours,” said Ida Holm, a biology professor.',
      'Ida Holm ; biology professor ; -',
    ],
    [
      'of whom he only told something',
      'Rock fell in a pit on Monday. | Managing director Pat Lohr told the NZX that nobody was hurt. “We cleared the pit by noon,” he said.',
      'Pat Lohr ; Managing director ; -',
    ],
  ])('has none %s', (_, text, speaker) => {
    expect(shown(text)).toBe(speaker);
  });
});
