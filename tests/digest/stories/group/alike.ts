/** A title, then paragraphs. */
type Told = readonly [title: string, ...paragraphs: string[]];

/** Two articles with the language of both. */
export type Alike = Readonly<{ name: string; language?: string; a: Told; b: Told }>;

/** Another event of a kind, told in the words in which the kind is always told. */
export const OTHER_EVENTS: readonly Alike[] = [
  {
    name: 'a company opens in two places',
    a: [
      'Tarvo Foods opens training school in Lenham',
      'Tarvo Foods opened a training school for young bakers in Lenham on Monday.',
      'The school offers 40 places a year, and the first apprentices begin in May, the company said.',
    ],
    b: [
      'Tarvo Foods opens training school in Pellow',
      'Tarvo Foods opened a training school for young bakers in Pellow on Monday.',
      'The school offers 60 places a year, and the first apprentices begin in June, the company said.',
    ],
  },
  {
    name: 'two earthquakes',
    a: [
      'Magnitude 5.1 earthquake strikes near Osk',
      'An earthquake of magnitude 5.1 struck 20 km north of Osk on Monday, the Seismological Institute said.',
      'There were no reports of damage or injuries. The quake was at a depth of 10 km.',
    ],
    b: [
      'Magnitude 4.8 earthquake strikes near Marnby',
      'An earthquake of magnitude 4.8 struck 35 km south of Marnby on Monday, the Seismological Institute said.',
      'There were no reports of damage or injuries. The quake was at a depth of 10 km.',
    ],
  },
  {
    name: 'two matches of one league',
    a: [
      'Osk United beat Marnby City 2-1 in Northern League',
      'Osk United beat Marnby City 2-1 in the Northern League on Saturday evening.',
      'Pavel Lind scored the winning goal two minutes before the end, to the joy of 12,000 spectators.',
    ],
    b: [
      'Velby Rovers beat Quellburg Town 3-1 in Northern League',
      'Velby Rovers beat Quellburg Town 3-1 in the Northern League on Saturday evening.',
      'Anton Sarr scored the winning goal two minutes before the end, to the joy of 9,000 spectators.',
    ],
  },
  {
    name: 'the results of two companies',
    a: [
      'Tarvo Foods quarterly profit rises 12 percent',
      'Tarvo Foods said on Monday that its profit rose 12 percent in the third quarter, to 41 million crowns.',
      'Revenue grew 5 percent. The company kept its forecast for the full year.',
    ],
    b: [
      'Nordlink quarterly profit rises 8 percent',
      'Nordlink said on Monday that its profit rose 8 percent in the third quarter, to 112 million crowns.',
      'Revenue grew 3 percent. The company kept its forecast for the full year.',
    ],
  },
  {
    name: 'two weather warnings',
    a: [
      'Weather office warns of heavy rain in Lenham valley',
      'The weather office warned of heavy rain in the Lenham valley from Monday evening.',
      'Up to 60 litres a square metre may fall until Tuesday noon. People should keep away from streams.',
    ],
    b: [
      'Weather office warns of heavy rain on Tarnholm coast',
      'The weather office warned of heavy rain on the Tarnholm coast from Monday evening.',
      'Up to 80 litres a square metre may fall until Tuesday noon. People should keep away from streams.',
    ],
  },
  {
    name: 'two appointments',
    a: [
      'Nordlink names Petra Voss as chief executive',
      'Nordlink named Petra Voss as its new chief executive on Monday. She begins on 1 May.',
      'The board thanked her predecessor, who leaves after seven years.',
    ],
    b: [
      'Harbour Bank names Jonas Feld as chief executive',
      'Harbour Bank named Jonas Feld as its new chief executive on Monday. He begins on 1 June.',
      'The board thanked his predecessor, who leaves after five years.',
    ],
  },
  {
    name: 'two road accidents',
    a: [
      'Motorcyclist dies in crash near Velby',
      'A motorcyclist died on Sunday in a crash with a car near Velby, police said.',
      'The 34-year-old was thrown from his machine and died at the scene. The road was closed for two hours.',
    ],
    b: [
      'Motorcyclist dies in crash near Quellburg',
      'A motorcyclist died on Sunday in a crash with a car near Quellburg, police said.',
      'The 52-year-old was thrown from his machine and died at the scene. The road was closed for three hours.',
    ],
  },
  {
    name: 'two house fires',
    a: [
      'Family escapes house fire in Osk',
      'A family of four escaped unhurt when fire broke out in their house in Osk on Sunday night.',
      'Thirty firefighters were called. The cause of the fire is not known, the fire service said.',
    ],
    b: [
      'Family escapes house fire in Pellow',
      'A family of five escaped unhurt when fire broke out in their house in Pellow on Sunday night.',
      'Forty firefighters were called. The cause of the fire is not known, the fire service said.',
    ],
  },
  {
    name: 'two local elections',
    a: [
      'Anna Brandt elected mayor of Lenham',
      'Anna Brandt of the Green Party was elected mayor of Lenham on Sunday with 53 percent of the vote.',
      'Turnout was 61 percent, the election office said. The term of office is six years.',
    ],
    b: [
      'Tom Sellers elected mayor of Marnby',
      'Tom Sellers of the Green Party was elected mayor of Marnby on Sunday with 51 percent of the vote.',
      'Turnout was 58 percent, the election office said. The term of office is six years.',
    ],
  },
  {
    name: 'two state visits',
    a: [
      'President Adeyo begins visit to Varland',
      'President Adeyo began a two-day visit to Varland on Monday, her office said.',
      'Talks on trade and energy are planned, and a dinner at the palace.',
    ],
    b: [
      'President Adeyo begins visit to Ostria',
      'President Adeyo began a two-day visit to Ostria on Thursday, her office said.',
      'Talks on trade and energy are planned, and a dinner at the palace.',
    ],
  },
  {
    name: 'two verdicts',
    a: [
      'Velby court jails former treasurer for fraud',
      'A court in Velby sentenced a former treasurer to three years in prison for fraud on Monday.',
      'He had taken 200,000 crowns from the accounts of a sports club, the court found.',
    ],
    b: [
      'Quellburg court jails former treasurer for fraud',
      'A court in Quellburg sentenced a former treasurer to four years in prison for fraud on Monday.',
      'She had taken 350,000 crowns from the accounts of a sports club, the court found.',
    ],
  },
  {
    name: 'two obituaries',
    a: [
      'Painter Lena Holm dies at 84',
      'The painter Lena Holm has died at the age of 84, her family said on Monday.',
      'Her works hang in many museums, and she taught at the academy for twenty years.',
    ],
    b: [
      'Painter Rudo Maas dies at 91',
      'The painter Rudo Maas has died at the age of 91, his family said on Monday.',
      'His works hang in many museums, and he taught at the academy for thirty years.',
    ],
  },
  {
    name: 'two takeovers',
    a: [
      'Harbour Bank to buy insurer Safelund for 2 billion crowns',
      'Harbour Bank agreed to buy the insurer Safelund for 2 billion crowns, both said on Monday.',
      'The deal still needs the approval of the competition authority.',
    ],
    b: [
      'Ostria Bank to buy insurer Merid for 3 billion crowns',
      'Ostria Bank agreed to buy the insurer Merid for 3 billion crowns, both said on Monday.',
      'The deal still needs the approval of the competition authority.',
    ],
  },
  {
    name: 'two missing persons',
    a: [
      'Police search for missing hiker near Tarnholm',
      'Police and mountain rescuers are searching for a 61-year-old hiker who has been missing near Tarnholm since Sunday.',
      'A helicopter and dogs are in use, a spokesman said.',
    ],
    b: [
      'Police search for missing hiker near Lenham',
      'Police and mountain rescuers are searching for a 45-year-old hiker who has been missing near Lenham since Sunday.',
      'A helicopter and dogs are in use, a spokesman said.',
    ],
  },
  {
    name: 'two strikes, as headlines with capitals',
    a: [
      'Bus Drivers in Velby Walk Out Over Pay',
      'Bus drivers in Velby walked out on Monday over pay. Buses are to run again on Tuesday.',
    ],
    b: [
      'Bus Drivers in Marnby Walk Out Over Pay',
      'Bus drivers in Marnby walked out on Monday over pay. Buses are to run again on Tuesday.',
    ],
  },
  {
    name: 'two recalls',
    a: [
      'Tarvo Foods recalls oat biscuits over glass',
      'Tarvo Foods is recalling oat biscuits because they may contain pieces of glass, it said on Monday.',
      'Customers get their money back in any shop.',
    ],
    b: [
      'Selby Mills recalls oat biscuits over glass',
      'Selby Mills is recalling oat biscuits because they may contain pieces of glass, it said on Monday.',
      'Customers get their money back in any shop.',
    ],
  },
  {
    name: 'two accidents, in German',
    language: 'de',
    a: [
      'Radfahrer bei Unfall in Lenheim schwer verletzt',
      'Ein Radfahrer ist am Montag bei einem Unfall in Lenheim schwer verletzt worden.',
      'Nach Angaben der Polizei hatte ein Autofahrer den 54-Jährigen beim Abbiegen übersehen.',
    ],
    b: [
      'Radfahrer bei Unfall in Marnstadt schwer verletzt',
      'Ein Radfahrer ist am Montag bei einem Unfall in Marnstadt schwer verletzt worden.',
      'Nach Angaben der Polizei hatte ein Autofahrer den 31-Jährigen beim Abbiegen übersehen.',
    ],
  },
  {
    name: 'two finds of bombs, in German',
    language: 'de',
    a: [
      'Weltkriegsbombe in Tarnheim entschärft',
      'In Tarnheim ist am Sonntag eine Weltkriegsbombe entschärft worden. 3000 Menschen mussten ihre Wohnungen verlassen.',
      'Die Bombe war bei Bauarbeiten gefunden worden.',
    ],
    b: [
      'Weltkriegsbombe in Velbach entschärft',
      'In Velbach ist am Sonntag eine Weltkriegsbombe entschärft worden. 1200 Menschen mussten ihre Wohnungen verlassen.',
      'Die Bombe war bei Bauarbeiten gefunden worden.',
    ],
  },
  {
    name: 'two fires, in Spanish',
    language: 'es',
    a: [
      'Un incendio obliga a evacuar a 200 vecinos en Valdora',
      'Un incendio forestal obligó el domingo a evacuar a unos 200 vecinos en Valdora.',
      'Seis medios aéreos trabajan en la extinción, informó el gobierno regional.',
    ],
    b: [
      'Un incendio obliga a evacuar a 400 vecinos en Peñarra',
      'Un incendio forestal obligó el domingo a evacuar a unos 400 vecinos en Peñarra.',
      'Seis medios aéreos trabajan en la extinción, informó el gobierno regional.',
    ],
  },
  {
    name: 'two rulings of a central bank',
    a: [
      'Central bank of Varland leaves interest rate unchanged',
      'The central bank of Varland left its interest rate unchanged at 3.5 percent on Thursday, as expected.',
      'Inflation remains above the target of 2 percent, it said.',
    ],
    b: [
      'Central bank of Ostria leaves interest rate unchanged',
      'The central bank of Ostria left its interest rate unchanged at 4.25 percent on Thursday, as expected.',
      'Inflation remains above the target of 2 percent, it said.',
    ],
  },
];

