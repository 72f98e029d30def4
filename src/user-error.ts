/** Something that a person can mend. Its message is shown as it stands: what happened, what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
