import type { Place } from '../digest/digest.ts';

/**
 * What the bot answers, free of any platform: parts in reading order, then buttons. Every string
 * may come from an article or a person and is hostile until the platform's renderer escapes it.
 */
export type Reply = Readonly<{
  /** `private`: only the person who asked sees it. `channel`: everybody in the channel does. */
  audience: 'private' | 'channel';
  parts: readonly Part[];
  actions: readonly Action[];
}>;

export type Part =
  | Readonly<{ kind: 'heading'; text: string }>
  | Readonly<{ kind: 'text'; line: Line }>
  /**
   * `moreItems`: how many `fitReply` left out. `stories`: what the store knows the items by, where
   * each is a story in brief.
   */
  | Readonly<{
      kind: 'list';
      items: readonly Line[];
      moreItems?: number;
      stories?: readonly string[];
    }>
  | StoryPart
  /**
   * Small print: coverage, what was left out, how to stop. `moreStories`: the line says how many
   * stories are left out, and `fitReply` writes it anew when it leaves out more.
   */
  | Readonly<{ kind: 'note'; line: Line; moreStories?: number }>;

/** One piece of news. Renderers that run out of room drop whole quotes, then whole sentences, from the end. */
export type StoryPart = Readonly<{
  kind: 'story';
  /** What the store knows the story by: the same from digest to digest. */
  id: string;
  headline: string;
  url: string | null;
  /** Publisher, date, agency. */
  byline: Line;
  summary: readonly SummaryLine[];
  /** Sentences that `fitReply` left out. */
  moreSentences?: number;
  /** Things that the article lists besides those in `summary`. */
  moreListed?: number;
  quotes: readonly QuoteLine[];
  /** Quotes of the story that are not in `quotes` and can be asked for. */
  moreQuotes: number;
  /** Why it stands where it does, in a line: for whoever runs the bot. */
  why?: string;
  /** Opens the story with everything that it has; missing where it is open. */
  open?: Action;
}>;

/** Where in which article a piece stands, for whoever wants to check it. */
export type Reference = Readonly<{ articleId: string; places: readonly Place[] }>;

export type SummaryLine = Readonly<{
  text: string;
  /** The dates that its day words mean: "Friday = 19 January 2024". Not part of the verbatim text. */
  note: string | null;
  reference: Reference;
  /** One of the things that the article lists: a line of a list. */
  isItem?: boolean;
}>;

export type QuoteLine = Readonly<{
  /** The article's own sentence that leads to the words, where they need it. */
  lead: Readonly<{ text: string; reference: Reference }> | null;
  /** Verbatim, without quotation marks; the renderer shows it between `open` and `close`. */
  text: string;
  open: string;
  close: string;
  /** Who said it in one line: name first, or "Speaker not named". */
  speaker: string;
  /** Role, organisation and venue: "Kremlin spokesman, as quoted by TASS". May be empty. */
  detail: string;
  /** "partial quote" and date notes. May be empty. */
  labels: readonly string[];
  rule: string;
  confidence: number;
  reference: Reference;
}>;

export type Line = readonly Inline[];
export type Inline =
  | string
  | Readonly<{ kind: 'strong' | 'code'; text: string }>
  | Readonly<{ kind: 'link'; text: string; url: string }>
  /** A moment in the reader's own zone where the platform can; `text` is the fallback. */
  | Readonly<{ kind: 'time'; at: string; text: string }>
  /** A channel of the workspace that reads this; `text` where the platform has no name for it. */
  | Readonly<{ kind: 'channel'; id: string; text: string }>;

/** A button. Pressing it is the same as typing `command`, so that one parser serves all. */
export type Action = Readonly<{
  label: string;
  /** At most 90 UTF-16 units: Discord's custom_id holds 100. */
  command: string;
  style: 'primary' | 'plain' | 'danger';
  /**
   * Goes on where this reply ends: the number of the first quote, or story, that is not shown is
   * added to the command, once it is known how many fit. Without any there is no button.
   */
  onward?: Onward;
}>;

/**
 * `from`: how many of them were shown before this reply. `rest`: how many it holds, and come behind it.
 * `isAnew`: what it leads to begins with the first again, so that no number is added.
 */
export type Onward = Readonly<{
  from: number;
  rest: number;
  of?: 'quotes' | 'stories';
  isAnew?: true;
}>;

/** What a platform is sent for a reply, and the ids of the stories that it shows: limits cut the last. */
export type Rendered<Message> = Readonly<{ message: Message; shown: readonly string[] }>;

/** The ids of the stories of a reply, in their order. */
export function storiesIn({ parts }: Reply): readonly string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'story') return [part.id];
    return part.kind === 'list' ? (part.stories ?? []).slice(0, part.items.length) : [];
  });
}

/** The buttons that open the stories of a reply, in their order: those of stories that are left out go with them. */
export function openersIn({ parts }: Reply): readonly Action[] {
  return parts.flatMap((part) => (part.kind === 'story' ? (part.open ?? []) : []));
}

/** Small print of its own. */
export function note(text: string) {
  return { kind: 'note', line: [text] } as const;
}

export function withNote(reply: Reply, text: string): Reply {
  return { ...reply, parts: [...reply.parts, note(text)] };
}

/** The plain text of a line: fallbacks, screen readers, tests. */
export function lineText(line: Line): string {
  return line.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('');
}
