import { regex } from '../../../../languages/regex.ts';
import { perLanguage } from '../../../../languages/per-language.ts';
import { plain } from './orders/alternatives.ts';
import type { Speaker } from '../../../digest.ts';
import { readerOf } from '../../../reading/tongues/tongue-of.ts';
import { NAME, OPENING, SMALL } from './speech-patterns.ts';

/** "indokolta | az ítéletet | Kis Anna bíró": what is done stands between. */
const DONE = String.raw`(?:az? \p{Ll}{2,30}t )?`;
/** "mondta Kis Anna | polgármester", "Kis Anna, | a kikötő | igazgatója". */
const IS = String.raw`(?<is>${SMALL}(?: [\p{L}-]{1,30}){0,6})(?=[,.]|$)`;

/**
 * "zegt | visboer | Gerrit Hollema": nouns in small letters between a verb of speech and a name of two
 * words. Not in a script without capitals.
 */
const nounsOf = perLanguage(({ speech, cast }) => {
  if (speech === undefined || cast === undefined) return null;
  const { verbs, participles, adverbs, adverbEnding, whoIs, hasRolesBehind } = speech;
  const listed = adverbs === undefined ? '' : `(?:(?:${plain(adverbs)}) ){0,2}`;
  const adverb = adverbEnding === undefined ? '' : String.raw`(?!\p{L}+${adverbEnding} )`;
  const unlisted = adverbs === undefined ? '' : String.raw`(?!(?:${plain(adverbs)})(?!\p{L}))`;
  const nouns = String.raw`(?<nouns>${unlisted}${adverb}${SMALL}(?: ${SMALL}){0,2})`;
  const said = String.raw`${OPENING}(?:\p{Ll}+ )?(?:${plain(`${verbs} ${participles ?? ''}`)}) ${listed}`;
  const before = `${said}${nouns} (?<name>${NAME})`;
  const article = `(?:(?:${plain(speech.articles)}) )?`;
  // "indokolta | a döntést | Kis Anna polgármester": no noun in front says who she is
  if (hasRolesBehind === true)
    return regex.u`${said}${DONE}(?<name>${NAME})(?:, ${article}| )${IS}`;
  if (whoIs === undefined) return regex.u`${before}`;
  // "siger X, | der er | indsatsleder ved Midtkystens Brandvæsen"
  return regex.u`${before}|${said}(?<name>${NAME}), (?:${plain(whoIs)}) ${article}${IS}`;
});

const hasRolesBehind = perLanguage(({ speech }) => speech?.hasRolesBehind ?? null);

/** Somebody whose calling no list has, with the noun that is printed before the name behind a quotation. */
export function withNoun(
  speaker: Speaker,
  { before, behind }: Readonly<{ before: string; behind: string }>,
  language: string,
): Speaker {
  const { name } = speaker;
  // "indokolta | a döntést | Kis Anna polgármester"
  const isDone = hasRolesBehind(language) === true && /^\p{Ll}+t$/u.test(speaker.role ?? '');
  const role = isDone ? null : speaker.role;
  if (name === null && role !== null)
    return nounsOf(language) === null ? speaker : parted(speaker, role, language);
  if (name !== null && role !== null) return owned(speaker, name, role, behind, language);
  if (name === null || !name.includes(' ')) return speaker;
  const found = nounsOf(language)?.exec(behind)?.groups;
  if (found?.['name'] !== name) return ahead({ ...speaker, role }, name, before, language);
  const later = found['is'];
  const nouns = found['nouns'] ?? '';
  const read = readerOf(language);
  if (later !== undefined) {
    const words = later.split(' ');
    const ends = [words[0] ?? '', words.at(-1) ?? ''];
    const isRole = ends.some((word) => read(word).is.role);
    return isRole ? { ...speaker, role: later } : speaker;
  }
  const isRole = nouns.split(' ').every((word) => {
    const { closed, calendar, speech } = read(word).is;
    return !closed && !calendar && !speech;
  });
  return isRole ? { ...speaker, role: nouns } : speaker;
}

const ownersEnd = perLanguage(({ speech }) => speech?.ownersEnd ?? null);

/** "kommunstyrelsens | ordförande Ulf Ry": whose office it is, where its owner stands before it. */
function owned(
  speaker: Speaker,
  name: string,
  role: string,
  behind: string,
  language: string,
): Speaker {
  const ending = ownersEnd(language);
  const at = ending === null ? -1 : behind.indexOf(` ${role} ${name}`);
  if (at < 0 || ending === null) return speaker;
  const owner = /(?<![\p{L}-])\p{Ll}[\p{L}-]{3,30}$/u.exec(
    behind.slice(Math.max(0, at - LONGEST), at),
  )?.[0];
  return owner?.endsWith(ending) === true ? { ...speaker, role: `${owner} ${role}` } : speaker;
}

/** Characters that an owner has at most. A bound on time. */
const LONGEST = 32;

const NAME_AND_ROLE = regex.u`^${DONE}(?<name>${NAME}) (?<is>${SMALL}(?: ${SMALL}){0,3})$`;

const ROLE_AND_NAME = /^(?<is>\p{Lu}\p{Ll}{4,30}) (?<name>\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll}{1,20})$/u;

/** "Üç çocuk annesi | Sevgi Tok": more than one word before a name with a given name that is known. */
const SEVERAL_AND_NAME = regex.u`^(?<is>\p{Lu}\p{Ll}{0,30}(?: ${SMALL}){1,4}) (?<name>(?<given>\p{Lu}\p{Ll}{1,20}) \p{Lu}\p{Ll}{1,20})$`;

/** Words behind a name that say what somebody is, at most. As printed. */
const MOST = 6;

/** "Kis Anna | kikötői igazgató | azt mondta: „…”": a role behind a name in front of what is said. */
function ahead(speaker: Speaker, name: string, before: string, language: string): Speaker {
  if (hasRolesBehind(language) !== true) return speaker;
  const from = Math.max(before.lastIndexOf(`${name} `), before.lastIndexOf(`${name}, `));
  if (from < 0) return speaker;
  const read = readerOf(language);
  const [clause = ''] = before
    .slice(from + name.length)
    .replace(/^, /u, '')
    .trim()
    .split(/[,:.]/u);
  const words = clause.split(' ').slice(0, MOST);
  const first = read(words[0] ?? '').is.determiner ? 1 : 0;
  const last = words.findLastIndex((word) => read(word).is.role);
  const own = words.slice(first, last + 1);
  return own.length === 0 || own.some((word) => read(word).is.closed || read(word).is.speech)
    ? speaker
    : { ...speaker, role: own.join(' ') };
}

/** "Kis Anna | polgármester", where the language sets a role behind its name. */
function parted(speaker: Speaker, printed: string, language: string): Speaker {
  // "Livredder | Sigfred Kok", where a sentence opens
  const order = hasRolesBehind(language) === true ? NAME_AND_ROLE : ROLE_AND_NAME;
  const own = SEVERAL_AND_NAME.exec(printed)?.groups;
  const given = own?.['given'] ?? '';
  const isKnown = given !== '' && readerOf(language)(given).is.given;
  const { name, is: role } = order.exec(printed)?.groups ?? (isKnown ? own : undefined) ?? {};
  return name?.includes(' ') === true && role !== undefined ? { ...speaker, name, role } : speaker;
}
