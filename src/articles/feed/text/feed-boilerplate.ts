import { isBoilerplate } from '../../boilerplate.ts';

/**
 * The line that WordPress adds to each item, in the languages of its translations: "The post X
 * appeared first on Y." The name of post and site lie between and are bounded.
 */
const FIRST_ON_STARTS =
  "The (?:post|article|entry)|Der Beitrag|L[’']article|Cet article|La entrada|El artículo|L[’']articolo|O post|A postagem|Het bericht|Сообщение|Запись|Artykuł|Wpis|Inlägget|Indlægget|Innlegget|The story";
const FIRST_ON_ENDS =
  'appeared first on|first appeared on|was first published on|erschien zuerst auf|est apparu en premier sur|se publicó primero en|apareció primero en|proviene da|apareceu primeiro em|verscheen eerst op|появил[аи]сь? сначала на|впервые появилась|pochodzi z serwisu|dök först upp på|blev først udgivet|dukket først opp';
const FIRST_ON = new RegExp(`^(?:${FIRST_ON_STARTS}) .{0,400} (?:${FIRST_ON_ENDS}) `, 'iu');
const FIRST_ON_ANYWHERE = new RegExp(
  `\\s(?:${FIRST_ON_STARTS}) [^.!?]{0,300} (?:${FIRST_ON_ENDS}) [^.!?]{1,80}[.!]?$`,
  'u',
);

/** Whole lines that feeds add, beside those that pages have (`isBoilerplate`). */
const FEED_LINES: readonly RegExp[] = [
  FIRST_ON,
  /^投稿 .{0,200} は .{0,100} に最初に表示されました。?$/u,
  /^(?:advertisement|advertising|sponsored|sponsor|promoted|ad|anzeige|werbung|publicité|publicidad|реклама)(?:\s*[:–—-]\s*.{0,200})?$/iu,
  /^(?:filed under|posted in|tagged(?: with)?|tags|categories|category|share this|share on|share|like this|rate this|bookmark)\s*:.{0,200}$/i,
  /^(?:comments? url|article url|points|# comments)\s*:.{0,300}$/i,
  /^(?:permalink|comments?|discuss|link|enclosure)(?:\s*[|·•]\s*(?:permalink|comments?|discuss|link))*\s*\.?$/i,
  /^(?:this (?:article|story|post)|the (?:article|story|post)) (?:was )?(?:originally|first) (?:appeared|published|posted)\b.{0,200}$/i,
  /^(?:you are receiving this|view (?:this|entire) (?:post|article|story)|visit (?:the )?(?:site|website)|get the full)\b.{0,160}$/i,
  /^(?:click here|tap here) .{0,120}$/i,
];

/** A link that leads to the rest of the text, in the languages of most feeds; with what it names. */
const READ_ON =
  /^[\s([{…«‹.]*(?:(?:continue|keep) reading|read (?:more|on|the (?:rest|full|article|story)|full|original|article|story)|full (?:story|article|text)|view (?:article|post|story|on web|more)|see more|learn more|weiterlesen|mehr lesen|lire (?:la suite|plus|l['’]article)|en savoir plus|leer más|seguir leyendo|leggi (?:tutto|di più)|continua a leggere|ler mais|leia mais|continue lendo|lees (?:meer|verder)|czytaj (?:więcej|dalej)|читать (?:далее|дальше|полностью)|devamını oku|läs mer)(?![\p{L}\p{N}]).{0,120}$/iu;
const READ_ON_ALONE =
  /^[\s([{«‹]{0,5}(?:more|mehr|plus|подробнее|続きを読む|阅读全文|더 ?보기|…|\.{3}|[»›→])[\s\])}…»›.→>]{0,10}$/iu;
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
