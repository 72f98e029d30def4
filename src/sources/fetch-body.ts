import type { Body } from '../web/fetched.ts';
import type { Web } from '../web/web.ts';
import { fetchOn } from './fetch-on.ts';
import { NO_WAIT, type Errand, type Haul } from './source.ts';
import { troubleOf, troubleOfStatus } from './trouble.ts';

/**
 * Fetches what a source's address gives, only if it changed; what else came of it is the errand's
 * end. robots.txt is not asked: somebody named this address itself. Never rejects.
 */
export async function fetchBody(
  web: Web,
  { fetchUrl, validators, urgent = false, signal }: Errand,
  accept: 'feed' | 'page',
): Promise<Body | Haul> {
  const fetched = await fetchOn(web, {
    url: fetchUrl,
    accept,
    validators,
    robots: 'ignore',
    urgent,
    ...(signal === undefined ? {} : { signal }),
  });
  switch (fetched.kind) {
    case 'failed':
      return troubleOf(fetched);
    case 'refused':
      return troubleOfStatus(fetched);
    case 'not-modified': {
      const { freshForMs, movedTo } = fetched;
      return { kind: 'unchanged', wait: { ...NO_WAIT, freshForMs }, movedTo };
    }
    case 'body':
      return fetched;
    default:
      return fetched satisfies never;
  }
}
