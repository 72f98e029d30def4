import { cleanLine } from '../../clean-text.ts';

/** "By", "Von", "Text:", "Written by": what stands before a name and is none of it. */
const BEFORE =
  /^(?:(?:written|posted|published|reported|words|text|story|articles?|posts|more posts|photos?|submitted|authored|reviewed|created|verfasst|geschrieben|ver(?:ö|oe)ffentlicht|publié|rédigé|escrito|scritto|geplaatst|napisane)(?: and \w+)?\s+)?(?:by|von|par|por|di|door|af|av|przez|автор|текст|autor(?:in|en|es)?|author|authors|auteur|autore|text|bericht|foto)\s?:?\s+/i;
const LABEL =
  /^(?:autor(?:in|en|es)?|authors?|auteurs?|autore|text|von|by|written by|автор|byline)\s?:\s*/i;
/** What follows a name: a role, an agency, a date, a house. */
const BEHIND =
  /\s?(?:[|•·⋅–—/(<[@]|\s-\s|,\s(?=(?:AP|AFP|Reuters|CNN|BBC|Associated Press|Special|Staff|Senior|Chief|Contributing|Political|Business|Science|Sports?|Editor|Correspondent|Reporter|Writer|The |for |dpa\b|\d))|\bfor the\b|\bupdated\b|\bpublished\b|\bposted\b|\b(?:on|am|le|vom|il|el)\s+(?:\p{L}+,?\s)?\d|\s\d{1,2}[./:\s]|\bat\s\d|\s(?:jan|feb|mar|mär|apr|ma[iy]|jun|jul|aug|sept?|o[ck]t|nov|de[cz])\p{L}{0,6}\.?\s\d|\bfollow\b|\bview\b|\bread more\b)[^]*/iu;
const ROLE_WORDS =
  /\b(?:writer|reporter|correspondent|editor|editors|staff|columnist|contributor|journalist|redakteur(?:in)?|redaktion|associated press|press|bureau|desk|team|news|guest|author|agency|newsroom|producer|media|wire)\b/i;
const NO_NAME =
  /^(?:(?:about|more about|über|meet) .*|(?:site |web ?|noc )?admin(?:istrator)?|editor|editors?|staff|webmaster|root|user|guest|anonymous|unknown|none|null|undefined|author|autor|by|von|full bio|bio|super user|\W*)$/i;
const LONGEST = 80;
const MOST_WORDS = 6;

const MONTH_DAY =
  /^(?:jan|feb|mar|mär|apr|ma[iy]|jun|jul|aug|sept?|o[ck]t|nov|de[cz])\p{L}{0,6}\.?\s\d/iu;

/** One author's name as a person writes it: "By TOM KRESS, AP Auto Writer" → "Tom Kress"; or null. */
export function authorName(text: string): string | null {
  let name = cleanLine(text.slice(0, 300));
  if (/^https?:|^www\.|^\/\//i.test(name)) return null;
  name = name.replace(LABEL, '').replace(BEFORE, '').replace(BEFORE, '');
  name = name
    .replace(BEHIND, '')
    .replace(/(?<!\s)\sin\s\p{Lu}[^\n]*/u, '')
    .replace(/(?<!\S)[^\s@]+@\S+/, '')
    .replace(/(?<![\s,;:.])[\s,;:.]+$/, (end) => (end === '.' ? '.' : ''))
    .trim();
  if (/(?:^|\s)\p{L}{3,}\.$/u.test(name)) name = name.slice(0, -1);
  const words = name.split(/\s+/);
  if (name === '' || name.length > LONGEST || words.length > MOST_WORDS || NO_NAME.test(name))
    return null;
  if (!/\p{L}{2}/u.test(name) || /[{}<>=#%$€!?]/u.test(name)) return null;
  if (/\s/.test(name) && (/\d{2}/.test(name) || MONTH_DAY.test(name))) return null;
  return isShouted(name) ? inTitleCase(name) : name;
}

/** "This post was written by Ada Lund", "Blog-Beitrag von Ada Lund". */
const SIGNED =
  /^.{0,40}(?:\b(?:written|posted|published|authored) by|(?:beitrag|beiträge|artikel|bericht|kommentar|kolumne|interview) von):?\s/i;

/** The names in a byline: "Ana Ruiz and Ben Ode", "A, B und C". */
export function authorNames(line: string): readonly string[] {
  const cleaned = cleanLine(line.slice(0, 400))
    .replace(SIGNED, '')
    .replace(LABEL, '')
    .replace(BEFORE, '');
  const parts = cleaned.split(
    /\s?(?:;|&|\s(?:and|und|et|y|e|en|og|och|i|и)\s|,\s(?:and|und)\s)\s?|,\s/u,
  );
  const persons = parts.filter((part) => part.trim() !== '');
  // "Kress, AP Auto Writer": what is behind the comma is no second person.
  const names = persons.flatMap((part, index) =>
    index > 0 && ROLE_WORDS.test(part) ? [] : (authorName(part) ?? []),
  );
  const all = [...new Set(names)].slice(0, 8);
  // Where nothing but names stands there, their own "and" stays: it is how the paper prints them.
  const printed = cleaned.replace(/(?<![.,;\s])[.,;\s]+$/, '');
  const bare = all.length > 1 && all.every((name) => printed.includes(name));
  const rest = bare ? all.reduce((left, name) => left.replace(name, ''), printed) : '';
  return bare && /^[\s,;&]*(?:(?:and|und|et|y|e|en|og|och|i|и|&)[\s,;]*)?$/u.test(rest)
    ? [printed]
    : all;
}

function isShouted(name: string): boolean {
  return /\p{Lu}{3}/u.test(name) && !/\p{Ll}/u.test(name) && /\s/.test(name);
}

function inTitleCase(name: string): string {
  return name.replaceAll(
    /\p{L}+/gu,
    (word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase(),
  );
}
