/** "postgres://briefing:secret@host". */
const PASSWORD = String.raw`(?<=:\/\/[^:@/\s]{0,100}:)[^@/\s"]{1,200}(?=@)`;
/** "api_key", "X-Amz-Signature", "rsskey": whose key it is. */
const JOINED = String.raw`[\w-]{0,30}[_-]`;
const WHOSE = `(?:${JOINED}|api|app|access|auth|feed|private|rss|secret|user)?`;
const KEY = `${WHOSE}(?:key|token|secret|sig|signature)`;
const LOG_IN = 'jwt|auth|authorization|code|pass|passwd|password|pwd|sid|session|sessionid';
const VALUE = String.raw`[^&#;\s"'<>]{1,400}`;
/** "https://feeds.example/rss?api_key=secret". */
const PARAMETER = String.raw`(?<=[?&;#](?:${KEY}|${LOG_IN})(?:\[\])?=)${VALUE}`;
const SECRETS = new RegExp([PASSWORD, PARAMETER].join('|'), 'gi');

/** What stands in the place of a secret. */
export const HIDDEN = '[secret]';

/** A text whose addresses say neither passwords nor keys, as it may be shown and logged. */
export function hideSecrets(text: string): string {
  return text.replaceAll(SECRETS, HIDDEN);
}
