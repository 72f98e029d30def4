import type { Quote } from '../../../digest.ts';
import { PLACE_COLUMNS, describePlace } from './describe-place.ts';
import type { Setting } from './setting.ts';
import { VOICE_COLUMNS, describeVoice } from './describe-voice.ts';
import { WORD_COLUMNS, describeWords } from './describe-words.ts';

/** Everything by which a quote is judged, in the order of the weights. */
export const COLUMNS = [...WORD_COLUMNS, ...VOICE_COLUMNS, ...PLACE_COLUMNS] as const;

export type Row = Readonly<Record<(typeof COLUMNS)[number], number>>;

/** An English quote as numbers: its words, its speaker, its place. */
export function describeQuote(quote: Quote, setting: Setting): Row {
  return {
    ...describeWords(quote, setting),
    ...describeVoice(quote, setting),
    ...describePlace(quote, setting),
  };
}
