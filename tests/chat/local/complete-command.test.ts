import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../../src/bot/command/command.ts';
import { parseWhen } from '../../../src/schedule/when/parse-when.ts';
import { VERBS, createCompleteCommand } from '../../../src/chat/local/complete-command.ts';

const complete = createCompleteCommand(async (typed) =>
  ['harbour', 'storms']
    .filter((topic) => topic.startsWith(typed))
    .map((value) => ({ label: `${value} – Title`, value })),
);

async function inserts(typed: string, zone: string | null = null): Promise<readonly string[]> {
  return (await complete(typed, zone)).map(({ insert }) => insert);
}

describe('completion of a command', () => {
  it('knows each verb as the parser does', () => {
    for (const { verb } of VERBS) expect(parseCommand(`/briefing ${verb}`).kind).toBe(verb);
  });

  it('gives only days, hours and zones that the parser takes', async () => {
    const start = '/briefing subscribe harbour ';
    for (const days of await inserts(start, 'Europe/Oslo')) {
      for (const hour of await inserts(days, 'Europe/Oslo')) {
        for (const whole of await inserts(hour, 'Europe/Oslo')) {
          const parsed = parseWhen(whole.slice(start.length), { timeZone: null });
          expect(parsed).toMatchObject({ kind: 'when' });
        }
      }
    }
    expect.assertions(4 * 5 * 8);
  });

  it('begins with the command itself', async () => {
    expect(await inserts('/')).toEqual(['/briefing ']);
    expect(await inserts('/brief')).toEqual(['/briefing ']);
    expect(await inserts('hello')).toEqual([]);
    expect(await inserts('/other ')).toEqual([]);
  });

  it('gives topics first, then verbs', async () => {
    const all = await inserts('/briefing ');
    expect(all.slice(0, 3)).toEqual(['/briefing harbour', '/briefing storms', '/briefing list']);
    expect(await inserts('/briefing s')).toContain('/briefing subscribe ');
    expect(await inserts('/briefing st')).toEqual(['/briefing storms', '/briefing status']);
  });

  it('goes on with a topic, days, an hour and a zone', async () => {
    expect(await inserts('/briefing quotes h')).toEqual(['/briefing quotes harbour']);
    expect(await inserts('/briefing subscribe h')).toEqual(['/briefing subscribe harbour ']);
    expect(await inserts('/briefing subscribe harbour w')).toContain(
      '/briefing subscribe harbour weekdays ',
    );
    expect(await inserts('/briefing subscribe harbour weekdays 08')).toEqual([
      '/briefing subscribe harbour weekdays 08:00 ',
    ]);
    expect(await inserts('/briefing subscribe harbour weekdays 08:00 seo')).toEqual([
      '/briefing subscribe harbour weekdays 08:00 Asia/Seoul',
    ]);
    const zones = await inserts('/briefing subscribe harbour weekdays 08:00 ', 'Europe/Oslo');
    expect(zones[0]).toBe('/briefing subscribe harbour weekdays 08:00 Europe/Oslo');
    expect(await inserts('/briefing subscribe harbour weekdays 08:00 Asia/Seoul ')).toEqual([]);
  });

  it('has nothing to add after a topic or a verb that stands alone', async () => {
    expect(await inserts('/briefing harbour ')).toEqual([]);
    expect(await inserts('/briefing list ')).toEqual([]);
  });
});
