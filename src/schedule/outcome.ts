/** How an attempt to post a message ended, as far as can be known. */
export type Outcome =
  /** `shown`: ids of the stories that the message shows; missing where it shows all. */
  | Readonly<{ kind: 'sent'; messageId: string; shown?: readonly string[] }>
  /** Surely not posted; try again, `retryAfterMs` later at the earliest. */
  | Readonly<{ kind: 'delayed'; retryAfterMs: number | null; reason: string }>
  /** Surely not posted, and trying again won't help until a person acts (`remedy`). */
  | Readonly<{
      kind: 'refused';
      scope: 'channel' | 'workspace' | 'message';
      reason: string;
      remedy: string;
    }>
  /** It may have been posted: look it up before trying again. */
  | Readonly<{ kind: 'uncertain'; reason: string }>;

/** Whether a message of an uncertain attempt is there. `unknown`: the platform cannot tell. */
export type Lookup =
  | Readonly<{ kind: 'found'; messageId: string }>
  | Readonly<{ kind: 'absent' }>
  | Readonly<{ kind: 'unknown' }>;
