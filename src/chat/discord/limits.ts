/**
 * What Discord accepts, with the page that says so. Lengths are UTF-16 units: Discord does not say
 * what it counts, and no other count is larger.
 */
export const DISCORD_LIMITS = {
  /** https://docs.discord.com/developers/components/reference (whole message, all text together) */
  componentText: 4000,
  /** Same page: components of a message, nested ones included. */
  components: 40,
  /** https://docs.discord.com/developers/components/reference#action-row */
  buttonsInRow: 5,
  /** https://docs.discord.com/developers/components/reference#button */
  buttonLabel: 80,
  customId: 100,
  /** https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
  embeds: 10,
  embedDescription: 4096,
  embedTotal: 6000,
  /** https://docs.discord.com/developers/resources/message#create-message */
  nonce: 25,
  messagesInPage: 100,
  /** https://docs.discord.com/developers/resources/channel#start-thread-in-forum-or-media-channel */
  threadName: 100,
  /** https://docs.discord.com/developers/interactions/application-commands#autocomplete */
  suggestions: 25,
  suggestion: 100,
  /** https://docs.discord.com/developers/interactions/receiving-and-responding */
  answerWithinMs: 3000,
  tokenLastsMs: 15 * 60_000,
} as const;

/**
 * What we use of it: some room is left for whatever Discord counts differently. `groups` are runs of
 * text between separators.
 */
export const BUDGET = {
  components: { units: 3600, groups: 13 },
  /** Each group is an embed, whose description alone may be as long as all of them. */
  embeds: { units: 4000, groups: 9 },
  rows: 2,
  /** Longer labels are cut by narrow screens; guideline for buttons without an icon. */
  label: 38,
  /** Longest pieces of text, before escaping, which may double them. */
  heading: 240,
  headline: 240,
  quote: 700,
  sentence: 700,
  byline: 200,
  note: 250,
  item: 300,
  text: 1500,
  url: 500,
} as const;
