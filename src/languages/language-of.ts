/** What no tag says: BCP 47's own word for it. */
export const UNKNOWN = 'und';

/** Tags come from articles, which are hostile: no more of them are remembered, and no longer ones. */
const MOST_REMEMBERED = 500;
const LONGEST_REMEMBERED = 35;

const remembered = new Map<string, string>();

/**
 * The language that a tag names, as the primary subtag of BCP 47: "en" of "en_GB", "EN-us" and
 * "eng", "zh" of "zh-Hant", "he" of the old "iw", "kok" (and not "ko") of "kok-IN", "de" of the
 * list "de, en"; `UNKNOWN` where the tag is none. This file alone reads tags.
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

const REGION = /^[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?[-_]([A-Za-z]{2})(?:[-_.@,;\s]|$)/;

/** The country of a tag in capitals: "GB" of "en_GB", "CN" of "zh-Hans-CN"; `null` where it names none. */
export function regionOfTag(tag: string): string | null {
  return REGION.exec(tag.trim())?.[1]?.toUpperCase() ?? null;
}

/** A tag in small letters with hyphens, "en-gb" of "en_GB"; `null` where it is none. */
export function tidyTag(tag: string): string | null {
  const [first = ''] = tag
    .trim()
    .slice(0, LONGEST_REMEMBERED)
    .split(/[\s,;.@]/);
  return languageOfTag(first) === UNKNOWN ? null : first.replaceAll('_', '-').toLowerCase();
}
