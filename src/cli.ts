import { existsSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Command, InvalidArgumentError, Option } from 'commander';
import { formatProblem } from './articles/problem.ts';
import { RESERVED_SLUGS } from './bot/command.ts';
import { createDigester } from './bot/digest/digester.ts';
import { keepTelling } from './bot/digest/keep-telling.ts';
import { keepResults } from './bot/keep-results.ts';
import { annotateLines } from './cli/annotate-lines.ts';
import { answerLines } from './cli/answer-lines.ts';
import { readStatus } from './bot/status/read-status.ts';
import { check } from './cli/check.ts';
import { codeStamp } from './cli/code-stamp.ts';
import { compareLines } from './cli/compare-lines.ts';
import { doctor } from './cli/doctor.ts';
import { extractLines } from './cli/extract-lines.ts';
import { feedLines } from './cli/feed-lines.ts';
import { groupLines } from './cli/group-lines.ts';
import { list, show, type Format } from './cli/show.ts';
import type { Terminal } from './cli/terminal.ts';
import { loadSettings, readConfig, type Config } from './config.ts';
import { createLog, type LogLevel } from './log.ts';
import { briefingSchema } from './briefings/briefing-schema.ts';
import { createFiles } from './briefings/files.ts';
import { nothingKept, type Kept } from './briefings/kept.ts';
import { createLibrary, type Library } from './briefings/library.ts';
import type { SourcePorts } from './sources/source.ts';
import type { Store } from './store/store.ts';
import { status } from './cli/status.ts';
import { sqliteFile, storeOptions } from './cli/store-options.ts';
import { tryFilter } from './cli/try-filter.ts';
import { UserError } from './user-error.ts';
import { createWorkers } from './workers/workers.ts';

type ManifestOptions = Readonly<{ url?: string; appId?: string; command: string }>;

const terminal: Terminal = {
  lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
  print: (text) => write(process.stdout, text),
  complain: (text) => write(process.stderr, text),
  width: process.stdout.isTTY ? process.stdout.columns : null,
};

async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

// Threads start with the first text that they are given, and end with the process.
const workers = createWorkers();

function openLibrary(root: string, kept: Kept = nothingKept): Library {
  const files = createFiles(root);
  const { parse } = workers;
  return createLibrary({ root, shownRoot: root, files, parse, reserved: RESERVED_SLUGS, kept });
}

function openLog(level: LogLevel | null) {
  return createLog({ level: level ?? 'warn', to: process.stderr });
}

/** Lends the store that the bot uses; it need not be running. */
async function withStore(use: (store: Store) => Promise<void>): Promise<void> {
  const config = requireConfig();
  const options = storeOptions(config, openLog(config.logLevel));
  if (options.kind === 'sqlite' && !existsSync(options.file)) {
    throw new UserError(
      `There is no store at ${options.file} yet. Start the bot once, or set DATA_DIR.`,
    );
  }
  const { openStore } = await import('./store/open-store.ts');
  const store = await openStore(options);
  try {
    await use(store);
  } finally {
    await store.close();
  }
}

/** Lends the briefings with what came in for them, where there is a store already. */
async function withStocked(
  root: string,
  use: (library: Library, kept: Kept) => Promise<void>,
): Promise<void> {
  const config = requireConfig();
  const log = openLog(config.logLevel);
  const options = storeOptions(config, log);
  if (options.kind === 'sqlite' && !existsSync(options.file)) {
    return use(openLibrary(root), nothingKept);
  }
  const [{ openStore }, { createStockedLibrary }] = await Promise.all([
    import('./store/open-store.ts'),
    import('./bot/stocked-library.ts'),
  ]);
  const store = await openStore(options);
  const kept = keepResults({ ...store, code: await codeStamp(), log });
  try {
    await use(createStockedLibrary({ library: openLibrary(root, kept), store, log }), kept);
  } finally {
    await kept.close();
    await store.close();
  }
}

/** Lends what sources are fetched with. */
async function withPorts<T>(use: (ports: SourcePorts) => Promise<T>): Promise<T> {
  const { openSources } = await import('./cli/open-news.ts');
  const ports = openSources(requireConfig(), workers);
  try {
    return await use(ports);
  } finally {
    await ports.web.close();
  }
}

/** The settings, or an end with all that is wrong with them. */
function requireConfig(): Config {
  const read = readConfig(process.env);
  if (read.kind === 'config') return read.config;
  throw new UserError(read.problems.map(formatProblem).join('\n'));
}

