import type { Article } from '../../../articles/article.ts';

/** Titles of texts that tell many events at once, in the words of their languages. */
const TITLES: readonly RegExp[] = [
  // "Live updates: …", "… – as it happened", "LIVE: …"
  /^live(?: updates?| blog| news| coverage)?\s*[:|–—-]|\blive[ -](?:updates?|blog|coverage|ticker)\b|\bas it happened\b|\bminute by minute\b/iu,
  // "Morning briefing: …", "Your Friday briefing", "Evening Digest"
  /\b(?:morning|evening|daily|weekly|weekend|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:['’]s)? (?:briefing|digest|brief|newsletter|round-?up|wrap|headlines|news in brief)\b/iu,
  /^(?:news (?:in brief|round-?up|digest|wrap)|newsletter|round-?up|in pictures|the week in|week in review|today in history|this day in history|top (?:stories|news|headlines)|what (?:we know|to know) this week)\b|\b(?:news|weekly|daily) round-?up\b|\bnewsletter\s*[:|–—-]/iu,
  /\b(?:live-?ticker|news-?ticker|live-?blog|newsblog)\b|^(?:morgen-?briefing|abend-?briefing|der tag|das wichtigste|die wichtigsten|nachrichten des tages|wochenrückblick|presseschau)\b/iu,
  /^(?:en direct|direct)\s*[:|–—-]|\ben direct\b\s*[:|–—-]|^(?:revue de presse|l['’]essentiel|les titres)\b/iu,
  /^(?:en (?:vivo|directo)|última hora|minuto a minuto|resumen de noticias|las noticias del día|ao vivo|in diretta|diretta|canlı)\b/iu,
  /(?:^|[^\p{L}])(?:онлайн-трансляция|текстовая трансляция|хроника дня|главное за|дайджест|онлайн-трансляція|relacja na żywo|na żywo|živě|online přenos)(?![\p{L}])/iu,
  /(?:ライブ更新|速報まとめ|ニュースまとめ|直播|实时更新|即時更新|早报|早報|晚报|뉴스 브리핑|실시간|مباشر\s*[:|–—-]|موجز)/u,
];
/** "6:40 p.m. …", "14.05 Uhr: …": entries of a live blog. */
const ENTRY = /^\W{0,3}(?:[01]?\d|2[0-3])[:.h][0-5]\d\b/u;
const FEWEST_ENTRIES = 4;
const ENTRY_SHARE = 0.25;

/**
 * Whether an article tells many events: a live blog, a round-up, a newsletter. Such a text is like
 * each of its events and would glue them together.
 */
export function isRoundUp({ title, paragraphs }: Pick<Article, 'title' | 'paragraphs'>): boolean {
  const name = (title ?? '').slice(0, 300);
  if (TITLES.some((pattern) => pattern.test(name))) return true;
  const entries = paragraphs.filter((paragraph) => ENTRY.test(paragraph)).length;
  return entries >= FEWEST_ENTRIES && entries >= ENTRY_SHARE * paragraphs.length;
}
