import { fieldsOfCompanies } from '../../../../../languages/english/people/offices.ts';
import { isOutlet } from '../../../../../languages/english/venues.ts';
import { anyOf, either, regex } from '../../../../../languages/regex.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import { isAddress } from '../../../../cast/beside-a-name/titles.ts';
import { isCapital } from '../../../../reading/word-kinds.ts';
import { slice } from '../../../../../text/span.ts';
import type { Place } from '../../../../digest.ts';
import type { Scene } from '../../scene.ts';
import type { NamePlace } from './name-places.ts';
import { topicBody } from './topic/topic-body.ts';

/** Posts that somebody has in a body, by their noun. */
const POSTS = wordSet(
  'ceo cfo coo executive chairman chairwoman chairperson chair president director spokesman spokeswoman spokesperson founder co-founder owner co-owner treasurer superintendent coach',
);
/** Posts of two words: not the manager of a warehouse, nor the chief of police. */
const LONG_POSTS = wordSet(`
  general_manager general_secretary finance_chief marketing_chief communications_chief technology_chief
`);
/** "vice chairman", "medical director": words that name nothing else. */
const PLAIN = /^(?:former |ex-)?\p{L}\p{Ll}*(?:[ -](?!campaign)\p{Ll}+){0,3}$/u;
/** What belongs to a body, or is none: "the board", "a party". */
const PARTS = wordSet('board team staff management party force crew panel court');
/** Paragraphs in which the body of an article is named first. Set by hand. */
const TOP = 2;

/**
 * The body that an article is about, for a post that does not say its own: "chairman Ulf Brand" of a
 * report on Norda Motors. Only where the article names no other before, and nothing else with a
 * capital stands in the paragraph; null otherwise.
 */
export function soleBody(scene: Scene, role: string, places: readonly NamePlace[]): string | null {
  const noun = role.toLowerCase().split(' ').at(-1) ?? '';
  const [first] = places;
  const isPost = POSTS.has(noun) || LONG_POSTS.has(role.toLowerCase());
  if (first === undefined) return null;
  const sole = isPost && PLAIN.test(role) ? onlyBody(scene, first) : null;
  // "President X" is no body's
  const isHead = HEADS.test(role) && !(isAddress(role) && /^\p{Lu}/u.test(role));
  return sole ?? (isHead ? topicBody(scene, role, first) : null);
}

/** Those who head a body, or speak for it: "general manager", and not "warehouse manager". */
const RANK = anyOf(
  'chief head general managing executive deputy vice assistant founding interim lead senior division regional group club team band company school',
);
const HEAD = either(
  anyOf(
    'ceo cfo coo chairman chairwoman chairperson chair president director spokesman spokeswoman',
  ),
  anyOf('spokesperson founder co-founder owner co-owner proprietor manager coach captain frontman'),
  anyOf('frontwoman singer guitarist drummer bassist keyboardist member headteacher head_teacher'),
  anyOf('headmaster headmistress principal superintendent treasurer curator landlord landlady'),
  'chief executive(?: officer)?|chief financial officer|chief operating officer|publican|executive',
  `${anyOf('finance operations marketing technology commercial')} ${anyOf('chief director')}`,
);
const OF_FIELD = `(?:vice president|director|head|chief|manager) of ${anyOf(fieldsOfCompanies)}`;
const HEADS = regex.iu`^(?:${RANK} ){0,2}(?:${HEAD}|${OF_FIELD})(?: (?:and|&) (?:${RANK} )?(?:${HEAD}|${OF_FIELD}))?$`;
/** "vice president of sales": of a field, which is no body. */
export const isOfField = regex.iu`^(?:${RANK} ){0,2}${OF_FIELD}$`;

