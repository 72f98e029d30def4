import { InteractionType } from 'discord.js';
import type { DigitalDiscord } from 'discord-digital-twin';
import type { Asked, Interactions } from './interactions.ts';
import { isRecord } from '../json.ts';

/** Where and as whom somebody acts. */
export type Way = Readonly<{
  channelId?: string;
  /** Bits; Manage Server is 32. */
  permissions?: string;
  /** What the bot may do there; everything, if nothing is said. */
  appPermissions?: string;
  locale?: string;
  /** In a server, in a conversation with the bot, or in one with other people. */
  place?: 'guild' | 'bot' | 'group';
  /** Only the person has installed the app: the bot is not in that server. */
  userInstalled?: boolean;
  /** Arrives so much late. */
  ageMs?: number;
  userId?: string;
}>;

export type Option = Readonly<{
  name: string;
  value?: string;
  focused?: boolean;
  options?: readonly Option[];
}>;

const CONTEXT = { guild: 0, bot: 1, group: 2 } as const;

/** People who type and press. */
export function createPeople({
  twin,
  interactions,
  channelId,
  dmId,
  userId,
}: {
  twin: DigitalDiscord;
  interactions: Interactions;
  channelId: string;
  dmId: string;
  userId: string;
}) {
  async function act(
    type: InteractionType,
    data: object,
    way: Way,
    messageId?: string,
  ): Promise<Asked> {
    const { id, token } = await twin.simulateInteraction({
      type,
      channelId: way.channelId ?? (way.place === 'bot' ? dmId : channelId),
      userId,
      data: { ...data, way },
      ...(messageId === undefined ? {} : { messageId }),
    });
    // Before the bot can have heard of it: the twin has only just put it on the wire.
    return interactions.add(id, token, way.ageMs ?? 0);
  }

  return {
    command: (name: string, options: readonly Option[], way: Way = {}): Promise<Asked> =>
      act(
        InteractionType.ApplicationCommand,
        { id: '9', name, type: 1, options: typed(options) },
        way,
      ),
    /** `/briefing topic:<text>` */
    type(text: string, way: Way = {}): Promise<Asked> {
      return this.command('briefing', [{ name: 'topic', value: text }], way);
    },
    /** Submits the form that is open. */
    submit: (
      custom_id: string,
      values: Readonly<Record<string, string>>,
      way: Way = {},
    ): Promise<Asked> =>
      act(
        InteractionType.ModalSubmit,
        {
          custom_id,
          components: Object.entries(values).map(([id, value], index) => ({
            type: 18,
            id: 2 * index + 1,
            component: { type: 4, id: 2 * index + 2, custom_id: id, value },
          })),
        },
        way,
      ),
    /** Chooses a command in the menu of a message. */
    point: (
      name: string,
      message: Readonly<Record<string, unknown>>,
      way: Way = {},
    ): Promise<Asked> =>
      act(
        InteractionType.ApplicationCommand,
        { id: '9', name, type: 3, target_id: '77', resolved: { messages: { 77: message } } },
        way,
      ),
    press: (messageId: string, custom_id: string, way: Way = {}): Promise<Asked> =>
      act(InteractionType.MessageComponent, { custom_id, component_type: 2 }, way, messageId),
    complete: (name: string, options: readonly Option[], way: Way = {}): Promise<Asked> =>
      act(
        InteractionType.ApplicationCommandAutocomplete,
        { id: '9', name, type: 1, options: typed(options) },
        way,
      ),
    until: (asked: Asked, done: (asked: Asked) => boolean, withinMs?: number): Promise<Asked> =>
      interactions.until(asked, done, withinMs),
    /** Turns the twin's interaction into one of that place and person. */
    place(sent: unknown): unknown {
      if (!isRecord(sent) || !isRecord(sent['data'])) return sent;
      const { way, ...data } = sent['data'];
      return relocate({ ...sent, data }, isRecord(way) ? way : {});
    },
  };
}

export type People = ReturnType<typeof createPeople>;

function typed(options: readonly Option[]): readonly object[] {
  return options.map(({ options: nested, ...option }) =>
    nested === undefined ? { type: 3, ...option } : { type: 1, ...option, options: typed(nested) },
  );
}

function relocate(
  sent: Readonly<Record<string, unknown>>,
  {
    permissions,
    appPermissions,
    locale,
    place,
    userInstalled,
    userId,
  }: Readonly<Record<string, unknown>>,
): unknown {
  const { guild_id, member, channel, ...rest } = sent;
  const person = isRecord(member) ? member : {};
  const known = isRecord(person['user']) ? person['user'] : {};
  const user = { ...known, ...(userId === undefined ? {} : { id: userId }) };
  const common = {
    ...rest,
    ...(appPermissions === undefined ? {} : { app_permissions: appPermissions }),
    locale: locale ?? 'en-US',
    context: place === 'bot' ? CONTEXT.bot : place === 'group' ? CONTEXT.group : CONTEXT.guild,
    authorizing_integration_owners: userInstalled === true ? { 1: user['id'] } : { 0: guild_id },
  };
  if (place === 'bot' || place === 'group') return { ...common, user };
  return {
    ...common,
    channel,
    guild_id: userInstalled === true ? '100000000000007777' : guild_id,
    member: { ...person, user, permissions: permissions ?? '2048' },
  };
}
