import { describe, expect, it } from 'vitest';
import { parsePage, textOf } from '../../../src/articles/page/tree/page-tree.ts';

function read(html: string): string {
  const page = parsePage(html);
  return page.kind === 'page' ? textOf(page.root).trim() : '';
}

describe('an entity', () => {
  it.each([
    ['<p>Larkhaven&amp;rsquo;s pier</p>', 'Larkhaven’s pier'],
    ['<p>The pier &amp;mdash; all of it</p>', 'The pier — all of it'],
    ['<p>Lund &amp;amp; Sons</p>', 'Lund & Sons'],
    ['<p>the caf&amp;eacute;</p>', 'the café'],
    ['<p>It&amp;#8217;s &amp;#39;new&amp;#39;</p>', "It’s 'new'"],
    ['<p>&amp;ldquo;Yes&amp;rdquo;&#38;hellip;</p>', '“Yes”…'],
    ['<h1>Gro&amp;szlig;e &amp;Uuml;bung</h1>', 'Große Übung'],
  ])('that was escaped twice is read: %s', (html, text) => {
    expect(read(html)).toBe(text);
  });

  it.each([
    ['<p><code>&amp;rsquo;</code></p>', '&rsquo;'],
    ['<pre><b>&amp;mdash;</b></pre>', '&mdash;'],
    ['<p>&amp;lt;b&amp;gt;</p>', '&lt;b&gt;'],
    ['<p>&amp;#60;b</p>', '&#60;b'],
    ['<p>Q&amp;A; R&amp;D</p>', 'Q&A; R&D'],
  ])('of a sample, of markup or none stays: %s', (html, text) => {
    expect(read(html)).toBe(text);
  });
});
