import { inAnyLanguage } from '../languages/in-any-language.ts';
import { regex } from '../languages/regex.ts';

const AND = inAnyLanguage(({ bylines }) => bylines?.and);
/** Parts the names that a paper prints together. */
export const TOGETHER = regex.u`,\s+(?:${AND} )?|\s(?:${AND}|&)\s`;

/** The publisher, an address, a system's name for a user: nobody by name. */
export function isNobody(name: string, publisher: string | null): boolean {
  const house = squeezed(publisher ?? '');
  return (house !== '' && squeezed(name) === house) || SITE.test(name) || HANDLE.test(name);
}

const SITE = /^\S+\.(?:at|biz|ch|co|com|de|eu|fr|info|io|it|net|news|org|tv|uk)$/i;
/** A system's name for a user: "atomkress", "tom.kress". A person's own name stands elsewhere. */
const HANDLE = /^(?:https?:.*|[a-z\d._-]+)$/;

const DESKS = inAnyLanguage(({ bylines }) => bylines?.desks);
/** "Merle Post Staff Writer", "Redaktion Merle", "The Merle Team". */
const DESK = regex.i`\b${DESKS}$|^${inAnyLanguage(({ bylines }) => bylines?.desksOpen)}\b`;

/** Whether a desk or a house's staff signs instead of a person. */
export function isDesk(author: string): boolean {
  return DESK.test(author);
}

/**
 * Who signs beside a house's name, for readers: without the house itself, its desks and what systems
 * call their users; null where nobody is left.
 */
export function signedBeside(author: string, house: string): string | null {
  const names = author.split(TOGETHER);
  const people = names.filter(
    (name) => !isNobody(name, house) && !isDesk(name) && !isWithin(name, house),
  );
  if (people.length === names.length) return author;
  return people.length === 0 ? null : people.join(', ');
}

/** Whether a name is a part of the house's: "Merle Post" of merlepost.example. */
function isWithin(name: string, house: string): boolean {
  const plain = squeezed(name);
  return plain.length > SHORTEST && squeezed(house).includes(plain);
}

/** Letters of a name that are within a house's by chance. */
const SHORTEST = 3;

/** "Tom Kress MERLE POST" of merlepost or the Merle Post: the house behind a name is no part of it. */
export function withoutHouse(name: string, publisher: string | null): string {
  const house = squeezed(publisher ?? '');
  if (house === '') return name;
  const words = name.split(' ');
  for (let at = 2; at < words.length; at += 1)
    if (squeezed(words.slice(at).join(' ')) === house)
      return words.slice(0, at).join(' ').replace(JOINING, '');
  return name;
}

/** "Tom Kress, | Merle Post", "Tom Kress for | the Merle Post" */
const JOINING = /,$|\s(?:for|of|at|from)(?:\sthe)?$/i;

function squeezed(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
