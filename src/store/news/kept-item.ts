import type { Article } from '../../articles/article.ts';

/** What becomes of an item that a source shows. `memory` is JSON of whoever compares items. */
export type KeptItem =
  /** Not seen before. Without an article it is only remembered. */
  | Readonly<{ kind: 'new'; item: string; memory: string; article: NewArticle | null }>
  /** Its text changed. */
  | Readonly<{ kind: 'changed'; item: string; memory: string; article: NewArticle | null }>
  /** Nothing changed that counts; what is remembered of it may have. */
  | Readonly<{ kind: 'same'; item: string; memory: string | null }>;

export type NewArticle = Readonly<{
  /** For an article that is not there yet. */
  id: string;
  /** An address that stands for this article alone, whichever source shows it. */
  key: string | null;
  article: Article;
  at: number;
  /** Its page is to be fetched at that time; `null` where it is not. */
  pageAt: number | null;
  /** Which of the pages of its fetch it is, the newest first, from 0 on. */
  pageTurn?: number;
  note: string | null;
  /** How far up its source has it, 0 to 1; missing where its order says nothing. */
  prominence?: number | null;
}>;

type Kind = KeptItem['kind'];
export type ItemOf<K extends Kind> = Extract<KeptItem, { kind: K }>;

export function ofKind<K extends Kind>(items: readonly KeptItem[], kind: K): readonly ItemOf<K>[] {
  return items.filter((item): item is ItemOf<K> => item.kind === kind);
}
