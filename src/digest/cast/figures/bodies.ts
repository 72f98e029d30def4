import { wordSet } from '../../../languages/word-set.ts';
import { namesOfPapers, papersOfOtherCountries } from '../../../languages/english/heads.ts';
import { newFigure, type Figure } from '../figure.ts';
import { nameWords } from '../names/name-words.ts';

const SMALL = new Set(['the', 'of', 'and', 'for', 'on', 'a', 'an', '&', 'in', 'to']);

/** The institutions and groups of an article. */
export type Bodies = Readonly<{
  all: readonly Figure[];
  /** By its printed name; short forms and acronyms lead to the body that was named before. */
  named(name: string, definite: boolean): Figure;
  /** "the ministry": the body last named that fits; `null` where none does. */
  described(words: readonly string[]): Figure | null;
  /** Two names of one body: "Federal Reserve (Fed)". */
  alias(figure: Figure, name: string): void;
  group(words: readonly string[], head: string, name: string, definite: boolean): Figure;
  find(name: string): Figure | null;
  add(figure: Figure, key: string): Figure;
}>;

// Nouns that may stand for any body of a kind: the words one of which its name has, if any is known.
const KINDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['newspaper', wordSet(`${namesOfPapers} ${papersOfOtherCountries}`)],
  ['paper', wordSet(namesOfPapers)],
  ['network', wordSet('news tv television radio broadcasting cnn nbc abc cbs bbc fox msnbc')],
  ['university', wordSet('university college institute')],
  ['school', wordSet('school academy college')],
  ['department', wordSet('department ministry')],
  ['bank', wordSet('bank reserve')],
  ['church', wordSet('church scientology diocese')],
]);
const ANY_BODY = new Set(
  'group organisation organization agency body company firm association charity foundation institution watchdog party'.split(
    ' ',
  ),
);

/** "the group" is neither a parliament nor a court. */
const PRIVATE = new Set('group company firm association charity foundation'.split(' '));
const OF_THE_STATE = new Set(
  'senate house congress parliament court ministry department committee government kremlin pentagon fbi cia police army treasury cabinet legislature assembly council commission'.split(
    ' ',
  ),
);

/** "the company" is no union, though that was named last. */
const COMPANIES = new Set(['company', 'firm']);
const NO_COMPANY = new Set(
  'union federation party university college school charity foundation church coalition alliance'.split(
    ' ',
  ),
);

function canBeCalled(head: string, { heads }: Figure): boolean {
  if (!PRIVATE.has(head)) return true;
  return ![...heads].some(
    (word) => OF_THE_STATE.has(word) || (COMPANIES.has(head) && NO_COMPANY.has(word)),
  );
}

export function createBodies(): Bodies {
  const all: Figure[] = [];
  const byKey = new Map<string, Figure>();
  const byWord = new Map<string, Figure[]>();
  const byInitials = new Map<string, Figure[]>();
  const add = (figure: Figure, key: string): Figure => {
    all.push(figure);
    byKey.set(key, figure);
    for (const letters of initialsOf(figure)) put(byInitials, letters, figure);
    for (const word of figure.words) {
      figure.heads.add(word);
      put(byWord, word, figure);
    }
    return figure;
  };
  return {
    all,
    add,
    find: (name) => byKey.get(keyOf(name)) ?? null,
    alias: (figure, name) => void byKey.set(keyOf(name), figure),
    named(name, definite) {
      const key = keyOf(name);
      const known = byKey.get(key);
      if (known) return known;
      const words = contentWords(key);
      const short = definite || words.length > 1 || isAcronym(name) ? shortFor(words, name) : null;
      if (short) {
        byKey.set(key, short);
        return short;
      }
      const acronym = isAcronym(name) ? null : bearerOfInitials(name, words);
      if (acronym) {
        byKey.set(key, acronym);
        acronym.name = name;
        for (const word of words) acronym.heads.add(word);
        return acronym;
      }
      return add(newFigure('organisation', name, words), key);
    },
    described(words) {
      const head = words.at(-1) ?? '';
      const fits = (figure: Figure): boolean =>
        figure.kind === 'organisation' && words.every((word) => figure.heads.has(word));
      const same = latest((byWord.get(head) ?? []).filter(fits));
      if (same || words.length > 1) return same;
      const kind = KINDS.get(head);
      if (kind) return latest(all.filter(({ heads }) => [...heads].some((word) => kind.has(word))));
      return ANY_BODY.has(head)
        ? latest(
            all.filter(
              (figure) =>
                figure.kind === 'organisation' && figure.count > 0 && canBeCalled(head, figure),
            ),
          )
        : null;
    },
    group(words, head, name, definite) {
      const key = words.join(' ');
      const known = byKey.get(key);
      if (known) return known;
      if (definite && words.length === 1) {
        const same = latest((byWord.get(head) ?? []).filter(({ kind }) => kind === 'group'));
        if (same) return same;
      }
      return add(newFigure('group', name, words), key);
    },
  };

  /** "University of Southern Indiana" after "USI". */
  function bearerOfInitials(name: string, words: readonly string[]): Figure | null {
    for (const letters of initials(name, words)) {
      const known = letters.length > 1 ? byKey.get(letters) : undefined;
      if (known && isAcronym(known.name ?? '')) return known;
    }
    return null;
  }

  /** "the Post" for "Washington Post", "Fed" for nobody, "FBI" by its initials. */
  function shortFor(words: readonly string[], name: string): Figure | null {
    if (isAcronym(name)) {
      const letters = name.replaceAll('.', '').toLowerCase();
      return latest(byInitials.get(letters) ?? []);
    }
    const last = words.at(-1);
    if (last === undefined) return null;
    const longer = (byWord.get(last) ?? []).filter(
      (figure) =>
        figure.kind === 'organisation' &&
        figure.words.length > words.length &&
        (endsWith(figure.words, words) || startsWith(figure.words, words)),
    );
    return latest(longer);
  }
}

function put(index: Map<string, Figure[]>, key: string, figure: Figure): void {
  const list = index.get(key);
  if (list) list.push(figure);
  else index.set(key, [figure]);
}

function latest(figures: Iterable<Figure>): Figure | null {
  let best: Figure | null = null;
  for (const figure of figures) {
    if (best === null || figure.lastOrder > best.lastOrder) best = figure;
  }
  return best;
}

function keyOf(name: string): string {
  return nameWords(name)
    .filter((word) => word !== 'the')
    .join(' ');
}

function contentWords(key: string): string[] {
  return key.split(' ').filter((word) => !SMALL.has(word));
}

export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,7}$/u.test(name);
}

function initialsOf({ name, words }: Figure): string[] {
  return initials(name ?? '', words);
}

function initials(name: string, words: readonly string[]): string[] {
  const every = nameWords(name).filter((word) => word !== 'the');
  return every.length < 2
    ? []
    : [every, words].map((list) => list.map((word) => word.charAt(0)).join(''));
}

function endsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every((word, at) => long[long.length - short.length + at] === word);
}

function startsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.every((word, at) => long[at] === word);
}
