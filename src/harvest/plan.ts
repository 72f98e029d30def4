import type { Haul, Trouble } from '../sources/source.ts';
import type { SourceState } from '../store/news/source-state.ts';
import { backOff, type Moment } from './retry.ts';
import { firstRhythm, learnRhythm, nextFetch } from './rhythm.ts';

/** What becomes of a source after a fetch. */
export type Planned = Readonly<{
  state: SourceState;
  /** `null`: it has ended. */
  nextAt: number | null;
}>;

const DAY_MS = 86_400_000;
/** So often in a row an address must say that it moved, where what is there cannot prove it. */
const MOVES_TO_BELIEVE = 2;

/** `added`: new articles that the haul holds. */
export function planSource(
  state: SourceState,
  haul: Haul,
  { added, ...moment }: Moment & Readonly<{ added: number }>,
): Planned {
  const { now } = moment;
  if (haul.kind === 'trouble') return afterTrouble(state, haul, moment);
  const rhythmMs = rhythmAfter(state, haul, { added, now });
  const good: SourceState = {
    ...state,
    ...moveTo(state, haul),
    rhythmMs,
    lastFetchAt: now,
    lastGoodAt: now,
    lastNewAt: added > 0 ? now : state.lastNewAt,
    failingSince: null,
    failures: 0,
    problem: null,
    ended: false,
  };
  return {
    state: good,
    nextAt: nextFetch(rhythmMs, haul.wait, moment),
  };
}

function rhythmAfter(
  { rhythmMs, lastGoodAt }: SourceState,
  haul: Exclude<Haul, Trouble>,
  { added, now }: { added: number; now: number },
): number {
  if (lastGoodAt !== null) return learnRhythm(rhythmMs, { added, sinceMs: now - lastGoodAt });
  const dates = haul.kind === 'news' ? haul.dates.map((date) => Date.parse(date)) : [];
  return firstRhythm(dates, now) ?? rhythmMs;
}

type Fetched = Pick<SourceState, 'fetchUrl' | 'way' | 'title' | 'validators' | 'moved'>;

/**
 * Where it is fetched from now on. A feed at a new address proves that it has moved there; a page
 * or a "not modified" proves nothing, so that it has to say so twice.
 */
function moveTo(state: SourceState, haul: Exclude<Haul, Trouble>): Fetched {
  const before = haul.kind === 'news' ? { ...state, fetchUrl: haul.fetchUrl } : state;
  const { movedTo } = haul;
  const times = movedTo === null ? 0 : state.moved?.to === movedTo ? state.moved.times + 1 : 1;
  const proven = haul.kind === 'news' && haul.way === 'feed';
  const believed = movedTo !== null && (proven || times >= MOVES_TO_BELIEVE);
  return {
    title: haul.kind === 'news' ? (haul.title ?? state.title) : state.title,
    way: haul.kind === 'news' ? haul.way : state.way,
    fetchUrl: believed ? movedTo : before.fetchUrl,
    validators: haul.kind === 'news' ? haul.validators : state.validators,
    moved: movedTo === null || believed ? null : { to: movedTo, times },
  };
}

function afterTrouble(state: SourceState, trouble: Trouble, moment: Moment): Planned {
  const { now } = moment;
  const { reason, message, remedy, gone, retryAfterMs } = trouble;
  const failures = state.failures + 1;
  const failed: SourceState = {
    ...state,
    lastFetchAt: now,
    failingSince: state.failingSince ?? now,
    failures,
    problem: { reason, message, remedy },
    ended: gone,
  };
  if (gone) return { state: failed, nextAt: null };
  const asked = now + Math.min(retryAfterMs ?? 0, DAY_MS);
  return { state: failed, nextAt: Math.max(backOff(failures, state.rhythmMs, moment), asked) };
}
