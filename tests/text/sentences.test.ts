import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';
import { slice } from '../../src/text/span.ts';

function split(text: string, language = 'en'): string[] {
  return splitSentences(text, language).map((span) => slice(text, span));
}

/** The sentences of a text with "|" where each ends: what is to be found, and what is split. */
function marked(text: string): { text: string; sentences: string[] } {
  const sentences = text.split('|').map((sentence) => sentence.trim());
  return { text: sentences.join(' '), sentences };
}

describe('English', () => {
  test.each([
    'The mayor spoke. | Nobody listened! | Why? | The hall was cold.',
    'Mr. Will Field met Dr. In-ae Moon and Sen. Anna Reyes. | They talked.',
    'The U.S. Army moved on. | He left the U.S. | The talks with U.S. envoy Lee Park failed.',
    'Orbit Inc. Chief Executive Jo Blum resigned. | She sold Orbit Inc. | It had lost money.',
    'On Jan. 20 and Sept. 3 the dam leaked. | See No. 5 and p. 12, e.g. the map.',
    'They met at 8 p.m. Friday and left at 6 a.m. | Guests who came at 9 p.m. were too late.',
    'At 5 a.m. Mr. Okoye went to the bank.',
    'J.C. Marlow and Ruth B. Adler won. | You and I. | Did you see it?',
    'Prices rose 3.5 percent to $1.20. | See https://example.org/a.b.html. | Write to Jo.Doe@example.org. | Done.',
    'MANCHESTER, N.H. — It was a long night.',
    'He read Ps. 12 and 1 Cor. 4 and stopped. | See Ch. 9 and Eq. 3. | The Rt. Hon. Ada Lund left. | Max. 50 may board.',
    '"Who pays?" Ada Lund was asked by a guard. | She left.',
    'He comes from Peoria, Ill. | Smith never liked it there.',
    'She works at Yahoo! in sales. | "Who won?" Adler asked. | He knew.',
    'He called out, "Go! Go! Go!" and ran.',
    'The treaty (it was signed in 1998. Few recall it) holds. | It will end.',
    'I never meant that.... | She left. | Well ... it was late.',
    'It ended. | iPhone sales fell. | The vote was close. | de Blasio lost.',
    'It was never proved.[12] | The court closed the case.',
    'The S.&P. 500 fell. | Martin Luther King Jr. Day is a holiday.',
    'Anna Reyes at the Arlen Park ground | The former mayor spoke. | Adler (pictured) | She left.',
    'He called it ‘absurd’. | ‘They don’t get it,’ she said. | ‘It is so.’ | He left.',
    'The play The Ferry and Radio One are his. | Nurse A said so. | The Wall Street Journal asked. | Says He’s Already Gone.',
    'They sang “The sun of home”, a song for The old town.',
  ])('%s', (example) => {
    const { text, sentences } = marked(example);
    expect(split(text)).toEqual(sentences);
  });

  test.each([
    '1) The first item | 2) The second item | 3) The third',
    'There are two: 1) a cat and 2) a dog.',
    '• Milk | • Bread | • Salt',
  ])('a list is split where it opens a sentence: %s', (example) => {
    const { text, sentences } = marked(example);
    expect(split(text)).toEqual(sentences);
  });

  test('lines that were wrapped belong together, short lines do not', () => {
    expect(split('It was a cold \nnight in the city.')).toEqual([
      'It was a cold \nnight in the city.',
    ]);
    expect(split('Features\nContact manager\nEvents')).toEqual([
      'Features',
      'Contact manager',
      'Events',
    ]);
  });

  test('a forgotten blank does not join two sentences, an address has none', () => {
    expect(split('They left the caucus.The outcome was open. See Example.Org for more.')).toEqual([
      'They left the caucus.',
      'The outcome was open.',
      'See Example.Org for more.',
    ]);
  });
});

