import { PRONOUN_I } from '../../../../languages/english/first-person.ts';
import { regex } from '../../../../languages/regex.ts';
import type { Reading } from '../../../reading/reading.ts';
import { matchesOf } from '../../../../text/matches-of.ts';
import { listedOf } from '../../listed/listed-words.ts';
import { isEnglish } from '../../units/terms.ts';
import { LONGEST_READ, READ_FROM_START } from './kind-signs.ts';

const ME = `${PRONOUN_I}|I[’'](?:m|ve|d|ll)|[Mm]y|me`;
const FIRST_PERSON = regex.gu`(?<![\p{L}’'“"])(?:${ME})(?!\p{L})`;

/** So many “I” make an opinion. Set by hand on digests read one by one. */
const FEWEST_OF_OWN = 4;

/** Whether the author speaks of himself, outside what is quoted. */
export function isPersonal({ paragraphs, quotations, language }: Reading): boolean {
  const firstPerson = isEnglish(language) ? FIRST_PERSON : listedOf(language)?.firstPerson;
  if (firstPerson === undefined || firstPerson === null) return false;
  let found = 0;
  for (const [index, { text }] of paragraphs.slice(0, READ_FROM_START).entries()) {
    const quoted = quotations.filter(({ paragraph, nested }) => paragraph === index && !nested);
    for (const { index: at } of matchesOf(text.slice(0, LONGEST_READ), firstPerson)) {
      if (!quoted.some(({ outer }) => outer.start <= at && at < outer.end)) found += 1;
    }
  }
  return found >= FEWEST_OF_OWN;
}
