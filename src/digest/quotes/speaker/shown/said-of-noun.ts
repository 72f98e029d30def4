import { perLanguage } from '../../../../languages/per-language.ts';
import { regex } from '../../../../languages/regex.ts';
import { endsAs, wordSet } from '../../../../languages/word-set.ts';
import type { Speaker } from '../../../digest.ts';
import { readerOf } from '../../../reading/tongues/tongue-of.ts';
import type { Token } from '../../../reading/tokens.ts';
import type { Scene } from '../scene.ts';
import { placesOf } from './post/name-places.ts';

/** What stands between a name and where somebody works: "Ada Kern | vom | Institut". */
const listedOf = perLanguage(({ cast, speech }) =>
  cast?.peopleEndings === undefined || speech?.workingAt === undefined
    ? null
    : { people: [...wordSet(cast.peopleEndings)], workingAt: wordSet(speech.workingAt) },
);

type Listed = NonNullable<ReturnType<typeof listedOf>>;

/** Speakers of one article that are looked for: a bound on time. */
const MOST = 40;
/** Words of what is said of somebody at most, letters of a noun that an ending tells, words of a body. Set by hand; not tuned. */
const LONGEST = 14;
const NOUN = 6;
const BODY = 7;
/** Words of a calling with its article and adjectives at most. Set by hand; not tuned. */
const CALLING = 5;

/**
 * Who somebody is of whom no office is known, in a language that writes every noun with a capital: "Ada Kern,
 * Mitautorin des Berichts,", "Ada Kern, der …"; else where the article lets somebody of a body speak: "sagt Ada
 * Kern vom Institut für Küsten", "sagt die Biologin Ada Kern vom Institut für Küsten".
 */
export function createSaidOfNoun(
  { lines, surnames }: Pick<Scene, 'lines' | 'surnames'>,
  language: string,
): (speaker: Speaker) => Speaker {
  const listed = listedOf(language);
  if (listed === null) return (speaker) => speaker;
  const read = readerOf(language);
  const isBodyNamed = (body: string): boolean => {
    const [first = ''] = body.split(' ');
    // "von World Vision": no family is called by two words
    const isOfTwo = body.includes(' ');
    return isOfTwo || /^\p{Lu}{2,}$/u.test(first) || read(first).is.organisationHead;
  };
  let left = MOST;
  return (speaker) => {
    const { name, role, organisation } = speaker;
    if (name === null || organisation !== null || left === 0) return speaker;
    if (!name.includes(' ') || (role !== null && !PLAIN.test(role))) return speaker;
    const { own = null, body = null } = AFFILIATED.exec(name)?.groups ?? {};
    if (own !== null && body !== null && isBodyNamed(body))
      return { name: own, role, organisation: body };
    left -= 1;
    const places = placesOf(lines, name);
    for (const { tokens, to, text } of role === null ? places : []) {
      const said = callingBehind(tokens, to, listed, surnames);
      if (said !== null) return { ...speaker, role: cut(tokens, text, said) };
    }
    for (const { tokens, from, to, text } of places) {
      const body = bodyBehind(tokens, from, to, listed);
      // "sagte die Biologin X | vom Balkon"
      const words = body === null ? [] : tokens.slice(body.from, body.to);
      const isSure = words.some(({ is, shape }) => is.organisationHead || shape === 'upper');
      if (body !== null && (role === null || isSure))
        return { ...speaker, organisation: cut(tokens, text, body) };
    }
    return speaker;
  };
}

/** "Meteorologin", which tells no body. */
const PLAIN = /^\p{Lu}\p{Ll}{1,40}$/u;

const ONE = '[^ ]{1,40}';
const CAPITAL = String.raw`\p{Lu}[\p{L}-]{1,40}`;
/** "Ada Kern von der DKG", "Ada Kern von der Uferklinik": no name ends in letters alone, or as a body. */
const AFFILIATED = regex.u`^(?<own>${ONE} ${ONE}) von (?:der )?(?<body>${CAPITAL}(?: ${CAPITAL})?)$`;

type Range = Readonly<{ from: number; to: number }>;

function cut(tokens: readonly Token[], text: string, { from, to }: Range): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

