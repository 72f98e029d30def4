import { hideSecrets } from '../hide-secrets.ts';

/** Something wrong with what a person wrote, in words that let them mend it. */
export type Problem = Readonly<{
  /** The file, setting or address: `briefings/nk-russia/briefing.yaml`. */
  where: string;
  /** 1-based line within `where`, where there is one. */
  line: number | null;
  /** What happened, with the offending value. One sentence with its full stop. */
  message: string;
  /** What to do next. One sentence with its full stop. */
  remedy: string;
}>;

/** `where:line: message remedy`, the form in which terminals and logs show a problem. */
export function formatProblem({ where, line, message, remedy }: Problem): string {
  return `${line === null ? where : `${where}:${line}`}: ${message} ${remedy}`;
}

/** Code points of a value in a message, which is one line in a terminal. */
const LONGEST_VALUE = 60;

/** A value for an error message: on one line, without control characters or secrets, cut when long. */
export function showValue(value: unknown): string {
  const whole = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const text = hideSecrets(whole)
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  const points = Array.from(text);
  return points.length > LONGEST_VALUE ? `${points.slice(0, LONGEST_VALUE).join('')}…` : text;
}
