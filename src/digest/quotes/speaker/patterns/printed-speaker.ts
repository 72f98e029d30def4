import type { Cast, CastFigure, CastReference } from '../../../cast/cast.ts';
import type { Speaker } from '../../../digest.ts';
import type { Line, Token } from '../../../reading/tokens.ts';
import { isBody, SURE_ROLE } from './beside-verb.ts';
import { indexAt } from '../../marks/blocks.ts';
import { endOfPrinted } from './end-of-printed.ts';
import type { SpeechPatterns } from './speech-patterns.ts';
import type { Scene } from '../scene.ts';

/** Words that stand for a speaker, and where. */
export type Printed = Readonly<{ text: string; paragraph: number; start: number; end: number }>;

/** How sure the cast has to be whom "he" or a surname means. By judgement. */
export const SURE_WHO = 0.75;

/** Whom the last reference within printed words means, where the cast is sure of it. */
export function figureIn(
  { references, figures }: Cast,
  { paragraph, start, end }: Printed,
  kind: CastReference['kind'],
  sure: number,
): CastFigure | null {
  const reference = references.findLast(
    (one) =>
      one.kind === kind &&
      one.place.paragraph === paragraph &&
      one.place.start >= start &&
      one.place.end <= end,
  );
  if (reference === undefined || reference.figure === null || reference.confidence < sure)
    return null;
  return figures[reference.figure] ?? null;
}

/** Words of "die Partei", as printed. */
const WITH_ARTICLE = 2;

/** The cast knows the full name behind a surname or a role, and the role that stood there. */
export function speakerFrom(
  printed: Printed,
  patterns: SpeechPatterns,
  scene: Pick<Scene, 'surnames' | 'cast' | 'lines'>,
): Speaker {
  if (patterns.uncapitalised !== null) return uncapitalisedSpeaker(printed, patterns, scene);
  if (patterns.within?.test(printed.text) === true)
    return { name: null, role: null, organisation: printed.text };
  const { whole, opening, last } = inWords(printed, scene.lines[printed.paragraph]);
  const described = describedIn(scene.cast, printed, whole);
  if (described !== null) return described;
  const isAlone = printed.text.split(' ').length <= WITH_ARTICLE;
  if (isAlone && isBody(last)) return { name: null, role: null, organisation: whole };
  const { name, role } = divide(printed.text, patterns);
  if (isJoint(name, patterns)) return { name, role, organisation: null };
  const isDescription = role === null && opening?.is.determiner === true;
  if (isDescription || !/\p{Lu}|\p{Lo}/u.test(name))
    return { name: null, role: whole, organisation: null };
  const known = bearerOf(name, printed, scene);
  const full = divide(known?.name ?? name, patterns);
  return {
    name: full.name,
    role: wholeRole(role ?? full.role, known?.role ?? null, patterns),
    organisation: known?.organisation ?? null,
  };
}

type InWords = Readonly<{ whole: string; opening: Token | undefined; last: Token | undefined }>;

/** "fonte | da investigação": printed words with what says which, and the first and last of them. */
function inWords({ text, start, end }: Printed, line: Line | undefined): InWords {
  if (line === undefined) return { whole: text, opening: undefined, last: undefined };
  const { tokens } = line;
  const last = indexAt(line, end) - 1;
  const until = tokens[endOfPrinted(tokens, last)]?.end ?? end;
  return {
    whole: line.text.slice(start, until),
    opening: tokens[indexAt(line, start)],
    last: tokens[last],
  };
}

/** "die Ministerin", "un portavoz": a person for whom words surely stand, or who is only described by them; null for others. */
function describedIn(cast: Cast, printed: Printed, whole: string): Speaker | null {
  const described = figureIn(cast, printed, 'description', 0);
  if (described?.kind !== 'person') return null;
  if (described.name === null)
    return described.role === printed.text ? { name: null, role: whole, organisation: null } : null;
  const isSure = figureIn(cast, printed, 'description', SURE_ROLE) !== null;
  return isSure ? speakerOf(described) : null;
}

/** "Merkel": who is known by a printed name; undefined where that is nobody. */
function bearerOf(
  name: string,
  printed: Printed,
  { surnames, cast }: Pick<Scene, 'surnames' | 'cast'>,
): CastFigure | undefined {
  const surname = name.split(' ').at(-1)?.toLowerCase() ?? '';
  const bearer = figureIn(cast, printed, 'name', SURE_WHO) ?? surnames.get(surname);
  return bearer?.name != null && isShortFor(name, bearer.name) ? bearer : undefined;
}

