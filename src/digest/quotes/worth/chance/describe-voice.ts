import { regex } from '../../../../languages/regex.ts';
import type { Quote } from '../../../digest.ts';
import { keyOf } from '../scraps.ts';
import type { Setting } from './setting.ts';

/** What is known of a quote's speaker, as he would be shown. Yes is 1, no 0. */
export const VOICE_COLUMNS = [
  'confidence',
  /** No speaker at all; one without a name; "the agency", "his son". */
  'nobody',
  'unnamed',
  'common',
  /** One word and nothing more ("Graham"); one word that title and summary don't have. */
  'bare',
  'bareStranger',
  /** A name that they don't have, without role or body: who is that? */
  'stranger',
  'role',
  /** "Secretary": of what? "His lawyer", "former aide". */
  'shortRole',
  'leaningRole',
  /** How it was found, where that tells: a line "X: …". */
  'transcript',
  /** How many quotes the article has of him, 6 at most. */
  'heard',
] as const;

type Row = Readonly<Record<(typeof VOICE_COLUMNS)[number], number>>;

/** More quotes of one voice say nothing more: by judgement. */
const MOST_HEARD = 6;
const COMMON = /^(?:\P{Lu}|(?:The|An?|Some|His|Her|Those|Many|One) )/u;
const LEANS = '(?:His|Her|Their|former|who|more|at|in|of|the|an?|\\p{Ll}{3,}ly)';
/** "a leader of the union" says as much as "leader". */
const LEANING_ROLE = regex.u`^(?!an? \p{Ll}+ of )${LEANS}(?!\p{L})`;

/** "29-year-old": how old somebody is, and not who. */
const AGE = /^(?:\d{1,3}-year-old|aged? \d{1,3})$/u;

export function describeVoice(quote: Quote, { shown, voices }: Setting): Row {
  const { speaker, confidence, rule } = quote;
  const [name, role, body] = [
    speaker?.name ?? '',
    speaker?.role ?? '',
    speaker?.organisation ?? '',
  ];
  const parts = name.split(/\s+/u).filter((part) => part !== '');
  const isDescribed = (role !== '' && !AGE.test(role)) || body !== '';
  const isStranger = parts.length > 0 && !shown.includes(parts.at(-1) ?? name);
  return {
    confidence,
    nobody: Number(speaker === null),
    unnamed: Number(speaker !== null && parts.length === 0),
    common: Number(parts.length === 0 || COMMON.test(name)),
    bare: Number(parts.length === 1 && !isDescribed),
    bareStranger: Number(parts.length === 1 && isStranger),
    stranger: Number(isStranger && !isDescribed),
    role: Number(role !== ''),
    shortRole: Number(role !== '' && !/\s/u.test(role) && body === ''),
    leaningRole: Number(LEANING_ROLE.test(role)),
    transcript: Number(rule === 'transcript'),
    heard: Math.min(MOST_HEARD, voices.get(keyOf(quote)) ?? 0),
  };
}
