import type { Found } from './named-beside.ts';
import type { SpeechPatterns } from './speech-patterns.ts';
import type { Last } from './subject/unnamed-subject.ts';
import type { Clause } from './words-beside.ts';

/** Words between two quotations of one speaker, in characters. Set by hand; not tuned. */
const BETWEEN = 90;
/** The same where they are set in between dashes: «…, — said X. — …». */
const BETWEEN_DASHES = 200;

/** „…“, sagte X. „…“: who has spoken goes on, unless the clause behind has a verb for somebody else. */
export function carriedOn(
  last: Last | null,
  { subjectless, bareBefore, andVerb, uncapitalised, abbreviated }: SpeechPatterns,
  { behind, before, isSmall }: Readonly<{ behind: Clause; before: Clause; isSmall: boolean }>,
): Found | null {
  if (last === null || last.paragraph !== before.paragraph) return null;
  const trimmed = before.text.trim();
  const between = abbreviated === null ? trimmed : trimmed.replace(abbreviated, '');
  // „…” – mondta X. | Hozzátette: | „…”
  if (between.length <= BETWEEN && bareBefore?.test(between) === true)
    return { speaker: last.speaker, rule: 'carried-on' };
  if (andVerb?.test(before.text.trimEnd()) === true)
    return { speaker: last.speaker, rule: 'carried-on' };
  // “And yes,” she adds, “we are surprised”: the sentence goes on in small letters
  const isSetIn =
    /[—–-][.,;]?$/u.test(between) || (isSmall && /^[,–—-]?\s*\p{Ll}[^.!?\p{Lu}]*,$/u.test(between));
  if (between.length > (isSetIn ? BETWEEN_DASHES : BETWEEN)) return null;
  if (!isSetIn && !/[.!?。！？]$/u.test(between)) return null;
  // Somebody else has a sentence of his own in between
  if (/(?:^|[.!?]\s)\p{Lu}\p{L}*\s\p{L}/u.test(between)) return null;
  // So he may where no capital tells it
  if (uncapitalised !== null && /[.!?。！？।؟]\s*\P{Lu}{12}/u.test(between)) return null;
  const goesOn = /^[\s,–—-]*\p{Ll}/u.test(behind.text);
  if (goesOn && subjectless?.test(behind.text) !== true) return null;
  return { speaker: last.speaker, rule: 'carried-on' };
}
