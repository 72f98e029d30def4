import { isRecord } from './is-record.ts';
import { buttonsOf, labelOf, type LoggedMessage } from './message-log.ts';
import { CHANNEL, TEAM, USER, type SlackServer } from './server/slack-server.ts';
import type { Acknowledged, Retry } from './server/socket-mode.ts';

/** What somebody did, and how the bot took it. */
export type Done = Acknowledged &
  Readonly<{
    /** The first message that answers it over its response_url. */
    shown: (withinMs?: number) => Promise<LoggedMessage>;
    /** Does the very same again, as Slack or an impatient finger does. */
    again: (retry?: Retry) => Promise<Acknowledged>;
  }>;

/** Somebody in a channel who types, presses and fills in. */
export function createPerson(
  server: SlackServer,
  { user = USER, channel = CHANNEL, channelName = 'general' } = {},
) {
  const common = { user: { id: user, team_id: TEAM }, team: { id: TEAM } };

  async function act(type: string, payload: object, id: string, age?: number): Promise<Done> {
    const options = age === undefined ? {} : { age };
    const taken = await server.deliver(type, payload, options);
    return {
      ...taken,
      shown: (withinMs) => server.wait(({ invocation }) => invocation === id, withinMs),
      again: (retry) => server.deliver(type, payload, { retry }),
    };
  }

  return {
    /** `/briefing text` */
    command(text: string, { name = '/briefing', age }: { name?: string; age?: number } = {}) {
      const { id, ...invocation } = server.invoke(channel);
      const payload = {
        command: name,
        text,
        user_id: user,
        team_id: TEAM,
        team_domain: 'harbour',
        channel_id: channel,
        channel_name: channelName,
        api_app_id: 'A000000001',
        ...invocation,
      };
      return act('slash_commands', payload, id, age);
    },
    /** Presses the button with that label; on the Home tab there is no response_url. */
    press(message: LoggedMessage, label: string) {
      const button = buttonsOf(message).find((one) => labelOf(one) === label);
      if (button === undefined) throw new Error(`There is no button "${label}".`);
      const { id, ...invocation } = server.invoke(channel);
      const onHome = message.via === 'views.publish';
      const payload = {
        type: 'block_actions',
        ...common,
        ...(onHome
          ? { container: { type: 'view', view_id: 'V1' }, trigger_id: invocation.trigger_id }
          : {
              container: {
                type: 'message',
                message_ts: message.ts ?? String(message.at),
                is_ephemeral: message.audience === 'private',
              },
              channel: { id: channel, name: channelName },
              ...invocation,
            }),
        actions: [{ ...button, block_id: 'b', action_ts: '1' }],
      };
      return act('interactive', payload, id);
    },
    /** Chooses "Brief this" in the menu of a message. */
    point(message: Readonly<Record<string, unknown>>) {
      const { id, ...invocation } = server.invoke(channel);
      const payload = {
        type: 'message_action',
        callback_id: 'v1:brief-this',
        ...common,
        channel: { id: channel, name: channelName },
        message: { type: 'message', ts: '1.1', user: 'U000000002', ...message },
        ...invocation,
      };
      return act('interactive', payload, id);
    },
    /** Submits the form that is open, with `values` by the name of the field. */
    submit(form: LoggedMessage, values: Readonly<Record<string, unknown>>) {
      const { payload: view } = form;
      const { id, trigger_id } = server.invoke(channel);
      const state = {
        values: Object.fromEntries(
          Object.entries(values).map(([name, value]) => [name, { [name]: value }]),
        ),
      };
      const payload = {
        type: 'view_submission',
        ...common,
        trigger_id,
        view: { ...view, id: `V${id}`, state },
      };
      return act('interactive', payload, id);
    },
    /** Writes a message that mentions the bot, or directly to it. */
    write(text: string, where: Readonly<Record<string, string>> = {}, retry?: Retry) {
      const type = where['channel_type'] === 'im' ? 'message' : 'app_mention';
      const ts = `${Date.now() / 1000}`;
      const message = { type, user, text, ts, channel, event_ts: ts, ...where };
      return server.event(message, retry === undefined ? {} : { retry });
    },
    openHome: () => server.event({ type: 'app_home_opened', user, channel: 'D1', tab: 'home' }),
  };
}

/** What the first option or the given one of a select is, as a submission has it. */
export function pick(value: string): Readonly<{ selected_option: { value: string } }> {
  return { selected_option: { value } };
}

/** The block with that id. */
export function blockOf(message: LoggedMessage, id: string): Record<string, unknown> | undefined {
  const blocks = message.payload['blocks'];
  return (Array.isArray(blocks) ? blocks : []).filter(isRecord).find((b) => b['block_id'] === id);
}