/** "…, Technikexperte beim Verband Flüssiggas," and "…, der Leiter des Hafens,". */
function callingBehind(
  tokens: readonly Token[],
  at: number,
  { people }: Listed,
  surnames: Scene['surnames'],
): Range | null {
  const comma = tokens[behindBracket(tokens, at)];
  if (comma?.text !== ',' || comma.quoted) return null;
  const start = behindBracket(tokens, at) + 1;
  const article = /^(?:der|die)$/.test(tokens[start]?.text ?? '') ? 1 : 0;
  const from = start + article;
  let head = from;
  while (tokens[head]?.shape === 'lower' && tokens[head]?.is.closed === false) head += 1;
  const noun = tokens[head];
  if (noun === undefined || noun.quoted || noun.opens || noun.shape !== 'capital') return null;
  const isNoun = noun.text.length >= NOUN && endsAs(noun.lower, people);
  // "der Vorsitzenden nach": another case
  if (article === 1 && noun.lower.endsWith('en')) return null;
  if (noun.is.organisationHead || noun.is.given || !(noun.is.role || isNoun)) return null;
  // "…, würdigte Kern": a verb, and somebody else
  if (surnames.has(noun.lower) || tokens[head + 1]?.is.given === true) return null;
  for (let to = head + 1; to <= from + LONGEST; to += 1) {
    const token = tokens[to];
    // "e. V."
    const isShort = token?.text === '.' && tokens[to - 1]?.text.length === 1;
    const isWord = token?.shape !== 'mark' || isShort || /^[&/’'-]$/u.test(token.text);
    if (token !== undefined && !token.opens && !token.quoted && isWord) {
      if (token.shape === 'lower' && token.is.speech) return null;
      continue;
    }
    if (token !== undefined && !token.opens && !/^[,.;:()–—]$/u.test(token.text)) return null;
    const last = tokens[to - 1];
    // "der Präsident wurde": a clause of its own
    return last === undefined || last.shape === 'lower' ? null : { from, to };
  }
  return null;
}

/** "Ada Kern | (SPD) |, Leiterin des Hafens": of a party or an age. */
function behindBracket(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? at + 3 : at;
}

/** "sagt X | vom Institut für Küsten": of a body, beside a verb of speech. */
function bodyBehind(
  tokens: readonly Token[],
  name: number,
  at: number,
  { workingAt }: Listed,
): Range | null {
  const first = tokens[at]?.text === ',' ? at + 1 : at;
  if (!workingAt.has(tokens[first]?.text ?? '')) return null;
  const from = tokens[first + 1]?.is.determiner === true ? first + 2 : first + 1;
  let to = from;
  while (to < from + BODY && isOfBody(tokens, to, from)) to += 1;
  while (to > from && tokens[to - 1]?.shape === 'lower') to -= 1;
  const opening = tokens[from];
  if (to === from || opening === undefined || opening.is.toponym || opening.is.calendar)
    return null;
  // "vom Deutschen Verband": in another case than one would name it in
  if (to > from + 1 && opening.lower.endsWith('en')) return null;
  const [before, behind] = [beforeCalling(tokens, name), tokens[to]];
  // "vom Finanzblog | «Sparfuchs»", "von der University | of …": more of its name
  if (/^(?:für|der|des|zur|of|[„“«»‚"])$/u.test(behind?.text ?? '')) return null;
  const verb = behind?.text === ',' ? tokens[to + 1] : behind;
  const isSaid = before?.lower === 'so' || before?.is.speech === true;
  return isSaid || verb?.is.speech === true ? { from, to } : null;
}

/** "sagt | die erfahrene Biologin | Ada Kern": what stands before all that is told of somebody. */
function beforeCalling(tokens: readonly Token[], name: number): Token | undefined {
  let at = name - 1;
  if (tokens[at]?.shape === 'capital' && tokens[at]?.is.role) at -= 1;
  while (at > name - CALLING && tokens[at]?.shape === 'lower' && !tokens[at]?.is.speech) {
    if (tokens[at]?.is.closed && !tokens[at]?.is.determiner) break;
    at -= 1;
  }
  return tokens[at];
}

function isOfBody(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.quoted || token.opens) return false;
  if (token.shape === 'capital' || token.shape === 'upper') return !token.is.calendar;
  const next = tokens[at + 1];
  return at > from && /^(?:für|der|des|zur|und)$/.test(token.text) && next?.shape === 'capital';
}
