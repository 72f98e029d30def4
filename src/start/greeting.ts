import { formatProblem } from '../articles/problem.ts';
import { NO_ARTICLES, type Library, type Shelf } from '../briefings/library.ts';

/** What a terminal shows once the bot runs: where to go, what to type, what is wrong. */
export function greeting({
  url,
  movedFrom,
  shelf,
  folder,
  platforms,
}: {
  /** Of the local chat. */
  url: string;
  /** The port that was in use, where another one was taken. */
  movedFrom: number | null;
  shelf: Shelf;
  /** Where briefings are, as people know it. */
  folder: string;
  /** Names of the platforms that are being connected. */
  platforms: readonly string[];
}): string {
  const { briefings, problems } = shelf;
  const topic = briefings.find(
    ({ articles, unread, sources }) => articles.length + unread + sources.length > 0,
  )?.slug;
  return [
    '',
    'The briefing bot is running.',
    '',
    ...(movedFrom === null
      ? []
      : [`  Port ${movedFrom} is in use, so this is on the next free one.`]),
    `  Open  ${url}`,
    topic === undefined
      ? `  Then add a folder with articles to ${folder}/ and type  /briefing list`
      : `  Type  /briefing ${topic}   (or /briefing help)`,
    '',
    `  ${count(briefings.length, 'briefing')} in ${folder}/, ${problems.length === 0 ? 'no problems' : count(problems.length, 'problem')}.`,
    ...problems.slice(0, MOST_PROBLEMS).map((problem) => `  - ${formatProblem(problem)}`),
    ...(problems.length > MOST_PROBLEMS ? [`  - and more: npm run briefing -- check`] : []),
    platforms.length === 0
      ? '  Slack and Discord are not connected; README.md says how, in five minutes each.'
      : `  Connecting to ${platforms.join(' and ')} …`,
    '  Stop with Ctrl-C.',
    '',
    '',
  ].join('\n');
}

/** How long the greeting waits for articles to say what is wrong with them. */
const WAITS_MS = 300;
/** It waits for no more than these: looking at thousands of files takes seconds. */
const MOST_WAITED_FOR = 500;

/** What the greeting tells of: the articles as well, where they are few. */
export async function readForGreeting(library: Library): Promise<Shelf> {
  const opened = await library.read({ articlesOf: NO_ARTICLES });
  const articles = opened.briefings.reduce((sum, { unread }) => sum + unread, 0);
  return articles > MOST_WAITED_FOR ? opened : library.read({ patienceMs: WAITS_MS });
}

/** Problems that the start prints; `doctor` prints them all. */
const MOST_PROBLEMS = 5;

function count(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}
