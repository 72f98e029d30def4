import type { z } from 'zod';
import type { Channel } from '../../store/channel.ts';
import { createRecent } from '../recent.ts';
import { english } from '../words/en.ts';
import type { Ask, Asked } from './answer.ts';
import type { ChannelNames } from './channel-names.ts';
import { withoutMention } from './mention.ts';
import { messageText } from './message-text.ts';
import type { OpenForm } from './open-form.ts';
import {
  workspaceOf,
  workspaceOfInteraction,
  type BlockActions,
  type MessageShortcut,
  type Shortcut,
  type SlashCommand,
  type ViewSubmission,
  type WrittenMessage,
} from './payloads.ts';
import {
  FormOrigin,
  formProblems,
  SUBSCRIBE_FORM,
  submittedCommand,
  wantsForm,
} from './subscribe-form.ts';
import { TOPIC_FORM, topicCommand, topicFormProblems, wantsTopicForm } from './topic-form.ts';

type InEvent<T> = T & Readonly<{ id: string; workspace: string }>;

/** What is to be done for each thing that Slack sends, once it is acknowledged. */
export type Interactions = Readonly<{
  command: (command: SlashCommand) => void;
  press: (press: BlockActions) => void;
  /** What is wrong in a filled form, by field. Takes no time: Slack waits for it. */
  check: (submission: ViewSubmission) => Readonly<Record<string, string>>;
  submit: (submission: ViewSubmission) => void;
  shortcut: (shortcut: z.infer<typeof Shortcut>) => void;
  /** "Brief this" on a message. */
  point: (pointed: MessageShortcut) => void;
  write: (message: InEvent<z.infer<typeof WrittenMessage>>) => void;
  home: (opened: InEvent<Readonly<{ user: string; tab: string }>>) => void;
  removed: (workspace: string) => void;
}>;

/** Slack repeats an event for 24 hours at most, nearly always within 6 minutes. */
const REPEATED_FOR_MS = 60 * 60_000;
const DOUBLE_CLICK_MS = 5000;
const MOST_REMEMBERED = 50_000;

