import type { Got } from './put-in.ts';

/** Whether what came of a case is what its `want` asks for, told once more in code. */
export type Right = (got: Got) => boolean;

/** The quote of the text that opens so, whether a digest shows it or not. */
function quote({ found }: Got, opening: string): Got['found'][number] | undefined {
  return found.find(({ text }) => text.replace(/^[\s“]+/, '').startsWith(opening));
}

/** The line below a key quote that opens so; null where it is not shown. */
function line({ quotes }: Got, opening: string): string | null {
  return quotes.find(({ text }) => text.startsWith(opening))?.line ?? null;
}

const shows =
  (opening: string, pattern: RegExp): Right =>
  (got) =>
    pattern.test(line(got, opening) ?? '–');

/** The quote is found in the text and said by `speaker`, with a role or body like `behind`. */
const said =
  (opening: string, speaker: string, behind: RegExp = /^/): Right =>
  (got) => {
    const found = quote(got, opening);
    return (
      found !== undefined &&
      found.speaker?.toLowerCase() === speaker.toLowerCase() &&
      behind.test(`${found.role ?? ''}; ${found.organisation ?? ''}`)
    );
  };

/** Nobody is named for it, or one of `speakers`. */
const saidAtMost =
  (opening: string, ...speakers: readonly string[]): Right =>
  (got) => {
    const speaker = quote(got, opening)?.speaker ?? null;
    return speaker === null || speakers.includes(speaker);
  };

const onlyKeyQuotes =
  (...openings: readonly string[]): Right =>
  ({ quotes }) =>
    quotes.length === openings.length &&
    openings.every((opening) => quotes.some(({ text }) => text.startsWith(opening)));

const tells =
  (pattern: RegExp): Right =>
  ({ summary }) =>
    summary.some((sentence) => pattern.test(sentence));

const tellsNot =
  (pattern: RegExp): Right =>
  (got) =>
    got.summary.length > 0 && !tells(pattern)(got);

const opens =
  (pattern: RegExp): Right =>
  ({ summary }) =>
    pattern.test(summary[0] ?? '');

const all =
  (...rights: readonly Right[]): Right =>
  (got) =>
    rights.every((right) => right(got));

const paragraphs =
  (count: number): Right =>
  ({ articles }) =>
    articles[0]?.paragraphs.length === count;

const about =
  (is: (article: Got['articles'][number]) => boolean): Right =>
  ({ articles }) =>
    articles[0] !== undefined && is(articles[0]);

const dated = (day: string): Right => about(({ date }) => date?.startsWith(day) ?? false);
const published = (publisher: string): Right => about((article) => article.publisher === publisher);
const written = (author: string): Right => about((article) => article.author === author);
const titled = (title: string): Right => about((article) => article.title === title);

const isWhen =
  (days: readonly number[], minute: number, zone = 'Europe/Berlin'): Right =>
  ({ when }) =>
    when?.kind === 'when' &&
    when.when.minute === minute &&
    when.when.zone === zone &&
    when.when.days.join() === days.join();

const WEEKDAYS = [1, 2, 3, 4, 5];
const DAILY = [0, 1, 2, 3, 4, 5, 6];

/** The rhythm is answered with those that there are. */
const isRhythm: Right = ({ when, said: answer }) =>
  when?.kind === 'problem' && when.problem === 'rhythm' && answer.includes('weekdays');

const isOneSentence: Right = ({ sentences }) => sentences.length === 1;

const wholeBody = all(paragraphs(2), said('It holds', 'Ruth Kane'), tells(/^The harbour bridge/));
const threeParagraphs = all(paragraphs(3), opens(/^The harbour bridge/));

