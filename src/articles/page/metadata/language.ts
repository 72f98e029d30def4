import { languageOfTag, UNKNOWN } from '../../../languages/language-of.ts';
import { metaOf, type PageFacts } from './page-facts.ts';

const LONGEST = 40;

/** The language that a page says it is in: `lang`, JSON-LD, Open Graph; its whole tag, or null. */
export function readLanguageTag(facts: PageFacts): string | null {
  const given = facts.story?.['inLanguage'];
  const said = [
    facts.language,
    typeof given === 'string' ? given : null,
    metaOf(facts, ['content-language', 'language', 'dc.language', 'og:locale']),
  ];
  return (
    said.find((one) => one !== null && one.length <= LONGEST && languageOfTag(one) !== UNKNOWN) ??
    null
  );
}

const ENGLISH: ReadonlySet<string> = new Set(['en']);
/** Languages that write the month first, or the year. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['hu', 'zh', 'ja', 'ko', 'lt']);
const DAY_FIRST_HOSTS = /\.(?:uk|au|nz|ie|in|za|sg|my|ng|ke)$/;
const MONTH_FIRST_HOSTS = /\.(?:gov|mil|edu|us)$/;
const DAY_FIRST_REGIONS: ReadonlySet<string> = new Set('GB AU NZ IE IN ZA SG MY NG KE'.split(' '));

/** Whether 3/4/2024 is the third of April where a page comes from; null where nobody can say. */
export function isDayFirst(said: string | null, url: string | null): boolean | null {
  if (said === null) return null;
  const primary = languageOfTag(said);
  if (!ENGLISH.has(primary)) return !MONTH_FIRST.has(primary);
  const host = url === null ? '' : (URL.parse(url)?.hostname ?? '');
  if (DAY_FIRST_HOSTS.test(host)) return true;
  const region = /[-_]([A-Z]{2})\b/i.exec(said)?.[1]?.toUpperCase();
  if (region === 'US' || MONTH_FIRST_HOSTS.test(host)) return false;
  return region !== undefined && DAY_FIRST_REGIONS.has(region) ? true : null;
}
