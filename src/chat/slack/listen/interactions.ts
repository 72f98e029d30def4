import type { z } from 'zod';
import { createRecent } from '../../recent.ts';
import { english } from '../../words/en.ts';
import type { Ask, Asked } from '../answer/answer.ts';
import {
  askedByCommand,
  askedByForm,
  askedByPress,
  askedByShortcut,
  askedInWords,
  askedOfMessage,
  isTopicForm,
} from './asked.ts';
import type { ChannelNames } from './channel-names.ts';
import type { OpenForm } from '../forms/open-form.ts';
import type {
  BlockActions,
  MessageShortcut,
  Shortcut,
  SlashCommand,
  ViewSubmission,
  WrittenMessage,
} from './payloads.ts';
import { formProblems, SUBSCRIBE_FORM, wantsForm } from '../forms/subscribe-form.ts';
import { topicFormProblems, wantsTopicForm } from '../forms/topic-form.ts';

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
      const asked = askedByCommand(body);
      names.learn(body.channel_id, body.channel_name);
      meet(asked.channel.workspace);
      track(command(asked));
    },
    press(body) {
      const { user, channel: where, container } = body;
      const asked = askedByPress(body);
      const { text, channel } = asked;
      const at = container.message_ts ?? container.view_id ?? '';
      if (isRepeated(body.trigger_id)) return;
      if (clicks.seen(`${at} ${text} ${user.id}`, clock())) return;
      // A link opens by itself.
      if (text === '') return;
      names.learn(channel.channel, where?.name ?? '');
      track(
        command(asked).then(() =>
          container.view_id === undefined ? undefined : showHome(channel.workspace, user.id),
        ),
      );
    },
    check: (body) => problemsIn(body),
    submit(body) {
      if (!isRepeated(`${body.view.id} submitted`)) track(ask(askedByForm(body)));
    },
    shortcut(body) {
      if (!isRepeated(body.trigger_id)) track(ask(askedByShortcut(body)));
    },
    point(body) {
      if (isRepeated(body.trigger_id)) return;
      const asked = askedOfMessage(body);
      names.learn(body.channel.id, body.channel.name);
      meet(asked.channel.workspace);
      track(ask(asked));
    },
    write(message) {
      const isForUs = message.type === 'app_mention' || message.channel_type === 'im';
      // Bots that answer each other never stop.
      if (!isForUs || message.bot_id !== undefined || message.subtype !== undefined) return;
      // The same message comes as a mention and as a direct message.
      if (isRepeated(message.id) || isRepeated(`${message.channel} ${message.ts}`)) return;
      meet(message.workspace);
      const key = `slack ${message.workspace} ${message.channel} ${message.ts}`;
      track(askOnce(key, askedInWords(message)));
    },
    home({ id, workspace, user, tab }) {
      if (tab === 'home' && !isRepeated(id)) track(showHome(workspace, user));
    },
    removed: (workspace) => track(forget(workspace)),
  };
}

function problemsIn(body: ViewSubmission): Readonly<Record<string, string>> {
  if (isTopicForm(body)) return topicFormProblems(body, english);
  return body.view.callback_id === SUBSCRIBE_FORM ? formProblems(body, english) : {};
}
