import { either, regex } from '../../languages/regex.ts';
import { oneOf } from '../../languages/word-set.ts';
import type { Wall } from './page-reading.ts';
import type { PageFacts } from './metadata/page-facts.ts';
import type { Block } from './tree/regions.ts';

/** A body with more running text than this is no teaser. */
const LONGEST_TEASER = 2500;
/** A page with less text than this shows nothing without its scripts. */
const EMPTY_PAGE = 200;

const SUBSCRIBE = either(
  String.raw`subscri\w+|sign (?:in|up)|log ?in|register|become a member`,
  'start your (?:free )?trial|purchase|buy',
);
const TO_READ = '(?:continue|keep|read|finish|unlock|access|view)';
const THIS_TEXT = '(?:this|the (?:full|rest of (?:this|the))) (?:article|story|content|post)';
const FOR_MEMBERS = '(?:for|to) (?:our )?(?:paying |paid )?(?:subscribers|members)';
const MEMBERS = '(?:subscriber|member|premium)';
const FREE_TEXTS = '(?:free|complimentary) (?:articles?|stories)';
const ENGLISH_WALL = [
  // "Subscribe now to keep reading"
  String.raw`\b${SUBSCRIBE}\b[^.]{0,60}\b(?:to ${TO_READ}|for (?:full|unlimited) access)\b`,
  String.raw`\bto (?:continue|keep) reading\b[^.]{0,60}\b${SUBSCRIBE}\b`,
  // "This article is only available to subscribers"
  String.raw`\b${THIS_TEXT} is (?:only |exclusively )?(?:available |reserved )?${FOR_MEMBERS}\b`,
  String.raw`\b${MEMBERS}[- ](?:only|exclusive)\b[^.]{0,30}\b(?:content|article|story)\b`,
  // "You have read all your free articles"
  String.raw`\b(?:you have|you've) (?:reached|read|used)\b[^.]{0,40}\b${FREE_TEXTS}\b`,
  String.raw`\balready (?:a|an) (?:subscriber|member)\?`,
];
const GERMAN_TEXT =
  '(?:dieser artikel ist|lesen sie (?:diesen|den ganzen|den vollständigen) artikel)';
const GERMAN_WALL = [
  String.raw`\b(?:weiterlesen|jetzt) (?:mit|testen|abonnieren)\b`,
  // "Lesen Sie den ganzen Artikel im Abo"
  String.raw`\b${GERMAN_TEXT}\b[^.]{0,60}\b(?:abo|abonnent|plus|registrier)`,
  String.raw`\bnur für abonnent`,
];
const FRENCH_WALL = [
  String.raw`\b(?:réservé|réservée) aux abonnés\b|\bpour lire la suite\b`,
  String.raw`\bil vous reste\b[^.]{0,40}\bà lire\b`,
];
const ONLY = '(?:contenido|artículo|noticia) (?:exclusivo|exclusiva|solo)';
const SPANISH_WALL = [
  String.raw`\b${ONLY} para (?:suscriptores|socios)\b`,
  String.raw`\bsuscríbete para (?:seguir|leer)\b`,
];
const ITALIAN_WALL = [
  String.raw`\bcontenuto riservato agli abbonati\b|\babbonati per (?:leggere|continuare)\b`,
];
/** "Subscribe to continue reading", in the languages of the pages we know. */
const PAYWALL = regex.iu`${either(
  ...ENGLISH_WALL,
  ...GERMAN_WALL,
  ...FRENCH_WALL,
  ...SPANISH_WALL,
  ...ITALIAN_WALL,
)}`;
const COOKIES = either(
  String.raw`we (?:and our partners )?(?:use|value|store)[^.]{0,60}\b(?:cookies|privacy)`,
  'accept (?:all )?cookies|consent to',
  'cookie[- ](?:einstellungen|richtlinie|policy)|zustimmung',
  oneOf('before_you_continue_to mit_werbung cookies_akzeptieren'),
  'accepter (?:et|les cookies)|manage (?:your )?(?:privacy|consent|cookie)',
);
/** "We and our partners use cookies", "Cookies akzeptieren". */
const CONSENT = regex.iu`\b${COOKIES}\b`;
const JAVASCRIPT = 'java ?script';
const NEEDED = either(
  `(?:enable|activate|turn on|requires?|needs?|without) (?:your )?${JAVASCRIPT}`,
  `${JAVASCRIPT} (?:is|to be) (?:disabled|required|enabled|not (?:enabled|available))`,
  `(?:bitte|please) [^.]{0,30}${JAVASCRIPT}|${JAVASCRIPT} (?:aktivieren|muss)`,
  `activ(?:er|ez|ar|a) (?:le |el )?${JAVASCRIPT}`,
);
/** "Please enable JavaScript", "JavaScript is disabled". */
const SCRIPT = regex.iu`\b${NEEDED}\b`;

/**
 * What stands before the text: asked only where little text is public, since a subscriber's form
 * stands below many full articles. `page` is all text that the page shows, `silent` what it says
 * to those without scripts.
 */
export function findWall(
  facts: PageFacts,
  body: readonly Block[],
  { page, silent }: Readonly<{ page: string; silent: string }>,
): Wall | null {
  const length = body.reduce((sum, { text }) => sum + text.length, 0);
  if (length < EMPTY_PAGE && CONSENT.test(page.slice(0, 6000))) return 'consent';
  if (length < EMPTY_PAGE && SCRIPT.test(`${silent} ${page.slice(0, 4000)}`)) return 'script';
  if (length > LONGEST_TEASER) return null;
  return isClosed(facts) || PAYWALL.test(page) ? 'paywall' : null;
}

/** schema.org's `isAccessibleForFree: false`, or Open Graph's content tier. */
function isClosed({ story, metas }: PageFacts): boolean {
  const free = story?.['isAccessibleForFree'];
  if (free === false || (typeof free === 'string' && /^false$/i.test(free))) return true;
  return (metas.get('article:content_tier') ?? []).some((tier) =>
    /^(?:locked|metered)$/i.test(tier),
  );
}
