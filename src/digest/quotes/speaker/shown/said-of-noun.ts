import { wordsIn } from '../../../reading/slice-of.ts';
import { perLanguage } from '../../../../languages/per-language.ts';
import { regex } from '../../../../languages/regex.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import type { Speaker } from '../../../digest.ts';
import { readerOf } from '../../../reading/tongues/tongue-of.ts';
import type { Scene } from '../scene.ts';
import { bodyBehind } from './of-noun/body-behind.ts';
import { callingBehind } from './of-noun/calling-behind.ts';
import { placesOf } from './post/name-places.ts';

/** What stands between a name and where somebody works: "Ada Kern | vom | Institut". */
const listedOf = perLanguage(({ cast, speech }) =>
  cast?.peopleEndings === undefined || speech?.workingAt === undefined
    ? null
    : { people: [...wordSet(cast.peopleEndings)], workingAt: wordSet(speech.workingAt) },
);

/** Speakers of one article that are looked for: a bound on time. */
const MOST = 40;

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
  const { people, workingAt } = listed;
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
      const said = callingBehind(tokens, to, people, surnames);
      if (said !== null) return { ...speaker, role: wordsIn(tokens, text, said) };
    }
    for (const { tokens, from, to, text } of places) {
      const body = bodyBehind(tokens, from, to, workingAt);
      // "sagte die Biologin X | vom Balkon"
      const words = body === null ? [] : tokens.slice(body.from, body.to);
      const isSure = words.some(({ is, shape }) => is.organisationHead || shape === 'upper');
      if (body !== null && (role === null || isSure))
        return { ...speaker, organisation: wordsIn(tokens, text, body) };
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
