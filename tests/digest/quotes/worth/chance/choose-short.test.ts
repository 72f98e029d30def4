import { expect, test } from 'vitest';
import { tellStory } from '../../../../../src/digest/tell-story.ts';
import { parse } from '../../../../articles/article-bytes.ts';

const LEDE =
  'The council of Osk closed the harbour bridge on Monday after a storm tore two cables.';

/** What is posted at once of a short report. */
function posted(...paragraphs: readonly string[]): string[] {
  const { article } = parse(['Osk closes harbour bridge', LEDE, ...paragraphs].join('\n\n'));
  if (article === null) throw new Error('no article');
  return tellStory(article, 'medium')
    .story.quotes.filter(({ isFurther }) => isFurther !== true)
    .map(({ text }) => text);
}

const MAYOR = '“The harbour bridge will stay closed until May,” said Ann Ruiz, the mayor of Osk.';
const SHOUT = '“Shame on you!” a woman in the queue shouted.';

test('a shout from the crowd waits for who asks for more where somebody says what happens', () => {
  expect(posted(MAYOR, SHOUT)).toEqual(['The harbour bridge will stay closed until May,']);
});

test('a witness is heard where nobody else is', () => {
  expect(posted('“The cables sang all night,” a woman on the quay said.')).toEqual([
    'The cables sang all night,',
  ]);
});