function positive(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= 1000) return number;
  throw new InvalidArgumentError('Write a number from 1 to 1000.');
}

// Commands that need an SDK or the store load it themselves: most need neither.
const program = new Command('briefing')
  .usage('-- <topic> | <command>')
  .description('Prints a briefing: a short summary and the key quotes, word for word.')
  .helpCommand(true)
  .showHelpAfterError('Write a topic, as in: npm run briefing -- nk-russia (or: -- help)')
  .exitOverride();

program
  .command('show', { isDefault: true })
  .description('print a briefing')
  .argument('<topic...>', 'the name of a folder in briefings/, such as nk-russia')
  .addOption(new Option('--json', 'as JSON, with every place').conflicts('markdown'))
  .addOption(new Option('--markdown', 'as Markdown'))
  .action(async (topic: string[], options: { json?: boolean; markdown?: boolean }) => {
    const { briefingsDir, logLevel } = requireConfig();
    const format: Format =
      options.json === true ? 'json' : options.markdown === true ? 'markdown' : 'text';
    await withStocked(briefingsDir, async (library, kept) => {
      const digester = createDigester({
        log: openLog(logLevel),
        tell: keepTelling(workers.tell, kept),
        countTerms: workers.countTerms,
      });
      process.exitCode = await show(topic.join(' '), { library, digester, terminal, format });
    });
  });

program
  .command('list')
  .description('print all briefings')
  .action(async () => {
    process.exitCode = await list(openLibrary(requireConfig().briefingsDir), terminal);
  });

program
  .command('check')
  .description('report everything that is wrong with settings and briefings')
  .option('--online', 'also fetch everything that is followed once')
  .action(async ({ online }: { online?: boolean }) => {
    const read = readConfig(process.env);
    const [root, problems] =
      read.kind === 'config'
        ? [read.config.briefingsDir, []]
        : [process.env['BRIEFINGS_DIR'] ?? 'briefings', read.problems];
    const library = openLibrary(root);
    const tried =
      online === true && read.kind === 'config'
        ? await withPorts(async (ports) => {
            const { trySources } = await import('./cli/try-sources.ts');
            return trySources(library, ports);
          })
        : [];
    process.exitCode = await check([...problems, ...tried], { library, terminal });
  });

program
  .command('find')
  .description('print what could be followed at an address: feeds, news sitemap, links')
  .argument('<address>', 'of a feed, a site or a page')
  .action(async (address: string) => {
    const { find } = await import('./cli/find.ts');
    process.exitCode = await withPorts((ports) => find(address, { ports, terminal }));
  });

program
  .command('follow')
  .description('add addresses to what a briefing follows, each after one try')
  .argument('<topic>', 'the name of a folder in briefings/; it is made where it is not there')
  .argument('[address...]', 'of feeds or sites')
  .option('--links <path>', 'the addresses are pages; follow their links that begin so')
  .option('--publisher <name>', 'who publishes there, as digests name them')
  .option('--pack [name]', 'take up a starter pack, by itself that of the topic’s name')
  .action(
    async (
      topic: string,
      addresses: string[],
      { pack, ...how }: { links?: string; publisher?: string; pack?: string | true },
    ) => {
      const { follow, followPack } = await import('./cli/follow.ts');
      const world = { root: requireConfig().briefingsDir, reserved: RESERVED_SLUGS, terminal };
      process.exitCode = await withPorts((ports) =>
        pack === undefined
          ? follow(topic, addresses, { ...world, ports, how })
          : followPack(topic, pack === true ? topic : pack, { ...world, ports }),
      );
    },
  );

program
  .command('unfollow')
  .description('take addresses out of what a briefing follows')
  .argument('<topic>', 'the name of a folder in briefings/')
  .argument('<address...>', 'as briefing.yaml has them')
  .action(async (topic: string, addresses: string[]) => {
    const { unfollow } = await import('./cli/follow.ts');
    const world = { root: requireConfig().briefingsDir, reserved: RESERVED_SLUGS, terminal };
    process.exitCode = await unfollow(topic, addresses, world);
  });

