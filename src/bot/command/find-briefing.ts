import type { Suggestion } from '../../chat/chat.ts';
import type { Briefing } from '../../briefings/briefing.ts';
import type { ChooseBriefings, Named } from '../../briefings/library.ts';
import { slugify } from '../../briefings/slug.ts';
import { anyOf, either, regex } from '../../languages/regex.ts';
import { editDistance } from '../../text/similarity.ts';

export type Found<Of extends Named = Briefing> =
  | Readonly<{ kind: 'found'; briefing: Of }>
  /** Nothing has that name; `near` are the briefings whose names come closest, best first. */
  | Readonly<{ kind: 'unknown'; near: readonly Of[] }>;

/** The briefing that somebody means: by slug or title, in any case and punctuation, with or without its “The”, with “&” for “and”. */
export function findBriefing<Of extends Named>(briefings: readonly Of[], typed: string): Found<Of> {
  const named = findMeant(briefings, typed);
  if (named !== null) return { kind: 'found', briefing: named };
  const near = rank(briefings, slugify(typed), isNear);
  return { kind: 'unknown', near: near.slice(0, MOST_SUGGESTIONS) };
}

/** The briefing that has a name with or without the small words around it: "of nk-russia, please". */
function findMeant<Of extends Named>(briefings: readonly Of[], typed: string): Of | null {
  const named = findNamed(briefings, typed);
  if (named !== null) return named;
  const plain = withoutManners(typed);
  return plain === typed ? null : findNamed(briefings, plain);
}

/** The briefing that has a name, of which small words around it are no part: "in focus" is no "focus". */
export function findNamed<Of extends Named>(briefings: readonly Of[], name: string): Of | null {
  const wanted = slugify(name);
  const exact = briefings.find((one) => isCalled(one, wanted));
  if (exact !== undefined && wanted !== '') return exact;
  for (const shorten of [withoutArticle, withoutAnd]) {
    const plain = shorten(wanted);
    const alike = briefings.filter(({ slug, title }) =>
      [slug, slugify(title)].some((name) => shorten(name) === plain),
    );
    if (plain !== '' && alike[0] !== undefined && alike.length === 1) return alike[0];
  }
  return null;
}

/** Whether that is the name of a briefing, as `slugify` writes it. */
export function isCalled({ slug, title }: Named, wanted: string): boolean {
  return slug === wanted || slugify(title) === wanted;
}

