import type { Problem } from '../articles/problem.ts';
import type { Library } from '../briefings/library.ts';
import type { BriefingSource } from '../briefings/source-entry.ts';
import { createFetchSource, type FetchSource } from '../sources/fetch-source.ts';
import type { SourcePorts } from '../sources/source.ts';

/** Sources that are tried at the same moment. */
const AT_ONCE = 8;

/** Fetches everything that is followed once, and says what does not work. */
export async function trySources(
  library: Library,
  ports: SourcePorts,
): Promise<readonly Problem[]> {
  const { briefings } = await library.read({ patienceMs: 0 });
  const fetchSource = createFetchSource(ports);
  const tasks = briefings.flatMap(({ folder, sources }) =>
    sources.map((source) => ({ folder, source })),
  );
  const problems: Problem[] = [];
  for (let at = 0; at < tasks.length; at += AT_ONCE) {
    const tried = await Promise.all(
      tasks.slice(at, at + AT_ONCE).map((task) => attempt(task, fetchSource)),
    );
    problems.push(...tried.flat());
  }
  return problems;
}

async function attempt(
  { folder, source }: { folder: string; source: BriefingSource },
  fetchSource: FetchSource,
): Promise<readonly Problem[]> {
  const { kind, url, links } = source;
  const fresh = { fetchUrl: url, way: null, validators: null, known: [] };
  const haul = await fetchSource({ kind, url, links, ...fresh });
  if (haul.kind !== 'trouble') return [];
  const { message, remedy } = haul;
  return [{ place: folder, line: null, message: `${url}: ${message}`, remedy }];
}
