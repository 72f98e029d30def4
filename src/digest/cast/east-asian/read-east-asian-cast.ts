import { SURE } from '../how-sure.ts';
import type { Quotation } from '../../../text/quotations.ts';
import type { Place } from '../../digest.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Cast, CastFigure, CastReference } from '../cast.ts';
import type { NamePatterns } from './east-asian.ts';
import { english } from '../../reading/tongues/english-tongue.ts';
import { tokenise } from '../../reading/tokens.ts';

/** A name is looked for in so much of a paragraph, and so many are followed: bounds on time. */
const LONGEST = 20_000;
const MOST_PEOPLE = 200;

/**
 * People of a Japanese, Chinese or Korean article: names beside a title ("山田太郎報道官",
 * "발표한 김도윤 대변인"). Without capitals a name alone is only known once it was met with a title.
 */
export function readEastAsianCast(
  reading: Reading,
  quotations: readonly Quotation[],
  { patterns, courtesies, ranks, femaleEnd, joint }: NamePatterns,
): Cast {
  const figures: CastFigure[] = [];
  const references: CastReference[] = [];
  const insides = Map.groupBy(quotations, ({ paragraph }) => paragraph);
  reading.paragraphs.forEach(({ text }, paragraph) => {
    for (const pattern of patterns) {
      for (const match of text.slice(0, LONGEST).matchAll(pattern)) {
        const { name, title, body } = match.groups ?? {};
        if (name === undefined || title === undefined || figures.length >= MOST_PEOPLE) continue;
        const role = courtesies.has(title) ? null : title;
        // "이 시장": a surname alone means nobody who is not named in full
        const isBare = name.length === 1 && !figures.some((one) => one.name?.startsWith(name));
        if (isBare) continue;
        const isTold = femaleEnd !== null && title.split(' ')[0]?.endsWith(femaleEnd) === true;
        const gender = isTold ? 'female' : null;
        const figure = figureFor(
          figures,
          { name, role, body: body ?? null, gender },
          { joint, ranks },
        );
        const start = match.index + match[0].indexOf(name);
        const place: Place = { paragraph, start, end: start + name.length };
        const phrase: Place = { paragraph, start: match.index, end: match.index + match[0].length };
        const quoted = (insides.get(paragraph) ?? []).some(
          ({ inner }) => inner.start <= start && start < inner.end,
        );
        references.push({ kind: 'name', place, phrase, figure, confidence: SURE.fairly, quoted });
      }
    }
  });
  const inOrder = references.toSorted(
    (a, b) => a.place.paragraph - b.place.paragraph || a.place.start - b.place.start,
  );
  const lines = tokenise(reading, quotations, english.vocabulary);
  return { figures, references: inOrder, lines };
}

/** The person met before under this name, its first character (a surname) or its last part. */
function figureFor(
  figures: CastFigure[],
  {
    name,
    role,
    body,
    gender,
  }: Readonly<
    { name: string; role: string | null; body: string | null } & Pick<CastFigure, 'gender'>
  >,
  { joint, ranks }: Pick<NamePatterns, 'joint' | 'ranks'>,
): number {
  const known = figures.findLastIndex(
    (figure) =>
      figure.name === name ||
      (figure.name !== null &&
        (figure.name.startsWith(name) ||
          figure.name.endsWith(`${joint}${name}`) ||
          name.endsWith(`${joint}${figure.name}`))),
  );
  const before = figures[known];
  if (before === undefined) {
    return figures.push({ kind: 'person', name, role, organisation: body, gender }) - 1;
  }
  const isRank = before.role !== null && ranks.has(before.role);
  const longer = name.length > (before.name ?? '').length ? name : before.name;
  figures[known] = {
    ...before,
    name: longer,
    role: isRank && role !== null ? role : (before.role ?? role),
    organisation: before.organisation ?? body,
  };
  return known;
}
