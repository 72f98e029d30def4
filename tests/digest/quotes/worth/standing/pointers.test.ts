import { expect, test } from 'vitest';
import { pointersOf } from '../../../../../src/digest/quotes/worth/standing/pointers.ts';

test.each([
  // somebody
  ['We got her out of the water.', ['person her']],
  ['When I saw him, I knew that he was hurt.', ['person him']],
  ['What he did to the bridge was wrong.', ['person he']],
  ['The most talkative mayor in the county won’t say a word.', ['person the']],
  ['I have prayed for this man.', ['person this man']],
  ['When he was born, Holm’s father sold the farm.', []],
  ['Anyone who thinks he can park here is wrong.', []],
  ['Ann Holm says she will stay.', []],
  ['Your mother knows that she is ill.', []],
  // something
  ['I thought it was inappropriate.', ['thing it']],
  ['We have to do it now.', ['thing it']],
  ['We know where that will lead.', ['thing that']],
  ['People are very upset about this.', []],
  ['I think it’s going to fill a gap for my mother.', ['thing it’s']],
  ['We think it would make things worse if they came.', ['thing it']],
  ['We believe it would be wrong to leave.', []],
  ['You will not find any similar harbour in the north.', ['thing it']],
  ['The noise of a camp like that is hard to bear.', ['thing it']],
  ['We haven’t gotten there.', ['thing it']],
  ['Roe is operating here.', ['thing it']],
  ['Did I expect to win a prize for bridges?', ['thing it']],
  ['The second pier is similar to the first one.', []],
  ['People here love the bridge.', []],
  ['The bridge does not look like this was its first storm.', []],
  ['We will fight this in court.', ['thing this']],
  ['I told them not to go.', ['several them']],
  ['I almost died there.', ['place there']],
  ['It is important to close the bridge.', []],
  ['It was Paul Roe who closed the bridge.', []],
  ['It takes years to build a bridge.', []],
  ['It has been a hard year for all of us.', []],
  ['It hurts to lose.', []],
  ['The bridge is old and it must go.', []],
  ['There are three bridges.', []],
  ['Things were better than it is today.', []],
  ['I know that bridges fall.', []],
  // a thing of a kind
  ['This kind of steep harbour fee will ruin us.', ['thing this steep harbour']],
  ['I do not agree with this decision.', ['thing this decisio']],
  ['I always liked that picture.', ['thing that picture']],
  ['This decision ruins the whole harbour town.', ['thing this decisio ruin']],
  ['This year the ferry runs late.', []],
  ['This country needs bridges.', []],
  ['These are the people who built the pier.', ['several these']],
  ['The board closed the pier, and this pier will stay closed.', []],
  ['Neither came to the pier.', ['several such']],
  ['Both Roe and Holm were there.', []],
] as const)('%s', (text, pointers) => {
  expect(pointersOf(text).map(({ kind, word, nouns }) => [kind, word, ...nouns].join(' '))).toEqual(
    pointers,
  );
});
