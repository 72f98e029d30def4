import type { Outcome } from '../../../schedule/outcome.ts';
import type { Catalogue } from '../../words/catalogue.ts';
import type { Reply } from '../../reply.ts';
import { BUDGET } from '../limits.ts';
import { isFormRefused } from '../outcome.ts';
import { renderSlack, type SlackMessage } from '../render/render.ts';

/** A message, or its text alone where Slack refuses every block. */
export type Sayable = Omit<SlackMessage, 'blocks'> & Partial<Pick<SlackMessage, 'blocks'>>;

/**
 * Says a reply in a form that Slack takes. How much text a message may hold is not documented: what
 * is refused for its length or form is surely not posted, so it is said shorter, then as text alone.
 */
export async function say(
  reply: Reply,
  words: Catalogue,
  attempt: (message: Sayable) => Promise<Outcome>,
): Promise<Outcome> {
  const whole = renderSlack(reply, words);
  const outcome = await attempt(whole.message);
  if (!isFormRefused(outcome)) return showing(outcome, whole.shown);
  const small = renderSlack(reply, words, BUDGET.small);
  const shorter = await attempt(small.message);
  if (!isFormRefused(shorter)) return showing(shorter, small.shown);
  const { blocks: _, ...text } = small.message;
  return showing(await attempt(text), small.shown);
}

function showing(outcome: Outcome, shown: readonly string[]): Outcome {
  return outcome.kind === 'sent' ? { ...outcome, shown } : outcome;
}
