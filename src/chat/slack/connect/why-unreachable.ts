/** "ENOTFOUND", "ECONNREFUSED": https://nodejs.org/api/errors.html#common-system-errors. */
const CODE = /^[A-Z][A-Z0-9_]+$/;
/** A cause has a cause; a chain of them ends soon. */
const DEEPEST = 5;

/**
 * Why a request did not reach Slack: the system's code, which the SDK and `fetch` wrap into errors
 * that only say that something failed.
 */
export function whyUnreachable(error: unknown): string {
  let inner = error;
  for (let depth = 0; depth < DEEPEST && inner instanceof Error; depth += 1) {
    if ('code' in inner && typeof inner.code === 'string' && CODE.test(inner.code)) {
      return inner.code;
    }
    inner = 'original' in inner ? inner.original : inner.cause;
  }
  return error instanceof Error ? error.message : 'no reason';
}
