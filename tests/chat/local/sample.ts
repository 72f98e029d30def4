import type { Article } from '../../../src/articles/article.ts';
import type { Handlers } from '../../../src/chat/chat.ts';
import type { QuoteLine, Reply, SummaryLine } from '../../../src/chat/reply.ts';
import type { Explanation } from '../../../src/chat/local/explanation.ts';
import type { StatusPage } from '../../../src/chat/local/status-page.ts';
import type { Place, Quote } from '../../../src/digest/digest.ts';

/** An invented article, and what a bot would answer from it. */
export const ARTICLE: Article = {
  id: 'briefings/harbour/bridge.md',
  title: 'Harbour bridge stays shut until spring, council says',
  dateline: { place: 'LARKHAVEN', agency: null },
  paragraphs: [
    'The old harbour bridge will stay closed until at least April after divers found cracks in two of its piers, the town council said on Tuesday.',
    'Mara Ellingsen, the council’s chief engineer, told a packed meeting that traffic could not be allowed back before the piers were sheathed in steel. “We looked at every shortcut there is, and none of them is safe,” she said. “The river does not read our timetable.”',
    'Shopkeepers on the east bank have lost about a third of their trade since November, according to the chamber of commerce. Its head, Tomas Okafor, called the delay “a slow disaster” and asked for a free ferry.',
    'The council will vote on a ferry next week. A second inspection is planned for the end of January.',
  ],
  date: '2025-01-14',
  publisher: 'Larkhaven Courier',
  author: 'June Abara',
  url: 'https://courier.example/harbour-bridge',
  language: 'en',
  leftOut: [],
  genre: 'report',
};

function place(text: string): Place {
  const paragraph = ARTICLE.paragraphs.findIndex((one) => one.includes(text));
  const start = ARTICLE.paragraphs[paragraph]?.indexOf(text) ?? -1;
  if (start < 0) throw new Error(`The sample article does not say: ${text}`);
  return { paragraph, start, end: start + text.length };
}

function sentence(text: string, note: string | null = null): SummaryLine {
  return { text, note, reference: { articleId: ARTICLE.id, places: [place(text)] } };
}

const QUOTES: readonly Quote[] = [
  {
    text: 'We looked at every shortcut there is, and none of them is safe, The river does not read our timetable.',
    places: [
      place('We looked at every shortcut there is, and none of them is safe,'),
      place('The river does not read our timetable.'),
    ],
    kind: 'direct',
    speaker: { name: 'Mara Ellingsen', role: 'chief engineer', organisation: 'the council' },
    venues: [{ kind: 'occasion', text: 'a packed meeting' }],
    rule: 'pronoun',
    confidence: 0.94,
  },
  {
    text: 'a slow disaster',
    places: [place('a slow disaster')],
    kind: 'partial',
    speaker: { name: 'Tomas Okafor', role: 'head', organisation: 'chamber of commerce' },
    venues: [],
    rule: 'said-before',
    confidence: 0.98,
  },
];

function quoteLine(quote: Quote, detail: string): QuoteLine {
  const { text, places, rule, confidence, kind, speaker } = quote;
  return {
    lead: null,
    text,
    open: '“',
    close: '”',
    speaker: speaker?.name ?? 'Speaker not named',
    detail,
    labels: kind === 'partial' ? ['partial quote'] : [],
    rule,
    confidence,
    reference: { articleId: ARTICLE.id, places },
  };
}

const SUMMARY = [
  sentence(
    'The old harbour bridge will stay closed until at least April after divers found cracks in two of its piers, the town council said on Tuesday.',
    '“on Tuesday” = 14 January 2025',
  ),
  sentence('The council will vote on a ferry next week.'),
];

