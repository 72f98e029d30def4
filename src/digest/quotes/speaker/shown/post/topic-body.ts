import { isOutlet } from '../../../../../languages/english/venues.ts';
import { anyOf, regex } from '../../../../../languages/regex.ts';
import { wordSet } from '../../../../../languages/word-set.ts';
import { isCapital, isPossessive } from '../../../../reading/word-kinds.ts';
import type { Line, Token } from '../../../../reading/tokens.ts';
import { isLoneName } from '../../../../cast/roles/body/own-company.ts';
import type { Scene } from '../../scene.ts';
import type { NamePlace } from './name-places.ts';

/** Paragraphs in which an article says what it is about. Set by hand; not tuned. */
const TOP = 3;
/** Words of a body's name at most, and paragraphs that are looked through. Bounds on time. */
const LONGEST = 6;
const MOST_LINES = 40;
const WITHIN = /^(?:of|for|the|&|de|at)$/;

/** Posts of a band, whose name nothing marks as one. */
const OF_BANDS = wordSet(
  'frontman frontwoman singer guitarist drummer bassist keyboardist vocalist bandmate band_member founding_member lead_singer',
);
/** What says that a name before it was no person's: "Brookfield Tool … the company". */
const KIND = wordSet(`
  company firm startup start-up airline carmaker maker retailer brewer brewery bakery restaurant café cafe pub bar hotel hospital clinic
  school college university club team side charity museum gallery theatre theater zoo farm shop store chain agency bank insurer publisher
  developer manufacturer union group organisation organization business brand lab foundation band
`);

/**
 * The body that an article is about by its title and its first paragraphs, for a post beside `place`
 * that does not say its own: "frontman X" of a report on the Copper Foxes. Null where several may be
 * meant, and where another body stands in the paragraph of the name.
 */
export function topicBody(scene: Scene, role: string, place: NamePlace): string | null {
  const { lines, title } = scene;
  const isOfBand = OF_BANDS.has(role.toLowerCase());
  const isVoice = /spokes(?:man|woman|person)$/iu.test(role);
  const found = new Set<string>();
  const words = new Set(title.split(/[^\p{L}\p{N}]+/u));
  for (const [index, line] of lines.slice(0, TOP).entries())
    for (const { name, first, last, isOpening, isCalled = false, toldAs = null } of namesIn(line)) {
      // "State hid its papers" of the State Department, for which spokesmen speak
      const isShort = isVoice && last.is.organisationHead && words.has(first.lower);
      const isTitled = title.includes(name.toLowerCase()) || isShort;
      // "School wins prize": the title has the noun, or the article opens with the name
      const isMeant =
        isTitled ||
        (index === 0 && isOpening && isOnly(scene, name, toldAs)) ||
        (last.is.organisationHead && words.has(last.lower));
      if (!isMeant || isOutlet(name)) continue;
      const isState = OF_THE_STATE.test(name) && !isVoice;
      const isKnown =
        isCalled || (!isState && (last.is.organisationHead || isBody(scene, line, name)));
      if (isKnown || (isOfBand && isTitled)) found.add(name);
    }
  const [body, another] = [...found].filter((name) => isWhole(name, found));
  if (body === undefined || another !== undefined) return null;
  return isAlone(scene, place, body) ? body : null;
}

/** Whether the first paragraphs tell of no other body: where no title says which is meant. */
function isOnly({ cast }: Scene, body: string, toldAs: string | null): boolean {
  return cast.references.every(({ place, figure: index, quoted, kind }) => {
    const figure = index === null ? undefined : cast.figures[index];
    if (place.paragraph >= TOP || quoted || figure?.kind !== 'organisation') return true;
    const name = figure.name?.replace(/^[Tt]he /u, '') ?? '';
    const said = name.toLowerCase().split(' ');
    // "the bakery" is the one that was named
    const isSaid = (word: string): boolean => word === toldAs || body.toLowerCase().includes(word);
    const isKind = kind !== 'name' && said.some(isSaid);
    return name.includes(body) || body.includes(name) || isKind || isOutlet(name);
  });
}

/** "Brookfield Tool", where "Brookfield Tool Company" is found too. */
function isWhole(name: string, found: ReadonlySet<string>): boolean {
  return [...found].every((other) => other === name || !other.includes(name));
}

type NameFound = Readonly<{
  name: string;
  first: Token;
  last: Token;
  isOpening: boolean;
  /** What the words before it say it is. */
  isCalled?: true;
  /** What its sentence calls it: "airline". */
  toldAs?: string;
}>;

const IS_KIND = /^(?:\p{L}*-?maker|airline|retailer|brewer|insurer|lender|grocer|start-?up)$/u;

