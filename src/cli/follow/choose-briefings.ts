import type { Briefing } from '../../briefings/briefing.ts';
import { NO_ARTICLES, type Library } from '../../briefings/library.ts';
import { slugify } from '../../briefings/slug.ts';
import { UserError } from '../../user-error.ts';

/** All briefings without their articles, or the one of that name. Throws a UserError where there is none. */
export async function chooseBriefings(
  topic: string | null,
  library: Library,
): Promise<readonly Briefing[]> {
  const { briefings } = await library.read({ articlesOf: NO_ARTICLES });
  if (topic === null) return briefings;
  const chosen = briefings.filter(({ slug }) => slug === slugify(topic));
  if (chosen.length > 0) return chosen;
  throw new UserError(`There is no briefing "${topic}". See all with: npm run briefing -- list`);
}
