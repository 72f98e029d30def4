import { existsSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { readStatus } from '../../bot/status/read-status.ts';
import { briefingSchema } from '../../briefings/briefing-schema.ts';
import type { Config } from '../../config/config.ts';
import type { StoreOptions } from '../../store/open-store.ts';
import { UserError } from '../../user-error.ts';
import { sqliteFile, storeOptions } from '../../start/store-options.ts';
import type { World } from '../world.ts';
import { check } from './check.ts';
import { doctor, type Patient } from './doctor.ts';
import { status } from './status.ts';

type ManifestOptions = Readonly<{ url?: string; appId?: string; command: string }>;

/** Adds the commands for whoever runs the bot: set up, examine, back up. */
export function addCareCommands(program: Command, world: World): void {
  const { terminal, end } = world;

  program
    .command('check')
    .description('report everything that is wrong with settings and briefings')
    .option('--online', 'also fetch everything that is followed once')
    .action(async ({ online }: { online?: boolean }) => {
      const read = world.readConfig();
      const [root, problems] =
        read.kind === 'config'
          ? [read.config.briefingsDir, []]
          : [world.env['BRIEFINGS_DIR'] ?? 'briefings', read.problems];
      const library = world.library(root);
      const tried =
        online === true && read.kind === 'config'
          ? await world.withPorts(async (ports) => {
              const { trySources } = await import('../follow/try-sources.ts');
              return trySources(library, ports);
            })
          : [];
      end(await check([...problems, ...tried], { library, terminal }));
    });

  program
    .command('doctor')
    .description('say for each platform whether it can work, with the remedy for each fault')
    .option('--languages', 'say what is not read in which language')
    .action((options: { languages?: boolean }) => examineAll(world, options));

  program
    .command('status')
    .description('print next runs, last results, and why something was not sent')
    .action(async () => {
      const { createStockedLibrary } = await import('../../bot/stock/stocked-library.ts');
      const { createFollowed } = await import('../../bot/topics/shelves.ts');
      await world.withStore(async (store) => {
        const followed = createFollowed(world.library(), store);
        const library = createStockedLibrary({ library: followed, store, log: world.log() });
        await status(await readStatus({ library, store, chats: [] }), terminal);
      });
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
      const { slackManifest } = await import('../../chat/slack/manifest.ts');
      const manifest = slackManifest({ url, appId, command });
      if (file === undefined) return terminal.print(manifest);
      try {
        writeFileSync(file, manifest);
      } catch (error) {
        const remedy = 'Name a file in a folder that is there and may be written to.';
        throw new UserError(`${file}: The manifest cannot be written there. ${remedy}`, {
          cause: error,
        });
      }
      return terminal.print(`The manifest is in ${file}.\n`);
    });

  program
    .command('backup')
    .description('copy the whole store into a new file while the bot runs')
    .argument('<file>', 'where the copy goes')
    .action(async (file: string) => {
      await world.withStore(async (store) => {
        await store.backup(file);
        await terminal.print(`${store.place} is copied to ${file}.\n`);
      });
    });

  program
    .command('move')
    .description('copy the SQLite store of DATA_DIR into the empty database of DATABASE_URL')
    .action(() => moveToPostgres(world));

  program
    .command('schema')
    .description('print the JSON Schema of briefing.yaml, for editors')
    .action(() => terminal.print(`${JSON.stringify(briefingSchema(), null, 2)}\n`));
}

async function examineAll(world: World, asked: Readonly<{ languages?: boolean }>): Promise<void> {
  const config = world.config();
  const { slack, discord } = config;
  const [{ doctorSlack }, { doctorDiscord }] = await Promise.all([
    import('../../chat/slack/doctor.ts'),
    import('../../chat/discord/doctor.ts'),
  ]);
  const options = storeOptions(config, world.log());
  const isThere = options.kind === 'postgres' || existsSync(options.file);
  const patients: readonly Patient[] = [
    {
      name: 'Store',
      examine: isThere ? () => examineOpened(options, config) : null,
      absent: `nothing is kept yet in ${config.dataDir}; the first start makes it`,
    },
    {
      name: 'Sources',
      examine: async () => {
        const { examineSources } = await import('../follow/try-sources.ts');
        return world.withPorts((ports) => examineSources(world.library(), ports));
      },
    },
    { name: 'Slack', examine: slack === null ? null : () => doctorSlack(slack, fetch) },
    { name: 'Discord', examine: discord === null ? null : () => doctorDiscord(discord, fetch) },
  ];
  world.end(await doctor(patients, world.terminal, asked));
}

async function examineOpened(options: StoreOptions, { slack, storeKeys }: Config) {
  const [{ openStore }, { examineStore }] = await Promise.all([
    import('../../store/open-store.ts'),
    import('./examine-store.ts'),
  ]);
  const store = await openStore(options);
  try {
    const keepsTokens = slack?.connection.kind === 'oauth';
    return await examineStore({ store, keepsTokens, hasKey: storeKeys.length > 0 });
  } finally {
    await store.close();
  }
}

async function moveToPostgres({ config, log, terminal }: World): Promise<void> {
  const { databaseUrl, dataDir } = config();
  const file = sqliteFile({ dataDir });
  if (databaseUrl === null || !existsSync(file)) {
    throw new UserError(
      databaseUrl === null
        ? 'DATABASE_URL is not set. Set it to an empty Postgres database, stop the bot, and run this again.'
        : `There is no store at ${file} to move. Set DATA_DIR to the folder that holds it.`,
    );
  }
  const { moveStore } = await import('../../store/move-store.ts');
  const moved = await moveStore({ file, url: databaseUrl, log: log() });
  for (const { table, rows } of moved) await terminal.print(`  ${table}: ${rows}\n`);
  await terminal.print(`${file} is copied. Start the bot with DATABASE_URL set.\n`);
}
