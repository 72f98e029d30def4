import type { ModalView } from '@slack/types';
import { z } from 'zod';
import { SLACK_LIMITS } from '../limits.ts';
import { ACTION_PREFIX } from '../render/render.ts';

/** What a form remembers of the command that opened it: only the app and that person see it. */
export const FormOrigin = z.object({
  workspace: z.string(),
  channel: z.string(),
  direct: z.boolean(),
  responseUrl: z.string(),
});
export type FormOrigin = z.infer<typeof FormOrigin>;

/** The name under which Slack hands a filled form back. */
export function formId(name: string): string {
  return `${ACTION_PREFIX}${name}`;
}

/** A form with its title and buttons. */
export function modal(
  id: string,
  {
    origin,
    words,
    blocks,
  }: Readonly<{
    origin: FormOrigin;
    words: Readonly<{ title: string; submit: string; cancel: string }>;
    blocks: ModalView['blocks'];
  }>,
): ModalView {
  return {
    type: 'modal',
    callback_id: id,
    private_metadata: JSON.stringify(origin),
    title: plain(words.title.slice(0, SLACK_LIMITS.viewTitle)),
    submit: plain(words.submit),
    close: plain(words.cancel),
    blocks,
  };
}

export function plain(text: string) {
  return { type: 'plain_text', text, emoji: false } as const;
}
