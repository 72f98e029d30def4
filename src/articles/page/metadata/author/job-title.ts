import { regex } from '../../../../languages/regex.ts';
import { wordSet } from '../../../../languages/word-set.ts';
import { inAnyLanguage } from '../../../../languages/in-any-language.ts';
import { beats } from '../../../../languages/english/pages/bylines.ts';

/** What newsrooms and companies call those who write for them, as the last word of a title. */
const JOB = regex.iu`^${inAnyLanguage(({ bylines }) => bylines?.jobs)}$`;
/** What stands before it: desks, ranks, beats. */
const BEATS = wordSet(beats);

/** Whether words end like a title: "Home- and Digital-Security Expert". */
export function isJob(text: string): boolean {
  return JOB.test(text.trim().split(' ').at(-1) ?? '');
}

/** "Staff reporter", "Senior Business Editor, Osk Herald": a line that tells somebody's work alone. */
export function isJobLine(line: string): boolean {
  const [title = '', ...house] = line.trim().split(/,\s|\sat\s|\s\|\s/);
  const words = title.split(' ');
  return (
    line.length <= LONGEST &&
    house.length <= 1 &&
    isJob(title) &&
    words.slice(0, -1).every((word) => BEATS.has(word.toLowerCase()))
  );
}

const LONGEST = 60;
/** A name has two words at least; what is before a title must be one. */
const LEAST_WORDS = 2;

/** "Tom Kress News reporter", "Korrespondentin Ada Lund" → the name: templates set it and its title side by side. */
export function withoutJob(name: string): string {
  const words = name.split(' ');
  if (words.length > LEAST_WORDS && JOB.test(words[0] ?? '')) words.shift();
  const job = words.findIndex((word, at) => at >= LEAST_WORDS && JOB.test(word));
  // "HomeAdvisor Staff Writer": nobody's name.
  const isHouse = words.slice(0, LEAST_WORDS).some((word) => BEATS.has(word.toLowerCase()));
  if (job < 0 || isHouse) return words.join(' ');
  let end = job;
  while (end > LEAST_WORDS && BEATS.has((words[end - 1] ?? '').toLowerCase())) end -= 1;
  return words.slice(0, end).join(' ');
}
