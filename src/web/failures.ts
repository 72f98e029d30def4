import type { Failure } from './fetched.ts';

/** Redirects that lead back to where they began. */
export function inCircle(url: URL): Failure {
  return {
    kind: 'failed',
    reason: 'redirect-loop',
    url: url.href,
    message: `${url.host} sends from address to address in a circle.`,
    remedy: 'The site probably wants cookies, which are not sent; give another address of it.',
  };
}

export function tooMany(url: URL, most: number): Failure {
  return {
    kind: 'failed',
    reason: 'too-many-redirects',
    url: url.href,
    message: `The address leads on more than ${most} times.`,
    remedy: 'Open it in a browser and give the address where that ends.',
  };
}

export function forbidden(url: URL): Failure {
  return {
    kind: 'failed',
    reason: 'robots',
    url: url.href,
    message: `${url.host} asks programs not to fetch this page (robots.txt).`,
    remedy: 'Use its feed, or ask the people who run it.',
  };
}

export function stopped(url: URL): Failure {
  return {
    kind: 'failed',
    reason: 'stopped',
    url: url.href,
    message: `Fetching from ${url.host} was stopped.`,
    remedy: 'Ask again.',
  };
}

/** A server in trouble cannot say which of its pages may be fetched. */
export function unreadableRobots(address: string, status: number): Failure {
  return {
    kind: 'failed',
    reason: 'robots-unknown',
    url: address,
    message: `${new URL(address).host} could not say which of its pages may be fetched (robots.txt: ${status}).`,
    remedy: 'Nothing to do: the bot tries again.',
  };
}
