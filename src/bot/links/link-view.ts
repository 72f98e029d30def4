import type { Command } from '../command/command.ts';
import type { LinkView } from './link-desk.ts';
import { LINK_NAME } from './link-shelf.ts';
import { narrowTopic } from '../command/narrow.ts';

/** What a button below a digest of links asks for; `null` where the topic is a briefing's. */
export function linkAgain(command: Command): { name: string; view: LinkView } | null {
  switch (command.kind) {
    case 'show':
    case 'sources':
    case 'share':
    case 'quotes': {
      const narrowed = command.kind === 'show' ? narrowTopic(command.topic) : null;
      const opened = narrowed?.narrowing.kind === 'story' ? narrowed.narrowing.story : null;
      if (narrowed !== null && opened !== null && LINK_NAME.test(narrowed.topic)) {
        return { name: narrowed.topic, view: { ...linkView('show'), story: opened } };
      }
      if (!LINK_NAME.test(command.topic)) return null;
      const from = command.kind === 'quotes' ? command.from : 1;
      return { name: command.topic, view: { ...linkView(command.kind), from } };
    }
    default:
      return null;
  }
}

/** How the word for a view shows a digest of links. */
export function linkView(verb: 'show' | 'quotes' | 'sources' | 'share'): LinkView {
  const view = verb === 'quotes' || verb === 'sources' ? verb : 'brief';
  return { view, audience: verb === 'share' ? 'channel' : 'private', from: 1 };
}
