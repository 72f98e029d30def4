import type { Log } from '../../../log.ts';
import { catalogueFor } from '../../words/catalogue.ts';
import type { Complete } from '../../chat.ts';
import type { Asked } from '../answer/answer.ts';
import { SLACK_LIMITS } from '../limits.ts';
import { mayManage, type Managers } from '../answer/managers.ts';
import type { People } from '../answer/people.ts';
import { subscribeForm } from './subscribe-form.ts';
import { topicForm, wantsTopicForm } from './topic-form.ts';
import type { Workspaces } from '../connect/workspaces.ts';
import { within } from '../../within.ts';

/** Of the 3 s that a trigger lasts. */
const RIGHT_WITHIN_MS = 2000;

/** Whether a form is open now that asks for the rest. Never rejects. */
export type OpenForm = (asked: Asked) => Promise<boolean>;

export function createOpenForm({
  complete,
  people,
  managers,
  workspaces,
  log,
}: {
  complete: Complete;
  people: People;
  managers: Managers;
  workspaces: Workspaces;
  log: Log;
}): OpenForm {
  return async ({ invocation, text, user, channel, direct, place }) => {
    const isTopic = wantsTopicForm(text);
    if (place.kind !== 'response') return false;
    try {
      const { workspace } = channel;
      // A trigger lasts for 3 s: all questions are short, and asked at once.
      const [right, topics, { locale, timeZone }, client] = await Promise.all([
        within(RIGHT_WITHIN_MS, mayManage({ workspace, user, direct }, { managers, people })),
        complete('', SLACK_LIMITS.options, { platform: 'slack', workspace }),
        people.find(workspace, user),
        workspaces.client(workspace),
      ]);
      // Whoever may not is told so, before anything is filled in.
      if (right !== 'yes' || (topics.length === 0 && !isTopic)) return false;
      const { channel: id } = channel;
      const origin = { workspace, channel: id, direct, responseUrl: place.url };
      const words = catalogueFor(locale);
      const view = isTopic
        ? topicForm({ origin, words })
        : subscribeForm({ topics, timeZone, origin, words });
      await client.apiCall('views.open', { trigger_id: invocation, view });
      return true;
    } catch (error) {
      // Too late, mostly: then the answer in words says what to type.
      log.warn({ err: error }, 'Slack: could not open a form');
      return false;
    }
  };
}