/** By the case's place in its file. */
export const RIGHT: Readonly<Record<string, Right>> = {
  p0: opens(/^(?:HART.* )?A free clinic .*fund-raising\.$/),
  p1: opens(/^(?:PORT.* )?A plan to build .*closer\.$/),
  p2: all(tellsNot(/^BREEZE/), tells(/^The Brenner ID\. BREEZE is .*yet\.$/)),
  p3: onlyKeyQuotes('He died'),
  p4: onlyKeyQuotes('I could not walk'),
  p5: onlyKeyQuotes('It is true'),
  p6: all(said('will not stand', 'Ostland’s ambassador to Sweden'), (got) => got.quotes.length < 2),
  p7: shows('I just', /^Ole Brandt$/),
  p8: all(said('I now', 'Gerd Sundmark', /^Ambassador;/), shows('I now', /Sundmark/)),
  p9: shows('Had he', /^Nell Garman, writer$/),
  p10: shows('When you', /^Beth Mecham, (?:one of his editors|editor) at Thorn/),
  p11: shows('The whole', /^(?:Gov\. Kirsten Nome|Kirsten Nome, Governor)$/),
  p12: all(
    said('a crisis', 'Bert Sass', /Sen/),
    shows('Heads', /^(?:Sen\. Bert Sass, R-Neb\.|Bert Sass, Senator, R-Neb\.)$/),
  ),
  p13: shows('We are confident', /^Jonas Fry, .*(?:represents|lawyer).*/),
  p14: shows('Our flexibility', /^Mario Villano, chief operating officer,.*Tyrell Nano Systems$/),
  p15: shows('I then', /^Daniel Holm, Foreign Ministry official$/),
  p16: shows('He’s just', /^(?:Coach Frank Vogt|Frank Vogt, coach|Coach \(Frank\) Vogt)/i),
  p17: all(
    said('I can say', 'Carl Simmons'),
    shows('No one', /^A source inside the camp$/),
    ({ quotes }) => quotes.every(({ text }) => !text.includes('prevent the')),
  ),
  p18: all(onlyKeyQuotes('Because our country'), (got) => quote(got, 'Are you')?.role === null),
  p19: (got) => got.quotes.length === 0,
  p20: shows('The future use', /^Wolf Peschel, .*Austria/),
  p21: all(
    shows('Today the demand', /^Brian Manley, Minister in the Ministry of Finance/),
    shows('A devaluation', /^Brian Manley, Minister in the Ministry of Finance/),
  ),
  p22: all(
    shows('You knew', /^(?:Judge Neal Fordham|Neal Fordham, Judge)$/),
    shows('It is obvious', /^James Townley, prosecuting$/),
  ),
  p23: all(onlyKeyQuotes(), (got) => !got.found.some(({ speaker }) => speaker === 'The deadly')),
  p24: all(said('They are also', 'Hau Wing-lok'), tellsNot(/Other than/), (got) =>
    got.found.some(({ text, speaker }) => text.includes('Other than') && speaker !== null),
  ),
  p25: all(opens(/^(?:\(Reuters\) — )?The state attorney general is/), tellsNot(/declined to/)),
  p26: tellsNot(/^At the time/),
  p27: all(
    shows('I run', /^Mark Benner, Selforce co-CEO$/),
    said('pulled into', 'Tom Kirk', /CEO.*Apex/),
  ),
  p28: onlyKeyQuotes('The place'),
  p29: shows('I’m sure', /^(?:Dr\. )?Orla Dempster, pulmonologist.* Abbot Royal Infirmary/),
  p30: shows('If a train', /^Berenice Scott, founder,.*the Reckon Crew$/),
  p31: all(
    shows('It probably', /^Prince Henrik$/),
    shows('I did not', /^Marta, (?:the )?Duchess of Sorland$/),
  ),
  p32: onlyKeyQuotes('We need'),
  p33: all(onlyKeyQuotes(), saidAtMost('Weed')),
  p34: shows('So much', /^Leif Dahlgren, blogger behind the site Doctor on Fire$/),
  p35: tellsNot(/Photo|columnist|speaks during/),
  p36: threeParagraphs,
  p37: threeParagraphs,
  p38: threeParagraphs,
  p39: threeParagraphs,
  p40: threeParagraphs,
  p41: threeParagraphs,
  p42: threeParagraphs,
  p43: threeParagraphs,
  p44: threeParagraphs,
  p45: dated('2019-11-19'),
  p46: dated('2019-11-19'),
  p47: all(dated('2019-11-20'), paragraphs(3)),
  p48: dated('2019-11-18'),
  p49: dated('2019-11-18'),
  p50: titled('‘Harbour’ bridge reopens'),
  p51: titled('Harbour bridge reopens'),
  p52: published('The Merle Post'),
  p53: all(published('Merle Post'), titled('Harbour bridge reopens')),
  p54: written('Tom Kress'),
  p55: written('Tom Kress'),
  p56: all(
    about(({ language }) => language === 'en'),
    said('The bridge will', 'Dora Simms', /mayor of Merle/),
    said('Then', 'Dora Simms', /mayor of Merle/),
    said('Nobody', 'Dora Simms', /mayor of Merle/),
    tellsNot(/Then the ferry/),
  ),
  p57: opens(/^The harbour bridge/),
  p58: all(
    paragraphs(2),
    about(({ dateline }) => dateline?.place === 'MERLE, Norvania' && dateline.agency === 'AP'),
  ),
  p59: all(opens(/^The harbour bridge/), tellsNot(/speaks during|Kress|Tom/)),
  p60: all(
    shows('The helicopter', /in a tweet$/),
    shows('We are satisfied', /in the company’s news release$/),
  ),
  p61: ({ shown }) => shown !== '' && !shown.includes('No quotes'),
  r0: said('a danger', 'Tom Beck', /Mayor/),
  r1: saidAtMost('an enemy', 'a newspaper'),
  r2: saidAtMost('a danger', 'critics'),
  r3: saidAtMost('lose', 'prosecutors'),
  r4: saidAtMost('rest', 'her doctor'),
  r5: said('Will you', 'reporters'),
  r6: saidAtMost('Shame'),
  r7: saidAtMost('poorly', 'the report'),
  r8: saidAtMost('危険', '専門家'),
  r9: saidAtMost('河流', '记者'),
  r10: said('No decision', 'the foreign ministries of Norway and Finland'),
  r11: said('We will', 'the governments of Peru and Chile'),
  r12: said('We agree', 'the trade ministers of Brazil and Argentina'),
  r13: saidAtMost('It is', 'Anna Lind and Per Dahl'),
  r14: saidAtMost('defend', 'Norway and Sweden'),
  r15: said('We object', 'the ministry of health and welfare'),
  r16: said('This is', 'the leaders of the nurses’ union and the teachers’ union'),
  r17: said('useful', 'officials from Norway and Sweden'),
  r18: said('It is', 'twins Ida and Eva Holm'),
  r19: said('Work', 'her mother'),
  r20: said('Sign', 'his boss'),
  r21: said('Get out', 'Stern'),
  r22: saidAtMost('a thief', 'critics'),
  r23: said('asleep', 'Beck'),
  r24: said('asleep', 'Beck'),
  r25: said('The dam', 'Roth'),
  r26: said('safe', 'a source close to Roth'),
  r27: saidAtMost('a toy'),
  r28: saidAtMost('burn'),
  r29: saidAtMost('safe'),
  r30: said('The crane', 'Jan Berg', /spokesman for the port/),
  r31: said('The crane', 'Jan Berg'),
  r32: said('We are', 'June Kerr', /mayor/),
  r33: said('The crane', 'April Stone'),
  r34: said('We are', 'May Lund', /teacher/),
  r35: said('The crane', 'Sunday Okafor', /spokesman for the port/),
  r36: said('The crane', 'Chase Hall', /spokesman for the port/),
  r37: saidAtMost('nobody', 'Your article', 'the article'),
  r38: saidAtMost('nobody', 'Your report', 'the report'),
  r39: (got) => quote(got, 'the Professor') === undefined,
  r40: (got) => quote(got, 'The Long') === undefined,
  r41: (got) => quote(got, 'maybe') === undefined,
  r42: all(
    said('This is', 'Nadia Kerr', /ferry operator/),
    said('I would', 'Tom Vries', /resident/),
  ),
  r43: all(said('The harbour', 'Nadia Kerr'), said('I would', 'Tom Vries')),
  r44: said('Mara', 'Rosen', /Chairwoman/),
  r45: all(said('Good', 'Holt'), said('She', 'Holt'), ({ found }) =>
    found.every(({ rule }) => rule === 'transcript'),
  ),
  r46: said('Eleven', 'Paul Chen', /^(?:Her former teacher)?;/i),
  r47: said('She', 'Max Roth', /^(?:her brother)?;/i),
  r48: all(said('Sie', 'Ruth Kane', /^Ingenieurin;/), said('Wir', 'Ruth Kane', /^Ingenieurin;/)),
  r49: wholeBody,
  r50: wholeBody,
  r51: wholeBody,
  r52: wholeBody,
  r53: wholeBody,
  r54: wholeBody,
  r55: wholeBody,
  r56: wholeBody,
  r57: wholeBody,
  r58: wholeBody,
  r59: all(paragraphs(3), said('It holds', 'Ruth Kane')),
  r60: all(paragraphs(3), said('It holds', 'Ruth Kane')),
  r61: dated('2024-01-19'),
  r62: dated('2024-01-19'),
  r63: dated('2024-01-19'),
  r64: dated('2024-01-19'),
  r65: published('The Paper'),
  r66: written('Ida Holm'),
  r67: (got) => !tells(/tested every/)(got) && saidAtMost('We tested', 'Ruth Kane')(got),
  r68: all(tellsNot(/Crews|calm/), saidAtMost('Crews', 'Tom Beck')),
  r69: all(
    about(({ language }) => language === 'de'),
    said('Sie', 'Ruth Kane'),
    said('Wir', 'Ruth Kane'),
  ),
  r70: all(said('It holds', 'Ruth Kane'), said('We tested', 'Ruth Kane')),
  r71: all(said('It holds', 'Ruth Kane'), ({ articles }) => {
    const text = articles[0]?.paragraphs.join() ?? '';
    return text.split('\uFFFD').length === 2 && text.includes('café’s');
  }),
  r72: about(({ paragraphs: [first = ''] }) => first.startsWith('はしはふたたび')),
  r73: ({ shown, problems }) => shown.includes('Übersicht') || problems.length > 0,
  r74: ({ shown }) => shown.includes('19 January 2024'),
  r75: ({ shown }) => shown.includes('19 January 2024'),
  r76: ({ shown }) => shown.indexOf('Number 1') < shown.indexOf('Number 0'),
  r77: ({ problems }) => problems.some((problem) => problem.includes('ahead')),
  r78: all(dated('2024-01-19'), published('The Riverton Paper')),
  r79: (got) => dated('2024-01-19')(got) || got.problems.length > 0,
  r80: (got) => dated('2024-01-19')(got) || got.problems.length > 0,
  r81: (got) => dated('2024-01-19')(got) || got.problems.length > 0,
  r82: all(titled('A'), dated('2024-01-19')),
  r83: all(titled('Bridge reopens'), dated('2024-01-19')),
  r84: isWhen(DAILY, 420),
  r85: ({ when }) => when?.kind === 'problem' && when.near.length === 0,
  r86: isWhen(WEEKDAYS, 0),
  r87: isRhythm,
  r88: isWhen(WEEKDAYS, 540),
  r89: isRhythm,
  r90: isWhen(WEEKDAYS, 480, '+05:30'),
  r91: isRhythm,
  r92: isWhen(WEEKDAYS, 480, 'Asia/Kathmandu'),
  r93: isWhen(WEEKDAYS, 480, 'Asia/Kathmandu'),
  r94: isWhen(WEEKDAYS, 480, 'Asia/Ho_Chi_Minh'),
  r95: isWhen(WEEKDAYS, 540),
  r96: ({ said: answer }) => answer.includes('now gets “The Velm dam vote”: weekdays 08:00'),
  r97: ({ articles, stories }) =>
    stories.length === 1 && !articles.some(({ id }) => /~\.md$|\/~/.test(id)),
  r98: ({ articles, problems }) =>
    ['x.docx', 'y.pdf', 'sub', 'briefing.yaml.txt', 'briefing.json', 'dead'].every((name) =>
      problems.some((problem) => problem.includes(name)),
    ) && articles.length === 1,
  r99: ({ stories, shown }) => stories.length === 1 && shown.includes('also in Velm Valley Post'),
  r100: ({ said: answer }) => /^velm\n=+\n+A whale.*\nNEW /m.test(answer),
  r101: ({ problems, shown }) =>
    ['poem.txt', 'list-of-five'].every((name) =>
      problems.some((problem) => problem.includes(name)),
    ) && /From 2 articles/.test(shown),
  r102: ({ shown }) => shown.includes('\u2068העיתון\u2069 · \u206819 January 2024\u2069'),
  r103: isOneSentence,
  r104: isOneSentence,
};
