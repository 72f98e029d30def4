import type { DigitalDiscord } from 'discord-digital-twin';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { callDouble } from '../../../call-double.ts';
import { createCommands } from './commands-front.ts';
import type { createFaults, Fault } from './faults.ts';
import { answerCallback, answerWebhook } from './interaction-front.ts';
import type { Interactions } from './interactions.ts';
import { isRecord, member, text } from '../json.ts';
import { createPosts } from './posts-front.ts';
import { refuse, type Answer, type Check, type Forward, type Call } from './call.ts';

/** Discord's REST API in front of the twin's. */
export function createRestFront({
  twin,
  interactions,
  faults,
  forumId,
  dmId,
  gatewayUrl,
  commandsListed,
}: {
  twin: DigitalDiscord;
  interactions: Interactions;
  faults: ReturnType<typeof createFaults>;
  forumId: string;
  dmId: string;
  gatewayUrl: () => string;
  commandsListed: boolean;
}) {
  const problems: string[] = [];
  const guilds = [...twin.guildIds];
  const requests: string[] = [];
  const forward: Forward = ({ method, path, query, body }) =>
    callTwin(twin, method, path + query, body);
  const check: Check = (place, found) => {
    problems.push(...found.map((problem) => `${place}: ${problem}`));
    return found.length === 0 ? null : refuse(400, 50035, `Invalid Form Body: ${found[0]}`);
  };
  const posts = createPosts({ twin, forward, check, forumId });
  const commands = createCommands({ forward, check, listed: commandsListed });

  /** Discord knows the people whom it knows. */
  async function openDirect(body: unknown): Promise<Answer> {
    const id = text(member(body, 'recipient_id'));
    const person = await twin.prisma.user.findUnique({ where: { id } });
    return person === null
      ? refuse(400, 50033, 'Invalid Recipient(s)')
      : { status: 200, body: { id: dmId, type: 1 } };
  }

  async function route(call: Call, authorized: boolean): Promise<Answer> {
    const { method, path, body } = call;
    const callback = /^\/interactions\/(\d+)\/[^/]+\/callback$/.exec(path);
    if (callback !== null) {
      return answerCallback({
        call,
        interaction: interactions.find(callback[1] ?? ''),
        interactions,
        forward,
        check,
      });
    }
    const webhook = /^\/webhooks\/\d+\/([^/]+)/.exec(path);
    if (webhook !== null) {
      return answerWebhook({
        call,
        interaction: interactions.find(webhook[1] ?? ''),
        interactions,
        forward,
        check,
      });
    }
    if (!authorized) return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
    if (path === '/gateway/bot') {
      const { status, body } = await forward(call);
      return { status, body: isRecord(body) ? { ...body, url: gatewayUrl() } : body };
    }
    if (path === '/users/@me/channels') return openDirect(body);
    if (path === '/users/@me/guilds') {
      return { status: 200, body: guilds.map((id) => ({ id, name: 'Test Server' })) };
    }
    if (/^\/applications\/\d+\/commands$/.test(path)) return commands.answer(call);
    const place = /^\/channels\/(\d+)((?:\/messages)?)$/.exec(path);
    // A thread below a message has that message's id; the twin gives it one of its own.
    const thread =
      place &&
      (await twin.prisma.channel.findFirst({ where: { starterMessageId: place[1] ?? '' } }));
    const told =
      thread === null ? call : { ...call, path: `/channels/${thread.id}${place?.[2] ?? ''}` };
    const channel = /^\/channels\/(\d+)\/(messages|threads)$/.exec(told.path);
    if (channel === null) return forward(told);
    const [, channelId = '', what] = channel;
    if (what === 'threads') return posts.createThread(channelId, call);
    return method === 'POST' ? posts.create(channelId, told) : posts.list(told);
  }

  return {
    problems,
    guilds,
    requests,
    posted: posts.posted,
    commands: commands.registered,
    rememberNonces: (ms: number) => posts.rememberNonces(ms),
    reset(): void {
      for (const kept of [problems, requests]) kept.length = 0;
      posts.reset();
    },
    async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/, '');
      const method = request.method ?? 'GET';
      const line = `${method} ${path}`;
      requests.push(line);
      const body = await readJson(request);
      const fault = faults.take(line);
      if (fault?.kind === 'swallow') return;
      if (fault?.kind === 'break') return void request.socket.destroy();
      if (fault?.kind === 'slow') await sleep(fault.ms);
      const authorized = request.headers.authorization === `Bot ${twin.botToken}`;
      const answer =
        fault?.kind === 'answer'
          ? { status: fault.status, body: fault.body ?? '' }
          : await route({ method, path, query: url.search, body }, authorized);
      if (fault?.kind === 'lose') return;
      write(response, answer, fault);
    },
  };
}

export type RestFront = ReturnType<typeof createRestFront>;

async function callTwin(
  twin: DigitalDiscord,
  method: string,
  path: string,
  body: unknown,
): Promise<Answer> {
  const response = await callDouble(`${twin.restUrl}/v10${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    headers: { 'content-type': 'application/json' },
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (chunk instanceof Buffer) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : JSON.parse(text);
}

function write(response: ServerResponse, { status, body }: Answer, fault: Fault | null): void {
  response.statusCode = status;
  // One bucket for all routes; Discord counts it for each channel by itself.
  response.setHeader('X-RateLimit-Bucket', 'bucket');
  if (fault?.kind === 'answer') {
    for (const [name, value] of Object.entries(fault.headers ?? {}))
      response.setHeader(name, value);
  }
  if (body === undefined) return void response.end();
  response.setHeader('content-type', typeof body === 'string' ? 'text/plain' : 'application/json');
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}
