import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/articles/page/read-page.ts';
import { pageOf, STORY, storyHtml } from '../made-pages.ts';

function paragraphsOf(body: string): readonly string[] {
  const page = readPage(new TextEncoder().encode(pageOf(`<article>${body}</article>`)), {
    url: 'https://covepaper.example/town/pier',
    now: new Date('2024-06-01T12:00:00Z'),
  });
  return page.kind === 'not-article' ? [] : page.paragraphs;
}

describe('what stands above a text', () => {
  it.each([
    '9.1K views',
    '#harbour #pier',
    'Reading time: 2 minutes',
    'Ole Berg · 19 Jan 2024',
    'Ole Berg | Posted: Jan 19, 2024 7:05 AM | Updated: Jan 19, 2024 7:40 AM',
    'ole.berg@covepaper.example',
    'covepaper.example/pier',
    'Section: Town',
    'Just now',
    '2 of 9',
    'Larkhaven, Norvania',
    'Write to us on Signal. Send us what you saw of the storm.',
    'Stay up to date with our alerts.',
    'Got a photo of the pier? Share it with the newsdesk.',
    'Your donation lets us report from every harbour.',
    'Watch live: the first ferry calls at the pier.',
    'Find out what’s happening on the coast as it unfolds.',
  ])('%s is left out', (line) => {
    expect(paragraphsOf(`<p>${line}</p>${storyHtml}`)).toEqual(STORY);
  });

  it.each([
    'It is back.',
    'The pier of Larkhaven was closed for eight months, and nobody had been told why',
    'Three things to know:',
  ])('“%s” stays', (line) => {
    expect(paragraphsOf(`<p>${line}</p>${storyHtml}`)).toEqual([line, ...STORY]);
  });

  it('leaves out a cell of links beside a text in a table', () => {
    const menu = '<td><a href="/">Home</a> <a href="/town">Town</a></td>';
    expect(paragraphsOf(`<table><tr>${menu}<td>${storyHtml}</td></tr></table>`)).toEqual(STORY);
  });

  it('keeps the cells of a table of results', () => {
    const cells = ['1', 'Grey Heron', '1:58:20'].map((cell) => `<td>${cell}</td>`).join('');
    expect(paragraphsOf(`<table><tr>${cells}</tr></table>${storyHtml}`).join(' ')).toContain(
      'Grey Heron',
    );
  });

  it('leaves a text of lines as it is', () => {
    const lines = ['O pier of the north', 'you carry salt', 'and sleep', 'until the ferry comes'];
    expect(paragraphsOf(lines.map((line) => `<p>${line}</p>`).join(''))).toEqual(lines);
  });
});
