import { anyOf, regex } from '../../../languages/regex.ts';
import { cleanLine } from '../../clean-text.ts';
import { plainTitle } from '../text/plain-title.ts';
import { childrenNamed, type Element, firstText } from '../xml/element.ts';
import { inAnyLanguage } from '../../../languages/in-any-language.ts';

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}/;
const NO_NAMES = anyOf(
  'unknown admin administrator editor webmaster no-?reply author staff rss none n/a',
);
/** "admin", "No-Reply": what systems write where nobody signs. */
const NOBODY = regex.i`^${NO_NAMES}$`;
/** "By Ann Lee". */
const BY = regex.iu`^${inAnyLanguage(({ bylines }) => bylines?.preposition)}\s+(?=\p{Lu})`;
/** More names than that are a desk. */
const MOST_AUTHORS = 5;

/** Who wrote it: `dc:creator`, Atom's or RSS's author, iTunes'. Several are joined by commas. */
export function itemAuthor(item: Element): string | null {
  for (const name of ['dc:creator', 'author', 'atom:author', 'dc:author', 'itunes:author']) {
    const authors = childrenNamed(item, [name])
      .slice(0, MOST_AUTHORS)
      .flatMap((element) => personName(nameWithin(element)) ?? []);
    if (authors.length > 0) return [...new Set(authors)].join(', ');
  }
  const credits = childrenNamed(item, ['media:credit']).filter(
    ({ attributes }) => attributes.get('role') === 'author',
  );
  return credits.flatMap(({ text }) => personName(text) ?? [])[0] ?? null;
}

/** "ann@example.org (Ann Lee)", "Ann Lee <ann@…>", "By Ann Lee" → "Ann Lee". */
function personName(written: string): string | null {
  const line = cleanLine(written.slice(0, 500));
  const bare = EMAIL.test(line) ? nameBesideMail(line) : line;
  const name = (plainTitle(bare) ?? '').replace(BY, '').trim();
  return name === '' || name.length > 200 || NOBODY.test(name) ? null : name;
}

/** The name may stand before the address, or after it in brackets. */
function nameBesideMail(line: string): string {
  const bracketed = /\(([^()]{1,200})\)/.exec(line)?.[1];
  if (bracketed !== undefined && !EMAIL.test(bracketed)) return bracketed;
  return line.replace(EMAIL, '').replaceAll(/[<>()"]|mailto:/g, '');
}

function nameWithin(author: Element): string {
  return firstText(author, ['name', 'atom:name', 'foaf:name']) ?? author.text;
}
