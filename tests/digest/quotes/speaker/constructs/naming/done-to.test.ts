import { expect, test } from 'vitest';
import { quotesOf } from '../../../quotes-of.ts';

test.each([
  'Ada Moss, fined for “sleeping at the tiller,” did not reply.',
  'Ada Moss was jailed for her “reckless love of speed.”',
  'Skipper Ada Moss drew boos and chants of “Back to port!”',
  'Skipper Ada Moss was under fire on Monday for “a year of neglect.”',
  'Skipper Ada Moss drew scorn last week over “a year of neglect.”',
  'Skipper Ada Moss faces allegations of “a theft of nets.”',
  'Ada Moss was forced to “sell the boat by May.”',
  'Once written off as “a bucket with oars,” Ada Moss now owns the bay.',
])('%s: what is done to somebody is not said by her', (text) => {
  expect(quotesOf(text)[0]?.who ?? null).toBeNull();
});

test.each([
  ['Ada Moss said Dan Lee was reduced to “shouting at the gulls.”', 'Ada Moss'],
  ['Ada Moss backed the plan and called for “one net for each of us.”', 'Ada Moss'],
  ['Ada Moss came under fire for saying the quay was “a year too late.”', 'Ada Moss'],
])('%s: she judges', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});

test.each([
  ['Mayor Ida Renn was chided by the bishop for being “late to her own feast.”', 'the bishop'],
  ['Mayor Ida Renn was lectured by a judge: “You cannot dig at night.” She nodded.', 'a judge'],
  ['Ida Renn, hounded by anglers as “the widow of the lake,” moved away.', 'anglers'],
  ['Ida Renn was goaded by her rivals to “dig, and dig again.”', 'her rivals'],
  ['Ida Renn was extolled as “the mother of the lake” by Pastor Otto Lunn.', 'Otto Lunn'],
  ['Ida Renn was remembered as “the mother of the lake.”', null],
  ['Ida Renn faced calls from anglers to “fill the lake again.”', 'anglers'],
  ['Ida Renn was serenaded with “Back to the sea we go.”', null],
  ['Charged with “wilful waste,” baker Ida Renn was let go.', null],
  ['Ida Renn came under fire from anglers for “draining their fun.”', 'anglers'],
  ['Ida Renn drew praise from Pastor Otto Lunn for “filling the lake again.”', 'Otto Lunn'],
  ['Ida Renn faced a barrage of criticism from her rivals over “a pond of lies.”', 'her rivals'],
  ['Ida Renn was showered with whistles and chants of “Back to the sea!” at the pier.', null],
  [
    'Ida Renn was both praised as “the mother of the lake” and scorned as “a liar” by Otto Lunn.',
    null,
  ],
])('%s: what is done to her she does not say', (text, who) => {
  expect(quotesOf(text)[0]?.who ?? null).toBe(who);
});

test.each([
  ['The lake was remembered as “a cold friend of ours,” Otto Lunn said.', 'Otto Lunn'],
  ['Ida Renn was determined to “see the lake full again.”', 'Ida Renn'],
  ['Ida Renn was shaken by what she called “a wall of mud.”', 'Ida Renn'],
  ['Ida Renn was elected mayor and said the lake was “in good hands.”', 'Ida Renn'],
])('%s: who feels or speaks is no target', (text, who) => {
  expect(quotesOf(text)[0]?.who).toBe(who);
});

test.each([
  'Mayor Ada Moss was taken to task by a blogger over her “holiday from arithmetic.”',
  'Fined twice and once described in court as “a menace with a licence,” Ada Moss sold the boat.',
])('%s: not her words', (text) => {
  expect(quotesOf(text).map(({ who }) => who)).not.toContain('Ada Moss');
});

test.each([
  'Ida Holm roused the hall to chants of “Not one more,” then left the stage.',
  'Ida Holm spoke below the clinic, where 60 nurses had gathered, chanting “No beds, no votes.”',
  'Small crews circled the hall, where the Osk Bears played, while chanting, “No beds, no votes.”',
])('whoever chants is not whoever the sentence tells of: %s', (text) => {
  expect(quotesOf(text)[0]?.who ?? null).toBeNull();
});

test.each([
  ['Hundreds of students marched to the port, chanting “Not one more.”', 'students'],
  ['Ida Holm answered the chants of the crowd with “I hear every one of you.”', 'Ida Holm'],
])('whoever chants or answers is named: %s', (text, who) => {
  expect(quotesOf(text)[0]?.who ?? '').toContain(who);
});
