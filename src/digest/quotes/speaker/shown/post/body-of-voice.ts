import { anyOf, regex } from '../../../../../languages/regex.ts';
import { isOutlet } from '../../../../../languages/english/venues.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import type { Scene } from '../../scene.ts';
import { isOneName, nameInFull } from '../name/in-full.ts';
import { isDocument } from '../../author-of.ts';
import { houseOfPerson } from '../name/house-of-person.ts';
import type { NamePlace } from './name-places.ts';
import { subjectBefore } from './subject-before.ts';
import { onlyOne } from '../only-one.ts';

/** Paragraphs that are looked through: a bound on time. */
const MOST_LINES = 250;
const VOICE = regex.iu`^(?:${anyOf('campaign chief senior deputy lead official')} )?(?:spokes(?:man|woman|person)|press secretary)$`;
const OFFICER = /^(?:Police )?(?:Officer|Sgt\.?|Sergeant|Det\.?|Detective|Lt\.?|Lieutenant)$/u;
/** "Fairfield Police", "Osk Police Department". */
const POLICE = /(?<!\p{L})(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? Police(?: Department)?)(?!\p{L})/gu;
/** What stands before the word and is no town. */
const NO_TOWN = wordSet('The A Local State Military When But And In After If Two Several');

/**
 * For whom "spokesman X" speaks, or in whose police "Officer X" serves, where the article does not
 * say it beside the name: the only body that the paragraph above or the words before X tell of, and
 * the only police it names. Null where another body or a person may be meant.
 */
export function bodyOfVoice(
  scene: Scene,
  role: string,
  places: readonly NamePlace[],
): string | null {
  if (OFFICER.test(role)) return onlyPolice(scene);
  const [place] = places;
  if (!VOICE.test(role) || place === undefined) return null;
  const said = saidBefore(place);
  if (said !== null) return said;
  const start = place.tokens[place.from]?.start ?? 0;
  const own = bodyIn(scene, place.paragraph, start);
  const sole = own === undefined ? bodyIn(scene, place.paragraph - 1, Infinity) : own;
  return sole ?? houseOfSubject(scene, place);
}

/** "a spokeswoman for the Harbour Department": behind a name's first capital, so many more words. */
const BODY = String.raw`\p{Lu}[\p{L}’'-]*(?: (?:of (?:the )?|for |and |the )?\p{Lu}[\p{L}’'-]*){0,5}`;
const SPEAKS_FOR = regex.gu`\b[Aa] (?:\p{Ll}+ )?spokes(?:man|woman|person) (?:for|of) ((?:the )?${BODY})`;
/** "The spokeswoman, | Ida Holm" */
const THE_VOICE = /\b[Tt]he (?:\p{Ll}+ )?spokes(?:man|woman|person),? $/u;

/** For whom "the spokeswoman, X" speaks: as the words before say of "a spokeswoman". */
function saidBefore({ text, tokens, from }: NamePlace): string | null {
  const before = text.slice(0, tokens[from]?.start ?? 0);
  if (!THE_VOICE.test(before)) return null;
  return Array.from(before.matchAll(SPEAKS_FOR)).at(-1)?.[1] ?? null;
}

/** The body of which the words before the name tell, or the campaign or office of whoever does something there. */
function houseOfSubject(scene: Scene, place: NamePlace): string | null {
  const subject = subjectBefore(scene, place);
  if (subject === null) return null;
  const { figure, isNear, others } = subject;
  const name = figure.name ?? '';
  if (figure.kind === 'organisation') {
    const isBody = NAMED.test(name) || /^\p{Lu}.* campaign$/u.test(name);
    const hasOther = others.some(({ kind, name: other }) => {
      const noun = other?.slice(other.lastIndexOf(' ') + 1).toLowerCase() ?? '';
      // "its office" is no other body
      if (/^(?:its|his|her|their) /iu.test(other ?? '')) return false;
      return kind === 'organisation' && noun !== '' && !isDocument(noun);
    });
    return isBody && !isOutlet(name) && !hasOther ? name : null;
  }
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  // “… with Rubin,” his spokesman said: it is of him that the words are
  const isAgain = place.text.split(surname).length > 2;
  // “… the State Department …”: its own spokesman may be meant
  if (others.some((other) => other.kind === 'organisation' && NAMED.test(other.name ?? '')))
    return null;
  const isMeant =
    isNear || others.length === 0 || isAgain || scene.title.includes(surname.toLowerCase());
  if (!isMeant) return null;
  const whole = isOneName(name) ? nameInFull(scene, name) : name;
  return houseOfPerson(scene, surname) ?? whole;
}

/** The only body of a paragraph before an offset; null where others are told of, undefined where nobody is. */
function bodyIn({ cast }: Scene, paragraph: number, until: number): string | null | undefined {
  const bodies = new Set<string>();
  for (const { place, figure: index, quoted, kind } of cast.references) {
    if (quoted || place.paragraph !== paragraph || place.end > until) continue;
    const figure = index === null ? undefined : cast.figures[index];
    if (figure === undefined || figure.kind === 'group') continue;
    if (figure.kind === 'person' || figure.name === null) return null;
    const isBody = kind === 'name' || bodies.has(figure.name);
    if (!isBody || isOutlet(figure.name) || !NAMED.test(figure.name)) return null;
    bodies.add(figure.name);
  }
  const [only, another] = bodies;
  return another === undefined ? only : null;
}

/** "State Department", "NATO". */
const NAMED = /^(?:[Tt]he )?(?:\p{Lu}\S* \S*\p{Lu}|\p{Lu}{2,})/u;

function onlyPolice({ lines }: Scene): string | null {
  const found = new Set<string>();
  for (const { text } of lines.slice(0, MOST_LINES))
    for (const [, name = ''] of text.matchAll(POLICE))
      if (!NO_TOWN.has(name.split(' ')[0] ?? '')) found.add(name.replace(/ Department$/u, ''));
  return onlyOne(found);
}
