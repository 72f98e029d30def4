import { SURE } from '../how-sure.ts';
import { appositionsOf, roleGender } from '../roles/roles-of-a-name.ts';
import { judgingVerbs } from '../../../languages/english/verbs/judging-verbs.ts';
import { isVerb } from '../../reading/word-kinds.ts';
import { wordSet } from '../../../languages/word-set.ts';
import type { Range } from '../../reading/range.ts';
import { pastAsides } from '../beside-a-name/past-asides.ts';
import { beforeHonorifics } from '../beside-a-name/honorifics.ts';
import { phraseStart } from '../roles/phrase/phrase-start.ts';
import type { Gender, Reference } from '../reference.ts';
import type { Token } from '../../reading/tokens.ts';
import type { Name } from '../names/name.ts';

/** The reference that a proper name makes, with all that stands beside it; `null` where it names nobody. */
export function nameReference(
  tokens: readonly Token[],
  name: Name,
  line: number,
  starts: ReadonlyMap<number, Name>,
): Reference | null {
  const { from, to, kind } = name;
  const determiner = tokens[from - 1];
  const definite = determiner?.lower === 'the' && !tokens[from]?.opens;
  const phrase = { from: definite ? from - 1 : from, to };
  switch (kind) {
    case 'organisation':
      if (isModifier(tokens, to)) return null;
      return toBody(name, line, {
        ...kindBefore(tokens, name, phrase),
        definite,
        sure: name.sure,
      });
    case 'toponym':
      return speaks(tokens, name)
        ? toBody(name, line, { claims: [], phrase, definite, sure: SURE.guessed })
        : null;
    case 'person':
    case 'unknown': {
      // Two capitals without a given name: "the charity Age Concern"
      const isUnsure = kind === 'unknown' || name.sure <= SURE.byShape;
      const body = isUnsure ? kindBefore(tokens, name, phrase) : null;
      if (body && body.claims.length > 0)
        return toBody(name, line, { ...body, definite, sure: SURE.likely });
      const { claims, phrase: whole, gender } = appositionsOf(tokens, name, starts);
      const before = beforeHonorifics(tokens, from);
      const honorific = honorificGender(tokens, before, from);
      const titled = before < from || claims.length > 0;
      if (!titled && isModifier(tokens, to)) return null;
      return {
        kind: 'name',
        what: titled || kind === 'person' ? 'person' : 'unknown',
        line,
        from,
        to,
        phrase: {
          from: Math.min(whole.from, before),
          to: Math.max(whole.to, behindAsides(tokens, to)),
        },
        head: to - 1,
        claims,
        gender: honorific ?? gender,
        definite,
        sure: titled ? SURE.told : name.sure,
      };
    }
    case 'title':
    case 'thing':
      return null;
    default:
      return kind satisfies never;
  }
}

function toBody(
  { from, to }: Name,
  line: number,
  { claims, phrase, definite, sure }: Pick<Reference, 'claims' | 'phrase' | 'definite' | 'sure'>,
): Reference {
  return {
    kind: 'name',
    what: 'organisation',
    line,
    from,
    to,
    phrase,
    head: to - 1,
    claims,
    gender: null,
    definite,
    sure,
  };
}

/** Behind "X, R-Neb.," and "X, 45,": a comma that only closes belongs to the phrase too. */
function behindAsides(tokens: readonly Token[], to: number): number {
  const end = pastAsides(tokens, to);
  return end > to && tokens[end]?.text === ',' && isVerb(tokens[end + 1]) ? end + 1 : end;
}

const CALLED = new Set(['called', 'named']);

/** "Internet security firm | Secunia", "a start-up called | Secunia": what kind of body it is. */
function kindBefore(
  tokens: readonly Token[],
  { from, to }: Name,
  phrase: Range,
): Pick<Reference, 'claims' | 'phrase'> {
  const end = CALLED.has(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
  const head = tokens[end - 1];
  const kind = head?.shape === 'lower' && head.is.organisationHead && !head.is.role;
  if (!kind || tokens[from]?.opens || isOfOffice(tokens, end - 1)) return { claims: [], phrase };
  const { from: start, determined } = phraseStart(tokens, end - 1);
  // "her campaign called | X"
  if (end < from && !/^an?$/.test(tokens[determined]?.lower ?? '')) return { claims: [], phrase };
  return {
    claims: [{ role: { from: start, to: end }, organisation: null, weight: 2 }],
    phrase: { from: determined, to },
  };
}

/** "commissioner of | police | X": the office of whoever is named, and no kind of body. */
function isOfOffice(tokens: readonly Token[], head: number): boolean {
  return tokens[head - 1]?.lower === 'of' && tokens[head - 2]?.is.role === true;
}

/** "the Clinton | campaign", "Obama | administration": the name only tells whose. */
function isModifier(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (!next || next.opens || next.shape !== 'lower') return false;
  return (
    (next.is.organisationHead || next.is.group || next.is.role) && !(next.is.verb || next.is.speech)
  );
}

/** A country or capital that speaks stands for its government: "Moscow said". */
function speaks(tokens: readonly Token[], { from, to }: Name): boolean {
  const next = tokens[pastDay(tokens, to)];
  const according = tokens[from - 1]?.lower === 'to' && tokens[from - 2]?.lower === 'according';
  return (
    according ||
    (next?.shape === 'lower' &&
      !next.lower.endsWith('ing') &&
      (next.is.speech || JUDGING.has(next.lower)))
  );
}

/** Behind "on Saturday", "Monday". */
function pastDay(tokens: readonly Token[], at: number): number {
  const day = tokens[at]?.lower === 'on' ? at + 1 : at;
  return tokens[day]?.is.calendar ? day + 1 : at;
}

// Countries do nothing else by these.
const JUDGING = judgingVerbs.union(wordSet('rejected rejects welcomed welcomes'));

function honorificGender(tokens: readonly Token[], from: number, to: number): Gender {
  for (let at = from; at < to; at += 1) {
    const gender = roleGender(tokens[at]);
    if (gender) return gender;
  }
  return null;
}
