import { inAnyLanguage } from '../../../languages/in-any-language.ts';
import { either, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';

const FORUM_PARTS = regex`^(?:forums?|threads?|showthread|viewtopic|discussions?|topic|${inAnyLanguage(({ templates }) => templates?.forums)})$`;
const MANUAL_PARTS = /^(?:docs?|documentation|manuals?|reference|api|javadoc|kb)$/;
/** Folders of an address that hold lists: "/category/", "/produkt_kategorien/". */
const LISTING_PARTS = regex`^${either(
  oneOf('category categories tags? collections? browse market shop shopping archives?'),
  oneOf('search list lists trending cat c'),
  inAnyLanguage(({ templates }) => templates?.lists),
  String.raw`(?:[\w-]{1,30}-)?rankings`,
  'course-catalog|catalog|catalogue',
)}$`;
const SHELVES = either(
  oneOf('news headlines rankings? schedule recipes jobs citations'),
  inAnyLanguage(({ templates }) => templates?.shelves),
);
const SHELF_ALONE = either(
  oneOf('blog latest recent archive all press newsroom podcasts? videos events'),
  inAnyLanguage(({ templates }) => templates?.shelvesAlone),
);
/** The end of an address that names a shelf: "/news", "/all-latest-news", "/schedule". */
const LISTING_END = regex`^(?:(?:[\w-]{1,30}-)?${SHELVES}|${SHELF_ALONE}|portfolio[\w-]*)$`;
const INDEX = regex`^(?:start|home|${inAnyLanguage(({ heads }) => heads?.frontPages)})$`;
const PAGE = regex`^(?:page|p|${inAnyLanguage(({ templates }) => templates?.pages)})$`;
const PRODUCT_PARTS = regex`^(?:products?|p|dp|item|shop|store|buy|${inAnyLanguage(({ templates }) => templates?.products)})$`;
/** "/coupons-and-discounts/". */
const COUPONS = regex`^(?:coupons?|promo-codes?|discount-codes?|${inAnyLanguage(({ templates }) => templates?.coupons)})(?:-|$)`;
const OFFERS = either(
  oneOf('services? solutions? pricing (?:[\\w-]{1,20}-)?platform'),
  String.raw`[\w-]*coupons?[\w-]*|plans|[\w-]*calculators?`,
  inAnyLanguage(({ templates }) => templates?.services),
);
const ENTRANCE = oneOf('login signin account checkout cart');
const LEGAL = either(
  oneOf('imprint privacy(?:-policy)? terms(?:-of-(?:use|service))?'),
  inAnyLanguage(({ templates }) => templates?.smallPrint),
);
/** "/pricing", "/loan-calculator", "/checkout". */
const SERVICE_PARTS = regex`^${either(OFFERS, 'contact|careers', ENTRANCE, LEGAL)}$`;

/** Terms, coupons and contacts are dated at times, but no person signs them. */
const SMALL_PRINT = regex`^${either(String.raw`coupons?(?:-[\w-]*)?`, ENTRANCE, LEGAL)}$`;

/** By which folder of its address a page is no article, in small letters. */
export const FOLDERS = {
  forum: FORUM_PARTS,
  manual: MANUAL_PARTS,
  list: LISTING_PARTS,
  shelf: LISTING_END,
  front: INDEX,
  page: PAGE,
  product: PRODUCT_PARTS,
  coupons: COUPONS,
  service: SERVICE_PARTS,
  smallPrint: SMALL_PRINT,
} as const;
