import type { ModalView } from '@slack/types';
import { findZone } from '../../../schedule/when/zones.ts';
import type { Catalogue } from '../../words/catalogue.ts';
import type { Suggestion } from '../../chat.ts';
import { shorten } from '../../fit/cut-text.ts';
import { plainLine } from '../render/escape.ts';
import { SLACK_LIMITS } from '../limits.ts';
import type { Field, ViewSubmission } from '../listen/payloads.ts';
import { type FormOrigin, formId, modal, plain } from './modal.ts';
import { SUBSCRIPTION_STYLES } from '../../../store/subscriptions/subscription.ts';

export const SUBSCRIBE_FORM = formId('subscribe');

/** Whether somebody typed `subscribe` and nothing more. */
export function wantsForm(text: string): boolean {
  return /^\s*(?:subscribe|schedule)\s*$/i.test(text);
}

const WEEK = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const WORKDAYS = 'mon,tue,wed,thu,fri';

export function subscribeForm({
  topics,
  timeZone,
  origin,
  words: { subscribeForm: words },
}: {
  /** At least one. */
  topics: readonly Suggestion[];
  timeZone: string | null;
  origin: FormOrigin;
  words: Catalogue;
}): ModalView {
  const week = WEEK.map((day, index) => option(words.dayNames[index] ?? day, day));
  const styles = SUBSCRIPTION_STYLES.map((style) => option(words.styles[style], style));
  return modal(SUBSCRIBE_FORM, {
    origin,
    words,
    blocks: [
      {
        type: 'input',
        block_id: 'topic',
        label: plain(words.topic),
        element: {
          type: 'static_select',
          action_id: 'topic',
          options: topics
            .filter(({ value }) => value.length <= SLACK_LIMITS.optionValue)
            .slice(0, SLACK_LIMITS.options)
            .map(({ label, value }) => option(label, value)),
        },
      },
      {
        type: 'input',
        block_id: 'days',
        label: plain(words.days),
        element: {
          type: 'multi_static_select',
          action_id: 'days',
          options: week,
          initial_options: week.filter(({ value }) => WORKDAYS.includes(value)),
        },
      },
      {
        type: 'input',
        block_id: 'time',
        label: plain(words.time),
        element: { type: 'timepicker', action_id: 'time', initial_time: '08:00' },
      },
      {
        type: 'input',
        block_id: 'style',
        label: plain(words.style),
        element: {
          type: 'static_select',
          action_id: 'style',
          options: styles,
          ...(styles[0] === undefined ? {} : { initial_option: styles[0] }),
        },
      },
      {
        type: 'input',
        block_id: 'zone',
        label: plain(words.zone),
        hint: plain(words.zoneHint),
        element: {
          type: 'plain_text_input',
          action_id: 'zone',
          initial_value: timeZone ?? 'UTC',
          max_length: 64,
        },
      },
    ],
  });
}

/** What is wrong in the filled form, by field: Slack shows it there and keeps the form open. */
export function formProblems(
  { view }: ViewSubmission,
  { subscribeForm: words }: Catalogue,
): Readonly<Record<string, string>> {
  const zone = view.state.values['zone']?.['zone']?.value ?? '';
  if (zone.trim() === '') return {};
  const found = findZone(zone);
  switch (found.kind) {
    case 'zone':
      return {};
    case 'vague':
      return { zone: words.vagueZone(zone, found.near) };
    case 'unknown':
      return { zone: words.unknownZone(zone, found.near) };
    default:
      return found satisfies never;
  }
}

/** The command that the filled form stands for: `subscribe nk-russia weekdays 08:00 Asia/Seoul full`. */
export function submittedCommand({ view }: ViewSubmission): string {
  const field = (name: string): Field => view.state.values[name]?.[name] ?? {};
  const days = new Set((field('days').selected_options ?? []).map(({ value }) => value));
  return [
    'subscribe',
    field('topic').selected_option?.value ?? '',
    dayWord(WEEK.filter((day) => days.has(day)).join(',')),
    field('time').selected_time ?? '',
    field('zone').value ?? '',
    field('style').selected_option?.value ?? '',
  ]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}

function dayWord(days: string): string {
  if (days === WORKDAYS) return 'weekdays';
  if (days === 'sun,sat') return 'weekends';
  return days === WEEK.join(',') ? 'daily' : days;
}

function option(label: string, value: string) {
  const shown = shorten(plainLine(label).trim(), SLACK_LIMITS.optionText);
  return { text: plain(shown === '' ? value : shown), value };
}
