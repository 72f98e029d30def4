import { regex } from '../../../../../languages/regex.ts';
import type { CastWords } from '../../../../../languages/language.ts';
import type { SpeechWords } from '../../../../../languages/lists/speech-words.ts';
import { any, plain } from './alternatives.ts';
import {
  ELSEWHERE,
  NAME,
  SMALL,
  type ImpersonalPatterns,
  type PassivePatterns,
} from '../speech-patterns.ts';

/** X a été accusé | par Y | de « … »; X a été traité de « … » | par Y. */
export function passiveOf(
  { passive, articles }: SpeechWords,
  { closed, links, determiners }: CastWords,
  verb: string,
): PassivePatterns | null {
  if (passive === undefined) return null;
  const small = String.raw`(?!(?:${plain(`${closed} ${links}`)})(?!\p{L}))${SMALL}`;
  const article = String.raw`(?:(?:${plain(`${articles} ${determiners}`)})(?:(?<=[’'])| ))?`;
  const who = String.raw`(${article}(?:${small} ){0,3}${NAME}|${article}${small}(?: ${small})?)`;
  const agent = String.raw`(?:${plain(passive.agents)})(?:(?<=[’'])| )${who}`;
  const judged = String.raw`(?<!\p{L})${passive.verbs}(?!\p{L})`;
  return {
    verb: regex.u`${judged}(${ELSEWHERE}{0,120})$`,
    agentBefore: regex.u`^ ${agent}`,
    agentBehind: regex.u`^ ${agent}`,
    judged:
      passive.judged === undefined ? null : regex.u`^,? (?:${plain(passive.judged)})(?!\p{L})`,
    speech: regex.u`(?<!\p{L})${verb}(?!\p{L})|:\s*$`,
  };
}

/** "Эксперты | назвали", "Иванов и Орлов | назвали", "в Кремле | назвали": those who judge. */
export function impersonalOf({ impersonal, within, and }: SpeechWords): ImpersonalPatterns | null {
  if (impersonal === undefined) return null;
  const several = String.raw`(?<!\p{L})\p{L}{2,39}[иы]`;
  const both = String.raw`(?<!\p{L})(?:${plain(and ?? '')}) \p{L}{1,40}(?: \p{L}{1,40})?`;
  const body = String.raw`(?<!\p{L})${any(within ?? '')} \p{L}{1,40}`;
  return {
    verb: regex.u`(?<!\p{L})${any(impersonal)}(?!\p{L})${ELSEWHERE}{0,90}(?<![:\s])\s*$`,
    subject: regex.u`(?:${several}|${both}|${body})\s*$`,
  };
}
