import { parseSync } from 'oxc-parser';

/** Nothing, one, a pair, "not found": they stand for themselves. */
const PLAIN: ReadonlySet<number> = new Set([0, 1, 2]);
/** "The third token behind": a step so long is counted in the code, and is no choice of anybody. */
const LONGEST_STEP = 4;

/** What a comment says of where a number is from; CONTRIBUTING.md has the list. */
const ORIGIN =
  /\b(?:by hand|by judgement|not tuned|measured?|held[- ]out|cross-validation|train(?:ed|ing)|bounds?|by (?:its |the )?definition|as printed)\b/i;
/** A comment that speaks for the numbers below it as well. */
const FOR_ALL =
  /\bof this file\b|\ball (?:of these|below|here)\b|\bthese (?:are|weights)\b|\bthose (?:below|here)\b|\bboth are\b/i;

type Comment = Readonly<{ value: string; start: number; end: number }>;
type Found = Readonly<{ value: number; isStep: boolean }>;
/** A constant of a file: where its statement stands, and what it is. */
type Constant = Readonly<{ name: string; start: number; end: number; value: unknown }>;

/** Numbers without a name, and named ones of which no comment says where they are from. */
export function unexplained(file: string, text: string): readonly string[] {
  const { program, comments } = parseSync(file, text);
  return [
    ...program.body.flatMap(bareNumbers).map((value) => `${file} has ${value} without a name`),
    ...withoutOrigin(text, program.body.flatMap(constantsOf), comments).map(
      (name) => `${file} does not say where ${name} is from`,
    ),
  ];
}

/** Numbers that stand in the code, and in no constant of the file. */
function bareNumbers(statement: unknown): readonly number[] {
  const constants = constantsOf(statement);
  const code = constants.length === 0 ? [statement] : constants.map(({ value }) => value);
  return code
    .filter((part) => constants.length === 0 || isFunction(part))
    .flatMap((part) => [...numbersIn(part)])
    .filter(({ value, isStep }) => !PLAIN.has(value) && !(isStep && value <= LONGEST_STEP))
    .map(({ value }) => value);
}

function withoutOrigin(
  text: string,
  constants: readonly Constant[],
  comments: readonly Comment[],
): readonly string[] {
  let group = { end: 0, comment: '' };
  return constants.flatMap(({ name, start, end, value }) => {
    const gap = text.slice(group.end, start);
    const blank = gap.search(/\n\s*\n(?![^]*\n\s*\n)/);
    const from = blank < 0 ? group.end : group.end + blank;
    const own = comments.filter((one) => one.start >= from && one.end <= start);
    const comment = [blank < 0 ? group.comment : '', ...own.map(wordsOf)].join(' ');
    group = { end, comment };
    if (isFunction(value) || !isChosen(value) || ORIGIN.test(comment)) return [];
    const before = comments.filter((one) => one.end <= start).map(wordsOf);
    return before.some((one) => FOR_ALL.test(one) && ORIGIN.test(one)) ? [] : [name];
  });
}

/** A comment as it is read, over its line ends. */
function wordsOf({ value }: Comment): string {
  return value.replaceAll(/\s*\n\s*\*?\s*/g, ' ');
}

/** A number by itself, or among others one that is more than a code. */
function isChosen(value: unknown): boolean {
  const numbers = [...numbersIn(value)];
  return typeOf(value) === 'Literal'
    ? numbers.length > 0
    : numbers.some((number) => !PLAIN.has(number.value));
}

/** The constants of a statement of a file. */
function constantsOf(statement: unknown): readonly Constant[] {
  if (typeof statement !== 'object' || statement === null) return [];
  const inner =
    typeOf(statement) === 'ExportNamedDeclaration' && 'declaration' in statement
      ? statement.declaration
      : statement;
  if (typeOf(inner) !== 'VariableDeclaration' || !isPlaced(statement)) return [];
  const { start, end } = statement;
  return declarationsOf(inner).map(({ name, value }) => ({ name, start, end, value }));
}

function declarationsOf(node: unknown): readonly Readonly<{ name: string; value: unknown }>[] {
  if (typeof node !== 'object' || node === null || !('declarations' in node)) return [];
  if (!Array.isArray(node.declarations)) return [];
  return node.declarations.map((one: unknown) => {
    if (typeof one !== 'object' || one === null) return { name: '', value: null };
    const id = 'id' in one ? one.id : null;
    const name = typeof id === 'object' && id !== null && 'name' in id ? String(id.name) : '';
    return { name, value: 'init' in one ? one.init : null };
  });
}

function isPlaced(node: object): node is { start: number; end: number } {
  return 'start' in node && typeof node.start === 'number' && 'end' in node;
}

function isFunction(node: unknown): boolean {
  return (
    /^(?:Arrow)?Function(?:Expression)?$/.test(typeOf(node)) ||
    typeOf(node).endsWith('FunctionExpression')
  );
}

function typeOf(node: unknown): string {
  return typeof node === 'object' && node !== null && 'type' in node ? String(node.type) : '';
}

function* numbersIn(node: unknown, isStep = false): Generator<Found> {
  if (typeof node !== 'object' || node === null) return;
  const isPlace = isStepOrIndex(node);
  if (Array.isArray(node)) for (const child of node) yield* numbersIn(child);
  else if ('value' in node && typeof node.value === 'number' && typeOf(node) === 'Literal')
    yield { value: node.value, isStep };
  else
    for (const [name, child] of Object.entries(node))
      if (name !== 'key') yield* numbersIn(child, isPlace);
}

/** "at + 3", "columns[3]". */
function isStepOrIndex(node: object): boolean {
  if (typeOf(node) === 'MemberExpression') return true;
  return (
    typeOf(node) === 'BinaryExpression' &&
    'operator' in node &&
    /^[+-]$/.test(String(node.operator))
  );
}
