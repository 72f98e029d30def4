import type { Place } from '../digest.ts';
import type { Line } from '../reading/tokens.ts';

/** Everybody whom an article lets speak or act, and every place where it refers to them. */
export type Cast = Readonly<{
  figures: readonly CastFigure[];
  references: readonly CastReference[];
  /** The words of every paragraph. */
  lines: readonly Line[];
}>;

/** One person, group or institution. Every word is as the article prints it; unknown is `null`. */
export type CastFigure = Readonly<{
  kind: 'person' | 'group' | 'organisation';
  /** The longest form of the name that the article prints, without titles: "Dmitry Peskov". */
  name: string | null;
  /** "Kremlin spokesman", "Deputy ministry spokesperson". */
  role: string | null;
  /** The body that they speak for, resolved: "the South Korean unification ministry". */
  organisation: string | null;
  gender: 'female' | 'male' | null;
  /** The form of address before the name that the role stands behind: "Sen." of "Sen. Ann Lee, the chairwoman". */
  title?: string;
  /** Of "the governor": the only one of the article who has the office, by another word for it. */
  bearer?: CastFigure;
}>;

/** One reference to a figure, outside of quotations unless `quoted`. In article order. */
export type CastReference = Readonly<{
  kind: 'name' | 'description' | 'pronoun';
  /** The words that refer: "Dmitry Peskov", "Peskov", "the ministry", "three officials", "he". */
  place: Place;
  /** The whole noun phrase, with role and apposition: "Kremlin spokesman Dmitry Peskov". Contains `place`. */
  phrase: Place;
  /** Index into `figures`; `null` where it cannot be established who is meant. */
  figure: number | null;
  /** How sure that is: 1 for a full name, less for what was resolved (0–1). */
  confidence: number;
  /** Stands within quotation marks: "he" there is somebody whom the speaker speaks of. */
  quoted: boolean;
}>;
