import { anyOf, either, inAnyCase, regex } from '../../../../../../languages/regex.ts';
import { isOutlet } from '../../../../../../languages/english/venues.ts';
import { english } from '../../../../../reading/tongues/english-tongue.ts';
import type { Scene } from '../../../scene.ts';
import type { NamePlace } from '../name-places.ts';
import { topicBody } from '../topic/topic-body.ts';
import { nameOfNoun } from './name-of-noun.ts';
import { onlyOne } from '../../only-one.ts';

const COMPANIES = anyOf(
  'company firm giant start-up startup retailer carmaker airline developer publisher',
);
const HOUSES = anyOf('prison jail hospital clinic museum zoo theatre theater university college');
const SCHOOLS = anyOf('school_system school_district district');
const MEDIA = anyOf('network channel station broadcaster newspaper paper magazine');
const KIND = either(COMPANIES, HOUSES, SCHOOLS, MEDIA);
/** "director for games | at the tech giant": a post, and the body by its kind. */
export const AT_BODY = regex.u`^(?<head>\p{L}.{2,60}?) (?:at|of|for|with) the (?:[\p{L}-]+ ){0,2}?(?<kind>${KIND})$`;
const IS_COMPANY = regex.u`^${COMPANIES}$`;
const IS_SCHOOLS = regex.u`^${SCHOOLS}$`;
const IS_MEDIA = regex.u`^${MEDIA}$`;

/** Paragraphs that are looked through: a bound on time. */
const MOST_LINES = 60;
const WORD = String.raw`\p{Lu}[\p{L}.’'-]{0,30}`;
/** "Dorn County Public Schools", "Dorn School District". */
const SCHOOLS_NAMED = regex.gu`(?<!\p{L})(?:${WORD} ){1,4}(?:Schools|School District)(?!\p{L})`;

/** The body that a noun stands for: by its name beside the noun, or the only one of its kind in the article. */
export function bodyOfKind(
  scene: Scene,
  place: NamePlace,
  noun: string,
  printed: string,
): string | null {
  if (IS_SCHOOLS.test(noun)) return onlyNamed(scene, SCHOOLS_NAMED);
  const named = nameOfNoun(scene, {
    noun: noun === 'giant' ? 'company' : noun,
    printed,
    paragraph: place.paragraph,
  });
  if (named !== null) return named;
  if (IS_MEDIA.test(noun)) return onlyOutlet(scene, place);
  return IS_COMPANY.test(noun) ? topicBody(scene, '', place) : null;
}

/** The only outlet that the article names as such outside of quotations, up to where the noun stands. */
function onlyOutlet({ cast, lines }: Scene, { paragraph }: NamePlace): string | null {
  const found = new Set<string>();
  for (const { tokens } of lines.slice(0, Math.min(MOST_LINES, paragraph + 1)))
    for (const { text, shape, quoted } of tokens)
      if (shape === 'upper' && !quoted && isOutlet(text)) found.add(text);
  for (const { kind, place, figure: index, quoted } of cast.references) {
    if (kind !== 'name' || quoted || place.paragraph > paragraph) continue;
    const figure = index === null ? undefined : cast.figures[index];
    const name = figure?.kind === 'organisation' ? (figure.name ?? '') : '';
    if (isOutlet(name)) found.add(name);
  }
  return onlyOne(found);
}

function onlyNamed({ lines }: Scene, pattern: RegExp): string | null {
  const found = new Set<string>();
  for (const { text } of lines.slice(0, MOST_LINES))
    for (const [printed] of text.matchAll(pattern)) found.add(withoutOpening(printed));
  return onlyOne(found);
}

/** "When | Dorn County Public Schools": a small word has the capital of the sentence that it opens. */
function withoutOpening(printed: string): string {
  const [first = '', ...name] = printed.split(' ');
  return english.vocabulary(first, 0, first.length).is.closed ? name.join(' ') : printed;
}

const RANK = inAnyCase(anyOf('assistant associate adjunct visiting senior full'));
const PROFESSOR = inAnyCase('professor');
const FIELD = String.raw`\p{Ll}[\p{L}-]+`;
/** "associate professor of mechanical engineering", "biology professor": of which university, it does not say. */
export const IS_PROFESSOR = regex.u`^(?:${RANK} )?(?:${PROFESSOR}(?: ${inAnyCase('of')} ${FIELD}(?: ${FIELD}){0,4})?|${FIELD}(?: ${FIELD})? ${PROFESSOR})$`;
const CALLED = String.raw`(?:${WORD} ){1,3}(?:University|College)(?!\p{L}| of| \p{Lu})`;
const OF_PLACE = String.raw`(?:${WORD} ){0,3}University of ${WORD}(?: ${WORD}){0,2}`;
const UNIVERSITY = regex.gu`(?<!\p{L})${either(CALLED, OF_PLACE)}`;

/** The university of a professor, where the article names one only. */
export function universityOf(scene: Scene, role: string): string | null {
  return IS_PROFESSOR.test(role) ? onlyNamed(scene, UNIVERSITY) : null;
}
