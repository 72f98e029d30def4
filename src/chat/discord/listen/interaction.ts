import { z } from 'zod';
import type { Request } from '../../chat.ts';

/** A value that was given to a command, and whether it is the one being typed. */
const Option = z.object({
  name: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  focused: z.boolean().optional(),
});
export type Option = z.infer<typeof Option>;

/** A message that somebody points at; its content comes with that without any intent. */
const PointedMessage = z.object({
  content: z.string().default(''),
  embeds: z
    .array(z.object({ url: z.string().nullish(), description: z.string().nullish() }))
    .default([]),
});

/**
 * INTERACTION_CREATE, as far as it is used here:
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object
 */
export const Interaction = z.object({
  id: z.string(),
  application_id: z.string(),
  type: z.number(),
  token: z.string(),
  guild_id: z.string().optional(),
  channel_id: z.string().optional(),
  channel: z.object({ type: z.number() }).nullish(),
  /** Bits of what the bot may do in that place. */
  app_permissions: z.string().regex(/^\d+$/).nullish(),
  /** Who has installed the app that is used here: by kind of installation. */
  authorizing_integration_owners: z.record(z.string(), z.unknown()).nullish(),
  context: z.number().nullish(),
  locale: z.string().optional(),
  member: z
    .object({ user: z.object({ id: z.string() }), permissions: z.string().regex(/^\d+$/) })
    .nullish(),
  user: z.object({ id: z.string() }).nullish(),
  message: z.object({ id: z.string() }).nullish(),
  data: z
    .object({
      name: z.string().optional(),
      /** Of a command: 3 where it was chosen in the menu of a message. */
      type: z.number().optional(),
      target_id: z.string().optional(),
      resolved: z.object({ messages: z.record(z.string(), PointedMessage).nullish() }).nullish(),
      custom_id: z.string().optional(),
      /** Of a form: what was filled in. */
      components: z.unknown().optional(),
      options: z.array(Option.extend({ options: z.array(Option).optional() })).optional(),
    })
    .optional(),
});
export type Interaction = z.infer<typeof Interaction>;

export const INTERACTION = { command: 2, component: 3, autocomplete: 4, form: 5 } as const;

/** Manage Server, or Administrator, who may everything. */
const MAY_MANAGE = 0x20n | 0x8n;

/** Conversation with the bot alone; channels of other people's conversations are context 2. */
const WITH_BOT = 1;

/** The command for those who manage a server. */
export const ADMIN_COMMAND = 'briefing-admin';

/** Chosen in the menu of a message. */
const MESSAGE_COMMAND = 3;

/** `workspace` of everything that is in no server. */
export const NO_GUILD = '@me';

/**
 * Who may use a command with permissions of its own is Discord's decision: Manage Server, or whom the
 * server's admins choose under Server Settings → Integrations. Whoever may not never gets here.
 */
function decidesItself({ type, data }: Interaction): boolean {
  return type === INTERACTION.command && data?.name === ADMIN_COMMAND;
}

/** What is typed into the command for everybody, and buttons, need the permission itself. */
function isManager({ member }: Interaction): boolean {
  return (BigInt(member?.permissions ?? '0') & MAY_MANAGE) !== 0n;
}

/** What the core is asked when somebody types `text` in this interaction's place. */
export function toRequest(interaction: Interaction, text: string): Request {
  const { id, member, user, guild_id, channel_id, context, locale } = interaction;
  // In a conversation with the bot there is nobody else to ask.
  const direct = guild_id === undefined && (context ?? WITH_BOT) === WITH_BOT;
  const right = direct || decidesItself(interaction) || isManager(interaction) ? 'yes' : 'no';
  return {
    id,
    text,
    person: {
      id: member?.user.id ?? user?.id ?? '',
      locale: locale ?? 'en',
      timeZone: null,
    },
    mayManage: () => Promise.resolve(right),
    channel: {
      platform: 'discord',
      workspace: guild_id ?? NO_GUILD,
      channel: channel_id ?? '',
    },
    direct,
    ...pointedAt(interaction),
  };
}

/** The text of the message that was pointed at, with the links of what is shown below it. */
function pointedAt({ data }: Interaction): Pick<Request, 'message'> {
  if (data?.type !== MESSAGE_COMMAND) return {};
  const message = data.resolved?.messages?.[data.target_id ?? ''];
  const { content = '', embeds = [] } = message ?? {};
  const more = embeds.flatMap(({ url, description }) => [url ?? '', description ?? '']);
  return { message: [content, ...more].filter((text) => text !== '').join('\n') };
}
