/** How a subscription tells its stories, where somebody chooses. */
export const STYLES = {
  full: 'Stories in full',
  headlines: 'A line each',
  thread: 'A line each, in full in a thread',
} as const;
