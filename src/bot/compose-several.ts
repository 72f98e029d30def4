import type { Reply } from '../chat/reply.ts';
import type { Catalogue } from '../chat/words/catalogue.ts';
import { buttons, BUTTONS_OF_ROW } from './buttons.ts';

/** Answers several commands in one message: each of them again, with a button, to be sent one by one. */
export function composeSeveral(commands: readonly string[], words: Catalogue): Reply {
  const actions = commands
    .slice(0, BUTTONS_OF_ROW)
    .map((command) => ({ label: `/briefing ${command}`, command }));
  return {
    audience: 'private',
    parts: [
      { kind: 'text', line: [words.oneCommand] },
      // Long ones have no button.
      {
        kind: 'list',
        items: commands.map((command) => [{ kind: 'code', text: `/briefing ${command}` }]),
      },
    ],
    actions: buttons(actions),
  };
}
