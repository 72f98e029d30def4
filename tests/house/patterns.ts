import { parseSync } from 'oxc-parser';
import { z } from 'zod';

/** A regular expression as it stands in the code: where, and what. */
export type Pattern = Readonly<{ file: string; source: string; flags: string }>;

const Literal = z.object({
  type: z.literal('Literal'),
  regex: z.object({ pattern: z.string(), flags: z.string() }),
});

/** A template behind `regex` or `regex.iu`: a pattern that is put together. */
const Composed = z.object({
  type: z.literal('TaggedTemplateExpression'),
  tag: z.union([
    z.object({ type: z.literal('Identifier'), name: z.literal('regex') }),
    z.object({
      type: z.literal('MemberExpression'),
      object: z.object({ type: z.literal('Identifier'), name: z.literal('regex') }),
    }),
  ]),
  quasi: z.object({ quasis: z.array(z.object({ value: z.object({ raw: z.string() }) })) }),
});

/** All literal patterns of a source file. */
export function literalPatterns(file: string, text: string): readonly Pattern[] {
  return nodesOf(file, text).flatMap((node) => {
    const literal = Literal.safeParse(node);
    if (!literal.success) return [];
    const { pattern: source, flags } = literal.data.regex;
    return [{ file, source, flags }];
  });
}

/** A named part of a pattern: a template behind `String.raw`, or a way that `either` is given. */
const Part = z.object({
  type: z.literal('TaggedTemplateExpression'),
  tag: z.object({
    type: z.literal('MemberExpression'),
    object: z.object({ type: z.literal('Identifier'), name: z.literal('String') }),
  }),
  quasi: Composed.shape.quasi,
});
const Either = z.object({
  type: z.literal('CallExpression'),
  callee: z.object({ type: z.literal('Identifier'), name: z.literal('either') }),
  arguments: z.array(z.object({ value: z.unknown() })),
});
/** A list is no pattern: it is read word by word, however long. */
const LIST = /^[\p{L}\p{M}\p{N}\s'’_?.-]*$/u;

/** What a source file has of patterns: literals, and what stands between the parts of composed ones and in them. */
export function piecesOfPatterns(file: string, text: string): readonly string[] {
  return nodesOf(file, text).flatMap((node) => {
    const literal = Literal.safeParse(node);
    if (literal.success) return [literal.data.regex.pattern];
    const ways = Either.safeParse(node);
    const composed = Composed.safeParse(node).data ?? Part.safeParse(node).data;
    const pieces = ways.success
      ? ways.data.arguments.map(({ value }) => value)
      : (composed?.quasi.quasis ?? []).map(({ value }) => value.raw);
    return pieces.filter((piece) => typeof piece === 'string').filter((piece) => !LIST.test(piece));
  });
}

/** The literals, tagged templates and calls of a file. */
function nodesOf(file: string, text: string): readonly unknown[] {
  const found: unknown[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === 'object' && node !== null) {
      const type = 'type' in node ? node.type : null;
      const isPattern = type === 'TaggedTemplateExpression' || type === 'CallExpression';
      if (isPattern || ('regex' in node && type === 'Literal')) found.push(node);
      Object.values(node).forEach(walk);
    }
  };
  walk(parseSync(file, text).program);
  return found;
}

/**
 * Texts that a pattern finds hardest: long runs of what it is made of, each with an end that it does
 * not expect, so that a pattern that goes back over itself does so as often as it can.
 */
export function hardTexts(source: string, length: number): readonly string[] {
  const letters = new Set<string>();
  for (const [sign, letter] of CLASSES) if (source.includes(sign)) letters.add(letter);
  const plain = source
    .replaceAll(/\\u\{?[0-9A-Fa-f]+\}?|\\[pP]\{[^}]*\}/g, ' ')
    .replaceAll(/\(\?(?:[:=!]|<[=!]|<\w+>)/g, ' ');
  for (const sign of plain) if (/[\p{L}\p{N}\p{P}\p{S} ]/u.test(sign)) letters.add(sign);
  const few = [...letters]
    .filter((letter) => !'()[]{}|?*+^$\\'.includes(letter))
    .slice(0, MOST_LETTERS);
  const words = (plain.match(/\p{L}{2,}/gu) ?? []).slice(0, MOST_WORDS);
  const units = [
    ...few,
    ...few.flatMap((one) => few.slice(0, MOST_PARTNERS).map((other) => one + other)),
    ...words.flatMap((word) => [`${word} `, word]),
    'Aa ',
    'aa, ',
    '\n',
    ' \n',
    '"a" ',
    '<a ',
    'a.b.',
  ];
  return [...new Set(units)].map(
    (unit) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length) + UNEXPECTED,
  );
}

const CLASSES = [
  ['\\s', ' '],
  ['\\d', '1'],
  ['\\w', 'a'],
  ['\\p{Lu}', 'A'],
  ['\\p{L}', 'a'],
  ['\\p{Ll}', 'a'],
  ['.', 'a'],
  ['[^', 'a'],
] as const;
const MOST_LETTERS = 40;
const MOST_PARTNERS = 6;
const MOST_WORDS = 20;
const UNEXPECTED = '\u0001';
