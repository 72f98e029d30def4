import type { QuoteLine, Reply, StoryPart, SummaryLine } from '../../src/chat/reply.ts';

const reference = { articleId: 'nk-russia/harbour', places: [{ paragraph: 0, start: 0, end: 1 }] };

/** A quote of the digest below, with what a test changes. */
export function quoteLine(change: Partial<QuoteLine> = {}): QuoteLine {
  return {
    lead: null,
    text: 'We will open the harbour to every ship that asks',
    open: '“',
    close: '”',
    speaker: 'Mira Olsen',
    detail: 'harbour minister, at a press briefing',
    labels: [],
    rule: 'said-name',
    confidence: 0.98,
    reference,
    ...change,
  };
}

/** A sentence of the digest below, with what a test changes. */
export function summaryLine(change: Partial<SummaryLine> = {}): SummaryLine {
  return {
    text: 'Three ships with grain reached the harbour of Rason on Friday, the port office said.',
    note: null,
    reference,
    ...change,
  };
}

/** A story of the digest below, with what a test changes. */
export function storyPart(change: Partial<StoryPart> = {}): StoryPart {
  return {
    kind: 'story',
    id: 'nk-russia/harbour',
    headline: 'Harbour at Rason takes the first grain ships of the year',
    url: 'https://news.example/harbour?id=7&lang=en',
    byline: ['The Example Courier · Ana Ruiz · 19 January 2024 · filed from VLADIVOSTOK'],
    summary: [
      summaryLine({ note: '“on Friday” = 19 January 2024' }),
      summaryLine({ text: 'Both sides want to double the tonnage before the summer.' }),
    ],
    quotes: [
      quoteLine(),
      quoteLine({
        text: 'a small beginning',
        speaker: 'Speaker not named',
        detail: 'as quoted by Radio Example',
        labels: ['partial quote'],
        confidence: 0,
      }),
    ],
    moreQuotes: 3,
    ...change,
  };
}

/** What `/briefing nk-russia` may come to: the digest of two invented articles. */
export function digestReply(change: Partial<Reply> = {}): Reply {
  return {
    audience: 'private',
    parts: [
      { kind: 'heading', text: 'North Korea and Russia' },
      storyPart(),
      storyPart({
        headline: 'Rail link carries its first passengers since 2020',
        url: null,
        byline: ['Publisher not named · no date'],
        summary: [
          summaryLine({
            text: 'A train with eleven passengers crossed the Tumen bridge, people on board told the paper.',
          }),
        ],
        quotes: [
          quoteLine({
            text: 'It was cold, it was slow, and I would do it again tomorrow.',
            speaker: 'Pavel Orlov',
            detail: 'one of the passengers',
          }),
        ],
        moreQuotes: 0,
      }),
      {
        kind: 'note',
        line: ['From 2 articles. Every sentence and quote is verbatim.'],
      },
    ],
    actions: [
      { label: 'Share to channel', command: 'share nk-russia', style: 'primary' },
      { label: 'More quotes', command: 'quotes nk-russia', style: 'plain' },
      { label: 'Sources', command: 'sources nk-russia', style: 'plain' },
    ],
    ...change,
  };
}
