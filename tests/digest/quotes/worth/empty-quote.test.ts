import { expect, test } from 'vitest';
import { isEmptyQuote, isOutcry } from '../../../../src/digest/quotes/worth/empty-quote.ts';

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
  'Let me take this opportunity to thank the thousands of sailors of Osk who worked so hard',
  'Let me just congratulate the mayor on her fine new pier',
  'We again express our deepest condolences to the families who have been touched by this flood.',
  'I would like to offer my sincere sympathy to all who lost a boat,',
  'I’m not going to be offering any comments on the testimony as we go on.',
  'We do not comment on matters that are before the court,',
  'We appreciate your respect for her and her family’s privacy at this time,',
  'The family asks everybody on the island to respect their privacy during this difficult time.',
  'We would kindly ask the press to respect the family’s privacy,',
  'This is a tragic loss for all of us.',
  'It’s a very sad day,',
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
  'I want to thank the council for voting to build the pier, which will save the town a million crowns.',
  'Let me thank the council. It has saved the town a million crowns, and nobody believed it could.',
  'We offer a new boat to each of the families.',
  'We ask the court to protect the privacy of voters at the polls.',
  'We request a law that fines any paper which breaches a dead child’s family’s privacy,',
  'We ask that the harbour respect the privacy of fishermen, and we will sue if it does not at this time.',
  'The family asks for privacy, and for the name of whoever opened the dam.',
  'This is a terrible loss for the bank.',
  'It’s a sad day for democracy.',
  'It was a horrible moment,',
  'This is a difficult situation because nobody pays.',
  'I’m not going to be offering any money for a pier that nobody needs.',
])('“%s” tells something', (text) => {
  expect(isEmptyQuote(text)).toBe(false);
});

test.each([
  'Open the door!',
  'Rufus! Rufus!',
  'Shame on you!',
  'Get out! Now!',
  'My God!',
  'Bring the boats back!',
])('%s is called out', (text) => {
  expect(isOutcry(text)).toBe(true);
});

test.each([
  'We won!',
  'I am innocent!',
  'Her boat is gone!',
  'It’s over!',
  'Nobody in this town has ever seen such rain!',
  'Open the door, he said.',
  'Help! The bridge is down.',
  'The ferry sank!',
  'Rents tripled!',
  'My boat burned!',
  'Nobody warned the divers!',
  'Everyone knows it!',
  'Thieves! You stole the bell!',
])('%s tells something', (text) => {
  expect(isOutcry(text)).toBe(false);
});
