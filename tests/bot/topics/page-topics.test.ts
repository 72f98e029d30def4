import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TopicForm } from '../../../src/chat/local/topic-keeper.ts';
import { createTopicsApi } from '../../../src/chat/local/server/topics-api.ts';
import { createTown, type Town } from '../subscriptions/town.ts';

const FERRIES: TopicForm = {
  name: 'Ferries',
  about: ['ferry'],
  not: [],
  sources: [{ kind: 'feed', url: 'https://ferries.test/feed', title: null }],
};
const HERE = { platform: 'local', workspace: 'local' } as const;
const OTHER = { kind: 'feed', url: 'https://quays.test/feed', title: null } as const;

let town: Town;
beforeEach(async () => {
  town = await createTown();
  await town.keeper.keep(FERRIES, null);
});
afterEach(() => town.close());

const kept = () => town.store.topics.get(HERE, 'ferries');
const say = (text: string) => town.ask(text, { channel: { ...HERE, channel: 'general' } });
const opened = { slug: 'ferries', was: FERRIES };

describe('a topic that is changed in chat while its form is open on the page', () => {
  test('gets from the form only what was changed there', async () => {
    await say('filter ferries ferry, boat | not football');
    await town.keeper.keep({ ...FERRIES, sources: [...FERRIES.sources, OTHER] }, opened);
    expect(await kept()).toMatchObject({
      about: ['ferry, boat'],
      not: ['football'],
      sources: [{ url: 'https://ferries.test/feed' }, { url: 'https://quays.test/feed' }],
    });
  });

  test('keeps what it follows since, and loses what the form took out', async () => {
    await town.store.topics.change(HERE, 'ferries', ({ sources }) => ({
      sources: [...sources, { kind: 'feed', url: OTHER.url, links: null, publisher: null }],
    }));
    await town.keeper.keep({ ...FERRIES, about: ['boat'], sources: [] }, opened);
    expect(await kept()).toMatchObject({ about: ['boat'], sources: [{ url: OTHER.url }] });
  });

  test('is not changed where both changed the same words; the second “Keep” decides', async () => {
    await say('filter ferries ferry, boat');
    const form = { ...FERRIES, about: ['ship'], not: ['football'] };
    const answer = await town.keeper.keep(form, opened);
    expect(answer).toMatchObject({
      kind: 'changed',
      problems: [{ field: 'about', text: expect.stringContaining('“ferry, boat”') }],
    });
    expect(await kept()).toMatchObject({ about: ['ferry, boat'], not: [] });
    const was = answer.kind === 'changed' ? answer.was : FERRIES;
    expect(await town.keeper.keep(form, { slug: 'ferries', was })).toMatchObject({ kind: 'kept' });
    expect(await kept()).toMatchObject({ about: ['ship'], not: ['football'] });
  });

  test('takes the same change of both', async () => {
    await say('filter ferries boat');
    expect(await town.keeper.keep({ ...FERRIES, about: ['boat'] }, opened)).toEqual({
      kind: 'kept',
      slug: 'ferries',
    });
  });

  test('keeps the capitals of its name', async () => {
    await say('rename ferries FERRIES');
    await town.keeper.keep({ ...FERRIES, about: ['boat'] }, opened);
    expect(await kept()).toMatchObject({ title: 'FERRIES', about: ['boat'] });
  });
});

test('a topic with longer lines than the page offers can be shortened there', async () => {
  const long = Array.from({ length: 90 }, (_, at) => `harbour${at}`).join(', ');
  await say(`filter ferries ${long}`);
  const was = { ...FERRIES, about: [long] };
  const answer = await createTopicsApi(town.keeper).request('/keep', {
    method: 'POST',
    body: JSON.stringify({ form: FERRIES, opened: { slug: 'ferries', was } }),
  });
  expect(await answer.json()).toEqual({ kind: 'kept', slug: 'ferries' });
  expect(await kept()).toMatchObject({ about: ['ferry'] });
});
