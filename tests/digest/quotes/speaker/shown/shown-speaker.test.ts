import { describe, expect, it } from 'vitest';
import { shown } from './shown.ts';

describe('who has no office', () => {
  it.each([
    [
      'is shown by whatever noun stands behind the name',
      '“All we saw was grey,” said Kim Vollmar, a Danish adoptee who founded the charity Reef Aid.',
      'Kim Vollmar ; Danish adoptee who founded the charity Reef Aid ; -',
    ],
    [
      'is shown by what the first sentence says, though others are quoted between',
      'Tara Sitol, a 40-year-old widow from Dorn, was at home. | “It fell,” said Bo Lund. | “I heard them shout outside the whole night,” Sitol said.',
      'Tara Sitol ; 40-year-old widow from Dorn ; -',
    ],
    [
      'is shown by what the article says that he is',
      'Leigh Sorn is a baker in Osk. “We never sold one loaf to anybody,” she said.',
      'Leigh Sorn ; baker in Osk ; -',
    ],
    [
      'is shown by what he is now',
      'Leigh Sorn, now a baker in Osk, agreed. “We never sold one loaf to anybody,” she said.',
      'Leigh Sorn ; baker in Osk ; -',
    ],
    [
      'is not shown by whom nobody sees beside him',
      'Ada Roe and her running mate, Leigh Sorn, met in Osk. “We never sold one loaf to anybody,” Sorn said.',
      'Leigh Sorn ; - ; -',
    ],
    [
      'is shown by what the next sentence says of him',
      'The petition was begun by Leigh Sorn. She is a baker in Osk. | “We never sold one loaf to anybody,” Sorn said.',
      'Leigh Sorn ; baker in Osk ; -',
    ],
    [
      'is not shown by how the next sentence praises him',
      'The petition was begun by Leigh Sorn. She’s a good woman and a friend of mine. | “We never sold one loaf to anybody,” Sorn said.',
      'Leigh Sorn ; - ; -',
    ],
    [
      'is shown by the rank in a committee',
      '“We never sold one loaf to anybody,” said Oversight ranking member Leigh Sorn.',
      'Leigh Sorn ; Oversight ranking member ; -',
    ],
    [
      'is not shown by a race of which nothing is told',
      'Leigh Sorn, the frontrunner, was at home. “We never sold one loaf to anybody,” Sorn said.',
      'Leigh Sorn ; - ; -',
    ],
    [
      'is no star where her rep speaks',
      'Actress Leigh Sorn has left Osk. | Sorn’s rep told Star Weekly: “We never sold one loaf to anybody.”',
      '- ; Sorn’s rep ; -',
    ],
    [
      'is not shown by how good he is',
      'Leigh Sorn is a true believer. “We never sold one loaf to anybody,” she said.',
      'Leigh Sorn ; - ; -',
    ],
    [
      'is shown by a title of a work, with its marks',
      '“They have a stranglehold on the whole of it,” said Steven Brell, author of “The Salt Road,” a history.',
      'Steven Brell ; author of “The Salt Road,” ; -',
    ],
    [
      'is shown as what he no longer is, where a dash says so',
      'The aide, Tara Sitol, 31, wrote a letter on her page. | Enter Ms. Sitol — a former press aide of the guild who loves cats. | “I get that you are both in those years,” Sitol wrote.',
      'Tara Sitol ; former press aide of the guild ; -',
    ],
    [
      'is not shown as a rival of nobody knows whom',
      'After the vote his likely party rival Mark Rolm said he stays. | “I have the same view on the pier that I had in May,” Rolm said.',
      'Mark Rolm ; - ; -',
    ],
    [
      'is shown as the rival of whom the text names',
      'On Monday Lund’s rival Mark Rolm said he stays. | “I have the same view on the pier that I had in May,” Rolm said.',
      'Mark Rolm ; Lund’s rival ; -',
    ],
    [
      'is shown by what he did once',
      '“I think that it was plain extortion,” said Mila Crane, who moved from the coast to Atlanta, Georgia.',
      'Mila Crane ; who moved from the coast to Atlanta, Georgia ; -',
    ],
    [
      'is somebody who writes a blog',
      'Mila Crane, who writes the blog Wet Ink, sold her boat. | “I think that it was plain extortion from the first day,” she said.',
      'Mila Crane ; who writes the blog Wet Ink ; -',
    ],
    [
      'is shown by whom others made him',
      '“I would rather call it old-school,” said Gregory W. Slate, whom the king made envoy to Malta.',
      'Gregory W. Slate ; whom the king made envoy to Malta ; -',
    ],
    [
      'is shown by the town behind an age',
      'Joy Aless, 50, of Houston learned of it late. | “It was difficult to ask for a job,” Aless said.',
      'Joy Aless ; of Houston ; -',
    ],
    [
      'is shown by a body that is no name to us',
      '“It raises a question that nobody answers,” says Stu Rothen of the non-partisan Rothen Report.',
      'Stu Rothen ; of the non-partisan Rothen Report ; -',
    ],
    [
      'is shown by the paper that owns the name',
      '“The house is unmoved and the street is tired,” The Guardian’s Owen Jonas wrote.',
      'Owen Jonas ; - ; The Guardian',
    ],
    [
      'is shown by what is "named" so',
      'Last week a worker named Tony Arro praised it. “The mood is relaxed and healthy,” he said.',
      'Tony Arro ; worker ; -',
    ],
    [
      'is nobody by an age before the name',
      '17-year-old Jared Patts agreed: “He speaks his mind, and that is what we need.”',
      'Jared Patts ; - ; -',
    ],
    [
      'is nobody by what follows in time',
      '“We could hear it the whole night,” Ann Lowe, a day after the storm, told the paper.',
      'Ann Lowe ; - ; -',
    ],
    [
      'is nobody by what he does just now',
      '“We could hear it the whole night,” said Ann Lowe, who spoke after the game.',
      'Ann Lowe ; - ; -',
    ],
  ])('%s', (_, text, who) => {
    expect(shown(text)).toBe(who);
  });

  it('is not shown by a clause where the article tells of nobody else', () => {
    const text =
      'Ann Lowe, who badly needs a win, came. Ann Lowe, who had lost in June, waved. | “We shall win the whole of it,” Lowe said.';
    expect(shown(text, 'Lowe on the coast')).toBe('Ann Lowe ; - ; -');
  });
});

