import { NO_ARTICLES, type Library } from '../../briefings/library.ts';
import type { Log } from '../../log.ts';

/** Reads what lies in the folders before anybody asks for it. */
export type ReadAhead = Readonly<{
  start: () => void;
  /** Begins no further briefing. */
  stop: () => Promise<void>;
}>;

/** One briefing after the other, so that whoever asks meanwhile waits for the files of one at most. */
export function createReadAhead({ library, log }: { library: Library; log: Log }): ReadAhead {
  let stopping = false;

  async function run(): Promise<void> {
    const { briefings } = await library.read({ articlesOf: NO_ARTICLES });
    for (const { slug } of briefings) {
      if (stopping) return;
      await library.read({ articlesOf: () => [slug] });
    }
  }

  return {
    start() {
      run().catch((error: unknown) => log.warn({ err: error }, 'could not read ahead'));
    },
    async stop() {
      stopping = true;
    },
  };
}