/** What `/briefing harbour` answers. */
export const DIGEST: Reply = {
  audience: 'private',
  parts: [
    { kind: 'heading', text: 'Harbour bridge' },
    {
      kind: 'story',
      id: 'nk-russia/harbour',
      headline: ARTICLE.title ?? '',
      url: ARTICLE.url,
      byline: ['Larkhaven Courier · June Abara · 14 January 2025 · filed from LARKHAVEN'],
      summary: SUMMARY,
      quotes: QUOTES.map((quote, index) =>
        quoteLine(
          quote,
          index === 0
            ? 'chief engineer, the council, at a packed meeting'
            : 'head, chamber of commerce',
        ),
      ),
      moreQuotes: 1,
    },
    { kind: 'note', line: ['From 1 article. Every sentence and quote is verbatim.'] },
  ],
  actions: [
    { label: 'Share to channel', command: 'share harbour', style: 'primary' },
    { label: 'More quotes', command: 'quotes harbour', style: 'plain' },
    { label: 'Sources', command: 'sources harbour', style: 'plain' },
  ],
};

export const EXPLANATION: Explanation = {
  article: ARTICLE,
  summary: SUMMARY.flatMap(({ text, reference }) =>
    reference.places.map((at) => ({ place: at, text, dates: [] })),
  ),
  quotes: QUOTES,
  leftOut: [
    {
      text: 'A second inspection is planned for the end of January.',
      reason: 'The summary has two sentences, and others say more.',
    },
  ],
};

export const STATUS: StatusPage = {
  chats: [
    { platform: 'local', state: 'connected', detail: 'listening on 127.0.0.1' },
    { platform: 'slack', state: 'disconnected', detail: 'no answer since 08:14' },
    { platform: 'discord', state: 'off', detail: 'no token' },
  ],
  briefings: [
    { slug: 'harbour', title: 'Harbour bridge', articles: 1, problems: [], sources: [] },
    {
      slug: 'storms',
      title: 'Winter storms',
      articles: 4,
      problems: [
        {
          where: 'briefings/storms/briefing.yaml',
          line: 3,
          message: 'summary says "huge".',
          remedy: 'Write short, medium or long.',
        },
      ],
      sources: [
        {
          url: 'https://storms.example/a-long-way-down/to-the-feed-of-all-the-warnings-of-the-coast.xml',
          title: 'Storm Watch',
          state: 'fails',
          lastFetch: '2025-01-14T07:00:00Z',
          lastNew: '2025-01-12T07:00:00Z',
          next: '2025-01-14T07:30:00Z',
          everyMinutes: 30,
          since: '2025-01-13T14:00:00Z',
          trouble: 'storms.example does not let the bot in (403). Ask the people who run it.',
        },
      ],
    },
  ],
  problems: [],
  subscriptions: [
    {
      platform: 'local',
      channel: '#wire',
      topic: 'harbour',
      when: 'weekdays 08:00 Europe/Oslo',
      paused: null,
      next: '2025-01-15T07:00:00Z',
      last: '2025-01-14T07:00:00Z',
    },
  ],
  deliveries: [
    {
      at: '2025-01-14T07:00:00Z',
      platform: 'local',
      channel: '#wire',
      topic: 'harbour',
      state: 'sent',
      detail: null,
    },
    {
      at: '2025-01-13T07:00:00Z',
      platform: 'slack',
      channel: '#news',
      topic: 'harbour',
      state: 'failed',
      detail: 'The bot is not in the channel. Invite it with /invite @Briefing.',
    },
  ],
};

/** Answers as the bot would, from the sample; anything unknown is answered in words. */
export function sampleHandlers(digest: Reply = DIGEST): Handlers {
  return {
    answer: async ({ text }) => {
      if (/^(?:show )?harbour$/.test(text)) return digest;
      if (text === 'share harbour') {
        return { ...digest, audience: 'channel', actions: digest.actions.slice(1) };
      }
      if (text === 'quotes harbour') return { ...digest, parts: digest.parts.slice(0, 2) };
      return {
        audience: 'private',
        parts: [{ kind: 'text', line: [`There is no briefing called “${text}”.`] }],
        actions: [{ label: 'Harbour bridge', command: 'show harbour', style: 'plain' }],
      };
    },
    complete: async (typed) =>
      'harbour'.startsWith(typed) ? [{ label: 'harbour – Harbour bridge', value: 'harbour' }] : [],
    home: async () => digest,
    added: () => Promise.resolve(),
    completeCommand: () => Promise.resolve([]),
    removed: async () => {},
  };
}
