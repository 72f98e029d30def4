import type { Article } from '../../../articles/article.ts';
import type { Quote } from '../../digest.ts';
import { leaning } from './leaning.ts';
import { pointsBack } from './utterances.ts';

/**
 * The words between two halves at most, in characters: "…," said the minister of defence on Friday.
 * "…" Set by hand; not tuned.
 */
const MOST_BETWEEN = 160;
/** An attribution and its full stop, with no other quotation in it. */
const QUOTED = /[“”"«»„]/u;

/**
 * Joins what one speaker says on both sides of the sentence that names them: “The bridge has a
 * simple test,” Ana Ruiz said. | “It must carry the lorries.” By itself the second half leans on the
 * first. Both stay what they are: two places, shown with the gap between them.
 */
export function joinRunningOn(
  quotes: readonly Quote[],
  { paragraphs, language }: Pick<Article, 'paragraphs' | 'language'>,
): Quote[] {
  const joined: Quote[] = [];
  for (const next of quotes) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      runsOn(last, next, paragraphs) &&
      !standsBetter(next, last, language)
    ) {
      joined[joined.length - 1] = {
        ...last,
        places: [...last.places, ...next.places],
        text: `${last.text} ${next.text}`,
        openings: openingsOf(last, next, paragraphs),
        venues: last.venues.length > 0 ? last.venues : next.venues,
        confidence: Math.min(last.confidence, next.confidence),
      };
    } else joined.push(next);
  }
  return joined;
}

/** An attribution that ends its sentence, up to the mark that opens the second half. */
const ENDED = /[.!?…][\s“"«„‘']*$/u;
/** X said, and predicted, “…”: a second speech, which begins its own sentence. */
const SAID_AGAIN = /(?<!\p{L})(?:and|then|but) (?:\p{Ll}{2,20} )?\p{Ll}{2,20}[,:][\s“"«„‘']*$/u;

/** The places that begin a sentence, where the attribution before the second half ends its own. */
function openingsOf(last: Quote, next: Quote, paragraphs: readonly string[]): readonly number[] {
  const [end, start] = [last.places.at(-1), next.places[0]];
  const between = (paragraphs[end?.paragraph ?? -1] ?? '').slice(end?.end, start?.start);
  const first = last.places.length;
  return [
    ...(last.openings ?? []),
    ...(ENDED.test(between) || SAID_AGAIN.test(between) ? [first] : []),
    ...(next.openings ?? []).map((index) => first + index),
  ];
}

/** “Moreover, it is late,” Ruiz said. “The bridge must open.”: the second half says more by itself. */
function standsBetter(next: Quote, last: Quote, language: string): boolean {
  if (next.text.split(' ', FEWEST_WORDS).length < FEWEST_WORDS) return false;
  return leaning(last.text, language) > leaning(next.text, language) && !pointsBack(next.text);
}

/** “God help us.” says nothing by itself. Set by hand; not tuned. */
const FEWEST_WORDS = 5;

function runsOn(last: Quote, next: Quote, paragraphs: readonly string[]): boolean {
  const [end, start] = [last.places.at(-1), next.places[0]];
  if (end === undefined || start === undefined || end.paragraph !== start.paragraph) return false;
  if (last.kind !== 'direct' || !isWhole(next) || !/[,;]$/.test(last.text)) return false;
  const { speaker } = last;
  if (speaker === null || (speaker.name ?? speaker.role) === null) return false;
  if (speaker.name !== next.speaker?.name || speaker.role !== next.speaker.role) return false;
  const between = (paragraphs[end.paragraph] ?? '').slice(end.end, start.start);
  return between.length <= MOST_BETWEEN && !QUOTED.test(between.slice(1).trimEnd().slice(0, -1));
}

/** “God help us.”: a sentence by its first letter and its mark, whatever its words are. */
function isWhole({ kind, text }: Quote): boolean {
  return kind === 'direct' || /^['‘[]?\p{Lu}.*[.!?]['’)\]]?$/su.test(text);
}
