import { languageOfTag, regionOfTag, tidyTag } from '../../../languages/language-of.ts';
import { wordSet } from '../../../languages/word-set.ts';
import { metaOf, type PageFacts } from './page-facts.ts';

/** The language that a page says it is in: `lang`, JSON-LD, Open Graph; its tag, or null. */
export function readLanguageTag(facts: PageFacts): string | null {
  const given = facts.story?.['inLanguage'];
  const said = [
    facts.language,
    typeof given === 'string' ? given : null,
    metaOf(facts, ['content-language', 'language', 'dc.language', 'og:locale']),
  ];
  for (const one of said) {
    const tag = one === null ? null : tidyTag(one);
    if (tag !== null) return tag;
  }
  return null;
}

const MONTH_FIRST = wordSet('hu zh ja ko lt');
const DAY_FIRST = wordSet('GB AU NZ IE IN ZA SG MY NG KE');

/** Whether 3/4/2024 is the third of April where a page comes from; null where nobody can say. */
export function isDayFirst(tag: string | null, url: string | null): boolean | null {
  if (tag === null) return null;
  if (languageOfTag(tag) !== 'en') return !MONTH_FIRST.has(languageOfTag(tag));
  const region = regionOfTag(tag);
  const host = url === null ? '' : (URL.parse(url)?.hostname ?? '');
  if (/\.(?:uk|au|nz|ie|in|za|sg|my|ng|ke)$/.test(host)) return true;
  if (region === 'US' || /\.(?:gov|mil|edu|us)$/.test(host)) return false;
  return region !== null && DAY_FIRST.has(region) ? true : null;
}
