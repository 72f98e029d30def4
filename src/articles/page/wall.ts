import type { Wall } from './page-reading.ts';
import type { PageFacts } from './metadata/page-facts.ts';
import type { Block } from './tree/regions.ts';

/** A body with more running text than this is no teaser. */
const LONGEST_TEASER = 2500;
/** A page with less text than this shows nothing without its scripts. */
const EMPTY_PAGE = 200;

const SUBSCRIBE = String.raw`(?:subscri\w+|sign (?:in|up)|log ?in|register|become a member|start your (?:free )?trial|purchase|buy)`;
/** "Subscribe to continue reading", in the languages of the pages we know. */
const PAYWALL = new RegExp(
  [
    String.raw`\b${SUBSCRIBE}\b[^.]{0,60}\b(?:to (?:continue|keep|read|finish|unlock|access|view)|for (?:full|unlimited) access)\b`,
    String.raw`\bto (?:continue|keep) reading\b[^.]{0,60}\b${SUBSCRIBE}\b`,
    String.raw`\b(?:this|the (?:full|rest of (?:this|the))) (?:article|story|content|post) is (?:only |exclusively )?(?:available |reserved )?(?:for|to) (?:our )?(?:paying |paid )?(?:subscribers|members)\b`,
    String.raw`\b(?:subscriber|member|premium)[- ](?:only|exclusive)\b[^.]{0,30}\b(?:content|article|story)\b`,
    String.raw`\b(?:you have|you've) (?:reached|read|used)\b[^.]{0,40}\b(?:free|complimentary) (?:articles?|stories)\b`,
    String.raw`\balready (?:a|an) (?:subscriber|member)\?`,
    String.raw`\b(?:weiterlesen|jetzt) (?:mit|testen|abonnieren)\b`,
    String.raw`\b(?:dieser artikel ist|lesen sie (?:diesen|den ganzen|den vollständigen) artikel)\b[^.]{0,60}\b(?:abo|abonnent|plus|registrier)`,
    String.raw`\bnur für abonnent`,
    String.raw`\b(?:réservé|réservée) aux abonnés\b|\bpour lire la suite\b|\bil vous reste\b[^.]{0,40}\bà lire\b`,
    String.raw`\b(?:contenido|artículo|noticia) (?:exclusivo|exclusiva|solo) para (?:suscriptores|socios)\b|\bsuscríbete para (?:seguir|leer)\b`,
    String.raw`\bcontenuto riservato agli abbonati\b|\babbonati per (?:leggere|continuare)\b`,
  ].join('|'),
  'iu',
);
const CONSENT =
  /\b(?:we (?:and our partners )?(?:use|value|store)[^.]{0,60}\b(?:cookies|privacy)|accept (?:all )?cookies|consent to|cookie[- ](?:einstellungen|richtlinie|policy)|zustimmung|before you continue to|mit werbung|cookies akzeptieren|accepter (?:et|les cookies)|manage (?:your )?(?:privacy|consent|cookie))\b/iu;
const SCRIPT =
  /\b(?:(?:enable|activate|turn on|requires?|needs?|without) (?:your )?java ?script|java ?script (?:is|to be) (?:disabled|required|enabled|not (?:enabled|available))|(?:bitte|please) [^.]{0,30}java ?script|java ?script (?:aktivieren|muss)|activ(?:er|ez|ar|a) (?:le |el )?java ?script)\b/iu;

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
