import type { Article } from '../articles/article.ts';
import type { Place, Quote, Speaker, SummarySentence, Withheld } from './digest.ts';

export type Verified = Readonly<{
  summary: readonly SummarySentence[];
  quotes: readonly Quote[];
  withheld: readonly Withheld[];
}>;

/**
 * The last gate before anything is shown: every sentence and quote is cut from the article again
 * by its place, and every word about a speaker must stand in the article. What differs by one
 * character is withheld; a speaker that the article does not print is taken off the quote.
 */
export function verify(
  article: Article,
  { summary, quotes }: { summary: readonly SummarySentence[]; quotes: readonly Quote[] },
): Verified {
  const withheld: Withheld[] = [];
  const withhold = (text: string, reason: string): void => {
    withheld.push({ articleId: article.id, text, reason });
  };
  const sound = summary.filter(({ place, text }) => {
    if (cut(article, [place]) === text) return true;
    withhold(text, 'the sentence is not verbatim at its place');
    return false;
  });
  const printed = [article.title ?? '', ...article.paragraphs];
  const checked = quotes.flatMap(({ lead, ...bare }) => {
    const quote: Quote =
      lead !== undefined && cut(article, [lead.place]) === lead.text ? { ...bare, lead } : bare;
    if (cut(article, quote.places) !== quote.text) {
      withhold(quote.text, 'the quote is not verbatim at its places');
      return [];
    }
    const venues = quote.venues.filter(({ text, preposition }) =>
      isPrinted(preposition === undefined ? text : `${preposition} ${text}`, printed),
    );
    if (quote.speaker === null || isSpeakerPrinted(quote.speaker, printed))
      return [{ ...quote, venues }];
    withhold(quote.text, 'the speaker is not printed in the article');
    return [{ ...quote, venues, speaker: null, confidence: 0 }];
  });
  return { summary: sound, quotes: checked, withheld };
}

/** What the places name, joined by a blank; null when one lies outside of the article. */
function cut(article: Article, places: readonly Place[]): string | null {
  const pieces = places.map(({ paragraph, start, end }) => {
    const text = article.paragraphs[paragraph];
    const inside = text !== undefined && start >= 0 && start < end && end <= text.length;
    return inside ? text.slice(start, end) : null;
  });
  return pieces.length === 0 || pieces.includes(null) ? null : pieces.join(' ');
}

function isSpeakerPrinted(speaker: Speaker, printed: readonly string[]): boolean {
  const { name, role, organisation, title } = speaker;
  const words = [role, organisation, title].flatMap((part) => part ?? []);
  const isNamed = name === null ? words.length > 0 : isNamePrinted(name, printed);
  return isNamed && words.every((part) => isPrinted(part, printed) || areAll(part, printed));
}

/** "Ann Roe and Bo Dean": several by their whole names, each of which is printed. */
function areAll(names: string, printed: readonly string[]): boolean {
  const each = names.split(/ and |, /u);
  return each.length > 1 && each.every((name) => isPrinted(name, printed));
}

/** "Frank Vogt" is printed where the article has "Coach (Frank) Vogt": an editor's brackets are no words. */
function isNamePrinted(name: string, printed: readonly string[]): boolean {
  if (isPrinted(name, printed) || areAll(name, printed) || isOfPair(name, printed)) return true;
  const bare = printed.map((paragraph) => paragraph.replaceAll(SUPPLIED, '$1'));
  return isPrinted(name, bare);
}

/** "Bob Smith" is printed where the article has "Bob and Jane Smith". */
function isOfPair(name: string, printed: readonly string[]): boolean {
  const [given, surname, ...more] = name.split(' ');
  if (given === undefined || surname === undefined || more.length > 0) return false;
  return printed.some((text) =>
    [`${given} and `, `${given} & `].some((words) =>
      text
        .split(words)
        .slice(1)
        .some((rest) => PARTNER.exec(rest.slice(0, LOOKED_AT))?.[1] === surname),
    ),
  );
}

/** "Jane Q. | Smith", and the characters in which that stands: a bound on time. */
const PARTNER = /^\p{Lu}\p{L}{1,30}(?: \p{Lu}\.)? (\p{Lu}[\p{L}’'-]{1,40})/u;
const LOOKED_AT = 80;

/** "(Frank) Vogt", "(head coach Frank) Vogt". */
const SUPPLIED = /[([](?:\p{L}{1,20} ){0,3}(\p{Lu}[\p{L}.'’-]{0,30})[)\]](?= \p{Lu})/gu;

function isPrinted(words: string, printed: readonly string[]): boolean {
  return words !== '' && printed.some((paragraph) => paragraph.includes(words));
}
