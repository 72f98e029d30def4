import { expect, test } from 'vitest';
import { quotesOf } from '../../quotes-of.ts';

test.each([
  [
    'Dell welcomed the news that Orr would leave, saying the senator was “doing the right thing,” suggesting he might call him, CNN reported.',
    'Dell',
  ],
  [
    'Mayor Ann Dole resigned, telling aides she was “done with it,” the Harbour Post reported.',
    'Ann Dole',
  ],
  ['Officials called it “a disaster in slow motion,” Reuters reports.', 'Officials'],
  ['“The plan is dead,” the Harbour Post reported on Friday.', 'the Harbour Post'],
])('%s is said by %s, through whomever it came', (text, who) => {
  expect(quotesOf(text)).toMatchObject([{ who }]);
});

test.each([
  'Ms Dole alleges that when the hen vanished, the actress Mila Roth confessed and told her: “You have a whole farm of hens,” the website states.',
  'The lawsuit alleges that Mayor Ann Dole told clerks to “lose the file for good.”',
])('%s: what is alleged of somebody is not shown as his words', (text) => {
  expect(quotesOf(text)).toMatchObject([{ who: null }]);
});

test('who alleges something speaks for himself', () => {
  const text = 'Ruth Holm, who alleges fraud, said: “They emptied my account in a day.”';
  expect(quotesOf(text)).toMatchObject([{ who: 'Ruth Holm' }]);
});
