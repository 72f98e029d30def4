import { slugify } from '../../../briefings/slug.ts';
import type { FieldProblem, TopicForm } from '../../../chat/local/topic-keeper.ts';
import { english } from '../../../chat/words/en.ts';
import type { Topic } from '../../../store/topics/topic.ts';
import { nameProblem, wordsProblem } from '../make/draft.ts';
import type { TopicPorts } from '../topic-ports.ts';

const words = english.topics;

/** What is wrong with a topic as a form has it, field by field; `slug` is its own, `null` of a new one. */
export function formProblems(
  form: TopicForm,
  slug: string | null,
  {
    topics,
    reserved,
    most,
  }: Pick<TopicPorts, 'reserved' | 'most'> & Readonly<{ topics: readonly Topic[] }>,
): readonly FieldProblem[] {
  const others = topics.filter((topic) => topic.slug !== slug);
  const taken = others.some((topic) => topic.slug === slugify(form.name));
  const followed = others.reduce((sum, { sources }) => sum + sources.length, 0);
  const problems: readonly (readonly [FieldProblem['field'], string | null])[] = [
    ['name', nameProblem(form.name, reserved, words)],
    ['name', taken ? words.nameTaken(slugify(form.name)) : null],
    ['name', others.length >= most.topics ? words.tooManyTopics(most.topics) : null],
    ['about', wordsProblem({ about: form.about, not: [] })],
    ['not', wordsProblem({ about: [], not: form.not })],
    [
      'sources',
      followed + form.sources.length > most.sources ? words.tooManySources(most.sources) : null,
    ],
  ];
  return problems.flatMap(([field, text]) => (text === null ? [] : [{ field, text }]));
}
