import { regex } from '../../../../languages/regex.ts';
import { perLanguage } from '../../../../languages/per-language.ts';
import { plain } from './orders/alternatives.ts';
import type { Speaker } from '../../../digest.ts';
import { tongueOf } from '../../../reading/tongues/tongue-of.ts';
import { NAME, SMALL } from './speech-patterns.ts';

/**
 * "zegt | visboer | Gerrit Hollema": nouns in small letters between a verb of speech and a name of two
 * words. Not where each noun has a capital, nor in a script without.
 */
const nounsOf = perLanguage(({ speech, cast, hasCapitalNouns }) => {
  if (speech === undefined || cast === undefined || hasCapitalNouns === true) return null;
  const { verbs, participles, adverbs, adverbEnding, whoIs } = speech;
  const listed = adverbs === undefined ? '' : `(?:(?:${plain(adverbs)}) )?`;
  const adverb = adverbEnding === undefined ? '' : String.raw`(?!\p{L}+${adverbEnding} )`;
  const nouns = String.raw`(?<nouns>${adverb}${SMALL}(?: ${SMALL}){0,2})`;
  const said = String.raw`^\s*(?:[,.]\s*)?(?:[–—-]\s*)?(?:\p{Ll}+ )?(?:${plain(`${verbs} ${participles ?? ''}`)}) ${listed}`;
  const before = `${said}${nouns} (?<name>${NAME})`;
  if (whoIs === undefined) return regex.u`${before}`;
  const article = `(?:(?:${plain(speech.articles)}) )?`;
  // "siger X, | der er | indsatsleder ved Midtkystens Brandvæsen"
  return regex.u`${before}|${said}(?<name>${NAME}), (?:${plain(whoIs)}) ${article}(?<is>${SMALL}(?: [\p{L}-]{1,30}){0,6})(?=[,.]|$)`;
});

/** Somebody whose calling no list has, with the noun that is printed before the name behind a quotation. */
export function withNoun(speaker: Speaker, behind: string, language: string): Speaker {
  const { name, role } = speaker;
  if (name === null || role !== null || !name.includes(' ')) return speaker;
  const found = nounsOf(language)?.exec(behind)?.groups;
  if (found?.['name'] !== name) return speaker;
  const later = found['is'];
  const nouns = found['nouns'] ?? '';
  const lookUp = tongueOf(language).vocabulary;
  if (later !== undefined) {
    const [noun = ''] = later.split(' ');
    return lookUp(noun, 0, noun.length).is.role ? { ...speaker, role: later } : speaker;
  }
  const isRole = nouns.split(' ').every((word) => {
    const { closed, calendar, speech } = lookUp(word, 0, word.length).is;
    return !closed && !calendar && !speech;
  });
  return isRole ? { ...speaker, role: nouns } : speaker;
}
