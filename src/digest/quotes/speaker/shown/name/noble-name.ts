import {
  noblePrefixes,
  religiousPrefixes,
} from '../../../../../languages/english/people/offices.ts';
import { anyOf, regex } from '../../../../../languages/regex.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import type { Speaker } from '../../../../digest.ts';
import type { Scene } from '../../scene.ts';

const TITLES = wordSet(noblePrefixes);
const OF_ORDERS = wordSet(religiousPrefixes);
const WORDS = [...TITLES, ...OF_ORDERS].map(
  (title) => `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
);
const TITLE = anyOf(WORDS.join(' '));
const HOUSE = String.raw` of (?:the )?\p{Lu}[\p{L}’-]+`;

/** "Brother Tom, 12": of no order. */
const NO_CHILD = String.raw`(?!, 1?\d(?!\d))`;

/** "Lord Harrow", "Count Anselm of Weil": a title that belongs to a name of one word, as it is printed. */
export function withTitle({ lines }: Pick<Scene, 'lines'>, speaker: Speaker): Speaker {
  const { name, role } = speaker;
  const said = role?.toLowerCase() ?? '';
  const isTitle = TITLES.has(said) || OF_ORDERS.has(said);
  if (name === null || !ONE_WORD.test(name)) return speaker;
  const titled = regex.u`(?<!\p{L})${TITLE} ${name}(?:${HOUSE})?(?![\p{L}-])${NO_CHILD}`;
  const named = lines.flatMap(({ text }) =>
    text.includes(` ${name}`) ? (titled.exec(text)?.[0] ?? []) : [],
  );
  const [first] = named.toSorted((a, b) => b.length - a.length);
  const isSaid = isTitle || KIN.test(role ?? '');
  return first === undefined ? speaker : { ...speaker, name: first, role: isSaid ? null : role };
}

const ONE_WORD = /^\p{Lu}[\p{L}-]+$/u;
const KIN = /^(?:his|her|their) /iu;

/** "The Duke of Sarn" for "the duke" below it; null where there is none, or another. */
export function titleInFull({ lines }: Pick<Scene, 'lines'>, printed: string): string | null {
  const noun = /^[Tt]he (?<noun>\p{Ll}+)$/u.exec(printed)?.groups?.['noun'];
  if (noun === undefined || !TITLES.has(noun)) return null;
  const title = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
  const whole = regex.gu`(?<!\p{L})[Tt]he ${title}${HOUSE}(?! \p{Lu})(?![\p{L}-])`;
  const found = lines.flatMap(({ text }) =>
    text.includes(title) ? [...text.matchAll(whole)].map(([words]) => words) : [],
  );
  const [first, ...others] = found;
  const isSole = others.every((one) => one.slice(1) === first?.slice(1));
  return first !== undefined && isSole ? first : null;
}
