import { isRecord, list, member, text } from '../json.ts';

export type Answer = Readonly<{ status: number; body: unknown }>;

/** A request to Discord, without "/api/v10". */
export type Call = Readonly<{ method: string; path: string; query: string; body: unknown }>;

/** Passes a call on to the twin. */
export type Forward = (call: Call) => Promise<Answer>;

/** Refuses what Discord would refuse, remembers it, and says so: "Invalid Form Body". */
export type Check = (place: string, problems: readonly string[]) => Answer | null;

export function refuse(status: number, code: number, message: string): Answer {
  return { status, body: { code, message } };
}

/** The id that a message or channel of the twin has. */
export function idOf(body: unknown): string {
  return text(member(body, 'id'));
}

export function itemsOf(body: unknown): readonly Readonly<Record<string, unknown>>[] {
  return list(body).filter(isRecord);
}
