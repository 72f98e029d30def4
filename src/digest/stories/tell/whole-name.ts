import { fold } from '../../../text/fold.ts';

/** "J.", "J": a second given name that one outlet prints and another does not. */
const INITIAL = /^\p{Lu}\.?$/u;

/**
 * A person's whole name as it is compared between outlets: "Terry J. O’Neill" is "Terry O'Neill". Null for a
 * name of one word, which several may bear.
 */
export function wholeName(name: string | null): string | null {
  const [first, ...more] = (name ?? '').split(/\s+/);
  const rest = more.filter((word) => !INITIAL.test(word));
  if (first === undefined || rest.length === 0) return null;
  return fold([first, ...rest].join(' ')).replaceAll('’', "'");
}