/** Small words that people write before the name of a topic. */
export const BEFORE_NAME = anyOf('of from for to on about in');
const MANNERS = regex.i`^${BEFORE_NAME}\s+(?=\S)`;
/** "brief me on …", "can you give us the latest on …", "what’s new with …", "any news about …". */
const ASKED = either(
  '(?:can|could|would) you (?:please )?',
  '(?:hi|hey|hello),? ',
  'please ',
  "what(?:[’']?s| is) (?:new|up|happening|going on|the (?:latest|news)) ?",
  '(?:any|the|some|a) (?=(?:latest|news|updates?|briefing|digest)(?: |$))',
  '(?:latest|news|updates?|briefing|digest) (?=(?:on|about|from|of|for|with|in) )',
  '(?:on|about|from|of|for|with|in) (?=\\S)',
);
const TELL = '(?:brief|update|tell|give|catch)';
const ASKS = [
  // "brief us politics", where "US politics" is a name
  regex.i`^(?:${ASKED}|${TELL} (?:me(?: up)? ?|(?=us ))){1,6}(?=\S)`,
  regex.i`^(?:${ASKED}|${TELL} (?:me|us)(?: up)? ?){1,6}(?=\S)`,
];
/** Somebody who is called, and pictures: "<@U1>", "@here", ":wave:". */
const CALLED = regex.gi`${either(
  String.raw`<[@!#][^<>\s]{1,80}>`,
  String.raw`(?<!\S)@(?:here|channel|everyone)(?!\S)`,
  String.raw`(?<!\S):[a-z0-9_+-]{1,40}:(?!\S)`,
)}`;

/** A name without the small words around it, "of nk-russia, please". A slug has none: "in-focus". */
export function withoutManners(typed: string): string {
  return typed
    .replaceAll(CALLED, ' ')
    .trim()
    .replace(MANNERS, '')
    .replace(/(?<=\S)(?:,\s*|\s+)(?:now|please|pls|thanks|thank you)[.!]?$/i, '');
}

/** The name in "tell me about nk-russia", as people ask for a brief; what was typed where it has none. */
export function withoutAsking(briefings: readonly Named[], typed: string): string {
  if (findMeant(briefings, typed) !== null) return typed;
  const plain = withoutManners(typed);
  const names = ASKS.map((asks) => plain.replace(asks, '')).filter((name) => name !== plain);
  return names.find((name) => findNamed(briefings, name) !== null) ?? typed;
}

/** "the-velm-dam-vote" is meant by "velm-dam-vote" as well. */
function withoutArticle(slug: string): string {
  return slug.replace(/^the-(?=.)/, '');
}

/** "Quarry & mill" is "quarry-mill" where the title has "and". */
function withoutAnd(slug: string): string {
  return withoutArticle(slug).replaceAll(/-(?:and|und|et)(?=-)/g, '');
}

/** The slugs of briefings by their names, for many questions: nothing near is looked for. */
export function slugsByName(briefings: readonly Named[]): (name: string) => string | null {
  const slugs = new Map(
    briefings.flatMap(({ slug, title }) =>
      [slugify(title), slug].map((name) => [withoutArticle(name), slug] as const),
    ),
  );
  return (name) => slugs.get(withoutArticle(slugify(name))) ?? null;
}

/** Chooses the briefings that somebody may mean by any of these. */
export function meant(...typed: readonly string[]): ChooseBriefings {
  return (named) =>
    typed.flatMap((one) => {
      const found = findMeant(named, withoutAsking(named, one));
      return found === null ? [] : [found.slug];
    });
}

/** Completions while a topic is being typed: slug, title and words count. Best first. */
export function completeTopic(
  briefings: readonly Briefing[],
  typed: string,
  limit: number,
): readonly Suggestion[] {
  const wanted = slugify(typed);
  const matching =
    wanted === '' ? briefings : rank(briefings, wanted, ({ score }) => score < UNLIKE);
  return matching.slice(0, limit).map(({ slug, title }) => ({
    label: title === slug ? slug : `${slug} – ${title}`,
    value: slug,
  }));
}

/** “Did you mean …?” names three: more are a list, for which there is a command. */
const MOST_SUGGESTIONS = 3;
const UNLIKE = 100;

type Match<Of> = Readonly<{ briefing: Of; score: number; typos: number }>;

function rank<Of extends Named>(
  briefings: readonly Of[],
  wanted: string,
  keep: (match: Match<Of>) => boolean,
): readonly Of[] {
  return briefings
    .map((briefing) => match(briefing, wanted))
    .filter(keep)
    .toSorted((a, b) => a.score - b.score || (a.briefing.slug < b.briefing.slug ? -1 : 1))
    .map(({ briefing }) => briefing);
}

function isNear({ score }: Match<Named>): boolean {
  return score < UNLIKE;
}

/** Lower is nearer: beginning, then a word's beginning, then within, then typing errors. */
function match<Of extends Named>(briefing: Of, wanted: string): Match<Of> {
  const names = [briefing.slug, slugify(briefing.title)];
  const allowed = wanted.length < 4 ? 1 : Math.ceil(wanted.length / 3);
  // What is being typed is compared with as much of a name: "nk-rsu" begins nk-russia.
  const begun = wanted.length < 3 ? [] : names.map((name) => name.slice(0, wanted.length));
  const typos = Math.min(
    ...[...names, ...begun].map((name) => editDistance(wanted, name, allowed)),
  );
  return {
    briefing,
    typos,
    score: Math.min(
      ...names.map((name) => nameScore(name, wanted)),
      typos <= allowed ? 10 + typos : UNLIKE,
    ),
  };
}

function nameScore(name: string, wanted: string): number {
  if (wanted === '') return UNLIKE;
  if (name.startsWith(wanted)) return 0;
  if (name.includes(`-${wanted}`)) return 1;
  if (wanted.length >= 3 && name.includes(wanted)) return 2;
  const words = wanted.split('-').filter((word) => word.length >= 2);
  const shared = words.filter((word) => name.split('-').some((part) => part.startsWith(word)));
  return words.length > 0 && shared.length > 0 ? 3 + (words.length - shared.length) : UNLIKE;
}