/** What two events of one town or company have in common: nothing but its name. */
export const ONE_NAME: readonly Alike[] = [
  {
    name: 'a verdict and a strike in one town',
    a: [
      'Velby court jails former treasurer for fraud',
      'A court in Velby sentenced a former treasurer to three years in prison for fraud on Monday.',
      'He had taken 200,000 crowns from the accounts of a sports club, the court found.',
    ],
    b: [
      'Bus drivers in Velby walk out over pay',
      'Bus drivers in Velby walked out on Monday over pay. Buses are to run again on Tuesday.',
    ],
  },
  {
    name: 'a school and a recall of one company',
    a: [
      'Tarvo Foods opens training school in Lenham',
      'Tarvo Foods opened a training school for young bakers in Lenham on Monday.',
      'The school offers 40 places a year, and the first apprentices begin in May.',
    ],
    b: [
      'Tarvo Foods recalls oat biscuits over glass',
      'Tarvo Foods is recalling oat biscuits because they may contain pieces of glass, it said on Monday.',
      'Customers get their money back in any shop.',
    ],
  },
];

/** One event in two reports: in other words, or in one template with other sources and figures. */
export const ONE_EVENT: readonly Alike[] = [
  {
    name: 'an opening, by its place and by its builder',
    a: [
      'Lenham gets a school for bakers',
      'Young bakers can learn their trade in Lenham from May: Tarvo Foods opened a training school there on Monday.',
      'It has 40 places a year.',
    ],
    b: [
      'Tarvo Foods opens training school for 40 bakers',
      'Tarvo Foods opened a training school in Lenham on Monday, with places for 40 apprentices.',
      'The first begin in May, the company said.',
    ],
  },
  {
    name: 'an earthquake whose magnitude was corrected',
    a: [
      'Magnitude 5.1 earthquake strikes near Osk',
      'An earthquake of magnitude 5.1 struck 20 km north of Osk on Monday, the Seismological Institute said.',
      'There were no reports of damage or injuries.',
    ],
    b: [
      'Magnitude 5.3 earthquake strikes near Osk',
      'An earthquake of magnitude 5.3 struck 20 km north of Osk on Monday, the Seismological Institute said.',
      'Some chimneys fell. There were no reports of injuries.',
    ],
  },
  {
    name: 'a match, from both sides',
    a: [
      'Late goal gives Osk United a win over Marnby City',
      'Pavel Lind scored two minutes before the end as Osk United beat Marnby City 2-1 on Saturday.',
      'Osk are now third in the Northern League.',
    ],
    b: [
      'Marnby City lose again after late Lind goal',
      'Marnby City lost 2-1 at Osk United on Saturday, their fifth defeat in a row.',
      'Pavel Lind scored the winning goal in the 88th minute.',
    ],
  },
  {
    name: 'results, by profit and by forecast',
    a: [
      'Tarvo Foods quarterly profit rises 12 percent',
      'Tarvo Foods said on Monday that its profit rose 12 percent in the third quarter, to 41 million crowns.',
      'Revenue grew 5 percent.',
    ],
    b: [
      'Biscuit maker Tarvo keeps forecast after strong quarter',
      'Tarvo Foods kept its forecast for the year on Monday after it earned 41 million crowns in the third quarter.',
      'Its shares rose 3 percent.',
    ],
  },
  {
    name: 'a copy told by other correspondents',
    a: [
      'Bridge across the Lune closed after crack is found',
      'The bridge across the Lune at Velby was closed on Monday after inspectors found a crack in a girder.',
      'Engineer Mara Feld told the Velby Herald that repairs would take six weeks. Drivers have to go by way of Pellow.',
    ],
    b: [
      'Bridge across the Lune closed after crack is found',
      'The bridge across the Lune at Velby was closed on Monday after inspectors found a crack in a girder.',
      'Mayor Jon Asker told Radio North that repairs would take six weeks. Drivers have to go by way of Pellow.',
    ],
  },
  {
    name: 'a government by its capital',
    a: [
      'Varland expels three diplomats of Ostria',
      'Varland expelled three diplomats of Ostria on Monday and accused them of spying.',
      'The foreign ministry in Kesten said they had a week to leave.',
    ],
    b: [
      'Kesten expels three diplomats of Ostria',
      'Varland has expelled three diplomats of Ostria for spying, the foreign ministry in Kesten said on Monday.',
      'They have a week to leave.',
    ],
  },
  {
    name: 'a death toll that rose',
    a: [
      'Four dead in ferry fire off Port Amaro',
      'Four people died when a fire broke out on a ferry off Port Amaro on Monday.',
      'Firefighters put the blaze out after six hours, the port said.',
    ],
    b: [
      'Seven dead in ferry fire off Port Amaro',
      'Seven people died when a fire broke out on a ferry off Port Amaro on Monday.',
      'Three of the missing were found in the engine room, the port said.',
    ],
  },
  {
    name: 'an appointment and a farewell',
    a: [
      'Nordlink names Petra Voss as chief executive',
      'Nordlink named Petra Voss as its new chief executive on Monday. She begins on 1 May.',
      'She follows Karl Ihde, who leaves after seven years.',
    ],
    b: [
      'Ihde leaves Nordlink; Voss to follow',
      'Karl Ihde leaves the ferry company Nordlink after seven years, it said on Monday.',
      'Petra Voss takes over as chief executive in May.',
    ],
  },
  {
    name: 'an arrest, by the person and by the deed',
    a: [
      'Former treasurer arrested at Velby airport',
      'Police arrested the former treasurer of the Velby sports club at the airport on Monday.',
      'Rolf Amsel, 58, is said to have taken 200,000 crowns.',
    ],
    b: [
      'Amsel held over missing club money',
      'Rolf Amsel, who kept the accounts of the Velby sports club, was arrested on Monday as he boarded a plane.',
      'He is accused of taking 200,000 crowns.',
    ],
  },
  {
    name: 'a storm, by two places that it hit',
    a: [
      'Storm Hedda tears off roofs in Tarnholm',
      'Storm Hedda tore off roofs in Tarnholm on Sunday night and left 4,000 homes there and in Velby without power.',
      'Ferries stayed in port.',
    ],
    b: [
      'Storm Hedda leaves Velby without power',
      'Storm Hedda left Velby and Tarnholm without power on Sunday night; 4,000 homes were dark.',
      'In Tarnholm roofs flew off.',
    ],
  },
  {
    name: 'a vote, by what it is about and by who won it',
    a: [
      'Parliament in Varland passes housing law',
      'The parliament of Varland passed a law on housing on Thursday that caps rents in cities.',
      'Minister Oda Reim called it a good day for tenants.',
    ],
    b: [
      'Reim wins vote on rents',
      'Housing minister Oda Reim won a vote in the parliament of Varland on Thursday: rents in cities are capped.',
      'The opposition spoke of a bad law.',
    ],
  },
  {
    name: 'a recall, by the brand and by the maker',
    a: [
      'Tarvo Foods recalls oat biscuits over glass',
      'Tarvo Foods is recalling Crumbly oat biscuits because they may contain pieces of glass, it said on Monday.',
      'Customers get their money back in any shop.',
    ],
    b: [
      'Crumbly oat biscuits recalled over glass',
      'Crumbly oat biscuits are being recalled because they may contain pieces of glass, their maker Tarvo Foods said on Monday.',
      'Any shop gives the money back.',
    ],
  },
  {
    name: 'a strike, as headlines with capitals',
    a: [
      'Bus Drivers in Velby Walk Out Over Pay',
      'Bus drivers in Velby walked out on Monday over pay. Buses are to run again on Tuesday.',
    ],
    b: [
      'No Buses in Velby as Drivers Strike',
      'No buses ran in Velby on Monday, since their drivers walked out over pay.',
    ],
  },
  {
    name: 'an obituary, by the name and by the work',
    a: [
      'Painter Lena Holm dies at 84',
      'The painter Lena Holm has died at the age of 84, her family said on Monday.',
      'She became known with her harbour pictures.',
    ],
    b: [
      'Lena Holm, painter of harbours, is dead',
      'Lena Holm, whose pictures of harbours made her famous, died on Sunday at 84.',
      'She taught at the academy for twenty years.',
    ],
  },
  {
    name: 'a takeover, by the buyer and by the bought',
    a: [
      'Harbour Bank to buy insurer Safelund for 2 billion crowns',
      'Harbour Bank agreed to buy the insurer Safelund for 2 billion crowns, both said on Monday.',
      'The deal still needs approval.',
    ],
    b: [
      'Insurer Safelund sold for 2 billion crowns',
      'The insurer Safelund goes to Harbour Bank for 2 billion crowns, the companies said on Monday.',
      'Shareholders get 14 crowns a share.',
    ],
  },
  {
    name: 'a verdict, in the same words by two outlets that name other people',
    a: [
      'Velby court jails former treasurer for fraud',
      'A court in Velby sentenced a former treasurer to three years in prison for fraud on Monday.',
      'Judge Ines Kall spoke of greed. He had taken 200,000 crowns from a sports club.',
    ],
    b: [
      'Velby court jails former treasurer for fraud',
      'A court in Velby sentenced a former treasurer to three years in prison for fraud on Monday.',
      'Prosecutor Bo Tarn was content. He had taken 200,000 crowns from a sports club.',
    ],
  },
  {
    name: 'a rescue, in German',
    language: 'de',
    a: [
      'Vermisster Wanderer bei Tarnheim gefunden',
      'Ein seit Sonntag vermisster Wanderer ist bei Tarnheim lebend gefunden worden.',
      'Der 61-Jährige war in eine Schlucht gestürzt, teilte die Bergwacht mit.',
    ],
    b: [
      'Bergwacht rettet 61-Jährigen aus Schlucht',
      'Die Bergwacht hat bei Tarnheim einen 61-Jährigen gerettet, der seit Sonntag vermisst wurde.',
      'Der Wanderer war in eine Schlucht gestürzt.',
    ],
  },
  {
    name: 'a fire in other nouns, in German',
    language: 'de',
    a: [
      'Brand in Möbelfabrik in Velbach',
      'In einer Möbelfabrik in Velbach ist in der Nacht zum Montag ein Brand ausgebrochen. Verletzt wurde niemand.',
      'Den Schaden schätzt die Polizei auf zwei Millionen Euro.',
    ],
    b: [
      'Feuer in Fabrik in Velbach',
      'In einer Fabrik für Möbel in Velbach ist in der Nacht zum Montag ein Feuer ausgebrochen. Verletzt wurde niemand.',
      'Die Polizei schätzt den Schaden auf zwei Millionen Euro.',
    ],
  },
  {
    name: 'a fire, in Spanish',
    language: 'es',
    a: [
      'Un incendio obliga a evacuar a 200 vecinos en Valdora',
      'Un incendio forestal obligó el domingo a evacuar a unos 200 vecinos en Valdora.',
      'Seis medios aéreos trabajan en la extinción.',
    ],
    b: [
      'Desalojados 200 vecinos de Valdora por el fuego',
      'Unos 200 vecinos de Valdora fueron desalojados el domingo por un incendio forestal.',
      'El gobierno regional envió seis aviones.',
    ],
  },
  {
    name: 'a rate, by the bank and by its head',
    a: [
      'Central bank of Varland leaves interest rate unchanged',
      'The central bank of Varland left its interest rate unchanged at 3.5 percent on Thursday, as expected.',
      'Inflation remains above the target, governor Ida Sund said.',
    ],
    b: [
      'Sund: too early to cut rates',
      'It is too early to cut interest rates, the governor of the central bank of Varland, Ida Sund, said on Thursday.',
      'The bank left its rate at 3.5 percent.',
    ],
  },
  {
    name: 'two days of one event in one template',
    a: [
      'Police search for missing hiker near Tarnholm',
      'Police and mountain rescuers are searching for a 61-year-old hiker who has been missing near Tarnholm since Sunday.',
      'A helicopter and dogs are in use, spokesman Nils Orre said.',
    ],
    b: [
      'Police still search for missing hiker near Tarnholm',
      'Police and mountain rescuers were still searching on Tuesday for a 61-year-old hiker who has been missing near Tarnholm since Sunday.',
      'Divers have come from Velby, spokeswoman Eva Rand said.',
    ],
  },
];
