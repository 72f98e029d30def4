import type { QuoteLine } from '../reply.ts';

/** A quote between its marks, behind the article's own sentence that leads to it. Not escaped. */
export function quotationOf({ lead, open, text, close }: QuoteLine): string {
  const quotation = `${open}${text}${close}`;
  return lead === null ? quotation : `${lead.text} ${quotation}`;
}
