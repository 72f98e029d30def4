import type { Dateline } from '../articles/article.ts';
import type { Rank } from './stories/rank/rank-stories.ts';

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
  /** One of the things that the article lists, as its heading names it: shown as a line of a list. */
  isItem?: boolean;
  /** Of the last item that is shown: how many more the article lists. */
  itemsLeft?: number;
}>;

export type QuoteKind = 'direct' | 'partial';

/** Who spoke, every word as the article prints it. At least one of the three is known. */
export type Speaker = Readonly<{
  name: string | null;
  role: string | null;
  organisation: string | null;
  /** The form of address that the article prints before the name, where `role` is another: "Sen.". */
  title?: string;
}>;

/**
 * Where or through whom it was said: an occasion ("a press briefing") or an outlet ("TASS"); or of what
 * ("referring to the new fee").
 */
export type Venue = Readonly<{
  kind: 'occasion' | 'outlet' | 'matter';
  text: string;
  /** What the article prints before an occasion: "in", "On". */
  preposition?: string;
}>;

/** A verbatim quotation, without its marks. Interrupted by its speaker it has several places. */
export type Quote = Readonly<{
  places: readonly Place[];
  /** The slices that `places` name, joined by a blank. */
  text: string;
  /** Indices of the places that begin a sentence of their own: "…," she said. "I …". */
  openings?: readonly number[];
  kind: QuoteKind;
  /** `null` where the article does not say or the rule is not sure enough: never a guess. */
  speaker: Speaker | null;
  venues: readonly Venue[];
  /** The rule that found the speaker, and how often it is right on held-out data (0–1). */
  rule: string;
  confidence: number;
  /** The article's own sentence right before it, where the words mean what that tells. */
  lead?: Readonly<{ place: Place; text: string }>;
  /** An editor would not post it at once: shown to whoever asks for more quotes. */
  isFurther?: boolean;
}>;

/** A sentence of one of a story's articles. */
export type StorySentence = SummarySentence &
  Readonly<{
    articleId: string;
    /** Another sentence of the story has another figure: shown with its outlet and hour only. */
    disputed: boolean;
  }>;

/** The same quotation as another outlet prints it, in other words. */
export type Variant = Pick<Quote, 'text' | 'places' | 'openings' | 'kind'> &
  Readonly<{ articleId: string }>;

/** A quotation of one of a story's articles, once, however many have it. */
export type StoryQuote = Quote &
  Readonly<{
    articleId: string;
    /** Other articles of the story with the same words. */
    alsoIn: readonly string[];
    /** How other articles print it differently. */
    variants: readonly Variant[];
  }>;

/** What one article gives to tell. */
export type ArticleStory = Readonly<{
  /** The article's title, where it has one. */
  headline: string | null;
  summary: readonly SummarySentence[];
  quotes: readonly Quote[];
  source: StorySource;
}>;

/** A report on a story: an article, and its copies in other outlets or under other addresses. */
export type StoryReport = Readonly<{ source: StorySource; copies: readonly StorySource[] }>;

/** One event, told by one or more articles. */
export type Story = Readonly<{
  /** The least id of its articles; a channel's record may know it by another of them. */
  id: string;
  /** The title of `source`, where it has one. */
  headline: string | null;
  summary: readonly StorySentence[];
  quotes: readonly StoryQuote[];
  /** The article that tells it best. */
  source: StorySource;
  /** All reports, that of `source` first, then the newest first. */
  reports: readonly StoryReport[];
  /** A live blog, a round-up, a newsletter: listed, not told. */
  isRoundUp: boolean;
  /** Where it stands among the others, and why. */
  rank: Rank;
}>;

export type StorySource = Readonly<{
  articleId: string;
  title: string | null;
  publisher: string | null;
  author: string | null;
  date: string | null;
  url: string | null;
  language: string;
  dateline: Dateline | null;
  /** Why what is read is not the whole text, as a sentence. */
  note?: string;
}>;

/** Something that was found but not shown, and why. */
export type Withheld = Readonly<{ articleId: string; text: string; reason: string }>;

/** Articles read, that could not be read, that are still being read, and that are about something else. */
export type Coverage = Readonly<{
  read: number;
  failed: number;
  unread: number;
  elsewhere: number;
  /** Of a briefing that follows something. */
  followed?: Readonly<{
    /** Outlets of what was read and is about it. */
    outlets: number;
    /** How far back it looks, epoch ms. */
    since: number;
    failing: readonly FailingSource[];
  }>;
}>;

/** A source that has brought nothing for a while: its host, since when (epoch ms), and why, in short. */
export type FailingSource = Readonly<{ host: string; since: number; reason: string }>;

/** What a briefing shows. The same articles give the same digest, byte for byte. */
export type Digest = Readonly<{
  slug: string;
  title: string;
  stories: readonly Story[];
  coverage: Coverage;
  /** Lines of the filter that no article matched, where none came in, with the nearest words. */
  unmatched: readonly Readonly<{ line: string; nearest: readonly string[] }>[];
  /** Dates of the oldest and newest article (ISO 8601), where any is known. */
  period: Readonly<{ from: string; to: string }> | null;
  withheld: readonly Withheld[];
}>;
