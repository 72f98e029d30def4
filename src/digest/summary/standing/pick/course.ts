import type { Reading } from '../../../reading/reading.ts';
import type { Unit } from '../../units/units.ts';
import type { Met } from '../names/acquaintance.ts';
import type { Followed } from '../../listed/follow-listed.ts';
import type { Line } from '../lines/whole-lines.ts';
import type { Editing, Manner } from '../passed-over.ts';
import type { Pointed } from '../pointing/pointing.ts';

/** An article that is gone through, and how it is read. */
export type Text = Readonly<{
  units: readonly Unit[];
  reading: Reading;
  editing: Editing | null;
  manner: Manner;
}>;

/** How far an article was gone through: what its next unit may count on. */
export type Course = {
  /** Whether anything of its text came yet. */
  hasText: boolean;
  /** Whether no sentence came yet: the first can lean on none, and "another storm" is news. */
  isOpening: boolean;
  /** Whether its first sentence speaks to the reader, or all of it does. */
  isAddressed: boolean;
  /** Whether the whole text speaks to its reader: asked where a sentence does. */
  isAllAddressed: boolean | undefined;
  /** Whether a set-up was left out, whose turn may follow. */
  isHalf: boolean;
  /** What a unit may lean on: the one before it, though captions without a full stop stand between. */
  previous: number | undefined;
};

/** Where an article begins. */
export function startOf({ editing }: Text): Course {
  return {
    hasText: false,
    isOpening: editing !== null,
    isAddressed: false,
    isAllAddressed: undefined,
    isHalf: false,
    previous: undefined,
  };
}

/** A unit that may be picked. */
export type Candidate = Line &
  Readonly<{
    /** Whether nothing of the text stands before it. */
    opensText: boolean;
    /** The place of the one that announces what it tells. */
    announcer: number | undefined;
    /** Whom it names, in English. */
    met: Met | undefined;
    /** What it leans on in a language whose words are listed. */
    followed: Followed | undefined;
    /** What it points at, in either. */
    pointed: Pointed | undefined;
  }>;