describe('a short name', () => {
  it.each([
    [
      'is the full one that a caption prints',
      'Salma Hay at the pier | “There is a severe problem that we overlook,” Hay said.',
      'Salma Hay ; - ; -',
    ],
    [
      'is shown by the whole name where two surnames stand alone',
      'The Danish novelist Lily Eskel Gardo spoke first. | “You have some very important races going on,” Eskel Gardo said.',
      'Lily Eskel Gardo ; Danish novelist ; -',
    ],
    [
      'of two words is the full one of three',
      'The Peruvian novelist Mario Vargas Losa spoke on Monday. | “It offends the best of our past,” Vargas Losa said.',
      'Mario Vargas Losa ; Peruvian novelist ; -',
    ],
    [
      'with a clipped article is one name',
      '"It is falling apart as we speak," said Sofie in \'t Held, a Dutch member of the Senate.',
      "Sofie in 't Held ; Dutch member of the Senate ; Senate",
    ],
    [
      'is the one with a nickname in marks',
      'Once "Odd Al" Janković called him a friend. | "My hero of all times has just gone," Janković wrote.',
      '"Odd Al" Janković ; - ; -',
    ],
    [
      'that looks like a small word is a name where it speaks',
      '“We won a smaller share in all of them,” said Al From, who helped found the club.',
      'Al From ; who helped found the club ; -',
    ],
    [
      'that looks like an office is whose name it is',
      'Michael Seaman, who lives by the river, prays. | “The party puts a lot at risk with it,” Seaman said.',
      'Michael Seaman ; who lives by the river ; -',
    ],
    [
      'is not the one of her husband',
      '“I won’t run again this year,” Dean said, adding that her husband, former judge Alan Dean, agreed.',
      'Dean ; - ; -',
    ],
  ])('%s', (_, text, who) => {
    expect(shown(text)).toBe(who);
  });
});

