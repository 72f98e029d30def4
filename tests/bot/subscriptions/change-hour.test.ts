import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BRIDGE, createTown, DAY, FERRY, HOUR, TUESDAY_SIX, type Town } from './town.ts';

describe('a change of the hour', () => {
  let town: Town;
  beforeEach(async () => {
    town = await createTown();
    town.write('harbour-news', 'bridge.txt', BRIDGE);
  });
  afterEach(() => town.close());

  test('sends no second digest on the day of a change to a later hour, and says so', async () => {
    const NINE = TUESDAY_SIX + 3 * HOUR;
    await town.ask('subscribe harbour-news daily 8am');
    await town.at(TUESDAY_SIX + 2 * HOUR);
    expect(town.read()).toHaveLength(1);
    await town.at(NINE);
    const changed = await town.ask('change harbour-news 10am');
    expect(changed).toContain('Today’s digest was sent already. Next: Wed 25 Nov, 10:00 UTC.');
    await town.ask('pause harbour-news');
    expect(await town.ask('change harbour-news 11am')).toContain('is paused');
    expect(await town.ask('resume harbour-news')).toContain('Next: Wed 25 Nov, 11:00 UTC.');
    await town.at(NINE + 8 * HOUR);
    expect(town.read()).toEqual([]);
    await town.at(NINE + 26 * HOUR);
    expect(town.read()).toHaveLength(1);
  });

  test('sends it at the later hour where none was sent that day', async () => {
    await town.ask('subscribe harbour-news daily 8am');
    expect(await town.ask('change harbour-news 10am')).toContain('Next: Tue 24 Nov, 10:00 UTC.');
    await town.ask('send harbour-news');
    await town.idle();
    expect(town.read()).toHaveLength(1);
    // what was asked for at once is none of the day’s
    expect(await town.ask('change harbour-news 9am')).toContain('Next: Tue 24 Nov, 09:00 UTC.');
  });

  test('goes by the day of the new zone', async () => {
    await town.ask('subscribe harbour-news daily 4pm Seoul');
    await town.at(TUESDAY_SIX + HOUR);
    expect(town.read()).toHaveLength(1);
    const changed = await town.ask('change harbour-news daily 23:00 Honolulu');
    expect(changed).toContain('Tue 24 Nov, 23:00 (Pacific/Honolulu)');
  });

  test.each([
    ['daily 8am', 'daily 11am', 11],
    ['tue 8am', 'tue 6pm', 18],
  ])(
    'from %s to %s keeps the day whose digest is still on its way',
    async (before, after, hour) => {
      await town.ask(`subscribe harbour-news ${before}`);
      town.refuse({ kind: 'delayed', retryAfterMs: HOUR, reason: 'Asked to wait.' });
      await town.at(TUESDAY_SIX + 2 * HOUR);
      const changed = await town.ask(`change harbour-news ${after}`);
      expect(changed).toContain(`Next: Tue 24 Nov, ${hour}:00 UTC.`);
      expect(changed).not.toContain('sent already');
      await town.at(TUESDAY_SIX + (hour - 6) * HOUR);
      expect(town.read()).toHaveLength(1);
    },
  );

  test('takes word that nothing is new, or that the briefing is gone, for no digest', async () => {
    await town.ask('subscribe harbour-news daily 8am');
    await town.at(TUESDAY_SIX + 2 * HOUR);
    expect(town.read()).toHaveLength(1);
    await town.at(TUESDAY_SIX + DAY + 2 * HOUR);
    expect(town.read()[0]).toContain('Nothing new');
    expect(await town.ask('change harbour-news 10am')).toContain('Next: Wed 25 Nov, 10:00 UTC.');
    town.remove('harbour-news');
    await town.atLength(TUESDAY_SIX + DAY + 4 * HOUR);
    expect(town.read()[0]).toContain('There is no briefing');
    town.write('harbour-news', 'ferry.txt', FERRY);
    expect(await town.ask('change harbour-news 11am')).toContain('is paused');
    expect(await town.ask('resume harbour-news')).toContain('Next: Wed 25 Nov, 11:00 UTC.');
  });

  test('counts a digest whose stories are told in its thread', async () => {
    await town.ask('subscribe harbour-news daily 8am thread');
    await town.at(TUESDAY_SIX + 2 * HOUR);
    await town.at(TUESDAY_SIX + 2 * HOUR + 1000);
    expect(town.read().length).toBeGreaterThan(1);
    expect(await town.ask('change harbour-news 10am')).toContain('Next: Wed 25 Nov, 10:00 UTC.');
  });

  test('loses no day where the zone is changed eastwards, nor where the hour is changed then', async () => {
    await town.ask('subscribe harbour-news daily 8am Los Angeles');
    await town.at(TUESDAY_SIX + 10 * HOUR);
    expect(town.read()).toHaveLength(1);
    const next = 'Wed 25 Nov, 08:00 (Asia/Seoul)';
    expect(await town.ask('change harbour-news 8am Seoul')).toContain(next);
    await town.ask('pause harbour-news');
    expect(await town.ask('resume harbour-news')).toContain(next);
    expect(await town.ask('change harbour-news 9am')).toContain('Wed 25 Nov, 09:00 (Asia/Seoul)');
  });

  test('loses no week where the zone is changed eastwards', async () => {
    await town.ask('subscribe harbour-news tue,wed 4pm Los Angeles');
    await town.at(TUESDAY_SIX + 18 * HOUR);
    expect(town.read()).toHaveLength(1);
    expect(await town.ask('change harbour-news wed 4pm Seoul')).toContain(
      'Wed 25 Nov, 16:00 (Asia/Seoul)',
    );
  });

  test('loses no day where the zone is changed westwards', async () => {
    await town.ask('subscribe harbour-news daily 4pm Seoul');
    await town.at(TUESDAY_SIX + HOUR);
    expect(await town.ask('change harbour-news 8am Los Angeles')).toContain(
      'Tue 24 Nov, 08:00 (America/Los_Angeles)',
    );
  });

  /** Another answer comes between what the first reads and what it writes. */
  function meanwhile(command: string) {
    const { deliveries } = town.store;
    const { lastDigest } = deliveries;
    vi.spyOn(deliveries, 'lastDigest').mockImplementationOnce(async (id) => {
      const sent = await lastDigest(id);
      await town.ask(command);
      return sent;
    });
  }

  test.each([
    ['change harbour-news wed 9am', 'resume harbour-news'],
    ['resume harbour-news', 'change harbour-news wed 9am'],
  ])('goes on where “%s” is answered while somebody sends “%s”', async (first, second) => {
    await town.ask('subscribe harbour-news tue 8am');
    await town.ask('pause harbour-news');
    await town.at(TUESDAY_SIX + 3 * HOUR);
    meanwhile(second);
    await town.ask(first);
    expect(await town.ask('subscriptions')).toContain('wed 09:00 UTC · next Wed 25 Nov, 09:00');
    await town.at(TUESDAY_SIX + DAY + 3 * HOUR);
    expect(town.read()).toHaveLength(1);
  });

  test('resumes what has no next run, whyever', async () => {
    await town.ask('subscribe harbour-news daily 8am');
    await town.store.subscriptions.change('s1', { pause: { kind: 'wish' }, nextAt: null });
    await town.store.subscriptions.change('s1', { pause: null, nextAt: null });
    expect(await town.ask('resume harbour-news')).toContain('Next: Tue 24 Nov, 08:00 UTC.');
  });
});
