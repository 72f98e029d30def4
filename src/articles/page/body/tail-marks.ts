import { either, regex } from '../../../languages/regex.ts';

const ENGLISH = [
  'you (?:may|might|could) (?:also )?(?:like|enjoy|be interested in)',
  "you'll also (?:like|love)",
  'related(?: (?:articles?|stories|posts?|news|content|topics|reading|links|coverage|items|products|resources))?',
  'read (?:next|also|more on this)',
  '(?:recommended|suggested)(?: (?:for you|reading|articles|stories|posts))?',
  String.raw`more (?:from|in|on|about|like|stories|news|articles|posts|reading)\b.{0,50}`,
  'most (?:read|popular|viewed|shared)|popular (?:posts|stories|articles|now)',
  'trending(?: now| stories)?|latest (?:news|posts|stories|articles)',
  'recent (?:posts|articles|stories)|keep reading|further reading|about the authors?',
  'about .{3,40}(?: news| post| times)?|author bio|meet the author|written by',
  '(?:leave|post|write|add) a (?:reply|comment|response)',
  String.raw`\d{0,6} ?comments?(?: \(\d+\))?|join the (?:conversation|discussion)`,
  String.raw`what do you think\?|(?:sponsored|promoted) (?:links|content|stories|posts)`,
  'from (?:around|across) the web|(?:share|like) this(?: article| story| post| page)?',
  '(?:sign up|subscribe)(?: now| today)?(?: (?:to|for) .{3,60})?|newsletter',
  'get (?:the|our) .{0,40}newsletter|filed under|tags?|topics|see also',
  "explore more.{0,50}|up next|don't miss|editors?['’]? (?:picks?|choice)|advertisement",
  'similar (?:articles|posts|stories)',
  'other (?:articles|stories|posts|news)(?: .{0,30})?|next (?:article|post|story)',
  'previous (?:article|post|story)|(?:media|press) contacts?|notes? to editors?',
  'photo gallery|share your (?:story|thoughts)|stay connected(?: with .{1,20})?',
  'connect with (?:us|me)|follow (?:us|me)(?: on .{1,40})?',
];
const GERMAN = [
  String.raw`mehr (?:zum thema|von|aus|artikel|news|zu|über)\b.{0,50}`,
  '(?:das|dies) könnte (?:sie|dich) auch interessieren|auch interessant',
  'lesen sie (?:auch|mehr|dazu)|lies auch',
  String.raw`weitere (?:artikel|themen|beiträge|meldungen|nachrichten|infos?|informationen|links)\b.{0,40}`,
  'ähnliche (?:artikel|beiträge|themen)|verwandte (?:artikel|themen|beiträge)',
  String.raw`passend zum thema|zum thema|schon gelesen\??|meistgelesen(?:e artikel)?`,
  'beliebte (?:artikel|beiträge)|neueste (?:artikel|beiträge|kommentare)',
  'aktuelle (?:artikel|beiträge|meldungen)',
  String.raw`kommentare?(?: \(\d+\)| schreiben| verfassen)?|\d{1,5} kommentare?`,
  '(?:schreibe|hinterlasse) (?:einen|einen ersten)? ?kommentar|diskutieren sie mit',
  'über den autor|über die autorin|zur person|schlagwörter|schlagworte|tags?|themen',
  'teilen|anzeige|newsletter|empfehlungen der redaktion|nächster artikel',
  'vorheriger artikel|pressekontakt|links zum thema|artikel teilen|beitrag teilen',
];
const FRENCH = [
  '(?:à|a) lire (?:aussi|également)|lire (?:aussi|également)',
  'sur le même (?:sujet|thème)|articles? (?:similaires|liés|associés|recommandés)',
  String.raw`en savoir plus|à propos de l['’]auteur|commentaires?(?: \(\d+\))?`,
  "laisser un commentaire|partager(?: l['’]article)?|les plus lus|dans la même rubrique",
  String.raw`voir aussi|plus d['’](?:articles|infos?)\b.{0,30}|pour aller plus loin|mots[- ]clés`,
  'nos derniers articles',
];
const SPANISH = [
  '(?:lea|lee|leer|ver|mira|te puede interesar|puede interesarte) ?(?:también|además|más)?',
  'noticias relacionadas|artículos relacionados|te puede interesar',
  String.raw`más (?:sobre|noticias|información|en|leídas)\b.{0,40}|lo más (?:leído|visto)`,
  'comentarios?|deja un comentario|compartir|relacionad[ao]s|etiquetas',
  'temas(?: relacionados)?',
];
const ITALIAN = [
  'leggi anche|articoli correlati|potrebbe interessarti|ti potrebbe interessare',
  'altri articoli|commenti|condividi|i più letti|vedi anche|approfondimenti',
];
const POLISH = [
  'zobacz (?:także|też|również)|czytaj (?:także|też|również|więcej)',
  'przeczytaj (?:także|też|również)|polecamy|komentarze|podobne artykuły|udostępnij',
];
const RUSSIAN = [
  'читайте также|по теме|похожие (?:статьи|новости)|комментарии|поделиться',
  'другие новости|ещё по теме|материалы по теме|смотрите также|обсуждение',
];
const PORTUGUESE = [
  '(?:leia|veja|confira) (?:também|mais)|saiba mais|(?:artigos|notícias) relacionad[ao]s',
  'mais (?:lidas|notícias|sobre)|comentários?|compartilhe|deixe (?:um|o seu) comentário|tópicos',
];
const TURKISH = [
  '[iİ]lgili (?:haberler|içerikler|konular)|(?:bunlar da )?ilginizi çekebilir|yorumlar?|etiketler',
  'en çok okunanlar|diğer haberler|yorum (?:yap|yaz|ekle)|paylaş',
];
const NORTHERN = [
  '(?:lees|les|læs) (?:ook|også)|läs (?:också|mer|även)|meer (?:over|nieuws)|reacties|lue myös',
];
const ARABIC = [
  '(?:مواضيع|أخبار|مقالات|موضوعات) (?:ذات صلة|متعلقة|مشابهة)|(?:اقرأ|شاهد) (?:أيضا|أيضاً|أيضًا|المزيد)',
  'التعليقات|تعليقات|الأكثر (?:قراءة|مشاهدة)|شارك',
];
const CZECH = ['čtěte (?:také|též)|související články|komentáře|diskuse|mohlo by vás zajímat'];
const EAST_ASIAN = [
  String.raw`関連記事|あわせて読みたい|おすすめ記事|相关(?:阅读|新闻|文章)|相關(?:新聞|文章)|관련\s?기사|추천 기사|많이 본 뉴스|コメント(?:一覧)?|댓글|评论|網友評論|次に読む`,
];
const MARKS = either(
  ...ENGLISH,
  ...GERMAN,
  ...FRENCH,
  ...SPANISH,
  ...ITALIAN,
  ...POLISH,
  ...RUSSIAN,
  ...PORTUGUESE,
  ...TURKISH,
  ...NORTHERN,
  ...ARABIC,
  ...CZECH,
  ...EAST_ASIAN,
);
/** " (12)": how many. */
const COUNT = String.raw`(?:\s?[(（]\d{1,6}[)）])?`;
/**
 * Lines that say that the article is over and what follows is of other texts, its author or its
 * readers: as a whole line, or as its opening where a colon or the line's end closes it.
 * "Related articles:", "► Mehr zum Thema".
 */
const MARK = regex.iu`^\P{L}{0,4}${MARKS}${COUNT}\s?[:：!?….»›>]{0,3}$`;
const LONGEST = 90;

/** Whether a line opens what follows an article: "Related articles", "Mehr zum Thema". */
export function isTailMark(line: string): boolean {
  return line.length <= LONGEST && MARK.test(line.trim());
}
