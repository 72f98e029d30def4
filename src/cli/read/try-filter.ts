import { composeFilter } from '../../bot/filter/compose-filter.ts';
import { findBriefing, meant } from '../../bot/command/find-briefing.ts';
import { renderPlainText } from '../../chat/render/plain-text.ts';
import { catalogueFor } from '../../chat/words/catalogue.ts';
import type { Library } from '../../briefings/library.ts';
import { UserError } from '../../user-error.ts';
import type { Terminal } from '../terminal.ts';

/** Prints each article of a briefing with in or out, and what decided. */
export async function tryFilter(
  topic: string,
  library: Library,
  terminal: Terminal,
): Promise<void> {
  const words = catalogueFor('en');
  const { briefings } = await library.read({ articlesOf: meant(topic) });
  const found = findBriefing(briefings, topic);
  if (found.kind === 'unknown') {
    throw new UserError(`${words.unknownTopic(topic)} See all with: npm run briefing -- list`);
  }
  const reply = composeFilter(found.briefing, { words, most: Infinity });
  const width = terminal.width === null ? null : Math.min(terminal.width, 100);
  await terminal.print(`${renderPlainText(reply, { words, width })}\n`);
}
