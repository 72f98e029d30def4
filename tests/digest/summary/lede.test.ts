import { describe, expect, test } from 'vitest';
import { told } from './told.ts';

const NEXT = [
  'The ferry at Osk will stop for a week while divers look at the keel of the boat.',
  'Ferries have crossed the river at Osk since 1890, and most of the town works for them.',
  'Four other boats of the county were looked at in spring.',
];

describe('a summary begins with what happened', () => {
  test.each([
    [
      'long as it is',
      'The ferry of Osk, which carries two thousand people on a working day and is older than the bridge at Arlen, the school and the town hall, ran aground on Monday in thick fog with ninety passengers, a band and the mayor of Velm on board, the county said.',
    ],
    [
      'quoting',
      'The captain of the Osk ferry told the county on Monday that the fog was “like milk” when the boat ran aground.',
    ],
    ['with a past that does not end in -ed', 'Former mayor Rita Castell wept on Thursday.'],
    ['in a few words and a figure', 'The Osk ferry lost £4,000.'],
    ['opening with "Another"', 'Another ferry ran aground at Osk on Monday, the third in a year.'],
    ['opening with "It looks"', 'It looks like the ferry at Osk will not sail again this winter.'],
    [
      'opening with "It is" and what it is',
      'It is the oldest ferry on the river, and on Monday it ran aground at Osk with ninety on board.',
    ],
    [
      'opening with "It was" and whose it was',
      'It was Captain Tom Beck’s last trip with the Osk ferry, and he ran it aground on Monday.',
    ],
    [
      'with its name after the pronoun',
      'He has sailed for forty years, but Captain Tom Beck ran the Osk ferry aground on Monday.',
    ],
    [
      'with those who are meant counted behind',
      'Their cabins flooded and their bags lost, nearly 90 travellers left the Osk ferry on Monday when it ran aground.',
    ],
    [
      'without its full stop',
      'Captain Tom Beck of the Osk ferry said on Monday that he will not go to sea again after he ran it aground',
    ],
  ])('%s', (_name, lede) => {
    expect(told([lede, ...NEXT], { title: 'Ferry runs aground at Osk' })[0]).toBe(lede);
  });

  test.each([
    ['the headline again', ['Ferry runs aground at Osk.']],
    ['a standfirst', ['County orders divers to keel of boat.']],
    [
      'a standfirst without its full stop',
      ['County orders divers to keel of the boat as owners in Osk ask for help with repairs'],
    ],
    ['a photo credit and a caption', ['The ferry of Osk lies in the harbour.', 'Photo: Osk Post']],
  ])('behind %s', (_name, lines) => {
    const lede =
      'OSK, Wis. (AP) — The same fog that closed the bridge drove the ferry aground on Monday.';
    const shown = told([...lines, lede, ...NEXT], { title: 'Ferry runs aground at Osk' });
    expect(shown[0]).toBe(lede.slice('OSK, Wis. (AP) — '.length));
    const plain =
      'Captain Tom Beck ran the ferry of Osk aground on Monday, an hour before the county ordered divers to the keel.';
    if (lines[0]?.startsWith('The') === true) return;
    expect(told([...lines, plain, ...NEXT], { title: 'Ferry runs aground at Osk' })[0]).toBe(plain);
  });

  test.each([
    [
      'broken off',
      [],
      'Captain Tom Beck of the Osk ferry said on Monday that his owners had known for years about',
    ],
    [
      'far down among lines',
      ['Ferry', 'Osk', 'Harbour', 'Ships', 'Weather'],
      'Captain Tom Beck of the Osk ferry said on Monday that he will not go to sea again after he ran it aground',
    ],
  ])('not a line without its full stop that is %s', (_name, lines, line) => {
    const [next = ''] = NEXT;
    expect(told([...lines, line, ...NEXT], { title: 'Ferry runs aground at Osk' })[0]).toBe(next);
  });

  test('behind no standfirst, where the first line tells it', () => {
    const lede = 'Divers sank a ferry near Osk.';
    expect(told([lede, ...NEXT], { title: 'Ferry sunk at Osk' })[0]).toBe(lede);
  });

  test.each([
    'On the same day as he sold his house, Tom Beck of Osk ran the ferry aground.',
    'It’s official: The ferry of Osk will not sail again this winter.',
    'Gov. Ida Roe (R) closed the ferry of Osk on Monday.',
    'Captain Tom Beck of Osk said that he steers his ferry “by the bell and by the moon of the night.”',
    'It won’t be easy to mend the ferry of Osk, which ran aground on Monday with ninety on board.',
    'It’s been quite common for captains of the ferry to sail from Osk in thick fog.',
    'It is a common misconception that the ferry of Osk is older than the bridge at Arlen.',
    'It may not matter what Captain Tom Beck of Osk saw in the fog on Monday.',
    'Those waiting for the ferry at Osk on Monday saw it run aground in the fog.',
  ])('whose opening needs nothing before it: %s', (lede) => {
    expect(told([lede, ...NEXT], { title: 'The ferry of Osk' })[0]).toBe(lede);
  });

  test.each([
    'It won’t be shown to those who sailed on the ferry of Osk on Monday.',
    'It’s been used to carry coal and wood to the ferry of Osk since the spring.',
    'It is a plan that no captain of the ferry at Osk ever liked.',
    'It may not sell the ferry of Osk before the county has looked at the keel.',
    'It is a ferry, said the captain: “We sail from Osk on Monday.”',
    'Those building permits for the ferry house at Osk were never signed by the county.',
    'Those reports on the ferry of Osk were never read by anybody in the county.',
    'Those coming years will be hard ones for the ferry of Osk and for its captain.',
  ])('but with none that means what it does not tell: %s', (lede) => {
    expect(told([lede, ...NEXT], { title: 'The ferry of Osk' })).not.toContain(lede);
  });

  test('but with no pronoun that means somebody it does not name', () => {
    const his = 'His crew is talking to Ida Roe’s crew about the ferry of Osk.';
    expect(told([his, ...NEXT], { title: 'The ferry of Osk' })).not.toContain(his);
  });

  test('behind a label', () => {
    const [first] = told(['Updated: The ferry at Osk ran aground on Monday morning.', ...NEXT]);
    expect(first).toBe('The ferry at Osk ran aground on Monday morning.');
  });

  test.each(['17:02 ', '4.02pm: ', '16:15 GMT ', '9.30 Uhr '])('behind the time %j', (time) => {
    const ferry = 'The ferry at Osk ran aground on Monday morning.';
    expect(told([`${time}${ferry}`, ...NEXT])[0]).toBe(ferry);
  });

  test('but not behind a price or a score', () => {
    const ferry = '9:30 Ferries an hour was the goal of the county of Osk in May.';
    expect(told([ferry, ...NEXT])[0]).toBe(ferry);
  });

  test('where the first sentence paints a scene that the headline knows nothing of', () => {
    const texts = [
      'The coffee in the harbour cafe had gone cold by seven.',
      'On Monday the Osk ferry ran aground in thick fog with ninety people on board.',
      ...NEXT,
    ];
    expect(told(texts, { title: 'Osk ferry runs aground in thick fog' })[0]).toBe(texts[1]);
  });

  test('and with the line that holds most of the headline in an opinion', () => {
    const texts = [
      'Every morning I watch the ferry from my window, and I drink my coffee.',
      'My window looks on the old pier, and I like it.',
      'The county must close the old pier of Osk before it kills somebody.',
      'I have written so before.',
    ];
    const title = 'Close the old pier of Osk before it kills';
    expect(told(texts, { title, genre: 'opinion', length: 'short' })).toContain(texts[2]);
  });
});

