import { existsSync } from 'node:fs';
import { formatProblem } from '../articles/problem.ts';
import { RESERVED_SLUGS } from '../bot/command/command.ts';
import { keepResults } from '../bot/stock/keep-results.ts';
import { createFiles } from '../briefings/files/files.ts';
import { nothingKept, type Kept } from '../briefings/files/kept.ts';
import { createLibrary, type Library } from '../briefings/library.ts';
import { readConfig, type Config, type ReadConfig } from '../config/config.ts';
import { createLog, type Log } from '../log.ts';
import type { SourcePorts } from '../sources/source.ts';
import type { Store } from '../store/store.ts';
import { createStoreTrouble } from '../store/store-trouble.ts';
import { UserError } from '../user-error.ts';
import type { Workers } from '../workers/workers.ts';
import { codeStamp } from '../start/code-stamp.ts';
import { storeOptions } from '../start/store-options.ts';
import type { Terminal } from './terminal.ts';

/**
 * What the commands share. What is lent is closed once `use` has ended. An SDK or the store is
 * loaded by the command that needs it: most need neither.
 */
export type World = Readonly<{
  terminal: Terminal;
  workers: Workers;
  env: Environment;
  /** With which status the process ends. */
  end: (status: number) => void;
  readConfig: () => ReadConfig;
  /** The settings. Throws a UserError with all that is wrong with them. */
  config: () => Config;
  log: () => Log;
  /** The briefings of a folder, by itself that of the settings. */
  library: (root?: string) => Library;
  /** Lends the store that the bot uses; it need not be running. Throws a UserError without one. */
  withStore: (use: (store: Store) => Promise<void>) => Promise<void>;
  /** Lends the briefings with what came in for them, where there is a store already. */
  withStocked: (use: (library: Library, kept: Kept) => Promise<void>) => Promise<void>;
  /** Lends what sources are fetched with. */
  withPorts: <T>(use: (ports: SourcePorts) => Promise<T>) => Promise<T>;
}>;

type Environment = Readonly<Record<string, string | undefined>>;

/** Said where the store cannot be opened and what is asked for may lie beside it. */
const ONLY_FOLDERS =
  'Only what lies in folders is shown; what came in from feeds and sites is not.';

export function createWorld({
  errors,
  ...given
}: Pick<World, 'terminal' | 'workers' | 'env' | 'end'> & {
  /** Where the log goes. */
  errors: NodeJS.WritableStream;
}): World {
  const { env, workers } = given;

  function config(): Config {
    const read = readConfig(env);
    if (read.kind === 'config') return read.config;
    throw new UserError(read.problems.map(formatProblem).join('\n'));
  }

  function log(): Log {
    return createLog({ level: config().logLevel ?? 'warn', to: errors });
  }

  function library(root: string = config().briefingsDir, kept: Kept = nothingKept): Library {
    const files = createFiles(root);
    const { parse } = workers;
    return createLibrary({ root, shownRoot: root, files, parse, reserved: RESERVED_SLUGS, kept });
  }

  async function openStored(): Promise<Store> {
    const { openStore } = await import('../store/open-store.ts');
    return openStore(storeOptions(config(), log()));
  }

  /** The store; null, and the reason on the terminal, where it cannot be opened. */
  async function openedOrComplaint(): Promise<Store | null> {
    return openStored().catch(async (error: unknown) => {
      if (!(error instanceof UserError)) throw error;
      await given.terminal.complain(`${error.message}\n${ONLY_FOLDERS}\n`);
      return null;
    });
  }

  /** The file in which the bot will make its store; null where there is one already. */
  function missingStore(): string | null {
    const options = storeOptions(config(), log());
    return options.kind === 'sqlite' && !existsSync(options.file) ? options.file : null;
  }

  /** The briefings of folders, with what is kept of them in the store where there is one already. */
  async function lendFolders(
    use: (folders: Library, kept: Kept, store: Store | null) => Promise<void>,
  ): Promise<void> {
    const store = missingStore() === null ? await openedOrComplaint() : null;
    if (store === null) return use(library(), nothingKept, null);
    const { failed } = createStoreTrouble({ store, log: log() });
    const kept = keepResults({ ...store, code: await codeStamp(), failed });
    try {
      await use(library(config().briefingsDir, kept), kept, store);
    } finally {
      await kept.close();
      await store.close();
    }
  }

  return {
    ...given,
    readConfig: () => readConfig(env),
    config,
    log,
    library: (root) => library(root),
    async withStore(use) {
      const missing = missingStore();
      if (missing !== null) {
        throw new UserError(
          `There is no store at ${missing} yet. Start the bot once, or set DATA_DIR.`,
        );
      }
      const store = await openStored();
      try {
        await use(store);
      } finally {
        await store.close();
      }
    },
    async withStocked(use) {
      await lendFolders(async (folders, kept, store) => {
        if (store === null) return use(folders, kept);
        const { createStockedLibrary } = await import('../bot/stock/stocked-library.ts');
        return use(createStockedLibrary({ library: folders, store, log: log() }), kept);
      });
    },
    async withPorts(use) {
      const { openSources } = await import('../start/open-news.ts');
      const ports = openSources(config(), workers);
      try {
        return await use(ports);
      } finally {
        await ports.web.close();
      }
    },
  };
}
