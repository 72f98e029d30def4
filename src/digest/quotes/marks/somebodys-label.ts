import { anyOf, regex } from '../../../languages/regex.ts';
import { englishClasses } from '../../reading/word-classes.ts';

/** What stands before a name in a label: "SECRETARY HOLT", "Dr. Ann Lee". */
const TITLES = anyOf(
  'SECRETARY PRESIDENT MINISTER SENATOR SEN GOVERNOR GOV MAYOR JUDGE JUSTICE CHAIRMAN CHAIRWOMAN CHAIR AMBASSADOR GENERAL GEN ADMIRAL COLONEL CAPTAIN CHIEF DIRECTOR SPEAKER COACH MR MRS MS DR REP PROF PROFESSOR SIR LADY REV',
);
const TITLED = regex.iu`^(?:VICE |PRIME |FOREIGN )?${TITLES}\.? \S`;
/** "THE PRESIDENT": by the office alone. */
const IN_COURT = anyOf(
  'DEFENDANT WITNESS COURT CLERK FOREMAN FOREPERSON PROSECUTOR DEFENCE DEFENSE',
);
export const OFFICE = regex.u`^THE (?:(?:VICE |PRIME |FOREIGN )?${TITLES}|${IN_COURT})$`;
const BOXES = anyOf(
  'FYI TIPS? HINT KNOW FACTS? MYTH REALITY TRUTH PROS? CONS? PRICES? COST VERDICT TAKEAWAYS? SOLUTION PROBLEM CHALLENGE FIX RESULT OUTCOME ACTION BENEFITS? BONUS WARNING CAUTION DISCLAIMER DISCLOSURE EXAMPLE STEP SUMMARY HIGHLIGHTS? LESSON RATING SCORE LOCATION ADDRESS HOURS DATE TIME WHERE WHEN WHAT WHY HOW WHO BEST FOR INGREDIENTS METHOD SERVES TOTAL',
);
/** What heads a box or a paragraph, and names nobody: "PRO TIP", "The Problem", "Did You Know". */
const BOX = regex.iu`(?<!\p{L})${BOXES}(?!\p{L})`;
/** Who speaks, speaks of himself, or asks. */
const TALK = /(?<!\p{L})(?:I|[Ww]e|[Mm]y|[Mm]e|[Oo]ur|us)(?![\p{L}.])|\?$/u;
const LETTERS = /\p{L}[\p{L}’'-]+/gu;

/**
 * Whether a label before a colon can be somebody's name: it bears a title or a given name, or none of
 * its words is a common one (which the article would print in small letters) and the person is named
 * elsewhere, asks, or says "I". `turns` are the words behind its labels.
 */
export function isSomebodysLabel(
  label: string,
  turns: readonly string[],
  texts: readonly string[],
): boolean {
  if (TITLED.test(label) || OFFICE.test(label)) return true;
  if (BOX.test(label)) return false;
  const words = label.match(LETTERS) ?? [];
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const isGiven = englishClasses.get(first.toLowerCase())?.given ?? false;
  if (isGiven && words.length > 1) return true;
  if (words.some((word) => isCommon(word.toLowerCase(), texts))) return false;
  return isNamedElsewhere(last, label, texts) || turns.some((turn) => TALK.test(turn.trimEnd()));
}

function isCommon(lower: string, texts: readonly string[]): boolean {
  const { closed = false, determiner = false } = englishClasses.get(lower) ?? {};
  return closed || determiner || texts.some((text) => stands(lower, text));
}

/** "… with Holt …" of "HOLT: Good morning." */
function isNamedElsewhere(word: string, label: string, texts: readonly string[]): boolean {
  const printed = word.charAt(0) + word.slice(1).toLowerCase();
  return texts.some(
    (text) => !text.startsWith(label) && (stands(printed, text) || stands(word, text)),
  );
}

/** Whether a word stands in a text by itself. */
function stands(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = (text[at - 1] ?? ' ') + (text[at + word.length] ?? ' ');
    if (!/\p{L}/u.test(around)) return true;
  }
  return false;
}
