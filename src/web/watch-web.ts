import type { Web } from './web.ts';

/** The same way out, telling of each body that came how many bytes it had, unpacked. */
export function watchWeb(web: Web, received: (bytes: number) => void): Web {
  return {
    ...web,
    async fetch(request) {
      const fetched = await web.fetch(request);
      if (fetched.kind === 'body') received(fetched.bytes.byteLength);
      return fetched;
    },
  };
}
