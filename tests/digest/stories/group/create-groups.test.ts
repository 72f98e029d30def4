import { assert, nat, property, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/articles/article.ts';
import { termsOf } from '../../../../src/digest/stories/group/words/article-terms.ts';
import { createGroups } from '../../../../src/digest/stories/group/create-groups.ts';
import { groupArticles } from './group-articles.ts';
import { article } from '../../article.ts';

const FERRY = [
  article('ferry-a', 'Ferry runs aground off Tarnholm, 212 passengers safe', [
    'A ferry with 212 passengers ran aground on rocks off the island of Tarnholm early on Monday, the coastguard said.',
    'Nobody was hurt when the Sea Lark struck the rocks at 04:20, Captain Iben Dahl told the harbour office.',
    'Tugs from Velby are to pull the ship free at high tide.',
  ]),
  article('ferry-b', 'Passengers taken off stranded ferry near Tarnholm', [
    'Rescuers took all 212 passengers off the ferry Sea Lark, which is stuck on rocks near Tarnholm.',
    'The coastguard sent three boats. The ferry company Nordlink apologised and promised refunds.',
  ]),
  article('ferry-c', 'Sea Lark ferry stuck on Tarnholm rocks; tugs on their way', [
    'Tugs are on their way from Velby to the ferry Sea Lark, which ran aground off Tarnholm on Monday with 212 passengers.',
  ]),
];
const STRIKE = [
  article('strike-a', 'Bakers in Quellburg walk out over night shifts', [
    'Some 900 bakers in Quellburg walked out on Monday over a plan to begin night shifts at one in the morning.',
    'Union leader Petra Voss said the plan would ruin families. Bread was sold out by nine.',
  ]),
  article('strike-b', 'No bread in Quellburg as bakers strike', [
    'Shelves in Quellburg were empty on Monday as 900 bakers went on strike against earlier night shifts.',
    'Petra Voss, who leads the bakers’ union, said talks would go on.',
  ]),
];
/** Another ferry, another sea: like the first in words. */
const OTHER_FERRY = [
  article('other-a', 'Ferry fire off Port Amaro kills two crew', [
    'Two crew members died when a fire broke out on the ferry Estrela off Port Amaro on Monday.',
    'Firefighters put the blaze out after six hours. The 40 passengers were unhurt, the port said.',
  ]),
  article('other-b', 'Two dead in fire on Estrela ferry', [
    'A fire on the ferry Estrela near Port Amaro killed two of its crew, the port authority said on Monday.',
  ]),
];
const ALL = [...FERRY, ...STRIKE, ...OTHER_FERRY];

const storiesOf = (articles: readonly Article[]): readonly (readonly string[])[] =>
  groupArticles(articles.map(termsOf)).map((group) => group.articles);

describe('groups of articles', () => {
  it('are the events that they tell, across outlets', () => {
    expect(storiesOf(ALL)).toEqual([
      ['ferry-a', 'ferry-b', 'ferry-c'],
      ['other-a', 'other-b'],
      ['strike-a', 'strike-b'],
    ]);
  });

  it('are the same in any order, one by one or all at once', () => {
    const expected = storiesOf(ALL);
    assert(
      property(
        shuffledSubarray(ALL, { minLength: ALL.length }),
        nat(ALL.length),
        (shuffled, asked) => {
          const groups = createGroups();
          for (const [at, one] of shuffled.entries()) {
            groups.add(termsOf(one));
            // What was read in between is kept and must not show.
            if (at === asked) groups.read();
          }
          expect(groups.read().map((group) => group.articles)).toEqual(expected);
        },
      ),
    );
  });

  it('do not change with unrelated articles, nor when an article goes', () => {
    const alone = storiesOf(FERRY);
    expect(storiesOf(ALL)).toEqual(expect.arrayContaining([...alone]));
    const groups = createGroups();
    for (const one of ALL) groups.add(termsOf(one));
    groups.read();
    for (const { id } of [...STRIKE, ...OTHER_FERRY]) groups.remove(id);
    expect(groups.read().map((group) => group.articles)).toEqual(alone);
  });

  it('count copies of one report once, under whatever address', () => {
    const [original] = FERRY;
    const copies = Array.from({ length: 9 }, (_, at) => ({
      ...article(`copy-${at}`, `Nordlink ship stranded (${at})`, original?.paragraphs ?? []),
    }));
    const [story] = groupArticles([...FERRY, ...copies].map(termsOf));
    expect(story?.articles).toHaveLength(12);
    expect(story?.reports.map(({ main, copies: others }) => [main, others.length])).toContainEqual([
      'ferry-a',
      9,
    ]);
  });

  it('take a teaser for a copy of its article', () => {
    const teaser = article('teaser', 'Ferry runs aground off Tarnholm', [
      'A ferry with 212 passengers ran aground on rocks off the island of Tarnholm early on Monday, the coastguard said.',
    ]);
    const [story] = groupArticles([...FERRY, teaser].map(termsOf));
    expect(story?.reports.find(({ main }) => main === 'ferry-a')?.copies).toEqual(['teaser']);
  });

  it('hold the same earthquake apart from another one a fortnight later', () => {
    const text = [
      'An earthquake shook the Orsa valley on Monday, and schools were closed for the day.',
    ];
    const days = ['2026-03-02', '2026-03-16'];
    const two = days.map((date) =>
      article(date, 'Earthquake shakes the Orsa valley', text, { date }),
    );
    expect(storiesOf(two)).toHaveLength(2);
  });

  it('put a live blog, a round-up and a newsletter into no story, and glue none', () => {
    const paragraphs = [...FERRY, ...STRIKE].flatMap((one) => one.paragraphs.slice(0, 1));
    const texts = [
      article('live', 'Live updates: ferry aground off Tarnholm', paragraphs),
      article('brief', 'Monday briefing: a stranded ferry and no bread', paragraphs),
      article('entries', 'Ferry aground and bakers on strike', [
        '08:10 A ferry is stuck on rocks off Tarnholm.',
        '08:40 Bakers in Quellburg walk out.',
        '09:05 All 212 passengers of the Sea Lark are safe.',
        '09:30 Petra Voss says the plan would ruin families.',
      ]),
    ];
    const stories = storiesOf([...FERRY, ...STRIKE, ...texts]);
    for (const { id } of texts) expect(stories).toContainEqual([id]);
    expect(stories).toContainEqual(['ferry-a', 'ferry-b', 'ferry-c']);
    expect(stories).toContainEqual(['strike-a', 'strike-b']);
  });

  it('work for articles without a date, without a text, and with a headline of 1,000 characters', () => {
    const odd = [
      article('undated', 'Ferry Sea Lark aground off Tarnholm', FERRY[1]?.paragraphs ?? [], {
        date: null,
      }),
      article('future', 'Sea Lark ferry aground', FERRY[2]?.paragraphs ?? [], {
        date: '2026-03-05',
      }),
      article('bare', 'Sea Lark ferry stuck on rocks off Tarnholm', []),
      article('empty', '', []),
      article('long', 'Ferry Sea Lark aground off Tarnholm rocks '.repeat(24), []),
    ];
    const stories = storiesOf([...FERRY, ...odd]);
    expect(stories.flat()).toHaveLength(8);
    const story = stories.find((ids) => ids.includes('ferry-a'));
    expect(story).toEqual(expect.arrayContaining(['undated', 'future', 'bare']));
  });

  it('group other languages', () => {
    const texts = [
      article(
        'de-1',
        'Fähre läuft vor Tarnholm auf Grund',
        [
          'Eine Fähre mit 212 Passagieren ist am Montag vor der Insel Tarnholm auf Grund gelaufen, teilte die Küstenwache mit.',
        ],
        { language: 'de' },
      ),
      article(
        'de-2',
        'Küstenwache: Passagiere der Fähre vor Tarnholm in Sicherheit',
        [
          'Alle 212 Passagiere der vor Tarnholm auf Grund gelaufenen Fähre sind in Sicherheit, sagte die Küstenwache am Montag.',
        ],
        { language: 'de' },
      ),
      article(
        'de-3',
        'Bäcker in Quellburg streiken',
        ['In Quellburg haben 900 Bäcker am Montag gegen frühere Nachtschichten gestreikt.'],
        { language: 'de' },
      ),
      article(
        'ja-1',
        '渡し船が岩礁に座礁、乗客212人は無事',
        [
          '月曜日の早朝、島の沖で渡し船が岩礁に座礁したが、乗客212人は全員無事だったと海上保安庁が発表した。',
        ],
        { language: 'ja' },
      ),
      article(
        'ja-2',
        '座礁した渡し船の乗客を救助',
        ['海上保安庁は月曜日、岩礁に座礁した渡し船から乗客212人全員を救助したと発表した。'],
        { language: 'ja' },
      ),
      article(
        'ja-3',
        'パン職人がストライキ',
        ['パン職人900人が月曜日、深夜勤務に抗議してストライキを行った。'],
        { language: 'ja' },
      ),
    ];
    expect(storiesOf(texts)).toEqual([['de-1', 'de-2'], ['de-3'], ['ja-1', 'ja-2'], ['ja-3']]);
  });

  it('can be stored: terms survive JSON', () => {
    const stored: unknown = JSON.parse(JSON.stringify(ALL.map(termsOf)));
    expect(stored).toEqual(ALL.map(termsOf));
  });
});