/** Whom the cast knows in the printed words, what looks like a name beside its title, or their words. */
function uncapitalisedSpeaker(
  printed: Printed,
  { role: title, uncapitalised }: SpeechPatterns,
  { cast, lines }: Pick<Scene, 'cast' | 'lines'>,
): Speaker {
  const known = figureIn(cast, printed, 'name', 0);
  if (known !== null) return speakerOf(known);
  const { text } = printed;
  // Named with an office before
  const same = cast.figures.find(({ name }) => name === text) ?? bySurname(cast, text);
  if (same !== undefined) return speakerOf(same);
  // "بصل المنظمات الدولية": who is known by the first word, and whom he asks
  const [first = '', ...others] = text.split(' ');
  const opening = others.length > 1 ? bySurname(cast, first) : undefined;
  if (opening !== undefined) return speakerOf(opening);
  const meant = byOffice(printed, uncapitalised?.definite ?? null, { cast, lines });
  if (meant !== null) return speakerOf(meant);
  const { name = text, role } = title?.exec(text)?.groups ?? {};
  const isTitled = role !== undefined && name !== text;
  if (uncapitalised?.name.test(name) === true && (isTitled || !uncapitalised.body.test(name)))
    return { name, role: role ?? null, organisation: null };
  return uncapitalised?.body.test(text) === true
    ? { name: null, role: null, organisation: text }
    : { name: null, role: text, organisation: null };
}

/**
 * "الوزير": the only one who was named with this office before, where it was nobody else's in between. Such an
 * office is a word with its article, or as it was printed: "رئيس البلدية".
 */
function byOffice(
  { text, paragraph, start }: Printed,
  definite: string | null,
  { cast, lines }: Pick<Scene, 'cast' | 'lines'>,
): CastFigure | null {
  if (definite === null) return null;
  const isDefinite = text.startsWith(definite) && !text.includes(' ');
  const office = isDefinite ? text.slice(definite.length) : text;
  const isIt = ({ role }: CastFigure): boolean =>
    role === text || role === office || (isDefinite && role?.startsWith(`${office} `) === true);
  const [bearer, ...others] = cast.figures.filter(isIt);
  if (bearer === undefined || others.length > 0) return null;
  const named = cast.references.findLast(
    ({ place, figure }) =>
      cast.figures[figure ?? -1] === bearer &&
      (place.paragraph < paragraph || (place.paragraph === paragraph && place.end <= start)),
  );
  if (named === undefined) return null;
  const { phrase } = named;
  for (let at = phrase.paragraph; at <= paragraph; at += 1) {
    const from = at === phrase.paragraph ? phrase.end : 0;
    const whole = lines[at]?.text ?? '';
    const since = whole.slice(from, at === paragraph ? start : whole.length);
    if (` ${since}`.replaceAll(text, '').includes(` ${office}`)) return null;
  }
  return bearer;
}

/** What stands between the parts of a name. */
const BEHIND_GIVEN = [' ', '·', '・'] as const;

/** "الجبوري", "바이든": the only one who was named in full with this surname before. */
function bySurname({ figures }: Cast, surname: string): CastFigure | undefined {
  const bearers = figures.filter(({ name }) =>
    BEHIND_GIVEN.some((joint) => name?.endsWith(`${joint}${surname}`)),
  );
  return bearers.length === 1 ? bearers[0] : undefined;
}

/** "Luc Prat et Anne Roux": two full names. */
function isJoint(name: string, { and }: SpeechPatterns): boolean {
  const words = name.split(' ');
  return words.slice(2, -2).some((word) => and.has(word));
}

/** Letters in which two cases of a name agree. Set by hand; not tuned. */
const STEM = 4;

/** "Merkel" for "Angela Merkel", and the same name in another case: "Путина" for "Владимир Путин". */
function isShortFor(printed: string, full: string): boolean {
  const last = printed.split(' ').at(-1)?.toLowerCase() ?? '';
  const words = full.toLowerCase().split(' ');
  return words.some((word) => word.slice(0, STEM) === last.slice(0, STEM));
}

/** "ministra de | Trabajo Carmen Olmo": the cast knows where the role ends. */
function wholeRole(
  printed: string | null,
  known: string | null,
  { elided }: SpeechPatterns,
): string | null {
  if (printed === null || known === null) return printed ?? known;
  const whole = elided === null ? known : known.replace(elided, '');
  return whole.startsWith(`${printed} `) ? whole : printed;
}

/** A figure of the cast with all that is known of it. */
export function speakerOf({ name, role, organisation }: CastFigure): Speaker {
  return { name, role, organisation };
}

function divide(printed: string, { role }: SpeechPatterns): { name: string; role: string | null } {
  const parts = role?.exec(printed)?.groups;
  return { name: parts?.['name'] ?? printed, role: parts?.['role'] ?? null };
}
