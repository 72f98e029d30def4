import { languageOfTag } from '../../../../languages/language-of.ts';
import { refutes, saidFalsely } from '../../../../languages/english/quotes/refuting.ts';
import { anyOf, either, regex } from '../../../../languages/regex.ts';
import type { Place, Quote } from '../../../digest.ts';
import type { Reading } from '../../../reading/reading.ts';
import { occasionOf, type Occasion } from './occasion-of.ts';

/**
 * In what light the article sets a quote: said in its own days, some days before ("recent": "last
 * week"), long before ("2007", "August", "a June letter", as printed; null where it tells no time:
 * "once said"), or said only on a
 * condition that the article's own words tell, taken back or excepted from by what follows; or refuted
 * by the article's own words beside it, which begin with `by`.
 */
export type Frame =
  | Readonly<{ kind: 'plain' }>
  | Occasion
  | Readonly<{ kind: 'reversed' }>
  | Readonly<{ kind: 'refuted'; by: string }>;

const PLAIN: Frame = { kind: 'plain' };
const REVERSED: Frame = { kind: 'reversed' };

/** Characters on either side of a quote in which its frame stands. Set by hand; not tuned. */
const REACH = 260;
/** Characters by which a sentence is known again where it is shown. By judgement. */
const BEGINNING = 40;
const YEAR = String.raw`(?:19|20)\d\d`;
const SPOKE = either(
  'said|told|wrote|tweeted|posted|declared|argued|testified|predicted|promised',
  'vowed|called|quoted|remarked|warned|claimed|joked|announced|admitted|asked',
  'insisted|recalled',
);
/** What is said or written: "a 2013 interview". */
const WORK = either(
  'interview|speech|tweet|book|memoir|statement|memo|letter|column|article|op-ed',
  'post|essay|debate|video|ad|report|e-?mail|hearing|testimony|documentary',
  'profile|appearance|address|lecture|blog|podcast|paper',
);
const AGO = String.raw`(?<ago>(?:\p{L}+|\d+) (?:years|decades) (?:ago|earlier)|a decade ago)`;
/** Words between the verb and the time, without another clause. */
const CLAUSE = anyOf('that who which because after before if when and but');
const WITHIN = String.raw`(?: (?!${CLAUSE}\b)[^\s,;:.“”"]+){0,7}`;
/** "in a tweet posted in". */
const IN_A_WORK = [
  '^in (?:an?|one|his|her|its|their|the)',
  String.raw`(?: [^\s,.“”"]+){1,6} (?:in|from|of|on)(?: [^\s.“”"]+){0,3}`,
].join('');
const TIMES = [
  // "In 2007, Holm said", "Back in March 2007 he was quoted"
  String.raw`^(?:back )?in (?:(?:early|mid|late|\p{Lu}\p{L}+) )?(?<year>${YEAR})\b(?!,? \p{L}+ (?:election|campaign|race))`,
  // "In a tweet posted in 2015,"
  String.raw`${IN_A_WORK} (?<year>${YEAR}),`,
  // "said in 2007", "tweeted in May 2015"
  String.raw`\b${SPOKE}${WITHIN},? (?:in|during|back in|on) (?:[\p{L}.]+ )?(?:\d{1,2}, )?(?<year>${YEAR})\b`,
  // "in his 2013 book", "a 2010 speech"
  String.raw`(?:\b(?:an?|his|her|their|its|the|that|this)|\p{L}['’]s) (?<year>${YEAR}) (?:\p{L}+ ){0,2}${WORK}\b`,
  String.raw`^(?:back )?${AGO},`,
  String.raw`\b${SPOKE}${WITHIN} ${AGO}`,
].map((way) => regex.iu`${way}`);

const A_QUOTE = anyOf('quote quotation line remark quip joke comment statement saying');
const CHANGED = anyOf(
  'changed reversed backed walked retracted apologi dropped softened deleted said',
);
const LATER = anyOf(
  'changed reversed backed walked retracted apologi[sz]ed deleted took clarified',
);
const IT_IS = "(?:that|this|it)(?:['’]s| is| was|(?: simply)? isn['’]t| is simply)";
const JUST = '(?:(?:not|just|simply|flatly|completely) )*';
const FALSE = anyOf('true false untrue wrong incorrect inaccurate misleading a_lie');
const TAKEN_BACK = [
  '(?:but )?(?:more recently|since then)(?!\\p{L})',
  String.raw`(?:but )?(?:\p{L}+ ){1,3}(?:has|have|had) since ${CHANGED}`,
  String.raw`(?:\p{L}+ ){1,3}later ${LATER}`,
  String.raw`(?:but )?${IT_IS} ${JUST}${FALSE}(?!\p{L})`,
].map((way) => regex.iu`^["”’]?\s*["“‘']?${way}`);
/** “Everything is on the table,” he said. “Everything but the pier.” */
const ALL = either('(?:every|any)thing', 'all', 'every(?:one|body)');
const BUT = either(`${ALL} but`, 'except(?: for)?', 'unless', 'apart from');
const EXCEPTED = regex.iu`^["”’]?[^“"]{0,80}[“"]${BUT}(?!\p{L})`;

