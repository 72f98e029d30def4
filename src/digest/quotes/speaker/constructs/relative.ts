import { openingAsides } from '../../../../languages/english/links/asides.ts';
import { behindWho } from '../../../../languages/english/verbs/before-verbs.ts';
import type { Token } from '../../../reading/tokens.ts';
import { isVerb } from '../../../reading/word-kinds.ts';
import { endOfPhrase } from '../end-of-phrase.ts';
import { startingAt, verbBeside, type Clause } from './clause.ts';
import type { Told } from './told.ts';

/** Words in brackets behind a name, at most: "(Green, Kell East)". Set by hand; not tuned. */
const BRACKET = 8;

/** "It drew a reply from X (Green), who said it was “…”": whoever "who" means speaks. */
export function relative({ tokens, from, to, before }: Clause): Told | null {
  const verb = verbBeside(tokens, from, to);
  if (verb < 0) return null;
  const others = asTheySay({ tokens, from, before }, verb);
  if (others !== null) return others;
  if (tokens.slice(verb + 1, to - 1).some(({ text }) => text === ',')) return null;
  let at = verb - 1;
  while (at > from && behindWho.has(tokens[at]?.lower ?? '')) at -= 1;
  if (tokens[at]?.text === ',') return partedFrom({ tokens, from, before }, at);
  const pronoun = tokens[at]?.lower;
  if (pronoun === 'who' && tokens[at - 1]?.text !== ',') return byMany({ tokens, before }, at);
  if ((pronoun !== 'who' && pronoun !== 'which') || tokens[at - 1]?.text !== ',') return null;
  const end = pastBracket(tokens, at - 2);
  const candidate = before.findLast(
    ({ kind, last, phraseLast, phraseFirst }) =>
      (kind === 'name' || kind === 'description') &&
      (last === end || phraseLast === end) &&
      (pronoun === 'who'
        ? kind === 'name' || isObject(tokens, phraseFirst)
        : isFromBody(tokens, phraseFirst, end)),
  );
  return candidate === undefined ? null : { kind: 'speaker', candidate, rule: 'said-before' };
}

/** "hailed a hero by | parents who said she was “…”": several, of whom no comma parts what they say. */
function byMany({ tokens, before }: Pick<Clause, 'tokens' | 'before'>, who: number): Told | null {
  if (tokens[who - 1]?.is.group !== true) return null;
  const candidate = before.findLast(({ kind, last }) => kind === 'description' && last === who - 1);
  const lead = tokens[Math.min(candidate?.first ?? 0, candidate?.phraseFirst ?? 0) - 1];
  if (candidate === undefined || !/^(?:by|from)$/.test(lead?.lower ?? '')) return null;
  return { kind: 'speaker', candidate, rule: 'said-before' };
}

const BE = /^(?:is|are|was|were|be|been|being|became|becomes?)$/;

/** "jeered by | farmers, who called him", "angered | the bishop, who": nothing that belongs to somebody before it. */
function isObject(tokens: readonly Token[], first: number): boolean {
  const lead = tokens[first - 1];
  if (lead === undefined || lead.quoted) return false;
  return /^(?:by|from|with)$/.test(lead.lower) || (isVerb(lead) && !BE.test(lead.lower));
}

/** "a letter from | the airline, which said": a body, and no thing that is sent. */
function isFromBody(tokens: readonly Token[], first: number, last: number): boolean {
  const isFrom = /^(?:by|from)$/.test(tokens[first - 1]?.lower ?? '');
  return isFrom && tokens[last]?.is.organisationHead === true;
}

/** "X, | who | critics say | is “…”": those who say it, and not who it is said of. */
function asTheySay(
  { tokens, from, before }: Pick<Clause, 'tokens' | 'from' | 'before'>,
  verb: number,
): Told | null {
  const isClause = /^(?:is|was|has|had|are|were|would|will)$/.test(tokens[verb + 1]?.lower ?? '');
  if (!isClause || tokens[verb]?.lower === 'told') return null;
  const subject = before.findLast(({ last, kind }) => last === verb - 1 && kind !== 'pronoun');
  const who = (subject?.phraseFirst ?? from) - 1;
  const isRelative =
    /^(?:who|which)$/.test(tokens[who]?.lower ?? '') && tokens[who - 1]?.text === ',';
  return isRelative && subject !== undefined
    ? { kind: 'speaker', candidate: subject, rule: 'retold' }
    : null;
}

/** "X, in a letter to Y, wrote", "X, asked by Y about it, said": who stands in the aside does not speak. */
function partedFrom(
  { tokens, from, before }: Pick<Clause, 'tokens' | 'from' | 'before'>,
  close: number,
): Told | null {
  let open = close - 1;
  while (open > from && tokens[open]?.text !== ',') {
    if (tokens[open]?.quoted) return null;
    open -= 1;
  }
  if (tokens[open + 1]?.lower === 'who') {
    // "A diplomat close to the talks, who asked not to be named, said"
    const whole = startingAt(before, from);
    const isWhole = whole?.kind === 'description' && endOfPhrase(tokens, whole) === open - 1;
    return isWhole ? { kind: 'speaker', candidate: whole, rule: 'said-before' } : null;
  }
  if (!openingAsides.has(tokens[open + 1]?.lower ?? '')) return null;
  const candidate = before.find(
    ({ last, phraseLast }) => last === open - 1 || phraseLast === open - 1,
  );
  if (candidate === undefined || Math.min(candidate.first, candidate.phraseFirst) > from)
    return null;
  return { kind: 'speaker', candidate, rule: 'said-before' };
}

function pastBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ')') return at;
  for (let open = at - 1; open > at - BRACKET; open -= 1)
    if (tokens[open]?.text === '(') return open - 1;
  return at;
}
