import type { z } from 'zod';
import type { Channel } from '../../../store/channel.ts';
import type { Asked } from '../answer/answer.ts';
import { withoutMention } from './mention.ts';
import { messageText } from './message-text.ts';
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
import { FormOrigin } from '../forms/modal.ts';
import { submittedCommand } from '../forms/subscribe-form.ts';
import { TOPIC_FORM, topicCommand } from '../forms/topic-form.ts';

/** What somebody typed behind the command. */
export function askedByCommand(body: SlashCommand): Asked {
  const channel = slackChannel(workspaceOf(body), body.channel_id);
  const { trigger_id: invocation, response_url: url, user_id: user } = body;
  return {
    invocation,
    text: body.text.trim(),
    user,
    channel,
    direct: isDirect(channel.channel),
    place: { kind: 'response', url, replace: false, channel, user },
  };
}

/** The command of the button that somebody pressed; empty where a link opens by itself. */
export function askedByPress(body: BlockActions): Asked {
  const { user, channel: where, container, actions, response_url: url } = body;
  // On the Home tab there is no channel: the answer goes to the person.
  const channel = slackChannel(workspaceOfInteraction(body), where?.id ?? user.id);
  // What only this person sees gives way to what comes next.
  const replace = container.is_ephemeral === true;
  return {
    invocation: body.trigger_id,
    text: actions[0]?.value ?? '',
    user: user.id,
    channel,
    direct: url === undefined || isDirect(channel.channel),
    place:
      url === undefined
        ? { kind: 'direct', channel, thread: null }
        : { kind: 'response', url, replace, channel, user: user.id },
  };
}

/** The command that a filled form stands for. */
export function askedByForm(body: ViewSubmission): Asked {
  const workspace = workspaceOfInteraction(body);
  const claimed = parseOrigin(body.view.private_metadata);
  // A form acts where whoever sends it is, whatever it says.
  const origin = claimed?.workspace === workspace ? claimed : null;
  const user = body.user.id;
  const channel = slackChannel(workspace, origin?.channel ?? user);
  return {
    invocation: body.trigger_id,
    text: isTopicForm(body) ? topicCommand(body) : submittedCommand(body),
    user,
    channel,
    direct: origin === null || isDirect(channel.channel),
    place:
      origin === null
        ? { kind: 'direct', channel, thread: null }
        : { kind: 'response', url: origin.responseUrl, replace: false, channel, user },
  };
}

export function isTopicForm({ view }: ViewSubmission): boolean {
  return view.callback_id === TOPIC_FORM;
}

/** A shortcut outside of any message. */
export function askedByShortcut(body: z.infer<typeof Shortcut>): Asked {
  const channel = slackChannel(workspaceOfInteraction(body), body.user.id);
  const place = { kind: 'direct', channel, thread: null } as const;
  const { trigger_id: invocation } = body;
  return { invocation, text: 'help', user: body.user.id, channel, direct: true, place };
}

/** "Brief this" on somebody's message. */
export function askedOfMessage(body: MessageShortcut): Asked {
  const channel = slackChannel(workspaceOfInteraction(body), body.channel.id);
  const user = body.user.id;
  return {
    invocation: body.trigger_id,
    text: '',
    message: messageText(body.message),
    user,
    channel,
    direct: isDirect(channel.channel),
    place: { kind: 'response', url: body.response_url, replace: false, channel, user },
  };
}

/** What somebody wrote to the bot, among others or alone. */
export function askedInWords(
  message: z.infer<typeof WrittenMessage> & Readonly<{ id: string; workspace: string }>,
): Asked {
  const channel = slackChannel(message.workspace, message.channel);
  const direct = isDirect(message.channel);
  const { user, thread_ts: thread = null } = message;
  return {
    invocation: message.id,
    text: withoutMention(message.text),
    user,
    channel,
    direct,
    place: direct
      ? { kind: 'direct', channel, thread }
      : { kind: 'mention', channel, user, thread, message: message.ts },
  };
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
