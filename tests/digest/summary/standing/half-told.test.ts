import { describe, expect, test } from 'vitest';
import { readParagraphs } from '../../../../src/digest/reading/reading.ts';
import { isHalfTold } from '../../../../src/digest/summary/standing/half-told.ts';
import { readUnits } from '../../../../src/digest/summary/units/units.ts';
import { told } from '../told.ts';

function isHalf(text: string): boolean {
  const [unit] = readUnits(readParagraphs([text], { title: null, date: null, language: 'en' }));
  return unit !== undefined && isHalfTold(unit);
}

describe('a sentence is half of something whose other half follows', () => {
  test.each([
    'It would be easy to think that the two tycoons had fought for years.',
    'One could be forgiven for thinking that the club has no money.',
    'You may have seen the van on the streets of Leeds.',
    'At first glance, the two tycoons look like old enemies.',
    'On paper, farmers should be getting rich.',
    'It might seem strange to open a cinema in a town of 300 people.',
    'There was a time when each town in Norway had its own dairy.',
    'There was just one problem with the first batteries that it sold.',
    'There was one problem that nobody in the yard had seen.',
    'There is a catch that buyers of the batteries should know.',
    'Asked whether the deal would hold, Lena Frank offered a more sober analysis.',
    'Actor Ned Poe offered a wry response to the critics on Monday.',
    'Former envoy Lena Frank put it more bluntly on the radio.',
    'Shortly after the talks, both clubs put out identical, banal statements.',
    'While others sing their hits, Ned Poe wants something completely different on Friday.',
    'Each scooter here has been ridden for hundreds of miles.',
    '(The comments start at the second minute.)',
    'If you were the mayor of Leeds, you would want a bridge.',
    'All the tents listed below are sold in Leeds.',
    'The issue before the justices was not whether coaches may pray in private.',
    'The fight is not over subsidies.',
    'This is not about money.',
    'The question isn’t if the bank of Leeds will close.',
    'Amid the noise of the fair, you can be forgiven for not knowing that Leeds had a debate.',
    'Nurses in Leeds thought that this winter would be different.',
    'Of all the people who might be expected to like the premier, the nurses of Leeds come first.',
  ])('%s', (text) => {
    expect(isHalf(text)).toBe(true);
  });

  test.each([
    'It would be easy to blame the weather, but the club had three chances.',
    'You could see the smoke from Leeds, 40 miles away, police said.',
    'On paper the club from Leeds is worth 40 million pounds.',
    'There was a problem with the brakes of 40,000 cars, the maker said.',
    'There is one exception: nurses from Leeds may park for free.',
    'The premier gave a short answer to reporters: “No.”',
    'Both clubs released a statement on Friday that names the buyer.',
    'Ned Poe wants something different from the other actors: a contract for a year.',
    'Lena Frank put it simply: the hospital has no beds.',
    'All visitors here are asked to wear masks, said the harbour master of Leeds.',
    'The hospital below the castle is closed until the end of June.',
    'The issue is not the price but the noise, said the mayor of Leeds.',
    'The question is whether a school may stop its coach.',
    'Nurses in Leeds hoped the new rota would be easier, but it is not.',
    'Of all the nurses in Leeds, the youngest earn least.',
    'This is not the end of the strike in Leeds.',
    'Many could lose their homes if the dam at Harnum breaks.',
  ])('but not: %s', (text) => {
    expect(isHalf(text)).toBe(false);
  });
});

