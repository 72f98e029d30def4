import { inAnyLanguage } from '../../../languages/in-any-language.ts';
import { regex } from '../../../languages/regex.ts';

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
