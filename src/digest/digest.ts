import type { Dateline } from '../articles/article.ts';

/** A span of one paragraph: index into `Article.paragraphs`, then UTF-16 offsets [start, end). */
export type Place = Readonly<{ paragraph: number; start: number; end: number }>;

/** A date word of the text ("on Friday") with the calendar date that it means (ISO 8601). */
export type DateNote = Readonly<{ text: string; date: string }>;

/** A verbatim sentence, or a whole quotation block of several, that stands alone. */
export type SummarySentence = Readonly<{
  place: Place;
  /** Equals the slice that `place` names. */
  text: string;
  dates: readonly DateNote[];
}>;

export type QuoteKind = 'direct' | 'partial';

/** Who spoke, every word as the article prints it. At least one of the three is known. */
export type Speaker = Readonly<{
  name: string | null;
  role: string | null;
  organisation: string | null;
}>;

/** Where or through whom it was said: an occasion ("a press briefing") or an outlet ("TASS"). */
export type Venue = Readonly<{ kind: 'occasion' | 'outlet'; text: string }>;

/** A verbatim quotation, without its marks. Interrupted by its speaker it has several places. */
export type Quote = Readonly<{
  places: readonly Place[];
  /** The slices that `places` name, joined by a blank. */
  text: string;
  kind: QuoteKind;
  /** `null` where the article does not say or the rule is not sure enough: never a guess. */
  speaker: Speaker | null;
  venues: readonly Venue[];
  /** The rule that found the speaker, and how often it is right on held-out data (0–1). */
  rule: string;
  confidence: number;
}>;

/** One piece of news: what one article (later: several that agree) reports. */
export type Story = Readonly<{
  /** The article's title, where it has one. */
  headline: string | null;
  summary: readonly SummarySentence[];
  quotes: readonly Quote[];
  source: StorySource;
}>;

export type StorySource = Readonly<{
  articleId: string;
  publisher: string | null;
  author: string | null;
  date: string | null;
  url: string | null;
  language: string;
  dateline: Dateline | null;
}>;

/** Something that was found but not shown, and why. */
export type Withheld = Readonly<{ articleId: string; text: string; reason: string }>;

/** What a briefing shows. The same articles give the same digest, byte for byte. */
export type Digest = Readonly<{
  slug: string;
  title: string;
  stories: readonly Story[];
  /** Articles read, those that could not be read, and those that are still being read. */
  coverage: Readonly<{ read: number; failed: number; unread: number }>;
  /** Dates of the oldest and newest article (ISO 8601), where any is known. */
  period: Readonly<{ from: string; to: string }> | null;
  withheld: readonly Withheld[];
}>;
