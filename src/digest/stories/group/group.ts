/** One report: a text and its copies in other outlets or under other addresses. All by id. */
export type Report = Readonly<{
  /** The article that stands for it: the longest, of equal ones the earliest. */
  main: string;
  copies: readonly string[];
}>;

/** Reports on one event. What joins no story (a live blog) is a group by itself. */
export type Group = Readonly<{
  reports: readonly Report[];
  /** Ids of all its articles, sorted. */
  articles: readonly string[];
}>;
