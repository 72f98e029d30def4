import { isGivenName } from '../../../languages/english/names/given-name.ts';
import type { Unit } from '../units/units.ts';
import { mayHaveVerb } from './has-verb.ts';
import { listedOf } from './listed-words.ts';

/** Whether a unit tells nothing of what happened, by what its language lists: "Klicken Sie hier." */
export function isListedFiller({ text, outside }: Unit, language: string): boolean {
  const listed = listedOf(language);
  if (listed === null) return false;
  return (
    listed.filler?.test(outside) === true ||
    !mayHaveVerb(text, listed) ||
    isLabelled(text, listed.givenNames)
  );
}

/** "Ilse Kern: Das ist richtig.": an answer, or what a picture shows. */
const LABEL = /^(?<title>(?:(?:Dr|Prof)\. )*)(?<given>\p{Lu}\p{Ll}[\p{L}-]*) \p{Lu}[\p{L}-]+: /u;

function isLabelled(text: string, givenNames: ReadonlySet<string>): boolean {
  const { title = '', given } = LABEL.exec(text)?.groups ?? {};
  if (given === undefined) return false;
  return title !== '' || givenNames.has(given.toLowerCase()) || isGivenName(given);
}

/** Whether a unit speaks to the reader, or of its author, where a report has no need of either. */
export function addressesListed({ outside }: Unit, language: string): boolean {
  const listed = listedOf(language);
  if (listed === null) return false;
  return listed.reader?.test(outside) === true || listed.first?.test(outside) === true;
}

/** Units that are asked whether they speak to the reader: a bound on time. Set by hand. */
const ASKED = 40;
/** The share of them from which on a text does so all the while. Set by hand on pages that were read. */
const MUCH = 0.2;

/** Whether a text speaks to its reader, or of its author, all the while. */
export function isAddressing(units: readonly Unit[], language: string): boolean {
  const asked = units.slice(0, ASKED);
  return asked.filter((unit) => addressesListed(unit, language)).length >= MUCH * asked.length;
}