/** The runs of capitals of a paragraph that may be the name of a body. */
function namesIn({ tokens, text, start }: Line): NameFound[] {
  const names: NameFound[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const first = tokens[from];
    if (first === undefined || first.quoted || !isCapital(first) || !mayOpen(first)) continue;
    let to = from + 1;
    while (to < from + LONGEST && goesOn(tokens, to)) to += 1;
    const words = tokens.slice(from, to);
    const [, called] = words;
    // "Chipmaker | Lumos": what it is has the capital of its sentence
    if (from === 0 && called !== undefined && IS_KIND.test(first.lower)) {
      const last = tokens[to - 1] ?? called;
      const name = text.slice(called.start, last.end);
      names.push({ name, first: called, last, isOpening: true, isCalled: true });
      from = to - 1;
      continue;
    }
    const isMarked = /\p{Ll}\p{Lu}/u.test(first.text);
    const isOpening = first.start === start || from === 0;
    const toldAs = isOpening ? kindTold(tokens, from) : null;
    const isName = words.length > 1 || isMarked || toldAs !== null;
    if (isName && !words.every(({ is }) => is.toponym || is.demonym || is.calendar || is.role))
      names.push({
        name: text.slice(first.start, tokens[to - 1]?.end ?? 0),
        first,
        last: tokens[to - 1] ?? first,
        isOpening,
        ...(toldAs === null ? {} : { toldAs }),
      });
    from = to - 1;
  }
  return names;
}

/** "Veljet | will cut a third of its flights, the airline said": a word that is nothing else, and its kind. */
function kindTold(tokens: readonly Token[], from: number): string | null {
  const [word, verb] = [tokens[from], tokens[from + 1]];
  if (word === undefined || verb?.shape !== 'lower' || !isLoneName(word)) return null;
  const kind = tokens.find(
    ({ lower, sentence, quoted }, at) =>
      sentence === word.sentence &&
      !quoted &&
      KIND.has(lower) &&
      isSetOffThe(tokens, tokens[at - 1]?.is.demonym ? at - 2 : at - 1) &&
      (tokens[at + 1]?.cue ?? 0) >= 2,
  );
  return kind?.lower ?? null;
}

/** ", | the | airline", ", | the | Swiss company". */
function isSetOffThe(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'the' && tokens[at - 1]?.text === ',';
}

function mayOpen({ is, lower }: Token): boolean {
  const isOther = is.closed || is.calendar || is.honorific || is.shortTitle || is.group;
  return !isOther && !is.given && lower !== 'the';
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || token.opens || token.quoted) return false;
  if (isCapital(token)) return !token.is.calendar;
  return WITHIN.test(token.lower) && next !== undefined && isCapital(next) && !next.opens;
}

/** A body that has no owner or founder, and whose president is another's. */
const OF_THE_STATE = regex.iu`(?<!\p{L})(?:${anyOf('congress senate house parliament government administration department ministry party democrats republicans')})(?!\p{L})`;

/** Whether a name is a body's: the cast says so, its sentence ("its shares"), or the article ("the company"). */
function isBody({ cast, lines }: Scene, line: Line, name: string): boolean {
  const figure = cast.figures.find((it) => it.name?.replace(/^[Tt]he /u, '') === name);
  if (figure?.kind === 'organisation') return true;
  // Somebody of that name who does what people do
  if (figure?.role != null || figure?.gender != null) return false;
  const start = line.text.indexOf(name) + name.length;
  const { tokens } = line;
  const at = tokens.findIndex((token) => token.start >= start);
  const sentence = tokens[at]?.sentence;
  const isIts = tokens.some(
    ({ lower, sentence: own }, index) =>
      index > at &&
      own === sentence &&
      (lower === 'its' || (lower === 'it' && tokens[index + 1]?.is.speech === true)),
  );
  if (isIts) return true;
  if (/\p{Ll}\p{Lu}/u.test(name)) return true;
  return lines
    .slice(0, MOST_LINES)
    .some(({ tokens: words }) =>
      words.some(
        ({ lower }, index) =>
          KIND.has(lower) && /^(?:the|this)$/.test(words[index - 1]?.lower ?? ''),
      ),
    );
}

/** How much oftener an article names what it is about than what it names in passing. Set by hand; not tuned. */
const PASSING = 2;

function countOf(lines: readonly Line[], name: string): number {
  const bare = name.replace(/^[Tt]he /u, '');
  return lines.slice(0, MOST_LINES).filter(({ text }) => text.includes(bare)).length;
}

/** Whether no other body stands in the paragraph of a name before it, nor owns the post. */
function isAlone(
  { cast, lines }: Scene,
  { paragraph, tokens, from }: NamePlace,
  body: string,
): boolean {
  const start = tokens[from]?.start ?? 0;
  if (tokens.slice(Math.max(0, from - LONGEST), from).some(isPossessive)) return false;
  return cast.references.every(({ place, figure: index, quoted, kind }) => {
    const isBeside = place.paragraph === paragraph || place.paragraph === paragraph - 1;
    if (quoted || !isBeside || (place.paragraph === paragraph && place.start > start)) return true;
    const figure = index === null ? undefined : cast.figures[index];
    if (figure?.kind !== 'organisation' || figure.name === null) return true;
    const isSame =
      figure.name.includes(body) || body.includes(figure.name.replace(/^[Tt]he /u, ''));
    const said = figure.name.toLowerCase().split(' ');
    const isOfKind = kind === 'description' && said.some((word) => KIND.has(word));
    // told of in passing: "Wall Street expected more"
    if (countOf(lines, body) > PASSING * countOf(lines, figure.name)) return true;
    return isSame || isOutlet(figure.name) || isOfKind;
  });
}
