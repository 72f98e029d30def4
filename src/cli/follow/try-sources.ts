import type { Problem } from '../../articles/problem.ts';
import { NO_ARTICLES, type Library } from '../../briefings/library.ts';
import type { BriefingSource } from '../../briefings/source-entry.ts';
import type { Finding } from '../../chat/finding.ts';
import { createFetchSource, type FetchSource } from '../../sources/fetch-source.ts';
import type { Haul, SourcePorts } from '../../sources/source.ts';

/** Sources that are tried at the same moment. */
const AT_ONCE = 8;

type Tried = Readonly<{ folder: string; url: string; haul: Haul }>;

/** Fetches everything that is followed once, and says what does not work. */
export async function trySources(
  library: Library,
  ports: SourcePorts,
): Promise<readonly Problem[]> {
  return (await tryEach(library, ports)).flatMap(({ folder, url, haul }) =>
    haul.kind === 'trouble'
      ? [{ where: folder, line: null, message: `${url}: ${haul.message}`, remedy: haul.remedy }]
      : [],
  );
}

/** The same as findings: of each source what it shows now, or why it shows nothing. */
export async function examineSources(
  library: Library,
  ports: SourcePorts,
): Promise<readonly Finding[]> {
  const tried = await tryEach(library, ports);
  if (tried.length === 0) {
    const detail = 'no briefing in the folder follows a feed or site';
    return [{ ok: true, subject: 'sources', detail, remedy: null }];
  }
  return tried.map(({ url: subject, haul }) => {
    if (haul.kind === 'trouble') {
      return { ok: false, subject, detail: haul.message, remedy: haul.remedy };
    }
    const detail = haul.kind === 'news' ? articles(haul.items.length) : 'answers';
    return { ok: true, subject, detail, remedy: null };
  });
}

function articles(n: number): string {
  return n === 1 ? 'shows 1 article' : `shows ${n} articles`;
}

/** A source of several briefings is fetched once. */
async function tryEach(library: Library, ports: SourcePorts): Promise<readonly Tried[]> {
  const { briefings } = await library.read({ articlesOf: NO_ARTICLES });
  const fetchSource = createFetchSource(ports);
  const tasks = briefings.flatMap(({ folder, sources }) =>
    sources.map((source) => ({ folder, source })),
  );
  const once = [
    ...new Map(
      tasks.map((task) => {
        const { kind, url, links } = task.source;
        return [JSON.stringify([kind, url, links]), task] as const;
      }),
    ).values(),
  ];
  const tried: Tried[] = [];
  for (let at = 0; at < once.length; at += AT_ONCE) {
    const some = once.slice(at, at + AT_ONCE);
    tried.push(...(await Promise.all(some.map((task) => attempt(task, fetchSource)))));
  }
  return tried;
}

async function attempt(
  { folder, source }: { folder: string; source: BriefingSource },
  fetchSource: FetchSource,
): Promise<Tried> {
  const { kind, url, links } = source;
  const fresh = { fetchUrl: url, way: null, validators: null, known: [] };
  return { folder, url, haul: await fetchSource({ kind, url, links, ...fresh }) };
}
