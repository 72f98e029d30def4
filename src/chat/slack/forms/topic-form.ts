import type { ModalView } from '@slack/types';
import type { Catalogue } from '../../words/catalogue.ts';
import type { ViewSubmission } from '../listen/payloads.ts';
import { type FormOrigin, formId, modal, plain } from './modal.ts';

export const TOPIC_FORM = formId('topic');

/** Whether somebody typed `new` and nothing more. */
export function wantsTopicForm(text: string): boolean {
  return /^\s*new\s*$/i.test(text);
}

/** As long as a topic's name may be. */
const LONGEST_NAME = 100;

export function topicForm({
  origin,
  words: {
    topics: { form: words },
  },
}: {
  origin: FormOrigin;
  words: Catalogue;
}): ModalView {
  return modal(TOPIC_FORM, {
    origin,
    words,
    blocks: [
      field('name', words.name, { hint: words.nameHint, most: LONGEST_NAME }),
      field('about', words.about, { hint: words.aboutHint, optional: true, lines: true }),
      field('not', words.not, { optional: true, lines: true }),
      field('sources', words.sources, { hint: words.sourcesHint, optional: true, lines: true }),
    ],
  });
}

/** What is wrong in the filled form, by field. */
export function topicFormProblems(
  submission: ViewSubmission,
  { topics: words }: Catalogue,
): Readonly<Record<string, string>> {
  const name = fieldOf(submission, 'name');
  const bad = linesOf(submission, 'sources').find((line) => !isAddress(line));
  return {
    ...(/[\p{L}\p{N}]/u.test(name) && !name.includes('|') ? {} : { name: words.nameMissing }),
    ...(bad === undefined ? {} : { sources: words.noAddress(bad) }),
  };
}

/** The command that the filled form stands for: `new Harbour news | ships, port | https://…`. */
export function topicCommand(submission: ViewSubmission): string {
  const parts = [
    fieldOf(submission, 'name').trim(),
    ...linesOf(submission, 'about'),
    ...linesOf(submission, 'not').map((line) => `not ${line}`),
    ...linesOf(submission, 'sources').map(withScheme),
  ];
  return `new ${parts.join(' | ')}`;
}

/** Slack shows at most this much of a text field. */
const LONGEST_FIELD = 3000;

function field(
  id: string,
  label: string,
  {
    hint,
    optional = false,
    lines = false,
    most = LONGEST_FIELD,
  }: Readonly<{ hint?: string; optional?: boolean; lines?: boolean; most?: number }>,
) {
  return {
    type: 'input',
    block_id: id,
    label: plain(label),
    optional,
    ...(hint === undefined ? {} : { hint: plain(hint) }),
    element: { type: 'plain_text_input', action_id: id, multiline: lines, max_length: most },
  } as const;
}

function fieldOf({ view }: ViewSubmission, id: string): string {
  return view.state.values[id]?.[id]?.value ?? '';
}

function linesOf(submission: ViewSubmission, id: string): readonly string[] {
  return fieldOf(submission, id)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function isAddress(line: string): boolean {
  return !/\s/.test(line) && /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:[/:?].*)?$/i.test(line);
}

function withScheme(line: string): string {
  return /^https?:\/\//i.test(line) ? line : `https://${line}`;
}
