import { isOutlet } from '../../../../../../languages/english/venues.ts';
import { anyOf, regex } from '../../../../../../languages/regex.ts';
import { wordSet } from '../../../../../../languages/word-set.ts';
import type { Scene } from '../../../scene.ts';
import type { NamePlace } from '../name-places.ts';
import { isBody } from './is-body.ts';
import { isToldAlone } from './is-told-alone.ts';
import { namesIn } from './names-in.ts';

/** Paragraphs in which an article says what it is about. Set by hand; not tuned. */
const TOP = 3;

/** Posts of a band, whose name nothing marks as one. */
const OF_BANDS = wordSet(
  'frontman frontwoman singer guitarist drummer bassist keyboardist vocalist bandmate band_member founding_member lead_singer',
);

/**
 * The body that an article is about by its title and its first paragraphs, for a post beside `place`
 * that does not say its own: "frontman X" of a report on the Copper Foxes. Null where several may be
 * meant, and where another body stands in the paragraph of the name.
 */
export function topicBody(scene: Scene, role: string, place: NamePlace): string | null {
  const { lines, title } = scene;
  const isOfBand = OF_BANDS.has(role.toLowerCase());
  const isVoice = /spokes(?:man|woman|person)$/iu.test(role);
  const found = new Set<string>();
  const words = new Set(title.split(/[^\p{L}\p{N}]+/u));
  for (const [index, line] of lines.slice(0, TOP).entries())
    for (const { name, first, last, isOpening, isCalled = false, toldAs = null } of namesIn(line)) {
      // "State hid its papers" of the State Department, for which spokesmen speak
      const isShort = isVoice && last.is.organisationHead && words.has(first.lower);
      const isTitled = title.includes(name.toLowerCase()) || isShort;
      // "School wins prize": the title has the noun, or the article opens with the name
      const isMeant =
        isTitled ||
        (index === 0 && isOpening && isOnly(scene, name, toldAs)) ||
        (last.is.organisationHead && words.has(last.lower));
      if (!isMeant || isOutlet(name)) continue;
      const isState = OF_THE_STATE.test(name) && !isVoice;
      const isKnown =
        isCalled || (!isState && (last.is.organisationHead || isBody(scene, line, name)));
      if (isKnown || (isOfBand && isTitled)) found.add(name);
    }
  const [body, another] = [...found].filter((name) => isWhole(name, found));
  if (body === undefined || another !== undefined) return null;
  return isToldAlone(scene, place, body) ? body : null;
}

/** Whether the first paragraphs tell of no other body: where no title says which is meant. */
function isOnly({ cast }: Scene, body: string, toldAs: string | null): boolean {
  return cast.references.every(({ place, figure: index, quoted, kind }) => {
    const figure = index === null ? undefined : cast.figures[index];
    if (place.paragraph >= TOP || quoted || figure?.kind !== 'organisation') return true;
    const name = figure.name?.replace(/^[Tt]he /u, '') ?? '';
    const said = name.toLowerCase().split(' ');
    // "the bakery" is the one that was named
    const isSaid = (word: string): boolean => word === toldAs || body.toLowerCase().includes(word);
    const isKind = kind !== 'name' && said.some(isSaid);
    return name.includes(body) || body.includes(name) || isKind || isOutlet(name);
  });
}

/** "Brookfield Tool", where "Brookfield Tool Company" is found too. */
function isWhole(name: string, found: ReadonlySet<string>): boolean {
  return [...found].every((other) => other === name || !other.includes(name));
}

/** A body that has no owner or founder, and whose president is another's. */
const OF_THE_STATE = regex.iu`(?<!\p{L})(?:${anyOf('congress senate house parliament government administration department ministry party democrats republicans')})(?!\p{L})`;