describe('a set-up and its turn', () => {
  const SET_UP =
    'It would be easy to think that the tycoons Al Reyes and Bo Lund had fought for years.';
  const TURN = 'But until last spring both tycoons dined together each month in Dallas.';
  const title = 'Tycoons Al Reyes and Bo Lund fall out';

  test('are told as one where they stand in one paragraph', () => {
    expect(told([`${SET_UP} ${TURN}`], { title })).toEqual([`${SET_UP} ${TURN}`]);
  });

  test('of what somebody does not do, and what he does instead', () => {
    const news = 'The tycoon Al Reyes called Bo Lund a thief in a speech at Dallas on Monday.';
    const pair =
      'Reyes, however, was not selling his bank in Dallas. Instead, he was buying the bank of his wife.';
    expect(told([news, pair], { title })).toContain(pair);
  });

  test('of what the matter is not, and what it is', () => {
    const news = 'A judge in Dallas is to rule on Friday on the merger of two banks.';
    const pair =
      'The question is not whether the banks of Dallas may merge. The question is who pays for 3,000 jobs of the banks.';
    expect(told([news, pair], { title: 'Judge in Dallas weighs merger of banks' })).toEqual([
      news,
      pair,
    ]);
  });

  test('are both left out where something stands between', () => {
    const news = 'The tycoon Al Reyes called Bo Lund a thief in a speech at Dallas on Monday.';
    expect(told([news, SET_UP, '“We never did.”', TURN], { title })).toEqual([news]);
  });
});

describe('a question of two words and its answer', () => {
  const title = 'Bo Lund and his campaign in Dallas';
  const lede = 'Bo Lund ran a brilliant campaign among the Republicans of Dallas in the spring.';
  const answer = 'He is running the same campaign against the mayor of Dallas now.';

  test.each(['The problem?', 'The catch?', 'His only mistake?', 'The biggest surprise?'])(
    'are told as one, and with what they are of: %s',
    (question) => {
      const shown = told([`${lede} ${question} ${answer}`], { title });
      expect(shown.join(' ')).toBe(`${lede} ${question} ${answer}`);
      expect(told([lede, `${question} ${answer}`], { title })).toEqual([
        lede,
        `${question} ${answer}`,
      ]);
    },
  );

  test('is no longer question, and none that another paragraph answers', () => {
    expect(told([lede, 'The problem?', answer], { title })).not.toContain('The problem?');
    const asked = 'Does Dallas know who he is?';
    expect(told([lede, `${asked} ${answer}`], { title }).join(' ')).not.toContain(asked);
  });
});

describe('a sentence and the few words that undo it', () => {
  const title = 'Ferry of Leeds runs aground';
  const easy =
    'For the crew of the ferry from Leeds, the way into the harbour looked like routine.';
  const news = 'The ferry ran aground on Monday with 40 people, and tugs pulled it free at noon.';

  test.each([
    'Turned out it wasn’t.',
    'It was not.',
    'It was not to be.',
    'It did not work out that way.',
    'Not this time.',
    'They were wrong.',
  ])('%s', (undoing) => {
    expect(told([easy, undoing, news], { title })).toEqual([news]);
    expect(told([`${easy} ${undoing}`, news], { title })[0]).toBe(`${easy} ${undoing}`);
  });

  test.each([
    'She did not elaborate.',
    'It did not give a reason.',
    'He was not on board.',
    'They did not have to wait for long.',
    'Not so the pilot of the tug.',
  ])('but not what is only not told or done besides: %s', (besides) => {
    expect(told([news, besides, easy], { title })[0]).toBe(news);
  });

  test('but not where more is told of it', () => {
    const more = 'It wasn’t the first time that the ferry of Leeds had run aground in the harbour.';
    expect(told([news, more], { title })).toContain(news);
  });
});

test('a colon before half a question is no statement', () => {
  const title = 'Senate minority puts tax cut first';
  const half = 'Senate leaders were put on notice by the minority on tax cuts: No extension?';
  const rest = 'The minority wants the tax cuts of 2001 to stay for all, it said in a letter.';
  const whole = 'Senate leaders were left with one question on tax cuts: Who will pay for them?';
  expect(told([half, rest], { title })).toEqual([rest]);
  expect(told([whole, rest], { title })).toContain(whole);
});

test('a line before a quotation tells the news though its full stop was forgotten', () => {
  const lede = 'Senator Ray Dodd has backed his party in all votes on the mine at Carver Lake.';
  const news =
    'On Monday Senator Dodd came out against the mine at Carver Lake in front of its workers';
  const quote = '“The lake gives water to 80,000 people, and I won’t risk that.”';
  expect(told([lede, news, quote], { title: 'Dodd against the mine at Carver Lake' })).toContain(
    news,
  );
});
