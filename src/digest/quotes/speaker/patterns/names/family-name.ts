import { regex } from '../../../../../languages/regex.ts';
import { perLanguage } from '../../../../../languages/per-language.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import type { Speaker } from '../../../../digest.ts';
import type { Paragraph } from '../../../../reading/reading.ts';
import { plain } from '../orders/alternatives.ts';

/** How a language writes names by syllables, the family's first, and what stands beside them. */
type Syllables = Readonly<{
  families: ReadonlySet<string>;
  /** An office that stands before a name, and behind its comma: compiled once, not for each speaker. */
  ahead: RegExp;
  behind: RegExp;
  /** Callings, of a syllable or more. */
  callings: readonly string[];
}>;

const syllablesOf = perLanguage(({ cast }): Syllables | null =>
  cast?.familyNames === undefined
    ? null
    : {
        families: wordSet(cast.familyNames),
        ...officesBeside(cast.roles),
        callings: [...wordSet(cast.roles)],
      },
);

const ADDRESSED = String.raw`(?:ông|bà|anh|chị|cô|chú)(?!\p{L})`;
const WORD = String.raw`[\p{L}\p{N}-]{1,20}(?:\.[\p{L}\p{N}]{1,10})*`;
/** "TP. Hà Nội": no sentence ends within an office, and nobody else is addressed in it. */
const OF_OFFICE = String.raw`(?!${ADDRESSED})(?:\p{Lu}{1,3}\.|${WORD})`;

/** Callings, as printed, with the words behind them that say of what. */
function officesBeside(roles: string): Pick<Syllables, 'ahead' | 'behind'> {
  const office = String.raw`(?:${plain(roles)})(?!\p{L})(?: ${OF_OFFICE}){0,12}?`;
  return {
    ahead: regex.iu`(?:^|[.,:;!?"”–-] ?|(?<!\p{L})(?:ông|bà|theo|anh|chị) )(?<role>${office}) $`,
    behind: regex.iu`^, (?:là )?(?<role>${office})(?=[,.;)]|$)`,
  };
}

/** "Trần Quốc Khải": syllables of a whole name. As printed. */
const LEAST = 2;
const MOST = 4;
/** Paragraphs in which a name is looked for, and how far into each: bounds on time. */
const PARAGRAPHS = 40;
const CHARACTERS = 4000;
const REACH = 100;

/**
 * "ông | Khải", where the article also prints "Chủ tịch UBND tỉnh | Trần Quốc Khải": the whole name
 * with what he is. Such names are called by their last syllable.
 */
export function familyName(
  speaker: Speaker,
  paragraphs: readonly Paragraph[],
  language: string,
): Speaker {
  const known = syllablesOf(language);
  const words = speaker.name ?? speaker.organisation;
  if (known === null || words === null) return speaker;
  const calling = callingOf(words, paragraphs, known);
  if (calling !== null) return { ...speaker, ...calling, organisation: null };
  if (speaker.name === null) return speaker;
  const printed = beginning(speaker.name.split(' '), known.families);
  const isWhole = printed.includes(' ') && opensWith(printed, known.families);
  const whole = isWhole ? printed : wholeName(printed, paragraphs, known.families);
  const name = whole ?? printed;
  const office = name.includes(' ') ? officeBeside(name, paragraphs, known) : null;
  return { ...speaker, name, role: office ?? speaker.role };
}

/** "Hà Sơn | Trần Quốc Khải": a place in front of a name is none of it. */
function beginning(words: readonly string[], families: ReadonlySet<string>): string {
  const at = words.findIndex((word, index) => {
    const length = words.length - index;
    return length >= LEAST && length <= MOST && families.has(word.toLowerCase());
  });
  return words.slice(Math.max(0, at)).join(' ');
}

/** "Thủ | tướng": a calling that opens a clause, with the only one who is named with it. */
function callingOf(
  name: string,
  paragraphs: readonly Paragraph[],
  { callings, families }: Syllables,
): Pick<Speaker, 'name' | 'role'> | null {
  if (name.includes(' ')) return null;
  const opening = callings.find(
    (calling) =>
      calling.startsWith(`${name.toLowerCase()} `) &&
      paragraphs.some(({ text }) => text.includes(`${name}${calling.slice(name.length)}`)),
  );
  if (opening === undefined) return null;
  const role = `${name}${opening.slice(name.length)}`;
  const named = regex.gu`(?<!\p{L})(?:${opening}|${role})(?: \p{Ll}[\p{L}]{0,8}){0,3} (?<name>(?:\p{Lu}\p{L}{0,8} ?){2,6})`;
  return { name: onlyName(named, paragraphs, families), role };
}

/** The only whole name that stands where a pattern has its `name`; `null` where none does, or several. */
function onlyName(
  pattern: RegExp,
  paragraphs: readonly Paragraph[],
  families: ReadonlySet<string>,
): string | null {
  const found = new Set<string>();
  for (const { text } of paragraphs.slice(0, PARAGRAPHS)) {
    for (const { groups } of text.slice(0, CHARACTERS).matchAll(pattern)) {
      const name = beginning((groups?.['name'] ?? '').trim().split(' '), families);
      if (opensWith(name, families)) found.add(name);
    }
  }
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

function opensWith(name: string, families: ReadonlySet<string>): boolean {
  return families.has(name.split(' ')[0]?.toLowerCase() ?? '');
}

/** The only whole name that ends with these syllables; `null` where none does, or several. */
function wholeName(
  last: string,
  paragraphs: readonly Paragraph[],
  families: ReadonlySet<string>,
): string | null {
  if (!/^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,2}$/u.test(last)) return null;
  const named = regex.gu`(?<!\p{L})(?<name>(?:\p{Lu}\p{L}{0,8} ){1,6}${last})(?!\p{L})(?! \p{Lu})`;
  return onlyName(named, paragraphs, families);
}

/** "Chủ tịch UBND tỉnh | Trần Quốc Khải", "Lê Thị Mận, | trưởng thôn Đông". */
function officeBeside(
  name: string,
  paragraphs: readonly Paragraph[],
  { ahead, behind }: Syllables,
): string | null {
  for (const { text } of paragraphs.slice(0, PARAGRAPHS)) {
    const read = text.slice(0, CHARACTERS);
    const at = read.indexOf(name);
    if (at < 0) continue;
    const before = ahead.exec(read.slice(Math.max(0, at - REACH), at))?.groups?.['role'];
    const end = at + name.length;
    const found = before ?? behind.exec(read.slice(end, end + REACH))?.groups?.['role'];
    if (found !== undefined) return found;
  }
  return null;
}
