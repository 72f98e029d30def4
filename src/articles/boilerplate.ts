/**
 * Lines of a page that are not the article: navigation, share bars, captions, promotion, legal
 * small print. A line must match as a whole (or open with a fixed phrase), so that a sentence
 * that merely speaks of such things stays: "Read more" goes, "He read more books" stays.
 */
/** "Read also", "see also" and "related" where a title follows, in other languages than English. */
const READ_ALSO: Readonly<Record<string, string>> = {
  es: 'lea también|lee también|leer más|lee más|te puede interesar|ver también|mira también|más información|noticias relacionadas',
  fr: 'lire aussi|à lire aussi|à lire également|lire également|voir aussi|sur le même sujet|notre dossier',
  it: 'leggi anche|leggi pure|vedi anche|guarda anche|per approfondire|potrebbe interessarti',
  pt: 'leia também|leia mais|veja também|saiba mais|leia ainda|ver também',
  de: 'lesen sie auch|lesen sie dazu|lesen sie mehr|mehr dazu|auch interessant',
  nl: 'lees ook|lees meer|lees verder|bekijk ook|kijk ook|luister ook',
  sv: 'läs också|läs även|läs mer|se också|les også|les mer|læs også|læs mere|se også',
  pl: 'czytaj także|czytaj też|czytaj również|czytaj więcej|zobacz także|zobacz też|przeczytaj także|przeczytaj też',
  ru: 'читайте также|читать также|смотрите также|по теме',
  uk: 'читайте також|дивіться також|за темою',
  tr: 'ayrıca okuyun|bunları da okuyun|ilgili haber|ilginizi çekebilir|haberin devamı',
  ar: 'اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|اقرأ المزيد|شاهد أيضا|شاهد أيضاً|طالع أيضا|موضوعات ذات صلة',
  ja: '関連記事|あわせて読みたい|関連ニュース|こちらも',
  zh: '延伸阅读|延伸閱讀|相关阅读|相關新聞|相关新闻|相关报道|更多阅读',
  ko: '관련기사|관련 기사|관련뉴스|함께 볼만한 뉴스|더 읽기',
};
const BESIDE = new RegExp(
  String.raw`^(?:[►▶→»•>|–-] ?)?(?:${Object.values(READ_ALSO).join('|')})\s?[:：|►▶→»-].{0,240}$`,
  'iu',
);

