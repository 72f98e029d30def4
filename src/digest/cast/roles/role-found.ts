import type { Range } from '../../reading/range.ts';

/** A role found beside a name, its head noun, and the noun phrase of role and name together. */
export type RoleFound = Readonly<{ role: Range; head: number; phrase: Range }>;

/** Whether the name of a person begins at a token. */
export type IsName = (at: number) => boolean;
