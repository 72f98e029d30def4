/**
 * What Slack accepts, with the page that says so. Lengths are Unicode code points: Slack does not
 * say what it counts, and its own checks take 150 emoji for a header of 150.
 */
export const SLACK_LIMITS = {
  /** https://docs.slack.dev/reference/block-kit/blocks */
  blocksInMessage: 50,
  blocksInView: 100,
  /**
   * All text of all blocks of a message. Not documented; answered with `msg_blocks_too_long`, in one
   * report already at 11,341: https://github.com/slackapi/bolt-js/issues/2867
   */
  textInBlocks: 11_000,
  /** https://docs.slack.dev/reference/block-kit/blocks/header-block */
  header: 150,
  /** https://docs.slack.dev/reference/block-kit/blocks/context-block */
  contextElements: 10,
  /** https://docs.slack.dev/reference/block-kit/blocks/actions-block */
  actionsInBlock: 25,
  /** More than that many in a row are hidden behind "Show more", or broken onto lines. */
  actionsInRow: 5,
  /** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
  buttonText: 75,
  buttonValue: 2000,
  /** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
  textObject: 3000,
  /** https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
  optionText: 75,
  optionValue: 150,
  options: 100,
  /** https://docs.slack.dev/reference/views/modal-views */
  privateMetadata: 3000,
  viewTitle: 24,
  /** https://docs.slack.dev/reference/methods/chat.postMessage#truncating */
  messageText: 40_000,
  /** https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
  responseUrlUses: 5,
  responseUrlLastsMs: 30 * 60_000,
  /** Same page: to acknowledge a request, and to use its trigger_id. */
  answerWithinMs: 3000,
} as const;

/** What we use of it: some room is left for what Slack counts differently. */
export const BUDGET = {
  message: { blocks: 45, text: 10_000 },
  /** For a Slack that takes less than we know of. */
  small: { blocks: 20, text: 3500 },
  home: { blocks: 90, text: 10_000 },
  /** Narrow screens cut longer labels. */
  label: 30,
  heading: 140,
  /** Longest pieces of text, in UTF-16 units (never fewer than code points). */
  headline: 300,
  quote: 1500,
  sentence: 1500,
  byline: 300,
  note: 600,
  item: 600,
  text: 2500,
  url: 2000,
} as const;
