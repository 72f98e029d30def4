import { wordSet } from '../../../languages/word-set.ts';
import type { Line, Token } from '../../reading/tokens.ts';
import type { Block } from './blocks.ts';

/** Whom a work is known by: "“Low Tide” | star Ann Lee". */
const FAME = wordSet(`
star stars actor actress actors singer frontman creator creators director author host hosts co-host co-star alum alumni alumna
showrunner producer producers songwriter rapper composer screenwriter narrator presenter franchise film films movie movies novel
novels album albums series fame premiere remake sequel prequel reboot soundtrack episode episodes finale trailer fans actor-director
radio podcast sitcom musical programme
`);
const SINGING = wordSet(
  'sang sings sing singing sung crooned croons crooning rapped raps belted hummed strummed',
);
/** "sang | the chorus of | “…”": words between at most. Set by hand. */
const BETWEEN = 4;

/** “Low Tide” star Ann Lee; “Moth” creator: what somebody is known for. */
export function isFameOf(lines: readonly Line[], { lastParagraph, after }: Block): boolean {
  const next = lines[lastParagraph]?.tokens[after];
  return next?.quoted === false && next.shape === 'lower' && FAME.has(next.lower);
}

/** "as the choir sang | “…”": a line of a song. */
export function isSung(tokens: readonly Token[], before: number): boolean {
  for (let at = before; at >= 0 && at >= before - BETWEEN; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || token.text === '.' || token.shape === 'capital')
      return false;
    if (SINGING.has(token.lower)) return true;
    if (token.cue >= 2) return false;
  }
  return false;
}
