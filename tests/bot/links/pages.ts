import type { ServerResponse } from 'node:http';

/** An article of a harbour town, as a page of the web. */
export function articlePage(
  title: string,
  { quote = 'We will open the harbour to every ship that asks', more = '' } = {},
): string {
  const filler = (n: number): string =>
    `<p>The port office counted ${n} ships in the first week of the month, and expects twice as many before the summer, when the grain of the valley comes down the river.</p>`;
  return `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="og:site_name" content="The Harbour Post"><meta property="og:type" content="article">
<meta property="article:published_time" content="2026-11-23T09:00:00Z"></head><body><article><h1>${title}</h1>
<p>RIVERTON – The harbour of Riverton opened its new quay on Monday, the city said.</p>
<p>“${quote},” Mayor Ana Ruiz said at a press conference.</p>
${Array.from({ length: 6 }, (_, index) => filler(40 + index)).join('\n')}${more}</article></body></html>`;
}

export function sendPage(response: ServerResponse, body: string, type = 'text/html'): void {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
}
