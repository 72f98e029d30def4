import { anyOf, either, inAnyCase, regex } from '../../../../../../languages/regex.ts';
import { isGivenName } from '../../../../../../languages/english/names/given-name.ts';
import { wordSet } from '../../../../../../languages/word-set.ts';
import { isCapital } from '../../../../../reading/word-kinds.ts';
import type { Token } from '../../../../../reading/tokens.ts';
import type { Scene } from '../../../scene.ts';
import type { Owner } from '../owner-of-post.ts';

/** A noun by which any private body may be called again: "a start-up, Hushbox" is "the company". */
const ANY = wordSet('company firm business group organisation organization outfit');
const BODIES = anyOf(
  `company firm business group organisation organization outfit start-up startup charity nonprofit non-profit
  club union bank airline retailer maker carmaker developer publisher network agency institute association
  foundation campaign coalition choir orchestra band theatre theater museum gallery school college hospital
  clinic restaurant bakery brewery shop store studio label patrol league team party movement collective
  cooperative co-operative society lab laboratory think_tank hotel farm zoo church yard shipyard mill workshop garage café cafe crew kitchen troupe ensemble`,
);
const WORD = String.raw`\p{Lu}[\p{L}\p{N}&.’'-]*`;
const NAME = `(?:[Tt]he )?${WORD}(?: (?:(?:of|for|and|the|&) )?${WORD}){0,5}`;
/** "toymaker", "chipmaker": what a firm is called by what it makes. */
const IS_MAKER = /^\p{Ll}+maker$/u;
/** Paragraphs that are looked back over. Set by hand. */
const REACH = 2;
/** Characters of a paragraph that are looked at: a bound on time. */
const LONGEST = 600;

/**
 * The name of the body that a noun stands for, where the article gives it beside the noun: "One
 * patrol, the Night Owls, …", "a network of parents called Safe Steps", "the charity Open Hands". As
 * it is printed; null where it does not.
 */
export function nameOfNoun({ lines }: Scene, { noun, printed, paragraph }: Owner): string | null {
  const plain = noun.endsWith('y') ? either(noun, `${noun.slice(0, -1)}ie`) : noun;
  const nouns = ANY.has(noun) || IS_MAKER.test(noun) ? BODIES : plain;
  for (let at = paragraph; at >= 0 && at > paragraph - REACH; at -= 1) {
    const text = lines[at]?.text ?? '';
    const end = at === paragraph ? text.indexOf(printed) : text.length;
    const before = text.slice(Math.max(0, end - LONGEST), Math.max(0, end));
    const named =
      inText(before, nouns) ??
      wholeIn(before, noun) ??
      byKind(before, noun) ??
      setOff(before, noun);
    if (named !== null) return named;
    const isLede = at === 0 && namesNoOther(lines[at]?.tokens ?? []);
    const first = at === paragraph || isLede ? opening(before, noun) : null;
    if (first === null) continue;
    return isGivenName(first.split(' ')[0] ?? '') ? null : first;
  }
  return null;
}

/** Whether nothing has a capital but how it opens, and days: "Orrin Rovers | were fined on Monday." */
function namesNoOther(tokens: readonly Token[]): boolean {
  const rest = tokens.findIndex(({ shape }) => shape === 'lower');
  return tokens.slice(rest).every((token) => !isCapital(token) || token.opens || token.is.calendar);
}

/** Patterns of a noun, made once: an article speaks of few. */
const made = new Map<string, readonly RegExp[]>();
/** Nouns whose patterns are kept: a bound on memory. Set by hand. */
const MOST_MADE = 200;

