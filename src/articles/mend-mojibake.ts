import { either, regex } from '../languages/regex.ts';

/** What UTF-8's bytes beyond ASCII look like when they are read as windows-1252. */
const SPECIALS = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const BYTES = '80 82 83 84 85 86 87 88 89 8a 8b 8c 8e 91 92 93 94 95 96 97 98 99 9a 9b 9c 9e 9f';
const BYTE_OF: ReadonlyMap<string, number> = new Map(
  BYTES.split(' ').map((byte, at): [string, number] => [
    SPECIALS[at] ?? '',
    Number.parseInt(byte, 16),
  ]),
);
/** A run of such letters: "Ã©", "â€œ". */
const RUN = regex.gu`[\u0080-\u00ff${SPECIALS}]+`;
/** The first byte of a sequence beside one that goes on: without it nothing was read wrongly. */
const SIGN = regex.u`[\u00c2-\u00f4][\u0080-\u00bf${SPECIALS}]`;
/** A text that speaks of such letters has few of them. */
const LEAST_SHARE = 0.6;
const LEAST_RUNS = 2;
/**
 * A mark beside the words that it belongs to: "Googleâ€™s", "â€œWe", "the pier â€“ closed".
 * One that stands between quotation marks is spoken of.
 */
const MARK_WITHIN = String.raw`(?<=[\p{L}\p{N}.,!?])â€(?:[™¦\u009d]|[“”](?=[\p{L}\p{N}]))`;
const MARK_AHEAD = String.raw`(?<=^|[\s>(])â€[œ˜](?=[\p{L}\p{N}])`;
const MARK_BETWEEN = String.raw`(?<=[\p{L}\p{N}.,] )â€[“”](?= [\p{L}\p{N}])`;
/** A capital and a sign within a word of small letters: "cafÃ©", "Ã‰tat"; a sign at its number: "Â£5". */
const SIGNS = String.raw`[\u00a1-\u00bf${SPECIALS}]`;
const LETTER = String.raw`(?<=\p{Ll})[ÃÄÅ]${SIGNS}|(?<!\p{L})[ÃÄÅ]${SIGNS}(?=\p{Ll})`;
const SIGN_AT_NUMBER = String.raw`(?<!\p{L})Â[\u00a2-\u00bf](?=\d)|(?<=\d)Â[\u00b0-\u00be]|â‚¬`;
const MARKS = regex.gmu`${either(MARK_WITHIN, MARK_AHEAD, MARK_BETWEEN)}`;
const WORDS = regex.gu`${either(LETTER, SIGN_AT_NUMBER)}`;
/** “We wait,â€ he said: the last byte of the mark is nothing in windows-1252, and got lost. */
const HALF_MARK = /(?<=[\p{L}\p{N}.,!?…])â€(?=[\s.,;:!?)<]|$)/gu;
/** Around a word that is spoken of: „GrÃ¶ÃŸe“. */
const OPENED = /^\P{L}{0,3}["“„«‘'(]/u;
const CLOSED = /["”“»’')]\P{L}{0,3}$/u;
/** A word is no longer, on either side of its wrong letter. */
const LONGEST_HALF = 40;

/**
 * Mends a text whose UTF-8 somebody read as windows-1252 and wrote as UTF-8 again: "FÃ¤hre" is
 * "Fähre". Only where most of what is not ASCII was written so; in another text
 * only marks that stand as marks do, and letters within words.
 */
export function mendMojibake(text: string): string {
  if (!SIGN.test(text)) return text;
  let runs = 0;
  let wrong = 0;
  const mended = text.replaceAll(RUN, (run) => {
    runs += 1;
    const read = asUtf8(run);
    if (read !== null) wrong += 1;
    return read ?? run;
  });
  const right =
    wrong >= LEAST_RUNS && wrong >= runs * LEAST_SHARE
      ? mended
      : text.replaceAll(MARKS, (run) => asUtf8(run) ?? run).replaceAll(WORDS, mendedIn);
  return right.replaceAll(HALF_MARK, '”');
}

function mendedIn(run: string, at: number, text: string): string {
  const before =
    text
      .slice(Math.max(0, at - LONGEST_HALF), at)
      .split(/\s/)
      .at(-1) ?? '';
  const [after = ''] = text.slice(at, at + LONGEST_HALF).split(/\s/, 1);
  const isSpokenOf = OPENED.test(before) && CLOSED.test(after);
  return isSpokenOf ? run : (asUtf8(run) ?? run);
}

function asUtf8(run: string): string | null {
  const bytes = Uint8Array.from(
    Array.from(run, (letter) => BYTE_OF.get(letter) ?? letter.charCodeAt(0)),
  );
  try {
    return bytes.length < 2 ? null : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
