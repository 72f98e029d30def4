import type { Word } from '../../../reading/asked-once.ts';
import type { Reading } from '../../../reading/reading.ts';
import type { Nouns } from './nouns.ts';

/** A name without what stands before it ("Nachfrage | Ilse Kern"), whole; `null` where it names nobody. */
export function createSoundName(
  nouns: Nouns,
  paragraphs: Reading['paragraphs'],
): (printed: string) => string | null {
  return (printed) => {
    const words = withoutNouns(printed.split(' '), nouns);
    if (words === null || printed.replace(/\P{L}/gu, '').length < SHORTEST_NAME) return null;
    const known = words.map(nouns.read);
    const [first = '', ...others] = words;
    const isCompound = others.length > 0 && nouns.endsAsThing(first);
    // "Zerschlagung von Nordlicht"
    if (isCompound && known[0]?.is.given !== true && known[1]?.is.particle === true) return null;
    if (others.length === 0 && nouns.isThing(first)) return null;
    if (known.some(({ is }) => is.organisationHead || is.knownOrganisation)) return words.join(' ');
    if (isCompound && !ACRONYM.test(words.at(-1) ?? '')) return null;
    return isNobody(words, known, nouns) ? null : whole(words.join(' '), nouns, paragraphs);
  };
}

/** Letters of a name, by definition: one is an initial. */
const SHORTEST_NAME = 2;

/** "Studierendenvertretung | AStA": a body by its letters. */
const ACRONYM = /^\p{Lu}\p{L}*\p{Lu}/u;

/** Without the nouns and roles before a name; `null` where those are all that there is. */
function withoutNouns(
  words: string[],
  { read, isThing, isNoun, isInCase }: Nouns,
): readonly string[] | null {
  // "der Rede des Bürgermeisters Holm"
  if (read(words[0] ?? '').is.determiner && isThing(words[1] ?? '')) return null;
  while (words.length > 2 && isNoun(words[0] ?? '') && read(words[1] ?? '').is.given) words.shift();
  while (words.length > 1 && isInCase(words[0] ?? '')) {
    // "Präsidenten | der Republik"
    if (read(words[1] ?? '').is.closed) return null;
    words.shift();
  }
  // "Parteichefs Hanois"
  const isPlace = words.length === 1 && read((words[0] ?? '').replace(/s$/, '')).is.toponym;
  return isPlace ? null : words;
}

/** Nouns, several people, a phrase, or what is somebody's. */
function isNobody(
  words: readonly string[],
  known: readonly Word[],
  { isNoun, particles, links }: Nouns,
): boolean {
  const isGiven = words.length > 1 && known[0]?.is.given === true;
  return (
    isNoun(words[0] ?? '') ||
    (!isGiven && isNoun(words.at(-1) ?? '')) ||
    words.some((word) => GENDERED.test(word)) ||
    known.some(
      ({ shape, lower }) => shape === 'lower' && !particles.has(lower) && !links.has(lower),
    ) ||
    isOwned(known)
  );
}

/** "Nutzer|Innen": several, and no name. */
const GENDERED = /\p{Ll}Innen$/u;

/** Words of a name with what is somebody's, by definition: "Ada Kerns Rede". */
const OWNED = 3;

/** A surname in the second case before a noun. */
function isOwned(words: readonly Word[]): boolean {
  const owner = words.at(-2);
  const last = words.at(-1);
  if (words.length < OWNED || owner === undefined || last === undefined) return false;
  return (
    owner.shape === 'capital' && owner.lower.endsWith('s') && !owner.is.given && !last.is.given
  );
}

/** "Alexander Van" is cut: the article goes on "… Van der Berg". */
function whole(
  name: string,
  { particles }: Nouns,
  paragraphs: Reading['paragraphs'],
): string | null {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  if (!particles.has(last) && last !== 'van') return name;
  for (const { text } of paragraphs) {
    const at = text.indexOf(`${name} `);
    const more = at === -1 ? null : REST_OF_NAME.exec(text.slice(at + name.length));
    if (more !== null) return name + more[0];
  }
  return null;
}

const REST_OF_NAME = /^ (?:(?:der|den|de|la|het|dem) ){0,2}\p{Lu}[\p{L}-]{1,40}/u;
