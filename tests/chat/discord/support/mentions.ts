import { isRecord, list } from './json.ts';
import { texts } from './check/component-check.ts';

/** Who a message notifies: Discord reads the raw text, whatever its Markdown shows. */
export function mentionsIn(body: unknown): readonly string[] {
  if (!isRecord(body)) return [];
  const allowed = isRecord(body['allowed_mentions']) ? body['allowed_mentions'] : null;
  const parse = allowed === null ? ['everyone', 'users', 'roles'] : list(allowed['parse']);
  // Embeds never notify; text components do.
  const text = texts([body['content'], body['components']]).join('\n');
  return [
    ...(parse.includes('everyone') ? (text.match(/@(?:everyone|here)/g) ?? []) : []),
    ...(parse.includes('users') ? (text.match(/<@!?\d+>/g) ?? []) : []),
    ...(parse.includes('roles') ? (text.match(/<@&\d+>/g) ?? []) : []),
  ];
}
