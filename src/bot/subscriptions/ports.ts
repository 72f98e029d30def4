import type { Shelves } from '../topics/shelves.ts';
import type { Store } from '../../store/store.ts';

/** What the answers about subscriptions need of the world. */
export type SubscriptionPorts = Readonly<{
  store: Pick<Store, 'subscriptions' | 'planning' | 'deliveries' | 'now'>;
  library: Shelves;
  /** An id that no other subscription has. */
  newId: () => string;
  /** Something was recorded that is due at once. */
  wake: () => void;
}>;