/** The only body that the article names. */
function onlyBody(scene: Scene, first: NamePlace): string | null {
  const { cast, title } = scene;
  const named = new Map<string, number>();
  for (const { place, figure: index, quoted } of cast.references) {
    const figure = index === null ? undefined : cast.figures[index];
    if (quoted || figure === undefined || figure.kind === 'person') continue;
    const name = figure.name?.replace(/^[Tt]he /u, '') ?? '';
    const isNamed =
      /^\p{Lu}/u.test(name) &&
      !/^(?:An?|One|Another|This|Its|His|Her) /u.test(name) &&
      figure.kind === 'organisation';
    if (!isNamed) {
      // "the union" of a report on a railway may be meant as well
      const head = name.toLowerCase().split(' ').at(-1) ?? '';
      if (figure.kind === 'organisation' && !PARTS.has(head)) return null;
      continue;
    }
    if (isOpponent(scene, place)) return null;
    if (isToldInPassing(scene, name, place)) continue;
    named.set(name, Math.min(place.paragraph, named.get(name) ?? Infinity));
  }
  const [body, another] = named;
  if (body === undefined || another !== undefined) return null;
  const [name, paragraph] = body;
  if (paragraph >= TOP && !title.includes(name.toLowerCase())) return null;
  return isAlone(scene, first, name) ? name : null;
}

/** "HOLT: We ask the firm.", "told the | ASX", "analyst at | Bank Dorf": a name that no post of the article is of. */
function isToldInPassing(scene: Scene, name: string, place: Place): boolean {
  if (isLabel(scene, name) || isOutlet(name) || isHearer(scene, place)) return true;
  return scene.cast.figures.some((figure) => isHis(figure, name));
}

const CONTEST = anyOf('defeat loss win victory draw match game tie final clash derby fixture trip');
const AGAINST = either(
  `${CONTEST} (?:at|by|to|against|over|with|versus)`,
  anyOf('against versus beat beating beats facing faced visited hosted host'),
);
/** "after the defeat at | Osk": whom the article's own side plays. */
const OPPONENT = regex.iu`(?<!\p{L})${AGAINST} (?:the )?$`;
/** Characters in front of a name in which that is said. Set by hand; not tuned. */
const BEFORE = 24;

function isOpponent({ lines }: Scene, { paragraph, start }: Place): boolean {
  return OPPONENT.test((lines[paragraph]?.text ?? '').slice(Math.max(0, start - BEFORE), start));
}

/** "told the | ASX": who hears it is not whose he is. */
const HEARS = regex.iu`(?<!\p{L})${anyOf('told telling informed informing assured notified notifying')} (?:the )?$`;

function isHearer({ lines }: Scene, { paragraph, start }: Place): boolean {
  return HEARS.test((lines[paragraph]?.text ?? '').slice(Math.max(0, start - BEFORE), start));
}

/** "HOLT: We ask the firm.": who speaks in a transcript is no body. */
function isLabel({ blocks, lines }: Scene, name: string): boolean {
  return blocks.some(
    ({ label }) => label !== null && slice(lines[label.paragraph]?.text ?? '', label.name) === name,
  );
}

/** "analyst at Bank Dorf": the body is his, and not the article's. */
function isHis({ kind, role }: Scene['cast']['figures'][number], body: string): boolean {
  return kind === 'person' && role !== null && role.includes(body);
}

/** Whether nothing with a capital stands beside the name that might be another body. */
function isAlone(
  { lines, surnames }: Scene,
  { paragraph, text }: NamePlace,
  body: string,
): boolean {
  const tokens = lines[paragraph]?.tokens ?? [];
  const known = new Set(body.toLowerCase().split(' '));
  return (
    text.length > 0 &&
    tokens.every((token) => {
      if (token.quoted || token.opens || !isCapital(token)) return true;
      const { given, calendar, role, shortTitle, honorific, closed } = token.is;
      const isKnown = given || calendar || role || shortTitle || honorific || closed;
      return isKnown || known.has(token.lower) || surnames.get(token.lower)?.kind === 'person';
    })
  );
}
