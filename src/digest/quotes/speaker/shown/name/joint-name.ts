import { anyOf, regex } from '../../../../../languages/regex.ts';
import type { Place, Speaker } from '../../../../digest.ts';
import type { Scene } from '../../scene.ts';

const PAPER = anyOf(
  'statement letter release declaration op-ed essay column report appeal petition',
);
const SAID = anyOf(
  'said say wrote write warned warn argued argue declared declare announced added',
);
const DAY = String.raw`(?: (?:on |late |early )?\p{Lu}\p{L}{2,8}day)?`;
/** "said Monday in a joint statement". */
const IN_COMMON = regex.u`\b${SAID}${DAY} in (?:a|their|one) joint (?:\p{Ll}+ )?${PAPER}(?! with(?!\p{L}))`;
/** More than these no line has room for. By judgement. */
const MOST = 3;

/**
 * Whoever speaks "in a joint statement" with everybody whom its sentence names before that: "X, the chairman,
 * and Y, the treasurer, said in a joint statement" is said by X and Y. English.
 */
export function withCoAuthors({ lines, cast }: Scene, speaker: Speaker, place: Place): Speaker {
  const { name } = speaker;
  const line = lines[place.paragraph];
  if (name === null || line === undefined || / and |, /u.test(name)) return speaker;
  const found = IN_COMMON.exec(line.text);
  if (found === null) return speaker;
  const sentence = line.tokens.find((token) => token.end > found.index)?.sentence;
  const first = line.tokens.find((token) => token.sentence === sentence && !token.quoted);
  const [start, end] = [first?.start ?? 0, found.index];
  const named = new Set<string>();
  for (const { kind, place: at, figure: index, quoted } of cast.references) {
    if (kind !== 'name' || quoted || at.paragraph !== place.paragraph) continue;
    if (at.start < start || at.end > end) continue;
    const figure = index === null ? undefined : cast.figures[index];
    if (figure?.kind === 'person' && figure.name?.includes(' ') === true) named.add(figure.name);
  }
  if (!named.has(name) || named.size < 2 || named.size > MOST) return speaker;
  const last = [...named].at(-1) ?? '';
  const names = `${[...named].slice(0, -1).join(', ')} and ${last}`;
  return { name: names, role: null, organisation: null };
}
