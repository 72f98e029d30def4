/** What no tag says: BCP 47's own word for it. */
export const UNKNOWN = 'und';

/** Tags come from articles, which are hostile: no more of them are remembered, and no longer ones. */
const MOST_REMEMBERED = 500;
const LONGEST_REMEMBERED = 35;

const remembered = new Map<string, string>();

/**
 * The language that a tag names, as the primary subtag of BCP 47: "en" of "en_GB", "EN-us" and
 * "eng", "zh" of "zh-Hant", "he" of the old "iw", "kok" (and not "ko") of "kok-IN", "de" of the
 * list "de, en"; `UNKNOWN` where the tag is none. The only place that reads a tag.
 */
export function languageOfTag(tag: string): string {
  const known = remembered.get(tag);
  if (known !== undefined) return known;
  const language = readTag(tag);
  if (tag.length <= LONGEST_REMEMBERED) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(tag, language);
  }
  return language;
}

/** The first subtag. POSIX adds a character set or variant ("en_US.UTF-8"), HTTP lists several. */
const PRIMARY = /^\s{0,9}([A-Za-z]{2,3})(?:[-_.@,;\s]|$)/;

/** `Intl.Locale` knows that "iw" is "he" and "eng" is "en". */
function readTag(tag: string): string {
  const [, primary] = PRIMARY.exec(tag) ?? [];
  return primary === undefined ? UNKNOWN : new Intl.Locale(primary).language;
}