const WHOLE_LINES: readonly RegExp[] = [
  BESIDE,
  /^(?:scroll|back|return|go|skip|jump) (?:back )?(?:up |down )?to (?:the )?(?:top|main content|content|navigation|footer|article)[.!]?$/i,
  /^(?:click (?:here )?to )?(?:read|see|show|load|view|find out|learn) (?:more|less|all|next|comments)(?: stories| articles| news| posts)?(?: here)?\s*[.…›»→>+-]*$/i,
  /^(?:continue|keep) reading\b.{0,60}$/i,
  /^read (?:the )?(?:rest|full (?:story|article|text)|original(?: article)?)\b.{0,40}$/i,
  /^(?:share|tweet|pin|post|save|print|email|e-mail|copy link|comments?|like|follow(?: us)?|subscribe|sign (?:in|up)|log ?in|register|menu|search|close|advertisement|advertising|advert|caption|ad|sponsored(?: content)?|loading|related(?: articles| stories| topics| content)?|more from .{1,40}|most read|most popular|trending(?: now)?|recommended(?: for you)?|you may also like|up next|tags?|topics|home|next|previous)\s*[:.…›»|]*$/i,
  /^(?:share|tweet|pin|follow|like|email|print|save|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|instagram|pinterest|flipboard|copy link|link copied|this|article|story|on|via|us|it|with friends|\||·|•|,|\s)+$/i,
  /^\d+\s*(?:comments?|shares?|likes?|views?|min(?:ute)?s? read)$/i,
  /^(?:image|photo|picture|video|graphic|file)(?: (?:credit|source|caption|by))?\s*[:|©].{0,200}$/i,
  /^(?:photograph|photo|image|picture|illustration)s? (?:by|courtesy of)\b.{0,120}$/i,
  /^(?:getty images|reuters|ap photo|afp|epa|shutterstock)(?:\s*[/|].{0,60})?$/i,
  /^.{0,160}\((?:photo|image|picture|file photo|credit)\b[^)]{0,80}\)$/i,
  /^(?:chat|message|talk) (?:with|to) us (?:in|on|via) .{1,120}$/i,
  /^(?:download|get|try) (?:the|our) .{0,40}\bapp\b.{0,60}$/i,
  /^(?:image|photo|slide) \d{1,3} (?:of|\/) \d{1,3}$/i,
  /^(?:©|\(c\)|copyright\b|all rights reserved).{0,200}$/i,
  /^.{0,120}\ball rights reserved\b.{0,120}$/i,
  /^(?:follow|like|join|find) (?:us|@?\w+|[\w ]{1,30}) on (?:twitter|x|facebook|instagram|telegram|whatsapp|youtube|linkedin|tiktok)\b.{0,80}$/i,
  /^(?:sign up|subscribe|register)(?: now| here| today)? (?:for|to|with)\b.{0,160}\b(?:newsletters?|updates|alerts|inbox|emails?|digest)\b.{0,80}$/i,
  /^(?:get|have) .{0,80}\b(?:delivered|sent|straight) (?:straight |directly )?to your inbox\b.{0,40}$/i,
  /^(?:this|our) (?:site|website) uses cookies\b.{0,200}$/i,
  /^(?:watch|listen|see also|see more|read more|also read|read also|read next|related|more on this(?: story)?|don't miss|in pictures|gallery|video)\s*:.{0,200}$/i,
  /^(?:watch|see|read) (?:the )?(?:video|gallery|more) (?:below|above|here)\b.{0,60}$/i,
  /^(?:last )?(?:updated|published|modified|posted)(?: on| at)?\s*(?::\s*)?(?=\S)[\d\p{L} ,.:/|–-]{4,60}$/iu,
  /^(?:reporting|editing|additional reporting|writing|compiled) by\b.{0,160}$/i,
  /^\((?:reporting|editing|additional reporting|writing|this story|this article)\b.{0,240}\)$/i,
  /^by [\p{Lu}][\p{L}'.-]+(?: [\p{Lu}][\p{L}'.-]*){1,3}(?:,.{0,60}| and .{0,60})?$/u,
  /^(?:- ?)?(?:anzeige|werbung)(?: ?-)?$/i,
  /^(?:mehr themen|mehr zum thema|lesen sie (?:auch|hier)|auch interessant|lesetipp)\s*:.{0,160}$/i,
  /^tell us what you think\s*[.…!]*$/i,
  /^join our .{1,60}\bforums?\b.{0,300}$/i,
  /^(?:nach oben|zum seitenanfang|mehr lesen|weiterlesen|mehr zum thema|teilen|drucken|anzeige|lesen sie auch\b.{0,160})\s*:?$/i,
  /^(?:haut de page|lire aussi\b.{0,160}|lire la suite|partager|publicité|à lire aussi\b.{0,160})\s*:?$/i,
  /^(?:leer más|lea también\b.{0,160}|compartir|publicidad|volver arriba|seguir leyendo)\s*:?$/i,
  /^(?:читайте также\b.{0,160}|читать далее|поделиться|наверх|реклама|подписаться)\s*:?$/i,
  /^(?:関連記事|続きを読む|シェア|ページトップへ?|広告|相关阅读|阅读全文|返回顶部|分享|공유|더보기|관련기사|맨 위로)\s*[:：]?$/i,
];

/** Longer lines are prose: no phrase above runs past this. */
const LONGEST_LINE = 400;

/** Whether a paragraph is page furniture and no part of the article. */
export function isBoilerplate(paragraph: string): boolean {
  const line = paragraph.trim();
  if (line.length > LONGEST_LINE) return false;
  if (!/[\p{L}\p{N}]/u.test(line)) return true;
  return WHOLE_LINES.some((pattern) => pattern.test(line));
}
