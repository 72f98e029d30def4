import { isClosing } from '../names/spans/name-part.ts';
import { wordSet } from '../../../languages/word-set.ts';
import { isAmong } from '../../reading/asked-once.ts';
import type { Range } from '../../reading/range.ts';
import type { Token } from '../../reading/tokens.ts';
import { SURE } from '../how-sure.ts';
import type { Name } from '../names/name.ts';
import { roleAhead } from '../roles/before/role-ahead.ts';
import { SAID } from './callings-that-speak.ts';

/** Verbs that nobody but a person does there. */
export const isSpeaking = isAmong(['said', 'says', 'added', 'adds', 'told', 'recalled']);

/** Words of a person's name that looks like a street. Set by hand; not tuned. */
export const LONGEST_BEARER = 3;

/**
 * "A spokesman for the port, | Chase Hall, said", "said | Georgia Lane": what looks like a bank or
 * a street is somebody where a role is set off before it, or where it speaks behind a quotation.
 */
export function isBearer(tokens: readonly Token[], name: Name): boolean {
  const { kind, from, to } = name;
  const isLong = to - from > 1 && to - from <= LONGEST_BEARER;
  const plain = tokens.slice(from, to).every(({ shape }) => shape === 'capital');
  if (!isLong || !plain || kind === 'person' || kind === 'title') return false;
  if (tokens[from - 1]?.lower === 'the') return false;
  // "The home’s owner, | Briarlea Group,"
  if (isOwningBody(tokens, name)) return false;
  const closing = tokens[to];
  const isClosed = isClosing(closing) || closing?.opens === true;
  if (isClosed && tokens[from - 1]?.text === ',' && roleAhead(tokens, name) !== null) return true;
  if (closing?.text === ',' && isOffice(tokens, to + 1) && isGivenOrCited(tokens, from))
    return true;
  // "Malta Reyes, 44, a crane driver": a guess by an "s"
  if (isAgedWorker(tokens, to) && name.sure <= SURE.byShape) return true;
  return kind !== 'organisation' && name.sure < 1 && isHeard(tokens, name);
}

/** "Wednesday | Park, the head of the school", "according to | Chase Hall, the head". */
function isGivenOrCited(tokens: readonly Token[], from: number): boolean {
  const [first, link, lead] = [tokens[from], tokens[from - 1], tokens[from - 2]];
  if (first?.is.calendar === true || first?.is.given === true) return true;
  return link?.lower === 'to' && lead?.lower === 'according';
}

/** What a body may be to another. */
const OF_BODIES = wordSet(
  'owner operator maker developer publisher lender landlord employer supplier manufacturer contractor insurer sponsor rival buyer seller partner',
);

/** "The home’s | owner, Briarlea Group": a body that owns another. */
function isOwningBody(tokens: readonly Token[], { from, to }: Range): boolean {
  const [role, comma, last] = [tokens[from - 2], tokens[from - 1], tokens[to - 1]];
  if (comma?.text !== ',' || !OF_BODIES.has(role?.lower ?? '')) return false;
  // "The farm’s operator, | Andy Bank,", and no "Morgan Group"
  const isSurname = last?.is.surnameHead === true || /^(?:bank|hall)$/.test(last?.lower ?? '');
  if (isSurname && tokens[from]?.is.given === true) return false;
  return last?.is.organisationHead === true || last?.is.properHead === true;
}

/** ", | 44, a crane driver", ", | a crane driver,". */
function isAgedWorker(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== ',') return false;
  const isAged = /^\d{2}$/.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.text === ',';
  return isAged || (/^an?$/.test(tokens[to + 1]?.lower ?? '') && isOffice(tokens, to + 1));
}

/**
 * What only people do: “…,” said | Chase Hall; | Chase Hall | told, | Chase Hall, 44, | Chase Hall, who.
 */
function isHeard(tokens: readonly Token[], { from, to }: Range): boolean {
  const [before, closing] = [tokens[from - 1], tokens[to]];
  const [first, last] = [tokens[from], tokens[to - 1]];
  const isPlain = first?.is.given === true && first.is.toponym;
  const isSurname = last?.is.surnameHead === true || last?.lower === 'hall' || isPlain;
  if (before?.is.determiner || !isSurname || /^(?:city|town)$/.test(first?.lower ?? ''))
    return false;
  if (isSpeaking(closing)) return true;
  const isEnd = closing === undefined || closing.opens || closing.shape === 'mark';
  if (isEnd && isBehindQuotation(tokens, from)) return true;
  return closing?.text === ',' && tokens[to + 1]?.lower === 'who';
}

/** “…,” said | Chase Hall; “…,” said dockworker | Chase Hall. */
function isBehindQuotation(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  const isNoun = before?.shape === 'lower' && !before.is.closed && !before.is.speech;
  const verb = isNoun ? from - 2 : from - 1;
  return isSpeaking(tokens[verb]) && SAID.has(tokens[verb - 1]?.text ?? '');
}

/** Words of an office behind a name: ", | the new head of the school". Set by hand; not tuned. */
const LONGEST_OFFICE = 4;

/** "Wednesday Park, | the head of the school". */
function isOffice(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:an?|the)$/.test(tokens[at]?.lower ?? '')) return false;
  return tokens
    .slice(at + 1, at + 1 + LONGEST_OFFICE)
    .some(({ is, shape }) => is.role && shape === 'lower');
}
