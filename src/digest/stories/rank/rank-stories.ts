/** One report on a story: a text and its copies count once. */
export type RankedReport = Readonly<{
  /** Who publishes it: the site, not the agency. */
  outlet: string;
  /** Milliseconds since 1970; null where nobody says. */
  at: number | null;
  /** Opinion, a review, a quiz, an obituary, a sponsored text: no news of the event. */
  isAside: boolean;
  /** 0 to 1: how far up its outlet has it; null where that is not known. */
  prominence: number | null;
  /** 0 to 1: how much the briefing's words stand in its title and opening; null without any. */
  closeness: number | null;
}>;

export type Novelty = 'new' | 'updated' | 'same';

export type RankedStory = Readonly<{
  id: string;
  reports: readonly RankedReport[];
  /** What the story is to the channel; null where no channel is meant. */
  novelty: Novelty | null;
}>;

/** Where a story stands and why, so that a line can say it. */
export type Rank = Readonly<{
  id: string;
  /** Higher is further up. */
  score: number;
  /** Different outlets with a report of their own. */
  outlets: number;
  reports: number;
  /** Hours since the newest report; null where none has a date. */
  hoursOld: number | null;
  /** When the newest report came, epoch ms. */
  newestAt: number | null;
  closeness: number | null;
  prominence: number | null;
  novelty: Novelty | null;
  /** All of its reports are opinion and the like. */
  isAside: boolean;
  /** Stories of the same single outlet that stand above it. */
  behindOwn: number;
}>;

/**
 * A story loses half its weight in so many hours: yesterday morning's is a quarter of today's. All of
 * these are by judgement.
 */
const HALF_LIFE_HOURS = 18;
const HOUR_MS = 3_600_000;
/** What has no date is taken for a day old. */
const UNDATED_HOURS = 24;
/** A second report of an outlet adds less than a second outlet. */
const SAME_OUTLET = 0.25;
/** Weights of what counts, as factors: nothing of it can push a story out altogether. */
const NOVELTY: Readonly<Record<Novelty, number>> = { new: 1, updated: 0.85, same: 0.25 };
const ASIDE = 0.2;
const LEAST_CLOSENESS = 0.5;
const LEAST_PROMINENCE = 0.75;
/** Of a source that says nothing of it: the middle. */
const USUAL_PROMINENCE = 0.5;
/** Each story that an outlet alone has lowers its next one, so that 200 items a night crowd nobody out. */
const OWN_AGAIN = 0.7;

/** Stories in the order in which an editor would tell them; of equal ones by id. */
export function rankStories(stories: readonly RankedStory[], now: number): readonly Rank[] {
  const judged = stories
    .map((story) => ({ outlet: onlyOutlet(story), rank: judge(story, now) }))
    .sort((a, b) => inOrder(a.rank, b.rank));
  // Within one outlet the order stays, so that each of its stories is lowered by those above.
  const own = new Map<string, number>();
  return judged
    .map(({ outlet, rank }) => {
      if (outlet === null) return rank;
      const behindOwn = own.get(outlet) ?? 0;
      own.set(outlet, behindOwn + 1);
      return { ...rank, behindOwn, score: rank.score * OWN_AGAIN ** behindOwn };
    })
    .sort(inOrder);
}

function judge({ id, reports, novelty }: RankedStory, now: number): Rank {
  const news = reports.filter(({ isAside }) => !isAside);
  const isAside = news.length === 0;
  const counted = isAside ? reports : news;
  const outlets = new Set(counted.map(({ outlet }) => outlet)).size;
  const times = counted.flatMap(({ at }) => at ?? []);
  // A date in the future is a slip: it is as new as now.
  const newestAt = times.length === 0 ? null : Math.max(...times);
  const hoursOld = newestAt === null ? null : Math.max(0, now - newestAt) / HOUR_MS;
  const closeness = highest(counted.map((report) => report.closeness));
  const prominence = highest(counted.map((report) => report.prominence));
  const score =
    Math.log2(1 + outlets + SAME_OUTLET * (counted.length - outlets)) *
    2 ** (-(hoursOld ?? UNDATED_HOURS) / HALF_LIFE_HOURS) *
    between(LEAST_CLOSENESS, closeness ?? 1) *
    between(LEAST_PROMINENCE, prominence ?? USUAL_PROMINENCE) *
    NOVELTY[novelty ?? 'new'] *
    (isAside ? ASIDE : 1);
  return {
    id,
    score,
    outlets,
    reports: counted.length,
    hoursOld,
    newestAt,
    closeness,
    prominence,
    novelty,
    isAside,
    behindOwn: 0,
  };
}

function highest(shares: readonly (number | null)[]): number | null {
  const known = shares.flatMap((share) => share ?? []);
  return known.length === 0 ? null : Math.max(...known);
}

function between(least: number, share: number): number {
  return least + (1 - least) * Math.min(1, Math.max(0, share));
}

/** The outlet that alone has a story, or null where several have it. */
function onlyOutlet({ reports }: RankedStory): string | null {
  const [first, ...others] = new Set(reports.map(({ outlet }) => outlet));
  return first === undefined || others.length > 0 ? null : first;
}

function inOrder(a: Rank, b: Rank): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}
