import type { Action } from '../../reply.ts';
import { shorten } from '../../fit/cut-text.ts';
import { readCommand, writeCustomId } from './custom-id.ts';
import { BUDGET, DISCORD_LIMITS } from '../limits.ts';
import { BUTTON_STYLE, COMPONENT, type ActionRow, type Button } from './message.ts';

/** Rows of buttons, each list on rows of its own. With a delivery's `key` exactly one button carries it. */
export function renderButtons(
  lists: readonly (readonly Action[])[],
  key: string | null,
  fallback: Action,
): readonly ActionRow[] {
  const most = BUDGET.rows * DISCORD_LIMITS.buttonsInRow;
  const drawn = lists.map((actions) => actions.flatMap((action) => renderButton(action, null)));
  const buttons = distinct(drawn.flat()).slice(0, most);
  const marked = key === null ? buttons : mark(buttons, key, fallback);
  // Marking changes a name or adds one at the end, so that places still tell the lists apart.
  const [first = []] = drawn;
  const ownRow = first.filter((button) => buttons.includes(button)).length;
  const rows = [marked.slice(0, ownRow), marked.slice(ownRow)].flatMap((list) =>
    chunk(list, DISCORD_LIMITS.buttonsInRow),
  );
  return rows.slice(0, BUDGET.rows).map((components) => ({
    type: COMPONENT.actionRow,
    components,
  }));
}

function renderButton({ label, command, style }: Action, key: string | null): readonly Button[] {
  const custom_id = writeCustomId(command, key);
  const shown = shorten(label.replaceAll(/\s+/g, ' ').trim(), BUDGET.label);
  if (custom_id === null || shown === '') return [];
  return [{ type: COMPONENT.button, style: BUTTON_STYLE[style], label: shown, custom_id }];
}

function mark(buttons: readonly Button[], key: string, fallback: Action): readonly Button[] {
  const marked = buttons.map((button) => {
    const custom_id = writeCustomId(readCommand(button.custom_id) ?? '', key);
    return custom_id === null ? null : { ...button, custom_id };
  });
  const first = marked.findIndex((button) => button !== null);
  if (first === -1) {
    const most = BUDGET.rows * DISCORD_LIMITS.buttonsInRow;
    return [...buttons.slice(0, most - 1), ...renderButton(fallback, key)];
  }
  return buttons.map((button, index) => (index === first ? (marked[index] ?? button) : button));
}

/** Discord refuses a message in which two buttons carry the same. */
function distinct(buttons: readonly Button[]): readonly Button[] {
  const seen = new Map(buttons.toReversed().map((button) => [button.custom_id, button]));
  return buttons.filter((button) => seen.get(button.custom_id) === button);
}

function chunk<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