const ON_CONDITION = anyOf('if unless provided assuming only_if even_if as_long_as in_case');
const SAYING = either(`(?:\\p{L}+ )?${SPOKE}`, String.raw`(?:says|tells|warns|argues|vows)`);
const A_CONDITION = String.raw`${ON_CONDITION} [^,.;:“”"]{3,140}, `;
/** "but that if the charges hold, “Holm will step aside”", "If the strike goes on, Holm said, “we close.”" */
const CONDITION = regex.iu`${either(
  String.raw`(?:^(?:but |and |yet |still, )?|: )${A_CONDITION}(?:[^,.;:“”"]{1,60} ${SAYING}[^.;:“”"]{0,60}[,:] )?$`,
  String.raw`(?:that|said|says|but|and|adding|added)(?: that)?,? ${A_CONDITION}$`,
)}`;

/** “…” That quip of the mayor stood on the front page in 1980. */
const THAT_QUOTE = regex.iu`^[.”"’]*\s*(?:that|this|the) (?:famous |old )?${A_QUOTE}\b[^.“"]{0,160} in (?<year>${YEAR})\b`;

/** The light in which a quote is told. English. */
export function frameOf(quote: Quote, reading: Reading): Frame {
  const around = languageOfTag(reading.language) === 'en' ? aroundOf(quote, reading) : null;
  if (around === null) return PLAIN;
  if (isReversed(around)) return REVERSED;
  const when = timeOf(around);
  if (when !== null && isEarlier(when, reading)) return { kind: 'earlier', when };
  const { lead, clause, said } = around;
  if (refutes.test(said) || saidFalsely.test(`${lead} ${clause}`))
    return { kind: 'refuted', by: said.slice(0, BEGINNING) };
  return occasionOf(quote, reading) ?? PLAIN;
}

/** What stands beside a quote. */
type Around = Readonly<{
  /** “In 2007, Holm said: | “…”: of its sentence. */
  lead: string;
  /** What follows it in its paragraph. */
  rest: string;
  /** The beginning of that: “…” | he said |. */
  clause: string;
  /** What the article says next: “…” he said. | That is not true. */
  said: string;
}>;

function aroundOf({ places }: Quote, { paragraphs }: Reading): Around | null {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return null;
  const rest = (paragraphs[last.paragraph]?.text ?? '').slice(last.end, last.end + REACH);
  const [clause = ''] = /^["”’]?[^.“"”]*/u.exec(rest) ?? [];
  const behind = rest.slice(clause.length).replace(/^[.”"’]*\s*/u, '');
  const said = behind === '' ? (paragraphs[last.paragraph + 1]?.text ?? '') : behind;
  return { lead: leadOf(first, paragraphs), rest, clause, said: said.slice(0, REACH) };
}

function leadOf({ paragraph, start }: Place, paragraphs: Reading['paragraphs']): string {
  const { text = '', sentences = [] } = paragraphs[paragraph] ?? {};
  const sentence = sentences.findLast((one) => one.start <= start);
  return text
    .slice(Math.max(sentence?.start ?? 0, start - REACH), start)
    .replace(/["“‘']{1,2}$/u, '');
}

/** “Everything is on the table,” he said. | “Everything but the pier.”: said on a condition, taken back, excepted from. */
function isReversed({ lead, rest, said }: Around): boolean {
  if (CONDITION.test(lead)) return true;
  return TAKEN_BACK.some((way) => way.test(said) || way.test(rest)) || EXCEPTED.test(rest);
}

/** "2007", "ten years ago": when it was said, as printed; null where that is not told. */
function timeOf({ lead, clause, rest }: Around): string | null {
  return (
    timeIn(lead) ??
    timeIn(clause.replace(/^["”’]?\s*/u, '')) ??
    THAT_QUOTE.exec(rest)?.groups?.['year'] ??
    null
  );
}

/** Whether a time, if it is a year, is before the article’s. */
function isEarlier(when: string, { date, paragraphs }: Reading): boolean {
  return !/^\d/.test(when) || Number(when) < yearOf(date, paragraphs);
}

/** "In 2009, when the wall was new, “the sea was calm,” Holm said": of that time, and said now. */
const OF_THAT_TIME = regex.iu`^in (?:\p{L}+ )?${YEAR}, when\b`;

/** Each of these times has a year, or says how long ago. */
const MAY_TELL_TIME = /\d{4}|(?:years|decade)/iu;

function timeIn(words: string): string | null {
  if (!MAY_TELL_TIME.test(words) || OF_THAT_TIME.test(words.trimStart())) return null;
  // "Holm, who was elected in 2010, said"
  const own = words
    .trimStart()
    .replaceAll(/, (?:who|which|whose|when)\b[^,]{0,120},|\([^()]{0,80}\)/giu, '');
  for (const time of TIMES) {
    const found = time.exec(own)?.groups;
    if (found !== undefined) return found['year'] ?? found['ago'] ?? null;
  }
  return null;
}

/** The year of the article, or the latest that it speaks of; -Infinity where it speaks of none. */
function yearOf(date: string | null, paragraphs: Reading['paragraphs']): number {
  const [year] = date?.match(/^\d{4}/) ?? [];
  if (year !== undefined) return Number(year);
  const years = paragraphs
    .slice(0, PARAGRAPHS)
    .flatMap(
      ({ text }) => text.slice(0, CHARACTERS).match(/(?<![\d$£€,.])(?:19|20)\d\d(?![\d,])/gu) ?? [],
    )
    .map(Number);
  return Math.max(...years);
}

/** Paragraphs in which years are looked for, and characters of each: bounds on time. */
const PARAGRAPHS = 60;
const CHARACTERS = 2000;
