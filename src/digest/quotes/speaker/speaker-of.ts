import { bodies } from '../../../languages/english/heads.ts';
import { anyOf, regex } from '../../../languages/regex.ts';
import type { CastFigure } from '../../cast/cast.ts';
import type { Speaker } from '../../digest.ts';
import { documentAuthor, isDocument } from './author-of.ts';
import type { Candidate } from './candidates.ts';
import { within } from './constructs/clause.ts';
import { fullNames, jointPhrase } from './constructs/joint/joint.ts';
import { SOLE_BEARER } from '../../cast/figures/described-figure.ts';
import { endOfPhrase } from './end-of-phrase.ts';
import { bearerOf } from './same-surname.ts';
import type { Scene } from './scene.ts';
import { wholeName } from './whole-name.ts';

/**
 * Words to either side in which others may stand who speak with somebody, or who he is. Set by hand; not
 * tuned.
 */
const NEAR = 30;

/** From here on "the minister" is taken for the name that it stands for. By judgement. */
const MEANT = 0.8;

/** Who a candidate is, and how sure that is; `null` where nobody can be named. */
export function speakerOf(
  scene: Scene,
  candidate: Candidate,
): { speaker: Speaker; sureness: number } | null {
  const { figure: index, kind, sureness } = candidate;
  const figure = index === null ? undefined : scene.cast.figures[index];
  const several = kind === 'pronoun' ? null : jointly(scene, candidate);
  if (several !== null) return { speaker: several, sureness: 1 };
  switch (kind) {
    case 'name':
      return { speaker: bearerOfName(scene, candidate, figure), sureness: 1 };
    case 'description': {
      const bearer = namedBehind(scene, candidate);
      return bearer === null
        ? { speaker: whoIsDescribed(scene, candidate, figure), sureness: 1 }
        : speakerOf(scene, bearer);
    }
    case 'pronoun': {
      const speaker = figure === undefined ? null : named(figure);
      return speaker === null ? null : { speaker, sureness };
    }
    default:
      return kind satisfies never;
  }
}

/** "Lee", "Daily": who is called so, with all that is known of him; the words alone where that is nobody. */
function bearerOfName(scene: Scene, candidate: Candidate, figure: CastFigure | undefined): Speaker {
  const alone = { name: phraseOf(scene, candidate), role: null, organisation: null };
  if (figure === undefined) return alone;
  const bearer = figure.kind === 'person' ? bearerOf(scene, candidate, figure) : figure;
  const speaker = bearer === null ? alone : (named(bearer) ?? alone);
  return scene.byName ? inFull(scene, speaker, figure) : speaker;
}

/** "the minister", "X's letter": who is surely meant, by name; else the words: "a person close to the mayor". */
function whoIsDescribed(
  scene: Scene,
  candidate: Candidate,
  figure: CastFigure | undefined,
): Speaker {
  const printed = phraseOf(scene, candidate);
  if (isPartOf(scene, candidate)) return described(printed, false);
  const author = authorOf(scene, candidate);
  if (author !== null) return author;
  if (scene.byName && figure?.bearer !== undefined)
    return named(figure.bearer) ?? described(printed, false);
  const least = scene.byName && figure?.kind === 'person' ? SOLE_BEARER : MEANT;
  const isMeant = figure !== undefined && (figure.name === null || candidate.sureness >= least);
  const speaker = isMeant ? named(figure) : null;
  const isBody = figure?.kind === 'organisation' || BODY.test(printedHead(scene, candidate));
  if (speaker === null || (speaker.name === null && isBody && speaker.organisation === null))
    return described(printed, isBody);
  return { ...speaker, role: longer(speaker, printed) };
}

/** "a shopkeeper | named X": it is X who speaks. */
function namedBehind(
  { lines, candidates, cast }: Scene,
  { paragraph, last }: Candidate,
): Candidate | null {
  const tokens = lines[paragraph]?.tokens ?? [];
  const next = tokens[last + 1]?.lower;
  if (next !== 'the' && next !== 'named') return null;
  const own = within(candidates[paragraph] ?? [], last + 1, last + NEAR);
  // "his colleague | the head of the port, X"
  if (next === 'the')
    return own.find(({ kind, phraseFirst }) => kind === 'name' && phraseFirst === last + 1) ?? null;
  const bearer = own.find(({ kind, first }) => kind === 'name' && first === last + 2);
  if (bearer === undefined || tokens[bearer.last + 1]?.lower === 'of') return null;
  // "the player | named Most Improved": a prize
  const isPerson = bearer.figure !== null && cast.figures[bearer.figure]?.kind === 'person';
  const isName = bearer.last > bearer.first || tokens[bearer.first]?.is.given === true;
  return isPerson && isName ? bearer : null;
}

