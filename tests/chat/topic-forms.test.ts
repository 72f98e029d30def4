import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { topicForm as discordForm } from '../../src/chat/discord/forms/topic-form.ts';
import { topicForm as slackForm } from '../../src/chat/slack/forms/topic-form.ts';
import { english } from '../../src/chat/words/en.ts';

const golden = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

test('the form for a new topic is the one that was looked at, in Slack', () => {
  const origin = {
    workspace: 'T1',
    channel: 'C1',
    direct: false,
    responseUrl: 'https://hooks.example/1',
  };
  expect(slackForm({ origin, words: english })).toEqual(golden('slack/golden/topic-form.json'));
});

test('the form for a new topic is the one that was looked at, in Discord', () => {
  expect(discordForm(english)).toEqual(golden('discord/golden/topic-form.json'));
});
