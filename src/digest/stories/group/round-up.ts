import { anyOf, either, regex } from '../../../languages/regex.ts';
import { oneOf } from '../../../languages/word-set.ts';
import type { Article } from '../../../articles/article.ts';

const BEHIND_MARK = String.raw`\s*[:|–—-]`;
const ENGLISH_LIVE = either(
  String.raw`^live(?: updates?| blog| news| coverage)?${BEHIND_MARK}`,
  String.raw`\blive[ -](?:updates?|blog|coverage|ticker)\b|\bas it happened\b`,
  String.raw`\bminute by minute\b`,
);
const OF_THE_DAY = either(
  oneOf('morning evening daily weekly weekend noon'),
  oneOf('monday tuesday wednesday thursday friday saturday sunday'),
);
const BRIEFING = anyOf('briefing digest brief newsletter round-?up wrap headlines news_in_brief');
const ENGLISH_ROUND_UP = either(
  'news (?:in brief|round-?up|digest|wrap)|newsletter|round-?up|in pictures',
  'the week in',
  'week in review|today in history|this day in history',
  'top (?:stories|news|headlines)',
  'what (?:we know|to know) this week',
);
const GERMAN_LIVE = 'live-?ticker|news-?ticker|live-?blog|newsblog';
const GERMAN_ROUND_UP = anyOf(
  'morgen-?briefing abend-?briefing der_tag das_wichtigste die_wichtigsten nachrichten_des_tages wochenrückblick presseschau',
);
const SPANISH = either(
  'en (?:vivo|directo)|última hora|minuto a minuto|resumen de noticias',
  'las noticias del día',
);
const OTHER_ROMANCE_AND_TURKISH = 'ao vivo|in diretta|diretta|canlı';
const SLAVIC = anyOf(
  'онлайн-трансляция текстовая_трансляция хроника_дня главное_за дайджест онлайн-трансляція relacja_na_żywo na_żywo živě online_přenos',
);
const EAST_ASIAN = oneOf(
  'ライブ更新 速報まとめ ニュースまとめ 直播 实时更新 即時更新 早报 早報 晚报 뉴스_브리핑 실시간',
);

/** Titles of texts that tell many events at once, in the words of their languages. */
const TITLES: readonly RegExp[] = [
  // "Live updates: …", "… – as it happened", "LIVE: …"
  regex.iu`${ENGLISH_LIVE}`,
  // "Morning briefing: …", "Your Friday briefing", "Evening Digest"
  regex.iu`\b${OF_THE_DAY}(?:['’]s)? ${BRIEFING}\b`,
  // "The week in pictures", "Osk news roundup"
  regex.iu`^${ENGLISH_ROUND_UP}\b|\b(?:news|weekly|daily) round-?up\b|\bnewsletter${BEHIND_MARK}`,
  // "Liveticker: …", "Das Wichtigste am Morgen"
  regex.iu`\b(?:${GERMAN_LIVE})\b|^${GERMAN_ROUND_UP}\b`,
  // "En direct : …", "Revue de presse"
  regex.iu`^(?:en direct|direct)${BEHIND_MARK}|\ben direct\b${BEHIND_MARK}|^(?:revue de presse|l['’]essentiel|les titres)\b`,
  // "En vivo: …", "Diretta, …"
  regex.iu`^(?:${SPANISH}|${OTHER_ROMANCE_AND_TURKISH})\b`,
  // "Хроника дня: …", "Relacja na żywo"
  regex.iu`(?:^|[^\p{L}])${SLAVIC}(?![\p{L}])`,
  // "【ライブ更新】…"
  regex.u`(?:${EAST_ASIAN}|مباشر${BEHIND_MARK}|موجز)`,
];
/** "6:40 p.m. …", "14.05 Uhr: …": entries of a live blog. */
const ENTRY = /^\W{0,3}(?:[01]?\d|2[0-3])[:.h][0-5]\d\b/u;
/** So many entries, and so large a share of the paragraphs, make a live blog. Set by hand; not tuned. */
const FEWEST_ENTRIES = 4;
const ENTRY_SHARE = 0.25;
/** Characters of a title that are looked at: a bound on time. */
const LONGEST_TITLE = 300;

/**
 * Whether an article tells many events: a live blog, a round-up, a newsletter. Such a text is like
 * each of its events and would glue them together.
 */
export function isRoundUp({ title, paragraphs }: Pick<Article, 'title' | 'paragraphs'>): boolean {
  const name = (title ?? '').slice(0, LONGEST_TITLE);
  if (TITLES.some((pattern) => pattern.test(name))) return true;
  const entries = paragraphs.filter((paragraph) => ENTRY.test(paragraph)).length;
  return entries >= FEWEST_ENTRIES && entries >= ENTRY_SHARE * paragraphs.length;
}
