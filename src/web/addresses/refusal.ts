/** An address that must not be reached, found while connecting. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
}
