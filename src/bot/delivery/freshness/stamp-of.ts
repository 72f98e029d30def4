import { createHash } from 'node:crypto';
import type { Article } from '../../../articles/article.ts';
import type { Story } from '../../../digest/digest.ts';

const stamps = new WeakMap<Article, string>();

/** Articles are told apart by what they say, so that a better bot updates nothing. */
export function stampOf(article: Article | undefined, { headline, summary }: Story): string {
  if (article === undefined) return hashOf([headline ?? '', ...summary.map(({ text }) => text)]);
  const known = stamps.get(article);
  if (known !== undefined) return known;
  const stamp = hashOf([article.title ?? '', ...article.paragraphs]);
  stamps.set(article, stamp);
  return stamp;
}

/** A fingerprint of texts: 64 bits, as hexadecimal digits. */
export function hashOf(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);
}
