import type { Catalogue } from '../../words/catalogue.ts';

/** What the submission of the form is known by. */
export const TOPIC_FORM = 'v1:form:topic';

/** https://docs.discord.com/developers/components/reference#label */
const COMPONENT = { textInput: 4, label: 18 } as const;
const STYLE = { short: 1, paragraph: 2 } as const;

/** Same page: a label and what stands below it. */
const LIMITS = { title: 45, label: 45, description: 100 } as const;
const LONGEST_NAME = 100;
const LONGEST_TEXT = 2000;

/** A form for a new topic, as the answer to a command. */
export function topicForm({ topics: { form: words } }: Catalogue) {
  return {
    custom_id: TOPIC_FORM,
    title: words.title.slice(0, LIMITS.title),
    components: [
      field('name', words.name, { hint: words.nameHint, required: true }),
      field('about', words.about, { hint: words.aboutHint }),
      field('not', words.not, {}),
      field('sources', words.sources, { hint: words.sourcesHint }),
    ],
  };
}

function field(
  id: string,
  label: string,
  { hint, required = false }: Readonly<{ hint?: string; required?: boolean }>,
) {
  return {
    type: COMPONENT.label,
    label: label.slice(0, LIMITS.label),
    ...(hint === undefined ? {} : { description: hint.slice(0, LIMITS.description) }),
    component: {
      type: COMPONENT.textInput,
      custom_id: id,
      style: id === 'name' ? STYLE.short : STYLE.paragraph,
      required,
      max_length: id === 'name' ? LONGEST_NAME : LONGEST_TEXT,
    },
  };
}

/** The command that the filled form stands for: `new Harbour news | ships, port | https://…`. */
export function topicCommand(components: unknown): string {
  const values = new Map(valuesIn(components, 0));
  const lines = (id: string): readonly string[] =>
    (values.get(id) ?? '')
      .split(/[\n|]/)
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const parts = [
    ...lines('name').slice(0, 1),
    ...lines('about'),
    ...lines('not').map((line) => `not ${line}`),
    ...lines('sources').map((line) => (/^https?:/i.test(line) ? line : `https://${line}`)),
  ];
  return `new ${parts.join(' | ')}`;
}

/** Nested deeper no form is. */
const DEEPEST = 6;

function valuesIn(value: unknown, depth: number): readonly (readonly [string, string])[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => valuesIn(one, depth + 1));
  if (typeof value !== 'object' || value === null) return [];
  const { custom_id: id, value: text, component, components } = { ...EMPTY, ...value };
  const own = typeof id === 'string' && typeof text === 'string' ? [[id, text] as const] : [];
  return [...own, ...valuesIn(component, depth + 1), ...valuesIn(components, depth + 1)];
}

const EMPTY: Readonly<Record<'custom_id' | 'value' | 'component' | 'components', unknown>> = {
  custom_id: null,
  value: null,
  component: null,
  components: null,
};
