/** Links that one answer reads; more would keep people waiting. */
export const MOST_LINKS = 5;

/** Longer addresses are no article's: browsers and servers give up there, too. */
const LONGEST_LINK = 2000;
/** So much of a message is looked through. */
const LONGEST_TEXT = 12_000;

/** An address as people and platforms write it: bare, as `<url>`, as Slack's `<url|label>`; a comma may part two. */
const LINK = /https?:\/\/(?:(?!,https?:)[^\s<>|"“”«»])+/giu;

/** Marks that end a sentence, not an address. */
const TRAILING = /(?<![.,;:!?'’*_~`])[.,;:!?'’*_~`]+$/u;

/** The links in a text, in their order, each once and as the web knows it. */
export function findLinks(text: string): readonly string[] {
  const found = [...text.slice(0, LONGEST_TEXT).matchAll(LINK)].flatMap(([raw]) => {
    const link = linkOf(withoutLooseBracket(raw.replace(TRAILING, '')));
    return link === null ? [] : [link];
  });
  return [...new Set(found)];
}

/** Whether a word is a link, bare or in the marks of a platform. */
export function isLink(word: string): boolean {
  return /^<?https?:\/\/./i.test(word) && findLinks(word).length === 1;
}

/** "www.example.org", "example.org/news/1": what browsers take for an address as well. */
const BARE = /^(?:www\.[^\s.]+\.\S|(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?\/\S)/i;
/** "ftp://example.org", "https://": no link, and yet no name of anything else. */
const OTHER_SCHEME = /^[a-z][a-z\d+.-]{1,20}:\/\//i;

/** A word that is an address by itself, as one of the web, or as it was typed; `null` for any other. */
export function asAddress(word: string): string | null {
  if (isLink(word)) return word;
  if (BARE.test(word)) return `https://${word}`;
  return OTHER_SCHEME.test(word) ? word : null;
}

/** "example.org" for a link: what people call a page by. */
export function hostOf(link: string): string {
  const host = URL.parse(link)?.host ?? link;
  return host.replace(/^www\./, '');
}

function linkOf(raw: string): string | null {
  if (raw.length > LONGEST_LINK) return null;
  const url = URL.parse(raw);
  if (url === null || url.hostname === '') return null;
  url.hash = '';
  return url.href;
}

/** "(see https://example.org/a)" closes a bracket that the link does not open. */
function withoutLooseBracket(raw: string): string {
  const closes = /(?<![)\]])[)\]]+$/.exec(raw)?.[0].length ?? 0;
  let kept = raw;
  for (let left = closes; left > 0; left -= 1) {
    const [open, close] = kept.endsWith(')') ? ['(', ')'] : ['[', ']'];
    if (count(kept, open) >= count(kept, close)) break;
    kept = kept.slice(0, -1).replace(TRAILING, '');
  }
  return kept;
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