describe('other languages', () => {
  test.each([
    [
      'de',
      'Am 3. Oktober kam Dr. Weiß nach z. B. Bonn. | Das steht auf Seite 12. | Dort endet es usw.',
    ],
    ['de', 'Im 2. Weltkrieg floh er. | „Geh! Geh jetzt!“, rief sie, „es brennt.“ | Er ging.'],
    ['fr', 'M. Morel est arrivé. | « Oui ! Oui ! » a-t-il dit. | Mme Roux reste.'],
    ['es', '¿Quién ganó? | El Sr. Ruiz vive en EE. UU. desde 2001. | ¡Bien!'],
    ['it', "L'avv. Conti è qui. | Il sig. Riva no."],
    ['it', 'Il teste, cfr. pag. 12 del verbale, tace. | Fine.'],
    ['ru', 'А. С. Орлов жил в г. Томске. | В 2010 г. он уехал. | «Куда? Зачем?» – спросила мать.'],
    ['ar', 'هل وصل؟ | نعم وصل د. سامي.'],
    ['hi', 'वह आया। | वह गया।'],
    ['hy', 'Բարև ձեզ: | Ես եկա:'],
    ['el', 'Πού είναι; | Εδώ είναι.'],
    ['ko', '그는 갔다. | 그녀는 왔다.'],
  ])('%s: %s', (language, example) => {
    const { text, sentences } = marked(example);
    expect(split(text, language)).toEqual(sentences);
  });

  test('Chinese and Japanese need no blanks and never end within brackets', () => {
    expect(split('彼は「行く。必ず行く。」と述べた。雨だった。', 'ja')).toEqual([
      '彼は「行く。必ず行く。」と述べた。',
      '雨だった。',
    ]);
    expect(split('“每个村都有人值班。”奥斯克市应急管理局副局长陈立说。会议结束了。', 'zh')).toEqual(
      ['“每个村都有人值班。”奥斯克市应急管理局副局长陈立说。', '会议结束了。'],
    );
    expect(split('“我们会赢。”比赛于周日在奥斯克体育场举行，教练表示满意。', 'zh')).toHaveLength(2);
    expect(split('“去哪儿？”这成了奥斯克人每天早晨见面时最爱说的问候。', 'zh')).toHaveLength(2);
    expect(split('“去哪儿？”这是渡口常说的话。', 'zh')).toHaveLength(2);
    expect(split('“我们会赢。一定会。”他说。比赛结束了！', 'zh')).toEqual([
      '“我们会赢。一定会。”他说。',
      '比赛结束了！',
    ]);
  });

  test('a tag of any shape is taken', () => {
    expect(split('One. Two.', 'en-GB-oxendict')).toHaveLength(2);
    expect(split('One. Two.', '')).toHaveLength(2);
    expect(split('One. Two.', '__proto__')).toHaveLength(2);
  });
});

const pieces = oneof(
  constantFrom(
    '. ',
    '.',
    '! ',
    '? ',
    '…',
    ' . . .',
    '"',
    '“',
    '”',
    '‘',
    "'",
    '(',
    ')',
    '[',
    ']',
    '「',
    '。',
    '」',
    '\n',

    '\n\n',
    ' • ',
    '1. ',
    '2) ',
    'a) ',
    'U.S.',
    'Mr. ',
    'The ',
    'the ',
    'z. B. ',
    '12',
    ' ',
    '\u00a0',
    '։',
    ': ',
  ),
  string({ unit: 'grapheme', maxLength: 6 }),
);

describe('any text', () => {
  test('is covered but for white space, in order and without overlap', () => {
    assert(
      property(
        array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
        constantFrom('en', 'de', 'fr', 'hy', 'el', 'ja', 'xx'),
        (text, language) => {
          let at = 0;
          for (const { start, end } of splitSentences(text, language)) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each([
    '(',
    '"a ',
    '“',
    '「あ',
    '. ',
    'A. ',
    '1. a ',
    'a\n',
    '• ',
    'u.',
    '.)',
    'a.\u202c',
    'x',
  ])('200,000 characters of %j are read to their end', (piece) => {
    expect(splitSentences(piece.repeat(200_000 / piece.length), 'en')).toBeDefined();
  });
});

test('a Chinese sentence goes on behind what somebody calls out', () => {
  expect(split('他喊道“快走!”然后跑了出去。', 'zh')).toHaveLength(1);
  expect(split('她问“真的吗?”他没有回答。', 'zh')).toHaveLength(2);
});
