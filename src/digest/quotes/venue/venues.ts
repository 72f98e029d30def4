import { isAmong } from '../../reading/asked-once.ts';
import type { Venue } from '../../digest.ts';
import type { Block } from '../marks/blocks.ts';
import type { Candidate } from '../speaker/candidates.ts';
import {
  ofVenues,
  isOutlet,
  occasion,
  occasionElsewhere,
  platform,
  quotedBy,
  quotes,
  told,
} from '../../../languages/english/venues.ts';
import { denyingVerbs } from '../../../languages/english/verbs/denying-verbs.ts';
import { anyOf, regex } from '../../../languages/regex.ts';
import type { Scene } from '../speaker/scene.ts';
import type { Token } from '../../reading/tokens.ts';

const TOLD_THINGS =
  'video message interview letter statement post tweet email recording call clip note memo report';

/**
 * Where a block was said ("a press briefing", "Twitter") and through whom ("told Reuters", "quoted
 * by TASS"), each as printed. Looks at the words of its own sentence outside of quotations, and of
 * the sentence that names the speaker.
 */
export function findVenues({ lines }: Scene, block: Block, candidate: Candidate | null): Venue[] {
  const venues: Venue[] = [];
  const add = (kind: Venue['kind'], text: string | undefined, preposition?: string): void => {
    const printed = text?.replace(/['’]s$|[.,]$/u, '');
    if (printed === undefined || venues.some((venue) => venue.text.includes(printed))) return;
    venues.push({ kind, text: printed, ...(preposition === undefined ? {} : { preposition }) });
  };
  const first = lines[block.paragraph];
  const last = lines[block.lastParagraph];
  const clauses = [
    clause(first, block.before, -1),
    clause(last, block.after, 1),
    ...(candidate === null ? [] : around(lines[candidate.paragraph], candidate.first)),
  ];
  for (const clauseOfSpeech of clauses) {
    if (clauseOfSpeech === '') continue;
    const words = clauseOfSpeech.replace(OF_OTHERS, '');
    add('outlet', quotedBy.exec(words)?.[1]);
    // "told the Osk Post." has the end of its sentence in it
    const outlet = (told.exec(words)?.[1] ?? quotes.exec(words)?.[1])?.replace(/[.,]$/u, '');
    const { phrase, preposition } = occasionIn(words);
    const isFound = phrase !== undefined && WRITTEN.test(phrase) && FINDS.test(words);
    const isAbout = /^(?:at|on)$/iu.test(preposition ?? '') && PAPERS.test(phrase ?? '');
    if (phrase !== undefined && !TOLD_BEFORE.test(phrase) && !isFound && !isAbout)
      add('occasion', phrase, preposition);
    if (outlet !== undefined && isOutlet(outlet)) add('outlet', outlet);
  }
  return venues;
}

type Occasion = Readonly<{ phrase?: string; preposition?: string }>;

function occasionIn(words: string): Occasion {
  const found = occasion.exec(words) ?? platform.exec(words);
  return found?.groups ?? elsewhere(words)?.groups ?? {};
}

function elsewhere(words: string): RegExpExecArray | undefined {
  return occasionElsewhere.map((pattern) => pattern.exec(words)).find((found) => found !== null);
}

/**
 * "wrote Holm, | citing two people in the meeting", "plans | to stay silent during her testimony": where others
 * were, of what somebody spoke, and what is still to come.
 */
const OF_OTHERS = regex.u`(?<!\p{L})${anyOf('citing referring_to alluding_to recalling (?:plan(?:s|ned)?|intends?|intended|expected|scheduled|set)_to')} [^,;:]*`;

/** "in the video", "in the same court": one that the article spoke of before, and the digest does not. */
const TOLD_BEFORE = regex.i`^(?:the|that|this) (?:${anyOf(TOLD_THINGS)}$|same )`;

/** "found it in an old book": nowhere that he spoke. */
const WRITTEN = regex.iu`\b${anyOf('book memoir article essay letter report document memo note film video')}$`;
/** "commenting on | a report", "laughed at | the letter": what is talked about. */
const PAPERS = regex.iu`\b${anyOf('book memoir article essay letter report document memo statement remarks comments op-ed column editorial ruling lawsuit filing testimony')}$`;
const FINDS = regex.iu`\b${anyOf('found finds discovered saw seen hid hidden kept caught filmed')}\b`;

/** Whether a word may belong to a venue: cheap to ask before the patterns run. */
const hintsAtVenue = isAmong(ofVenues);

/** Words of a clause that are looked at. These are set by hand; not tuned. */
const REACH = 45;
/** The same around a speaker who is named in another sentence. */
const NEAR = 14;

type Line = Scene['lines'][number];

/**
 * The unquoted words from a token to the end of its sentence (step 1) or its beginning (-1);
 * empty where none of them hints at a venue.
 */
function clause(line: Line | undefined, from: number, step: 1 | -1, reach = REACH): string {
  const tokens = line?.tokens ?? [];
  const start = tokens[from];
  if (line === undefined || start === undefined || start.quoted) return '';
  let at = from;
  let hints = hintsAtVenue(start);
  while (Math.abs(at + step - from) < reach && continues(start, tokens[at + step])) {
    at += step;
    hints ||= hintsAtVenue(tokens[at]);
  }
  if (!hints) return '';
  const [left, right] = step === 1 ? [from, at] : [at, from];
  const denied = deniedFrom(tokens, left, right);
  const end = denied < 0 ? tokens[right]?.end : tokens[denied]?.start;
  return line.text.slice(tokens[left]?.start, Math.max(end ?? 0, tokens[left]?.start ?? 0));
}

/** "X | denied calling it “…” in an email. “…,” he said": there he said other words, or none; -1 where nothing is denied. */
function deniedFrom(tokens: readonly Token[], left: number, right: number): number {
  const sentence = tokens[left]?.sentence;
  const least = Math.max(0, left - REACH);
  const denial = tokens.slice(least, right + 1).findIndex((token, at) => {
    if (token.quoted || token.sentence !== sentence || !denyingVerbs.has(token.lower)) return false;
    // "who denies that he fled, said in an interview"
    if (tokens[least + at - 1]?.lower === 'who') return false;
    const next = tokens[least + at + 1];
    const said = next?.lower === 'ever' ? tokens[least + at + 2] : next;
    return said !== undefined && /^that$|...ing$/.test(said.lower);
  });
  return denial < 0 ? -1 : least + denial;
}

function continues(start: Token, next: Token | undefined): boolean {
  return next !== undefined && !next.quoted && next.sentence === start.sentence;
}

function around(line: Line | undefined, at: number): string[] {
  return [clause(line, at, -1, NEAR), clause(line, at, 1, NEAR)];
}
