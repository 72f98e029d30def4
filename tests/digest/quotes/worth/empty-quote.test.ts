import { expect, test } from 'vitest';
import { isEmptyQuote } from '../../../../src/digest/quotes/worth/empty-quote.ts';

test.each([
  'We are pleased.',
  'Nice to see all of you here today,',
  'Good morning, everybody, and thank you for coming,',
  'It’s great to be here with all of you tonight,',
  'I want to thank the council for having me,',
  'Happy birthday, Tom, and many more of them,',
  'Please, sit down, all of you,',
  'How are you all doing tonight?',
  'It is an honour to welcome you to Osk,',
  'I’m happy to take your questions now,',
  'We have no further comment at this time,',
  'I can’t comment on an open investigation,',
  'Our thoughts and prayers are with the families,',
  'Gracias a todos,',
  'Vielen Dank für Ihr Kommen,',
])('“%s” tells nothing', (text) => {
  expect(isEmptyQuote(text)).toBe(true);
});

test.each([
  'We are pleased to say that the bridge will carry trains from June on.',
  'It is good to know that the dam held through the night.',
  'I want to close the harbour before the storm comes in.',
  'Good schools need good roofs.',
  'We discuss every case with the families first.',
])('“%s” tells something', (text) => {
  expect(isEmptyQuote(text)).toBe(false);
});