export function createInteractions({
  ask,
  openForm,
  showHome,
  forget,
  names,
  claim,
  meet,
  track,
  clock,
}: {
  ask: Ask;
  openForm: OpenForm;
  showHome: (workspace: string, user: string) => Promise<void>;
  forget: (workspace: string) => Promise<void>;
  names: ChannelNames;
  /** Whether no process has taken up that event before. Never rejects. */
  claim: (key: string) => Promise<boolean>;
  /** The bot is in that workspace. */
  meet: (workspace: string) => void;
  /** Counts as being answered until it ends. */
  track: (work: Promise<void>) => void;
  clock: () => number;
}): Interactions {
  const invocations = createRecent({ forMs: REPEATED_FOR_MS, most: MOST_REMEMBERED });
  const clicks = createRecent({ forMs: DOUBLE_CLICK_MS, most: MOST_REMEMBERED });
  const isRepeated = (invocation: string): boolean => invocations.seen(invocation, clock());

  async function command(asked: Asked): Promise<void> {
    const wants = wantsForm(asked.text) || wantsTopicForm(asked.text);
    if (wants && (await openForm(asked))) return;
    await ask(asked);
  }

  /** Slack delivers an event again that it believes lost, perhaps to another process. */
  async function askOnce(key: string, asked: Asked): Promise<void> {
    if (await claim(key)) await ask(asked);
  }

  return {
    command(body) {
      if (isRepeated(body.trigger_id)) return;
      const channel = slackChannel(workspaceOf(body), body.channel_id);
      names.learn(body.channel_id, body.channel_name);
      meet(channel.workspace);
      const { response_url: url, user_id: user } = body;
      track(
        command({
          invocation: body.trigger_id,
          text: body.text.trim(),
          user,
          channel,
          direct: isDirect(body.channel_id),
          place: { kind: 'response', url, replace: false, channel, user },
        }),
      );
    },
    press(body) {
      const { user, channel: where, container, actions, response_url: url } = body;
      const value = actions[0]?.value ?? '';
      const at = container.message_ts ?? container.view_id ?? '';
      if (isRepeated(body.trigger_id)) return;
      if (clicks.seen(`${at} ${value} ${user.id}`, clock())) return;
      // A link opens by itself.
      if (value === '') return;
      const workspace = workspaceOfInteraction(body);
      // On the Home tab there is no channel: the answer goes to the person.
      const channel = slackChannel(workspace, where?.id ?? user.id);
      names.learn(channel.channel, where?.name ?? '');
      const place =
        url === undefined
          ? ({ kind: 'direct', channel, thread: null } as const)
          : ({
              kind: 'response',
              url,
              // What only this person sees gives way to what comes next.
              replace: container.is_ephemeral === true,
              channel,
              user: user.id,
            } as const);
      const asked: Asked = {
        invocation: body.trigger_id,
        text: value,
        user: user.id,
        channel,
        direct: url === undefined || isDirect(channel.channel),
        place,
      };
      track(
        command(asked).then(() =>
          container.view_id === undefined ? undefined : showHome(workspace, user.id),
        ),
      );
    },
    check: (body) => problemsIn(body),
    submit(body) {
      if (isRepeated(`${body.view.id} submitted`)) return;
      const workspace = workspaceOfInteraction(body);
      const claimed = parseOrigin(body.view.private_metadata);
      // A form acts where whoever sends it is, whatever it says.
      const origin = claimed?.workspace === workspace ? claimed : null;
      const { user } = body;
      const channel = slackChannel(workspace, origin?.channel ?? user.id);
      track(
        ask({
          invocation: body.trigger_id,
          text: isTopicForm(body) ? topicCommand(body) : submittedCommand(body),
          user: user.id,
          channel,
          direct: origin?.direct ?? true,
          place:
            origin === null
              ? { kind: 'direct', channel, thread: null }
              : {
                  kind: 'response',
                  url: origin.responseUrl,
                  replace: false,
                  channel,
                  user: user.id,
                },
        }),
      );
    },
    shortcut(body) {
      if (isRepeated(body.trigger_id)) return;
      const channel = slackChannel(workspaceOfInteraction(body), body.user.id);
      const place = { kind: 'direct', channel, thread: null } as const;
      const user = body.user.id;
      track(ask({ invocation: body.trigger_id, text: 'help', user, channel, direct: true, place }));
    },
    point(body) {
      if (isRepeated(body.trigger_id)) return;
      const workspace = workspaceOfInteraction(body);
      const channel = slackChannel(workspace, body.channel.id);
      const user = body.user.id;
      names.learn(channel.channel, body.channel.name);
      meet(workspace);
      track(
        ask({
          invocation: body.trigger_id,
          text: '',
          message: messageText(body.message),
          user,
          channel,
          direct: isDirect(channel.channel),
          place: { kind: 'response', url: body.response_url, replace: false, channel, user },
        }),
      );
    },
    write(message) {
      const isForUs = message.type === 'app_mention' || message.channel_type === 'im';
      // Bots that answer each other never stop.
      if (!isForUs || message.bot_id !== undefined || message.subtype !== undefined) return;
      // The same message comes as a mention and as a direct message.
      if (isRepeated(message.id) || isRepeated(`${message.channel} ${message.ts}`)) return;
      const channel = slackChannel(message.workspace, message.channel);
      const direct = isDirect(message.channel);
      const { user, thread_ts: thread = null } = message;
      meet(message.workspace);
      const key = `slack ${message.workspace} ${message.channel} ${message.ts}`;
      track(
        askOnce(key, {
          invocation: message.id,
          text: withoutMention(message.text),
          user,
          channel,
          direct,
          place: direct
            ? { kind: 'direct', channel, thread }
            : { kind: 'mention', channel, user, thread, message: message.ts },
        }),
      );
    },
    home({ id, workspace, user, tab }) {
      if (tab === 'home' && !isRepeated(id)) track(showHome(workspace, user));
    },
    removed: (workspace) => track(forget(workspace)),
  };
}

function isTopicForm({ view }: ViewSubmission): boolean {
  return view.callback_id === TOPIC_FORM;
}

function problemsIn(body: ViewSubmission): Readonly<Record<string, string>> {
  if (isTopicForm(body)) return topicFormProblems(body, english);
  return body.view.callback_id === SUBSCRIBE_FORM ? formProblems(body, english) : {};
}

function slackChannel(workspace: string, channel: string): Channel {
  return { platform: 'slack', workspace, channel };
}

/** Ids of conversations between two begin with D. */
function isDirect(channel: string): boolean {
  return channel.startsWith('D');
}

function parseOrigin(metadata: string): FormOrigin | null {
  try {
    return FormOrigin.parse(JSON.parse(metadata));
  } catch {
    return null;
  }
}
