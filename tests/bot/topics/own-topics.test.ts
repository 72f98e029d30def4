import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Topic } from '../../../src/store/topics/topic.ts';
import { topic } from '../../store/sample.ts';
import { BRIDGE, createTown, DAY, type Town } from '../subscriptions/town.ts';

const HERE = { platform: 'local', workspace: 'w' } as const;
const FEED = 'https://a.test/feed.xml';

let town: Town;
beforeEach(async () => {
  town = await createTown();
  town.write('harbour', 'bridge.txt', BRIDGE);
  await add('focus', 'Focus');
  await add('port', 'Port');
});
afterEach(() => town.close());

const add = (slug: string, title: string, about: Partial<Topic> = {}) =>
  town.store.topics.add(
    topic(slug, {
      ...HERE,
      title,
      about: ['boats'],
      sources: [{ kind: 'feed', url: FEED, links: null, publisher: null }],
      windowMs: DAY,
      ...about,
    }),
  );
const kept = (slug: string) => town.store.topics.get(HERE, slug);

test.each([
  'follow https://a.test/ in Port',
  'follow https://a.test/ for the port',
  'follow https://a.test/ to port please',
  'follow in port https://a.test/',
  `unfollow ${FEED} from Port`,
  `unfollow ${FEED} from the topic port please`,
  'remove Port please',
  'remove the port',
  'rename for port to Porto',
  'filter for port quay',
  'follow https://a.test/ in In focus',
  'follow https://a.test/ in focus please',
  `unfollow ${FEED} from In focus`,
  'remove In focus please',
  'follow https://a.test/ to Page Six please',
  `unfollow ${FEED} from page six`,
  'remove Page Six please',
])(
  'whoever may manage a channel changes a topic of the workspace, however asked: %s',
  async (typed) => {
    await add('in-focus', 'In focus');
    await add('page-six', 'Page Six');
    const said = await town.ask(typed);
    expect(said).not.toContain('belongs to whoever runs me');
    expect(said).not.toContain('no topic called');
  },
);

test('the topic that is changed has all the words of its name', async () => {
  await add('in-focus', 'In focus');
  await town.ask(`unfollow ${FEED} from In focus please`);
  await town.ask('filter for port quay');
  await town.ask('filter port please');
  expect(await kept('in-focus')).toMatchObject({ sources: [] });
  expect(await kept('focus')).toMatchObject({ sources: [{ url: FEED }] });
  expect(await kept('port')).toMatchObject({ about: ['quay'] });
});

test.each(['in-focus', 'the-focus'])(
  'a button that removes %s takes no other topic once that is gone',
  async (slug) => {
    await add(slug, slug);
    await town.ask(`remove ${slug} #yes`);
    expect(await town.ask(`remove ${slug} #yes`)).toContain('no topic called');
    expect(await kept('focus')).not.toBeNull();
  },
);

test('an empty folder is named as it is called', async () => {
  town.write('NK Russia', 'begun.md.tmp', 'x');
  expect(await town.ask('nk-russia')).toContain('into the folder NK Russia of');
});
