/** "Ann Lee: “We built it at night”". */
const QUOTED_TITLE = /^[^:«»"“”„]{3,60}:\s?[«»"“„]/u;

/** Whether a headline lets somebody speak. */
export function letsSpeak(title: string): boolean {
  return QUOTED_TITLE.test(title);
}
