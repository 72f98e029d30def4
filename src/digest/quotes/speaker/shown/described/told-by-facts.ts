import { regex } from '../../../../../languages/regex.ts';
import { oneOf, wordSet } from '../../../../../languages/word-set.ts';
import type { CastFigure } from '../../../../cast/cast.ts';
import type { Line, Token } from '../../../../reading/tokens.ts';
import { isCapital } from '../../../../reading/word-kinds.ts';
import { placesOf } from '../post/name-places.ts';
import type { Described, Words } from './described.ts';
import { onlyOne } from '../only-one.ts';

/** Characters beside a name in which a party and a state stand: bounds on time. */
const BESIDE = 40;
/** Paragraphs that are looked back over for whoever is meant. Set by hand; not tuned. */
const REACH = 8;
/** People of an article whose facts are looked up: a bound on time. */
const MOST_PEOPLE = 24;

/** Nouns that say of what party somebody is. */
const PARTIES = wordSet('republican democrat');

/** "the Utah | Republican": a noun of party, which with a state means one person. */
export function isPartyNoun({ lower }: Pick<Token, 'lower'>): boolean {
  return PARTIES.has(lower);
}

/**
 * Whom "the Utah Republican" and "the Ohio senator" mean: the only one of the people named in the
 * paragraphs above of whom the article says state and party ("(R-Utah)", "Senator X of Ohio"). Null
 * where nobody or several are told of so, and where the words name no state.
 */
export function toldByFacts(
  { lines, cast, byParagraph }: Described,
  { paragraph, from, to }: Words,
): CastFigure | null {
  const phrase = lines[paragraph]?.tokens.slice(from, to) ?? [];
  const noun = phrase.at(-1);
  const state = phrase.slice(1, -1).filter((token) => isCapital(token) && !isPartyNoun(token));
  if (noun === undefined || state.length === 0 || !state.some(({ is }) => is.toponym)) return null;
  const name = state.map(({ text }) => text).join(' ');
  const party = phrase.find(isPartyNoun)?.lower ?? null;
  const people = new Set<CastFigure>();
  for (let at = paragraph; at >= paragraph - REACH && at >= 0; at -= 1)
    for (const { kind, figure: index, quoted } of byParagraph.get(at) ?? []) {
      const figure = index === null ? undefined : cast.figures[index];
      if (kind !== 'name' || quoted || figure?.kind !== 'person' || people.size >= MOST_PEOPLE)
        continue;
      people.add(figure);
    }
  return onlyOne([...people].filter((figure) => isFrom(lines, figure, name, party, noun.lower)));
}

const OFFICES = oneOf('Sen[.] Senator Rep[.] Representative Gov[.] Governor Congressman');
/** Who has been elected, and so has a party. */
const OF_STATE = regex.iu`(?:^| )(?:${OFFICES}|Attorney General)(?: |$)`;
const BEFORE = regex.u`(?:^|[ “"])(?:${OFFICES}|Congresswoman) $`;
/** "(R-Utah)", ", D-N.Y.,": the party's letter and the state in short. */
const TAG = /^,? ?\(?([RD])-(\p{Lu}[\p{L}.]{1,12}(?: \p{Lu}\p{L}+)?)/u;
const PARTY = '(Republican|Democrat)';
const STATE = String.raw`\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?`;
/** " of Ohio", ", Republican of Ohio,", ", an Ohio Republican": what else says so behind a name. */
const BEHIND = regex.u`^,? (?:(?:an? )?${PARTY} )?of (${STATE})`;
const APPOSED = regex.u`^, (?:an?|the) (${STATE}) ${PARTY}(?!\p{L})`;

function isFrom(
  lines: readonly Line[],
  { name, role, organisation }: CastFigure,
  state: string,
  party: string | null,
  noun: string,
): boolean {
  if (name === null) return false;
  const said = `${role ?? ''} ${organisation ?? ''}`;
  // "Ohio senator", "Senator of Ohio": the office has to be the same
  const isSame = party === null ? said.toLowerCase().includes(noun) : OF_STATE.test(said);
  if (said.includes(state) && isSame) return true;
  const surname = name.slice(name.lastIndexOf(' ') + 1);
  return [...placesOf(lines, name), ...placesOf(lines, surname)].some(
    ({ text, tokens, from, to }) => {
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? 0;
      const behind = text.slice(end, end + BESIDE);
      const [, letter, short] = TAG.exec(behind) ?? [];
      if (letter !== undefined && short !== undefined)
        return isShortFor(short, state) && (party === null || party[0] === letter.toLowerCase());
      const [, where, whose] = APPOSED.exec(behind) ?? [];
      if (where === state) return party === null || whose?.toLowerCase() === party;
      const [, of, place] = BEHIND.exec(behind) ?? [];
      if (place !== state && place?.split(' ')[0] !== state) return false;
      const isLawmaker = BEFORE.test(text.slice(Math.max(0, start - BESIDE), start));
      return of === undefined
        ? isLawmaker
        : party === null
          ? isLawmaker
          : of.toLowerCase() === party;
    },
  );
}

/** "Fla." for Florida, "N.Y." for New York: its letters, in their order, from the first. */
function isShortFor(short: string, state: string): boolean {
  const whole = state.toLowerCase();
  const letters = short.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
  if (letters[0] !== whole[0]) return false;
  let at = 0;
  for (const letter of letters) {
    at = whole.indexOf(letter, at);
    if (at < 0) return false;
    at += 1;
  }
  return true;
}
