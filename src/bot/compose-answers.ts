import { basename } from 'node:path';
import type { Catalogue } from '../chat/words/catalogue.ts';
import { type Action, type Line, note, type Part, type Reply } from '../chat/reply.ts';
import type { Digest } from '../digest/digest.ts';
import type { Briefing } from '../briefings/briefing.ts';
import type { Shelf } from '../briefings/library.ts';
import { buttons, BUTTONS_OF_ROW } from './buttons.ts';
import { notice } from './notice.ts';
import { NO_FOLDER } from './topics/shelves.ts';

export function composeHelp({ briefings }: Shelf, words: Catalogue): Reply {
  const { help } = words;
  const example = briefings[0]?.slug ?? 'topic';
  return {
    audience: 'private',
    parts: [
      { kind: 'heading', text: help.heading },
      { kind: 'text', line: [help.intro] },
      {
        kind: 'list',
        items: [
          helpItem(example, help.show),
          helpItem(`quotes ${example}`, help.quotes),
          helpItem(`sources ${example}`, help.sources),
          helpItem(`${example} 3`, help.story),
          helpItem(`${example} since monday`, help.since),
          helpItem(`filter ${example}`, help.filter),
          helpItem(`share ${example}`, help.share),
          helpItem(`subscribe ${example} weekdays 08:00`, help.subscribe),
          helpItem('subscriptions', help.subscriptions),
          helpItem('status', help.status),
          helpItem('https://…', words.topics.help.link),
          helpItem('new', words.topics.help.new),
          helpItem('list', help.list),
          helpItem('help', help.help),
        ],
      },
    ],
    actions: briefingButtons(briefings, words),
  };
}

export function composeList({ briefings, problems, isAway }: Shelf, words: Catalogue): Reply {
  const { list } = words;
  const items = briefings.map(({ slug, title, description, articles, counted = 0 }): Line => [
    { kind: 'code', text: slug },
    ` ${title === slug ? '' : `${title} · `}${list.articles(articles.length + counted)}`,
    ...(description === null ? [] : [` · ${description}`]),
  ]);
  const parts: readonly Part[] =
    items.length === 0
      ? [
          {
            kind: 'text',
            line: [isAway === true ? words.folderAway : `${list.none} ${list.noneRemedy}`],
          },
        ]
      : [{ kind: 'list', items }];
  return {
    audience: 'private',
    parts: [
      { kind: 'heading', text: list.heading },
      ...parts,
      ...(problems.length === 0 ? [] : [note(list.problems(problems.length))]),
    ],
    actions: briefingButtons(briefings, words),
  };
}

function helpItem(command: string, meaning: string): Line {
  return [{ kind: 'code', text: `/briefing ${command}` }, ` ${meaning}`];
}

/** Nothing has that name: the nearest ones as buttons, or where to see all. */
export function composeUnknown(
  topic: string,
  near: readonly Briefing[],
  { briefings, isAway }: Shelf,
  words: Catalogue,
  {
    again = show,
    listCommand = '/briefing list',
    meant = null,
  }: {
    /** The command that was typed, with the name of a briefing that may have been meant. */
    again?: (slug: string) => string;
    /** What shows all briefings where this is read. */
    listCommand?: string;
    /** The command that may have been meant. */
    meant?: string | null;
  } = {},
): Reply {
  if (isAway === true && near.length === 0) return notice(words.folderAway, [listButton(words)]);
  const opening =
    topic === '' ? words.missingTopic(briefings[0]?.slug ?? 'topic') : words.unknownTopic(topic);
  const hint: Line = words
    .seeList(listCommand)
    .map((word) => (word === listCommand ? { kind: 'code' as const, text: word } : word));
  const command: readonly Action[] =
    meant === null ? [] : [{ label: `/briefing ${meant}`, command: meant, style: 'plain' }];
  const names = briefingButtons(near, words, again);
  const offers = [...command, ...names.filter((name) => name.command !== meant)];
  const line: Line =
    offers.length === 0 ? [`${opening} `, ...hint] : [`${opening} ${words.didYouMean} `, ...hint];
  return {
    audience: 'private',
    parts: [{ kind: 'text', line }],
    actions: offers.length === 0 ? [listButton(words), helpButton(words)] : offers,
  };
}

/** A briefing that has nothing to show: no articles, none that could be read, or nothing in them. */
export function composeWithout(
  briefing: Briefing,
  { coverage, unmatched }: Pick<Digest, 'coverage' | 'unmatched'>,
  words: Catalogue,
  zone = 'UTC',
): Reply {
  const failing = words.failing(briefing.stock?.failing ?? [], zone);
  const trouble: readonly Part[] = failing === '' ? [] : [{ kind: 'note', line: [failing] }];
  if (coverage.elsewhere === 0 || coverage.read > 0) {
    const { parts, ...reply } = notice(reasonForNothing(briefing, words), [listButton(words)]);
    return { ...reply, parts: [...parts, ...trouble] };
  }
  const command = `/briefing filter ${briefing.slug}`;
  const [see, , end] = words.tryFilter(command);
  return {
    audience: 'private',
    parts: [
      { kind: 'text', line: [words.noneMatches(briefing.title, coverage.elsewhere)] },
      ...unmatched.map(({ line, nearest }): Part => ({
        kind: 'text',
        line: [words.nobodyMatched(line, nearest)],
      })),
      { kind: 'note', line: [see, { kind: 'code', text: command }, end] },
      ...trouble,
    ],
    actions: [listButton(words)],
  };
}

function reasonForNothing(briefing: Briefing, words: Catalogue): string {
  const { slug, title, folder, articles, unreadable, unread, problems, sources, stock } = briefing;
  const isOwn = folder === NO_FOLDER;
  if (articles.length === 0 && unread > 0) return words.stillReading(title, unread);
  // Headlines whose pages are still to be read are some, too.
  if (articles.length > 0 || (stock?.bare ?? 0) > 0)
    return sources.length > 0
      ? words.topics.nothingToShow(title, slug)
      : words.nothingToShow(title);
  if (unreadable === 0) {
    if (problems.length > 0)
      return `${words.emptyBriefing(title)} ${words.list.problems(problems.length)}`;
    return isOwn || sources.length > 0
      ? sources.length === 0
        ? words.topics.noSource(title, slug)
        : words.topics.empty(title, slug, stock?.isFetched !== false)
      : `${words.emptyBriefing(title)} ${words.emptyBriefingRemedy(basename(folder))}`;
  }
  return `${words.brokenBriefing(title)} ${words.list.problems(problems.length)}`;
}

function briefingButtons(
  briefings: readonly Briefing[],
  words: Catalogue,
  command: (slug: string) => string = show,
): readonly Action[] {
  return buttons(
    briefings
      .slice(0, BUTTONS_OF_ROW)
      .map(({ slug, title }) => ({ label: words.buttons.show(title), command: command(slug) })),
  );
}

function show(slug: string): string {
  return `show ${slug}`;
}

function listButton(words: Catalogue): Action {
  return { label: words.buttons.list, command: 'list', style: 'plain' };
}

function helpButton(words: Catalogue): Action {
  return { label: words.buttons.help, command: 'help', style: 'plain' };
}
