import { expect, test } from 'vitest';
import { tellStory } from '../../../../../src/digest/tell-story.ts';
import { parse } from '../../../../articles/article-bytes.ts';
import { filler, lede } from '../bridge.ts';

const LEAD =
  'Mayor Ann Ruiz of Osk defended the fee of nine crowns that fishermen have paid at the ferry since Easter.';

function told(...quotes: readonly string[]) {
  const { article } = parse(
    ['Osk closes harbour bridge after storm', lede, ...filler, ...quotes].join('\n\n'),
  );
  if (article === null) throw new Error('no article');
  const { quotes: shown } = tellStory(article, 'short').story;
  return shown
    .filter(({ isFurther }) => isFurther !== true)
    .map(({ text, lead }) => [text, lead?.text]);
}

test('words that mean somebody who is not shown come with the sentence that leads to them', () => {
  const words =
    'They will have the money back when the harbour bridge opens, and the council of Osk has promised that.';
  expect(told(LEAD, `“${words}” Ruiz said.`)).toEqual([[words, LEAD]]);
});

test('words whose matter the summary tells come alone', () => {
  const words =
    'The harbour bridge of Osk will stay closed until both cables have been replaced by the county.';
  const lead =
    'Mayor Ann Ruiz of Osk spoke of the closed harbour bridge, the storm and the two cables of its tower.';
  expect(told(lead, `“${words}” Ruiz said.`)).toEqual([[words, undefined]]);
});

test('words that nothing makes understood are not posted', () => {
  const words =
    'They will have the money back when the harbour bridge opens, and the council of Osk has promised that.';
  expect(told('The talk went on.', `“${words}” Ann Ruiz, the mayor, said.`)).toEqual([]);
});
