/**
 * The same text with letters of its own: a slice of an article would keep the whole of it. What is joined
 * is written anew before it is cut, a fifth of the time that it takes letter by letter.
 */
export function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