describe('his or her office', () => {
  const text =
    'Carl Sander won. His campaign manager, Jeff Weave, was glad. “There was a doubt about him,” Weave said.';

  it.each([
    [
      'is left out where it is over and nothing says whose it was',
      'The club has ended. Her former coach, Jeff Weave, was glad. “There was a doubt about it,” Weave said.',
      '- ; -',
    ],
    ['is shown with the person where no campaign is named', text, 'campaign manager ; Carl Sander'],
    [
      'is shown as the article prints it elsewhere',
      `${text} | Sander’s campaign manager was right.`,
      'Sander’s campaign manager ; -',
    ],
    [
      'is shown with the campaign that the article names',
      `${text} | The Sander campaign was right.`,
      'campaign manager ; Sander campaign',
    ],
    [
      'is none where it is a relation and nothing prints whose',
      text.replace('campaign manager', 'younger brother'),
      '- ; -',
    ],
    [
      'is of the family of whom the article names',
      `${text.replace('campaign manager', 'younger brother')} | Sander’s younger brother was right.`,
      'Sander’s younger brother ; -',
    ],
  ])('%s', (_, told, who) => {
    expect(shown(told)).toBe(`Jeff Weave ; ${who}`);
  });
});

describe('words that describe somebody', () => {
  it.each([
    [
      'mean whoever is named alone before',
      'One of the authors, Ari Fleck, said it tests them. | “It went in the opposite direction from ours,” said the former top aide to King Karl.',
      'Ari Fleck ; former top aide to King Karl ; -',
    ],
    [
      'mean the subject of the sentence before',
      'Mike Pentz showed the crowd a film of Gov. Maggie Hass. | “Governor, let me help you out with that,” the Republican vice-presidential nominee said.',
      'Mike Pentz ; Republican vice-presidential nominee ; -',
    ],
    [
      'mean the body that was named before',
      'The Harbour Department said that it fell short. | “We have worked hard to come as close as possible,” said the agency.',
      'Harbour Department ; - ; -',
    ],
    [
      'mean the newspaper that was named before',
      'The Harbour Daily News printed a page against it. | According to the newspaper, “the laws of the port let anybody buy a boat who pays for it at once.”',
      'Harbour Daily News ; - ; -',
    ],
    [
      'are shown in more words where no name is printed',
      'The panel of experts wrote a report on it. | “The numbers have risen sharply in the last years,” the panel said.',
      '- ; - ; The panel of experts',
    ],
    [
      'mean nobody who was told of without a name',
      'Ann Lowe met a singer from Osk. | “We will not close the harbour this year,” the singer said.',
      '- ; a singer from Osk ; -',
    ],
    [
      'mean nobody where another without a name has spoken since',
      'Ann Lowe said so on Monday. | “They have to stop and listen,” a retired surgeon told a paper. | The former Osk candidate went on: “We need somebody who understands money.”',
      '- ; The former Osk candidate ; -',
    ],
    [
      'mean nobody by an office that everybody knows',
      'Michelle Obar came to Osk on Monday. | “We will not close the harbour this year,” the president said.',
      '- ; the president ; -',
    ],
    [
      'mean nobody whom the paragraph above only speaks of',
      'The council heard of it from Ann Lowe. | “We will not close the harbour this year,” the Osk senator said.',
      '- ; the Osk senator ; Osk',
    ],
    [
      'mean nobody by a noun that anybody is called by',
      'The driver was held. | An officer of Osk Police heard both of them. | “We will not let him go this year,” said the man.',
      '- ; - ; -',
    ],
  ])('%s', (_, text, who) => {
    expect(shown(text)).toBe(who);
  });

  it.each([
    ['Bo Lund to lead the club after Karl Amin', '- ; The 56-year-old ; -'],
    ['Karl Amin leaves the club to Bo Lund', 'Karl Amin ; - ; -'],
  ])('by an age mean whom the title names first: %s', (title, who) => {
    const text =
      'Bo Lund will follow Karl Amin at the club. | Amin left on Monday. | The 56-year-old said: “We will not close the harbour this year.”';
    expect(shown(text, title)).toBe(who);
  });
});

describe('what is shown', () => {
  it.each([
    [
      'has no given name of the other of a pair, though both are rare ones',
      'Tuzir and Rosila Amin spoke on stage of their son. | “I beg those who doubt us to look at him,” Mr. Amin said.',
      'Amin',
    ],
    [
      'has no word by which a quoted speaker calls somebody',
      'Ann Lowe spoke in Osk. “I thank my dear sister Ida Moor for the bridge,” she said. | “We will not close the harbour this year,” Ida Moor said.',
      'Ida Moor ; - ; -',
    ],
    [
      'has no word that opens the sentence before the office',
      'Ann Lowe asked him. Well Senator Bo Lund had an answer. | “We will not close the harbour this year,” Senator Bo Lund said.',
      'Bo Lund ; Senator',
    ],
  ])('%s', (_, text, who) => {
    expect(shown(text).startsWith(who)).toBe(true);
  });
});
