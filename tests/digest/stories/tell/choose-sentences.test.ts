import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/articles/article.ts';
import { chooseSentences } from '../../../../src/digest/stories/tell/choose-sentences.ts';
import { article } from '../../article.ts';
import { toldReports } from './told-reports.ts';

const MAIN = article('main', 'Velby votes to close the Orsa ferry', [
  'The council of Velby voted on Monday to close the ferry to Orsa island at the end of March after nine years of losses.',
  'The ship carried eleven passengers on a winter day and lost four million crowns last year, the harbour office said.',
]);

function other(...paragraphs: readonly string[]): Article {
  return article('other', 'End of the line for the ferry to Orsa', paragraphs, {
    date: '2026-03-02T18:00:00Z',
  });
}

function added(told: Article): readonly string[] {
  return chooseSentences(toldReports([MAIN, told]))
    .filter(({ articleId }) => articleId === 'other')
    .map(({ text }) => text);
}

describe('what another outlet adds to a story', () => {
  it('is what the story’s own article does not tell', () => {
    const news =
      'A thousand islanders blocked the pier of Orsa on Monday evening and burned a wooden boat in front of the town hall.';
    expect(added(other(news))).toEqual([news]);
  });

  it('is no lede that tells the event again, however late it came', () => {
    const lede =
      'Velby’s councillors on Monday gave up the island crossing, which carried few passengers and had lost millions of crowns, and shocked families and shopkeepers who live from visitors.';
    const [main, ...others] = toldReports([MAIN, other(lede)]);
    if (main === undefined) throw new Error('no report');
    const summary = MAIN.paragraphs.map((text, paragraph) => ({
      place: { paragraph, start: 0, end: text.length },
      text,
      dates: [],
    }));
    const both = { ...main, told: { ...main.told, summary } };
    expect(chooseSentences([both, ...others]).map(({ text }) => text)).toEqual(MAIN.paragraphs);
  });

  it('is nothing about people whom only that outlet’s other sentences introduce', () => {
    const told = other(
      'Fisherman Karl Lindholm has rowed from Orsa to the mainland each morning since he was twelve, in storms too.',
      'On Monday evening Lindholm and a thousand neighbours blocked the pier and burned a wooden boat in front of the town hall.',
    );
    const nameless = added(told).filter(
      (text) => text.includes('Lindholm') && !text.includes('Karl Lindholm'),
    );
    expect(nameless).toEqual([]);
    const [, second] = told.paragraphs;
    expect(added({ ...told, paragraphs: [second ?? '', ...told.paragraphs] })).not.toContain(
      second,
    );
  });

  it('is nothing of which the words stand among the quotes already', () => {
    const words = 'this vote will be the death of an island that fed the whole city for centuries';
    const main = article('main', MAIN.title ?? '', [
      ...MAIN.paragraphs,
      `“I fear that ${words},” said Karl Lindholm, a fisherman.`,
    ]);
    const told = other(
      `Fisherman Karl Lindholm told reporters in the harbour on Monday that “${words}.”`,
    );
    const sentences = chooseSentences(toldReports([main, told]));
    expect(sentences.filter(({ articleId }) => articleId === 'other')).toEqual([]);
  });
});
