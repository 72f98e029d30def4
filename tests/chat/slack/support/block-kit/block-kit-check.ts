import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { SLACK_LIMITS } from '../../../../../src/chat/slack/limits.ts';
import { countText } from '../../../../../src/chat/slack/render/render.ts';
import { isRecord } from '../is-record.ts';
import { SCHEMA_FILE } from './slack-types.ts';

const schema: unknown = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'));
const ajv = new Ajv({ allErrors: false, strict: false });
if (isRecord(schema)) ajv.addSchema(schema, 'block-kit');
const isBlock = validator('KnownBlock');
const isModal = validator('ModalView');
const isHome = validator('HomeView');

function validator(type: string): ValidateFunction {
  return ajv.compile({ $ref: `block-kit#/definitions/${type}` });
}

/** What Slack would refuse or make act in a message's arguments: an empty list if nothing. */
export function checkMessage(message: unknown): readonly string[] {
  if (!isRecord(message)) return ['the message is not an object'];
  const { text, blocks } = message;
  return [
    ...(typeof text !== 'string' || text.trim() === '' ? ['text is missing'] : []),
    ...(typeof text === 'string' ? checkText(text) : []),
    ...(message['parse'] === 'none' ? [] : ['parse is not none']),
    ...('link_names' in message ? ['link_names is set'] : []),
    ...(message['unfurl_links'] === false && message['unfurl_media'] === false
      ? []
      : ['unfurling is not switched off']),
    // Text alone is a message, too.
    ...(blocks === undefined ? [] : checkBlocks(blocks, SLACK_LIMITS.blocksInMessage)),
    ...(countText(blocks) > SLACK_LIMITS.textInBlocks ? ['msg_blocks_too_long'] : []),
  ];
}

/** What Slack would refuse or make act in a modal or a Home tab. */
export function checkView(view: unknown): readonly string[] {
  if (!isRecord(view)) return ['the view is not an object'];
  const valid = view['type'] === 'modal' ? isModal : isHome;
  const blocks = Array.isArray(view['blocks']) ? view['blocks'] : [];
  const hasInput = blocks.some((block) => isRecord(block) && block['type'] === 'input');
  return [
    ...(valid(view) ? [] : explain('view', valid)),
    ...(hasInput && !('submit' in view) ? ['a view with inputs has no submit'] : []),
    ...checkBlocks(blocks, SLACK_LIMITS.blocksInView),
  ];
}

function checkText(text: string): readonly string[] {
  return [
    ...(Array.from(text).length > SLACK_LIMITS.messageText ? ['text is too long'] : []),
    ...(/[<>]|&(?!(?:amp|lt|gt);)/.test(text) ? ['text is not escaped'] : []),
  ];
}

function checkBlocks(blocks: unknown, most: number): readonly string[] {
  if (!Array.isArray(blocks) || blocks.length === 0) return ['there are no blocks'];
  return [
    ...(blocks.length > most ? [`${blocks.length} blocks`] : []),
    ...blocks.flatMap((block: unknown, index) =>
      isBlock(block) ? [] : explain(`block ${index}`, isBlock),
    ),
    ...repeated(blocks.map((block: unknown) => (isRecord(block) ? block['block_id'] : null))),
    ...walk(blocks),
  ];
}

function repeated(ids: readonly unknown[]): readonly string[] {
  const texts = ids.filter((id) => typeof id === 'string');
  return texts.filter((id, index) => texts.indexOf(id) !== index).map((id) => `${id} is repeated`);
}

/** What the types cannot say. */
function walk(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(walk);
  if (!isRecord(node)) return [];
  return [...rules(node), ...Object.values(node).flatMap(walk)];
}

function rules(node: Record<string, unknown>): readonly string[] {
  const { type, text, elements, options } = node;
  const problems: string[] = [];
  const isText = type === 'plain_text' || type === 'mrkdwn' || type === 'text';
  if (isText && (typeof text !== 'string' || text === '')) problems.push(`an empty ${type}`);
  if (type === 'section' && !('text' in node) && !('fields' in node))
    problems.push('a section without text or fields');
  if (type === 'mrkdwn' && node['verbatim'] !== true) problems.push('mrkdwn is not verbatim');
  // A mention stands alone and is our own: of the person who has just acted.
  const isSignature = typeof text === 'string' && /^<@[UW][A-Z0-9]+>$/.test(text);
  if (type === 'mrkdwn' && !isSignature && /<(?!https?:|!date\^)/.test(String(text)))
    problems.push(`mrkdwn may mention: ${String(text)}`);
  // A channel's name is a link that calls nobody.
  if (['broadcast', 'user', 'usergroup', 'team'].includes(String(type)))
    problems.push(`a mention (${String(type)})`);
  if (type === 'link' && !/^https?:\/\//.test(String(node['url']))) problems.push('a strange link');
  if (Array.isArray(options) && options.length === 0) problems.push('no options');
  if (Array.isArray(elements)) {
    if (elements.length === 0) problems.push(`an empty ${String(type)}`);
    problems.push(
      ...repeated(elements.map((item: unknown) => (isRecord(item) ? item['action_id'] : null))),
    );
  }
  return problems;
}

function explain(what: string, { errors }: ValidateFunction): readonly string[] {
  const [first] = errors ?? [];
  return [`${what}${first?.instancePath ?? ''} ${first?.message ?? 'is not valid'}`];
}
