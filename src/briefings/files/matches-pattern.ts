/**
 * Whether a file name is one of a pattern in which `*` stands for any characters and `?` for one.
 * Goes back to the last `*` alone, so that it takes at most name × pattern steps.
 */
export function matchesPattern(name: string, pattern: string): boolean {
  const [letters, signs] = [Array.from(name), Array.from(pattern)];
  let at = 0;
  let sign = 0;
  let star: Readonly<{ sign: number; at: number }> | null = null;
  while (at < letters.length) {
    if (signs[sign] === '*') {
      star = { sign, at };
      sign += 1;
    } else if (signs[sign] === '?' || signs[sign] === letters[at]) {
      sign += 1;
      at += 1;
    } else if (star !== null) {
      star = { sign: star.sign, at: star.at + 1 };
      sign = star.sign + 1;
      at = star.at;
    } else return false;
  }
  while (signs[sign] === '*') sign += 1;
  return sign === signs.length;
}