describe('a fact-check has its verdict', () => {
  test.each([
    'The claim is false: the county bought no boat last year.',
    'There is no evidence that the county bought a boat.',
    'The picture was taken out of context and shows the boat of another town.',
    'We rate the statement Mostly False.',
    'We could not find a paper that says that the county bought a boat.',
  ])('%s', (verdict) => {
    const texts = [
      'A post that was shared ten thousand times says that the county bought a boat for nine million crowns.',
      'The county runs three boats on the river, and each of the boats is older than twenty years.',
      'The county owns the boats together with the town, and the town pays for the crews of the boats.',
      'The county council votes on new boats in a public meeting, and its minutes stand on its page.',
      'Boats cost the county four million crowns a year, which is a tenth of what it spends on roads.',
      verdict,
    ];
    const title = 'Fact check: Did the county buy a boat?';
    expect(told(texts, { title })).toContain(verdict);
    expect(told(texts, { title })[0]).toBe(texts[0]);
  });
});

test.each([
  ['sport', 'Osk won the match against Arlen 3-1 in front of two hundred people.'],
  ['obituary', 'Beck died at home on Sunday, the county said.'],
] as const)('a text about %s tells what it is read for', (genre, point) => {
  const texts = [
    'Tom Beck of Osk waited for thirty years for the day that came on Sunday.',
    'Beck has been the captain of Osk since he was twenty, and of the county since he was thirty.',
    'Beck has played in Osk, in Arlen and in Velm, and was the captain in each of the three.',
    'Beck came to Osk as a boy with his father, who was the captain before him in the county.',
    'Beck said in spring that the captain of Osk must be from Osk, and from no other town.',
    point,
  ];
  expect(told(texts, { title: 'Beck of Osk', genre, length: 'short' })).toEqual([texts[0], point]);
});