program
  .command('read')
  .description('print the digest of one page')
  .argument('<address>', 'of an article')
  .addOption(new Option('--json', 'as JSON, with every place').conflicts('markdown'))
  .addOption(new Option('--markdown', 'as Markdown'))
  .action(async (address: string, options: { json?: boolean; markdown?: boolean }) => {
    const format: Format =
      options.json === true ? 'json' : options.markdown === true ? 'markdown' : 'text';
    const [{ readLink }, { createFetchPage }] = await Promise.all([
      import('./cli/read-link.ts'),
      import('./sources/link.ts'),
    ]);
    const digester = createDigester({
      log: openLog(requireConfig().logLevel),
      tell: workers.tell,
      countTerms: workers.countTerms,
    });
    process.exitCode = await withPorts((ports) =>
      readLink(address, { fetchPage: createFetchPage(ports), digester, terminal, format }),
    );
  });

program
  .command('harvest')
  .description('fetch everything that is followed once, and say what came of it')
  .action(async () => {
    const config = requireConfig();
    const log = openLog(config.logLevel);
    const [{ openHarvest }, { harvestOnce }, { openStore }] = await Promise.all([
      import('./cli/open-news.ts'),
      import('./cli/harvest-once.ts'),
      import('./store/open-store.ts'),
    ]);
    const library = openLibrary(config.briefingsDir);
    const store = await openStore(storeOptions(config, log));
    try {
      process.exitCode = await withPorts(async (ports) => {
        const harvest = openHarvest(config, { ports, store, library, log });
        const status = await harvestOnce({ harvest, store, library, terminal });
        await harvest.stop();
        return status;
      });
    } finally {
      await store.close();
    }
  });

const opml = program.command('opml').description('exchange lists of feeds with feed readers');
opml
  .command('export')
  .description('print the feeds of all briefings, or of one, as OPML')
  .argument('[topic]', 'the name of a folder in briefings/')
  .action(async (topic?: string) => {
    const { exportOpml } = await import('./cli/opml.ts');
    process.exitCode = await exportOpml(topic ?? null, {
      library: openLibrary(requireConfig().briefingsDir),
      terminal,
    });
  });
opml
  .command('import')
  .description('add the feeds of an OPML file to what a briefing follows')
  .argument('<topic>', 'the name of a folder in briefings/; it is made where it is not there')
  .argument('<file>', 'what a feed reader exported')
  .action(async (topic: string, file: string) => {
    const { importOpml } = await import('./cli/opml.ts');
    const world = { root: requireConfig().briefingsDir, reserved: RESERVED_SLUGS, terminal };
    process.exitCode = await importOpml(topic, file, world);
  });

program
  .command('annotate')
  .description('read {"docId", "text"} a line, write sentences, summary and quotes a line')
  .option('--sentences <number>', 'sentences in each summary', positive)
  .action(async ({ sentences }: { sentences?: number }) => {
    const { annotate } = workers;
    await answerLines(terminal, annotateLines({ annotate, sentences: sentences ?? null }));
  });

program
  .command('feed')
  .description('read {"id", "base64", "url"} a line, write feed, items and hints a line')
  .action(async () => {
    await answerLines(terminal, feedLines(workers.parseFeed));
  });

program
  .command('extract')
  .description('read {"id", "base64", "url"} a line, write the article of each page a line')
  .action(async () => {
    const { readPage } = workers;
    await answerLines(terminal, extractLines({ readPage, now: new Date() }));
  });

program
  .command('try')
  .description('print which articles of a briefing are in or out, and the word that decided')
  .argument('<topic...>', 'the name of a briefing')
  .action((topic: string[]) =>
    tryFilter(topic.join(' '), openLibrary(requireConfig().briefingsDir), terminal),
  );

program
  .command('group')
  .description('read {"docId", "title", "text", "date"} a line, write which of them tell one event')
  .action(() => groupLines(terminal, workers.countTerms));

program
  .command('compare')
  .description('read {"pairId", "old", "new"} a line, write what is new')
  .action(() => answerLines(terminal, compareLines(workers.compare)));

