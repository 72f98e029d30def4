import type { Kept } from '../../briefings/files/kept.ts';
import type { ToldStory } from '../../digest/tell-story.ts';
import type { TellStory } from './digester.ts';

/** Tells each article once, over restarts too: its name is all that its story depends on. */
export function keepTelling(tell: TellStory, kept: Kept): TellStory {
  return async (article, length) => {
    const name = `tell\n${length}\n${JSON.stringify(article)}`;
    const before = await kept.get(name);
    if (isTold(before)) return before;
    const told = await tell(article, length);
    kept.put(name, told);
    return told;
  };
}

/** The same code wrote it, as `Kept` promises: only a damaged store holds anything else. */
function isTold(value: unknown): value is ToldStory {
  if (typeof value !== 'object' || value === null) return false;
  if (!('story' in value && 'withheld' in value && 'passedOver' in value)) return false;
  const { story, withheld, passedOver } = value;
  if (!Array.isArray(withheld) || !Array.isArray(passedOver)) return false;
  if (typeof story !== 'object' || story === null) return false;
  return (
    'summary' in story && 'quotes' in story && 'source' in story && Array.isArray(story.quotes)
  );
}
