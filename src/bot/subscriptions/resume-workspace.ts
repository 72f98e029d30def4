import type { Handlers } from '../../chat/chat.ts';
import { english } from '../../chat/words/en.ts';
import type { Log } from '../../log.ts';
import type { Store } from '../../store/store.ts';
import { goOn } from './set-slot.ts';

/** A bound on what one event may read: no workspace has so many channels with a digest. */
const MOST_SUBSCRIPTIONS = 10_000;

/** The bot is in a workspace (again): what paused because it was removed resumes, and nothing else. */
export function createResumeWorkspace({
  store,
  log,
}: {
  store: Pick<Store, 'subscriptions' | 'deliveries' | 'topics' | 'now'>;
  log: Log;
}): Handlers['added'] {
  const { removedReason } = english.subscriptions;
  return async (platform, workspace) => {
    await store.topics.rest({ platform, workspace }, false);
    const all = await store.subscriptions.inWorkspace(platform, workspace, MOST_SUBSCRIPTIONS);
    const paused = all.filter(
      ({ pause }) => pause?.kind === 'trouble' && pause.reason === removedReason,
    );
    if (paused.length === 0) return;
    for (const subscription of paused) await goOn(subscription, store);
    log.info({ platform, workspace, resumed: paused.length }, 'in a workspace again');
  };
}
