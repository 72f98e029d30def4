import { describe, expect, test } from 'vitest';
import { datelineEnd, findDateline, findDatelineAmong } from '../../../src/articles/dateline.ts';
import { told } from './told.ts';

const NEWS = 'The ferry of Osk ran aground on Monday, the county said.';

describe('a dateline stands in the byline and not in the summary', () => {
  test.each([
    ['ARLEN (AP) — ', 'ARLEN', 'AP'],
    ['ARLEN, S.C. (AP) — ', 'ARLEN, S.C.', 'AP'],
    ['OSK COUNTY, Calif. (KVLM) -- ', 'OSK COUNTY, Calif.', 'KVLM'],
    ['(Reuters) - ', null, 'Reuters'],
    ['Aug 27 (Reuters) - ', null, 'Reuters'],
    ['NEW DELHI: ', 'NEW DELHI', null],
    ['Arlen, NY – ', 'Arlen, NY', null],
    ['St. Osk, Pa. (May 3, 2026) – ', 'St. Osk, Pa.', null],
    ['Arlen, N.H. — ', 'Arlen, N.H.', null],
    ['Oslo – ', 'Oslo', null],
    ['AP-US – ', null, null],
    ['Osknews.Net - ', null, 'Osknews.Net'],
    ['Oslo, May 3 (Reuters) – ', 'Oslo', 'Reuters'],
  ])('%s', (dateline, place, agency) => {
    expect(findDateline(dateline + NEWS)).toEqual({ place, agency });
    expect(told([dateline + NEWS])).toEqual([NEWS]);
  });

  test.each([
    'WATCH: The ferry of Osk ran aground on Monday, the county said.',
    'MAYOR HOLM: The ferry of Osk is safe.',
    'VERDICT: The ferry of Osk is safe, the county said.',
    'Ferries – there are four of them – cross the river at Osk.',
    'Holm – The mayor of Osk – took the ferry on Monday.',
  ])('%s has none', (text) => {
    expect(datelineEnd(text)).toBe(0);
  });
});

describe('the dateline behind the headline or a caption is found', () => {
  const DATED = `ARLEN (AP) — ${NEWS}`;
  const TITLE = 'Ferry of Osk “runs aground”';

  test.each([
    [['Ferry of Osk ‘Runs Aground’', DATED]],
    [['Mayor Greta Holm, left, and Karl Roth shake hands in Osk on Monday, May 3, 2021.', DATED]],
    [['The ferry at dusk', 'Photo: Karl Roth', DATED]],
  ])('%j', (paragraphs) => {
    expect(findDatelineAmong(paragraphs, TITLE)).toEqual({ place: 'ARLEN', agency: 'AP' });
  });

  test.each([[[NEWS, DATED]], [['The ferry at dusk', 'Oslo – The ferry of Osk is safe.']], [[]]])(
    'not of another report: %j',
    (paragraphs) => {
      expect(findDatelineAmong(paragraphs, TITLE)).toBeNull();
    },
  );
});
