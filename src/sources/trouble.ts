import type { Answered, Failure } from '../web/fetched.ts';
import type { Trouble } from './source.ts';

/** What went wrong on the way, as trouble with a source. */
export function troubleOf(failure: Failure): Trouble {
  const { reason, message, remedy } = failure;
  return trouble(reason, message, remedy, { stopped: reason === 'stopped' });
}

export function trouble(
  reason: string,
  message: string,
  remedy: string,
  more: Partial<Pick<Trouble, 'retryAfterMs' | 'gone' | 'stopped'>> = {},
): Trouble {
  return {
    kind: 'trouble',
    reason,
    message,
    remedy,
    retryAfterMs: null,
    gone: false,
    stopped: false,
    ...more,
  };
}

/** A status that is no success, in words. */
export function troubleOfStatus({ status, url, retryAfterMs }: Answered): Trouble {
  const host = URL.parse(url)?.host ?? url;
  const say = (message: string, remedy: string, gone = false): Trouble =>
    trouble(String(status), message, remedy, { retryAfterMs, gone });
  if (status === 410) {
    return say(
      `${host} says that this is gone for good (410).`,
      'Look for its new address; a briefing that follows this one can let it go.',
      true,
    );
  }
  if (status === 404) {
    return say(
      `${host} has nothing at this address (404).`,
      'Open the site and look for its new address; what is followed is tried again by itself.',
    );
  }
  if (status === 401 || status === 403) {
    return say(
      `${host} does not let the bot in (${status}).`,
      'Ask the people who run it, or give another address of it.',
    );
  }
  if (status === 429) {
    return say(
      `${host} asks for fewer requests (429).`,
      'Try again later; what is followed is fetched again by itself.',
    );
  }
  if (status >= 500) {
    return say(
      `${host} has a fault (${status}).`,
      'Try again later; what is followed is fetched again by itself.',
    );
  }
  return say(`${host} answered with status ${status}.`, 'Open the address in a browser.');
}
