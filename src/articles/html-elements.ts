/** Elements that part text: none of their neighbours' words belong to the same paragraph. */
const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html li main menu nav ol
  optgroup option p pre section summary table tbody td tfoot th thead title tr ul`.split(/\s+/),
);

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements that never hold the article's text. */
const FURNITURE = new Set(
  `aside audio button canvas caption datalist dialog embed fieldset figcaption figure footer form
  head iframe input label math menu meter nav noscript object option output picture progress script
  select style summary svg table template textarea title video`.split(/\s+/),
);

const FURNITURE_ROLES = new Set(
  'alert banner button complementary contentinfo dialog form menu menubar navigation note search status tablist toolbar tooltip'.split(
    ' ',
  ),
);

/** Words in `class` and `id` by which publishers' templates name what is not the article. */
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:ad|ads|advert\w*|banner|breadcrumbs?|byline|caption|comments?|consent|cookie\w*|copyright|credit|disqus|footer|gallery|hidden|masthead|menu|modal|more-?(?:stories|from)|most-?(?:read|popular)|nav|navbar|navigation|newsletter\w*|pagination|paywall|popup|print-?only|promo\w*|pullquote|pull-quote|recirc\w*|recommended|related\w*|share|sharing|share-?\w+|sidebar|skip|skip-?link|social\w*|sponsor\w*|sr-only|subscri\w+|tags?|taboola|teaser|timestamp|toolbar|tooltip|trending|visually-hidden|widget)(?:$|[\s_-])/i;

export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}

export function isVoid(name: string): boolean {
  return VOID.has(name);
}

export function isHeading(name: string): boolean {
  return /^h[1-6]$/.test(name);
}

/** Whether an element and all within it is page furniture. The page's own frame never is. */
export function isFurniture(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (['html', 'body', 'main', 'article'].includes(name)) return false;
  if (FURNITURE.has(name)) return true;
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  if (FURNITURE_ROLES.has(attributes['role'] ?? '')) return true;
  if (/display:\s*none|visibility:\s*hidden/i.test(attributes['style'] ?? '')) return true;
  const named = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.slice(0, 500);
  return FURNITURE_NAME.test(named);
}
