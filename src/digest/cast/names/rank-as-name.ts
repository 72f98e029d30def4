import { isClosing } from './spans/name-part.ts';
import { kin } from '../../../languages/english/heads.ts';
import { wordSet } from '../../../languages/word-set.ts';
import type { Range } from '../../reading/range.ts';
import { isCapital, isTelling } from '../../reading/word-kinds.ts';
import type { Token } from '../../reading/tokens.ts';

/** Ranks and titles that parents give as a first name. */
const GIVEN = wordSet(
  'king major general prince princess duke earl baron bishop deacon judge justice marshal sergeant emir sultan',
);
/** Whose title such a word is all the same: "The commander, | Major | Dell". */
const BEARERS =
  wordSet(`king monarch prince princess queen duke earl heir ruler emir sultan bishop archbishop priest vicar pastor cleric prelate judge
  magistrate marshal officer commander soldier general colonel sergeant policeman detective inspector deacon`);
/** They, and their kin: "the king's brother, Prince Ola". */
const BEARERS_AND_KIN = BEARERS.union(
  wordSet(`${kin} spouse fiancé fiancée partner boyfriend girlfriend friend`),
);
/** Those of them that few bear as a title in the news. */
const SELDOM = wordSet('king major duke earl baron deacon marshal');
/** Words of what somebody is behind his name, at most: ", 44, a former crane driver". Set by hand; not tuned. */
const LONGEST_BEHIND = 4;

/** "Duke Ellis, | the mayor", "Major Dell, | 44, a crane driver": who has another office is called so. */
function isOtherwiseDescribed(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== ',') return false;
  const own = upTo(({ shape }) => shape !== 'lower', describedBehind(tokens, to));
  return (
    own.some(({ is }) => is.role && !is.private) && !own.some(({ lower }) => BEARERS.has(lower))
  );
}

/** The words of "Dell, a | former crane driver" or "Dell, 44, the | mayor" behind the article; none without. */
function describedBehind(tokens: readonly Token[], to: number): readonly Token[] {
  const isAged = tokens[to + 1]?.shape === 'number' && tokens[to + 2]?.text === ',';
  const start = isAged ? to + 2 : to;
  const [comma, article] = tokens.slice(start, start + 2);
  if (comma?.text !== ',' || !/^(?:an?|the)$/.test(article?.lower ?? '')) return [];
  return tokens.slice(start + 2, start + 2 + LONGEST_BEHIND);
}

function upTo(ends: (token: Token) => boolean, words: readonly Token[]): readonly Token[] {
  const end = words.findIndex(ends);
  return end < 0 ? words : words.slice(0, end);
}

/** Callings of which nobody bears a rank or title. */
const CALLINGS = wordSet(`
  goalkeeper keeper goalie striker midfielder defender winger forward centre-back full-back fly-half prop hooker boxer sprinter
  footballer cricketer bowler batsman point-guard linebacker quarterback pitcher swimmer wrestler cyclist jockey
  teacher nurse farmer baker plumber driver welder carpenter electrician waiter waitress chef singer rapper dancer actor actress
  comedian student pupil shopkeeper mechanic cleaner hairdresser florist postman midwife docker fisherman pensioner passenger
  dj lawyer solicitor barrister accountant dentist bystander tourist shopper commuter barista bartender beekeeper gardener groundsman roofer bricklayer
`);

/** "Prince Ola, | the goalkeeper", "Justice Amoah, | 44, a primary school teacher": nobody of that rank. */
function isCalledElse(tokens: readonly Token[], to: number): boolean {
  const own = upTo(
    ({ shape, lower, is }) => (shape !== 'lower' && lower !== 'dj') || is.closed,
    describedBehind(tokens, to),
  );
  return CALLINGS.has(own.at(-1)?.lower ?? '');
}

/** "Teacher | King Dell": the first word of a span, or the one in front of it. */
export function isCalling(token: Token | undefined): boolean {
  return token !== undefined && !token.quoted && CALLINGS.has(token.lower);
}

/** Words of the role that the name is set off behind, at most. Set by hand; not tuned. */
const REACH = 12;

/**
 * Whether a rank or title is somebody's first name: "A spokesman for the mill, | Major | Dell, said",
 * where the article has told already what he is. In "A spokesman for the army, Major Dell, said" it
 * is his rank; his name is shown with it in either case.
 */
export function isRankAsName(tokens: readonly Token[], { from, to }: Range): boolean {
  const [first, surname] = [tokens[from], tokens[from + 1]];
  if (to - from !== 2 || first === undefined || surname === undefined) return false;
  if (!GIVEN.has(first.lower) || !isCapital(surname)) return false;
  if (SELDOM.has(first.lower) && isOtherwiseDescribed(tokens, to)) return true;
  if (isCalledElse(tokens, to) || isCalling(tokens[from - 1])) return true;
  if (first.opens || tokens[from - 1]?.text !== ',') return false;
  return isNamedBehindRole(tokens, { from, to });
}

/** "A spokesman for the mill, | Major Dell, said", "said a teacher, | Major Dell." */
function isNamedBehindRole(tokens: readonly Token[], { from, to }: Range): boolean {
  const closing = tokens[to];
  const isSaying = closing?.text === ',' && isTelling(tokens[to + 1]);
  const isClosed = isClosing(closing) || closing?.opens === true;
  if (!isSaying && !isClosed) return false;
  let isRole = false;
  for (let at = from - 2; at > from - REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted !== tokens[from]?.quoted) return false;
    if (token.shape === 'mark' || BEARERS_AND_KIN.has(token.lower)) return false;
    isRole ||= token.shape === 'lower' && (token.is.role || token.is.group);
    if (token.opens) return isSaying && isRole && (token.is.determiner || token.lower === 'one');
    if (token.is.determiner && tokens[at - 1]?.is.speech === true && isClosed) return isRole;
  }
  return false;
}
