import { metaOf, type PageFacts } from './page-facts.ts';

const TAG = /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}$/i;

/** The language that a page says it is in: `lang`, JSON-LD, Open Graph; its tag, or null. */
export function readLanguageTag(facts: PageFacts): string | null {
  const given = facts.story?.['inLanguage'];
  const said = [
    facts.language,
    typeof given === 'string' ? given : null,
    metaOf(facts, ['content-language', 'language', 'dc.language', 'og:locale']),
  ];
  const tag = said.find((one) => one !== null && TAG.test(one.trim()));
  return tag === undefined || tag === null ? null : tag.trim().replaceAll('_', '-').toLowerCase();
}

/** Whether 3/4/2024 is the third of April where a page comes from; null where nobody can say. */
export function isDayFirst(tag: string | null, url: string | null): boolean | null {
  if (tag === null) return null;
  if (!tag.startsWith('en')) return !/^(?:hu|zh|ja|ko|lt)/.test(tag);
  const host = url === null ? '' : (URL.parse(url)?.hostname ?? '');
  if (/\.(?:uk|au|nz|ie|in|za|sg|my|ng|ke)$/.test(host)) return true;
  if (tag === 'en-us' || /\.(?:gov|mil|edu|us)$/.test(host)) return false;
  return /^en-(?:gb|au|nz|ie|in|za|sg|my|ng|ke)/.test(tag) ? true : null;
}
