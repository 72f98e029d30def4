/** Why foreign text could not be worked through. */
export type GivenUpReason =
  /** It took longer than its deadline, and its worker was ended. */
  | 'too slow'
  /** It took more memory than a worker may have, and its worker was ended. */
  | 'too large'
  /** The code failed on it. */
  | 'broken';

/** A job that a worker did not finish. Nothing else is harmed: the next job finds a fresh worker. */
export class GivenUp extends Error {
  readonly reason: GivenUpReason;

  constructor(reason: GivenUpReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GivenUp';
    this.reason = reason;
  }
}
