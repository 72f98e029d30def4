import type { Quotation } from '../../text/quotations.ts';
import type { Place } from '../digest.ts';
import type { Reading } from '../reading.ts';
import type { Cast, Entity, Mention } from './cast.ts';
import { englishClasses } from './lexicon/word-classes.ts';
import { tokenise, type Line, type Token } from './tokens.ts';

const pronouns = new Set('he she they it who him her them his hers their its'.split(' '));
const closed = new Set(
  (
    'the a an this that these those in on at by for from with of to as and but or if when while after before ' +
    'since because although though however yet still so then there here what which how why where i we you my ' +
    'our your no not all some many most several according during following despite under over about'
  ).split(' '),
);

/** Finds who appears in an article, and every place that refers to them. Never throws. */
export function readCast(reading: Reading, quotations: readonly Quotation[]): Cast {
  const entities: Entity[] = [];
  const bySurname = new Map<string, number>();
  const mentions: Mention[] = [];
  for (const line of tokenise(reading, quotations, englishClasses)) {
    for (let at = 0; at < line.tokens.length; at += 1) {
      const token = line.tokens[at];
      if (token === undefined) continue;
      if (pronouns.has(token.lower)) mentions.push(mention(line, token, token, 'pronoun', null));
      const end = nameEnd(line.tokens, at);
      if (end === at) continue;
      const last = line.tokens[end - 1] ?? token;
      const name = line.text.slice(token.start, last.end);
      const known = bySurname.get(last.lower) ?? entities.length;
      bySurname.set(last.lower, known);
      const entity = entities[known];
      if (entity === undefined || (entity.name ?? '').length < name.length) {
        const kind = token.shape === 'upper' ? 'organisation' : 'person';
        entities[known] = { kind, name, role: null, organisation: null, gender: null };
      }
      mentions.push(mention(line, token, last, 'name', known));
      at = end - 1;
    }
  }
  return { entities, mentions };
}

function nameEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let token = tokens[end]; token && isName(token); token = tokens[end]) end += 1;
  return end;
}

function isName({ shape, lower }: Token): boolean {
  return (shape === 'capital' || shape === 'upper') && !closed.has(lower) && !pronouns.has(lower);
}

function mention(
  { paragraph }: Line,
  { start, quoted }: Token,
  { end }: Token,
  kind: Mention['kind'],
  entity: number | null,
): Mention {
  const place: Place = { paragraph, start, end };
  return { kind, place, phrase: place, entity, confidence: entity === null ? 0 : 0.5, quoted };
}
