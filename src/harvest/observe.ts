/** Who watches the harvest at work. */
export type HarvestObserve = Readonly<{
  /** A fetch of a source ended. */
  fetched: (
    seen: Readonly<{
      kind: 'news' | 'unchanged' | 'trouble' | 'lost';
      added: number;
      changed: number;
    }>,
  ) => void;
  /** How long a source was due when its fetch began, ms. */
  late: (ms: number) => void;
  /** A page was read, or not. */
  page: (seen: Readonly<{ kind: 'page' | 'feed' | 'later' }>) => void;
}>;

export const UNOBSERVED: HarvestObserve = {
  fetched: () => undefined,
  late: () => undefined,
  page: () => undefined,
};
