import { expect, test } from 'vitest';
import { parseCommand } from '../../../src/bot/command/command.ts';
import { partTitle } from '../../../src/bot/topics/topic-command.ts';
import { slugify } from '../../../src/briefings/slug.ts';

const LINK = 'https://a.test/';
const TOPICS = ['In Focus', 'Page Six', 'Port', 'To the Lighthouse', 'The Feed', 'From Afar'];

test.each([
  [`follow ${LINK} in focus`, 'In Focus'],
  [`follow ${LINK} in in focus`, 'In Focus'],
  [`add ${LINK} to In Focus`, 'In Focus'],
  [`add ${LINK} Page Six`, 'Page Six'],
  [`add the page ${LINK} to page six`, 'Page Six'],
  [`watch ${LINK} for the topic Page Six`, 'Page Six'],
  [`follow ${LINK} to the lighthouse`, 'To the Lighthouse'],
  [`follow the feed ${LINK}`, 'The Feed'],
  [`follow ${LINK} in the feed`, 'The Feed'],
  [`unfollow ${LINK} from afar`, 'From Afar'],
  [`follow ${LINK} in port`, 'Port'],
  [`add the feed ${LINK} to port`, 'Port'],
  [`drop ${LINK} from the topic port`, 'Port'],
  [`follow port ${LINK}`, 'Port'],
])('small words before a topic are of its name where it has them: %s', (typed, title) => {
  const command = parseCommand(typed);
  if (command.kind !== 'follow' && command.kind !== 'unfollow') throw new Error(command.kind);
  const known = new Set(TOPICS.map(slugify));
  const { topic, ...rest } = partTitle(command, (name) => known.has(slugify(name)));
  expect(slugify(topic)).toBe(slugify(title));
  expect(rest).toMatchObject({ source: LINK });
});

test.each([
  [`follow ${LINK} in harbour`, 'harbour'],
  [`add the page ${LINK} to harbour`, 'harbour'],
])('and are left away where no topic has them: %s', (typed, topic) => {
  const command = parseCommand(typed);
  if (command.kind !== 'follow') throw new Error(command.kind);
  expect(partTitle(command, () => false)).toMatchObject({ topic, source: LINK });
});
