import type { Catalogue } from '../../chat/words/catalogue.ts';
import type { LinkReading } from './ports.ts';

type Failed = Catalogue['links']['failed'];
type Told = Exclude<keyof Failed, 'notAnAddress'>;

/** How each reason of the way out is told to whoever gave the link. */
const TOLD: Readonly<Record<string, Told>> = {
  '404': 'notFound',
  '410': 'gone',
  '401': 'forbidden',
  '402': 'forbidden',
  '403': 'forbidden',
  '451': 'forbidden',
  '429': 'busy',
  'has-credentials': 'credentials',
  'closed-port': 'blocked',
  'private-address': 'blocked',
  'unknown-host': 'unknownHost',
  'no-connection': 'unreachable',
  'bad-certificate': 'certificate',
  'too-slow': 'slow',
  stopped: 'slow',
  'too-large': 'tooLarge',
  'too-many-redirects': 'circle',
  'redirect-loop': 'circle',
};

const NO_ADDRESS = new Set(['bad-address', 'bad-scheme']);

/** Why a link gives no digest, and what to do, in one or two sentences. */
export function sayTrouble(
  reading: Exclude<LinkReading, { kind: 'article' }>,
  host: string,
  { links: words }: Catalogue,
): string {
  if (reading.kind === 'other') {
    return reading.walled
      ? words.notArticle.walled(host)
      : words.notArticle.other(host, reading.message);
  }
  const { reason, host: there = host } = reading;
  if (NO_ADDRESS.has(reason)) return words.failed.notAnAddress;
  const told = TOLD[reason] ?? (/^5\d\d$/.test(reason) ? 'fault' : 'other');
  return words.failed[told](there);
}
