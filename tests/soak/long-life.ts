import { randomInt } from 'node:crypto';
import { renderDiscord } from '../../src/chat/discord/render/render.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { renderSlack } from '../../src/chat/slack/render/render.ts';
import { residentMegabytes } from '../bench/measure/resident.ts';
import { plain } from '../bot/reading-bot.ts';
import { createTown, DAY, HOUR, TUESDAY_SIX, type Town } from '../bot/subscriptions/town.ts';
import { createWorkers } from '../../src/workers/workers.ts';

export type LongLifeOptions = Readonly<{
  commands: number;
  digests: number;
  /** The number of its first command: of several bots each asks other things. */
  from: number;
  /** After so long the life ends, with what was done by then. */
  withinMs: number;
  say: (line: string) => void;
}>;

/** Memory in MB: what the program still holds on to, and what the system gave the process. */
export type Memory = Readonly<{ held: number; resident: number }>;

export type LongLife = Readonly<{
  commands: number;
  digests: number;
  /** `null` where the time was over before. */
  afterFirstHalf: Memory | null;
  afterSecondHalf: Memory;
  /** Whether everything that was asked for was done in time. */
  whole: boolean;
  seconds: number;
}>;

/** Halves are compared, so each goes through the same steps; between two looks so many. */
const STEPS = 20;
/** The looks at the end of a half whose median counts: one look alone may fall before a collection. */
const LOOKS = 5;
/** Memory is compared, so that the number of threads must not depend on how busy the machine is. */
const THREADS = 1;

const CHANNELS = 20;
const TOPICS = ['harbour', 'trams', 'schools', 'council'];
/** Files of a topic at the same time: each is overwritten by a new article in its turn. */
const FILES = 12;
/** A new article comes in after so many commands. */
const COMMANDS_AN_ARTICLE = 100;

/**
 * A bot's years: people ask everything that can be asked without a network, articles come and go,
 * channels get their digest each day. What it holds on to is measured at half of it and at the end.
 */
export async function liveLong(options: LongLifeOptions): Promise<LongLife> {
  const began = performance.now();
  const deadline = began + options.withinMs;
  const workers = createWorkers({ size: THREADS, warm: THREADS });
  const town = await createTown({ workers });
  try {
    const life = await createLife(town, options.from);
    const looks: Memory[] = [];
    for (let step = 1; step <= STEPS && performance.now() < deadline; step += 1) {
      await life.ask(Math.ceil((options.commands * step) / STEPS), deadline);
      await life.deliver(Math.ceil((options.digests * step) / STEPS), deadline);
      const memory = await measure();
      looks.push(memory);
      const { commands, digests } = life.done();
      options.say(
        `${commands} commands, ${digests} digests: ${memory.held.toFixed(1)} MB held, ${memory.resident.toFixed(0)} MB resident`,
      );
    }
    const { commands, digests } = life.done();
    const firstHalf = looks.slice(0, STEPS / 2);
    return {
      commands,
      digests,
      afterFirstHalf: firstHalf.length < STEPS / 2 ? null : medianOf(firstHalf.slice(-LOOKS)),
      afterSecondHalf: medianOf(looks.slice(-LOOKS)),
      whole: commands >= options.commands && digests >= options.digests,
      seconds: Math.round((performance.now() - began) / 1000),
    };
  } finally {
    await town.close();
    await workers.close();
  }
}

