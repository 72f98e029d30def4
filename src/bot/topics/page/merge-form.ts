import type { FieldProblem, FormSource, TopicForm } from '../../../chat/local/topic-keeper.ts';
import { english } from '../../../chat/words/en.ts';
import type { Topic } from '../../../store/topics/topic.ts';

type MergedForm =
  | Readonly<{ kind: 'merged'; form: TopicForm }>
  | Readonly<{ kind: 'changed'; problems: readonly FieldProblem[]; was: TopicForm }>;

/**
 * What somebody changed of a form, `form` against `was`, laid over what the topic has become `now`:
 * others may have changed it in chat meanwhile. The same field changed differently is told.
 */
export function mergeForm(
  form: TopicForm,
  was: TopicForm,
  now: Pick<Topic, 'title' | 'about' | 'not' | 'sources'>,
): MergedForm {
  const current: TopicForm = {
    name: now.title,
    about: now.about,
    not: now.not,
    sources: now.sources.map(({ kind, url }) => ({ kind, url, title: null })),
  };
  const changed = FIELDS.filter(
    (field) =>
      !isSame(form[field], was[field]) &&
      !isSame(current[field], was[field]) &&
      !isSame(form[field], current[field]),
  );
  if (changed.length > 0) {
    const problems = changed.map((field) => ({
      field,
      text: english.topics.changedMeanwhile([current[field]].flat().join(' | ')),
    }));
    const known = Object.fromEntries(changed.map((field) => [field, current[field]]));
    return { kind: 'changed', problems, was: { ...was, ...known } };
  }
  const chosen = <Field extends (typeof FIELDS)[number]>(field: Field): TopicForm[Field] =>
    isSame(form[field], was[field]) ? current[field] : form[field];
  return {
    kind: 'merged',
    form: {
      name: chosen('name'),
      about: chosen('about'),
      not: chosen('not'),
      sources: mergeSources(form, was, current),
    },
  };
}

const FIELDS = ['name', 'about', 'not'] as const;

/** Those that were added join those that are there; those that were taken out go. */
function mergeSources(form: TopicForm, was: TopicForm, now: TopicForm): TopicForm['sources'] {
  const [wanted, before, there] = [keysOf(form), keysOf(was), keysOf(now)];
  return [
    ...now.sources.filter((source) => wanted.has(keyOf(source)) || !before.has(keyOf(source))),
    ...form.sources.filter((source) => !there.has(keyOf(source)) && !before.has(keyOf(source))),
  ];
}

function keysOf({ sources }: TopicForm): ReadonlySet<string> {
  return new Set(sources.map(keyOf));
}

function keyOf({ kind, url }: FormSource): string {
  return `${kind} ${url}`;
}

function isSame(one: string | readonly string[], other: string | readonly string[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
