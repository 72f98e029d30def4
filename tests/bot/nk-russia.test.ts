import { describe, expect, it } from 'vitest';
import { brief } from '../../src/bot/brief.ts';
import { createDigester } from '../../src/bot/digest/digester.ts';
import { createBriefingsFolder } from '../briefings/briefing-folder.ts';
import { shippedLibrary, shippedText, silentLog } from './reading-bot.ts';
import { workers } from '../workers.ts';

const ARTICLE = '2024-01-19-moscow-visit.md';

/** The one story of the shipped briefing, or of another text of its article. */
async function story(text = shippedText(`nk-russia/${ARTICLE}`)) {
  using folder = createBriefingsFolder({ [`nk-russia/${ARTICLE}`]: text });
  const { briefings, problems } = await folder.library().read();
  expect(problems).toEqual([]);
  const found = await brief(
    briefings,
    'nk-russia',
    createDigester({ log: silentLog, tell: workers.tell, countTerms: workers.countTerms }),
  );
  const told = found.kind === 'digest' ? found.digest.stories[0] : undefined;
  if (told === undefined) throw new Error('there is no story');
  return told;
}

type Told = Awaited<ReturnType<typeof story>>;

const quoted = ({ quotes }: Told, words: string) =>
  quotes.find(({ text }) => text.startsWith(words));

describe('the digest of nk-russia', () => {
  it('is what the shipped folder gives', async () => {
    const { briefings } = await shippedLibrary().read();
    const found = await brief(
      briefings,
      'nk-russia',
      createDigester({ log: silentLog, tell: workers.tell, countTerms: workers.countTerms }),
    );
    const told = found.kind === 'digest' ? found.digest.stories[0] : undefined;
    expect(told?.quotes).toEqual((await story()).quotes);
  });

  it('has a summary of two to four whole sentences, in the order of the article', async () => {
    const { summary } = await story();
    expect(summary.length).toBeGreaterThanOrEqual(2);
    expect(summary.length).toBeLessThanOrEqual(4);
    const order = summary.map(({ place }) => place.paragraph * 10_000 + place.start);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    for (const { text } of summary) {
      expect(text).toMatch(/^[A-Z].*[.”"]$/);
      expect(text).not.toMatch(/^(?:He|She|It|They|This|Their|His|Her|But|However)\b/);
    }
  });

  it('quotes Dmitry Peskov, through TASS', async () => {
    expect(quoted(await story(), 'Discussions')).toMatchObject({
      text: 'Discussions are still underway through diplomatic channels. We will make announcements as soon as the dates are set,',
      kind: 'direct',
      speaker: { name: 'Dmitry Peskov', role: 'Kremlin spokesman' },
      venues: [{ kind: 'outlet', text: 'TASS' }],
    });
  });

  it('quotes Kim In-ae of the South Korean unification ministry, at a press briefing', async () => {
    expect(quoted(await story(), 'As both')).toMatchObject({
      text: "As both countries have made official announcements in regard to Putin's visit to North Korea, it is probable. We will continue to closely monitor the situation.",
      kind: 'direct',
      speaker: {
        name: 'Kim In-ae',
        role: 'Deputy ministry spokesperson',
        organisation: 'South Korean unification ministry',
      },
      venues: [{ kind: 'occasion', text: 'a press briefing' }],
    });
  });

  it('marks words of the Kremlin and of the foreign ministry as partial quotes', async () => {
    const told = await story();
    expect(quoted(told, 'sensitive')).toMatchObject({
      kind: 'partial',
      speaker: { name: 'the Kremlin' },
    });
    expect(quoted(told, 'future political contacts')).toMatchObject({
      kind: 'partial',
      speaker: { name: null, organisation: 'The Russian foreign ministry' },
    });
    expect(told.quotes).toHaveLength(4);
  });

  it('shows nothing of the furniture', async () => {
    expect(JSON.stringify(await story())).not.toContain('scroll to top');
  });

  it.each([
    ['Dmitry Peskov', 'Andrei Rudenko', 'Discussions', { name: 'Andrei Rudenko' }],
    ['Kremlin spokesman', 'Duma chairman', 'Discussions', { role: 'Duma chairman' }],
    ['Kim In-ae', 'Lee Jong-joo', 'As both', { name: 'Lee Jong-joo' }],
    [
      'unification ministry',
      'defence ministry',
      'As both',
      { organisation: 'South Korean defence ministry' },
    ],
    ['by the state-run news agency TASS', 'by the state-run news agency KCNA', 'Discussions', {}],
    ['is probable', 'is unlikely', 'As both countries', { name: 'Kim In-ae' }],
  ])('follows the article: %j becomes %j', async (before, after, words, speaker) => {
    const text = shippedText(`nk-russia/${ARTICLE}`).replaceAll(before, after);
    const quote = quoted(await story(text), words);
    expect(quote?.speaker).toMatchObject(speaker);
    expect(JSON.stringify(quote)).not.toContain(before);
  });
});
