import { slugify } from '../../../briefings/slug.ts';
import { readCommand } from '../render/custom-id.ts';
import { TOPIC_FORM, topicCommand } from '../forms/topic-form.ts';
import { INTERACTION, type Interaction, type Option } from './interaction.ts';

/**
 * The command that somebody would type for what they chose or pressed; `null` for what this version
 * does not know. Free text is passed on as it is: one parser serves all.
 */
export function commandText({ type, data }: Interaction): string | null {
  if (type === INTERACTION.component) return readCommand(data?.custom_id ?? '');
  if (type === INTERACTION.form) {
    return data?.custom_id === TOPIC_FORM ? topicCommand(data.components) : null;
  }
  if (type !== INTERACTION.command) return null;
  const [first] = data?.options ?? [];
  if (data?.name === 'briefing') return valueOf(data.options ?? [], 'topic');
  return first === undefined ? null : adminText(first.name, first.options ?? []);
}

function adminText(verb: string, options: readonly Option[]): string | null {
  // Several words would be read as the topic and the beginning of the time.
  const topic = slugify(valueOf(options, 'topic'));
  const value = (name: string): string => valueOf(options, name);
  switch (verb) {
    case 'list':
      return 'subscriptions';
    case 'status':
      return 'status';
    case 'subscribe':
    case 'change':
      return words([verb, topic, value('days'), value('time'), value('zone'), value('style')]);
    case 'unsubscribe':
    case 'pause':
    case 'resume':
    case 'send':
      return words([verb, topic]);
    case 'follow':
    case 'unfollow':
      return words([verb, topic, value('address')]);
    case 'filter':
      return words([verb, topic, value('about')]);
    case 'rename':
      return words([verb, topic, 'to', value('name')]);
    case 'remove':
      return words([verb, topic]);
    case 'new':
      return words(['new', strokes([value('name'), value('about'), value('address')])]);
    default:
      return null;
  }
}

function valueOf(options: readonly Option[], name: string): string {
  return String(options.find((option) => option.name === name)?.value ?? '');
}

/** "Harbour news | ships, port | https://…". */
function strokes(parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join(' | ');
}

function words(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}
