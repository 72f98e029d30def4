/**
 * The JSON of a message, as far as this bot writes it. Numbers are those of Discord's own pages:
 * https://docs.discord.com/developers/components/reference
 */
export type DiscordMessage = Readonly<{
  flags: number;
  components?: readonly Component[];
  embeds?: readonly Embed[];
  /** Nothing that is said here ever notifies anybody. */
  allowed_mentions: Readonly<{ parse: readonly [] }>;
}>;

export type Component = Container | TextDisplay | Separator | ActionRow;
export type TextDisplay = Readonly<{ type: typeof COMPONENT.textDisplay; content: string }>;
export type Separator = Readonly<{
  type: typeof COMPONENT.separator;
  divider: boolean;
  spacing: 1 | 2;
}>;
export type Container = Readonly<{
  type: typeof COMPONENT.container;
  accent_color: number;
  components: readonly (TextDisplay | Separator | ActionRow)[];
}>;
export type ActionRow = Readonly<{
  type: typeof COMPONENT.actionRow;
  components: readonly Button[];
}>;
export type Button = Readonly<{
  type: typeof COMPONENT.button;
  style: (typeof BUTTON_STYLE)[keyof typeof BUTTON_STYLE];
  label: string;
  custom_id: string;
}>;
export type Embed = Readonly<{ description: string; color: number }>;

export const COMPONENT = {
  actionRow: 1,
  button: 2,
  textDisplay: 10,
  separator: 14,
  container: 17,
} as const;

export const BUTTON_STYLE = { primary: 1, plain: 2, danger: 4 } as const;

/** https://docs.discord.com/developers/resources/message#message-object-message-flags */
export const FLAG = { suppressEmbeds: 1 << 2, ephemeral: 1 << 6, componentsV2: 1 << 15 } as const;

/** The bar beside a digest. It means nothing. */
export const ACCENT = 0x3b6ea5;
