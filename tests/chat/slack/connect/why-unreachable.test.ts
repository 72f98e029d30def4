import { expect, it } from 'vitest';
import { whyUnreachable } from '../../../../src/chat/slack/connect/why-unreachable.ts';

it('is the code of the system, however deep the SDK and fetch wrap it', () => {
  const system = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
  const fetched = new TypeError('fetch failed', { cause: system });
  const wrapped = Object.assign(new Error('A request error occurred'), {
    code: 'slack_webapi_request_error',
    original: fetched,
  });
  expect(whyUnreachable(wrapped)).toBe('ENOTFOUND');
});

it('is what the error says where nothing has a code', () => {
  expect(whyUnreachable(new Error('odd'))).toBe('odd');
  expect(whyUnreachable(null)).toBe('no reason');
});
