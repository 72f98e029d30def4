import { perLanguage } from '../../../languages/per-language.ts';
import { anyOf, regex } from '../../../languages/regex.ts';
import { oneOf, wordSet } from '../../../languages/word-set.ts';
import type { CastFigure } from '../../cast/cast.ts';
import type { Speaker } from '../../digest.ts';
import type { Reading } from '../../reading/reading.ts';
import { tongueOf } from '../../reading/tongues/tongue-of.ts';
import type { Word } from '../../reading/asked-once.ts';

/** What a language tells of whom it can be that speaks; `null` where nobody has listed what cannot. */
const listedOf = perLanguage(({ quotes, cast }) =>
  quotes?.things === undefined || cast === undefined
    ? null
    : {
        things: wordSet(quotes.things),
        particles: wordSet(cast.particles),
        links: wordSet(cast.links),
        ends: regex.u`(?:${oneOf(quotes.thingEndings ?? '-')})$`,
        cases: wordSet(quotes.roleCases ?? ''),
      },
);

/**
 * Who is shown beside a quote, in a language whose rules take any noun with a capital for somebody: without
 * what stands before the name ("Nachfrage | Ilse Kern") and behind the role ("Vorstand der Stiftung | trifft"),
 * and `null` where it is nobody ("das Motto").
 */
export function createSoundSpeaker(
  { language, paragraphs }: Pick<Reading, 'language' | 'paragraphs'>,
  figures: readonly CastFigure[],
): (speaker: Speaker) => Speaker | null {
  const listed = listedOf(language);
  if (listed === null) return (speaker) => speaker;
  const lookUp = tongueOf(language).vocabulary;
  const read = (word: string): Word => lookUp(word, 0, word.length);
  const isThing = (word: string): boolean => {
    const lower = word.toLowerCase();
    return listed.things.has(lower) || listed.things.has(lower.slice(lower.lastIndexOf('-') + 1));
  };
  /** "Bürgermeisters": a role as it is printed where somebody's words or deeds are told. */
  const isInCase = (word: string): boolean =>
    !read(word).is.given &&
    [...listed.cases].some(
      (ending) => word.endsWith(ending) && read(word.slice(0, -ending.length)).is.role,
    );
  const isNoun = (word: string): boolean => {
    const { is } = read(word);
    return isThing(word) || (is.closed && !is.given && !is.organisationHead && !is.particle);
  };
  const nameOf = (printed: string): string | null => {
    const words = printed.split(' ');
    // "der Rede des Bürgermeisters Holm"
    if (read(words[0] ?? '').is.determiner && isThing(words[1] ?? '')) return null;
    while (words.length > 2 && isNoun(words[0] ?? '') && read(words[1] ?? '').is.given)
      words.shift();
    while (words.length > 1 && isInCase(words[0] ?? '')) {
      // "Präsidenten | der Republik"
      if (read(words[1] ?? '').is.closed) return null;
      words.shift();
    }
    // "Parteichefs Hanois"
    if (words.length === 1 && read((words[0] ?? '').replace(/s$/, '')).is.toponym) return null;
    const known = words.map(read);
    // "Zerschlagung von Nordlicht"
    if (words.length > 1 && listed.ends.test(words[0] ?? '') && !known[0]?.is.given) {
      if (known[1]?.is.particle) return null;
    }
    if (printed.replace(/\P{L}/gu, '').length < 2) return null;
    if (isThing(words[0] ?? '') && words.length === 1) return null;
    if (known.some(({ is }) => is.organisationHead || is.knownOrganisation)) return words.join(' ');
    const isGiven = words.length > 1 && known[0]?.is.given === true;
    if (isNoun(words[0] ?? '') || (!isGiven && isNoun(words.at(-1) ?? ''))) return null;
    if (words.length > 1 && listed.ends.test(words[0] ?? '') && !ACRONYM.test(words.at(-1) ?? ''))
      return null;
    if (words.some((word) => GENDERED.test(word))) return null;
    const small = known.filter(({ shape }) => shape === 'lower');
    if (small.some(({ lower }) => !listed.particles.has(lower) && !listed.links.has(lower)))
      return null;
    return isOwned(known) ? null : whole(words.join(' '), listed.particles, paragraphs);
  };
  const isNobody = (body: string): boolean => {
    const head = body.split(' ').find((word) => !read(word).is.determiner);
    return head !== undefined && isThing(head);
  };
  return (found) => {
    const isOffice = isPhrase(found.name, read) && !isInCase(found.name?.split(' ')[0] ?? '');
    const speaker = isOffice ? { ...found, name: null, role: found.name } : found;
    const name = speaker.name === null ? null : nameOf(speaker.name);
    if (speaker.name !== null && name === null) return null;
    const printed = soundRole(speaker.role, read);
    const role = name !== null && printed !== null && isInCase(printed) ? null : printed;
    const head = role?.split(' ').find((word) => /^\p{Lu}/u.test(word)) ?? '';
    if (name === null && role !== null && (isThing(head) || OBLIQUE.test(role))) return null;
    const bearer = name === null && role !== null ? bearerOf(role, figures) : null;
    if (bearer !== null) return bearer;
    const { organisation } = speaker;
    if (name === null && role === null && organisation !== null && isNobody(organisation))
      return null;
    return name === null && role === null && organisation === null
      ? null
      : { name, role, organisation };
  };
}

