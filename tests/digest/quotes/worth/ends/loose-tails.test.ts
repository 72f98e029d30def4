import { expect, test } from 'vitest';
import { findQuotes } from '../../../../../src/digest/quotes/find-quotes.ts';
import { joinRunningOn } from '../../../../../src/digest/quotes/worth/run-on.ts';
import { withoutLooseTails } from '../../../../../src/digest/quotes/worth/ends/loose-tails.ts';
import { readParagraphs } from '../../../../../src/digest/reading/reading.ts';

function shown(text: string, language = 'en'): { whole?: string; left?: string } {
  const reading = readParagraphs([text], { title: null, date: null, language });
  const quotes = joinRunningOn(findQuotes(reading), { paragraphs: [text], language });
  const whole = quotes[0]?.text;
  const left = withoutLooseTails(quotes, reading)[0]?.text;
  return { ...(whole === undefined ? {} : { whole }), ...(left === undefined ? {} : { left }) };
}

test.each([
  // the article's own sentence stands between the pieces
  '“The quay is ours,” Mayor Ida Holm said. She left the room. “They can shout as they like.”',
  '“The ferry is late,” Jon Dahl said. The old clock struck nine. “Nobody on the island has had a letter.”',
  // what the attribution tells besides is what the next piece is about
  '“The traders have a contract,” Ida Holm said, noting that the hall has a cellar. “It also holds a clock.”',
  '“Women will give birth in cars,” Ida Holm said, referring to the closed road. “That happens every year.”',
  '“The club is broke,” Jon Dahl said when asked about the stadium. “And it is not even ours.”',
  // it plays on what everybody in the room knows
  '“We will go to court and win there,” Ida Holm said. “I don’t think I have to spell that out.”',
  '“Nobody asked the mothers of the valley,” Rita Sand said. “And they know that too.”',
  '“We cannot find four nurses for the night,” Jon Dahl said. “Very hard.”',
  '“We lose 90 euros on every ton,” Jon Dahl said. “Believe me.”',
])('the tail of %s is left off', (text) => {
  const { whole, left } = shown(text);
  expect(left).toBe(/^“([^”]+)”/u.exec(text)?.[1]);
  expect(whole).not.toBe(left);
});

test.each([
  '“The quay is ours,” Ida Holm said. “God help us.”',
  '“The quay needs an owner,” Ida Holm said. “So, who?”',
  '“The quay is ours,” Mayor Ida Holm said. “They can shout as they like.”',
  '“The quay is ours,” Ida Holm said. But she added, “The traders may keep the hall until June.”',
  '“The traders have a contract,” Ida Holm said, noting that the hall has a cellar. “Nobody may break a contract of forty families.”',
  '“We will go to court,” Ida Holm said. “I don’t think the board of the harbour has read its own contract with the forty families that work there.”',
])('%s stays whole', (text) => {
  const { whole, left } = shown(text);
  expect(whole).toContain(' ');
  expect(left).toBe(whole);
});

test('in another language nothing is left off', () => {
  const text = '“The quay is ours,” Mayor Ida Holm said. She left the room. “They can shout.”';
  const { whole, left } = shown(text, 'de');
  expect(left).toBe(whole);
});
