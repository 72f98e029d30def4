/** An article of the made-up week: which day and hour it came in (UTC), who has it, what it says. */
export type WeekArticle = Readonly<{
  file: string;
  /** 0 for Monday. */
  day: number;
  hour: number;
  outlet: string;
  title: string;
  text: readonly string[];
  language?: string;
}>;

const SLIDE_WIRE = [
  'ORSA – At least 11 people died when a hillside slid onto the village of Orsa early on Monday, the regional police said.',
  'Rescuers dug through mud with their hands before machines reached the valley. The only road to Orsa is blocked in two places.',
  '“We heard a roar and then nothing at all,” said Marta Lindqvist, who runs the village shop.',
  'The police said 40 houses were buried. Rain is to go on until Wednesday.',
];
const SLIDE_LATER = [
  'ORSA – The landslide that buried part of Orsa killed 24 people, the regional police said on Tuesday, more than twice as many as first thought.',
  'Nine villagers are still missing, police chief Ivar Holm told reporters. Dogs from three countries are searching the mud.',
  '“We will not stop before everybody is found,” Holm said at a news conference.',
];
const ROAD = [
  'VELBY – Army engineers opened a temporary bridge to the buried village of Orsa on Wednesday, so that heavy machines can reach it.',
  'The bridge carries 30 tonnes. Until now helicopters had brought everything that rescuers need, Colonel Eva Strand said.',
  '“This bridge changes the work completely,” Strand told reporters beside the river.',
];
const RESIGNS = [
  'VELBY – Interior Minister Paul Kessel resigned on Thursday after documents showed that his ministry had ignored two warnings about the slope above Orsa.',
  'Geologists had asked for a survey in March and again in June. Kessel said that he never saw their letters.',
  '“I take responsibility for what my house did not do,” Kessel said in a statement.',
];
const RAIL = [
  'The railway between Velby and the coast opened again on Friday after a strike of eleven days by signal workers.',
  'The union accepted a rise of four per cent, its leader Greta Moll said. The first train left Velby at 05:12 with 300 passengers.',
  '“Nobody wanted this strike to last so long,” Moll said on the platform.',
];

/** The same wire report in several outlets, some of them with a line of their own. */
function wire(
  file: string,
  { day, hour, title, text }: Pick<WeekArticle, 'day' | 'hour' | 'title' | 'text'>,
  outlets: readonly string[],
): WeekArticle[] {
  return outlets.map((outlet, at) => ({
    file: `${file}-${at}`,
    day,
    hour: hour + at / 4,
    outlet,
    title: at === 0 ? title : `${title}${at % 2 === 0 ? ' – report' : ''}`,
    text: at % 2 === 0 ? text : [...text, 'Advertisement'],
  }));
}

const one = (
  file: string,
  [day, hour]: readonly [day: number, hour: number],
  outlet: string,
  title: string,
  text: readonly string[],
  language?: string,
): WeekArticle => ({
  file,
  day,
  hour,
  outlet,
  title,
  text,
  ...(language === undefined ? {} : { language }),
});

