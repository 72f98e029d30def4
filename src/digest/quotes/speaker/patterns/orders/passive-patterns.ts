import type { CastWords } from '../../../../../languages/language.ts';
import type { SpeechWords } from '../../../../../languages/speech-words.ts';
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
    verb: new RegExp(String.raw`${judged}(${ELSEWHERE}{0,120})$`, 'u'),
    agentBefore: new RegExp(String.raw`^ ${agent}`, 'u'),
    agentBehind: new RegExp(String.raw`^ ${agent}`, 'u'),
    judged:
      passive.judged === undefined
        ? null
        : new RegExp(String.raw`^,? (?:${plain(passive.judged)})(?!\p{L})`, 'u'),
    speech: new RegExp(String.raw`(?<!\p{L})${verb}(?!\p{L})|:\s*$`, 'u'),
  };
}

/** "Эксперты | назвали", "Иванов и Орлов | назвали", "в Кремле | назвали": those who judge. */
export function impersonalOf({ impersonal, within, and }: SpeechWords): ImpersonalPatterns | null {
  if (impersonal === undefined) return null;
  const several = String.raw`(?<!\p{L})\p{L}{2,39}[иы]`;
  const both = String.raw`(?<!\p{L})(?:${plain(and ?? '')}) \p{L}{1,40}(?: \p{L}{1,40})?`;
  const body = String.raw`(?<!\p{L})${any(within ?? '')} \p{L}{1,40}`;
  return {
    verb: new RegExp(
      String.raw`(?<!\p{L})${any(impersonal)}(?!\p{L})${ELSEWHERE}{0,90}(?<![:\s])\s*$`,
      'u',
    ),
    subject: new RegExp(String.raw`(?:${several}|${both}|${body})\s*$`, 'u'),
  };
}
