import type { Reply } from '../../chat/reply.ts';
import type { Catalogue } from '../../chat/words/catalogue.ts';

/** Which part of a digest is asked for: the brief, every quote, or the articles behind it. */
export type View = 'brief' | 'quotes' | 'sources';

/** How a digest is asked for. What goes to the whole channel has no button to share it again. */
export type Showing = Readonly<{
  view: View;
  audience: Reply['audience'];
  words: Catalogue;
  /** The number of the first quote, or story, to show, from 1 on. */
  from?: number;
  /** Stories in full, or a line each. */
  style?: 'full' | 'headlines';
  /** One story alone, by its number or by the mark of one of its articles, with all of its quotes. */
  story?: number | string | null;
  /** In which moments are told: an IANA zone. */
  zone?: string;
  /** What starts a command where this is read; `/briefing` by itself. */
  command?: string;
}>;
