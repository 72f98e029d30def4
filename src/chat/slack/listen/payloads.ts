import { z } from 'zod';

/** What Slack sends, as far as it is read here. */

const installed = {
  enterprise_id: z.string().nullish(),
  is_enterprise_install: z.union([z.string(), z.boolean()]).nullish(),
};

/** https://docs.slack.dev/interactivity/implementing-slash-commands#app_command_handling */
export const SlashCommand = z.object({
  text: z.string().default(''),
  user_id: z.string(),
  team_id: z.string(),
  channel_id: z.string(),
  channel_name: z.string().default(''),
  response_url: z.string(),
  trigger_id: z.string(),
  ...installed,
});
export type SlashCommand = z.infer<typeof SlashCommand>;

const interaction = {
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  team: z.object({ id: z.string() }).nullish(),
  enterprise: z.object({ id: z.string() }).nullish(),
  is_enterprise_install: z.union([z.string(), z.boolean()]).nullish(),
  trigger_id: z.string(),
};

/** https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
export const BlockActions = z.object({
  ...interaction,
  channel: z.object({ id: z.string(), name: z.string().default('') }).nullish(),
  container: z
    .object({
      message_ts: z.string().optional(),
      view_id: z.string().optional(),
      is_ephemeral: z.boolean().optional(),
    })
    .default({}),
  response_url: z.string().optional(),
  actions: z.array(z.object({ value: z.string().nullish(), action_id: z.string() })).min(1),
});
export type BlockActions = z.infer<typeof BlockActions>;

const Field = z.object({
  value: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_options: z.array(z.object({ value: z.string() })).nullish(),
  selected_time: z.string().nullish(),
});
export type Field = z.infer<typeof Field>;

/** https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
export const ViewSubmission = z.object({
  ...interaction,
  view: z.object({
    id: z.string(),
    callback_id: z.string(),
    private_metadata: z.string(),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), Field)) }),
  }),
});
export type ViewSubmission = z.infer<typeof ViewSubmission>;

/** https://docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload */
export const Shortcut = z.object(interaction);

/** Something chosen in the menu of a message. */
export const MessageShortcut = z.object({
  ...interaction,
  type: z.literal('message_action'),
  callback_id: z.string(),
  response_url: z.string(),
  channel: z.object({ id: z.string(), name: z.string().default('') }),
  message: z.looseObject({ text: z.string().default('') }),
});
export type MessageShortcut = z.infer<typeof MessageShortcut>;

/** https://docs.slack.dev/apis/events-api#callback-field */
export const EventEnvelope = z.object({
  event_id: z.string(),
  team_id: z.string(),
  event: z.unknown(),
  ...installed,
});

/** https://docs.slack.dev/reference/events/app_mention and message.im */
export const WrittenMessage = z.object({
  type: z.enum(['app_mention', 'message']),
  user: z.string(),
  text: z.string(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  channel: z.string(),
  channel_type: z.string().optional(),
  bot_id: z.string().optional(),
  subtype: z.string().optional(),
});

/** https://docs.slack.dev/reference/events/app_home_opened */
export const HomeOpened = z.object({
  type: z.literal('app_home_opened'),
  user: z.string(),
  tab: z.string(),
});

/** https://docs.slack.dev/reference/events/tokens_revoked */
export const Removed = z.union([
  z.object({ type: z.literal('app_uninstalled') }),
  z.object({
    type: z.literal('tokens_revoked'),
    // People's own tokens are not ours.
    tokens: z.object({ bot: z.array(z.string()).min(1) }),
  }),
]);

/** Where the bot is installed: in the workspace, or in its organisation for all of them. */
export function workspaceOf({
  team_id,
  enterprise_id,
  is_enterprise_install,
}: {
  team_id: string;
  enterprise_id?: string | null | undefined;
  is_enterprise_install?: string | boolean | null | undefined;
}): string {
  const everywhere = is_enterprise_install === true || is_enterprise_install === 'true';
  return everywhere && typeof enterprise_id === 'string' ? enterprise_id : team_id;
}

export function workspaceOfInteraction(body: z.infer<typeof Shortcut>): string {
  return workspaceOf({
    team_id: body.team?.id ?? body.user.team_id ?? '',
    enterprise_id: body.enterprise?.id,
    is_enterprise_install: body.is_enterprise_install,
  });
}
