import { anyOf, either, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import { isBoilerplate } from '../../boilerplate.ts';

/** "The post", in the languages of WordPress's translations. */
const POST = either(
  "The (?:post|article|entry)|Der Beitrag|L[’']article|Cet article|La entrada",
  'El artículo',
  "L[’']articolo|O post|A postagem|Het bericht|Сообщение|Запись|Artykuł|Wpis",
  'Inlägget|Indlægget|Innlegget|The story',
);
/** "appeared first on", in the same. */
const FIRST_ON = either(
  'appeared first on|first appeared on|was first published on|erschien zuerst auf',
  'est apparu en premier sur|se publicó primero en|apareció primero en|proviene da',
  'apareceu primeiro em|verscheen eerst op|появил[аи]сь? сначала на',
  'впервые появилась',
  'pochodzi z serwisu|dök först upp på|blev først udgivet|dukket først opp',
);
/**
 * The line that WordPress adds to each item: "The post X appeared first on Y." The name of post and
 * site lie between and are bounded.
 */
const FIRST_ON_LINE = regex.iu`^${POST} .{0,400} ${FIRST_ON} `;
const FIRST_ON_ANYWHERE = regex.u`\s${POST} [^.!?]{0,300} ${FIRST_ON} [^.!?]{1,80}[.!]?$`;

const PAID = anyOf(
  'advertisement advertising sponsored sponsor promoted ad anzeige werbung publicité publicidad реклама',
);
const SORTED = either(
  oneOf('filed_under posted_in tagged(?:_with)? tags categories category'),
  oneOf('share_this share_on share like_this rate_this bookmark'),
);
const ASKED = either(
  'you are receiving this|view (?:this|entire) (?:post|article|story)',
  'visit (?:the )?(?:site|website)|get the full',
);
const TEXT = anyOf('article story post');

/** Whole lines that feeds add, beside those that pages have (`isBoilerplate`). */
const FEED_LINES: readonly RegExp[] = [
  FIRST_ON_LINE,
  /^投稿 .{0,200} は .{0,100} に最初に表示されました。?$/u,
  // "Anzeige", "Sponsored: A better kettle"
  regex.iu`^${PAID}(?:\s*[:–—-]\s*.{0,200})?$`,
  // "Filed under: Harbour, Ferries"
  regex.i`^${SORTED}\s*:.{0,200}$`,
  /^(?:comments? url|article url|points|# comments)\s*:.{0,300}$/i,
  // "Permalink | Comments"
  regex.i`^(?:permalink|comments?|discuss|link|enclosure)(?:\s*[|·•]\s*${anyOf('permalink comments? discuss link')})*\s*\.?$`,
  // "This story was originally published by the Osk Herald."
  regex.i`^(?:this ${TEXT}|the ${TEXT}) (?:was )?(?:originally|first) ${anyOf('appeared published posted')}\b.{0,200}$`,
  // "View entire post", "You are receiving this because …"
  regex.i`^${ASKED}\b.{0,160}$`,
  /^(?:click here|tap here) .{0,120}$/i,
];

/** "Read more", in the languages of most feeds. */
const GO_ON = either(
  '(?:continue|keep) reading',
  'read (?:more|on|the (?:rest|full|article|story)|full|original|article|story)',
  'full (?:story|article|text)|view (?:article|post|story|on web|more)|see more',
  'learn more',
  "weiterlesen|mehr lesen|lire (?:la suite|plus|l['’]article)|en savoir plus",
  'leer más|seguir leyendo|leggi (?:tutto|di più)|continua a leggere',
  'ler mais|leia mais|continue lendo|lees (?:meer|verder)|czytaj (?:więcej|dalej)',
  'читать (?:далее|дальше|полностью)|devamını oku|läs mer',
);
/** A link that leads to the rest of the text, with what it names: "[Read more about the pier". */
const READ_ON = regex.iu`^[\s([{…«‹.]*${GO_ON}(?![\p{L}\p{N}]).{0,120}$`;
const MORE = String.raw`(?:more|mehr|plus|подробнее|続きを読む|阅读全文|더 ?보기|…|\.{3}|[»›→])`;
/** "(more…)", "[…]", "»". */
const READ_ON_ALONE = regex.iu`^[\s([{«‹]{0,5}${MORE}[\s\])}…»›.→>]{0,10}$`;
const BRACKETED_END = / ?(?:\[ ?(?:…|\.{3}) ?\]|\((?:…|\.{3})\))$/u;

/** Whether the words of a link say no more than "go on reading there". */
export function isReadOn(words: string): boolean {
  const line = words.replaceAll(/[\s\u2028]+/g, ' ').trim();
  return line.length > 0 && line.length <= 160 && (READ_ON.test(line) || READ_ON_ALONE.test(line));
}

/** Whether a paragraph was added to the item by the feed and is no part of its text. */
export function isFeedBoilerplate(paragraph: string): boolean {
  if (paragraph.length > 600) return false;
  return isBoilerplate(paragraph) || FEED_LINES.some((pattern) => pattern.test(paragraph));
}

/**
 * The paragraph without what is stuck to its end; and whether it says that it is cut. The "[…]" of
 * publishing systems becomes "…".
 */
export function trimEnd(paragraph: string): Readonly<{ text: string; cut: boolean }> {
  const text = paragraph.replace(FIRST_ON_ANYWHERE, '').replace(BRACKETED_END, '…').trimEnd();
  return { text: text === '…' ? '' : text, cut: text.endsWith('…') || text.endsWith('...') };
}
