import { wordSet } from '../../../../../languages/word-set.ts';
import { runsAs } from '../../../../cast/roles/behind/clause-behind.ts';
import type { Range } from '../../../../reading/range.ts';
import type { Token } from '../../../../reading/tokens.ts';
import { isVerb } from '../../../../reading/word-kinds.ts';
import { apposition } from './apposition.ts';
import { setOffEnd } from './set-off-end.ts';

/** Verbs that tell what somebody does at the moment, and not who it is. */
const PASSING = wordSet(
  `also then later did does do will would can could may might should must agreed declined spoke asked appeared called came went added
  noted responded denied refused accused voiced cited urged began started seemed felt thinks thought believes believed wants wanted says
  said told hopes expects made gave took got looked praised criticized criticised blamed ended finished won't`,
);

/** Words of a clause that tells anything. Set by hand; not tuned. */
const SHORTEST_CLAUSE = 4;

const WRITES = /^(?:an?|the|about|for|on)$/;

/** "who have", "who hadn't", "who badly needs". */
const OF_MANY = /^(?:have|are|were)$|n['’]t$|..ly$/;

/** "who moved here from Ohio", "whose brother was on the ship", "whom the president appointed envoy". */
export function clause(tokens: readonly Token[], at: number): Range | null {
  const verb = tokens[at + 1];
  if (verb === undefined || verb.quoted || verb.shape === 'mark') return null;
  const isWho = tokens[at]?.lower === 'who';
  if (isWho && isOfTheMoment(verb, tokens[at + 2])) return null;
  if (HELPS.test(verb.lower) && isToldOfLater(tokens, at)) return null;
  const end = setOffEnd(tokens, at + 1);
  const today = isWho ? postOfToday(tokens, at, end) : null;
  if (today !== null) return today;
  const to = beforeTurn(tokens, at, end);
  if (to - at < SHORTEST_CLAUSE) return null;
  const isSentence = isWho || tokens.slice(at + 2, to).some(isVerb);
  return isSentence ? { from: at, to } : null;
}

/** "who | agreed", "who | hadn't heard", "who | says so", and not "who | writes the blog Half a Spoon". */
function isOfTheMoment(verb: Token, next: Token | undefined): boolean {
  if (PASSING.has(verb.lower) || OF_MANY.test(verb.lower)) return true;
  const isWriting = verb.lower === 'writes' && WRITES.test(next?.lower ?? '');
  return verb.is.speech && !isWriting;
}

const HELPS = /^(?:is|was|has|had|were)$/;

/** "who was | asked about it", "who has | said so", "who is | not here": the verb that says it stands behind. */
function isToldOfLater(tokens: readonly Token[], who: number): boolean {
  const next = tokens[who + 2];
  if (next === undefined || next.is.speech || PASSING.has(next.lower)) return true;
  return next.lower === 'not' || next.lower === 'been' || runsAs(tokens, who);
}

/** "who played 133 times and is currently | director of cricket": what somebody is now says more. */
function postOfToday(tokens: readonly Token[], from: number, to: number): Range | null {
  for (let at = from + 2; at + 2 < to; at += 1) {
    const isNow = /^(?:currently|now)$/.test(tokens[at + 1]?.lower ?? '');
    if (tokens[at]?.lower !== 'is' || tokens[at - 1]?.lower !== 'and' || !isNow) continue;
    return apposition(tokens, at + 2);
  }
  return null;
}

/** "who backs Holm | despite their quarrels": where a clause turns to something else; `to` without. */
function beforeTurn(tokens: readonly Token[], from: number, to: number): number {
  const turn = tokens.slice(from, Math.max(from, to)).findIndex(({ lower }) => TURNS.has(lower));
  return turn < SHORTEST_CLAUSE ? to : from + turn;
}

const TURNS = wordSet('despite although though but whereas');