/** "LN" of "Live Nation", "Daily" of "Harbour Daily": with the whole name of the body. */
function inFull(scene: Scene, speaker: Speaker, { kind }: CastFigure): Speaker {
  const { name } = speaker;
  const isBody = kind !== 'person' || (name !== null && !name.includes(' '));
  return name === null || !isBody ? speaker : { ...speaker, name: wholeName(scene, name) };
}

/** "X's letter said": what a person's letter says, the person says. */
function authorOf(scene: Scene, candidate: Candidate): Speaker | null {
  if (!isDocument(printedHead(scene, candidate))) return null;
  const tokens = (scene.lines[candidate.paragraph]?.tokens ?? []).slice(
    candidate.first,
    candidate.last,
  );
  const mark = tokens.findIndex(({ text }, at) => at > 0 && /^['’]s?$/u.test(text));
  const surname = tokens[mark - 1]?.text;
  if (surname === undefined) {
    const author = scene.byName ? documentAuthor(scene, candidate) : null;
    return author === null ? null : (speakerOf(scene, author)?.speaker ?? null);
  }
  const owner = scene.surnames.get(surname.toLowerCase());
  return owner?.kind === 'person' ? named(owner) : null;
}

/** "the ministry". */
const BODY = regex.u`^${anyOf(bodies)}$`;

function printedHead({ lines }: Scene, { paragraph, last }: Candidate): string {
  return lines[paragraph]?.tokens[last]?.lower ?? '';
}

function described(printed: string, isBody: boolean): Speaker {
  return { name: null, role: isBody ? null : printed, organisation: isBody ? printed : null };
}

/** The reference may say more than the figure's role: "an adviser" is "an adviser to both mayors" here. */
function longer({ name, role }: Speaker, printed: string): string | null {
  return name === null && role !== null && printed.includes(role) ? printed : role;
}

function named({ name, role, organisation }: CastFigure): Speaker | null {
  return (name ?? role ?? organisation) === null ? null : { name, role, organisation };
}

/** "a person" with what says which: "a person close to the mayor", "a review of transcripts". */
function phraseOf(scene: Scene, candidate: Candidate): string {
  const line = scene.lines[candidate.paragraph];
  const last = endOfPhrase(line?.tokens ?? [], candidate);
  const first = isPartOf(scene, candidate) ? candidate.first - 2 : candidate.first;
  return line === undefined
    ? ''
    : line.text.slice(line.tokens[first]?.start, line.tokens[last]?.end);
}

/** "one of | the divers": one of them, and never all. */
function isPartOf({ lines }: Scene, { paragraph, first, kind }: Candidate): boolean {
  const tokens = lines[paragraph]?.tokens ?? [];
  const [of, part] = [tokens[first - 1], tokens[first - 2]];
  return kind === 'description' && of?.lower === 'of' && PARTS.test(part?.lower ?? '');
}

const PARTS = /^(?:one|two|three|some|many|several|most|another|half)$/;

/** Whether several whom the candidate begins speak with one voice, up to the verb at `verb`. */
export function speakTogether(scene: Scene, candidate: Candidate, verb: number): boolean {
  const phrase = together(scene, candidate)?.phrase;
  return phrase !== undefined && phrase.first <= candidate.first && phrase.last === verb - 1;
}

function together({ lines, candidates }: Scene, candidate: Candidate) {
  const { paragraph, phraseFirst, first } = candidate;
  const tokens = lines[paragraph]?.tokens ?? [];
  const own = { first: Math.min(first, phraseFirst), last: endOfPhrase(tokens, candidate) };
  const near = within(candidates[paragraph] ?? [], own.first - NEAR, own.last + NEAR);
  const phrase = jointPhrase(tokens, own, near);
  return phrase === null ? null : { phrase, near };
}

/** Several who speak with one voice, as the article prints them: never one of them alone. */
function jointly(scene: Scene, candidate: Candidate): Speaker | null {
  const { lines, cast, byName } = scene;
  const { paragraph, figure, kind } = candidate;
  const line = lines[paragraph];
  const found = together(scene, candidate);
  if (line === undefined || found === null) return null;
  const { phrase, near } = found;
  const printed = line.text.slice(line.tokens[phrase.first]?.start, line.tokens[phrase.last]?.end);
  const isBody = figure !== null && cast.figures[figure]?.kind === 'organisation';
  if (kind === 'name' && !isBody) {
    const inFull = byName ? fullNames(line.tokens, phrase, near, cast) : null;
    return { name: inFull ?? printed, role: null, organisation: null };
  }
  return described(printed, isBody);
}
