import { wordSet } from '../../../../../languages/word-set.ts';
import { isOutlet } from '../../../../../languages/english/venues.ts';
import type { Token } from '../../../../reading/tokens.ts';
import { isPossessive } from '../../../../reading/word-kinds.ts';
import { indexAt } from '../../../marks/blocks.ts';
import type { Scene } from '../../scene.ts';
import type { NamePlace } from './name-places.ts';
import { onlyOne } from '../only-one.ts';

/** Whose post it is, by a noun ("the group's"): the words as printed, and the noun. */
export type Owner = Readonly<{ noun: string; printed: string; paragraph: number }>;
/** An owner, and the name beside which it is printed. */
export type OwnerBeside = Owner & Readonly<{ place: NamePlace }>;

/** "the group's director, | X", "X, | the group's director": the noun that owns a role, and where; null without. */
export function ownerOfPost(places: readonly NamePlace[], role: string): OwnerBeside | null {
  for (const place of places) {
    const { tokens, text, from, to, paragraph } = place;
    const start = tokens[from]?.start ?? 0;
    const before = text.slice(0, start).trimEnd().replace(COURTESY, '').replace(/,$/u, '');
    const behind = text.slice(tokens[to - 1]?.end ?? 0);
    const ahead = before.endsWith(role) ? before.length - role.length : -1;
    const [, lead = ''] = BEHIND.exec(behind) ?? [];
    const isBehind = lead !== '' && behind.startsWith(role, lead.length);
    const at = ahead >= 0 ? ahead : isBehind ? (tokens[to - 1]?.end ?? 0) + lead.length : -1;
    if (at < 0) continue;
    const owner = ownerAt(tokens, text, indexAt({ tokens, text, paragraph, start: 0 }, at));
    if (owner !== null) return { ...owner, paragraph, place };
  }
  return null;
}

/** "its medical director, Dr. | X" */
const COURTESY = /\s(?:Dr|Mr|Mrs|Ms|Prof|Rev|Sir|Dame)\.?$/u;

/** ", the aid group's ". */
const BEHIND = /^(, the [\p{Ll} -]{3,30}['’]s? )/u;

function ownerAt(
  tokens: readonly Token[],
  text: string,
  role: number,
): Omit<Owner, 'paragraph'> | null {
  const [the, noun, mark] = tokens.slice(Math.max(0, role - 3), role);
  const head = tokens[role];
  if (mark === undefined || !isPossessive(mark) || noun?.shape !== 'lower') return null;
  let start = role - 3;
  if (the?.lower !== 'the') start -= 1;
  if (tokens[start]?.lower !== 'the' || head === undefined) return null;
  // "The group's": printed with the small letter somewhere, or as here
  return { noun: noun.lower, printed: text.slice(tokens[start]?.start ?? 0, head.start) };
}

/** What a private body is called, and what no such body has in its name. */
const PRIVATE = wordSet(
  'group company firm association charity foundation union club team bank society organisation organization movement start-up startup airline retailer carmaker maker developer publisher network carrier automaker chipmaker drugmaker shipbuilder supermarket chain franchise',
);
const OF_THE_STATE = wordSet(
  'administration government senate house congress parliament court ministry department committee kremlin pentagon police army treasury cabinet legislature assembly council commission state states',
);
/** Whether the noun can not stand for a body of that name: "the group" is no administration. */
export function isOther(noun: string, body: string): boolean {
  const words = body.toLowerCase().split(/[^\p{L}-]+/u);
  return PRIVATE.has(noun) && words.some((word) => OF_THE_STATE.has(word));
}

/** Nouns that any body but one of the state may be called. */
const ANY = wordSet('group organisation organization');
const COMPANY = wordSet(
  'company firm start-up startup airline retailer carmaker maker developer publisher',
);
const NO_COMPANY = wordSet(
  'union association university college charity society party federation committee council office agency institute foundation alliance coalition fund republicans democrats',
);
const UNION = wordSet('union association guild federation workers teamsters brotherhood');
/** Paragraphs that are looked back over. Set by hand. */
const REACH = 4;

/** The only body named before that the noun can stand for; null where none or several are. */
export function bodyOfNoun({ cast }: Scene, { noun, paragraph }: Owner): string | null {
  const found = new Set<string>();
  for (const { place, figure: index, quoted } of cast.references) {
    if (quoted || place.paragraph > paragraph || place.paragraph < paragraph - REACH) continue;
    const figure = index === null ? undefined : cast.figures[index];
    if (figure === undefined || figure.kind === 'person' || figure.name === null) continue;
    const name = figure.name.replace(/^[Tt]he /u, '');
    // "the ministry" is the health ministry, if no other is told of
    const isLonger = name.includes(' ') && name.toLowerCase().endsWith(` ${noun}`);
    const isNamed = NAMED.test(name) && !/^(?:An?|One|Another|This|Its) /u.test(name);
    if (isLonger ? !/^(?:an?|its|his|her|their|this) /iu.test(name) : isNamed && fits(noun, name))
      found.add(name);
  }
  return onlyOne(found);
}

/** "Log Cabin Republicans", "NATO". */
const NAMED = /^\p{Lu}\S* \S*\p{Lu}|^\p{Lu}{2,}/u;

function fits(noun: string, name: string): boolean {
  if (isOutlet(name) || isOther('group', name)) return false;
  const words = name.toLowerCase().split(/[^\p{L}-]+/u);
  if (ANY.has(noun)) return true;
  if (COMPANY.has(noun)) return !words.some((word) => NO_COMPANY.has(word));
  if (noun === 'union') return words.some((word) => UNION.has(word));
  return words.includes(noun);
}