test('a question that the text answers makes a fact-check', () => {
  const texts = [
    'A post that was shared ten thousand times says that the county bought a boat for nine million crowns.',
    'The county runs three boats on the river, and each of the boats is older than twenty years.',
    'The county owns the boats together with the town, and the town pays for the crews of the boats.',
    'The county council votes on new boats in a public meeting, and its minutes stand on its page.',
    'We have found no evidence that the county bought any boat.',
  ];
  expect(told(texts, { title: 'Has the county bought a boat?', length: 'short' })).toEqual([
    texts[0],
    texts[4],
  ]);
});

test('a transcript is no part of a summary', () => {
  const texts = [
    'Mayor Ida Roe of Osk told the radio on Sunday that the ferry will sail again in spring.',
    'Partial transcript as follows:',
    'TOM KRESS: The ferry of Osk has been in the dock since the fog, and people ask for it.',
    'The ferry of Osk has a keel of oak, and oak takes as long as it takes to mend.',
  ];
  expect(told(texts, { title: 'Roe: Ferry of Osk to sail again' })).toEqual([texts[0]]);
});

test('an interview is told by what stands before its first question', () => {
  const texts = [
    'The ferry of Osk has a new captain, Ida Roe, who sailed the Arctic for nine years.',
    'The county asked her what she plans for the ferry of Osk.',
    'Q: What will change on the ferry of Osk?',
    'The ferry of Osk will sail at night as well, and that is long overdue.',
    'Q: And the price of the ferry?',
    'Nothing will change for people from Osk who take the ferry to work.',
    'Q: Do you get seasick?',
    'The sea has never troubled the ferry of Osk.',
  ];
  expect(told(texts, { title: 'Q&A: The new captain of the Osk ferry' })).toEqual([
    texts[0],
    texts[1],
  ]);
});

test('one sentence is enough where the others add nothing', () => {
  const texts = [
    'The ferry of Osk ran aground on Monday in thick fog, the county said.',
    'A spokeswoman for the county declined to comment.',
    'Anyone with information is asked to call the police.',
    'Tom Kress is a reporter for the Osk Post.',
  ];
  expect(told(texts)).toEqual([texts[0]]);
});

describe('the news is told before what was before it', () => {
  const LEDE = 'The council of Osk voted on Monday to sell the ferry to the county.';
  const OUTCOME =
    'The county voted later on Monday to buy the ferry, causing the sale to become law.';
  const BACKGROUND = 'In 2015, the council of Osk voted to keep the ferry, and the county agreed.';
  const MORE =
    'The ferry of Osk costs the council a million crowns a year, more than the county pays.';

  test('how it ended is told, wherever it stands', () => {
    const summary = told([LEDE, MORE, MORE.replace('year', 'season'), BACKGROUND, OUTCOME], {
      title: 'Osk sells its ferry',
    });
    expect(summary).toContain(OUTCOME);
    expect(summary[0]).toBe(LEDE);
  });

  test.each([
    BACKGROUND,
    'Ten years ago, the council of Osk voted to keep the ferry.',
    'The council of Osk has recently voted to keep other boats like the ferry.',
    'The term of the council of Osk, which voted on the ferry, ends in spring.',
  ])('no background: %s', (background) => {
    expect(told([LEDE, background], { title: 'Osk sells its ferry' })).toEqual([LEDE]);
  });

  test('what the headline says is told, though it stands further on', () => {
    const scene = 'The mayor of Osk spoke for an hour on Friday about the mill and its owner.';
    const news = 'The owner resigned on Monday as the treasurer of the harbour guild.';
    const title = 'Treasurer of harbour guild resigns';
    const summary = told([scene, MORE.replace('ferry', 'mill'), news], { title });
    expect(summary).toContain(news);
  });
});
