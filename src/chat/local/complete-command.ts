import { english } from '../words/en.ts';
import type { Suggestion } from '../chat.ts';

/** One way to go on: `insert` replaces all that is typed; `done` when nothing need follow. */
export type Completion = Readonly<{
  label: string;
  detail: string;
  insert: string;
  done: boolean;
}>;

export type CompleteCommand = (
  typed: string,
  timeZone: string | null,
) => Promise<readonly Completion[]>;

/** Completes a topic, best first. */
export type CompleteTopic = (typed: string, limit: number) => Promise<readonly Suggestion[]>;

const { help } = english;

/** The verbs, what each does, and what follows it. A test holds them to the parser's. */
export const VERBS = [
  { verb: 'list', detail: help.list, follow: 'nothing' },
  { verb: 'quotes', detail: help.quotes, follow: 'topic' },
  { verb: 'sources', detail: help.sources, follow: 'topic' },
  { verb: 'share', detail: help.share, follow: 'topic' },
  { verb: 'subscribe', detail: help.subscribe, follow: 'time' },
  { verb: 'change', detail: 'another time for a subscription', follow: 'time' },
  { verb: 'unsubscribe', detail: 'no longer send it to this channel', follow: 'topic' },
  { verb: 'pause', detail: 'stop sending it for now', follow: 'topic' },
  { verb: 'resume', detail: 'send it again', follow: 'topic' },
  { verb: 'send', detail: 'send it to this channel now', follow: 'topic' },
  { verb: 'subscriptions', detail: help.subscriptions, follow: 'nothing' },
  { verb: 'status', detail: help.status, follow: 'nothing' },
  { verb: 'help', detail: help.help, follow: 'nothing' },
] as const;

const DAYS = ['weekdays', 'daily', 'weekends', 'mondays'];
const HOURS = ['07:00', '08:00', '09:00', '12:00', '18:00'];
/** Suggestions that fit below the field of a phone. */
const MOST = 8;
const COMMAND = '/briefing';

/** Completes `/briefing …` word by word: verbs, topics, days, hours, time zones. */
export function createCompleteCommand(complete: CompleteTopic): CompleteCommand {
  async function topics(partial: string, before: string, follow: 'time' | 'nothing') {
    const found = await complete(partial, MOST);
    return found.map(({ label, value }) => ({
      label: value,
      detail: label === value ? '' : label.replace(`${value} – `, ''),
      insert: `${before}${value}${follow === 'time' ? ' ' : ''}`,
      done: follow === 'nothing',
    }));
  }

  return async (typed, timeZone) => {
    if (!typed.startsWith('/')) return [];
    const words = typed.split(/\s+/);
    if (words.length === 1) return COMMAND.startsWith(typed) ? [command()] : [];
    if (words[0] !== COMMAND) return [];
    const partial = words.at(-1) ?? '';
    const before = `${words.slice(0, -1).join(' ')} `;
    const verb = VERBS.find((one) => one.verb === words[1]?.toLowerCase());
    if (words.length === 2) {
      const shown = await topics(partial, before, 'nothing');
      return [...shown, ...verbs(partial, before)];
    }
    if (verb === undefined || verb.follow === 'nothing') return [];
    if (words.length === 3) {
      return topics(partial, before, verb.follow === 'time' ? 'time' : 'nothing');
    }
    return verb.follow === 'time' ? times(words.length - 4, partial, before, timeZone) : [];
  };
}

function command(): Completion {
  return { label: COMMAND, detail: help.intro, insert: `${COMMAND} `, done: false };
}

function verbs(partial: string, before: string): readonly Completion[] {
  return VERBS.filter(({ verb }) => verb.startsWith(partial.toLowerCase())).map(
    ({ verb, detail, follow }) => ({
      label: verb,
      detail,
      insert: `${before}${verb}${follow === 'nothing' ? '' : ' '}`,
      done: follow === 'nothing',
    }),
  );
}

/** Days, then an hour, then a zone: "weekdays 08:00 Asia/Seoul". */
function times(
  index: number,
  partial: string,
  before: string,
  timeZone: string | null,
): readonly Completion[] {
  const option = (label: string, detail: string, done: boolean): Completion => ({
    label,
    detail,
    insert: `${before}${label}${done ? '' : ' '}`,
    done,
  });
  const wanted = partial.toLowerCase();
  if (index === 0) {
    return DAYS.filter((day) => day.startsWith(wanted)).map((day) =>
      option(day, 'which days', false),
    );
  }
  if (index === 1) {
    return HOURS.filter((hour) => hour.startsWith(wanted)).map((hour) =>
      option(hour, 'at what time', false),
    );
  }
  if (index > 2) return [];
  const zones = [...(timeZone === null ? [] : [timeZone]), ...Intl.supportedValuesOf('timeZone')];
  return [...new Set(zones)]
    .filter(
      (zone) =>
        zone
          .toLowerCase()
          .split('/')
          .some((part) => part.startsWith(wanted)) || zone.toLowerCase().startsWith(wanted),
    )
    .slice(0, MOST)
    .map((zone) => option(zone, zone === timeZone ? 'your time zone' : 'time zone', true));
}
