/**
 * Every reason of the schedule for which a digest is not sent, or not yet, as `status` shows it. What a
 * platform answers has reasons of its own: `chat/words/en/slack.ts`, `discord.ts`.
 */
export const REASONS = {
  /** Its slot was found too late. */
  notRunning: 'The bot was not running at that time, and it was too late afterwards.',
  tooLate: 'It was too late.',
  unsubscribed: 'The channel was unsubscribed meanwhile.',
  paused: 'It was paused meanwhile.',
  mended: 'It was mended.',
  notSetUp: (platform: string) =>
    `The bot is not connected to ${platform}: its settings are missing.`,
  noDirect: 'Nobody can be told directly here.',
  notComposed: 'The digest could not be composed.',
  noAnswer: 'The platform did not answer.',
  cannotSay: 'The platform took the message or not, and cannot say.',
  /** Added to the reason of an attempt of which nobody knows whether it posted. */
  maybePosted: 'It may have been posted all the same.',
} as const;
