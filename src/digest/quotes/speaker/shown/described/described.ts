import type { CastReference } from '../../../../cast/cast.ts';
import type { Scene } from '../../scene.ts';

/** Where words stand that describe somebody: a paragraph and its tokens [from, to). */
export type Words = Readonly<{ paragraph: number; from: number; to: number }>;

/** The scene, and its references by paragraph. */
export type Described = Scene &
  Readonly<{ byParagraph: ReadonlyMap<number, readonly CastReference[]> }>;
