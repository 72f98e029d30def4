/** What was typed with the wrong words replaced; where they don't stand together, at the end. */
export function mend(text: string, wrong: string, near: readonly string[]): readonly string[] {
  const at = wordIndex(text.toLowerCase(), wrong);
  if (at === -1) return near;
  return near.map((right) => `${text.slice(0, at)}${right}${text.slice(at + wrong.length)}`.trim());
}

/** Where the words stand, set apart from others: the "a" of "7 days a week" is no part of "days". */
function wordIndex(text: string, words: string): number {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const around = `${text.charAt(at - 1)}${text.charAt(at + words.length)}`;
    if (!/[\p{L}\d]/u.test(around)) return at;
  }
  return -1;
}

/** "13 pm" and "24:00" can mean one time alone; nobody knows which was meant by "25:00". */
export function mendTime(text: string, wrong: string): readonly string[] {
  const [, hours = '', minutes = '00'] = /(\d{1,2})(?:\D?(\d\d))?/.exec(wrong) ?? [];
  if (Number(hours) > 24 || Number(minutes) > 59) return [];
  const mended = `${String(Number(hours) % 24).padStart(2, '0')}:${minutes}`;
  return [text.replace(wrong, mended)];
}
