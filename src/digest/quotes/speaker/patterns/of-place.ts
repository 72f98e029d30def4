import type { Speaker } from '../../../digest.ts';
import { tongueOf } from '../../../reading/tongues/tongue-of.ts';

/** Le parquet de | Nîmes: a place behind a body or an office is no name of whoever speaks. */
export function ofPlace(speaker: Speaker, texts: readonly string[], language: string): Speaker {
  const { name, role } = speaker;
  if (name === null || role === null) return speaker;
  const lookUp = tongueOf(language).vocabulary;
  const words = role.split(/[ ’']/u);
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  const end = lookUp(last, 0, last.length).is;
  // "gemeente | Zwolle", and not "ministre de la Défense | X"
  const isBody = words.length === 1 && end.organisationHead && !end.role;
  if (!isBody && (words.length < 2 || !end.link || end.role)) return speaker;
  const printed = `${role} ${name}`;
  if (!texts.some((text) => text.includes(printed))) return speaker;
  return lookUp(first, 0, first.length).is.organisationHead
    ? { name: null, role: null, organisation: printed }
    : { name: null, role: printed, organisation: null };
}
