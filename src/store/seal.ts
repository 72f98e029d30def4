import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { UserError } from '../user-error.ts';

/**
 * Keeps a secret in the store so that the store alone does not give it away: AES-256-GCM under a
 * key from the settings. `about` is bound to it: a value that was put elsewhere does not open.
 */
export type Seal = Readonly<{
  /** Whether there is a key. */
  locks: boolean;
  close: (text: string, about: string) => string;
  /** Text as it was closed, under this or a former key; text that never was comes back as it is. */
  open: (text: string, about: string) => string;
}>;

const MARK = 'sealed:1:';
/** Bytes: NIST SP 800-38D recommends 96 bits for the nonce and the whole 128 for the tag. */
const NONCE = 12;
const TAG = 16;

/**
 * `secrets`: the key that closes, then former ones that still open (rotation). Without any, text is
 * kept as it is.
 */
export function createSeal(secrets: readonly string[]): Seal {
  const keys = secrets.map((secret) =>
    Buffer.from(hkdfSync('sha256', secret, 'briefing-bot store', 'installation', 32)),
  );
  const [current] = keys;
  return {
    locks: current !== undefined,
    close(text, about) {
      if (current === undefined) return text;
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', current, nonce);
      cipher.setAAD(Buffer.from(about));
      const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return MARK + Buffer.concat([nonce, cipher.getAuthTag(), closed]).toString('base64url');
    },
    open(text, about) {
      if (!text.startsWith(MARK)) return text;
      const bytes = Buffer.from(text.slice(MARK.length), 'base64url');
      for (const key of keys) {
        const opened = tryKey(key, bytes, about);
        if (opened !== null) return opened;
      }
      throw new UserError(
        'The tokens in the store are locked with another key. Put that key behind the present one in STORE_KEY, separated by a comma, or install the app again.',
      );
    },
  };
}

function tryKey(key: Buffer, bytes: Buffer, about: string): string | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), {
      authTagLength: TAG,
    });
    decipher.setAAD(Buffer.from(about));
    decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
    const text = decipher.update(bytes.subarray(NONCE + TAG), undefined, 'utf8');
    return text + decipher.final('utf8');
  } catch {
    return null;
  }
}
