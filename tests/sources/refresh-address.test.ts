import { describe, expect, it } from 'vitest';
import { refreshAddress } from '../../src/sources/refresh-address.ts';

const HERE = 'https://cove.example/news';
const leadsTo = (html: string) => refreshAddress(new TextEncoder().encode(html), HERE);
const refresh = (to: string) => `<meta http-equiv="refresh" content="0; url=${to}">`;

describe('where a page leads by itself', () => {
  it.each([
    ['/today', 'https://cove.example/today'],
    ['/hafen-übersicht', 'https://cove.example/hafen-%C3%BCbersicht'],
    ['/today#main', 'https://cove.example/today#main'],
  ])('is the address %s', (to, address) => {
    expect(leadsTo(refresh(to))).toBe(address);
  });

  it.each([
    ['a place on the same page', refresh('#main')],
    ['its own address', refresh('/news')],
    ['a comment', `<!-- ${refresh('/old')} -->`],
  ])('is nowhere for %s', (_name, html) => {
    expect(leadsTo(html)).toBeNull();
  });

  it('is told behind a comment', () => {
    expect(leadsTo(`<!-- ${refresh('/old')} -->${refresh('/today')}`)).toBe(
      'https://cove.example/today',
    );
  });
});
