import type { Finding } from '../../chat/finding.ts';
import type { Store } from '../../store/store.ts';
import { UserError } from '../../user-error.ts';

/** Whether the store can be written to, and whether what has to be locked in it is. */
export async function examineStore({
  store,
  keepsTokens,
  hasKey,
}: {
  store: Store;
  /** Whether workspaces install the bot, so that their tokens lie in the store. */
  keepsTokens: boolean;
  hasKey: boolean;
}): Promise<readonly Finding[]> {
  return [await examineWriting(store), ...(keepsTokens ? [examineKey(hasKey)] : [])];
}

async function examineWriting(store: Store): Promise<Finding> {
  try {
    await store.probe();
    return { ok: true, subject: 'store', detail: `${store.place} can be written`, remedy: null };
  } catch (error) {
    const explained = store.explain(error) ?? error;
    const words = explained instanceof Error ? explained.message : String(explained);
    const remedy = explained instanceof UserError ? null : 'Look at the log.';
    return { ok: false, subject: 'store', detail: words, remedy };
  }
}

function examineKey(hasKey: boolean): Finding {
  if (hasKey) return { ok: true, subject: 'STORE_KEY', detail: 'tokens are locked', remedy: null };
  return {
    ok: false,
    subject: 'STORE_KEY',
    detail: 'is not set, so tokens of workspaces lie open in the store',
    remedy: 'Set it to a random secret: openssl rand -base64 32',
  };
}
