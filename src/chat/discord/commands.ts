import { ADMIN_COMMAND } from './listen/interaction.ts';
import { SUBSCRIPTION_STYLES } from '../../store/subscriptions/subscription.ts';
import { discordWords } from '../words/en/discord.ts';

/**
 * What is registered with Discord, as JSON:
 * https://docs.discord.com/developers/interactions/application-commands
 */
export type CommandOption = Readonly<{
  type: 1 | 3;
  name: string;
  description: string;
  required?: boolean;
  autocomplete?: boolean;
  max_length?: number;
  choices?: readonly Readonly<{ name: string; value: string }>[];
  options?: readonly CommandOption[];
}>;

export type CommandDefinition = (TypedCommand | MessageCommand) &
  Readonly<{
    integration_types: readonly number[];
    contexts: readonly number[];
    default_member_permissions: string | null;
  }>;

type TypedCommand = Readonly<{
  name: string;
  type: 1;
  description: string;
  options: readonly CommandOption[];
}>;

/** In the menu of every message; it has no description. */
type MessageCommand = Readonly<{ name: string; type: 3 }>;

/** Longest sensible values, but for links; Discord would take 6,000 characters. */
const LONGEST_VALUE = 200;

const text = (name: string, description: string, required: boolean): CommandOption => ({
  type: 3,
  name,
  description,
  required,
  autocomplete: true,
  max_length: LONGEST_VALUE,
});

/** Free text that nothing completes. */
const plain = (name: string, description: string, required: boolean): CommandOption => ({
  type: 3,
  name,
  description,
  required,
  max_length: 2000,
});

const STYLES = discordWords.styles;

const topic = text('topic', 'Which briefing', true);

/** Discord wants required options first, whatever the order of the typed command is. */
const when = (required: boolean): readonly CommandOption[] => [
  text('time', 'Time of day, such as 08:00', required),
  text('days', 'On which days, such as weekdays or mon,thu', false),
  text('zone', 'Whose time: a city, such as Asia/Seoul', false),
  {
    type: 3,
    name: 'style',
    description: 'How much of each story, and where',
    required: false,
    choices: SUBSCRIPTION_STYLES.map((value) => ({ name: STYLES[value], value })),
  },
];

const subcommand = (
  name: string,
  description: string,
  options: readonly CommandOption[] = [],
): CommandOption => ({ type: 1, name, description, options });

/** Server and user installations; servers, conversations with the bot, and other conversations. */
const EVERYWHERE = { integration_types: [0, 1], contexts: [0, 1, 2] };
const IN_SERVERS = { integration_types: [0], contexts: [0] };

/** Manage Server; admins can choose others under Server Settings → Integrations. */
const MANAGE_SERVER = '32';

export const COMMANDS: readonly CommandDefinition[] = [
  {
    name: 'briefing',
    type: 1,
    description: 'A short briefing with key quotes, only for you. Topics: list. Help: help.',
    options: [
      { ...text('topic', 'Which briefing; or a link, or list, or help', true), max_length: 2000 },
    ],
    ...EVERYWHERE,
    default_member_permissions: null,
  },
  {
    name: ADMIN_COMMAND,
    type: 1,
    description: 'Which briefings this channel gets, and when',
    options: [
      subcommand('subscribe', 'Send a briefing to this channel', [topic, ...when(true)]),
      subcommand('change', 'Change when a briefing comes', [topic, ...when(false)]),
      subcommand('unsubscribe', 'Stop sending a briefing to this channel', [topic]),
      subcommand('pause', 'Hold a briefing back until it is resumed', [topic]),
      subcommand('resume', 'Send a paused briefing again', [topic]),
      subcommand('send', 'Send a briefing to this channel now', [topic]),
      subcommand('follow', 'Let a topic of this server follow a site or feed', [
        topic,
        plain('address', 'Of a site or a feed', true),
      ]),
      subcommand('unfollow', 'Let a topic of this server follow something no more', [
        topic,
        plain('address', 'Or its number in the list', true),
      ]),
      subcommand('new', 'Make a topic of this server; without a name a form opens', [
        plain('name', 'What it is called', false),
        plain('about', 'Words with commas; lines with | between', false),
        plain('address', 'Of a site or feed to follow', false),
      ]),
      subcommand('filter', 'What a topic of this server is about', [
        topic,
        plain('about', 'Words with commas; lines with | between; not …', false),
      ]),
      subcommand('rename', 'Give a topic of this server another name', [
        topic,
        plain('name', 'Its new name', true),
      ]),
      subcommand('remove', 'Remove a topic of this server', [topic]),
      subcommand('list', 'What this channel gets, and when'),
      subcommand('status', 'What was sent, what was not, and why'),
    ],
    ...IN_SERVERS,
    default_member_permissions: MANAGE_SERVER,
  },
  { name: 'Brief this', type: 3, ...EVERYWHERE, default_member_permissions: null },
];
