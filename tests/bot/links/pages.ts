import type { ServerResponse } from 'node:http';

/** What pages may tell, each of another event: else they would be one story. */
const EVENTS = {
  quay: {
    opening: 'RIVERTON – The harbour of Riverton opened its new quay on Monday, the city said.',
    quote: 'We will open the harbour to every ship that asks',
    speaker: 'Mayor Ana Ruiz',
    rest: 'The port office counted forty ships in the first week of the month, and expects twice as many before the summer, when the grain of the valley comes down the river.',
  },
  school: {
    opening:
      'MILLFORD – A school of Millford was closed on Thursday after its roof fell in, the county said.',
    quote: 'No child was in the building when the roof came down',
    speaker: 'headmaster Tom Berg',
    rest: 'Lessons are held in the town hall until the engineers have looked at the walls, which were built ninety years ago from brick and lime.',
  },
  theatre: {
    opening:
      'EASTBAY – The theatre of Eastbay sold all tickets for its spring season in two hours, its director said on Saturday.',
    quote: 'People want to laugh again after such a winter',
    speaker: 'director Mia Holm',
    rest: 'The company plays two comedies and an opera this year, and takes forty musicians along on its journey through the islands.',
  },
} as const;

/** An article as a page of the web. */
export function articlePage(title: string, event: keyof typeof EVENTS = 'quay'): string {
  const { opening, quote, speaker, rest } = EVENTS[event];
  return `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="og:site_name" content="The Harbour Post"><meta property="og:type" content="article">
<meta property="article:published_time" content="2026-11-23T09:00:00Z"></head><body><article><h1>${title}</h1>
<p>${opening}</p>
<p>“${quote},” ${speaker} said at a press conference.</p>
${Array.from({ length: 6 }, (_, index) => `<p>${rest} This is part ${index + 1}.</p>`).join('\n')}</article></body></html>`;
}

/** The event that the pages /one, /two and /three tell. */
export function eventAt(path: string): keyof typeof EVENTS {
  if (path === '/two') return 'school';
  return path === '/three' ? 'theatre' : 'quay';
}

export function sendPage(response: ServerResponse, body: string, type = 'text/html'): void {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
}
