import type { CastFigure, CastReference } from '../../../../cast/cast.ts';
import type { Place, Speaker } from '../../../../digest.ts';
import { tongueOf } from '../../../../reading/tongues/tongue-of.ts';
import type { Token } from '../../../../reading/tokens.ts';
import { endsAs } from '../../../../../languages/word-set.ts';
import type { Scene } from '../../scene.ts';
import { ageAt, isOfSex } from './called-by-age.ts';
import { listedOf, type Listed } from './listed-nouns.ts';
import { ARTICLE, hasCalling, mayBeCalled } from './may-be-called.ts';

/** Paragraphs that are looked back over, by the eye of whoever reads. Set by hand; not tuned. */
const REACH = 2;
/** Descriptions of one article that are looked at: a bound on time. */
const MOST = 40;
/**
 * Whom "der Virologe" and "la bióloga" mean that stand beside a quote, in languages other than English:
 * the only one whom the paragraph names before, or the nearest one that names anybody. Nobody by "der
 * Sprecher", nor where another was told of without a name; whoever holds an office is nobody else.
 */
export function createLastNamed(
  scene: Pick<Scene, 'cast' | 'lines' | 'title'>,
  language: string,
): (speaker: Speaker, place: Place) => Speaker {
  const listed = listedOf(language);
  if (listed === null) return (speaker) => speaker;
  const { definite } = tongueOf(language);
  const byParagraph = Map.groupBy(scene.cast.references, ({ place }) => place.paragraph);
  let left = MOST;
  return (speaker, { paragraph, start }) => {
    const { name, role } = speaker;
    if (name !== null || role === null || left === 0) return speaker;
    left -= 1;
    // Where a language has no articles, a noun alone means who is known; "31-åringen" has its own behind it
    const isBare = definite.size === 0 || listed.aged?.called.test(role.toLowerCase()) === true;
    const [article = '', ...words] = isBare ? ['', ...role.split(' ')] : role.split(/ |(?<=['’])/u);
    const text = scene.lines[paragraph]?.text ?? '';
    if (!isBare && !definite.has(article.toLowerCase())) return speaker;
    const at = nearest(scene, { text, paragraph }, role, start);
    const place = { at, length: role.length, isBare };
    const age = at < 0 ? null : ageAt(scene, paragraph, place, listed);
    const noun = age ?? (at < 0 ? null : nounOf(scene, paragraph, place, listed));
    if (noun === null) return speaker;
    if (isIntroduced(scene, paragraph, noun, listed)) return speaker;
    const fits = (one: CastFigure): boolean => age === null && hasCalling(one, noun, listed);
    const person = nearestNamed(scene, byParagraph, { paragraph, at, noun, fits });
    if (person === null) return speaker;
    const isMeant =
      age === null
        ? mayBeCalled(scene, person, noun, listed)
        : isOfSex(article.toLowerCase(), person, listed);
    if (!isMeant) return speaker;
    const own = words.length === 1 && noun.is.role ? noun.text.replace(ARTICLE, '') : null;
    return {
      name: person.name,
      role: person.role?.replace(ARTICLE, '') ?? own,
      organisation: person.organisation,
    };
  };
}

/** Where words that describe somebody stand nearest to a place of their paragraph; -1 where they do not. */
function nearest(
  { cast }: Pick<Scene, 'cast'>,
  { text, paragraph }: Readonly<{ text: string; paragraph: number }>,
  words: string,
  near: number,
): number {
  const described = cast.references.filter(
    ({ kind, phrase, place }) =>
      kind === 'description' &&
      place.paragraph === paragraph &&
      text.slice(phrase.start, phrase.end) === words,
  );
  const places = described.map(({ phrase }) => phrase.start);
  if (places.length === 0)
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  const [best = -1] = places.toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near));
  return best;
}

/** The noun that says who somebody is. Where every noun has a capital, one that ends like those for people. */
function nounOf(
  { lines }: Pick<Scene, 'lines'>,
  paragraph: number,
  { at, length, isBare }: Readonly<{ at: number; length: number; isBare: boolean }>,
  { people, indefinite, broadNouns }: Listed,
): Token | null {
  const tokens = lines[paragraph]?.tokens ?? [];
  const from = tokens.findIndex(({ start }) => start >= at);
  // "l’agricoltore" is one word
  const isHanging = /\p{L}['’]\p{L}/u.test(tokens[from]?.text ?? '');
  const phrase = tokens
    .slice(isHanging || isBare ? from : from + 1)
    .filter(({ end }) => end <= at + length);
  // "einer | der 13 Helfer"
  const isOneOf = indefinite.has(tokens[from - 1]?.lower ?? '');
  if (isOneOf || phrase.some(({ shape }) => shape === 'number')) return null;
  const isPlural = people !== null && tokens[from]?.lower === 'die';
  const isNoun = ({ shape, lower, is }: Token): boolean => {
    if (is.organisationHead || is.group) return false;
    // "die Kanadier"
    if (isPlural && !is.femaleRole && !lower.endsWith('in')) return false;
    if (people === null) return is.role || broadNouns.has(lower.replace(ARTICLE, ''));
    return shape === 'capital' && (is.role || endsAs(lower, people));
  };
  const noun = phrase.find(
    (token) => isNoun(token) || (people !== null && token.shape === 'capital'),
  );
  return noun !== undefined && isNoun(noun) ? noun : null;
}

/** "Ein Landwirt", further up: somebody without a name was told of by the noun. */
function isIntroduced(
  { lines }: Pick<Scene, 'lines'>,
  paragraph: number,
  { lower }: Token,
  { indefinite }: Listed,
): boolean {
  return lines.slice(0, paragraph + 1).some(({ tokens }) =>
    tokens.some((token, at) => {
      if (token.lower !== lower) return false;
      const before = [tokens[at - 1], tokens[at - 2]];
      return before.some((one) => one !== undefined && indefinite.has(one.lower));
    }),
  );
}

type Described = Readonly<{
  paragraph: number;
  at: number;
  noun: Token;
  fits: (one: CastFigure) => boolean;
}>;

/**
 * The only person whom a paragraph names before the words, or the only one of several who has the calling,
 * or else the one before it.
 */
function nearestNamed(
  { cast, lines }: Pick<Scene, 'cast' | 'lines'>,
  byParagraph: ReadonlyMap<number, readonly CastReference[]>,
  { paragraph, at, noun, fits }: Described,
): CastFigure | null {
  for (let back = 0; back <= REACH; back += 1) {
    const here = paragraph - back;
    const before = (byParagraph.get(here) ?? []).filter(
      ({ place, quoted }) => !quoted && (back > 0 || place.end <= at),
    );
    const named = new Set<CastFigure>();
    for (const { kind, place, figure: index } of before) {
      const figure = index === null ? undefined : cast.figures[index];
      if (figure?.kind !== 'person') continue;
      const { text = '', tokens = [] } = lines[here] ?? {};
      const printed = text.slice(place.start, place.end);
      // "der Olympischen Spiele" is nobody
      const ahead = tokens.findLast(({ end }) => end <= place.start);
      if (kind === 'name' && ahead?.is.determiner === true) continue;
      if (kind === 'name' && figure.name !== null) named.add(figure);
      else if (kind === 'description' && figure.name === null && !printed.endsWith(noun.text))
        return null;
    }
    const [only] = named;
    if (named.size === 1) return only ?? null;
    const [fitting, another] = [...named].filter(fits);
    if (only !== undefined) return another === undefined ? (fitting ?? null) : null;
  }
  return null;
}
