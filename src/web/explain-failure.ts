import { anyOf, regex } from '../languages/regex.ts';
import errors from 'undici/lib/core/errors.js';
import type { Failure, FailureReason } from './fetched.ts';
import { EncodingError, TooLargeError } from './read-body.ts';
import { PrivateAddressError } from './addresses/refusal.ts';

type Words = Readonly<{ reason: FailureReason; message: string; remedy: string }>;

/** What went wrong while fetching `url`, in words. */
export function explainFailure(error: unknown, url: string): Failure {
  return { kind: 'failed', url, ...wordsFor(error, new URL(url).host) };
}

function wordsFor(error: unknown, host: string): Words {
  const chain = causes(error);
  const refused = chain.find((one) => one instanceof PrivateAddressError);
  if (refused !== undefined) return privateAddress(host);
  if (chain.some((one) => one instanceof TooLargeError)) {
    return {
      reason: 'too-large',
      message: `${host} sends more than is taken in.`,
      remedy: 'Give the address of a single article or of a feed.',
    };
  }
  const encoding = chain.find((one) => one instanceof EncodingError);
  if (encoding !== undefined) {
    return {
      reason: 'bad-encoding',
      message: `${host} packs its answer in a way that is not known: ${encoding.message}.`,
      remedy: 'Tell the people who run it.',
    };
  }
  const codes = chain.map(codeOf);
  const known = codes.flatMap((code) => byCode(code, host) ?? [])[0];
  if (known !== undefined) return known;
  if (chain.some(isTimeout)) return tooSlow(host);
  return {
    reason: 'broken-answer',
    message: `${host} gave an answer that could not be read (${codes.find((code) => code !== '') ?? 'no reason given'}).`,
    remedy: 'Try again later; if it stays so, tell the people who run it.',
  };
}

/** The words for an address that is not one of the public internet. */
export function privateAddress(host: string): Words {
  return {
    reason: 'private-address',
    message: `${host} is a private address, and those are not fetched unless they are named.`,
    remedy: `If it is yours and is meant, add ${host} to ALLOW_HOSTS and start the bot again.`,
  };
}

function tooSlow(host: string): Words {
  return {
    reason: 'too-slow',
    message: `${host} did not answer in time.`,
    remedy: 'Try again later.',
  };
}

function byCode(code: string, host: string): Words | null {
  if (code === 'ENOTFOUND' || code === 'ENODATA') {
    return {
      reason: 'unknown-host',
      message: `There is no host called ${host}.`,
      remedy: 'Check the spelling of the address.',
    };
  }
  if (code === 'EAI_AGAIN' || code === 'ESERVFAIL' || code === 'ETIMEOUT') {
    return {
      reason: 'unknown-host',
      message: `The address of ${host} could not be looked up just now.`,
      remedy: 'Check that this machine has a connection and a name server.',
    };
  }
  if (CERTIFICATE.test(code)) {
    return {
      reason: 'bad-certificate',
      message: `${host} shows a certificate that is not valid for it (${code}).`,
      remedy: 'Open the address in a browser; if it warns as well, tell the people who run it.',
    };
  }
  if (/^UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT$|^ETIMEDOUT$/.test(code)) return tooSlow(host);
  if (BROKEN_OFF.test(code)) {
    return {
      reason: 'no-connection',
      message: `${host} broke the connection off before its answer was there (${code}).`,
      remedy: 'Try again later; if it stays so, tell the people who run it.',
    };
  }
  if (NO_CONNECTION.test(code)) {
    return {
      reason: 'no-connection',
      message: `${host} does not take connections (${code}).`,
      remedy: 'Check the address, and try again later.',
    };
  }
  return null;
}

/** https://nodejs.org/api/errors.html#common-system-errors, and undici's own. */
const REFUSED = anyOf('CONNREFUSED HOSTUNREACH NETUNREACH ADDRNOTAVAIL');
const NO_CONNECTION = regex`^E${REFUSED}$`;
const BROKEN_OFF = /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/;

const UNVERIFIED = 'CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY|DECRYPT|DECODE)';
const OF_TLS = '^ERR_(?:TLS|SSL)_|HOSTNAME_MISMATCH|INVALID_CA|^EPROTO$';
/** https://nodejs.org/api/tls.html#x509-certificate-error-codes, and the failures of TLS itself. */
const CERTIFICATE = regex`${UNVERIFIED}|${OF_TLS}`;

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function isTimeout(error: Error): boolean {
  return error.name === 'TimeoutError' || error instanceof errors.ConnectTimeoutError;
}

/** An error within an error, as undici and TLS nest them: three deep; a ring ends here. */
const DEEPEST = 5;

/** An error with what caused it: that of several attempts is one of each attempt. */
function causes(error: unknown, depth = 0): readonly Error[] {
  if (!(error instanceof Error) || depth > DEEPEST) return [];
  const within = error instanceof AggregateError ? error.errors : [error.cause];
  return [error, ...within.flatMap((one: unknown) => causes(one, depth + 1))];
}
