import { describe, expect, test } from 'vitest';
import { isFiller } from '../../../../src/digest/summary/filler/filler.ts';

describe('a sentence tells nothing', () => {
  test.each([
    'A spokeswoman for the mill declined to comment on Monday.',
    'Police declined to say how the mill was entered.',
    'Officials did not say how many were inside.',
    'The mill did not immediately respond to a request for comment.',
    'Neither of the owners could be reached, and Holm was not available for comment.',
    'The Post has contacted the mill for a statement.',
    'This is a developing story and will be updated.',
    'More details will follow from Osk.',
    'Osk Today airs on Radio Arlen weekdays from 6:00 a.m. to 9:00 a.m.',
    'The programme streams every Sunday at 9 p.m. from Osk.',
    'Welcome to our live coverage of the vote in Osk.',
    'Anyone with information is asked to call the police in Osk.',
    'As always, you’re also welcome to email us with your news.',
    'For more information, visit the page of the mill.',
    'Follow us on every channel for the news from Osk.',
    'Find out what happens in Osk as it unfolds.',
    'Tom Kress is a senior reporter at the Osk Post.',
    'Tom Kress has covered the mill for the Post since 1999.',
    'Ida Roe, a columnist for the Post, has lived in Osk since she was six.',
    'Ida Roe keeps bees and writes a column for this paper.',
    'Ida Roe is a cook and the author of three books.',
    'Ida Roe is the author of Low Tide and a columnist for this paper.',
    'Ida Roe, an essayist, has slept on boats for thirty years.',
    'The writer is a former pilot of the port.',
    'It is unclear who left the valve open.',
    'The cause of the fire is not yet known.',
    'Mayor Greta Holm speaks during the opening of the mill on May 3, 2021.',
    'The views expressed here are those of the author.',
    'In this guide, we look at the ladders of Osk.',
    'All results of the ladder tests are in our Product Comparison Table.',
    'According to our data, we’ve compiled a list of the best ladders of Osk.',
    'Over the summer we have tested dozens of ladders on the roof of the mill.',
    'When you think of the best ways to reach a roof, a ladder may not come to mind.',
    'When it comes to choosing a ladder, size matters.',
    'Read on to learn how ladders are made in Osk.',
    'Meet the experts: Ann Lee bakes for the mill; Jon Dahl grinds for it.',
    'This week’s Mill Podcast is sponsored by the Bank of Osk.',
    'On behalf of Lee & Dahl, LLP. posted in Mill Law on Friday, September 20, 2013.',
    'If you live in Osk, chances are you have seen the mill.',
    'We’ve asked her to share some thoughts on the mill and what is next for it.',
    '(Tip: Click on a ladder to see it from all sides.)',
    'FW Jon Dahl 31 44% 2 goals (2 combined).',
    'Mayor Greta Holm, left, and Karl Roth of the mill shake hands in Osk.',
    'Karl Roth (right) opens the gate of the mill.',
    'The Osk Post was first to report the news of the sale.',
    'The sale was first reported by the Osk Post.',
    'Today, we’re going to talk about why ladders matter.',
    'You can view the list of last month here.',
    'We’ll try to answer all of your letters by noon.',
    'Spokesmen for the mill would not discuss the sale.',
    'Jon Dahl, who runs the mill, said in a statement.',
    'Jon Dahl, who runs the mill, said in a letter that was sent to all.',
    'The minutes of the council can be found here.',
    'The mill looks just like the above-displayed pictures.',
    'IDA ROE: The mill has been sold.',
    'Our goal with this page is to hear what the readers in Osk think.',
  ])('%s', (sentence) => {
    expect(isFiller(sentence, 'news')).toBe(true);
  });
});

describe('a sentence tells something', () => {
  test.each([
    'Osk 5.2 was released on November 5, 2019.',
    'The mill declined to pay the fine of 40,000 crowns.',
    'The council did not answer the question for a year, the court found.',
    'Tom Kress, a reporter for the Osk Post, was arrested on Monday.',
    'The paper is the oldest in Osk.',
    'Gov. Ida Roe (R) closed the mill for good.',
    'Prices rise in Osk, the bank said.',
    'Jon Dahl said on Thursday that the mill will not open before 2028.',
    'Jon Dahl said at a fair that the mill has doubled since 2019.',
    'The report lists 4,100 crimes in 2019 and 7,900 in 2024.',
    'The mill was sold, Jon Dahl said in a statement.',
    'Mayor Greta Holm, left, said on Monday that the mill was sold.',
    'Voters turned right, left, and back again, and the mill stayed open.',
    'You can see the fire from the hills of Osk.',
    'The crew was first to reach the mill.',
    'Visitors follow the river to the mill.',
    'Radio Arlen airs an interview with the owner of the mill on Sunday at 9 p.m.',
    'Holm speaks four languages and has run the mill since May 3, she said.',
    'Osk won 3-1 after Dahl scored twice in the last 10 minutes.',
    'The bill on mills is sponsored by two senators from Osk.',
    'Photos of the mill were posted in Osk on Friday, September 20, 2013.',
    'Chances are slim that the mill of Osk will open before May.',
    'The council has asked her to share the plans of the mill with the court.',
  ])('%s', (sentence) => {
    expect(isFiller(sentence, 'news')).toBe(false);
  });
});

test.each([
  ['recipe', 'Stir in the flour and bake for 40 minutes.'],
  ['release', 'Founded in 1990, Osk Ladders is a leading maker of ladders.'],
  ['release', 'With over 40 years of experience, Osk Ladders sells to painters in nine countries.'],
  ['release', 'A leading supplier of ladders to painters, Osk has shops in nine countries.'],
  ['release', 'Osk Ladders prides itself on ladders that last for a lifetime.'],
  ['release', 'Osk Ladders is committed to providing painters with rungs that hold.'],
] as const)('only a %s goes on with “%s”', (kind, sentence) => {
  expect(isFiller(sentence, kind)).toBe(true);
  expect(isFiller(sentence, 'news')).toBe(false);
});
