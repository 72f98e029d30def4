/** The system's codes for errors before anything was sent: what was to be sent surely was not. */
const NOT_CONNECTED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

export function isNotConnected(code: string): boolean {
  return NOT_CONNECTED.has(code);
}

/**
 * The system's code for why a connection failed, '' where there is none: the innermost, because
 * libraries have codes of their own, and of the first of several attempts (IPv6, then IPv4).
 */
export function connectionCode(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const within = connectionCode(error instanceof AggregateError ? error.errors[0] : error.cause);
  if (within !== '') return within;
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
