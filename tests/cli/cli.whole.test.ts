import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createBriefingsFolder } from '../briefings/briefing-folder.ts';
import { ownVersion } from '../../src/start/own-version.ts';
import { runBot, script, startBot, type BotEnvironment } from '../bot-process.ts';

const ARTICLE =
  'Bridge reopens\n\nThe bridge reopened on Monday, the city said.\n\n“It is safe again, and it will stay safe,” Mayor Ana Ruiz said.';

/** Runs the command line to its end. */
async function briefing(
  words: readonly string[],
  { env = {}, input = '' }: { env?: BotEnvironment; input?: string } = {},
) {
  await using run = runBot(env, [...script('briefing'), ...words]);
  run.input.end(input);
  const { code } = await run.exited;
  return { code, output: run.output() };
}

const lines = (output: string): unknown[] =>
  output
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

describe('npm run briefing --', () => {
  it('prints a digest as text', async () => {
    const { code, output } = await briefing(['nk-russia']);
    expect(code).toBe(0);
    expect(output).toContain('North Korea and Russia\n======');
    expect(output).toContain('Every sentence and quote is verbatim.');
    expect(output).not.toContain('scroll to top');
  });

  it('prints it as JSON with every place', async () => {
    const { output } = await briefing(['NK Russia', '--json']);
    const digest = z
      .object({ slug: z.string(), stories: z.array(z.object({ quotes: z.array(z.unknown()) })) })
      .parse(JSON.parse(output));
    expect(digest.slug).toBe('nk-russia');
    expect(digest.stories[0]?.quotes.length).toBeGreaterThan(1);
    // An article has one name, wherever it is said.
    const names = [...output.matchAll(/"(?:articleId|id)": "([^"]+)"/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(['nk-russia/2024-01-19-moscow-visit.md']));
  });

  it('prints what lies in folders where the store is damaged, and says so', async () => {
    using folder = createBriefingsFolder({ 'briefings.sqlite': 'no store at all, '.repeat(99) });
    const { code, output } = await briefing(['nk-russia'], { env: { DATA_DIR: folder.root } });
    expect(output).toContain('it is damaged. Restore a backup');
    expect(output).toContain('Only what lies in folders is shown');
    expect(output).toContain('Every sentence and quote is verbatim.');
    expect(code).toBe(0);
  });

  it('prints it as Markdown', async () => {
    const { output } = await briefing(['nk-russia', '--markdown']);
    expect(output).toMatch(/^# North Korea and Russia\n\n## North Korean Foreign Minister/);
    expect(output).toContain('> — **Dmitry Peskov**');
  });

  it('names the nearest briefing for a typing error, and fails', async () => {
    const { code, output } = await briefing(['nk-rusia']);
    expect(code).toBe(1);
    expect(output).toContain('There is no briefing called “nk-rusia”.');
    expect(output).toContain('npm run briefing -- nk-russia');
    expect(output).toContain('Type npm run briefing -- list to see all briefings.');
  });

  it('names the nearest command for a mistyped one, and fails', async () => {
    const { code, output } = await briefing(['stauts']);
    expect(code).toBe(1);
    expect(output).toContain('Did you mean');
    expect(output).toContain('  npm run briefing -- status\n');
  });

  it('says what to write where nothing was written', async () => {
    const { code, output } = await briefing([]);
    expect(code).toBe(1);
    expect(output).toContain('as in: npm run briefing -- nk-russia');
  });

  it.each(['--version', '-v'])('says with %s which version it is', async (typed) => {
    expect(await briefing([typed])).toEqual({ code: 0, output: `${ownVersion()}\n` });
  });

  it('says what it can do, in groups, as it is typed', async () => {
    const { code, output } = await briefing(['--help']);
    expect(code).toBe(0);
    expect(output).toContain('Usage: npm run briefing -- <topic> | <command>');
    for (const group of ['Read:', 'Follow the news:', 'Run the bot:'])
      expect(output).toContain(group);
    expect((await briefing(['help', 'follow'])).output).toContain(
      'Usage: npm run briefing -- follow [options] <topic>',
    );
  });

  it('lists all briefings', async () => {
    const { code, output } = await briefing(['list']);
    expect(code).toBe(0);
    expect(output).toContain('nk-russia North Korea and Russia · 1 article');
  });

  it('says how it is used', async () => {
    const { code, output } = await briefing(['--help']);
    expect(code).toBe(0);
    for (const command of ['list', 'check', 'annotate']) expect(output).toContain(command);
  });
});

describe('check', () => {
  it('has nothing to say of what is shipped', async () => {
    const { code, output } = await briefing(['check']);
    expect([code, output]).toEqual([0, '1 briefing read, no problems.\n']);
  });

  it('tells all problems of settings and briefings at once, and no secret', async () => {
    using folder = createBriefingsFolder({
      'bridge/briefing.yaml': 'titel: Bridge',
      'bridge/one.txt': ARTICLE,
      'bridge/two.txt': '',
    });
    const { code, output } = await briefing(['check'], {
      env: {
        BRIEFINGS_DIR: folder.root,
        PORT: 'eighty',
        GRACE_MINUTES: '-5',
        SLACK_BOT_TOKEN: 'my-secret-value',
      },
    });
    expect(code).toBe(1);
    for (const told of [
      'PORT says "eighty"',
      'GRACE_MINUTES',
      'SLACK_BOT_TOKEN',
      'titel',
      'two.txt',
    ]) {
      expect(output).toContain(told);
    }
    expect(output).toContain('5 problems');
    expect(output).not.toContain('my-secret-value');
  });
});

describe('annotate', () => {
  it('answers each line with one, in order, and goes on after a bad one', async () => {
    const input = [
      JSON.stringify({ docId: 'a', text: ARTICLE, date: '2024-01-16', language: 'en' }),
      'not JSON',
      JSON.stringify({ docId: 'b' }),
      '',
      JSON.stringify({ docId: 7, text: '' }),
    ].join('\n');
    const { code, output } = await briefing(['annotate', '--sentences', '1'], { input });
    expect(code).toBe(0);
    const [good, broken, incomplete, empty, ...rest] = lines(output);
    expect(rest).toEqual([]);
    const annotated = z
      .object({
        docId: z.literal('a'),
        sentences: z.array(z.tuple([z.number(), z.number()])),
        summary: z.array(z.object({ text: z.string(), start: z.number(), end: z.number() })),
        quotes: z.array(
          z.object({
            text: z.string(),
            spans: z.array(z.tuple([z.number(), z.number()])),
            speaker: z.string().nullable(),
            role: z.string().nullable(),
          }),
        ),
      })
      .parse(good);
    expect(annotated.summary).toHaveLength(1);
    const [quote] = annotated.quotes;
    expect(quote).toMatchObject({ speaker: 'Ana Ruiz', role: 'Mayor' });
    const [[start, end] = [0, 0]] = quote?.spans ?? [];
    expect(ARTICLE.slice(start, end)).toBe(quote?.text);
    expect(broken).toMatchObject({ docId: null, error: expect.stringContaining('not JSON') });
    expect(incomplete).toMatchObject({ docId: 'b', error: expect.stringContaining('text') });
    expect(empty).toEqual({ docId: 7, sentences: [], summary: [], quotes: [] });
  });

  it('refuses a number of sentences that is none', async () => {
    const { code, output } = await briefing(['annotate', '--sentences', 'many']);
    expect(code).toBe(1);
    expect(output).toContain('Write a number from 1 to 1000.');
  });
});

describe('the commands for whoever runs the bot', () => {
  it('examines the others where the store is damaged', async () => {
    using folder = createBriefingsFolder({ 'briefings.sqlite': 'no store at all, '.repeat(99) });
    const { code, output } = await briefing(['doctor'], { env: { DATA_DIR: folder.root } });
    expect(code).toBe(1);
    expect(output).toContain('it is damaged. Restore a backup');
    expect(output).toContain('Discord\n');
    expect(output).toContain('One fault found.');
  });

  it('examine the platforms, and say what is not configured', async () => {
    const { code, output } = await briefing(['doctor']);
    expect(code).toBe(0);
    expect(output).toContain('Slack\n  –  not configured (README.md, "Connect Slack")');
    expect(output).toContain('No faults found.');
  });

  it('say what the bot cannot do in which language', async () => {
    const { output } = await briefing(['doctor']);
    expect(output).toMatch(/Languages\n {2}✓ {2}English, German/u);
    expect(output).toContain('doctor --languages says what');
    const more = await briefing(['doctor', '--languages']);
    expect(more.output).toMatch(/ {2}– {2}.*Kazakh.*: names are read with the words of English/u);
  });

  it('fail the examination with a remedy where a platform cannot be reached', async () => {
    const { code, output } = await briefing(['doctor'], {
      env: { DISCORD_TOKEN: 'x.y.z', DISCORD_API_URL: 'http://127.0.0.1:9/api' },
    });
    expect(code).toBe(1);
    expect(output).toMatch(/✗ {2}Discord.*\n {5}→ /);
    expect(output).not.toContain('x.y.z');
  });

  it("print Slack's manifest, for Socket Mode or for an address", async () => {
    const socket = await briefing(['slack-manifest']);
    expect(socket.output).toContain('socket_mode_enabled: true');
    const http = await briefing(['slack-manifest', '--url', 'https://briefing.example.org']);
    expect(http.output).toContain('request_url: https://briefing.example.org/slack/events');
  });

  it("write Slack's manifest into a file, and refuse what Slack would", async () => {
    using folder = createBriefingsFolder();
    const file = `${folder.root}/manifest.yaml`;
    expect((await briefing(['slack-manifest', file])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/^_metadata:/);
    const odd = await briefing(['slack-manifest', '--url', 'http://briefing.example.org']);
    expect(odd).toMatchObject({ code: 1 });
    expect(odd.output).toContain('https addresses alone');
  });

  it('do not make a store where there is none', async () => {
    using folder = createBriefingsFolder();
    const env = { DATA_DIR: folder.root };
    for (const words of [['status'], ['backup', `${folder.root}/copy.sqlite`]]) {
      const { code, output } = await briefing(words, { env });
      expect(code).toBe(1);
      expect(output).toContain(`There is no store at ${folder.root}/briefings.sqlite yet.`);
    }
  });

  it('say what comes and what was sent, and copy the store, while the bot runs', async () => {
    using folder = createBriefingsFolder();
    const env = { DATA_DIR: folder.root };
    await using bot = await startBot(env);
    await bot.ask('subscribe nk-russia daily 08:00 Asia/Seoul');
    await bot.ask('send nk-russia');
    const sent = async () => (await briefing(['status'], { env })).output;
    await expect.poll(sent, { timeout: 40_000 }).toMatch(/nk-russia → local \S+, sent/);
    expect(await sent()).toContain('daily 08:00 Asia/Seoul: active, next ');
    const copy = `${folder.root}/copy.sqlite`;
    const { code, output } = await briefing(['backup', copy], { env });
    expect([code, output]).toEqual([0, `${folder.root}/briefings.sqlite is copied to ${copy}.\n`]);
  });
});

describe('group and compare', () => {
  it('answer each line in the order in which it came', async () => {
    const input = [
      { docId: 1, title: 'Ferry Sea Lark aground off Tarnholm', text: '' },
      { docId: 'b', title: 'Bakers strike in Quellburg', text: '' },
      { docId: 3, title: 'Sea Lark ferry aground off Tarnholm rocks', text: '' },
      { title: 'without a name' },
    ];
    const { output } = await briefing(['group'], {
      input: input.map((one) => JSON.stringify(one)).join('\n'),
    });
    expect(lines(output)).toEqual([
      { docId: 1, cluster: '1' },
      { docId: 'b', cluster: 'b' },
      { docId: 3, cluster: '1' },
      { docId: null, error: expect.stringContaining('docId') },
    ]);
  });

  it('say what is new', async () => {
    const text = 'A ferry with 212 people ran aground off Tarnholm on Monday, the coastguard said.';
    const pair = { pairId: 'p', old: { text }, new: { text: text.replace('212', '218') } };
    const { output } = await briefing(['compare'], { input: `${JSON.stringify(pair)}\nno JSON` });
    expect(lines(output)).toEqual([
      {
        pairId: 'p',
        label: 'updated',
        score: 1,
        added: [],
        changed: [{ before: 'with 212 people', after: 'with 218 people' }],
      },
      { pairId: null, error: expect.stringContaining('not JSON') },
    ]);
  });
});
