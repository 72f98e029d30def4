import { forgetStems, stemOfWord, wordOfStem } from './stems.ts';

/** The terms of an article as they come, unit by unit: by number in the order in which they first stand. */
export type Lexicon = Readonly<{
  names: readonly string[];
  /** By the term: its English stem, -1 for other words. */
  stems: readonly number[];
  isName: readonly boolean[];
  total: readonly number[];
  spread: readonly number[];
  first: readonly number[];
  begin(): void;
  /** The term of an English stem, and of any other word. */
  termOfStem(stem: number): number;
  termOf(word: string): number;
  /** One that is there; undefined where it is not. */
  find(word: string): number | undefined;
  /** A term once more, as the next word of the unit. */
  count(term: number, capital: boolean): void;
  end(): CountedUnit;
}>;

type CountedUnit = Readonly<{ sequence: number[]; ids: number[]; counts: number[] }>;

/**
 * By the number of an English stem: the article that had it last, and its term there. By definition the
 * articles count from 1 on.
 */
let articles = new Int32Array(0);
let terms = new Int32Array(0);
/** By definition none yet. */
let article = 0;

export function createLexicon(isEnglish: boolean): Lexicon {
  forgetStems();
  article += 1;
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const stems: number[] = [];
  const isName: boolean[] = [];
  const total: number[] = [];
  const spread: number[] = [];
  const first: number[] = [];
  const lastUnit: number[] = [];
  const lastPlace: number[] = [];
  let unit = -1;
  let own: CountedUnit = { sequence: [], ids: [], counts: [] };
  const add = (word: string, stem: number): number => {
    const term = names.push(word) - 1;
    stems.push(stem);
    isName.push(false);
    total.push(0);
    spread.push(0);
    first.push(unit);
    lastUnit.push(-1);
    lastPlace.push(0);
    return term;
  };
  const termOfStem = (stem: number): number => {
    if (stem >= articles.length) makeRoom(stem);
    if (articles[stem] === article) return terms[stem] ?? 0;
    const term = add(wordOfStem(stem), stem);
    articles[stem] = article;
    terms[stem] = term;
    return term;
  };
  return {
    names,
    stems,
    isName,
    total,
    spread,
    first,
    begin() {
      unit += 1;
      own = { sequence: [], ids: [], counts: [] };
    },
    termOfStem,
    termOf(word) {
      const stem = isEnglish ? stemOfWord(word) : -1;
      if (stem !== -1) return termOfStem(stem);
      const known = numbers.get(word) ?? add(word, -1);
      numbers.set(word, known);
      return known;
    },
    find(word) {
      const stem = isEnglish ? stemOfWord(word) : -1;
      if (stem === -1) return numbers.get(word);
      return articles[stem] === article ? terms[stem] : undefined;
    },
    count(term, capital) {
      const { sequence, ids, counts } = own;
      // A capital within a sentence.
      if (capital && sequence.length > 0) isName[term] = true;
      total[term] = (total[term] ?? 0) + 1;
      if (lastUnit[term] === unit) {
        const place = lastPlace[term] ?? 0;
        counts[place] = (counts[place] ?? 0) + 1;
      } else {
        lastUnit[term] = unit;
        lastPlace[term] = ids.push(term) - 1;
        counts.push(1);
        spread[term] = (spread[term] ?? 0) + 1;
      }
      sequence.push(term);
    },
    end: () => own,
  };
}

/** Room for a stem's number, and for more. */
function makeRoom(stem: number): void {
  const [olderArticles, olderTerms] = [articles, terms];
  articles = new Int32Array(2 * (stem + FEWEST_STEMS));
  terms = new Int32Array(articles.length);
  articles.set(olderArticles);
  terms.set(olderTerms);
}

/** As many as a few articles have. Set by hand, to spare time. */
const FEWEST_STEMS = 2048;