/** Forty articles of five outlets and two agencies, on what happened around Orsa. */
export const WEEK: readonly WeekArticle[] = [
  // Monday: the landslide, by an agency and its customers
  ...wire(
    'slide-wire',
    { day: 0, hour: 4, title: 'Landslide buries village of Orsa, 11 dead', text: SLIDE_WIRE },
    ['Northern Wire', 'Tarnholm Post', 'Velby Courier', 'Island Herald', 'Morning Ledger'],
  ),
  one('slide-post', [0, 6], 'Tarnholm Post', 'Orsa under the mud: what villagers saw', [
    'The hillside above Orsa gave way at four in the morning, when most of the village was asleep, and took 40 houses with it.',
    'Marta Lindqvist stood in her shop door when it happened. “We heard a roar and then nothing at all,” she said.',
    'Helicopters have taken 60 people to the hospital in Velby, the mayor’s office said.',
  ]),
  one('slide-coast', [0, 5], 'Coast Press', 'Eleven dead in Orsa landslide', [
    'Eleven people died in Orsa on Monday when a slope above the village slid down after days of rain, police said.',
    'Schoolteacher Jon Aas pulled two children out of a cellar. “They were calling, and so I dug,” Aas said.',
  ]),
  one(
    'slide-de',
    [0, 6],
    'Küstenblatt',
    'Erdrutsch verschüttet Dorf Orsa: elf Tote',
    [
      'Bei einem Erdrutsch in Orsa sind am Montag mindestens elf Menschen ums Leben gekommen, teilte die Polizei mit.',
      'Vierzig Häuser wurden verschüttet. „Wir hörten ein Grollen und dann nichts mehr“, sagte die Ladenbesitzerin Marta Lindqvist.',
    ],
    'de',
  ),
  one('live', [0, 6], 'Velby Courier', 'Live updates: landslide in Orsa, trains on strike', [
    '04:40 Police confirm that a hillside slid onto the village of Orsa.',
    '05:10 Signal workers say that their strike goes on.',
    '05:45 Helicopters are on their way to Orsa.',
    '06:02 Union leader Greta Moll refuses new talks.',
  ]),
  one('strike', [0, 5], 'Morning Ledger', 'Signal workers’ strike enters second week', [
    'No trains ran between Velby and the coast on Monday as signal workers began the second week of their strike for higher pay.',
    'Union leader Greta Moll refused to meet the railway before it makes an offer. “We have waited long enough,” Moll said.',
  ]),
  one('brief-mon', [0, 6], 'Island Herald', 'Monday briefing: Orsa, the strike and the weather', [
    'A landslide hit Orsa, signal workers strike on, and rain stays until Wednesday.',
    'Also today: the harbour museum opens its new hall.',
  ]),
  // Tuesday: the toll
  ...wire(
    'toll-wire',
    { day: 1, hour: 4, title: 'Orsa landslide toll rises to 24', text: SLIDE_LATER },
    ['Northern Wire', 'Tarnholm Post', 'Island Herald', 'Morning Ledger'],
  ),
  one('toll-courier', [1, 6], 'Velby Courier', 'Twenty-four dead in Orsa, nine missing', [
    'The number of dead in Orsa rose to 24 on Tuesday, and nine people are missing, the regional police said.',
    '“We will not stop until everyone is found,” said police chief Ivar Holm.',
    'Rain made the search harder. A second slide forced rescuers to leave the upper village for an hour.',
  ]),
  one(
    'toll-de',
    [1, 6],
    'Küstenblatt',
    'Orsa: Zahl der Toten steigt auf 24',
    [
      'Die Zahl der Toten nach dem Erdrutsch in Orsa ist auf 24 gestiegen, wie die Polizei am Dienstag mitteilte. Neun Menschen werden vermisst.',
      '„Wir hören nicht auf, bevor alle gefunden sind“, sagte Polizeichef Ivar Holm.',
    ],
    'de',
  ),
  one('storm', [1, 5], 'Coast Press', 'Storm warning for the coast on Wednesday night', [
    'The weather office warned on Tuesday of a storm that will reach the coast on Wednesday night with gusts of 130 kilometres an hour.',
    'Ferries to the islands will stay in port, the harbour master of Tarnholm said.',
  ]),
  one('storm-herald', [1, 6], 'Island Herald', 'Ferries cancelled ahead of Wednesday storm', [
    'Ferries to the islands will not sail on Wednesday night because of a storm with gusts of 130 kilometres an hour, the harbour master of Tarnholm said.',
  ]),
  // Wednesday: the bridge
  ...wire(
    'bridge-wire',
    { day: 2, hour: 4, title: 'Army bridge opens way to buried Orsa', text: ROAD },
    ['Coast Press', 'Velby Courier', 'Morning Ledger'],
  ),
  one('bridge-post', [2, 6], 'Tarnholm Post', 'Machines roll into Orsa over army bridge', [
    'The first excavators rolled into Orsa on Wednesday over a bridge that army engineers had built in a night.',
    'Colonel Eva Strand led the work. “This bridge changes the work completely,” Strand said.',
  ]),
  one('opinion', [2, 5], 'Morning Ledger', 'Opinion: Orsa was no act of God', [
    'Hillsides do not slide without warning, and the village of Orsa had been warned, if anybody in Velby had cared to read.',
    'A government that saves on geologists will pay for helicopters.',
  ]),
  one('brief-wed', [2, 6], 'Island Herald', 'Wednesday briefing: a bridge, a storm, a strike', [
    'The army has built a bridge to Orsa, a storm is on its way, and the strike goes on.',
  ]),
  // Thursday: the minister
  ...wire(
    'resigns-wire',
    {
      day: 3,
      hour: 4,
      title: 'Interior minister Kessel resigns over Orsa warnings',
      text: RESIGNS,
    },
    ['Northern Wire', 'Tarnholm Post', 'Velby Courier', 'Island Herald'],
  ),
  one(
    'resigns-ledger',
    [3, 6],
    'Morning Ledger',
    'Kessel goes: minister falls over ignored letters',
    [
      'Paul Kessel gave up the interior ministry on Thursday, hours after letters came to light in which geologists warned of the slope above Orsa.',
      '“I take responsibility for what my ministry did not do,” Kessel said.',
      'Opposition leader Hanna Roos called for an inquiry. “Two letters and no answer: that must be looked into,” Roos said in parliament.',
    ],
  ),
  one('resigns-coast', [3, 5], 'Coast Press', 'Minister quits after Orsa letters surface', [
    'Interior Minister Paul Kessel quit on Thursday over two letters in which geologists had asked for a survey of the slope above Orsa.',
    'Prime Minister Olaf Brandt accepted the resignation and named Rita Sand in his place.',
  ]),
  one('concert', [3, 5], 'Tarnholm Post', 'Choirs sing for Orsa', [
    'Six choirs will sing in the harbour hall on Saturday for the families of Orsa, the town said.',
  ]),
  // Friday: the railway
  ...wire(
    'rail-wire',
    { day: 4, hour: 4, title: 'Trains run again between Velby and coast', text: RAIL },
    ['Coast Press', 'Velby Courier', 'Island Herald'],
  ),
  one(
    'rail-de',
    [4, 6],
    'Küstenblatt',
    'Züge zwischen Velby und der Küste fahren wieder',
    [
      'Nach elf Tagen Streik fahren seit Freitag wieder Züge zwischen Velby und der Küste.',
      'Die Gewerkschaft nahm vier Prozent mehr Lohn an, sagte ihre Vorsitzende Greta Moll.',
    ],
    'de',
  ),
  one('orsa-friday', [4, 5], 'Velby Courier', 'Orsa buries its dead', [
    'Orsa buried 18 of its 24 dead on Friday in a field beside the river, since the churchyard lies under the mud.',
    'Bishop Anna Falk led the service. “There are no words, and so we sang,” Falk said.',
  ]),
];

/** The file of an article as somebody puts it into a folder. */
export function fileOf({ day, hour, outlet, title, text, language = 'en' }: WeekArticle): string {
  const minutes = Math.round((hour % 1) * 60);
  const time = `${String(Math.floor(hour)).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  const host = outlet.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  const slug = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    `date: 2026-11-${23 + day}T${time}:00Z`,
    `publisher: ${outlet}`,
    `url: https://${host}.example/${slug}`,
    `language: ${language}`,
    '---',
    '',
    text.join('\n\n'),
  ].join('\n');
}
