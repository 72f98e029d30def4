import type { Asked, Interactions, Seen } from './interactions.ts';
import { isRecord, list, member } from '../json.ts';
import { mentionsIn } from '../mentions.ts';
import { formProblems, messageProblems, suggestionProblems } from '../check/payload-check.ts';
import { idOf, refuse, type Answer, type Call, type Check, type Forward } from './call.ts';

type Context = Readonly<{
  call: Call;
  interaction: Asked | null;
  interactions: Interactions;
  forward: Forward;
  check: Check;
}>;

const EPHEMERAL = 1 << 6;
const CALLBACK = { message: 4, deferredMessage: 5, suggestions: 8, form: 9 } as const;

/** The one answer that Discord waits 3 s for. */
export async function answerCallback({
  call,
  interaction,
  interactions,
  forward,
  check,
}: Context): Promise<Answer> {
  if (interaction === null || interactions.isLate(interaction)) {
    return refuse(404, 10062, 'Unknown interaction');
  }
  if (interaction.callbackType !== null) {
    return refuse(400, 40060, 'Interaction has already been acknowledged.');
  }
  const type = Number(member(call.body, 'type'));
  const data = member(call.body, 'data');
  const place = `answer of type ${type}`;
  const invalid =
    type === CALLBACK.suggestions
      ? check(place, suggestionProblems(call.body))
      : type === CALLBACK.form
        ? check(place, formProblems(call.body))
        : type === CALLBACK.message
          ? check(place, [...messageProblems('answer', data), ...mentionsIn(data)])
          : null;
  if (invalid !== null) return invalid;
  interaction.callbackType = type;
  const answer = await forward(call);
  interaction.ackMs = performance.now() - interaction.at;
  interaction.deferred = type === CALLBACK.deferredMessage;
  interaction.ephemeral = (Number(member(data, 'flags') ?? 0) & EPHEMERAL) !== 0;
  if (type === CALLBACK.suggestions) interaction.suggestions = list(member(data, 'choices'));
  if (type === CALLBACK.form) interaction.form = data;
  if (type === CALLBACK.message) {
    const original = await forward({
      method: 'GET',
      path: `/webhooks/1/${interaction.token}/messages/@original`,
      query: '',
      body: undefined,
    });
    show(interaction, idOf(original.body), data);
  }
  interactions.changed();
  return answer;
}

/** What follows within 15 minutes: changes of the first answer, and further messages. */
export async function answerWebhook({
  call,
  interaction,
  interactions,
  forward,
  check,
}: Context): Promise<Answer> {
  if (interaction === null) return refuse(404, 10015, 'Unknown Webhook');
  if (interactions.isOver(interaction)) return refuse(401, 50027, 'Invalid Webhook Token');
  if (interaction.callbackType === null) return refuse(404, 10015, 'Unknown Webhook');
  const edit = call.method === 'PATCH';
  const { body } = call;
  const invalid = check(edit ? 'edit' : 'follow-up', [
    ...messageProblems(edit ? 'edit' : 'answer', body),
    ...mentionsIn(body),
  ]);
  if (invalid !== null) return invalid;
  // A message stays as private as it was announced.
  const flags =
    Number(member(body, 'flags') ?? 0) | (edit && interaction.ephemeral ? EPHEMERAL : 0);
  const answer = await forward({ ...call, body: { ...(isRecord(body) ? body : {}), flags } });
  if (edit) show(interaction, idOf(answer.body), body);
  else interaction.followUps.push(seen(idOf(answer.body), body, (flags & EPHEMERAL) !== 0));
  interactions.changed();
  return answer;
}

function show(interaction: Asked, messageId: string, body: unknown): void {
  interaction.original = seen(messageId, body, interaction.ephemeral);
  interaction.originalMs ??= performance.now() - interaction.at;
}

function seen(messageId: string, body: unknown, ephemeral: boolean): Seen {
  return { messageId, body: isRecord(body) ? body : {}, ephemeral };
}
