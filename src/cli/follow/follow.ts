import { hideSecrets } from '../../hide-secrets.ts';
import { addSources, removeSources, type EditedSources } from '../../briefings/edit-sources.ts';
import { changeSettings, findSettings, type SettingsFile } from '../../briefings/settings-file.ts';
import { SourceEntry, toBriefingSource } from '../../briefings/source-entry.ts';
import { STARTER_PACKS } from '../../briefings/starter-packs.ts';
import { slugify } from '../../briefings/slug.ts';
import { createFetchSource } from '../../sources/fetch-source.ts';
import { firstErrand, type SourcePorts } from '../../sources/source.ts';
import { count } from '../../chat/words/en/count.ts';
import { UserError } from '../../user-error.ts';
import type { Terminal } from '../terminal.ts';

/** What is said of an address beside it. */
export type How = Readonly<{ links?: string; publisher?: string }>;

type World = Readonly<{
  /** The briefings folder. */
  root: string;
  /** Words that no slug may be. */
  reserved: ReadonlySet<string>;
  terminal: Terminal;
}>;

/**
 * Adds addresses to a briefing's sources, each after one try; makes the briefing where it is not
 * there, and begins its file with `head`. Resolves to the exit status: 1 where one of them does not work.
 */
export async function follow(
  topic: string,
  addresses: readonly string[],
  {
    ports,
    how = {},
    head = '',
    ...world
  }: World & Readonly<{ ports: SourcePorts; how?: How; head?: string }>,
): Promise<number> {
  if (addresses.length === 0) {
    throw new UserError(
      `Say what ${topic} follows: npm run briefing -- follow ${topic} https://… (or --pack with a starter pack: ${packNames()}).`,
    );
  }
  slugOf(topic, world);
  const good: SourceEntry[] = [];
  for (const address of addresses) {
    const entry = toEntry(address, how);
    if (await tries(address, entry, { ports, terminal: world.terminal })) good.push(entry);
  }
  if (good.length > 0) await add(topic, good, world, head);
  return good.length === addresses.length ? 0 : 1;
}

async function add(
  topic: string,
  entries: readonly SourceEntry[],
  world: World,
  head = '',
): Promise<void> {
  const { print } = world.terminal;
  const { path, text } = await settingsFile(topic, world);
  const withEntries = (before: string): EditedSources =>
    addSources(before === '' ? head : before, entries);
  const added = await edit(topic, world, withEntries, 'Follows');
  if (text === '' && added.length > 0) await print(`${path} is new.\n`);
  const already = entries.length - added.length;
  if (already > 0) {
    const which = entries.length === 1 ? 'It' : `${already} of them`;
    await print(`${which} ${already === 1 ? 'is' : 'are'} followed already.\n`);
  }
  if (added.length > 0) {
    await print('Fetched while the bot runs, or now with  npm run briefing -- harvest\n');
  }
}

function packNames(): string {
  return Object.keys(STARTER_PACKS).join(', ');
}

/** Adds what a starter pack has to a briefing, which is made where it is not there. */
export async function followPack(
  topic: string,
  name: string,
  world: World & Readonly<{ ports: SourcePorts }>,
): Promise<number> {
  const pack = STARTER_PACKS[name];
  if (pack === undefined) {
    throw new UserError(`There is no starter pack "${name}". The packs are ${packNames()}.`);
  }
  const { title, description, feeds } = pack;
  const head = `title: ${title}\ndescription: ${description}\n`;
  return follow(topic, feeds, { ...world, head });
}

/** Takes addresses out of a briefing's sources. What came from them stays. */
export async function unfollow(
  topic: string,
  addresses: readonly string[],
  world: World,
): Promise<number> {
  const changed = await edit(
    topic,
    world,
    (text) => removeSources(text, addresses),
    'No longer follows',
  );
  if (changed.length > 0) return 0;
  await world.terminal.complain(
    `${topic} follows none of these addresses. See what it follows with: npm run briefing -- sources ${topic}\n`,
  );
  return 1;
}

/** Adds feeds without a try: a list of them was followed elsewhere. */
export async function followAll(
  topic: string,
  feeds: readonly string[],
  world: World,
): Promise<number> {
  const entries = feeds.filter((url) => SourceEntry.safeParse(url).success);
  await add(topic, entries, world);
  return 0;
}

function toEntry(address: string, { links, publisher }: How): SourceEntry {
  const named = publisher === undefined ? {} : { publisher };
  if (links !== undefined) return { site: address, links, ...named };
  return publisher === undefined ? address : { feed: address, publisher };
}

async function tries(
  address: string,
  entry: SourceEntry,
  { ports, terminal }: { ports: SourcePorts; terminal: Terminal },
): Promise<boolean> {
  const source = toBriefingSource(entry);
  if (source === null || !SourceEntry.safeParse(entry).success) {
    await terminal.complain(
      `${address}: This is no address. Write it as in https://www.example.org/rss.xml.\n`,
    );
    return false;
  }
  const haul = await createFetchSource(ports)({ ...firstErrand(source.url), ...source });
  if (haul.kind === 'trouble') {
    await terminal.complain(`${address}: ${haul.message} ${haul.remedy}\n`);
    return false;
  }
  const articles = haul.kind === 'news' ? haul.items.length : 0;
  await terminal.print(`${address}: ${count(articles, 'article')}.\n`);
  return true;
}

async function edit(
  topic: string,
  world: World,
  change: (text: string) => EditedSources,
  word: string,
): Promise<readonly string[]> {
  const { path } = await settingsFile(topic, world);
  const edits: EditedSources[] = [];
  await changeSettings(path, (text) => {
    const one = change(text);
    edits.push(one);
    return one === null || one.changed.length === 0 ? null : one.text;
  });
  const [edited = null] = edits;
  if (edited === null) {
    throw new UserError(`${path}: This is no list of fields. Run npm run briefing -- check.`);
  }
  for (const address of edited.changed)
    await world.terminal.print(`${word} ${hideSecrets(address)}\n`);
  return edited.changed;
}

/** Where a briefing's settings are, and what they say; empty where there are none yet. */
async function settingsFile(topic: string, world: World): Promise<SettingsFile> {
  const slug = slugOf(topic, world);
  const file = await findSettings(world.root, slug, { make: true });
  if (file === null) throw new Error(`The folder of ${slug} was not made.`);
  return file;
}

function slugOf(topic: string, { reserved }: World): string {
  const slug = slugify(topic);
  if (slug !== '' && !reserved.has(slug)) return slug;
  throw new UserError(
    `"${topic}" cannot be the name of a briefing. Write another, such as nk-russia.`,
  );
}
