import { wordsIn } from '../../../../reading/slice-of.ts';
import { states } from '../../../../../languages/english/abbreviations.ts';
import { toponyms } from '../../../../../languages/english/names/toponyms.ts';
import { anyOf, regex } from '../../../../../languages/regex.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import type { Speaker } from '../../../../digest.ts';
import { isStance } from '../../../../cast/roles/offices.ts';
import { behindName } from '../behind/behind-name.ts';
import type { NamePlace } from './name-places.ts';

/** Characters before a role in which its owner stands: a bound on time. */
const BEFORE = 60;
const CHOSEN = /^(?:elected|appointed|minted|crowned|installed) /u;
/** "London’s newly | elected mayor": the owner and the adverb, as printed. */
const OWNER = String.raw`(?:\p{Lu}\p{L}{1,20} ){0,2}\p{Lu}\p{L}{1,20}['’]s? `;
const NEWLY = regex.u`(?<!\S)(${OWNER})?(newly |first )$`;
const NOUN = anyOf('friend adviser advisor editor aide confidant consultant teacher writer');
/** Nouns that say little of somebody, where a clause goes on with what he does. */
const LITTLE = regex.u`^(?:\p{Ll}+ )?(?:newspaper |radio |friend and )?${NOUN}$`;

/** "chemist at the Holm Institute in Dorn|, Illinois": a town and its state. */
const IN_TOWN = /^\p{Ll}.* (?:in|of) \p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,2}$/u;
const STATE = /^, (?<state>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|\p{Lu}\.\p{Lu})(?<mark>\.?)(?!\p{L})/u;
const SHORT = wordSet(states);

function stateBehind(role: string, places: readonly NamePlace[]): string | null {
  for (const { text } of places) {
    const at = text.indexOf(role);
    const { state, mark = '' } =
      STATE.exec(at < 0 ? '' : text.slice(at + role.length))?.groups ?? {};
    if (state === undefined) continue;
    if (toponyms.has(state.toLowerCase())) return state;
    if (mark !== '' && SHORT.has(state)) return `${state}.`;
  }
  return null;
}

/** "a Holm supporter who is the | party chairman in Osk": the office says more. */
const IS_ALSO = /^ who is (?:the|an?) (.{4,80})$/u;

/**
 * A role that was cut where it goes on: "elected mayor" of "London’s newly elected mayor X", "friend
 * and adviser" of "X, a friend and adviser who worked for Mrs. Holm", "mayor" of "X, a
 * Holm supporter who is the mayor"; the same speaker otherwise.
 */
export function wholeRole(speaker: Speaker, places: readonly NamePlace[]): Speaker {
  const { role, organisation } = speaker;
  if (role === null) return speaker;
  const state = IN_TOWN.test(role) ? stateBehind(role, places) : null;
  if (state !== null) return { ...speaker, role: `${role}, ${state}` };
  const isCut = (organisation === null && LITTLE.test(role)) || isStance(role);
  for (const place of places) {
    if (CHOSEN.test(role)) {
      const newly = newlyChosen(role, place);
      if (newly !== null) return { ...speaker, role: newly };
    } else if (isCut) {
      const whole = withClause(speaker, role, place);
      if (whole !== null) return whole;
    }
  }
  return speaker;
}

/** "| London’s newly | elected mayor X": who was chosen, with the words before it; null without. */
function newlyChosen(role: string, { tokens, text, from }: NamePlace): string | null {
  const start = tokens[from]?.start ?? 0;
  const at = start - role.length - 1;
  if (at <= 0 || text.slice(at, start) !== `${role} `) return null;
  const [, owner = '', adverb = ''] = NEWLY.exec(text.slice(Math.max(0, at - BEFORE), at)) ?? [];
  return adverb === '' ? null : `${owner}${adverb}${role}`;
}

/** "X, a friend | who worked for Mrs. Holm": with what the clause adds, or as the office in it; null without. */
function withClause(
  speaker: Speaker,
  role: string,
  { tokens, text, to }: NamePlace,
): Speaker | null {
  const range = behindName(tokens, to, false);
  if (range === null) return null;
  const said = wordsIn(tokens, text, range);
  if (!said.startsWith(`${role} who `)) return null;
  if (LITTLE.test(role)) return { ...speaker, role: said };
  const [, office] = IS_ALSO.exec(said.slice(role.length)) ?? [];
  return office === undefined ? null : { ...speaker, role: office, organisation: null };
}