/** "Der Sprecher des Ministers Karl Holm": who somebody is, and not what he is called. */
function isPhrase(name: string | null, read: (word: string) => Word): boolean {
  const words = (name ?? '').split(' ');
  if (/^(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]em)$/.test(words[0] ?? '')) words.shift();
  const [head, link] = words;
  return (
    head !== undefined &&
    read(head).is.role &&
    link !== undefined &&
    read(link).is.link &&
    !read(link).is.role
  );
}
/** "der Redaktion": a case in which nobody speaks. */
const FEMININE = anyOf('ung ion heit keit schaft tät enz anz ik');
const OBLIQUE = regex.u`^der (?:\p{Ll}+en )?\p{Lu}\p{L}*${FEMININE}(?!\p{L})`;

/** "Studierendenvertretung | AStA": a body by its letters. */
const ACRONYM = /^\p{Lu}\p{L}*\p{Lu}/u;

/** Letters that a role and what stands for it have in common at their ends. Set by hand; not tuned. */
const COMMON_END = 6;
/** "der Minister", "die neue Präsidentin". */
const DESCRIBED = /^(?:(?:der|die) (?:\p{Ll}+ )?)?(?<head>\p{Lu}[\p{L}-]+)$/u;

/** The only one in the article whose role ends like the noun: "die Ministerin" is "Umweltministerin Ada Kern". */
function bearerOf(described: string, figures: readonly CastFigure[]): Speaker | null {
  const head = DESCRIBED.exec(described)?.groups?.['head']?.toLowerCase();
  if (head === undefined || head.length < COMMON_END) return null;
  const bearers = figures.filter(
    ({ kind, name, role }) => kind === 'person' && name !== null && endsAlike(role ?? '', head),
  );
  const [bearer] = bearers;
  if (bearer === undefined || new Set(bearers.map(({ name }) => name)).size > 1) return null;
  const { name, role, organisation } = bearer;
  return { name, role, organisation };
}

function endsAlike(role: string, head: string): boolean {
  const own =
    role
      .split(' ')
      .find((word) => /^\p{Lu}/u.test(word))
      ?.toLowerCase() ?? '';
  return own.length >= COMMON_END && (own.endsWith(head) || head.endsWith(own));
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
  particles: ReadonlySet<string>,
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

/** "Vorstand der Stiftung | trifft", "Der | Politiker": without its verb, and the article that opened a sentence. */
function soundRole(role: string | null, read: (word: string) => Word): string | null {
  if (role === null || !/\p{Lu}/u.test(role)) return null;
  const words = role.split(' ');
  while (words.length > 0 && /^\p{Ll}/u.test(words.at(-1) ?? '')) words.pop();
  // "Die Firma" is no role
  const isRole = words.some((word) => read(word).is.role);
  if (words.length > 1 && isRole && DEFINITE.test(words[0] ?? '')) words.shift();
  return words.join(' ');
}

const DEFINITE = /^(?:Der|Die|Das|Dem|Den|dem)$/;