async function createLife(town: Town, from: number) {
  let commands = 0;
  let digests = 0;
  let articles = 0;
  let day = 0;

  function publish(): void {
    articles += 1;
    const topic = TOPICS[articles % TOPICS.length] ?? '';
    const file = `${Math.floor(articles / TOPICS.length) % FILES}.txt`;
    town.write(topic, file, article(topic, articles));
  }
  for (let at = 0; at < TOPICS.length * FILES; at += 1) publish();
  for (let at = 0; at < CHANNELS; at += 1) {
    const channel = { platform: 'local', workspace: 'w', channel: `c${at}` } as const;
    const topic = TOPICS[at % TOPICS.length];
    await town.ask(`subscribe ${topic} every day 07:00 UTC`, { channel });
  }

  async function askOne(): Promise<void> {
    commands += 1;
    const at = from + commands;
    if (at % COMMANDS_AN_ARTICLE === 0) publish();
    const person = { id: `U${at}`, locale: 'en', timeZone: null };
    // Whoever subscribes is in the same room as whoever unsubscribes, one command later.
    const channel = {
      platform: 'local',
      workspace: 'w',
      channel: `room ${Math.floor(at / 16) % 100}`,
    } as const;
    const question = questionOf(at);
    draw(await town.reply(question, { id: `r${at}`, person, channel }), at);
    await town.bot.complete(question.slice(0, 3), 25, channel);
  }

  return {
    done: () => ({ commands, digests }),
    async ask(until: number, deadline: number): Promise<void> {
      while (commands < until && performance.now() < deadline) await askOne();
    },
    /** A day after the other: each channel gets its digest, of something new. */
    async deliver(until: number, deadline: number): Promise<void> {
      while (digests < until && performance.now() < deadline) {
        day += 1;
        for (let at = 0; at < TOPICS.length; at += 1) publish();
        await town.at(TUESDAY_SIX + day * DAY + HOUR);
        digests += town.read().length;
      }
    },
  };
}

/** Everything that can be asked without a network, in turn; some of it is asked by nobody twice. */
function questionOf(at: number): string {
  const topic = TOPICS[Math.floor(at / 16) % TOPICS.length] ?? '';
  const questions = [
    topic,
    topic.slice(0, -1),
    `quotes ${topic}`,
    `sources ${topic}`,
    'help',
    'list',
    `unheard-of-${at}`,
    'subscriptions',
    `subscribe ${topic} weekdays 08:00 Asia/Seoul`,
    `unsubscribe ${topic}`,
    `filter ${topic}`,
    `${topic} Ruiz${at}`,
    'status',
    'subscribe',
    `subscribe ${topic} at ${at} Mars/Olympus`,
    topic,
  ];
  return questions[at % questions.length] ?? topic;
}

/** As a platform would show it; each has its own way. */
function draw(reply: Reply, at: number): void {
  if (at % 3 === 0) renderSlack(reply);
  else if (at % 3 === 1) renderDiscord(reply, 'components');
  else plain(reply);
}

function article(topic: string, at: number): string {
  const date = new Date(TUESDAY_SIX - HOUR * (randomInt(48) + 1)).toISOString().slice(0, 10);
  return [
    `---\ndate: ${date}\npublisher: Outlet ${at % 7}\n---`,
    `# Riverton ${topic} plan number ${at} approved`,
    `The council of Riverton approved plan number ${at} for the ${topic} on Monday, the mayor said.`,
    `“Plan ${at} will bring the ${topic} back to all of us,” Mayor Ana Ruiz said at a meeting.`,
    `Work is to begin in spring and will cost ${(at % 90) + 10} million crowns, the council said.`,
  ].join('\n\n');
}

function medianOf(looks: readonly Memory[]): Memory {
  const middle = (of: (look: Memory) => number): number =>
    looks.map(of).toSorted((a, b) => a - b)[Math.floor(looks.length / 2)] ?? Number.NaN;
  return { held: middle(({ held }) => held), resident: middle(({ resident }) => resident) };
}

/** After the waste is collected, so that only what is held on to counts. */
async function measure(): Promise<Memory> {
  if (gc === undefined) throw new Error('Memory is measured with node --expose-gc: npm run soak.');
  for (let round = 0; round < 3; round += 1) {
    gc();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { heapUsed, external } = process.memoryUsage();
  return { held: (heapUsed + external) / 1e6, resident: residentMegabytes(process.pid) };
}
