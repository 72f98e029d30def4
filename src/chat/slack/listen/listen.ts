import type { App } from '@slack/bolt';
import type { z } from 'zod';
import type { Log } from '../../../log.ts';
import type { Interactions } from './interactions.ts';
import {
  BlockActions,
  EventEnvelope,
  HomeOpened,
  MessageShortcut,
  Removed,
  Shortcut,
  SlashCommand,
  ViewSubmission,
  WrittenMessage,
  workspaceOf,
} from './payloads.ts';

/**
 * Connects Bolt with what is to be done. Everything is acknowledged before anything else happens, and
 * whatever Slack may send has a listener: what has none is silence for the person, or a 404 for Slack.
 */
export function listen(app: App, on: Interactions, log: Log): void {
  app.command(/.*/, async ({ ack, body }) => {
    await acknowledge(ack, log);
    take(SlashCommand, body, on.command, log);
  });
  app.action(/.*/, async ({ ack, body }) => {
    await acknowledge(ack, log);
    take(BlockActions, body, on.press, log);
  });
  app.view(/.*/, async ({ ack, body }) => {
    const filled = ViewSubmission.safeParse(body);
    const errors = filled.success ? on.check(filled.data) : {};
    if (Object.keys(errors).length > 0) {
      await acknowledge(() => ack({ response_action: 'errors', errors: { ...errors } }), log);
      return;
    }
    await acknowledge(ack, log);
    take(ViewSubmission, body, on.submit, log);
  });
  app.shortcut(/.*/, async ({ ack, body }) => {
    await acknowledge(ack, log);
    const pointed = MessageShortcut.safeParse(body);
    if (pointed.success) on.point(pointed.data);
    else take(Shortcut, body, on.shortcut, log);
  });
  app.options(/.*/, async ({ ack }) => {
    await ack({ options: [] });
  });
  // Bolt acknowledges events by itself.
  app.event(/.*/, ({ body }) => {
    take(EventEnvelope, body, (envelope) => takeEvent(envelope, on), log);
    return Promise.resolve();
  });
  app.error((error) => {
    log.error({ err: error }, 'Slack: a request was not handled');
    return Promise.resolve();
  });
}

async function acknowledge(ack: () => Promise<unknown>, log: Log): Promise<void> {
  try {
    await ack();
  } catch (error) {
    // The socket went away in this moment. The answer does not need it.
    log.warn({ err: error }, 'Slack: could not acknowledge');
  }
}

function take<T>(schema: z.ZodType<T>, body: unknown, work: (payload: T) => void, log: Log): void {
  const payload = schema.safeParse(body);
  if (payload.success) work(payload.data);
  else log.error({ err: payload.error }, 'Slack: a request of unknown form');
}

function takeEvent(envelope: z.infer<typeof EventEnvelope>, on: Interactions): void {
  const { event, event_id: id } = envelope;
  const workspace = workspaceOf(envelope);
  const message = WrittenMessage.safeParse(event);
  if (message.success) return on.write({ id, workspace, ...message.data });
  const home = HomeOpened.safeParse(event);
  if (home.success) return on.home({ id, workspace, ...home.data });
  if (Removed.safeParse(event).success) on.removed(workspace);
}
