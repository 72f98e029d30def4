import type { Log } from '../../../log.ts';
import { catalogueFor } from '../../words/catalogue.ts';
import type { Handlers, Request } from '../../chat.ts';
import type { Reply } from '../../reply.ts';
import { commandText } from '../listen/command-text.ts';
import { isOver, type InteractionApi } from './interaction-api.ts';
import { INTERACTION, toRequest, type Interaction } from '../listen/interaction.ts';
import { DISCORD_LIMITS } from '../limits.ts';
import { FLAG, type DiscordMessage } from '../render/message.ts';
import type { Refusal } from '../outcome.ts';
import { postingProblem } from './posting-problem.ts';
import { createRecent } from '../../recent.ts';
import { createProgress } from '../../progress.ts';
import { renderDiscord, type Layout } from '../render/render.ts';
import { suggest } from './suggest.ts';
import { topicForm } from '../forms/topic-form.ts';
import { within } from '../../within.ts';

/** An answer that takes longer is announced as "is thinking". Well below the 3 s that Discord waits. */
const DEFER_AFTER_MS = 800;

/** Completions that come later are of no use to somebody who is typing. */
const SUGGEST_WITHIN_MS = 2500;

/** The same button pressed again so soon is a double click. */
const DOUBLE_CLICK_MS = 3000;

/** Answers one interaction: never rejects, never answers the same one twice. */
export type AnswerInteraction = (interaction: Interaction) => Promise<void>;

export function createAnswer({
  handlers,
  api,
  layout,
  log,
}: {
  handlers: Handlers;
  api: InteractionApi;
  layout: Layout;
  log: Log;
}): AnswerInteraction {
  const delivered = createRecent({ forMs: DISCORD_LIMITS.tokenLastsMs, most: 10_000 });
  const pressed = createRecent({ forMs: DOUBLE_CLICK_MS, most: 10_000 });

  async function answerText(interaction: Interaction, text: string): Promise<void> {
    const deferred = Promise.withResolvers<void>();
    // Nobody may wait for it.
    deferred.promise.catch(() => {});
    const asked = toRequest(interaction, text);
    const progress = createProgress({
      say: async (told) => {
        await deferred.promise;
        await api.edit(interaction, show(privately(told), asked));
      },
      // Discord itself says that the bot is thinking.
      otherwise: null,
    });
    const request = { ...asked, progress: progress.tell };
    const answered = ask(request).then((reply) => warn(reply, postingProblem(interaction, text)));
    const soon = await within(DEFER_AFTER_MS, answered);
    if (soon !== null) {
      deferred.reject(new Error('The answer was there.'));
      await progress.end();
      return api.reply(interaction, forAudience(soon, request));
    }
    await api.defer(interaction);
    deferred.resolve();
    const late = await answered;
    await progress.end();
    if (late.audience === 'private') return api.edit(interaction, show(late, request));
    // What was announced to one person stays with that person: the channel gets its own message.
    await api.edit(interaction, show(privately(words(request).shared), request));
    await api.follow(interaction, show(late, request));
  }

  /** Handlers promise not to reject; should one do so, the person hears of it all the same. */
  async function ask(request: Request): Promise<Reply> {
    try {
      return await handlers.answer(request);
    } catch (error) {
      log.error({ err: error, request: request.id }, 'Discord: could not answer');
      return privately(words(request).failed(request.id));
    }
  }

  function show(reply: Reply, request: Request): DiscordMessage {
    return renderDiscord(reply, layout, { words: words(request) }).message;
  }

  /** Who sees a message is decided once, when it is first sent. */
  function forAudience(reply: Reply, request: Request): DiscordMessage {
    const message = show(reply, request);
    if (reply.audience === 'channel') return message;
    return { ...message, flags: message.flags | FLAG.ephemeral };
  }

  async function complete(interaction: Interaction): Promise<void> {
    const choices = await within(SUGGEST_WITHIN_MS, suggest(interaction, handlers)).catch(
      (error: unknown) => {
        log.error({ err: error, request: interaction.id }, 'Discord: could not complete a topic');
        return null;
      },
    );
    await api.suggest(interaction, choices ?? []);
  }

  async function answer(interaction: Interaction): Promise<void> {
    if (interaction.type === INTERACTION.autocomplete) return complete(interaction);
    if (isDoubleClick(interaction)) return api.ignore(interaction);
    // A button or a command of another version: help is better than silence.
    const text = commandText(interaction) ?? 'help';
    if (await opensForm(interaction, text)) {
      return api.open(interaction, topicForm(words(toRequest(interaction, text))));
    }
    return answerText(interaction, text);
  }

  function isDoubleClick({ type, message, member, user, data }: Interaction): boolean {
    if (type !== INTERACTION.component) return false;
    const key = [message?.id, member?.user.id ?? user?.id, data?.custom_id].join(' ');
    return pressed.seen(key, Date.now());
  }

  /** Last resort: Discord refused the answer itself, or a part of this file is wrong. */
  async function apologise(interaction: Interaction): Promise<void> {
    const request = toRequest(interaction, '');
    const sorry = privately(words(request).failed(request.id));
    await api
      .reply(interaction, forAudience(sorry, request))
      .catch(() => api.edit(interaction, show(sorry, request)));
  }

  return async (interaction) => {
    const { id, type } = interaction;
    if (delivered.seen(id, Date.now())) return;
    try {
      await answer(interaction);
    } catch (error) {
      if (isOver(error)) {
        log.warn({ err: error, request: id }, 'Discord: the interaction ended before the answer');
        return;
      }
      log.error({ err: error, request: id }, 'Discord: could not send the answer');
      if (type === INTERACTION.autocomplete) return;
      await apologise(interaction).catch((cause: unknown) => {
        log.warn({ err: cause, request: id }, 'Discord: could not say so either');
      });
    }
  };
}

function words({ person }: Request) {
  return catalogueFor(person.locale);
}

/** Says at once what would only show when the first digest does not come. */
function warn(reply: Reply, problem: Refusal | null): Reply {
  if (problem === null) return reply;
  const line = [{ kind: 'strong', text: problem.reason }, ` ${problem.remedy}`] as const;
  return { ...reply, parts: [...reply.parts, { kind: 'text', line }] };
}

function privately(text: string): Reply {
  return { audience: 'private', parts: [{ kind: 'text', line: [text] }], actions: [] };
}

/** `new` and nothing more; whoever may not is told so in words instead. */
async function opensForm(interaction: Interaction, text: string): Promise<boolean> {
  if (interaction.type === INTERACTION.form || !/^\s*new\s*$/i.test(text)) return false;
  return (await toRequest(interaction, text).mayManage()) === 'yes';
}
