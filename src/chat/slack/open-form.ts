import type { Log } from '../../log.ts';
import { catalogueFor } from '../words/catalogue.ts';
import type { Complete } from '../chat.ts';
import type { Asked } from './ask.ts';
import { SLACK_LIMITS } from './limits.ts';
import type { People } from './people.ts';
import { subscribeForm } from './subscribe-form.ts';
import type { Workspaces } from './workspaces.ts';

/** Whether a form is open now that asks for the rest. Never rejects. */
export type OpenForm = (asked: Asked) => Promise<boolean>;

export function createOpenForm({
  complete,
  people,
  workspaces,
  log,
}: {
  complete: Complete;
  people: People;
  workspaces: Workspaces;
  log: Log;
}): OpenForm {
  return async ({ invocation, user, channel, direct, place }) => {
    if (place.kind !== 'response') return false;
    try {
      // A trigger lasts for 3 s: both questions are short, and asked at once.
      const [topics, { locale, timeZone }, client] = await Promise.all([
        complete('', SLACK_LIMITS.options),
        people.find(channel.workspace, user),
        workspaces.client(channel.workspace),
      ]);
      if (topics.length === 0) return false;
      const { workspace, channel: id } = channel;
      const origin = { workspace, channel: id, direct, responseUrl: place.url };
      const words = catalogueFor(locale);
      const view = subscribeForm({ topics, timeZone, origin, words });
      await client.apiCall('views.open', { trigger_id: invocation, view });
      return true;
    } catch (error) {
      // Too late, mostly: then the answer in words says what to type.
      log.warn({ err: error }, 'Slack: could not open a form');
      return false;
    }
  };
}
