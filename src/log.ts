import { HIDDEN, hideSecrets } from './hide-secrets.ts';
import { pino, stdSerializers, type DestinationStream } from 'pino';

type Write = (details: Readonly<Record<string, unknown>>, message: string) => void;

/** Structured logging. Details never hold a token; what slips in under a known name is censored. */
export type Log = Readonly<{ debug: Write; info: Write; warn: Write; error: Write }>;

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

const SECRET_NAMES = [
  'token',
  'authorization',
  'secret',
  'password',
  'clientSecret',
  'signingSecret',
];

/** "xoxb-…", "xapp-…". */
const SLACK_TOKEN = String.raw`\bxox[a-z]-[\w-]{10,}|\bxapp-[\w-]{10,}`;
/** A bot's id, a time and a signature, with points between. */
const DISCORD_TOKEN = String.raw`\b[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}`;
/** Slack's and Discord's tokens by their form, wherever they stand in a text. */
const TOKENS = new RegExp([SLACK_TOKEN, DISCORD_TOKEN].join('|'), 'g');

/** Text without anything that looks like a token, or like a password or key in an address. */
export function censor(text: string): string {
  return hideSecrets(text.replaceAll(TOKENS, HIDDEN));
}

export function createLog({ level, to }: { level: LogLevel; to: DestinationStream }): Log {
  return pino(
    {
      level,
      redact: {
        paths: SECRET_NAMES.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
        censor: HIDDEN,
      },
      serializers: {
        err: (error: unknown) => {
          if (!(error instanceof Error)) return String(error);
          const { type, message, stack } = stdSerializers.err(error);
          return { type, message, stack };
        },
      },
    },
    // Whole lines: an address stands in a field as well as in a message.
    { write: (line) => to.write(censor(line)) },
  );
}