function inText(text: string, nouns: string): string | null {
  let patterns = made.get(nouns);
  if (patterns === undefined) {
    if (made.size >= MOST_MADE) made.clear();
    patterns = patternsOf(nouns.replaceAll(/[^\p{L}|():? -]/gu, ''));
    made.set(nouns, patterns);
  }
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.groups?.['name'];
    if (found !== undefined) return found.replace(/[.,]$/u, '').replace(/['’]s$/u, '');
  }
  return null;
}

/** "a network | of night gardeners |, Moonseed,". */
const OF_WHOM = String.raw`(?: of (?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+)?`;
/** "Pages | on Wheels", and not "Pages on Monday". */
const ON_MORE = String.raw`(?: (?:on|with|without) (?!\p{L}+day\b)${WORD})?`;

/** "a network | of parents | called Safe Steps", a "Network of Parents" as well. */
const OF_THEM = String.raw`(?: [\p{Ll}\p{Lu}\p{Lt}-]+)`;

function patternsOf(nouns: string): readonly RegExp[] {
  const [called, set] = [anyOf('called named known_as dubbed'), anyOf('a an one the another')];
  const words = String.raw`(?:[\p{L}-]+ ){0,3}`;
  const ofThem = String.raw`(?:[Oo]ne|[Aa]nother) of (?:the|its|their|these|those) ${words}`;
  return [
    // "One patrol, the Night Owls, walks", "One of the clubs, the Blue Door, has"
    regex.u`(?:${either(String.raw`\b(?:[Aa]n?|[Oo]ne|[Tt]he|[Aa]nother) ${words}`, ofThem)})${nouns}s?${OF_WHOM}, (?<name>${NAME})(?=,)`,
    // "have founded a cooperative, Pedal Power."
    regex.u`\b[Aa]n? ${words}${nouns}, (?<name>${NAME})(?=\.|;)`,
    // "a network of parents called Safe Steps"
    regex.u`\b${inAnyCase(set)} ${words}${inAnyCase(nouns)}${OF_THEM}{0,5}?,? ${inAnyCase(called)} (?<name>${NAME}${ON_MORE})`,
    // "The nonprofit Quiet Please measures"
    regex.u`\b[Tt]he ${words}${nouns} (?<name>${NAME})(?= [\p{Ll}])`,
  ];
}

/** Who does not open a sentence as a body does. */
const NO_BODY = wordSet(
  'it he she they we you i there this that these those what who but and in on at as if',
);
const OPENS = regex.u`^(?:.{0,60}[—–] )?(?<name>${WORD}(?: ${WORD}){0,3}) (?<verb>\p{Ll}+)`;
const VERB = regex.u`(?:ed|s|${anyOf('will has had is was were are have lost cut sold shut won said told paid made put laid beat drew fell rose')})$`;

/** "Greenfork, | a seed maker, | was sold". */
const SET_OFF = regex.u`^(?:.{0,60}[—–] )?(?<name>${WORD}(?: ${WORD}){0,3}), (?:an?|the) (?:[\p{L}-]+ ){0,4}?${BODIES}(?: [^,.]{2,60})?,`;

function setOff(text: string, noun: string): string | null {
  return ANY.has(noun) ? (SET_OFF.exec(text)?.groups?.['name'] ?? null) : null;
}

/** "Credibanco | closed forty branches. The bank’s chairman": what opens the paragraph, for a noun of any body. */
function opening(text: string, noun: string): string | null {
  const { name = '', verb = '' } = OPENS.exec(text)?.groups ?? {};
  const isNamed = name !== '' && !NO_BODY.has(name.toLowerCase()) && VERB.test(verb);
  const isWord = !name.includes(' ') && OF_WORDS.has(noun);
  if (!isNamed || PLAIN.test(name) || isWord || isToldOfAnother(text, noun)) return null;
  return ALONE.has(noun) || IS_MAKER.test(noun) ? name : null;
}

/** Words between "a" and its noun at most: "a small seed | bank". Set by hand. */
const BETWEEN = 3;

/** "Fire destroyed a seed | bank": the noun is somebody else than what opens the sentence. */
function isToldOfAnother(text: string, noun: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}’'-]+/u);
  return words.some(
    (word, at) =>
      word === noun &&
      words.slice(Math.max(0, at - 1 - BETWEEN), at).some((before) => /^an?$/.test(before)) &&
      !/^(?:is|was|as|became)$/.test(words[at - 2] ?? ''),
  );
}

/** What only a body with a name of its own is called. */
const ALONE = wordSet(
  'bank airline retailer maker company firm start-up startup brewer grocer insurer lender charity club nonprofit publisher developer group paper newspaper magazine carrier shipbuilder supermarket chain franchise line operator',
);
/** What is seldom called by one word: "Rain | is due. The club’s". */
const OF_WORDS = wordSet('club charity nonprofit group paper newspaper magazine line');
/** "Drivers", "Sales": a word that any sentence may open with. */
const PLAIN = /^\p{Lu}\p{Ll}*(?:s|ing|tion|ment|ity)$/u;

/** What a body may end in that is called by another noun: "Osk Bank … The lender". */
const ENDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['lender', ['bank']],
  ['insurer', ['insurance', 'assurance']],
  ['brewer', ['brewery', 'brewing', 'breweries']],
  ['carrier', ['airlines', 'airways', 'air']],
  ['airline', ['airlines', 'airways', 'air']],
  ['line', ['ferries', 'lines', 'cruises', 'shipping']],
  ['operator', ['trains', 'railways', 'rail', 'buses', 'ferries']],
]);

function byKind(text: string, noun: string): string | null {
  for (const end of ENDS.get(noun) ?? []) {
    const name = wholeIn(text, end);
    if (name !== null) return name;
  }
  return null;
}

/** "Dorn Zoo | lost its bear. The zoo’s": a name that ends with the noun. */
function wholeIn(text: string, noun: string): string | null {
  const kind = noun.charAt(0).toUpperCase() + noun.slice(1);
  const at = text.indexOf(` ${kind}`);
  if (at < 0 || /^\p{L}/u.test(text.slice(at + kind.length + 1))) return null;
  const before = text.slice(Math.max(0, at - LONGEST_NAME), at).split(' ');
  const plain = before.findLastIndex((word) => !IS_WORD.test(word));
  const words = before.slice(Math.max(plain + 1, before.length - MOST_WORDS)).join(' ');
  return words === '' || NO_BODY.has(words.toLowerCase()) ? null : `${words} ${kind}`;
}

const IS_WORD = regex.u`^${WORD}$`;
/** Words of such a name before its noun at most. Set by hand. */
const MOST_WORDS = 4;
/** Characters of such a name at most. Set by hand. */
const LONGEST_NAME = 60;

/** A body's kind alone, "Federation", stands for the longer name of the article: "the Dockers’ Federation". */
export function wholeBody({ lines }: Scene, kind: string, paragraph: number): string | null {
  if (!/^\p{Lu}\p{Ll}+$/u.test(kind)) return null;
  const whole = regex.u`(?:[Tt]he )?(?:\p{Lu}[\p{L}.-]*(?:['’]s?)? ){1,4}${kind}(?!\p{L})`;
  for (let at = paragraph; at >= 0 && at > paragraph - REACH; at -= 1) {
    const found = whole.exec((lines[at]?.text ?? '').slice(0, LONGEST))?.[0];
    if (found !== undefined) return found;
  }
  return null;
}
