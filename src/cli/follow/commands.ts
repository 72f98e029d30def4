import type { Command } from 'commander';
import { RESERVED_SLUGS } from '../../bot/command/command.ts';
import { storeOptions } from '../../start/store-options.ts';
import type { HarvestObserve } from '../../harvest/observe.ts';
import type { World } from '../world.ts';

type How = Readonly<{ links?: string; publisher?: string; pack?: string | true }>;

const FOLDER = 'the name of a folder in briefings/';
const FOLDER_OR_NEW = `${FOLDER}; it is made where it is not there`;

/** Adds the commands about what briefings follow. */
export function addFollowCommands(program: Command, world: World): void {
  const { terminal, end } = world;
  const folders = () => ({
    root: world.config().briefingsDir,
    reserved: RESERVED_SLUGS,
    terminal,
  });

  program
    .command('find')
    .description('print what could be followed at an address: feeds, news sitemap, links')
    .argument('<address>', 'of a feed, a site or a page')
    .action(async (address: string) => {
      const { find } = await import('./find.ts');
      end(await world.withPorts((ports) => find(address, { ports, terminal, now: Date.now() })));
    });

  program
    .command('follow')
    .description('add addresses to what a briefing follows, each after one try')
    .argument('<topic>', FOLDER_OR_NEW)
    .argument('[address...]', 'of feeds or sites')
    .option('--links <path>', 'the addresses are pages; follow their links that begin so')
    .option('--publisher <name>', 'who publishes there, as digests name them')
    .option('--pack [name]', 'take up a starter pack, by itself that of the topic’s name')
    .action(async (topic: string, addresses: string[], { pack, ...how }: How) => {
      const { follow, followPack } = await import('./follow.ts');
      const status = await world.withPorts((ports) =>
        pack === undefined
          ? follow(topic, addresses, { ...folders(), ports, how })
          : followPack(topic, pack === true ? topic : pack, { ...folders(), ports }),
      );
      end(status);
    });

  program
    .command('unfollow')
    .description('take addresses out of what a briefing follows')
    .argument('<topic>', FOLDER)
    .argument('<address...>', 'as briefing.yaml has them')
    .action(async (topic: string, addresses: string[]) => {
      const { unfollow } = await import('./follow.ts');
      end(await unfollow(topic, addresses, folders()));
    });

  program
    .command('harvest')
    .description('fetch everything that is followed once, and say what came of it')
    .action(async () => {
      const [{ openHarvest }, { harvestOnce }, { openStore }, { createFollowed }] =
        await Promise.all([
          import('../../start/open-news.ts'),
          import('./harvest-once.ts'),
          import('../../store/open-store.ts'),
          import('../../bot/topics/shelves.ts'),
        ]);
      const [config, log] = [world.config(), world.log()];
      const store = await openStore(storeOptions(config, log));
      // What is not among them is followed no more: topics that were made in chat are.
      const library = createFollowed(world.library(), store);
      try {
        await world.withPorts(async (ports) => {
          const open = (observe: HarvestObserve) =>
            openHarvest(config, { ports, store, library, log, observe });
          end(await harvestOnce({ open, store, library, terminal }));
        });
      } finally {
        await store.close();
      }
    });

  program
    .command('sources')
    .description('print how what is followed does, and what to do about what fails')
    .argument('[topic]', FOLDER)
    .action(async (topic?: string) => {
      const { sources } = await import('./sources.ts');
      const { createFollowed } = await import('../../bot/topics/shelves.ts');
      await world.withStore(async (store) => {
        const library = createFollowed(world.library(), store);
        end(await sources(topic ?? null, { library, store, terminal }));
      });
    });

  const opml = program.command('opml').description('exchange lists of feeds with feed readers');
  opml
    .command('export')
    .description('print the feeds of all briefings, or of one, as OPML')
    .argument('[topic]', FOLDER)
    .action(async (topic?: string) => {
      const { exportOpml } = await import('./opml.ts');
      end(await exportOpml(topic ?? null, { library: world.library(), terminal }));
    });
  opml
    .command('import')
    .description('add the feeds of an OPML file to what a briefing follows')
    .argument('<topic>', FOLDER_OR_NEW)
    .argument('<file>', 'what a feed reader exported')
    .action(async (topic: string, file: string) => {
      const { importOpml } = await import('./opml.ts');
      end(await importOpml(topic, file, folders()));
    });
}
