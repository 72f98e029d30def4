import { expect, test } from 'vitest';
import { tellStory } from '../../../../../src/digest/tell-story.ts';
import { parse } from '../../../../articles/article-bytes.ts';

const FILLER = [
  'Lorries have to go around the bay by the northern road, which adds forty minutes to every trip, and the ferry runs twice as often as before while the works go on.',
  'The bridge was built in the days of the herring and has been painted every spring, most of all by people of the town who were paid in bread and in beer for it.',
  'Engineers climbed the tower at noon with ropes and lamps, and measured the steel at forty places between the deck and the saddle on which the cables rest.',
  'Shops at the quay opened late, the fish market did not open at all, and the two schools on the far side of the water sent their children home by boat at two.',
  'A firm from the next valley has offered to lend a floating crane, which would take nine days to come, and which needs calm water for as long as it lifts.',
  'The county pays one half of what the works cost, the town the other, and nobody could tell on Monday evening how much that would be in the end.',
  'Traffic on the northern road was slow all day, and the police asked people to share cars or to stay at home until the first lorries have come through.',
  'The storm was the third of the winter. It broke trees in the park, took the roof from a boathouse, and left some four hundred houses without light.',
  'In the evening the wind fell and the first gulls came back to the tower, on which a red lamp now warns the boats to keep away from the middle of the river.',
];
const LEDE =
  'The council of Osk closed the harbour bridge on Monday after a storm tore two cables from its tower.';
const LEAD =
  'Mayor Ann Ruiz of Osk defended the fee of nine crowns that fishermen have paid at the ferry since Easter.';

function told(...quotes: readonly string[]) {
  const { article } = parse(
    ['Osk closes harbour bridge after storm', LEDE, ...FILLER, ...quotes].join('\n\n'),
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
