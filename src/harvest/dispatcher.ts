import type { StoreTrouble } from '../store/store-trouble.ts';

/** Does what is due, some at a time, until nothing is due. */
export type Dispatcher<Task> = Readonly<{
  /** Looks whether something is due, now or as soon as there is room. */
  wake: () => void;
  /** Resolves once nothing is due and nothing is in hand. */
  idle: () => Promise<void>;
  /** Resolves once whatever is being claimed is in hand. */
  claimed: () => Promise<void>;
  inHand: () => readonly Task[];
}>;

export function createDispatcher<Task extends Readonly<{ id: string }>>({
  claim,
  work,
  most,
  afterwards = () => {},
  stopping,
  trouble,
}: {
  claim: (options: { limit: number; except: readonly string[] }) => Promise<readonly Task[]>;
  work: (task: Task) => Promise<void>;
  /** Tasks in hand at the same moment. */
  most: number;
  /** Called whenever a task is done and out of hand. */
  afterwards?: () => void;
  stopping: AbortSignal;
  trouble: StoreTrouble;
}): Dispatcher<Task> {
  const inHand = new Map<string, Readonly<{ task: Task; done: Promise<void> }>>();
  let draining: Promise<void> | null = null;
  let again = false;

  async function drain(): Promise<void> {
    while (again && !stopping.aborted) {
      again = false;
      const limit = most - inHand.size;
      const claimed = limit > 0 ? await claim({ limit, except: [...inHand.keys()] }) : [];
      for (const task of claimed) inHand.set(task.id, { task, done: attempt(task) });
    }
  }

  async function attempt(task: Task): Promise<void> {
    try {
      await work(task);
    } catch (error) {
      // The lease ends by itself, and whoever comes next does it again.
      trouble.failed(error, 'a fetch failed', { task: task.id });
    } finally {
      inHand.delete(task.id);
      // Where one is done another may be due: of the same host, for one.
      wake();
      afterwards();
    }
  }

  function wake(): void {
    again = true;
    draining ??= drain()
      .catch((error: unknown) => {
        trouble.failed(error, 'could not claim what is due');
      })
      .finally(() => {
        draining = null;
        if (again && !stopping.aborted) wake();
      });
  }

  return {
    wake,
    inHand: () => [...inHand.values()].map(({ task }) => task),
    async claimed() {
      await draining;
    },
    async idle() {
      for (;;) {
        await Promise.all([draining, ...[...inHand.values()].map(({ done }) => done)]);
        if (draining === null && inHand.size === 0) return;
      }
    },
  };
}
