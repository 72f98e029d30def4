import { catalogueFor } from '../../chat/words/catalogue.ts';
import type { Handlers } from '../../chat/chat.ts';
import type { Line, Reply } from '../../chat/reply.ts';
import type { Log } from '../../log.ts';
import { composeList } from '../compose-answers.ts';
import { subscriptionLine } from './compose-subscriptions.ts';
import type { SubscriptionPorts } from './ports.ts';
import { notice } from '../notice.ts';

/** Subscriptions on Slack’s home page, which holds 100 blocks; what is more is counted. */
const MOST_LISTED = 25;
/** Further ones are not even counted. */
const MOST_COUNTED = 1000;

/** All briefings, and what the channels of a workspace get. Never rejects. */
export function createHome({
  store,
  library,
  log,
}: Pick<SubscriptionPorts, 'store' | 'library'> & { log: Log }): Handlers['home'] {
  return async (person, platform, workspace): Promise<Reply> => {
    const words = catalogueFor(person.locale);
    try {
      const shelf = await library.read({ where: { platform, workspace }, stored: 'counted' });
      const { briefings } = shelf;
      const all = await store.subscriptions.inWorkspace(platform, workspace, MOST_COUNTED);
      const { overview, list } = words.subscriptions;
      const briefingList = composeList(shelf, words);
      const hidden = all.length - MOST_LISTED;
      const items = all
        .slice(0, MOST_LISTED)
        .map((one): Line => [
          { kind: 'channel', id: one.channel.channel, text: `#${one.channel.channel}` },
          ': ',
          ...subscriptionLine(one, { briefings, words }),
        ]);
      return {
        ...briefingList,
        parts: [
          ...briefingList.parts,
          { kind: 'heading', text: overview.heading },
          items.length === 0 ? { kind: 'text', line: [overview.none] } : { kind: 'list', items },
          ...(hidden > 0 ? [{ kind: 'note', line: [list.more(hidden)] } as const] : []),
        ],
      };
    } catch (error) {
      log.error({ err: error, platform, workspace }, 'could not compose the overview');
      return notice(words.failed('home'));
    }
  };
}