program
  .command('doctor')
  .description('say for each platform whether it can work, with the remedy for each fault')
  .action(async () => {
    const config = requireConfig();
    const { slack, discord } = config;
    const [{ doctorSlack }, { doctorDiscord }] = await Promise.all([
      import('./chat/slack/doctor.ts'),
      import('./chat/discord/doctor.ts'),
    ]);
    const options = storeOptions(config, openLog(config.logLevel));
    const isThere = options.kind === 'postgres' || existsSync(options.file);
    const { openStore } = await import('./store/open-store.ts');
    const { examineStore } = await import('./cli/examine-store.ts');
    const store = isThere ? await openStore(options) : null;
    const keepsTokens = slack?.connection.kind === 'oauth';
    const hasKey = config.storeKeys.length > 0;
    const patients = [
      {
        name: 'Store',
        examine: store === null ? null : () => examineStore({ store, keepsTokens, hasKey }),
        absent: `nothing is kept yet in ${config.dataDir}; the first start makes it`,
      },
      {
        name: 'Sources',
        examine: async () => {
          const { examineSources } = await import('./cli/try-sources.ts');
          return withPorts((ports) => examineSources(openLibrary(config.briefingsDir), ports));
        },
      },
      { name: 'Slack', examine: slack === null ? null : () => doctorSlack(slack, fetch) },
      { name: 'Discord', examine: discord === null ? null : () => doctorDiscord(discord, fetch) },
    ];
    process.exitCode = await doctor(patients, terminal);
    await store?.close();
  });

program
  .command('slack-manifest')
  .description('print the manifest from which Slack makes the app')
  .argument('[file]', 'where it goes, instead of the screen')
  .option('--url <address>', 'public address of the bot, for HTTP instead of Socket Mode')
  .option('--app-id <id>', "the app's own id, where Slack does not take receipts of any app")
  .option('--command <name>', 'what people type', '/briefing')
  .action(async (file: string | undefined, options: ManifestOptions) => {
    const { url = null, appId = null, command } = options;
    const { slackManifest } = await import('./chat/slack/manifest.ts');
    const manifest = slackManifest({ url, appId, command });
    if (file === undefined) return terminal.print(manifest);
    writeFileSync(file, manifest);
    return terminal.print(`The manifest is in ${file}.\n`);
  });

program
  .command('backup')
  .description('copy the whole store into a new file while the bot runs')
  .argument('<file>', 'where the copy goes')
  .action(async (file: string) => {
    await withStore(async (store) => {
      await store.backup(file);
      await terminal.print(`${store.place} is copied to ${file}.\n`);
    });
  });

program
  .command('move')
  .description('copy the SQLite store of DATA_DIR into the empty database of DATABASE_URL')
  .action(async () => {
    const config = requireConfig();
    const file = sqliteFile(config);
    if (config.databaseUrl === null || !existsSync(file)) {
      throw new UserError(
        config.databaseUrl === null
          ? 'DATABASE_URL is not set. Set it to an empty Postgres database, stop the bot, and run this again.'
          : `There is no store at ${file} to move. Set DATA_DIR to the folder that holds it.`,
      );
    }
    const { moveStore } = await import('./store/move-store.ts');
    const log = openLog(config.logLevel);
    const moved = await moveStore({ file, url: config.databaseUrl, log });
    for (const { table, rows } of moved) await terminal.print(`  ${table}: ${rows}\n`);
    await terminal.print(`${file} is copied. Start the bot with DATABASE_URL set.\n`);
  });

program
  .command('sources')
  .description('print how what is followed does, and what to do about what fails')
  .argument('[topic]', 'the name of a folder in briefings/')
  .action(async (topic?: string) => {
    const { sources } = await import('./cli/sources.ts');
    const library = openLibrary(requireConfig().briefingsDir);
    await withStore(async (store) => {
      process.exitCode = await sources(topic ?? null, { library, store, terminal });
    });
  });

program
  .command('status')
  .description('print next runs, last results, and why something was not sent')
  .action(async () => {
    const library = openLibrary(requireConfig().briefingsDir);
    await withStore(async (store) => {
      await status(await readStatus({ library, store, chats: [] }), terminal);
    });
  });

program
  .command('schema')
  .description('print the JSON Schema of briefing.yaml, for editors')
  .action(async () => {
    await terminal.print(`${JSON.stringify(briefingSchema(), null, 2)}\n`);
  });

async function run(): Promise<void> {
  try {
    loadSettings(() => process.loadEnvFile());
    await program.parseAsync();
  } catch (error) {
    // Commander has said what was wrong with the words that were typed.
    if (error instanceof Error && 'exitCode' in error) process.exitCode = Number(error.exitCode);
    else if (error instanceof UserError) {
      await terminal.complain(`${error.message}\n`);
      process.exitCode = 1;
    } else throw error;
  }
}

// A reader that has enough (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
await run();
