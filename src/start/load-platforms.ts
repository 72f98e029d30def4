import type { Chat, Handlers } from '../chat/chat.ts';
import type { Config } from '../config/config.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';

/**
 * The platforms that the settings ask for. Their SDKs take about 60 MB and half a second each, so
 * only those are loaded that are used.
 */
export async function loadPlatforms(
  { slack, discord }: Config,
  { handlers, log, store }: { handlers: Handlers; log: Log; store: Store },
): Promise<readonly Chat[]> {
  const platforms: Chat[] = [];
  if (slack !== null) {
    const { createSlack } = await import('../chat/slack/app.ts');
    const installations = {
      ...store.installations,
      save: (key: string, body: string) => store.installations.save(key, body, Date.now()),
    };
    const { receipts, seen } = store;
    platforms.push(createSlack({ config: slack, handlers, log, installations, receipts, seen }));
  }
  if (discord !== null) {
    const { createDiscord } = await import('../chat/discord/app.ts');
    platforms.push(createDiscord({ config: discord, handlers, log }));
  }
  return platforms;
}
