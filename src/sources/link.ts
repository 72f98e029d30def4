import type { PageReading } from '../articles/page/page-reading.ts';
import { givenUp } from './feed.ts';
import { fetchOn } from './fetch-on.ts';
import type { SourcePorts, Trouble } from './source.ts';
import { troubleOf, troubleOfStatus } from './trouble.ts';

/** Fetches a page and reads it. Never rejects. */
export type FetchPage = (
  url: string,
  options: Readonly<{
    /** A person gave the link and waits: it is fetched once, as their browser would. */
    given: boolean;
    now: Date;
    signal?: AbortSignal;
  }>,
) => Promise<PageReading | Trouble>;

export function createFetchPage({ web, readers }: SourcePorts): FetchPage {
  return async (url, { given, now, signal }) => {
    const fetched = await fetchOn(web, {
      url,
      accept: 'page',
      robots: given ? 'ignore' : 'obey',
      urgent: given,
      ...(signal === undefined ? {} : { signal }),
    });
    switch (fetched.kind) {
      case 'failed':
        return troubleOf(fetched);
      case 'refused':
      case 'not-modified':
        return troubleOfStatus(fetched);
      case 'body': {
        const { bytes, contentType } = fetched;
        return readers
          .readPage(bytes, { url: fetched.url, contentType, now })
          .catch((error: unknown) => givenUp(error));
      }
      default:
        return fetched satisfies never;
    }
  };
}
