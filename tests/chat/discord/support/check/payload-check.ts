import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateForumThreadRequestSchema,
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
  MessageCreateRequestSchema,
} from 'discord-api-spec/zod';
import { isDeepStrictEqual } from 'node:util';
import { safeParse, type core } from 'zod/v4';
import { componentProblems, texts } from './component-check.ts';
import { isRecord, list, text } from '../json.ts';

/** What a message is sent for: each has its own schema in Discord's OpenAPI. */
export type MessageUse = 'post' | 'forum' | 'answer' | 'edit';

const SCHEMAS = {
  post: MessageCreateRequestSchema,
  forum: CreateForumThreadRequestSchema,
  answer: IncomingWebhookInteractionRequestSchema,
  edit: IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
} as const;

const SUPPRESS_EMBEDS = 1 << 2;
const EPHEMERAL = 1 << 6;
const SUPPRESS_NOTIFICATIONS = 1 << 12;
const COMPONENTS_V2 = 1 << 15;

/** Everything that Discord would refuse a message for, and what this bot must never send. */
export function messageProblems(use: MessageUse, body: unknown): readonly string[] {
  const message = use === 'forum' && isRecord(body) ? body['message'] : body;
  if (!isRecord(message)) return ['the message is no object'];
  return [
    ...schemaProblems(SCHEMAS[use], body),
    ...flagProblems(use, message),
    ...embedProblems(list(message['embeds'])),
    ...componentProblems(list(message['components']), isV2(message)),
    ...mentionProblems(message),
    ...nonceProblems(use, message),
    ...texts(message).flatMap((one) =>
      one.isWellFormed() ? [] : [`half a character in "${one}"`],
    ),
  ];
}

function isV2(message: Readonly<Record<string, unknown>>): boolean {
  return (Number(message['flags'] ?? 0) & COMPONENTS_V2) !== 0;
}

/** Also says which members Discord does not know. */
function schemaProblems(schema: core.$ZodType, body: unknown): readonly string[] {
  const result = safeParse(schema, body);
  if (!result.success) {
    return result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  }
  const sent: unknown = JSON.parse(JSON.stringify(body));
  const known: unknown = JSON.parse(JSON.stringify(result.data));
  return isDeepStrictEqual(sent, known) ? [] : ['there are members that Discord does not know'];
}

function flagProblems(
  use: MessageUse,
  message: Readonly<Record<string, unknown>>,
): readonly string[] {
  const flags = Number(message['flags'] ?? 0);
  const allowed =
    SUPPRESS_EMBEDS | COMPONENTS_V2 | SUPPRESS_NOTIFICATIONS | (use === 'answer' ? EPHEMERAL : 0);
  const content = text(message['content']);
  const embeds = list(message['embeds']);
  const components = list(message['components']);
  const problems: string[] = [];
  if ((flags & ~allowed) !== 0) problems.push(`flags ${flags} cannot be set here`);
  if (isV2(message) && (content !== '' || embeds.length > 0)) {
    problems.push('Components V2 exclude content and embeds');
  }
  if ((flags & SUPPRESS_EMBEDS) !== 0 && embeds.length > 0) problems.push('own embeds suppressed');
  if ((flags & SUPPRESS_EMBEDS) === 0 && embeds.length === 0) problems.push('previews possible');
  if (content.length > 2000) problems.push(`content of ${content.length} characters`);
  if (content === '' && embeds.length === 0 && components.length === 0) problems.push('empty');
  return problems;
}

function embedProblems(embeds: readonly unknown[]): readonly string[] {
  const total = embeds.reduce<number>(
    (sum, embed) => sum + texts(embed).reduce((length, one) => length + one.length, 0),
    0,
  );
  return [
    ...(total > 6000 ? [`embeds of ${total} characters`] : []),
    ...embeds.flatMap((embed) => (texts(embed).join('').trim() === '' ? ['empty embed'] : [])),
  ];
}

/** No message may notify anybody, whatever an article says. */
function mentionProblems(message: Readonly<Record<string, unknown>>): readonly string[] {
  return isDeepStrictEqual(message['allowed_mentions'], { parse: [] })
    ? []
    : ['allowed_mentions is not empty'];
}

function nonceProblems(
  use: MessageUse,
  { nonce, enforce_nonce }: Readonly<Record<string, unknown>>,
): readonly string[] {
  if (use !== 'post') return [];
  if (typeof nonce !== 'string' || nonce === '') return ['a post without a nonce'];
  return enforce_nonce === true ? [] : ['a nonce that is not enforced'];
}

export function suggestionProblems(body: unknown): readonly string[] {
  const data = isRecord(body) && isRecord(body['data']) ? body['data'] : {};
  return [
    ...schemaProblems(ApplicationCommandAutocompleteCallbackRequestSchema, body),
    ...list(data['choices']).flatMap((choice) =>
      isRecord(choice) && text(choice['value']) !== '' && text(choice['value']).length <= 100
        ? []
        : ['a choice without a value of 1 to 100 characters'],
    ),
  ];
}

export function commandProblems(commands: unknown): readonly string[] {
  const names = list(commands).map((command) => (isRecord(command) ? command['name'] : null));
  return [
    ...(new Set(names).size === names.length ? [] : ['two commands of one name']),
    ...list(commands).flatMap((command) => {
      if (!isRecord(command)) return ['a command that is no object'];
      const permissions = command['default_member_permissions'];
      // A number in the schema, a string on the wire.
      const numbered = permissions == null ? permissions : Number(permissions);
      return [
        ...schemaProblems(ApplicationCommandUpdateRequestSchema, {
          ...command,
          default_member_permissions: numbered,
        }),
        ...(permissions == null || typeof permissions === 'string'
          ? []
          : ['permissions: no string']),
        ...nameProblems(command),
        ...(texts(command).join('').length > 8000 ? ['more than 8,000 characters'] : []),
      ];
    }),
  ];
}

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Commands of a menu may have capitals and blanks, and have no description. */
function isName(name: string, type: unknown): boolean {
  if (type === 2 || type === 3) return /^[-_'\p{L}\p{N} ]{1,32}$/u.test(name);
  return NAME.test(name) && name === name.toLowerCase();
}

function nameProblems(command: Readonly<Record<string, unknown>>): readonly string[] {
  const name = text(command['name']);
  const options = list(command['options']).filter((option) => isRecord(option));
  const isSub = options.map(({ type }) => type === 1 || type === 2);
  const required = options.map((option) => option['required'] === true);
  return [
    ...(isName(name, command['type']) ? [] : [`the name "${name}"`]),
    ...(isSub.some(Boolean) && !isSub.every(Boolean) ? ['subcommands beside options'] : []),
    ...(required.lastIndexOf(true) > required.indexOf(false) && required.includes(false)
      ? ['a required option after an optional one']
      : []),
    ...options.flatMap(nameProblems),
  ];
}

/** What Discord would refuse of a form that is opened. */
export function formProblems(body: unknown): readonly string[] {
  return schemaProblems(ModalInteractionCallbackRequestSchema, body);
}
