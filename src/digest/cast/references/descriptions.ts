import { askedOnce, isAmong } from '../../reading/asked-once.ts';
import { SURE } from '../how-sure.ts';
import { bodyIn } from '../roles/body/body-in-role.ts';
import { roleGender } from '../roles/roles-of-a-name.ts';
import { phraseEnd } from '../roles/phrase/phrase-end.ts';
import { phraseStart } from '../roles/phrase/phrase-start.ts';
import { isCapital, isPossessive, isTelling, isVerb } from '../../reading/word-kinds.ts';
import { isEpithetNoun, isNumbered } from '../roles/epithet-nouns.ts';
import type { Name } from '../names/name.ts';
import type { Claim, Reference } from '../reference.ts';
import type { Token } from '../../reading/tokens.ts';

/** What a line's names tell, the articles of what is known, and 1 for each token that is spoken for. */
type Known = Readonly<{
  names: readonly Name[];
  /** By where they begin. */
  starts: ReadonlyMap<number, Name>;
  covered: readonly boolean[];
  articles: ReadonlySet<string>;
}>;

/**
 * Those who are named by what they are: "the ministry", "three officials", "a source close to the
 * campaign", "the Foreign Minister". A noun that another noun follows is no head ("company policy").
 */
export function findDescriptions(
  tokens: readonly Token[],
  line: number,
  { names, starts, covered, articles }: Known,
): Reference[] {
  const titles = new Map<number, Name>();
  for (const name of names) if (name.kind === 'title') titles.set(name.to - 1, name);
  const references: Reference[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || (covered[at] && !isNative(tokens, at)) || token.shape === 'mark') continue;
    if (token.shape === 'number' && !isNumbered(token)) continue;
    const title = titles.size > 0 ? titles.get(at) : undefined;
    if (!title && !isHead(tokens, at)) continue;
    const reference = describe(tokens, at, line, { starts, title, articles });
    if (reference) references.push(reference);
  }
  return references;
}

/** "the Nigerian | said", "said the South | African": somebody from there. */
function isNative(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (at === 0 || token === undefined || !isEpithetNoun(token)) return false;
  const the = /^(?:South|North|New)$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  if (tokens[the]?.lower !== 'the' || !isCapital(token)) return false;
  const isSaid = next?.shape === 'mark' && (tokens[the - 1]?.cue ?? 0) >= 2;
  return isSaid || (next?.shape === 'lower' && isVerb(next));
}

function isHead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.is.closed) return false;
  const { shape, is } = token;
  // "the singer’s rep", whom no name follows as it does "Rep."
  if (is.shortTitle && !(is.role && shape === 'lower')) return false;
  if (!is.role && (isNumbered(token) || isEpithetNoun(token)))
    return tokens[phraseStart(tokens, at).determined]?.lower === 'the' && endsPhrase(tokens, at);
  if (!(is.role || is.group || is.organisationHead || is.shortTitle))
    return is.speaking && shape === 'lower' && speaks(tokens, at);
  return isWrittenAsNoun(tokens, at) && endsPhrase(tokens, at);
}

/** A small word that is no verb there; mid-sentence with a capital only "one Republican", "Democrats". */
function isWrittenAsNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { shape, is, opens } = token;
  if (shape === 'lower') return !(is.speech || is.verb) || isDetermined(tokens, at);
  return opens || is.group || (is.demonym && isDetermined(tokens, at));
}

/** "the letter said", "according to the document": a paper or a town that is quoted. */
function speaks(tokens: readonly Token[], at: number): boolean {
  if (isTelling(tokens[at + 1])) return true;
  const { determined } = phraseStart(tokens, at);
  return (
    tokens[determined - 1]?.lower === 'to' &&
    /^according$/i.test(tokens[determined - 2]?.lower ?? '')
  );
}

const isOfNobody = isAmong('no any every each my your our'.split(' '));

/** Names by where they begin, the one that a title opens, and the articles of what is known. */
type Beside = Readonly<{
  starts: ReadonlyMap<number, Name>;
  title: Name | undefined;
  articles: ReadonlySet<string>;
}>;

function describe(
  tokens: readonly Token[],
  head: number,
  line: number,
  { starts, title, articles }: Beside,
): Reference | null {
  const token = tokens[head];
  if (!token) return null;
  const { from, determined } = phraseStart(tokens, title ? title.from : head);
  const article = tokens[determined];
  const definite = determined < from && articles.has(article?.lower ?? '');
  const group = token.is.group;
  const body =
    !group && (token.is.organisationHead || token.is.speaking) && !token.is.role && !title;
  const what = group ? 'group' : body ? 'organisation' : 'person';
  const capital = tokens
    .slice(from, head)
    .some(({ shape }) => shape === 'capital' || shape === 'upper');
  if (body && determined === from && !capital) return null;
  if (determined < from && isOfNobody(article)) return null;
  const end = title
    ? Math.max(title.to, phraseEnd(tokens, head, false))
    : phraseEnd(tokens, head, false);
  const role = { from: determined, to: end };
  const claims: Claim[] =
    what === 'person' ? [{ role, organisation: bodyIn(tokens, role, starts), weight: 0 }] : [];
  return {
    kind: 'description',
    what,
    line,
    from: determined,
    to: head + 1,
    phrase: role,
    head,
    claims,
    gender: what === 'person' ? roleGender(token) : null,
    definite,
    sure: SURE.fairly,
  };
}

const isPast = askedOnce(({ lower }) => /(?:ed|said|says|told|wrote)$/.test(lower));

function isDetermined(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.is.determiner === true;
}

/** Whether the noun at `at` ends its phrase: no other noun follows it. */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || next.opens || next.shape === 'mark' || next.shape === 'number')
    return next?.text !== '-';
  if (isPossessive(next) || (token.is.group && !isCollective(token))) return true;
  if (next.shape !== 'lower') return next.is.closed || next.is.calendar;
  if (isAdjective(token)) return next.is.closed || next.is.calendar || isPast(next);
  if (next.is.closed || next.is.speech || next.is.verb || next.is.postAdjective || next.is.calendar)
    return true;
  return isVerb(next) || isManner(next) || (isAdverb(next) && isVerb(tokens[at + 2]));
}

// "his boss | later | told him"
const isManner = askedOnce(({ lower }) => /.ly$/.test(lower));
const isAdverb = isAmong(
  'later then once also never always often ever still soon just even again first'.split(' '),
);

// One word for many: they stand before nouns too ("police report").
const isCollective = isAmong([
  'crowd',
  'audience',
  'police',
  'family',
  'staff',
  'crew',
  'media',
  'clergy',
  'couple',
  'pair',
  'trio',
  'duo',
  'counsel',
]);

// "a major win", "official announcements": adjectives too, and a noun may be what looks like a verb behind them
const isAdjective = isAmong(
  'private major general executive official junior senior fellow model star expert suspect native patient principal head chief deputy assistant associate veteran top lead'.split(
    ' ',
  ),
);
