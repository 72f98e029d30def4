/** What a server said that lets the next request ask "only if it changed", exactly as it said it. */
export type Validators = Readonly<{
  etag: string | null;
  lastModified: string | null;
  /** The address that gave them: they mean nothing anywhere else. */
  url: string;
}>;

/** What every answer of a server has. */
export type Answered = Readonly<{
  /** The address that answered in the end, without its fragment. */
  url: string;
  status: number;
  validators: Validators;
  /** How long the server asks to be left alone, ms; `null` where it does not say. */
  retryAfterMs: number | null;
  /** How long the answer stays fresh by Cache-Control or Expires, ms; `null` where neither says. */
  freshForMs: number | null;
  /** Where the address moved for good: the end of the 301s and 308s that it begins with. */
  movedTo: string | null;
}>;

export type Body = Readonly<{
  kind: 'body';
  /** The Content-Type header as given. */
  contentType: string | null;
  /** Without its content encoding; the charset is the reader's affair. */
  bytes: Uint8Array;
}> &
  Answered;

export type FailureReason =
  | 'bad-address'
  | 'bad-scheme'
  | 'has-credentials'
  | 'closed-port'
  | 'private-address'
  | 'unknown-host'
  | 'no-connection'
  | 'bad-certificate'
  | 'too-slow'
  | 'too-large'
  | 'too-many-redirects'
  | 'redirect-loop'
  | 'bad-encoding'
  | 'broken-answer'
  | 'robots'
  | 'robots-unknown'
  | 'stopped';

/** Why there is no answer. `message` says it as a sentence, `remedy` what a person can do. */
export type Failure = Readonly<{
  kind: 'failed';
  reason: FailureReason;
  /** The address at which it failed. */
  url: string;
  message: string;
  remedy: string;
}>;

export type Fetched =
  | Body
  /** The server says that nothing changed since `validators`. */
  | (Readonly<{ kind: 'not-modified' }> & Answered)
  /** Any status but a success, without its body. */
  | (Readonly<{ kind: 'refused' }> & Answered)
  | Failure;
