/** A topic as the page's form has it. */
export type TopicForm = Readonly<{
  name: string;
  /** Lines of words, all of which an article must match. */
  about: readonly string[];
  /** Words that leave an article out. */
  not: readonly string[];
  sources: readonly FormSource[];
}>;

export type FormSource = Readonly<{ kind: 'feed' | 'site'; url: string; title: string | null }>;

/** What is wrong, at the field where it is. */
export type FieldProblem = Readonly<{ field: 'name' | 'about' | 'not' | 'sources'; text: string }>;

/** Moments are epoch ms. */
export type SourceHealthRow = FormSource &
  Readonly<{
    state: 'new' | 'works' | 'fails' | 'ended';
    /** What happened and what to do; `null` where it works. */
    detail: string | null;
    lastFetchAt: number | null;
    lastNewAt: number | null;
  }>;

export type TopicRow = Readonly<{
  slug: string;
  title: string;
  /** `page`: made here or in the local chat, and changed here. `folder`: changed in its file alone. */
  kind: 'page' | 'folder';
  /** The file of the operator's folder. */
  file: string | null;
  about: readonly string[];
  not: readonly string[];
  /** Articles within its window that match. */
  articles: number;
  /** ISO 8601. */
  newest: string | null;
  sources: readonly SourceHealthRow[];
}>;

export type TopicsPage = Readonly<{
  topics: readonly TopicRow[];
  /** Sources to begin with. */
  packs: readonly Readonly<{
    title: string;
    description: string;
    sources: readonly FormSource[];
  }>[];
}>;

/** Which recent articles a topic would take, and the word that decided. */
export type TopicPreview = Readonly<{
  problems: readonly FieldProblem[];
  inside: number;
  all: number;
  /** The first of them. */
  verdicts: readonly Readonly<{
    title: string;
    url: string | null;
    outlet: string | null;
    isIn: boolean;
    why: string | null;
  }>[];
  /** Lines of which no article has a word. */
  unmatched: readonly string[];
  /** Sources of which nothing is known yet. */
  unseen: number;
}>;

/** What can be followed at an address, or why nothing can. */
export type Looked =
  | Readonly<{ kind: 'found'; source: FormSource; articles: number; text: string }>
  | Readonly<{ kind: 'nothing'; text: string }>;

export type Kept =
  | Readonly<{ kind: 'kept'; slug: string }>
  | Readonly<{ kind: 'problems'; problems: readonly FieldProblem[] }>
  /** Others changed the same fields meanwhile: `was` with what those have now, for a second try. */
  | Readonly<{ kind: 'changed'; problems: readonly FieldProblem[]; was: TopicForm }>
  | Readonly<{ kind: 'gone'; text: string }>;

/** The topic that a form changes, as the form showed it at first. */
export type OpenedTopic = Readonly<{ slug: string; was: TopicForm }>;

/** Keeps the topics of this installation; the operator's folders are shown beside them. */
export type TopicKeeper = Readonly<{
  list: () => Promise<TopicsPage>;
  preview: (form: TopicForm, slug: string | null) => Promise<TopicPreview>;
  look: (address: string) => Promise<Looked>;
  /** Writes what was changed of the topic that was opened; `null` makes a new one. */
  keep: (form: TopicForm, opened: OpenedTopic | null) => Promise<Kept>;
  /** `false` where there is none. */
  remove: (slug: string) => Promise<boolean>;
}>;
