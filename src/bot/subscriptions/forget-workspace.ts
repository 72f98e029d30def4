import type { Handlers } from '../../chat/chat.ts';
import { english } from '../../chat/words/en.ts';
import type { Log } from '../../log.ts';
import type { Store } from '../../store/store.ts';

/** The bot was removed from a workspace: everything there pauses, and nothing is lost. */
export function createForgetWorkspace({
  store: { subscriptions, topics },
  log,
}: {
  store: Pick<Store, 'subscriptions' | 'topics'>;
  log: Log;
}): Handlers['removed'] {
  const { removedReason: reason, removedRemedy: remedy } = english.subscriptions;
  return async (platform, workspace) => {
    const pause = { kind: 'trouble', reason, remedy } as const;
    const paused = await subscriptions.pauseWorkspace(platform, workspace, pause);
    // Nobody is there to read what they would bring in.
    await topics.rest({ platform, workspace }, true);
    log.warn({ platform, workspace, paused }, 'removed from a workspace: its digests pause');
  };
}
