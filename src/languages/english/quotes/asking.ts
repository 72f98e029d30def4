import type { QuoteWords } from '../../lists/quote-words.ts';

/** Courtesies have rules of their own: `digest/quotes/worth/empty-quote.ts`. */
export const quotes: QuoteWords = {
  askers: `judge justice magistrate host co-host anchor moderator interviewer reporter correspondent journalist
    presenter broadcaster questioner`,
  asking: `asked asks asking wondered wonders inquired enquired queried demanded pressed`,
};
